"""Names of one side of a text: « a signé un accord avec Plinor », « l'accord entre Plinor et Rivéo ». Private."""

from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: How far before a side the text may end: « un accord de coopération signé lundi à Namur avec ».
_FAR: Final = 10
#: Kinds of bodies that deal with persons and towns as much as with bodies.
_WITH_ANYBODY: Final = frozenset({"team", "government", "party", "ministry", "media"})


def sided_with(doc: Doc, first: int, words: Words) -> bool:
    """Whether « avec » or « entre » stands before the name at ``first``, and a text before it."""
    at = first - 1
    if at > 0 and words.is_a(doc[at], "article"):
        at -= 1
    if at <= 0 or not any(words.is_a_phrase(doc[at].lower_, name) for name in ("with", "between")):
        return False
    near = spans.within(doc, spans.INSTRUMENTS, max(doc[at].sent.start, at - _FAR), at)
    return bool(near) and not any(token.text in ";:" for token in doc[near[-1].end : at])


def sides(doc: Doc, sentence: Span, taken: Collection[int], places: Collection[str], words: Words) -> Iterator[Span]:
    """The one word that no rule knows with which a body signs a text, whatever the model takes it for.

    Args:
        doc: the parsed text.
        sentence: where an event is told.
        taken: tokens of what is known.
        places: names of places.
        words: the words of the rules.
    """
    bodies = spans.within(doc, spans.ORGANISATIONS, sentence.start, sentence.end)
    kinds = {doc._.entities.get(body.kb_id_, {}).get("kind") for body in bodies}
    if not bodies or kinds & _WITH_ANYBODY:
        return
    before = spans.lower(doc)
    for at in range(sentence.start + 2, sentence.end):
        if not words.is_a_phrase(before[at - 1], "with"):
            continue
        token = doc[at]
        after = doc[at + 1] if at + 1 < len(doc) else None
        alone = token.is_alpha and token.is_title and at not in taken and token.text not in places
        if not alone or token.is_stop or (after is not None and after.text[:1].isalpha() and after.text[0].isupper()):
            continue
        if after is not None and after.text == "-":
            continue
        if sided_with(doc, at, words):
            yield Span(doc, at, at + 1, label="ORG", span_id="announced")
