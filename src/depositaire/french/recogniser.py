"""spaCy's recogniser of names, all sentences a word at a time."""

from typing import Any

import numpy as np
import numpy.typing as npt

from depositaire.french.network import NONE, Network, labels_of, moves_of
from depositaire.french.vectors import Floats, Ints


class Names:
    """The recogniser of names: of each word, whether it opens, goes on with, closes or is a name, or none of it.

    Args:
        recogniser: a trained component ``ner``.

    Raises:
        ValueError: it has moves that are not known here.
    """

    def __init__(self, recogniser: Any) -> None:
        # « U » without a label goes over names that are set beforehand.
        moves, names = moves_of(recogniser, without="U-")
        if any(name[0] not in "BILUO" for name in names):
            raise ValueError("a recogniser whose moves are not B, I, L, U and O")
        self.network = Network(recogniser.model, moves)
        self.kinds = {kind: np.array([name[0] == kind for name in names]) for kind in "BILUO"}
        self.labels = labels_of(names, recogniser.vocab.strings)

    def __call__(self, vectors: Floats, lengths: Ints, blank: npt.NDArray[np.bool_]) -> list[tuple[int, int, int]]:
        """Find the names in some sentences.

        Args:
            vectors: a row a word, one sentence after the other.
            lengths: how many words each sentence has.
            blank: of each word, whether it is white space, with which no name begins.

        Returns:
            First word, word after the last and hash of the label of each, in the order of the text.
        """
        given = self.network.prepared(vectors)
        found: list[tuple[int, int, int]] = []
        end = np.cumsum(lengths)
        word, opened, label = end - lengths, np.full(len(end), NONE), np.zeros(len(end), dtype=np.uint64)
        begin, inside, last, unit, out = (self.kinds[kind] for kind in "BILUO")
        while len(word):
            is_open = opened >= 0
            scores = self.network.scores(given, (word, opened, np.where(is_open, word - 1, NONE)))
            same = self.labels == label[:, np.newaxis]
            more = (word + 1 < end)[:, np.newaxis]
            possible = np.where(
                is_open[:, np.newaxis],
                same & (last | (inside & more)),
                out | ((unit | (begin & more)) & ~blank[word][:, np.newaxis]),
            )
            move = np.where(possible, scores, -np.inf).argmax(axis=1)
            opens, closes = begin[move] | unit[move], last[move] | unit[move]
            opened[opens], label[opens] = word[opens], self.labels[move[opens]]
            found += zip(opened[closes].tolist(), (word[closes] + 1).tolist(), label[closes].tolist(), strict=True)
            opened[closes] = NONE
            word = word + 1
            going = word < end
            word, end, opened, label = word[going], end[going], opened[going], label[going]
        return sorted(found)
