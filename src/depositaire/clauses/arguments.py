"""Arguments: who and what a clause can be about, with the preposition each stands under, and their lists.

An argument is a country, a body or a text of the Doc, or somebody who stands for one (« le ministre sénégalais »).
Lists are built from arguments and the separators between them; the parse only vetoes.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.words import Words

Kind = Literal["country", "organisation", "instrument"]
#: How far a stand-in's country may be: « le ministre … des Affaires étrangères et de la Coopération du Sénégal ».
_REACH: Final = 16
_GAP: Final = 14
_CHARGE: Final = 10
_CONTRACTED: Final = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}


@dataclass(frozen=True)
class Filler:
    """One party or target: its value, and the mention that names it (tokens, half-open)."""

    kind: Kind
    ref: str
    start: int
    end: int


@dataclass(frozen=True)
class Group:
    """One argument or a list of them, under one preposition (empty for none).

    ``start`` and ``end`` are tokens, half-open, and take in what stands around the names: « le ministre … du Sénégal ».
    """

    start: int
    end: int
    prep: str
    fillers: tuple[Filler, ...]
    nominal: bool = True
    """Whether it is a noun of its own, not an adjective."""
    head: int = -1
    """The token that governs it in the parse."""
    person: bool = False
    """Whether somebody stands for the names: « le ministre sénégalais »; a person is no target."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its members."""
        return frozenset(filler.kind for filler in self.fillers)


def groups(doc: Doc, start: int, end: int, words: Words) -> list[Group]:
    """The arguments between two tokens, lists joined, in the order of the text."""
    joined: list[Group] = []
    for group in _singles(doc, start, end, words):
        if joined and _repeats(doc, joined[-1], group):
            joined[-1] = replace(joined[-1], end=group.end + 1)
        elif joined and _linked(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers, *group.fillers))
        else:
            joined.append(group)
    return joined


def _repeats(doc: Doc, left: Group, right: Group) -> bool:
    """« l'Organisation mondiale du commerce (OMC) » is one argument."""
    between = doc[left.end : right.fillers[0].start]
    closed = right.end < len(doc) and doc[right.end].text == ")"
    return len(between) == 1 and between[0].text == "(" and closed and {f.ref for f in right.fillers} <= {f.ref for f in left.fillers}


def preposition(doc: Doc, start: int, words: Words, *, floor: int = 0) -> tuple[str, int]:
    """The preposition before token ``start``, determiners and adjectives skipped, and where it begins.

    Returns:
        The preposition without contraction (« au » is « à ») and its first token; empty and the first token of the
        noun phrase where there is none.
    """
    index = start
    if index > floor and words.is_a(doc[index - 1], "appositive") and doc[start].text[0].isupper():
        index -= 1
    for _ in range(6):
        if index <= floor:
            break
        length = words.phrases["preposition"].ending(doc, index)
        if length and index - length >= floor:
            return canonical(doc[index - length : index].text), index - length
        before = doc[index - 1]
        if words.is_a(before, "determiner") or before.pos_ == "ADJ" and not words.forms(before) or before.pos_ == "NUM" or before.like_num or before.text in "«\"“(":
            index -= 1
            continue
        break
    return "", index


def canonical(text: str) -> str:
    """A preposition without contraction or elision: « auprès du » is « auprès de »."""
    parts = text.lower().split()
    if not parts:
        return ""
    parts[-1] = _CONTRACTED.get(parts[-1], parts[-1])
    return " ".join(parts)


