"""The network that chooses the moves of spaCy's transition-based models, for many sentences at once.

The parser and the recogniser of names read a sentence from left to right, and at each step a small network chooses the
next of their moves from the vectors of a few words. spaCy takes that step sentence by sentence and feature by feature;
here all sentences take it together, as operations on arrays. Same weights, same moves, for sentences as the library
asks for: one at a time, nothing set beforehand, no beam.

Words are numbered through all the sentences. « No word » is -1, which as an index means the last row of an array: each
has one more than there are words.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from spacy.strings import StringStore

from depositaire.french.vectors import Floats, Ints

#: « No word ».
NONE: Final = -1


class Network:
    """Scores moves: ``TransitionBasedParser.v2`` after its ``tok2vec``.

    Args:
        model: the model of a ``parser`` or ``ner``.
        moves: the rows of the moves that can ever be made.
    """

    def __init__(self, model: Any, moves: Sequence[int]) -> None:
        linear, lower, upper = (model.get_ref("tok2vec").layers[-1], model.get_ref("lower"), model.get_ref("upper"))
        weights = lower.get_param("W")  # (features, hidden width, pieces, width)
        self.hidden = weights.shape[1]
        self.first = np.ascontiguousarray(linear.get_param("W").T), linear.get_param("b")
        self.features = [_joined(weight.transpose(1, 0, 2)) for weight in weights]
        self.absent = [pad.T.reshape(-1) for pad in lower.get_param("pad")[0]]
        self.bias = lower.get_param("b").T.reshape(-1)
        #: Room for what is prepared, as large as the largest batch so far: new room costs as much as what is put there.
        self._room = np.empty((len(self.features), 0, self.bias.size), dtype=np.float32)
        self.last = np.ascontiguousarray(upper.get_param("W")[list(moves)].T), upper.get_param("b")[list(moves)]

    def prepared(self, vectors: Floats) -> list[Floats]:
        """What each word gives as each feature, and in the last row what no word gives; until the next are prepared."""
        narrow = np.concatenate([vectors, np.zeros_like(vectors[:1])]) @ self.first[0]
        narrow += self.first[1]
        if len(narrow) > self._room.shape[1]:
            self._room = np.empty((len(self.features), len(narrow), self.bias.size), dtype=np.float32)
        rooms = self._room[:, : len(narrow)]
        prepared: list[Floats] = [
            np.matmul(narrow, weight, out=room) for weight, room in zip(self.features, rooms, strict=True)
        ]
        for given, absent in zip(prepared, self.absent, strict=True):
            given[NONE] = absent
        return prepared

    def scores(self, prepared: Sequence[Floats], words: Sequence[Ints]) -> Floats:
        """The scores of the moves, a row a sentence; ``words`` holds an array for each feature."""
        summed = prepared[0].take(words[0], axis=0)
        for given, index in zip(prepared[1:], words[1:], strict=True):
            summed += given.take(index, axis=0)
        summed += self.bias
        pieces = [summed[:, start : start + self.hidden] for start in range(0, summed.shape[1], self.hidden)]
        hidden = np.maximum.reduce(pieces)
        if len(hidden) == 1:  # a product of one row would round otherwise
            hidden = np.repeat(hidden, 2, axis=0)
        scores: Floats = (hidden @ self.last[0])[: len(summed)] + self.last[1]
        return scores


def _joined(weight: Floats) -> Floats:
    return np.ascontiguousarray(weight.reshape(-1, weight.shape[-1]).T)


def moves_of(component: Any, *, without: str) -> tuple[list[int], list[str]]:
    """The rows and names of the moves of a component, but for one."""
    named = [component.moves.get_class_name(row) for row in range(component.moves.n_moves)]
    rows = [row for row, name in enumerate(named) if name != without]
    return rows, [named[row] for row in rows]


def labels_of(names: Sequence[str], strings: StringStore) -> npt.NDArray[np.uint64]:
    """The hash of the label of each move, ``L-nsubj``; 0 where it has none."""
    return np.array([strings.add(name[2:]) if "-" in name else 0 for name in names], dtype=np.uint64)
