"""The one ordered list of components, and the extractor that runs it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import spacy
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, minibatch

from depositaire import components as _components
from depositaire.assemble import assemble
from depositaire.communique import Communique
from depositaire.components import (
    acronyms,
    coreference,
    countries,
    dates,
    events,
    instruments,
    names,
    organisations,
    segmentation,
    status,
    syntax,
    triggers,
)
from depositaire.lexicon import Lexicon, LexiconError, read
from depositaire.records import Record
from depositaire.typography import normalise, unwrap

#: Entities before coreference, coreference before events, status last.
PIPES: Final = (
    "depositaire_segmentation",
    "depositaire_countries",
    "depositaire_organisations",
    "depositaire_acronyms",
    "depositaire_instruments",
    "depositaire_dates",
    "depositaire_triggers",
    "depositaire_syntax",
    "depositaire_names",
    "depositaire_coreference",
    "depositaire_events",
    "depositaire_status",
)
_WITHOUT_RULES: Final = ("depositaire_syntax",)
_BATCH: Final = 64

del _components, acronyms, coreference, countries, dates, events, instruments, names, organisations, segmentation
del status, syntax, triggers


class Extractor:
    """Reads communiqués into records. Make one with ``load`` and keep it: loading takes seconds."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def extract(
        self,
        text: str | Communique,
        *,
        published: date | str | None = None,
        publisher: str | None = None,
        title: str | None = None,
    ) -> Record:
        """Extract one communiqué.

        Args:
            text: the communiqué, as a string or a ``Communique``.
            published: the day of publication, a date or an ISO 8601 string; read from the text where not given.
            publisher: who published it.
            title: its title.

        Returns:
            The record; its offsets are code points of the text as given.

        Raises:
            ValueError: the text is empty or the date is impossible.
        """
        if isinstance(text, Communique):
            communique = text
        else:
            day = date.fromisoformat(published) if isinstance(published, str) else published
            communique = Communique(text=text, published=day, publisher=publisher, title=title)
        return next(self.extract_many([communique]))

    def extract_many(
        self, communiques: Iterable[Communique], *, processes: int = 1, batch_size: int = _BATCH
    ) -> Iterator[Record]:
        """Extract a stream of communiqués, in order.

        Args:
            communiques: what to read.
            processes: how many processes share the work.
            batch_size: how many documents are analysed together; it does not change the records.

        Yields:
            One record a communiqué, in the same order.
        """
        for batch in minibatch(communiques, batch_size):
            yield from self._batch([communique.completed() for communique in batch], processes)

    def _batch(self, batch: Sequence[Communique], processes: int) -> list[Record]:
        """Records of one batch; no spaCy object leaves this function, so its memory can be given back."""
        with self.nlp.memory_zone():
            docs = self.nlp.pipe(map(self.doc, batch), n_process=processes, batch_size=max(1, len(batch) // processes))
            return [assemble(doc, communique) for doc, communique in zip(docs, batch, strict=True)]

    def doc(self, communique: Communique) -> Doc:
        """The Doc of a communiqué before any component has run, with what the components must know."""
        doc = self.nlp.make_doc(unwrap(normalise(communique.text)))
        doc._.published = communique.published.isoformat() if communique.published else None
        doc._.publisher = communique.publisher
        doc._.ident = communique.id
        return doc


def load(*, lexicons: Iterable[str | Path] = ()) -> Extractor:
    """Make an extractor.

    Args:
        lexicons: TOML files with organisations, instruments and triggers of your own, in the shipped ones' schema.

    Returns:
        An extractor with the default pipeline.

    Raises:
        depositaire.lexicon.LexiconError: a file cannot be used.
    """
    paths = [str(path) for path in lexicons]
    nlp = spacy.blank("fr")
    _refine(nlp, read(tuple(paths)))
    for name in PIPES:
        config: dict[str, Any] = {} if name in _WITHOUT_RULES else {"lexicons": paths}
        try:
            nlp.add_pipe(name, config=config)
        except ValueError as error:
            if not paths:
                raise
            raise LexiconError(f"{', '.join(paths)}: {' '.join(str(error).split())}") from error
    return Extractor(nlp)


def _refine(nlp: Language, lexicon: Lexicon) -> None:
    """Make the tokenizer split what communiqués glue: « •Maroc », « -Togo », « OTAN(Organisation », « l' Iran »."""
    glued = "".join(re.escape(bullet) for bullet in lexicon.bullets if not bullet.isalnum())
    tokenizer: Any = nlp.tokenizer  # spaCy gives no types for it
    prefixes = [*(nlp.Defaults.prefixes or ()), rf"[{glued}](?=\w)"]
    infixes = [*(nlp.Defaults.infixes or ()), r"(?<=\w)\((?=\w)"]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    for elision in lexicon.elisions:
        tokenizer.add_special_case(elision, [{ORTH: elision}])


@cache
def default() -> Extractor:
    """The extractor without a user's lexicons, loaded once."""
    return load()
