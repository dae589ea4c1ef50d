"""Nouns for persons and organs, with what they stand for: « le ministre sénégalais »."""

from collections.abc import Mapping
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group, Kind
from depositaire.clauses.arguments.people import beside_name
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.parts_of_states import part_of_a_state
from depositaire.clauses.wording.prepositions import canonical, preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How far a stand-in's country may be: « le ministre … des Affaires étrangères et de la Coopération du Sénégal ».
_REACH: Final = 16
#: How many tokens one field of a charge may take: « de l'Enseignement supérieur ».
_FIELD: Final = 4
#: How many tokens the charge after a country may take.
_CHARGE: Final = 10
#: How far before a noun for members their number may stand.
_COUNTED: Final = 3
#: How far before a charge « ancien » may stand: « l'ancienne Première ministre ».
_QUALIFIED: Final = 2


def stand_in(doc: Tokens, head: int, end: int, mentions: list[Span], words: Words, *, floor: int) -> Group | None:
    """The noun at ``head`` with the countries or the body it stands for, or None."""
    if words.stand_ins[doc[head].lower_].office and is_former(doc, head, words):
        return None
    by_start = {span.start: span for span in mentions}
    index = last = head + 1
    limit = min(end, head + _REACH)
    fillers: list[Filler] = []
    while index < limit:
        token = doc[index]
        mention = by_start.get(index)
        if mention is not None:
            kind = kind_of(mention)
            if kind is None or kind == "instrument" or (fillers and kind != fillers[0].kind):
                break
            rule = words.stand_ins[doc[head].lower_]
            if (rule.adjectival and mention.label_ != "DEMONYM") or (rule.of_bodies and kind == "country"):
                break
            if fillers and not words.phrases["separator"].ending(doc, preposition(doc, index, words, floor=last)[1]):
                break
            if not fillers and kind == "organisation" and _are_some_of(doc, head, index, words):
                return None
            if not fillers and kind == "organisation" and rule.organ and _is_its_name(doc, head, index, words):
                return None
            if fillers and _stands_by_itself(doc, mention, by_start[fillers[0].start], words, floor=last):
                break
            fillers += [Filler(kind, ref, mention.start, mention.end) for ref in mention.kb_id_.split("+")]
            index = last = mention.end
            if kind == "country":  # « les ministres du Togo, du Bénin, du Mali, … »: the list goes on
                limit = min(end, last + _REACH)
            continue
        if fillers and not (words.is_a(token, "separator") or words.is_a(token, "determiner")):
            break
        if not fillers and (after := _past_field(doc, index, by_start, words)) > index:
            index, limit = after, min(end, after + _REACH)
            continue
        if not fillers and part_of_a_state(doc, index, words):
            return None  # « le gouvernement de l'État du Plateau au Nigeria »
        if not fillers and (token.text in ",;:.()–—" or _opens_clause(token, words) or _other_noun(doc, index, words)):
            break
        index += 1
    if not fillers:
        return None
    if words.stand_ins[doc[head].lower_].adjectival and last < end and words.is_a(doc[last], "complement_preposition"):
        return None  # « ses cousins tchèques du parti »
    prep, first = preposition(doc, head, words, floor=floor)
    if not prep and (name := beside_name(doc, first, mentions, words, floor=floor)) < first:
        under, start = preposition(doc, name, words, floor=floor)
        prep, first = (under, start) if under else (prep, first)
    last = past_charge(doc, last, min(end, last + _REACH), words)
    organ = words.stand_ins[doc[head].lower_].organ
    return Group(first, last, prep, tuple(fillers), head=head, person=True, organ=organ)


def _past_field(doc: Tokens, index: int, by_start: Mapping[int, Span], words: Words) -> int:
    """« le ministre de l'Élevage, de la Pêche et des Eaux du Togo »: past a comma between the fields of a charge."""
    if doc[index].text != "," or index + 2 >= len(doc) or not words.is_a(doc[index + 1], "complement_preposition"):
        return index
    field = index + 2 + words.is_a(doc[index + 2], "article")
    capitals = (doc[at].text[:1].isupper() for at in range(index - 1, max(0, index - _FIELD), -1))
    if field >= len(doc) or not doc[field].is_title or not any(capitals):
        return index
    named = by_start.get(field)  # a field may be taken for a name: « de l'Innovation »
    return field + 1 if named is None or (named.label_ == "ORG" and len(named) == 1) else index


def _are_some_of(doc: Tokens, head: int, name: int, words: Words) -> bool:
    """« les ministres de dix pays de l'Alliance »: those for whom they act are counted, and are not the body."""
    nouns = [index for index in range(head + 2, name) if words.is_a(doc[index], "member_noun")]
    if any(noun - 1 in nouns for noun in nouns):
        return False  # « de dix pays membres de l'Alliance »
    return any(
        cardinal_at(doc, at)[0] is not None or words.is_a(doc[at], "several")
        for noun in nouns
        for at in range(max(head + 1, noun - _COUNTED), noun)
    )