def _singles(doc: Doc, start: int, end: int, words: Words) -> list[Group]:
    mentions = [span for span in _mentions(doc) if start <= span.start and span.end <= end]
    inside: set[int] = set()
    found: list[Group] = []
    named = {index for span in mentions if span.label_ != "NOM" for index in range(span.start, span.end)}
    for index in range(start, end):
        if index in inside or index in named or doc[index].lower_ not in words.stand_ins or doc[index].pos_ == "VERB":
            continue
        group = _stand_in(doc, index, end, mentions, words, floor=start)
        if group is not None:
            found.append(group)
            inside.update(range(group.start, group.end))
    for span in mentions:
        if span.start in inside:
            continue
        kind = _kind(doc, span)
        nominal = span.label_ != "DEMONYM" or _is_nominal(doc, span, words)
        if kind is None or not nominal:
            continue
        prep, first = preposition(doc, span.start, words, floor=start)
        if not prep and first > start + 1 and doc[first].text == "(" and words.is_a(doc[first - 1], "member_noun"):
            prep, first = preposition(doc, first - 1, words, floor=start)  # « par sept pays (l'Estonie, … »
        fillers = tuple(_filler(kind, ref, span) for ref in span.kb_id_.split("+"))
        found.append(Group(first, span.end, prep, fillers, head=span.root.i))
    return sorted(found, key=lambda group: (group.start, group.end))


def _filler(kind: Kind, ref: str, span: Span) -> Filler:
    """One value of a mention; a code in capitals is a country whatever the mention's kind."""
    if span.label_ == "NOM" and len(span) == 1 and span[0].pos_ == "PRON" and not ref.isupper():
        named = [name for name in spans.group(span.doc, spans.ORGANISATIONS) if name.kb_id_ == ref]
        span = max((name for name in named if name.end <= span.start), key=lambda name: name.start, default=span)
    return Filler("country" if ref.isupper() else kind if kind != "country" else "organisation", ref, span.start, span.end)


def _mentions(doc: Doc) -> list[Span]:
    names = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.ANAPHORS)
    return sorted(span for name in names for span in spans.group(doc, name))


def _kind(doc: Doc, span: Span) -> Kind | None:
    match span.label_:
        case "COUNTRY" | "CAPITAL" | "DEMONYM":
            return "country"
        case "ORG":
            return "organisation"
        case "INSTRUMENT":
            return "instrument"
        case "NOM":
            return span.id_  # type: ignore[return-value]
    return None


def _is_nominal(doc: Doc, span: Span, words: Words) -> bool:
    """« les Britanniques » is somebody, « la presse britannique » is not."""
    before = doc[span.start - 1] if span.start else None
    return span.text[0].isupper() and before is not None and words.is_a(before, "definite")


def _stand_in(doc: Doc, head: int, end: int, mentions: list[Span], words: Words, *, floor: int) -> Group | None:
    """The noun at ``head`` with the countries or the body it stands for, or None."""
    by_start = {span.start: span for span in mentions}
    index, fillers, last = head + 1, [], head + 1
    while index < min(end, head + _REACH):
        token = doc[index]
        mention = by_start.get(index)
        if mention is not None:
            kind = _kind(doc, mention)
            if kind is None or kind == "instrument" or (fillers and kind != fillers[0].kind):
                break
            if fillers and not words.phrases["separator"].ending(doc, preposition(doc, index, words, floor=last)[1]):
                break
            fillers += [Filler(kind, ref, mention.start, mention.end) for ref in mention.kb_id_.split("+")]
            index = last = mention.end
            continue
        if fillers and not (words.is_a(token, "separator") or words.is_a(token, "determiner")):
            break
        if not fillers and (token.text in ",;:.()–—" or _opens_clause(token, words) or _other_noun(doc, index, words)):
            break
        index += 1
    if not fillers:
        return None
    prep, first = preposition(doc, head, words, floor=floor)
    last = _past_charge(doc, last, min(end, last + _REACH), words)
    return Group(first, last, prep, tuple(fillers), head=head, person=True)


def _past_charge(doc: Doc, start: int, end: int, words: Words) -> int:
    """Where the charge ends that follows the country: « le ministre sénégalais des Affaires étrangères »."""
    index = start
    if index >= end or canonical(doc[index].text) != "de" or doc[index].lower_ not in _CONTRACTED:
        return start
    while index < end and not (doc[index].text in ",;:()." or _opens_clause(doc[index], words) or doc[index].pos_ in ("AUX", "PRON")):
        if words.is_a(doc[index], "coordinator") and index + 1 < end and words.is_a(doc[index + 1], "possessive"):
            break
        index += 1
    return index if index - start < _CHARGE else start


