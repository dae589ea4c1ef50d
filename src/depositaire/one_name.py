"""A name is one word of its sentence: where the parse takes a part of it for the subject of the verb behind it.

« En rejoignant la Coalition Eau vive, Rivéo dit … » has « Eau » for the subject, and Rivéo beside it.
"""

from collections.abc import Iterable
from typing import Final

from spacy.tokens import Span

from depositaire.tokens import Tokens

_SUBJECT: Final = "nsubj"
_PART: Final = "flat:name"
_NOUNS: Final = ("NOUN", "PROPN")


def make_one(tokens: Tokens, names: Iterable[Span]) -> None:
    """Hang the parts of each name on its first noun, where that has its place in the sentence already."""
    for name in names:
        first = next((at for at in range(name.start, name.end) if tokens[at].pos_ in _NOUNS), name.end)
        if first + 1 >= name.end or name.start <= tokens[first].head.i < name.end:
            continue
        for at in range(first + 1, name.end):
            part = tokens[at]
            if not part.dep_.startswith(_SUBJECT) or name.start <= part.head.i < name.end:
                continue
            head, dep = part.head.i, part.dep_
            beside = [child.i for child in part.children if child.dep_ == "conj" and child.i >= name.end]
            tokens.hang(at, first, _PART)
            for other in beside:
                tokens.hang(other, head, dep)