def _is_its_name(doc: Tokens, head: int, name: int, words: Words) -> bool:
    """« la fédération patronale Rivéo », « le comité Rivéo »: a body by its name, and no organ of another."""
    between = all(token.pos_ == "ADJ" for token in doc[head + 1 : name])
    return between and words.is_a(doc[head], "organ_or_body") and not words.is_a(doc[head - 1], "plural_article")


def _stands_by_itself(doc: Tokens, mention: Span, first: Span, words: Words, *, floor: int) -> bool:
    """« le gouvernement kényan et le Japon », « … ; Oslo »: what goes on no complement and no adjective."""
    prep, start = preposition(doc, mention.start, words, floor=floor)
    if prep:
        return False
    other = first.label_ == "DEMONYM" != mention.label_
    return other or (start < mention.start and words.is_a(doc[mention.start - 1], "definite"))


def is_former(doc: Tokens, index: int, words: Words) -> bool:
    """« l'ancienne ministre », « l'ex-Premier ministre »: who held the charge at token ``index`` and no longer does."""
    before = doc[max(0, index - _QUALIFIED) : index]
    return any(words.is_a(token, "former") for token in before)


def past_charge(doc: Tokens, start: int, end: int, words: Words) -> int:
    """Where the charge ends that follows the country: « le ministre sénégalais des Affaires étrangères »."""
    index = start
    if index >= end or not (words.is_a(doc[index], "contracted_of") or _opens_domain(doc, index, end, words)):
        return start
    while index < end and not _ends_charge(doc[index], words):
        if words.is_a(doc[index], "coordinator") and index + 2 < end and _is_another(doc, index + 1, words):
            break
        index += 1
    return index if index - start < _CHARGE else start


def _opens_domain(doc: Tokens, index: int, end: int, words: Words) -> bool:
    """« le ministre sénégalais de la Pêche maritime »: what the charge is of, and no body that is named."""
    if index + 2 >= end or not words.is_a(doc[index], "complement_preposition"):
        return False
    return words.is_a(doc[index + 1], "definite") and not _is_named(doc, index + 2)


def _is_named(doc: Tokens, index: int) -> bool:
    """Whether a country or a body is named at a token, or behind its article."""
    near = (
        span for name in (spans.COUNTRIES, spans.ORGANISATIONS) for span in spans.within(doc, name, index, len(doc))[:1]
    )
    return any(span.start <= index + 1 and not (span.start > index and doc[index].pos_ != "DET") for span in near)


def _is_another(doc: Tokens, index: int, words: Words) -> bool:
    """« le ministre malien de la Santé et l'ambassadeur du Pérou », « et son homologue »: a second person is added."""
    if words.is_a(doc[index], "possessive") or words.is_a(doc[index], "that_of"):
        return True  # « et celui du Togo »
    if _is_named(doc, index):
        return True  # « le ministre malien des Finances et la BOAD »
    return words.is_a(doc[index], "article") and doc[index + 1].lower_ in words.stand_ins


def _ends_charge(token: Token, words: Words) -> bool:
    return token.text in ",;:()." or _opens_clause(token, words) or token.pos_ in ("AUX", "PRON")


def kind_of(span: Span) -> Kind | None:
    """What the mention names, by its label; an anaphor says it itself."""
    match span.label_:
        case "COUNTRY" | "CAPITAL" | "DEMONYM":
            return "country"
        case "ORG":
            return "organisation"
        case "INSTRUMENT":
            return "instrument"
        case "NOM" | "PER":
            return span.id_  # type: ignore[return-value]
    return None


def _opens_clause(token: Token, words: Words) -> bool:
    if words.is_a(token, "boundary"):
        return True
    if not words.is_verb(token):
        return False
    tense = {form.tense for form in words.forms(token)}
    return not tense <= {"ppast"} if tense else "Fin" in token.morph.get("VerbForm", [])


def _other_noun(doc: Tokens, index: int, words: Words) -> bool:
    """A coordinated second person, another noun with its article, or a preposition that leaves the title."""
    token = doc[index]
    if words.phrases["held_for_now"].at(doc, index):
        return False
    if words.is_a(token, "article") and not words.phrases["preposition"].ending(doc, index):
        return not words.is_a(doc[index - 1], "coordinator")
    if words.is_a(token, "coordinator") and index + 1 < len(doc):
        following = doc[index + 1]
        return words.is_a(following, "possessive") or (
            words.is_a(following, "determiner")
            and following.lower_ not in words.canonical
            and not words.is_a(following, "complement_preposition")
        )
    length = words.phrases["preposition"].at(doc, index)
    prep = canonical(doc.between(index, index + length).text, words) if length else ""
    return bool(length) and not words.is_a_phrase(prep, "of_a_title")
