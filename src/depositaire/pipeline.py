"""The one ordered list of components, and the extractor that runs it."""

import gc
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import depositaire.slim  # noqa: F401  # before anything that imports spaCy

# isort: split
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, minibatch

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
    persons,
    segmentation,
    status,
    syntax,
    triggers,
)
from depositaire.failure import Failure, deadline, one_line
from depositaire.french import French
from depositaire.lexicon import Lexicon, LexiconError, read
from depositaire.parallel import spread
from depositaire.records import Record
from depositaire.spans import forget, kept
from depositaire.typography import Accents, Original, normalise, unwrap

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
    "depositaire_persons",
    "depositaire_events",
    "depositaire_status",
)
_BATCH: Final = 64
#: Words that the vocabulary may come to know for good, some 15 MB; what a batch brings beyond is forgotten with it.
_VOCABULARY: Final = 16_384
_LOG: Final = logging.getLogger(__name__)

del _components, acronyms, coreference, countries, dates, events, instruments, names, organisations, persons
del segmentation, status, syntax, triggers


class Extractor:
    """Reads communiqués into records. Make one with ``load`` and keep it: loading takes seconds."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self._accents = Accents(read(self._lexicons()).behind_to, read(self._lexicons()).bare_capitals)
        self._split: set[str] = set()
        """What the tokenizer has been shown by itself, as long as the vocabulary may grow."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process loads the same pipeline again; it is not carried there."""
        return _load_again, (self._lexicons(),)

    def _lexicons(self) -> tuple[str, ...]:
        return tuple(self.nlp.get_pipe_config(PIPES[0])["lexicons"])

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
        return self._records([communique])[0]

    def extract_many(
        self,
        communiques: Iterable[Communique],
        *,
        processes: int = 1,
        batch_size: int = _BATCH,
        on_failure: Callable[[Failure], None] | None = None,
    ) -> Iterator[Record]:
        """Extract a stream of communiqués, in order.

        Args:
            communiques: what to read.
            processes: how many processes share the work.
            batch_size: how many documents are analysed together; it does not change the records.
            on_failure: called with each communiqué that fails; by default an error is logged that names it.

        Yields:
            One record a communiqué, in the same order and with its ``id``, but for those that fail.
        """
        for outcome in self.outcomes(communiques, processes=processes, batch_size=batch_size):
            if isinstance(outcome, Record):
                yield outcome
            elif on_failure is None:
                _LOG.error("%s", outcome)
            else:
                on_failure(outcome)

    def outcomes(
        self,
        communiques: Iterable[Communique],
        *,
        processes: int = 1,
        batch_size: int = _BATCH,
        seconds: float | None = None,
    ) -> Iterator[Record | Failure]:
        """The record of each communiqué, or the reason why it has none, in order.

        Args:
            communiques: what to read.
            processes: how many processes share the work.
            batch_size: how many documents are analysed together.
            seconds: how long one document may take; None for no limit.

        Yields:
            As many outcomes as there are communiqués.
        """
        batches = minibatch(communiques, batch_size)
        work = partial(self._outcomes, seconds=seconds)
        if processes > 1:
            return spread(work, batches, processes=processes, lost=_lost, seconds=seconds)
        return (outcome for batch in batches for outcome in work(batch))

    def _outcomes(self, batch: Sequence[Communique], *, seconds: float | None) -> list[Record | Failure]:
        """The outcomes of one batch; where something in it fails, each document is tried alone."""
        try:
            with deadline(seconds):
                return list(self._records(batch))
        except Exception as error:  # whatever one document does, the others are done
            if len(batch) == 1:
                return [_lost(batch[0], one_line(error))]
        return [outcome for communique in batch for outcome in self._outcomes([communique], seconds=seconds)]

    def _records(self, batch: Sequence[Communique]) -> list[Record]:
        """Records of one batch; no spaCy object leaves this function, so its memory can be given back."""
        known = [communique.completed() for communique in batch]
        # In the memory zone the tokenizer keeps nothing, and would take every word apart again.
        growing = len(self.nlp.vocab) < _VOCABULARY
        made = [self._learned(self.doc(communique)) for communique in known] if growing else []
        if not growing:
            self._split.clear()
        with _keeping(), self.nlp.memory_zone():
            docs = self.nlp.pipe(made or map(self.doc, known), batch_size=len(known))
            return [_record(doc, communique) for doc, communique in zip(docs, known, strict=True)]

    def doc(self, communique: Communique) -> Doc:
        """The Doc of a communiqué before any component has run, with what the components must know."""
        text = self._accents(unwrap(normalise(Original(communique.text).composed)))
        doc = self.nlp.make_doc(text)
        kept(doc)["text"] = text
        doc._.published = communique.published.isoformat() if communique.published else None
        doc._.publisher = communique.publisher
        doc._.ident = communique.id
        return doc

    def _learned(self, doc: Doc) -> Doc:
        """Show the tokenizer each new word by itself: in a text it remembers none behind the first special case."""
        new = set(kept(doc)["text"].split()).difference(self._split)
        for word in new:
            self.nlp.tokenizer(word)
        self._split |= new
        return doc


def _record(doc: Doc, communique: Communique) -> Record:
    """The record of a Doc that is not needed any more."""
    record = assemble(doc, communique)
    forget(doc)
    return record


def _lost(communique: Communique, reason: str) -> Failure:
    return Failure(communique=communique, reason=reason)


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
    with _keeping():
        nlp = French.from_config({})
        _refine(nlp, read(tuple(paths)))
        for name in PIPES:
            config = {"lexicons": paths}
            try:
                nlp.add_pipe(name, config=config)
            except ValueError as error:
                if not paths:
                    raise
                raise LexiconError(f"{', '.join(paths)}: {' '.join(str(error).split())}") from error
        return Extractor(nlp)


@contextmanager
def _keeping() -> Iterator[None]:
    """A while in which no garbage is looked for: little is thrown away, and what a batch needs is in no cycle."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _load_again(lexicons: tuple[str, ...]) -> Extractor:
    return load(lexicons=lexicons) if lexicons else default()


def _refine(nlp: Language, lexicon: Lexicon) -> None:
    """Split what is glued: « •Maroc », « -Togo », « OTAN(Organisation », « l'Iran », « l'"Appel », « Gaia-X. »."""
    glued = "".join(re.escape(bullet) for bullet in lexicon.bullets if not bullet.isalnum())
    tokenizer: Any = nlp.tokenizer  # spaCy gives no types for it
    prefixes = [*(nlp.Defaults.prefixes or ()), rf"[{glued}](?=\w)"]
    infixes = [*(nlp.Defaults.infixes or ()), r"(?<=\w)\((?=\w)", r"(?<=\w')[\"“«](?=\w)"]
    suffixes = [*(nlp.Defaults.suffixes or ()), r"(?<=-[A-Z])\."]
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.max_cache_size = _VOCABULARY
    for whole in (*lexicon.elisions, *lexicon.whole):
        tokenizer.add_special_case(whole, [{ORTH: whole}])
    for inversion in lexicon.inversions:
        verb, mark, pronoun = inversion.partition("-")
        tokenizer.add_special_case(inversion, [{ORTH: verb}, {ORTH: mark + pronoun}])


@cache
def default() -> Extractor:
    """The extractor without a user's lexicons, loaded once."""
    return load()
