"""``depositaire batch`` as a shell sees it."""

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import zstandard
from typer.testing import CliRunner, Result

from depositaire.cli import app
from depositaire.pipeline import Extractor
from depositaire.records import Record
from depositaire.sinks.files import read_jsonl

GOOD = "Paris, le 3 mai 2023 – Le Togo a rejoint l’OIF."
COMMAND = [sys.executable, "-m", "depositaire.cli", "batch"]

pytestmark = pytest.mark.usefixtures("extractor")


def batch(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["batch", *map(str, arguments)], input=stdin)


def said(result: Result) -> list[str]:
    lines = result.stderr.splitlines()
    assert all(line.startswith("depositaire: ") for line in lines), result.stderr
    return [line.removeprefix("depositaire: ") for line in lines]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"{GOOD} Annonce {number}.", "utf-8")
    return folder


def test_a_folder_and_again(tmp_path: Path, folder: Path, extractor: Extractor) -> None:
    out = tmp_path / "o.jsonl"
    result = batch(folder, "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert said(result) == [f"5 documents with 5 events to {out}"]
    records = list(read_jsonl(out))
    assert [record.document.path for record in records] == sorted(map(str, folder.iterdir()))
    assert records[0].events == extractor.extract(f"{GOOD} Annonce 0.").events
    result = batch(folder, "-o", out)
    assert said(result) == [f"0 documents with 0 events to {out}; 5 done before"]
    assert list(read_jsonl(out)) == records


def test_two_processes_write_the_same_bytes(tmp_path: Path, folder: Path) -> None:
    for processes in "12":
        assert batch(folder, "-o", tmp_path / f"{processes}.jsonl", "--processes", processes).exit_code == 0
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes() != b""


def test_everything_that_can_be_wrong_with_a_source(tmp_path: Path, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.md").write_bytes(b"\x89PNG\x00\x00")
    (folder / "latin.txt").write_bytes("Le Sénégal a adhéré à la Convention.".encode("cp1252"))
    (folder / "huge.txt").write_bytes(b"a" * 4_000_001)
    (folder / "long.txt").write_text("a" * 1_000_001, "utf-8")
    (folder / "lines.jsonl").write_text('{"text": "Un."}\n{"text": \n{"text": "Le \\u0000."}\n', "utf-8")
    (folder / "day.jsonl").write_text('{"text": "Un mot.", "published": "2023-02-29"}\n', "utf-8")
    (folder / "cut.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Deux."}\n')[:-6])
    (folder / "bad.txt.zst").write_bytes(b"not packed")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "round").symlink_to(folder)
    (folder / "fake.pdf").write_bytes(b"no PDF at all")
    (folder / "fake.docx").write_bytes(b"no Word at all")
    (folder / "fake.parquet").write_bytes(b"no Parquet at all")
    (folder / "fake.xml").write_bytes(b"<a>no feed</a>")
    (folder / "bare.html").write_bytes(b"<html></html>")
    result = batch(folder, tmp_path / "missing.txt", "-o", tmp_path / "o.jsonl")
    assert result.exit_code == 1
    *told, last = said(result)
    expected = {
        "empty.txt": "is empty",
        "binary.md": "is binary",
        "latin.txt:1": "is not UTF-8",
        "huge.txt": "larger than",
        "long.txt": "longer than",
        "lines.jsonl:2": "is not JSON",
        "lines.jsonl:3": "is binary",
        "day.jsonl:1": "day is out of range",
        "cut.jsonl.gz": "cannot be unpacked",
        "bad.txt.zst": "decompress error",
        "loop.txt": "Too many levels",
        "gone.txt": "No such file",
        "fake.pdf": "cannot be read as PDF",
        "fake.docx": "cannot be read as Word",
        "fake.parquet": "cannot be read as Parquet",
        "fake.xml": "is no RSS or Atom feed",
        "bare.html": "no main text",
    }
    for name, reason in expected.items():
        lines = [line for line in told if line.startswith(f"{folder / name}: ")]
        assert len(lines) == 1 and reason in lines[0], (name, lines)
    assert f"{tmp_path / 'missing.txt'}: No such file or directory" in told
    assert last.startswith("7 documents") and f"{len(expected) + 1} failed" in last
    assert len(list(read_jsonl(tmp_path / "o.jsonl"))) == 7


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("no/such/o.jsonl", "there is no folder"),
        ("in", "is a folder"),
        ("o.docx", "is no .jsonl"),
        ("old.jsonl", "was there before"),
        ("old.parquet", "is a file"),
        ("sqlite:///no/such/o.db", "unable to open"),
        ("postgresql+nodriver://x/y", "plugin"),
    ],
)
def test_an_output_that_cannot_be_used(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, out: str, reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("old.jsonl", "old.parquet"):
        Path(name).write_text("mine\n", "utf-8")
    result = batch(folder, "-o", out)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = said(result)
    assert reason in line
    assert Path("old.jsonl").read_text("utf-8") == Path("old.parquet").read_text("utf-8") == "mine\n"


def test_what_the_batch_writes_is_never_read(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"")
    for _ in range(3):
        result = batch(folder, "-o", folder / "o.jsonl")
        assert "1 failed" in said(result)[-1] and "same text" not in result.stderr
    assert len(list(read_jsonl(folder / "o.jsonl"))) == 5


def test_the_same_file_twice(tmp_path: Path, folder: Path) -> None:
    result = batch(folder, folder / "0.txt", folder / "*.txt", folder.parent / "." / "in", "-o", tmp_path / "o.jsonl")
    assert said(result) == [f"5 documents with 5 events to {tmp_path / 'o.jsonl'}"]


def test_patterns_and_packed_files(tmp_path: Path, folder: Path) -> None:
    line = json.dumps({"text": GOOD, "id": "n"}).encode() + b"\n"
    (folder / "a.jsonl.gz").write_bytes(gzip.compress(line))
    (folder / "b.jsonl.zst").write_bytes(zstandard.compress(line.replace(b"Togo", b"Mali")))
    result = batch(folder / "*.jsonl.*", "-o", tmp_path / "o.jsonl")
    assert said(result) == [f"2 documents with 2 events to {tmp_path / 'o.jsonl'}"]
    assert batch(folder / "*.nothing", "-o", tmp_path / "p.jsonl").exit_code == 1


def test_standard_input_and_output() -> None:
    line = json.dumps({"text": GOOD, "id": "n"}).encode()
    result = batch("-", "-o", "-", stdin=line + b"\n{\n")
    assert result.exit_code == 1
    assert Record.model_validate_json(result.stdout).id == "n"
    assert any(each.startswith("-:2: is not JSON") for each in said(result))


def test_closed_standard_input() -> None:
    result = subprocess.run(f"{' '.join(COMMAND)} - -o - <&-", shell=True, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert "depositaire: -: standard input is closed" in result.stderr


def test_a_closed_pipe_is_no_error(folder: Path) -> None:
    line = json.dumps({"text": "PLACE " + GOOD * 40}) + "\n"
    (folder / "a.jsonl").write_text("".join(line.replace("PLACE", str(n)) for n in range(70)), "utf-8")
    with subprocess.Popen(
        [*COMMAND, str(folder), "-o", "-"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.parametrize(("number", "processes"), [(signal.SIGINT, "2"), (signal.SIGTERM, "1")])
def test_a_signal_ends_it_cleanly_and_it_goes_on(tmp_path: Path, folder: Path, number: int, processes: str) -> None:
    for each in range(140):
        (folder / f"{each:03}.txt").write_text(f"{GOOD} Annonce {each}. " * 6, "utf-8")
    out = tmp_path / "o.jsonl"
    command = [*COMMAND, str(folder), "-o", str(out), "--processes", processes]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True, text=True) as process:
        until = time.monotonic() + 120
        while not (out.exists() and out.stat().st_size) and time.monotonic() < until:
            time.sleep(0.05)
        os.killpg(process.pid, number)
        assert process.stderr is not None
        told = process.stderr.read()
    *progress, last = told.splitlines()
    assert (process.returncode, last) == (128 + number, "depositaire: stopped; the same command goes on from here")
    assert all("files left" in line for line in progress)
    assert 64 <= len(list(read_jsonl(out))) < 145
    assert batch(folder, "-o", out).exit_code == 0
    assert len(list(read_jsonl(out))) == 145


def test_no_process_is_left_behind_by_a_kill(tmp_path: Path, folder: Path) -> None:
    for each in range(2000):
        (folder / f"{each:04}.txt").write_text(f"{GOOD} Annonce {each}.", "utf-8")
    command = [*COMMAND, str(folder), "-o", str(tmp_path / "o.jsonl"), "--processes", "2"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        until = time.monotonic() + 120
        while not (tmp_path / "o.jsonl").exists() and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(1)
        process.kill()
    until = time.monotonic() + 30
    while _group(process.pid) and time.monotonic() < until:
        time.sleep(0.2)
    assert _group(process.pid) == []


def _group(leader: int) -> list[int]:
    """The processes of a group, by /proc."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, group = place.read_text("utf-8").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(group) == leader and state != "Z":
            found.append(int(place.parent.name))
    return found


def test_a_slow_document_fails_alone(tmp_path: Path, folder: Path) -> None:
    (folder / "slow.txt").write_text("Le Togo a signé l’accord avec le Bénin. " * 3000, "utf-8")
    result = batch(folder, "-o", tmp_path / "o.jsonl", "--timeout", "1.5")
    assert result.exit_code == 1
    assert f"{folder / 'slow.txt'}: OverTime: took longer than 1.5 s" in said(result)


@pytest.mark.parametrize(
    "arguments", [["batch"], ["batch", "a.txt"], ["batch", "a", "-o", "x.jsonl", "--processes", "0"]]
)
def test_unusable_arguments(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, arguments).exit_code == 2


def test_a_folder_is_watched(tmp_path: Path, folder: Path) -> None:
    """What is there is done, then what comes: new files only, whole, and those of new folders, too."""
    out = tmp_path / "o.jsonl"
    command = [*COMMAND, "in", "-o", str(out), "--watch"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stderr is not None
        alarm = threading.Timer(120, process.kill)
        alarm.start()
        told = (line for line in process.stderr if "files left" not in line)
        assert "5 documents" in next(told)
        (folder / "new.txt").write_text(f"{GOOD} Nouveau.", "utf-8")
        (folder / "notes.png").write_text("x", "utf-8")
        assert next(told) == f"depositaire: 1 documents with 1 events to {out}\n"
        (folder / "0.txt").touch()
        assert next(told) == f"depositaire: 0 documents with 0 events to {out}; 1 done before\n"
        (folder / "deep").mkdir()
        (folder / "deep" / "bad.md").write_bytes(b"\xff\xfe")
        assert "bad.md:1: is not UTF-8" in next(told)
        assert "1 failed" in next(told)
        process.send_signal(signal.SIGINT)
        assert next(told) == "depositaire: stopped; the same command goes on from here\n"
        alarm.cancel()
    assert process.returncode == 130
    assert len(list(read_jsonl(out))) == 6
    assert list(read_jsonl(out))[-1].document.path == "in/new.txt"


def test_names_that_are_no_text(tmp_path: Path, folder: Path) -> None:
    (Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))).write_text(GOOD, "utf-8")
    (folder / "a\nb.txt").write_text("", "utf-8")
    result = batch(folder, "-o", tmp_path / "o.jsonl")
    assert said(result)[0] == f"{folder}/a\\nb.txt: is empty"
    assert f"{folder}/caf\\xe9.txt" in [record.document.path for record in read_jsonl(tmp_path / "o.jsonl")]


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    result = batch(tmp_path / "in", "-o", tmp_path / "o.jsonl")
    assert (result.exit_code, said(result)) == (0, [f"0 documents with 0 events to {tmp_path / 'o.jsonl'}"])


@pytest.mark.parametrize(
    ("options", "reason"),
    [(["--watch"], "none of the sources is a folder"), (["--address", "auto"], "--engine ray")],
)
def test_options_that_do_not_go_together(folder: Path, options: list[str], reason: str) -> None:
    result = batch(folder / "0.txt", "-o", folder / "o.jsonl", *options)
    assert result.exit_code == 2
    assert reason in said(result)[0]
