"""One bad document: named, alone, and the stream goes on; whatever the processes and the size of batches."""

import logging
import os
import signal
import time
from collections.abc import Iterator

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from depositaire import Communique, Record
from depositaire.failure import Failure, OverTime, deadline, one_line
from depositaire.pipeline import Extractor

POISON, SLOW, DEADLY = "Arsenic.", "Lenteur.", "Foudre."


@Language.component("poisoned")
def poisoned(doc: Doc) -> Doc:
    """A component that some documents are too much for."""
    if doc.text.endswith(POISON):
        raise ValueError("two\nlines")
    if doc.text.endswith(SLOW):
        time.sleep(60)
    if doc.text.endswith(DEADLY):
        os.kill(os.getpid(), signal.SIGKILL)
    return doc


@pytest.fixture
def fragile(extractor: Extractor) -> Iterator[Extractor]:
    extractor.nlp.add_pipe("poisoned", last=True)
    yield extractor
    extractor.nlp.remove_pipe("poisoned")


def stream(*bad: str, count: int = 20) -> list[Communique]:
    """Communiqués of which some, here and there, end with a bad word."""
    texts = [f"Le Togo a rejoint l’OIF le {number % 28 + 1} mai 2023." for number in range(count)]
    for number, word in enumerate(bad):
        texts[3 + 7 * number] += f" {word}"
    return [Communique(text=text, id=f"n{number}", path="a.jsonl") for number, text in enumerate(texts)]


@pytest.mark.parametrize(("processes", "batch_size"), [(1, 1), (1, 7), (1, 64), (2, 4), (2, 64)])
def test_one_bad_document_fails_alone(fragile: Extractor, processes: int, batch_size: int) -> None:
    told = stream(POISON, POISON)
    bad = {"n3", "n10"}
    failures: list[Failure] = []
    found = list(fragile.extract_many(told, processes=processes, batch_size=batch_size, on_failure=failures.append))
    assert [str(failure) for failure in failures] == [
        "a.jsonl, n3: ValueError: two lines",
        "a.jsonl, n10: ValueError: two lines",
    ]
    assert [failure.communique for failure in failures] == [each for each in told if each.id in bad]
    assert found == [fragile.extract(each) for each in told if each.id not in bad]
    assert all(record.events for record in found)


def test_outcomes_stand_in_order(fragile: Extractor) -> None:
    told = stream(POISON)
    outcomes = list(fragile.outcomes(told, batch_size=8))
    assert [o.id if isinstance(o, Record) else o.communique.id for o in outcomes] == [each.id for each in told]


def test_by_default_it_is_logged(fragile: Extractor, caplog: pytest.LogCaptureFixture) -> None:
    assert len(list(fragile.extract_many(stream(POISON)))) == 19
    assert caplog.record_tuples == [("depositaire.pipeline", logging.ERROR, "a.jsonl, n3: ValueError: two lines")]


def test_alone_it_raises(fragile: Extractor) -> None:
    with pytest.raises(ValueError, match="two"):
        fragile.extract(f"Le Togo. {POISON}")


@pytest.mark.parametrize("processes", [1, 2])
def test_a_slow_document_fails_alone(fragile: Extractor, processes: int) -> None:
    told = stream(SLOW)
    start = time.monotonic()
    outcomes = list(fragile.outcomes(told, processes=processes, batch_size=8, seconds=2))
    assert time.monotonic() - start < 30
    (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert str(failure) == "a.jsonl, n3: OverTime: took longer than 2 s"
    assert len(outcomes) == 20


def test_a_document_that_kills_its_process_fails_alone(fragile: Extractor) -> None:
    outcomes = list(fragile.outcomes(stream(DEADLY, DEADLY), processes=2, batch_size=4))
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert [failure.communique.id for failure in failures] == ["n3", "n10"]
    assert all("its process ended with status -9" in failure.reason for failure in failures)
    assert len(outcomes) == 20


def test_a_stream_left_early_ends_its_processes(extractor: Extractor) -> None:
    outcomes = extractor.outcomes(stream(count=200), processes=2, batch_size=1)
    assert isinstance(next(iter(outcomes)), Record)
    outcomes.close()  # type: ignore[attr-defined]


def test_a_deadline() -> None:
    with pytest.raises(OverTime, match="longer than"), deadline(0.05):
        time.sleep(5)
    with deadline(0.05), deadline(None):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_one_line() -> None:
    assert one_line(KeyError()) == "KeyError"
    assert one_line(ValueError("a\n  b")) == "ValueError: a b"
    assert len(one_line(ValueError("a" * 9000))) < 600
