"""spaCy's parser, all sentences a step at a time."""

from typing import Any

import numpy as np
import numpy.typing as npt

from depositaire.french.network import NONE, Network, labels_of, moves_of
from depositaire.french.vectors import Floats, Ints


class ArcEager:
    """The parser: a stack of words, a buffer of words to come, and arcs between their tops.

    Args:
        parser: a trained component ``parser``.

    Raises:
        ValueError: it has moves that are not known here.
    """

    def __init__(self, parser: Any) -> None:
        # « B » starts a sentence, which nothing in a single sentence does.
        moves, names = moves_of(parser, without="B-ROOT")
        if any(name[0] not in "SDLR" or "||" in name or name.endswith("-subtok") for name in names):
            raise ValueError("a parser whose moves are not those of projective arc-eager")
        self.network = Network(parser.model, moves)
        self.shift, self.reduce = names.index("S"), names.index("D")
        self.left, self.right = (np.array([name[0] == kind for name in names]) for kind in "LR")
        self.labels = labels_of(names, parser.vocab.strings)

    def __call__(self, vectors: Floats, lengths: Ints) -> tuple[Ints, npt.NDArray[np.uint64]]:
        """Parse some sentences.

        Args:
            vectors: a row a word, one sentence after the other.
            lengths: how many words each sentence has.

        Returns:
            The head of each word, itself for a root, and the hash of its relation, 0 for a root.
        """
        given = self.network.prepared(vectors)
        number = len(vectors) + 1
        heads, labels = np.full(number, NONE), np.zeros(number, dtype=np.uint64)
        #: Beneath a word on the stack; after a word that came back to the buffer; its last child on either side; of the
        #: children on the right, the one before it.
        below, after, left_child, right_child, sibling = (np.full(number, NONE) for _ in range(5))
        came_back = np.zeros(number, dtype=bool)
        end = np.cumsum(lengths)
        next_word, top, back = end - lengths, np.full(len(lengths), NONE), np.full(len(lengths), NONE)
        while len(end):
            returned = back >= 0
            fresh = np.where(next_word < end, next_word, NONE)
            following = after[back]
            first = np.where(returned, back, fresh)
            second = np.where(next_word + 1 < end, next_word + 1, NONE)
            second = np.where(returned, np.where(following >= 0, following, fresh), second)
            under = below[top]
            features = (first, second, top, under, below[under], left_child[first], left_child[top], right_child[top])
            scores = self.network.scores(given, features)
            scores[(second < 0) | came_back[first], self.shift] = -np.inf
            scores[under < 0, self.reduce] = -np.inf
            move = scores.argmax(axis=1)
            move[first < 0] = self.reduce
            move[top < 0] = self.shift

            if (here := self.left[move].nonzero()[0]).size:
                child, head = top[here], first[here]
                had = heads[child] >= 0
                right_child[heads[child][had]] = sibling[child[had]]
                heads[child], labels[child], left_child[head] = head, self.labels[move[here]], child
                came_back[head] = False
                top[here] = under[here]
            if (here := self.right[move].nonzero()[0]).size:
                child, head = first[here], top[here]
                heads[child], labels[child] = head, self.labels[move[here]]
                sibling[child], right_child[head] = right_child[head], child
            if (here := (move == self.reduce).nonzero()[0]).size:
                word = top[here]
                headless = (heads[word] < 0) & (under[here] >= 0)
                top[here] = under[here]
                here, word = here[headless], word[headless]
                came_back[word], after[word], back[here] = True, back[here], word
            here = ((move == self.shift) | self.right[move]).nonzero()[0]
            word = first[here]
            below[word], top[here] = top[here], word
            next_word[here] += ~returned[here]
            back[here] = following[here]

            going = (top >= 0) | (back >= 0) | (next_word < end)
            if not going.all():
                end, next_word, top, back = end[going], next_word[going], top[going], back[going]
        roots = heads[:-1] < 0
        return np.where(roots, np.arange(len(vectors)), heads[:-1]), labels[:-1]
