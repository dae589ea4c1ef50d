"""Syntax: the analysis of ``fr_core_news_md``, only where an event may be told, and its names, where none is known.

The model costs far more than all the rules together. So only sentences with the words of some rule are parsed, and
names are looked for only around capitals that no mention covers, all of a batch of documents together. Elsewhere a
token's ``dep_`` stays empty.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import numpy as np
from spacy.attrs import DEP, HEAD, IS_SPACE, MORPH, ORTH, POS, SENT_START, SPACY
from spacy.language import Language
from spacy.symbols import ADJ, ADV, INTJ, NOUN, PROPN, SPACE, VERB, X, dep
from spacy.tokens import Doc, Span
from spacy.util import minibatch
from threadpoolctl import ThreadpoolController

from depositaire import spans
from depositaire.clauses.choosing.prospects import prospective
from depositaire.clauses.wording.opening_verbs import opening_verbs
from depositaire.clauses.wording.words import words
from depositaire.french import load_model
from depositaire.french.analysis import Analysis, Rows
from depositaire.french.vectors import Ints, Words
from depositaire.lexicon import Lexicon, only_verbs, read
from depositaire.lexicon.places import places
from depositaire.typography import fold

_BATCH: Final = 64
#: What the recogniser sees around a capital: its layers look four tokens to either side, and a name may go on.
_LEFT, _RIGHT = 5, 6
#: The head of a relative clause, which the rules find by its pronoun: told to be a verb, it cost rows (measured).
_RELATIVE: Final = "acl:relcl"
#: What the model takes a verb for.
_MISTAKEN: Final = (NOUN, PROPN, ADJ, ADV, INTJ, X)
#: What may open what is said of a name: « Rivéo (Togo) », « Rivéo, basée à Lyon, ».
_ASIDE: Final = (",", "(")
#: Tokens of a Doc, half-open.
_Bounds = tuple[int, int]


@Language.factory(
    "depositaire_syntax",
    default_config={"model": "fr_core_news_md", "exclude": ["senter", "attribute_ruler", "lemmatizer"], "lexicons": []},
)
def create_syntax(nlp: Language, name: str, model: str, exclude: list[str], lexicons: list[str]) -> "Syntax":
    """Make the component; ``model`` is the pipeline whose analysis is used, ``lexicons`` are the user's own files."""
    return Syntax(Analysis(load_model(model, vocab=nlp.vocab, exclude=exclude)), read(tuple(lexicons)))


