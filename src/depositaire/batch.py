"""Many documents from many sources into one sink, so that it can be left running, killed, and run again.

The contract: the same bytes whatever the engine, the number of processes and the size of batches; a document whose
content was seen before is skipped; one that fails is named, stands in the quarantine file and holds up nobody; a batch
that is killed goes on where the sink was last kept.
"""

import json
import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from depositaire.communique import Communique
from depositaire.failure import Failure, OverTime, deadline, one_line
from depositaire.journal import Entry, Journal
from depositaire.readers import ReadError
from depositaire.readers.reading import garbled
from depositaire.records import Record
from depositaire.similar import likeness, signature
from depositaire.sinks import open_sink
from depositaire.sinks.sink import ORIGIN, Sink
from depositaire.sources import Source

_LOG: Final = logging.getLogger(__name__)
_ALIKE: Final = 0.8

#: Gives the record of each communiqué, or the failure, in order.
Engine = Callable[[Iterable[Communique]], Iterator[Record | Failure]]


@dataclass(kw_only=True)
class Counts:
    """How far a batch is.

    Attributes:
        sources: how many files and the like there are.
        opened: how many of them have been read through.
        read: documents read.
        done: records kept or about to be.
        events: events in them.
        failed: documents that gave no record, and places that could not be read, in this run.
        quarantined: documents left out because they failed in an earlier run.
        before: documents done in an earlier run.
        same: documents left out because their content is that of another.
        alike: documents whose text is nearly that of another; they are done.
        garbled: documents that were once decoded in the wrong encoding; they are done.
        waiting: documents read and not done yet.
    """

    sources: int = 0
    opened: int = 0
    read: int = 0
    done: int = 0
    events: int = 0
    failed: int = 0
    quarantined: int = 0
    before: int = 0
    same: int = 0
    alike: int = 0
    garbled: int = 0
    waiting: int = 0


def beside(out: str, what: str) -> Path:
    """The file of the batch that stands beside an output; beside a database it is in the working folder."""
    if "://" in out:
        return Path(f"{out.rpartition('/')[2].partition('?')[0] or 'depositaire'}.{what}")
    return Path(f"{out.rstrip('/')}.{what}")


def written(out: str) -> list[Path]:
    """The files that a batch writes to, which must never be read as sources."""
    return [] if out == "-" else [*([] if "://" in out else [Path(out)]), *(beside(out, what) for what in _WHAT)]


_WHAT: Final = ("journal", "quarantine.jsonl")


def run(
    engine: Engine,
    sources: Sequence[Source],
    out: str,
    *,
    seconds: float | None = None,
    retry: bool = False,
    report: Callable[[Counts], None] = lambda counts: None,
) -> Counts:
    """Work through some sources.

    Args:
        engine: what makes records of communiqués, see ``depositaire.engines``.
        sources: what to read, see ``depositaire.sources.expand``.
        out: where the records go, see ``depositaire.sinks.open_sink``.
        seconds: how long reading one document may take.
        retry: do again what failed in earlier runs.
        report: called with the counts whenever they have moved.

    Returns:
        What has been done. Failures are logged as errors, what is skipped and why as information.

    Raises:
        ValueError: the sink cannot be used: no such format, or it holds what this batch did not write.
        depositaire.journal.JournalError: another run is at work on the same output.
        OSError: the output cannot be written.
        depositaire.readers.MissingExtra: a package that a source or the sink needs is not installed.
    """
    sink = open_sink(out)
    journal = Journal(None if out == "-" else beside(out, "journal"))
    try:
        if journal.position is None:
            sink.rewind(None)
            journal.commit(ORIGIN, [], [])
        sink.rewind(journal.position)
        counts = _Run(journal, sink, sources, seconds=seconds, retry=retry, report=report).through(engine)
        if out != "-":
            _quarantine(journal, beside(out, "quarantine.jsonl"))
        return counts
    finally:
        sink.close()
        journal.close()


def _quarantine(journal: Journal, path: Path) -> None:
    """Write what stands as failed to a file, one object a line, or no file where nothing does."""
    lines = [
        json.dumps({"name": each.name, "sha256": each.sha256 or None, "reason": each.reason}, ensure_ascii=False)
        for each in journal.failures()
    ]
    if not lines:
        path.unlink(missing_ok=True)
        return
    draft = path.with_name(f"{path.name}.new")
    draft.write_text("\n".join([*lines, ""]), encoding="utf-8")
    draft.replace(path)


