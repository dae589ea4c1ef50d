"""The body whose name alone makes a line at the head of a document: it publishes where nothing else says who does."""

from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.tokens import Tokens

#: Among how many lines the name stands, and how many of them are no sentences at least.
_LINES: Final = 3
_LEAST: Final = 2
_HEADINGS: Final = frozenset({"TITLE", "HEADING"})
_AROUND: Final = frozenset("()–—-|:•*")


def letterhead(doc: Doc | Tokens) -> Span | None:
    """« Fédération internationale des ports (FIP) », « OIF »: the only body that has a line to itself at the head."""
    lines = [line for line in spans.group(doc, spans.SEGMENTS)[:_LINES] if line.label_ in _HEADINGS]
    if len(lines) < _LEAST:
        return None
    names = [name for line in lines if (name := _only_name(doc, line)) is not None]
    return names[0] if len({name.kb_id_ for name in names}) == 1 else None


def _only_name(doc: Doc | Tokens, line: Span) -> Span | None:
    """The body that the line names, where it says nothing else but its acronym."""
    own = spans.within(doc, spans.ORGANISATIONS, line.start, line.end)
    if not own or len({name.kb_id_ for name in own}) > 1:
        return None
    named = {index for name in own for index in range(name.start, name.end)}
    texts = spans.texts(doc)
    rest = (texts[index].strip() for index in range(line.start, line.end) if index not in named)
    return own[0] if all(not text or text in _AROUND for text in rest) else None
