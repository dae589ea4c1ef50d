"""Nations: the adjectives and nouns for them that are somebody, and those who are told by where they live."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens « du » and an article take.
_BETWEEN: Final = 2


def where_they_live(doc: Tokens, span: Span, words: Words) -> Span | None:
    """« les Albanais du Kosovo »: the country whose people they are, and not that of their nation."""
    home = next(iter(spans.within(doc, spans.COUNTRIES, span.end, min(len(doc), span.end + _BETWEEN + 1))), None)
    if home is None or home.label_ != "COUNTRY" or doc[span.end].text == ",":
        return None
    of, first = preposition(doc, home.start, words, floor=span.end)
    before, _ = preposition(doc, span.start, words, floor=max(0, span.start - _BETWEEN))
    taken = words.is_a_phrase(before, "complement_preposition")  # « le départ des Français du Mali »
    return home if words.is_a_phrase(of, "complement_preposition") and first == span.end and not taken else None


def is_nominal(doc: Tokens, span: Span, words: Words) -> bool:
    """« les Britanniques » is somebody, « la presse britannique » is not; « Kirghizes et Ouzbeks » are."""
    before = doc[span.start - 1] if span.start else None
    if not span.text[0].isupper() or _is_of_a_body(doc, span):
        return False
    return (before is not None and words.is_a(before, "definite")) or _is_of_a_row(doc, span, words)


def _is_of_a_body(doc: Tokens, span: Span) -> bool:
    """« le Français Orange », « l'Américain Boeing »: where the body that is named right behind is from."""
    named = spans.within(doc, spans.ORGANISATIONS, span.end, min(len(doc), span.end + 1))
    return any(one.start == span.end and one.label_ == "ORG" for one in named)


def _is_of_a_row(doc: Tokens, span: Span, words: Words) -> bool:
    """« Kirghizes et Ouzbeks », « ni Grecs ni Turcs »: nations in the plural side by side, without an article."""
    ending = tuple(words.classes["plural_noun_ending"])
    row = [
        other
        for other in spans.within(doc, spans.COUNTRIES, 0, len(doc))
        if other.label_ == "DEMONYM" and other.text[0].isupper() and other.text.endswith(ending)
    ]
    if span not in row:
        return False
    at = first = last = row.index(span)
    while first and _is_joined(doc, row[first - 1], row[first], words):
        first -= 1
    while last + 1 < len(row) and _is_joined(doc, row[last], row[last + 1], words):
        last += 1
    before = doc[row[first].start - 1] if row[first].start else None
    free = before is None or before.pos_ not in ("NOUN", "ADJ")
    return first < at < last or (first < last and (free or last - first > 1))


def _is_joined(doc: Tokens, left: Span, right: Span, words: Words) -> bool:
    gap = doc[left.end : right.start]
    return len(gap) == 1 and (gap[0].text == "," or words.is_a(gap[0], "list_and") or words.is_a(gap[0], "negative"))