class _Run:
    """One run: what is read goes to the engine, what comes back to the sink and, once kept, to the journal."""

    def __init__(
        self,
        journal: Journal,
        sink: Sink,
        sources: Sequence[Source],
        *,
        seconds: float | None,
        retry: bool,
        report: Callable[[Counts], None],
    ) -> None:
        self.journal, self.sink, self.sources = journal, sink, sources
        self.seconds, self.retry, self.report = seconds, retry, report
        self.counts = Counts(sources=len(sources))
        #: What the engine is at work on, by hash, and in the order in which it will come back.
        self.waiting: dict[str, Entry] = {}
        self.order: deque[Entry] = deque()
        self.records: list[Record] = []
        self.entries: list[Entry] = []
        self.unread: list[tuple[str, str, str]] = []

    def through(self, engine: Engine) -> Counts:
        """Do all of it."""
        for outcome in engine(self._pending()):
            entry = self.order.popleft()
            if isinstance(outcome, Record):
                self.records.append(outcome)
                self.counts.done += 1
                self.counts.events += len(outcome.events)
            else:
                _LOG.error("%s: %s", entry.name, outcome.reason)
                self.counts.failed += 1
                entry = entry._replace(reason=outcome.reason, signature=None)
            self.entries.append(entry)
            self.counts.waiting = len(self.order)
            if len(self.records) == self.sink.chunk:
                self._keep()
            self.report(self.counts)
        self._keep()
        self.journal.read_again(source.name for source in self.sources)
        self.report(self.counts)
        return self.counts

    def _keep(self) -> None:
        self.sink.write(self.records)
        self.journal.commit(self.sink.keep(), self.entries, self.unread)
        for entry in self.entries:
            del self.waiting[entry.sha256]
        self.records, self.entries, self.unread = [], [], []

    def _pending(self) -> Iterator[Communique]:
        """The communiqués that are to be done."""
        for source in self.sources:
            for found in self._read(source):
                if isinstance(found, ReadError):
                    _LOG.error("%s", found)
                    self.counts.failed += 1
                    self.unread.append((source.name, found.place, found.reason))
                    continue
                self.counts.read += 1
                if self._is_new(found):
                    yield found
                self.report(self.counts)
            self.counts.opened += 1

    def _read(self, source: Source) -> Iterator[Communique | ReadError]:
        documents = source.read()
        while True:
            try:
                with deadline(self.seconds):
                    found = next(documents, None)
            except OverTime as error:
                found = ReadError(source.name, one_line(error))
            if found is None:
                return
            yield found

    def _is_new(self, communique: Communique) -> bool:
        name, sha256 = communique.name, communique.sha256
        known = self.waiting.get(sha256) or self.journal.find(sha256)
        if known is None or (known.reason and self.retry and known.run != self.journal.run):
            if wrong := garbled(communique.text):
                _LOG.warning("%s: once decoded in the wrong encoding (« %s »), done all the same", name, wrong)
                self.counts.garbled += 1
            mark = signature(communique.text)
            self._say_what_it_is_like(name, mark)
            entry = Entry(sha256, name, None, self.journal.run, mark)
            self.waiting[sha256] = entry
            self.order.append(entry)
            self.counts.waiting = len(self.order)
            return True
        if known.name != name or known.run == self.journal.run:
            _LOG.info("%s: the same text as %s, skipped", name, known.name)
            self.counts.same += 1
        elif known.reason:
            self.counts.quarantined += 1
        else:
            self.counts.before += 1
        return False

    def _say_what_it_is_like(self, name: str, mark: bytes | None) -> None:
        if mark is None:
            return
        near = [(each.name, likeness(mark, each.signature)) for each in self.waiting.values() if each.signature]
        stored = self.journal.alike(mark)
        other, share = max([*near, *([stored] if stored else [])], key=lambda pair: pair[1], default=("", 0.0))
        if share >= _ALIKE and other != name:
            _LOG.info("%s: nearly the same text as %s (%.0f %%), done all the same", name, other, 100 * share)
            self.counts.alike += 1
