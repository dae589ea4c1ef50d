"""The contract of a batch: nothing lost, nothing twice, failures alone, whatever happens to it."""

import json
import logging
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from batches import POISON, engine
from depositaire.batch import Counts, beside, run, written
from depositaire.journal import Journal, JournalError
from depositaire.records import Record
from depositaire.sinks.files import read_jsonl
from depositaire.sinks.parquet import read_parquet
from depositaire.sinks.sql import read_sql
from depositaire.sources import expand

SCRIPT = Path(__file__).with_name("batches.py")


def fill(folder: Path, count: int, *, poison: int = 0) -> Path:
    """A folder of communiqués, every so many of them poisoned."""
    folder.mkdir(exist_ok=True)
    for number in range(count):
        bad = POISON if poison and number % poison == 3 else "Fin"
        (folder / f"{number:04}.txt").write_text(f"Le Togo a rejoint l’OIF, communiqué {number}. {bad}.", "utf-8")
    return folder


def work(out: Path | str, *sources: Path | str, retry: bool = False, ahead: int = 7) -> Counts:
    some = expand(map(str, sources), without=written(str(out)))
    return run(lambda communiques: engine(communiques, ahead=ahead), some, str(out), retry=retry)


def lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_folder(tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", 10)
    (folder / "deep").mkdir()
    (folder / "deep" / "a.md").write_text("Le Bénin a signé.", "utf-8")
    for name in ("ignored.png", ".hidden.txt"):
        (folder / name).write_text("x", "utf-8")
    counts = work(tmp_path / "o.jsonl", folder)
    assert (counts.done, counts.failed, counts.read, counts.sources) == (11, 0, 11, 11)
    paths = [record.document.path for record in read_jsonl(tmp_path / "o.jsonl")]
    assert paths == sorted(map(str, folder.rglob("[!.]*.[tm][xd]*")))


@pytest.mark.parametrize("ahead", [1, 3, 100])
def test_neither_the_order_nor_the_batches_change_a_byte(tmp_path: Path, ahead: int) -> None:
    folder = fill(tmp_path / "in", 70, poison=10)
    work(tmp_path / "a.jsonl", folder)
    work(tmp_path / "b.jsonl", *sorted(folder.iterdir(), reverse=True), folder, ahead=ahead)
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    quarantine = [(tmp_path / f"{name}.jsonl.quarantine.jsonl").read_bytes() for name in "ab"]
    assert quarantine[0] == quarantine[1] != b""


def test_one_poisoned_document_in_ten(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = fill(tmp_path / "in", 200, poison=10)
    counts = work(tmp_path / "o.jsonl", folder)
    assert (counts.done, counts.failed) == (180, 20)
    assert len(list(read_jsonl(tmp_path / "o.jsonl"))) == 180
    told = lines(tmp_path / "o.jsonl.quarantine.jsonl")
    assert [line["name"] for line in told] == [str(folder / f"{number:04}.txt") for number in range(3, 200, 10)]
    assert {line["reason"] for line in told} == {"ValueError: poisoned"}
    assert sum(record.levelno == logging.ERROR for record in caplog.records) == 20


def test_what_failed_is_done_again_when_asked(tmp_path: Path) -> None:
    folder, out = fill(tmp_path / "in", 20, poison=10), tmp_path / "o.jsonl"
    work(out, folder)
    again = work(out, folder)
    assert (again.done, again.failed, again.before, again.quarantined) == (0, 0, 18, 2)
    retried = work(out, folder, retry=True)
    assert (retried.done, retried.failed, retried.before) == (0, 2, 18)
    some = expand([str(folder)])
    healed = run(lambda each: (r for c in each for r in engine([_healed(c)])), some, str(out), retry=True)
    assert (healed.done, healed.failed, healed.before) == (2, 0, 18)
    assert not beside(str(out), "quarantine.jsonl").exists()
    assert len(list(read_jsonl(out))) == 20


def _healed(communique: object) -> object:
    from dataclasses import replace

    return replace(communique, text=communique.text.replace(POISON, "Guéri"))  # type: ignore


def test_a_file_that_is_mended_leaves_the_quarantine(tmp_path: Path) -> None:
    folder, out = fill(tmp_path / "in", 3), tmp_path / "o.jsonl"
    bad = folder / "bad.txt"
    bad.write_bytes("Le Sénégal a ratifié la Convention.".encode("latin-1"))
    counts = work(out, folder)
    assert (counts.done, counts.failed) == (3, 1)
    (told,) = lines(tmp_path / "o.jsonl.quarantine.jsonl")
    assert told["name"] == f"{bad}:1" and "is not UTF-8" in told["reason"] and told["sha256"] is None
    assert work(out, folder).failed == 1
    bad.write_text("Le Sénégal a ratifié la Convention.", "utf-8")
    counts = work(out, folder)
    assert (counts.done, counts.failed, counts.before) == (1, 0, 3)
    assert not (tmp_path / "o.jsonl.quarantine.jsonl").exists()


def test_the_same_content_is_done_once_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "depositaire")
    folder, out = fill(tmp_path / "in", 3), tmp_path / "o.jsonl"
    (folder / "copy.txt").write_bytes((folder / "0001.txt").read_bytes())
    counts = work(out, folder)
    assert (counts.done, counts.same) == (3, 1)
    assert caplog.messages == [f"{folder / 'copy.txt'}: the same text as {folder / '0001.txt'}, skipped"]
    counts = work(out, folder)
    assert (counts.done, counts.before, counts.same) == (0, 3, 1)


def test_a_garbled_text_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    text = "Le Sénégal a ratifié l’accord « d’œuvre » à Dakar."
    (tmp_path / "good.txt").write_text(text, "utf-8")
    (tmp_path / "bad.txt").write_text(text.encode().decode("cp1252", "replace"), "utf-8")
    counts = work(tmp_path / "o.jsonl", *tmp_path.glob("*.txt"))
    assert (counts.done, counts.garbled) == (2, 1)
    assert [message.partition(":")[0] for message in caplog.messages] == [str(tmp_path / "bad.txt")]


def test_what_is_nearly_the_same_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "depositaire")
    words = [f"mot{number % 37}" for number in range(300)]
    texts = {"a": words, "b": [*words[:150], "autre", *words[151:]], "c": [f"nul{n}" for n in range(300)]}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(" ".join(text), "utf-8")
    (tmp_path / "z.txt").write_text(" ".join(["début", *words]), "utf-8")
    counts = work(tmp_path / "o.jsonl", *(tmp_path / f"{name}.txt" for name in "abc"))
    assert (counts.done, counts.alike) == (3, 1)
    assert "b.txt: nearly the same text as" in caplog.text and "c.txt" not in caplog.text
    assert work(tmp_path / "o.jsonl", tmp_path / "z.txt").alike == 1