class Syntax:
    """Writes parts of speech, dependencies and the group ``model`` where they are of use."""

    def __init__(self, analysis: Analysis, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.words = words(lexicon)
        self.blas = ThreadpoolController()
        verbs = only_verbs() - self.words.classes["also_noun"]
        strings = analysis.vocab.strings
        self.verbs = np.array([strings[form] for form in verbs], dtype=np.uint64)
        self.relative = strings[_RELATIVE]
        lists = {one.id: one.words for one in lexicon.word_list}
        self.regions = {*lists["regions"], *lists["continents"]}
        self.places = frozenset(strings[word] for word in self.words.classes["place_preposition"])

    def __call__(self, doc: Doc) -> Doc:
        """Analyse ``doc``."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = _BATCH) -> Iterator[Doc]:
        """Analyse a stream of documents, ``batch_size`` at a time."""
        for docs in minibatch(stream, batch_size):
            wanted = [[(item.start, item.end) for item in prospective(doc, self.words)] for doc in docs]
            with self.blas.limit(limits=1, user_api="blas"):  # the matrices are small
                self._parse(docs, wanted)
                self._name(docs, [_windows(doc, bounds) for doc, bounds in zip(docs, wanted, strict=True)])
            yield from docs

    def _parse(self, docs: Sequence[Doc], wanted: Sequence[Sequence[_Bounds]]) -> None:
        """Write the parse of the segments of each Doc that are wanted."""
        if not any(wanted):
            return
        joined, lengths = _joined(docs, wanted)
        parsed, done = self.analysis.parse(joined, lengths), 0
        mistaken = np.isin(parsed[:, 0], _MISTAKEN) & (parsed[:, 2] != self.relative)
        parsed[mistaken & np.isin(joined[:, 0], self.verbs), 0] = VERB
        parsed[self._towns(joined[:, 0], parsed[:, 0]), 0] = PROPN
        for doc, bounds in zip(docs, wanted, strict=True):
            rows = np.zeros((len(doc), 4), dtype=np.uint64)
            for start, end in bounds:
                rows[start:end] = parsed[done : done + end - start]
                rows[opening_verbs(doc, start, end, self.words), 0] = VERB
                done += end - start
            if bounds:
                _write(doc, rows)

    def _towns(self, words: Words, parts: Words) -> list[int]:
        """Where the model takes a town for a verb: « adoptée à Oslo en 2015 »."""
        strings = self.analysis.vocab.strings
        verbs = np.flatnonzero(parts == VERB).tolist()
        return [at for at in verbs if at and words[at - 1] in self.places and strings[words[at]][0].isupper()]

    def _name(self, docs: Sequence[Doc], windows: Sequence[Sequence[_Bounds]]) -> None:
        """Write the names in the windows of each Doc."""
        named = self.analysis.names(*_joined(docs, windows)) if any(windows) else []
        done, following = 0, deque(named)
        for doc, bounds in zip(docs, windows, strict=True):
            found = []
            for start, end in bounds:
                first, done = done, done + end - start
                while following and following[0][0] < done:
                    begin, close, label = following.popleft()
                    span = Span(doc, start + begin - first, start + close - first, label=label)
                    placed = span.label_ != "LOC" or self._is_a_place(span)
                    found.append(span if placed else Span(doc, span.start, span.end, label="MISC"))
            spans.leave(doc, spans.MODEL, found)

    def _is_a_place(self, span: Span) -> bool:
        """Whether what the model takes for a place is one: by its name, behind « à » or an article (« la Ruhr »)."""
        doc, known = span.doc, places()
        before = doc[span.start - 1] if span.start and not span[0].is_sent_start else None
        if before is None and doc[span.end : span.end + 1].text not in _ASIDE:
            return True  # « Dupont est membre » may be somebody
        if self.words.is_a(span[0], "definite") or (before is not None and before.pos_ == "NOUN"):
            return True  # « les lycées Voltaire » are no Voltaire
        if before is not None and any(self.words.is_a(before, one) for one in ("place_preposition", "definite")):
            return True
        names = {fold(one) for one in (span.text, *(token.text for token in span if token.is_title))}
        return not names.isdisjoint(known) or not names.isdisjoint(self.regions)

    def to_disk(self, path: Any, *, exclude: Iterable[str] = ()) -> None:
        """Nothing to save: the model is a package of its own."""

    def from_disk(self, path: Any, *, exclude: Iterable[str] = ()) -> "Syntax":
        """Nothing to read back."""
        return self


def _windows(doc: Doc, segments: Iterable[_Bounds]) -> list[_Bounds]:
    """Where in some segments a name may stand that no rule knows: around the capitals that no mention covers."""
    known = {
        index
        for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.DATES)
        for span in spans.group(doc, name)
        for index in range(span.start, span.end)
    }
    windows: list[_Bounds] = []
    capital = spans.capitals(doc)
    for first, last in segments:
        kept = len(windows)
        for index in range(first, last):
            if not capital[index] or index in known or (index == first and doc[index].is_stop):
                continue
            start, end = max(first, index - _LEFT), min(last, index + _RIGHT + 1)
            if len(windows) > kept and start <= windows[-1][1]:
                start = windows.pop()[0]
            windows.append((start, end))
    return windows


def _joined(docs: Sequence[Doc], bounds: Sequence[Sequence[_Bounds]]) -> tuple[Words, Ints]:
    """The words between each pair of bounds of each Doc, one after the other, and how many there are of each."""
    every = [doc.to_array([ORTH, SPACY]) for doc in docs]
    parts = [words[start:end] for words, pairs in zip(every, bounds, strict=True) for start, end in pairs]
    return np.concatenate(parts), np.array([len(part) for part in parts])


def _write(doc: Doc, rows: Rows) -> None:
    """Write an analysis on the tokens of ``doc``."""
    opens = doc.to_array([SENT_START])
    blank = doc.to_array([IS_SPACE]).astype(bool) & (rows[:, 2] != 0)
    odd = ~blank & (rows[:, 0] == SPACE)
    rows[blank, 0], rows[blank, 1], rows[blank, 2] = SPACE, 0, dep
    rows[odd, 0], rows[odd, 1] = X, 0
    doc.from_array([POS, MORPH, DEP, HEAD], rows)  # type: ignore[arg-type]
    doc.from_array([SENT_START], opens.reshape(-1, 1))  # type: ignore[arg-type]  # the heads have moved them
