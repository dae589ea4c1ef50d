"""The vectors of words in their context: the layers ``Tok2Vec.v2`` of a spaCy model, computed faster.

Same weights, same numbers. What a word is before its neighbours are looked at depends on the word alone, so that is
computed once a word and kept; what is done to all the words around a word (``MaxoutWindowEncoder.v2``) goes through
blocks of rows that stay in the processor's cache.
"""

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Model

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
#: A row a word: its hash (``ORTH``) and whether a space follows it (``SPACY``).
Words = npt.NDArray[np.uint64]

#: Rows that go through the layers at a time.
_ROWS: Final = 384
#: Words that are kept, some 6 MB; all are forgotten when there are more.
_KEPT: Final = 16_384
#: New words are computed so many at a time: a product of few rows may round otherwise than one of many.
_NEW: Final = 64
_EPSILON: Final = np.float32(1e-8)


class Vectors:
    """Computes the vectors of words in sentences.

    Args:
        model: the layers ``embed`` and ``encode`` of ``Tok2Vec.v2``.
        vocab: the vocabulary that has the static vectors.
    """

    def __init__(self, model: Model[Any, Any], vocab: Vocab) -> None:
        embed, encode = model.layers
        self._words = _Words(embed, vocab, encode.get_dim("nO"))
        self._pad: int = encode.attrs["pad"]
        self._layers = [_Layer(layer) for layer in encode.layers[0].layers]

    def __call__(self, words: Words, lengths: Ints) -> Floats:
        """The vectors of the words of some sentences.

        Args:
            words: all of them, one sentence after the other.
            lengths: how many each sentence has.

        Returns:
            A row a word.
        """
        single = self._words(words)
        made = np.empty_like(single)
        ends = np.cumsum(lengths)
        # Between sentences, and before and after them all, stand as many empty rows as the layers look around.
        places = np.arange(len(words)) + self._pad * (1 + np.repeat(np.arange(len(lengths)), lengths))
        for first, last in _blocks(ends, self._pad):
            offset = places[first] - self._pad
            size = int(places[last - 1]) + self._pad + 1 - offset
            block = np.zeros((size, single.shape[1]), dtype=np.float32)
            block[places[first:last] - offset] = single[first:last]
            for layer in self._layers:
                layer.over(block)
            made[first:last] = block[places[first:last] - offset]
        return made


def _blocks(ends: Ints, pad: int) -> Iterator[tuple[int, int]]:
    """Runs of whole sentences, from word to word, of about ``_ROWS`` rows each."""
    first = last = 0
    rows = pad
    for end in ends.tolist():
        if last > first and rows + end - last + pad > _ROWS:
            yield first, last
            first, rows = last, pad
        rows += end - last + pad
        last = end
    if last > first:
        yield first, last


class _Words:
    """The vector of each word by itself, kept in a table."""

    def __init__(self, embed: Model[Any, Any], vocab: Vocab, width: int) -> None:
        self.embed, self.vocab, self.width = embed, vocab, width
        self.rows: dict[int, int] = {}
        self.table: Floats = np.zeros((0, width), dtype=np.float32)

    def __call__(self, words: Words) -> Floats:
        # What overflows takes one bit of 64 away.
        distinct, firsts, places = np.unique(
            words[:, 0] * np.uint64(2) + words[:, 1], return_index=True, return_inverse=True
        )
        if len(self.rows) > _KEPT:
            self.rows.clear()
            self.table = self.table[:0]
        keys = distinct.tolist()
        new = sorted((first, key) for first, key in zip(firsts.tolist(), keys, strict=True) if key not in self.rows)
        if new:
            at = [first for first, _ in new]
            parts = [self._alone(words[at[start : start + _NEW]]) for start in range(0, len(at), _NEW)]
            self.table = np.concatenate([self.table, *parts])
            for _, key in new:
                self.rows[key] = len(self.rows)
        single: Floats = self.table[np.array([self.rows[key] for key in keys])[places]]
        return single

    def _alone(self, words: Words) -> Floats:
        """The vectors of at most ``_NEW`` words."""
        strings = [self.vocab.strings[orth] for orth in words[:, 0].tolist()]
        spaces = [bool(space) for space in words[:, 1].tolist()]
        missing = _NEW - len(strings)
        doc = Doc(self.vocab, words=strings + strings[:1] * missing, spaces=spaces + [True] * missing)
        (made,) = self.embed.predict([doc])
        alone: Floats = made[: len(strings)]
        return alone


class _Layer:
    """One layer of the encoder: a word and its two neighbours, ``maxout``, ``layernorm``, added to the word."""

    def __init__(self, residual: Model[Any, Any]) -> None:
        nodes = {node.name: node for node in residual.walk()}
        maxout, norm = nodes["maxout"], nodes["layernorm"]
        weights: Any = maxout.get_param("W")  # (width, pieces, three times the width)
        bias: Any = maxout.get_param("b")
        self.width, self.pieces, inputs = weights.shape
        self.weights = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(-1, inputs).T)
        self.bias = bias.T.reshape(-1)
        self.gain, self.shift = norm.get_param("G"), norm.get_param("b")

    def over(self, rows: Floats) -> None:
        """Change some rows, in place."""
        width = self.width
        around = np.zeros((len(rows), 3 * width), dtype=np.float32)
        around[1:, :width] = rows[:-1]
        around[:, width : 2 * width] = rows
        around[:-1, 2 * width :] = rows[1:]
        summed = around @ self.weights
        summed += self.bias
        best = summed[:, :width]
        for piece in range(1, self.pieces):
            best = np.maximum(best, summed[:, piece * width : (piece + 1) * width])
        # Sums of a row by itself: a product with a vector would round otherwise from one place in the block to another.
        best -= (np.einsum("ij->i", best) / width)[:, np.newaxis]
        variance = np.einsum("ij,ij->i", best, best) / width
        best /= np.sqrt(variance + _EPSILON)[:, np.newaxis]
        best *= self.gain
        best += self.shift
        rows += best