def test_the_journal_is_that_of_one_run(tmp_path: Path) -> None:
    held = Journal(tmp_path / "o.jsonl.journal")
    with pytest.raises(JournalError, match="another run"):
        work(tmp_path / "o.jsonl", fill(tmp_path / "in", 1))
    held.close()
    (tmp_path / "p.jsonl.journal").write_text("no database, and long enough to be taken for one" * 9, "utf-8")
    with pytest.raises(JournalError, match="is no journal"):
        work(tmp_path / "p.jsonl", tmp_path / "in")


READERS: dict[str, Callable[[Path], list[Record]]] = {
    "o.jsonl": lambda path: list(read_jsonl(path)),
    "o.parquet": lambda path: list(read_parquet(path)),
    "o.db": lambda path: sorted(read_sql(f"sqlite:///{path}"), key=lambda record: record.document.path or ""),
}


@pytest.mark.parametrize("name", READERS)
def test_killed_twenty_times(tmp_path: Path, name: str) -> None:
    """SIGKILL at random moments; the end is what an undisturbed run gives."""
    folder, out = fill(tmp_path / "in", 1500, poison=10), tmp_path / name
    lottery = random.Random(20)
    command = [sys.executable, str(SCRIPT), str(out), str(folder)]
    killed, journal = 0, beside(str(out), "journal")
    for _ in range(20):
        before = journal.stat().st_mtime_ns if journal.exists() else 0
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            until = time.monotonic() + 60
            while not (journal.exists() and journal.stat().st_mtime_ns > before) and time.monotonic() < until:
                time.sleep(0.002)
            time.sleep(lottery.uniform(0, 0.25))
            process.kill()
        killed += process.returncode == -signal.SIGKILL
    assert killed >= 10
    assert subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    (tmp_path / "calm").mkdir()
    calm = tmp_path / "calm" / name
    work(calm, folder)
    assert READERS[name](out) == READERS[name](calm)
    assert len(READERS[name](out)) == 1350
    if name == "o.jsonl":
        assert out.read_bytes() == calm.read_bytes()
    quarantines = [beside(str(path), "quarantine.jsonl").read_bytes() for path in (out, calm)]
    assert quarantines[0] == quarantines[1]


def test_memory_does_not_grow(tmp_path: Path) -> None:
    """Ten times the documents in one file, the same peak within a few megabytes."""

    def peak(count: int) -> int:
        source = tmp_path / f"{count}.jsonl"
        with source.open("w", encoding="utf-8") as file:
            for number in range(count):
                text = f"Communiqué {number}. " + f"Le Togo a rejoint l’OIF {number}. " * 40
                file.write(json.dumps({"text": text}) + "\n")
        code = (
            "import resource, sys; sys.path.insert(0, sys.argv[1]); from batches import engine;"
            "from depositaire.batch import run; from depositaire.sources import expand;"
            "run(engine, expand([sys.argv[2]]), sys.argv[3]);"
            "sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
        )
        arguments = [str(SCRIPT.parent), str(source), str(tmp_path / f"{count}.out.jsonl")]
        command = [sys.executable, "-c", code, *arguments]
        return int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)

    assert peak(10_000) - peak(1_000) < 20_000
