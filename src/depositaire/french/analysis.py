"""What a French spaCy model says of sentences, as arrays: parts of speech, dependencies and names."""

from typing import Final

import numpy as np
import numpy.typing as npt
from spacy.attrs import IS_SPACE
from spacy.language import Language

from depositaire.french.parser import ArcEager
from depositaire.french.recogniser import Names
from depositaire.french.vectors import Floats, Ints, Vectors, Words

#: Columns of an analysis: ``POS``, ``MORPH``, ``DEP`` and ``HEAD`` as ``Doc.from_array`` takes them.
Rows = npt.NDArray[np.uint64]

#: A product of fewer rows may round otherwise.
_FEWEST: Final = 64


class Analysis:
    """The components ``tok2vec``, ``morphologizer``, ``parser`` and ``ner`` of a model, all sentences at a time.

    They give what the components themselves give; a test compares them.

    Args:
        model: a pipeline that has them, trained as ``fr_core_news_md`` is.

    Raises:
        ValueError: its parser or recogniser has moves that are not known here.
    """

    def __init__(self, model: Language) -> None:
        self.vocab = model.vocab
        tok2vec, tagger, parser, recogniser = map(model.get_pipe, ("tok2vec", "morphologizer", "parser", "ner"))
        self._vectors = Vectors(tok2vec.model, self.vocab)  # type: ignore[attr-defined]
        softmax = tagger.model.get_ref("softmax")  # type: ignore[attr-defined]
        self._weights, self._bias = np.ascontiguousarray(softmax.get_param("W").T), softmax.get_param("b")
        pos, morph = tagger.cfg["labels_pos"], tagger.cfg["labels_morph"]  # type: ignore[attr-defined]
        add = self.vocab.morphology.add
        self._tags: Rows = np.array(
            [(pos.get(label, 0), add(morph.get(label, 0))) for label in tagger.labels],  # type: ignore[attr-defined]
            dtype=np.uint64,
        )
        self._root = self.vocab.strings.add("ROOT")
        self._parser = ArcEager(parser)
        self._name_vectors = Vectors(recogniser.model.get_ref("tok2vec").layers[0], self.vocab)  # type: ignore[attr-defined]
        self._names = Names(recogniser)

    def parse(self, words: Words, lengths: Ints) -> Rows:
        """Tag and parse some sentences.

        Args:
            words: their words, one sentence after the other.
            lengths: how many words each sentence has.

        Returns:
            A row a word: part of speech, morphology, relation, and how far away the head is.
        """
        vectors = self._vectors(words, lengths)
        heads, labels = self._parser(vectors, lengths)
        places = np.arange(len(words))
        labels[heads == places] = self._root
        return np.column_stack([self._tagged(vectors), labels, (heads - places).astype(np.uint64)])

    def _tagged(self, vectors: Floats) -> Rows:
        missing = max(0, _FEWEST - len(vectors))
        scores = np.pad(vectors, ((0, missing), (0, 0))) @ self._weights + self._bias
        best: Ints = scores[: len(vectors)].argmax(axis=1)
        return self._tags[best]

    def names(self, words: Words, lengths: Ints) -> list[tuple[int, int, int]]:
        """Find names in some sentences.

        Args:
            words: their words, one sentence after the other.
            lengths: how many words each sentence has.

        Returns:
            First word, word after the last and hash of the label (PER, LOC, ORG, MISC) of each, in order.
        """
        blank = np.array([self.vocab[orth].check_flag(IS_SPACE) for orth in words[:, 0].tolist()], dtype=bool)
        return self._names(self._name_vectors(words, lengths), lengths, blank)
