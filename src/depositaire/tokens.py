"""The tokens of a Doc as plain values: a look-up in spaCy's own costs several times as much, a slice far more."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from mypy_extensions import mypyc_attr
from spacy.attrs import DEP, HEAD, IDX, IS_PUNCT, IS_SPACE, LIKE_NUM, POS, SPACY
from spacy.strings import StringStore
from spacy.tokens import Doc, Span
from spacy.tokens._dict_proxies import SpanGroups

#: Strings by their hash, and the features of words by theirs: spaCy makes either anew each time it is asked.
_STRINGS: Final[dict[int, str]] = {}
_FEATURES: Final[dict[int, dict[str, list[str]]]] = {}
_REMEMBERED: Final = 16_384
_DASH: Final = "–"


def strings_of(keys: Sequence[int], store: StringStore) -> list[str]:
    """The strings that some hashes stand for."""
    known = _STRINGS
    if len(known) > _REMEMBERED:
        known.clear()
    known.update((key, store[key]) for key in set(keys).difference(known))
    return [known[key] for key in keys]


def _with_dashes(texts: Sequence[str], spaced: Sequence[int]) -> Sequence[str]:
    """A hyphen between two spaces is read as a dash: « sept pays - le Kenya, … »."""
    if "-" not in texts:
        return texts
    return [
        _DASH if text == "-" and at and spaced[at] and spaced[at - 1] and not texts[at - 1].isspace() else text
        for at, text in enumerate(texts)
    ]


class Token:
    """A token, with the attributes of spaCy's: those that rules ask for most are stored, the others looked up."""

    __slots__ = ("_head", "dep_", "doc", "i", "idx", "is_punct", "is_space", "like_num", "lower_", "pos_", "text")

    def __init__(
        self, doc: "Tokens", i: int, text: str, lower: str, pos: str, dep: str, head: int, idx: int, flags: list[bool]
    ) -> None:
        self.doc, self.i, self.idx = doc, i, idx
        self.text, self.lower_, self.pos_, self.dep_ = text, lower, pos, dep
        self.like_num, self.is_punct, self.is_space = flags
        self._head = head

    def __getattr__(self, name: str) -> Any:
        """Any other attribute of spaCy's token."""
        return getattr(self.doc.doc[self.i], name)

    def __len__(self) -> int:
        return len(self.text)

    @property
    def is_alpha(self) -> bool:
        """Whether it is letters only."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """Whether it is digits only."""
        return self.text.isdigit()

    @property
    def is_lower(self) -> bool:
        """Whether its letters are small."""
        return self.text.islower()

    @property
    def is_title(self) -> bool:
        """Whether its words begin with a capital and have no other."""
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether its letters are capitals."""
        return self.text.isupper()

    @property
    def head(self) -> "Token":
        """What governs it; itself where nothing does."""
        return self.doc[self._head]

    @property
    def children(self) -> list["Token"]:
        """What it governs, in the order of the text."""
        return self.doc.governed().get(self.i, [])

    @property
    def lefts(self) -> list["Token"]:
        """What it governs that stands before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list["Token"]:
        """What it governs that stands after it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def right_edge(self) -> "Token":
        """The last token of what it governs, directly or not."""
        return self.doc[self.doc.doc[self.i].right_edge.i]

    @property
    def morph(self) -> Mapping[str, list[str]]:
        """The values of its features by their names."""
        analysis = self.doc.doc[self.i].morph
        key = hash(analysis)
        found = _FEATURES.get(key)
        if found is None:
            found = _FEATURES[key] = {name: analysis.get(name, []) for name in analysis.to_dict()}
        return found

    def nbor(self, step: int = 1) -> "Token":
        """The token so many after it."""
        return self.doc[self.i + step]


@mypyc_attr(native_class=False)
class Tokens(list[Token]):
    """The tokens of a Doc, with what else of it is asked for. A slice is a plain list of tokens.

    Args:
        doc: the Doc.
        texts: its tokens as they are written.
        lower: its tokens in lower case.
    """

    def __init__(self, doc: Doc, texts: Sequence[str], lower: list[str]) -> None:
        table = doc.to_array([POS, DEP, HEAD, IDX, SPACY, LIKE_NUM, IS_PUNCT, IS_SPACE])
        columns = table.T
        pos, dep = (strings_of(column.tolist(), doc.vocab.strings) for column in columns[:2])
        heads = (np.arange(len(doc)) + columns[2].astype(np.int64)).tolist()
        places, flags = columns[3].tolist(), table[:, 5:].astype(bool).tolist()
        texts = _with_dashes(texts, columns[4].tolist())
        rows = zip(range(len(doc)), texts, lower, pos, dep, heads, places, flags, strict=True)
        super().__init__([Token(self, *row) for row in rows])
        self.doc, self._, self.lower, self._heads = doc, doc._, lower, heads
        self.user_data, self._governed = doc.user_data, dict[int, list[Token]]()
        self.kept: dict[str, Any] = {}
        """What has been worked out of the Doc, where it is kept for it (``spans.kept``)."""
        self.unaccented: bool | None = None
        """Whether it was written without accents; None as long as nobody has looked."""

    @property
    def spans(self) -> SpanGroups:
        """The groups of spans of the Doc."""
        return self.doc.spans

    def hang(self, i: int, head: int, dep: str) -> None:
        """Put a token under another."""
        self[i].dep_, self[i]._head, self._heads[i] = dep, head, head
        self._governed.clear()

    def governed(self) -> dict[int, list[Token]]:
        """What each token governs, in the order of the text."""
        if not self._governed:
            for token, head in zip(self, self._heads, strict=True):
                if token.i != head:
                    self._governed.setdefault(head, []).append(token)
        return self._governed

    def part(self) -> None:
        """Let go of the tokens: each holds them all, and such a circle waits for the garbage collector."""
        self.clear()
        self._governed.clear()

    def between(self, start: int, end: int) -> Span:
        """The tokens from ``start`` to ``end`` as spaCy's span."""
        return self.doc[start:end]

    def root(self, start: int, end: int) -> Token:
        """The token from ``start`` to ``end`` that governs the others."""
        return self[self.doc[start:end].root.i]
