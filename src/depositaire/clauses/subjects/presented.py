"""Names that the next sentence gives: « … Il s'agit de l'Albanie et du Ghana », « … Outre le Togo, ce sont le Mali… ».

Those besides whom it names the others are told of, too.
"""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.laid_out import names_below
from depositaire.clauses.wording.presenting import presents

#: How many tokens may stand between what opens the sentence and the first name.
_LEAD: Final = 4


def presented(sentence: Sentence, *, some: bool = False) -> list[Filler]:
    """The names that the next sentence gives: « … Il s'agit de l'Albanie et du Ghana », « … Ont été élus : ».

    ``some``: those of some of many: « … Parmi eux, l'Albanie et le Ghana. »
    """
    following = _behind(sentence, 0)
    return [] if following is None else _given(sentence, following, some=some)


def presented_further(sentence: Sentence, number: int) -> list[Filler]:
    """As many names as are told of, where a sentence stands between: « Sept pays ont signé. C'est peu. Ce sont… »."""
    following = _behind(sentence, 1)
    names = [] if following is None else _given(sentence, following, some=False)
    return names if len({name.ref for name in names}) == number else []


def _behind(sentence: Sentence, passed: int) -> Span | None:
    """The sentence behind one, ``passed`` others between them."""
    further = (item for item in spans.group(sentence.doc, spans.SEGMENTS) if item.start >= sentence.end)
    return next((item for count, item in enumerate(further) if count == passed), None)


def _given(sentence: Sentence, following: Span, *, some: bool) -> list[Filler]:
    """The names of a sentence that opens by saying that it gives them."""
    doc, words = sentence.doc, sentence.words
    own = Sentence.read(doc, following.start, following.end, words)
    besides = _besides(own)
    opening = following.start if besides is None or some else besides.end + 1
    named_some = words.phrases["presenting_some"]
    length = named_some.at(doc, opening) if some else presents(doc, opening, following.end, words)
    if not length:
        return []
    start = opening + length
    start += words.phrases["instancing"].at(doc, start) if start < following.end else 0
    names = [
        group for group in own.groups if group.start >= opening and "instrument" not in group.kinds and not group.person
    ]
    if not names:
        return names_below(doc, following.end, words) if following.text.rstrip().endswith(":") else []
    if names[0].fillers[0].start - start > _LEAD or _has_verb(own, start, names[0].end):
        return []
    if _has_verb(own, start, names[-1].end):
        names = names[:1] if len(names[0].fillers) > 1 else []  # « il s'agit du Togo et du Mali, qui a rejoint l'OIF »
    if names and besides is not None:
        names = [besides, *names]
    return [filler for group in names for filler in group.fillers]


def _besides(own: Sentence) -> Group | None:
    """« Outre le Togo, il s'agit de … »: those that open a sentence, besides whom it names others."""
    first = next(iter(own.groups), None)
    if first is None or not own.words.is_a_phrase(first.prep, "in_addition") or first.start != own.start:
        return None
    return first if first.end + 1 < own.end and own.doc[first.end].text == "," else None


def _has_verb(own: Sentence, start: int, end: int) -> bool:
    return any(own.words.is_verb(token) and own.at(token.i) is None for token in own.doc[start:end])
