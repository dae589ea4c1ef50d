"""Houses in brackets behind who speaks for them: « Lise Aubin (Plinor), Jean Dru (Rivéo) ». Private to ``names``."""

from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: How many tokens the name of a house may take.
_LONGEST: Final = 5


def housed(doc: Doc, sentence: Span, words: Words) -> Iterator[Span]:
    """The houses of a sentence that no rule knows, where it names another that one does."""
    found = [pair for pair in (_house(doc, at, sentence.end, words) for at in _brackets(doc, sentence)) if pair]
    known = {(body.start, body.end) for body in spans.within(doc, spans.ORGANISATIONS, sentence.start, sentence.end)}
    if not _is_any(found, known):
        return
    for start, end in found:
        if (start, end) not in known:
            yield Span(doc, start, end, label="ORG", span_id="announced")


def _is_any(found: Collection[tuple[int, int]], known: Collection[tuple[int, int]]) -> bool:
    return len(found) > 1 and any(pair in known for pair in found)


def _brackets(doc: Doc, sentence: Span) -> Iterator[int]:
    """Where a bracket opens behind the name of a person: two words that begin with a capital."""
    texts = spans.texts(doc)
    for at in range(sentence.start + 2, sentence.end):
        if texts[at] == "(" and texts[at - 1].istitle() and texts[at - 2].istitle():
            yield at


def _house(doc: Doc, bracket: int, limit: int, words: Words) -> tuple[int, int] | None:
    start = bracket + 1
    end = next((at for at in range(start, min(limit, start + _LONGEST + 1)) if doc[at].text == ")"), start)
    inside = doc[start:end]
    named = all(token.text[0].isupper() or words.is_a(token, "name_joint") or token.text == "-" for token in inside)
    return (start, end) if len(inside) and named else None
