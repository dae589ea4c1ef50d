"""The State that a text has just spoken of, whose organs act next: « Le Togo se prépare. Le gouvernement a signé… »."""

from typing import Final

from spacy.tokens import Doc

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
    for start, end in _sentences_before(doc, index, back):
        if spans.within(doc, spans.COUNTRIES, start, end):
            tokens = doc if isinstance(doc, Tokens) else spans.tokens(doc)
            found = _told_of(tokens, start, end, words)
            if found is None or not only_reacts(tokens, start, end, words):
                return found or beside
            beside = beside or found
    return beside


def only_reacts(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« L'ambassadeur du Canada a salué ce geste »: a sentence about what another did."""
    return any(words.is_form_of(token, "reacting") for token in doc[start : min(end, start + _REACTS)])


def one_named_next(doc: Doc | Tokens, index: int, words: Words) -> Filler | None:
    """« Le pays a quitté l'OIF. Le Togo y siégeait depuis 1990 »: the State that the next sentence with any opens with.

    None where one was named already, or where the next names several or none of which it is about.
    """
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.end > index]
    if not segments or any(span.start < segments[0].end for span in spans.group(doc, spans.COUNTRIES)):
        return None
    for one in segments[1 : 1 + _NEXT]:
        if spans.within(doc, spans.COUNTRIES, one.start, one.end):
            return _told_of(doc if isinstance(doc, Tokens) else spans.tokens(doc), one.start, one.end, words)
    return None


def _sentences_before(doc: Doc | Tokens, index: int, back: int) -> list[tuple[int, int]]:
    """The sentence up to a token, in the parts that stand for themselves, then those before it, nearest first."""
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.start <= index][-back - 1 :]
    if not segments:
        return []
    texts, start = spans.texts(doc), segments[-1].start
    parted = next((at for at in range(index - 1, start, -1) if texts[at] in _PARTS), start)
    return [(parted, index), (start, parted)] + [(one.start, one.end) for one in reversed(segments[:-1])]


def _told_of(doc: Tokens, start: int, end: int, words: Words) -> Filler | None:
    """The one State that is, or is of, what a sentence opens with."""
    found = [group for group in groups(doc, start, end, words) if group.kinds == {"country"}]
    told = {filler.ref: filler for group in found if _opens(doc, group, start, words) for filler in group.fillers}
    only = next(iter(told.values())) if len(told) == 1 else None
    return only if only is not None and "+" not in only.ref else None


def _opens(doc: Tokens, group: Group, start: int, words: Words) -> bool:
    """Whether a name stands before the verb, alone or as what the subject is of."""
    if group.prep and not words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    before = doc[start : group.start]
    if not doc[group.start].dep_ and (len(before) > _OPENING or any(token.text == "," for token in before)):
        return False
    return not has_verb(doc, start, group.start, words)
