"""The State that a text has just spoken of, whose organs act next: « Le Togo se prépare. Le gouvernement a signé… »."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.wording.unparsed import has_verb
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many sentences back the State may be spoken of.
_BACK: Final = 3
#: How many sentences ahead it may be named, where none was named before.
_NEXT: Final = 2
#: How soon the verb stands by which it only says what it thinks of another's act.
_REACTS: Final = 10
#: How soon what a sentence that has not been parsed is about must be named.
_OPENING: Final = 6
#: What a State may join, sign or leave.
_JOINED: Final = (spans.ORGANISATIONS, spans.INSTRUMENTS)
#: What parts a sentence into those that each tell something of their own.
_PARTS: Final = (":", ";", "–", "—")


def state_spoken_of(doc: Doc | Tokens, index: int, words: Words, *, back: int = _BACK) -> str:
    """The code of the one State that the nearest sentence before token ``index`` with any is about; empty if none."""
    found = one_spoken_of_last(doc, index, words, back=back)
    return found.ref if found is not None else ""


def one_spoken_of_last(doc: Doc | Tokens, index: int, words: Words, *, back: int = _BACK) -> Filler | None:
    """The one State that the nearest sentence before token ``index`` with any is about; None where it does not tell.

    « Le Togo se prépare », « La presse togolaise s'interroge », and not « Le sommet s'est tenu au Togo ».
    """
    beside: Filler | None = None
    named: set[str] = set()
    for start, end in _sentences_before(doc, index, back):
        states = spans.within(doc, spans.COUNTRIES, start, end)
        if not states:
            continue
        tokens = doc if isinstance(doc, Tokens) else spans.tokens(doc)
        found, aside = told_of(tokens, start, end, words), is_aside(tokens, start, end, words)
        if found is not None and not aside:
            return found
        if not (aside or _are_several(tokens, start, end, index, words) or goes_on(tokens, start, end, words)):
            return None
        beside = beside or found
        named |= {state.kb_id_ for state in states}
    return beside if beside is not None and named == {beside.ref} else None


def is_aside(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« L'ambassadeur du Canada a salué ce geste », « … était présent »: a sentence about what another did."""
    opening = doc[start : min(end, start + _REACTS)]
    if opening and words.is_a(opening[0], "quotation_mark"):
        return True  # « C'est une bonne nouvelle », a dit l'ambassadeur du Canada
    return any(words.is_form_of(token, "reacting") or words.phrases["looking_on"].at(doc, token.i) for token in opening)


def _are_several(doc: Tokens, start: int, end: int, index: int, words: Words) -> bool:
    """« Le Chili et le Pérou négocient »: several, in this paragraph, are meant by nothing in the singular."""
    found = (group for group in groups(doc, start, end, words) if _opens(doc, group, start, words))
    several = any(len({filler.ref for filler in group.fillers}) > 1 for group in found)
    return several and start >= paragraph(doc, index)


def paragraph(doc: Doc | Tokens, index: int) -> int:
    """Where the paragraph of a token begins."""
    texts = spans.texts(doc)
    return next((at + 1 for at in range(index - 1, -1, -1) if "\n" in texts[at]), 0)