def _opens_clause(token: Token, words: Words) -> bool:
    if words.is_a(token, "boundary"):
        return True
    tense = {form.tense for form in words.forms(token)}
    return token.pos_ in ("VERB", "AUX") and bool(tense) and not tense <= {"ppast"}


def _other_noun(doc: Doc, index: int, words: Words) -> bool:
    """A coordinated second person or a preposition that leaves the title."""
    token = doc[index]
    if words.is_a(token, "coordinator") and index + 1 < len(doc):
        following = doc[index + 1]
        return words.is_a(following, "possessive") or words.is_a(following, "determiner") and following.lower_ not in _CONTRACTED and following.lower_ != "de"
    length = words.phrases["preposition"].at(doc, index)
    return bool(length) and canonical(doc[index : index + length].text) not in ("de", "à", "pour", "en", "chargé de")


def _linked(doc: Doc, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` goes on the list that ``left`` begins."""
    if ("instrument" in left.kinds) != ("instrument" in right.kinds):
        return False
    if right.prep and right.prep != left.prep:
        return False
    if right.start < left.end:
        return False
    if right.start - left.end > _GAP or not _is_list_gap(doc, left.end, right.start, words):
        return False
    if left.prep and not right.prep and _is_loose(doc, left, right, words):
        return False
    return not _is_new_subject(doc, left, right)


def _is_loose(doc: Doc, left: Group, right: Group, words: Words) -> bool:
    """« fondée par deux anciens du CEA, Nivalis compte… »: a comma alone, and what follows is of another kind or acts."""
    gap = doc[left.end : right.start]
    if any(words.phrases["coordinator"].at(doc, token.i) for token in gap) or any(token.text in ";\n–-•" for token in gap):
        return False
    acts = right.end < len(doc) and words.is_verb(doc[right.end]) and bool(words.forms(doc[right.end]))
    return acts or left.kinds != right.kinds


def _is_new_subject(doc: Doc, left: Group, right: Group) -> bool:
    """« a rejoint l'OTAN et la Suède suivra »: the second name is the subject of another verb."""
    first, second = doc[left.fillers[0].start : left.fillers[0].end].root, doc[right.head]
    if not second.dep_.startswith("nsubj") or first.dep_.startswith("nsubj"):
        return False
    if left.start and doc[left.start - 1].text in ":(«":
        return False
    verb = second.head
    return verb.i >= right.end and not any(
        token.dep_.startswith("nsubj") and token.i < left.end for token in verb.lefts
    ) and first.head.i < left.start


def _is_list_gap(doc: Doc, start: int, end: int, words: Words) -> bool:
    """Only separators, determiners, prepositions, persons' names and parentheses, and at least one separator."""
    separators, index, depth = 0, _past_aside(doc, start, end, words), 0
    listed = any(token.text in ":\n" for token in doc[doc[start].sent.start : end])
    while index < end:
        token = doc[index]
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif depth == 0:
            length = words.phrases["separator"].at(doc, index)
            if token.text == ";" and not listed:
                return False
            if length:
                separators += 1
                index += min(length, end - index)
                continue
            if not _is_transparent(token, words):
                return False
        index += 1
    return separators > 0


def _past_aside(doc: Doc, start: int, end: int, words: Words) -> int:
    """Where a gap goes on after an aside: « , en phase préalable à l'adhésion, ainsi que »."""
    commas = [index for index in range(start, end) if doc[index].text == ","]
    if len(commas) < 2 or commas[0] != start or not words.phrases["strong_separator"].at(doc, commas[1] + 1):
        return start
    aside = doc[commas[0] + 1 : commas[1]]
    return commas[1] if not any(token.pos_ in ("VERB", "AUX") and words.forms(token) for token in aside) else start


def _is_transparent(token: Token, words: Words) -> bool:
    if token.is_space or token.text in "«»\"“”":
        return True
    if words.is_a(token, "determiner") or token.lower_ in _CONTRACTED or token.lower_ in ("de", "à", "par", "avec"):
        return True
    return token.is_title and token.pos_ in ("PROPN", "NOUN", "X", "ADJ", "") or token.text.rstrip(".") in ("M", "Mme", "MM", "S.E", "Dr")