def goes_on(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether a sentence says more of whom, or of what, the text speaks already.

    « Le ministre a rencontré son homologue japonais », « Il est allé au Japon », « La cérémonie a eu lieu en Suisse »;
    or is of nobody that could be meant: « Des experts allemands y ont travaillé ».
    """
    while start < end and not doc[start].is_alpha:
        start += 1
    if start + 1 >= end:
        return False
    opening, noun = doc[start], doc[start + 1]
    if any(words.is_a(opening, name) for name in ("subject_pronoun", "demonstrative", "possessive", "some")):
        return True
    if not words.is_a(opening, "definite"):
        return False
    if words.is_a(noun, "of_what_is_told"):
        under = (group.prep for group in groups(doc, start, end, words) if group.kinds == {"country"})
        return all(prep and not words.is_a_phrase(prep, "agent") for prep in under)
    return noun.lower_ in words.stand_ins or words.is_a(noun, "member_noun")


def one_named_next(doc: Doc | Tokens, index: int, words: Words) -> Filler | None:
    """« Le pays a quitté l'OIF. Le Togo y siégeait depuis 1990 »: the State that the next sentence with any opens with.

    None where one was named already, or where the next names several or none of which it is about.
    """
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.end > index]
    if not segments or any(span.start < segments[0].end for span in spans.group(doc, spans.COUNTRIES)):
        return None
    for one in segments[1 : 1 + _NEXT]:
        if spans.within(doc, spans.COUNTRIES, one.start, one.end):
            if _is_done_to_the_same(doc, segments[0], one):
                return None
            return told_of(doc if isinstance(doc, Tokens) else spans.tokens(doc), one.start, one.end, words)
    return None


def _is_done_to_the_same(doc: Doc | Tokens, first: Span, second: Span) -> bool:
    """« Le président a lancé l'Appel. Le Togo a rejoint l'Appel »: who joins what another launched is another."""
    named = [
        {span.kb_id_ for group in _JOINED for span in spans.within(doc, group, one.start, one.end)}
        for one in (first, second)
    ]
    told = spans.within(doc, spans.TRIGGERS, second.start, second.end)
    return not named[0].isdisjoint(named[1]) and any(trigger.label_ == "verb" for trigger in told)


def _sentences_before(doc: Doc | Tokens, index: int, back: int) -> list[tuple[int, int]]:
    """The sentence up to a token, in the parts that stand for themselves, then those before it, nearest first."""
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.start <= index][-back - 1 :]
    if not segments:
        return []
    texts, start = spans.texts(doc), segments[-1].start
    parted = next((at for at in range(index - 1, start, -1) if texts[at] in _PARTS), start)
    return [(parted, index), (start, parted)] + [(one.start, one.end) for one in reversed(segments[:-1])]


def told_of(doc: Tokens, start: int, end: int, words: Words) -> Filler | None:
    """The one State that is, or is of, what a sentence opens with."""
    if words.is_a(doc[start], "some"):
        return None  # « Des experts allemands l'ont aidé »
    found = [group for group in groups(doc, start, end, words) if group.kinds == {"country"}]
    told = {filler.ref: filler for group in found if _opens(doc, group, start, words) for filler in group.fillers}
    if not told:
        told = {filler.ref: filler for filler in _by_adjective(doc, start, end, words)}
    only = next(iter(told.values())) if len(told) == 1 else None
    return only if only is not None and "+" not in only.ref else None


def _by_adjective(doc: Tokens, start: int, end: int, words: Words) -> Iterator[Filler]:
    """« Le Parlement togolais a siégé », « L'économie togolaise se porte bien », and not « Le groupe kényan Rivéo »."""
    organs, entities = words.classes["organ_of_state"], doc._.entities
    named = spans.within(doc, spans.ORGANISATIONS, start, end)
    others = [one.start for one in named if entities.get(one.kb_id_, {}).get("kind") not in organs]
    for span in spans.within(doc, spans.COUNTRIES, start, end):
        alone = (
            span.label_ == "DEMONYM" and words.is_a(doc[start], "definite") and not any(at <= span.end for at in others)
        )
        if alone and span.start - start <= _OPENING and not has_verb(doc, start, span.start, words):
            yield Filler("country", span.kb_id_, span.start, span.end)


def _opens(doc: Tokens, group: Group, start: int, words: Words) -> bool:
    """Whether a name stands before the verb, alone or as what the subject is of; « Pour le Togo, … » does, too."""
    if words.is_a_phrase(group.prep, "as_for") and group.start == start and group.end < len(doc):
        return doc[group.end].text == ","
    if group.prep and not words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    before = doc[start : group.start]
    if not doc[group.start].dep_ and (len(before) > _OPENING or any(token.text == "," for token in before)):
        return False
    return not has_verb(doc, start, group.start, words)
