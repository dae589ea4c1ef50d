"""The command line as a shell sees it: stdout, stderr and exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from depositaire.cli import app
from depositaire.pipeline import Extractor
from depositaire.readers import LIMIT
from depositaire.records import Record, json_schema

GOOD = "Paris, le 3 mai 2023 – Le Togo a rejoint l’OIF."
GOLD = """---
id: togo
publisher: OIF
published: 2023-05-03
events:
  - type: join
    parties: [TGO]
    target: oif
    quote: Le Togo a rejoint l’OIF
---
Le [Togo](COUNTRY TGO) a rejoint l’[OIF](ORG oif).
"""

pytestmark = pytest.mark.usefixtures("extractor")


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)), input=stdin)


def complaints(result: Result) -> list[str]:
    """What stands on stderr, each line said by the command and no traceback among them."""
    lines = result.stderr.splitlines()
    assert all(line.startswith("depositaire: ") for line in lines)
    return [line.removeprefix("depositaire: ") for line in lines]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def records(result: Result) -> list[Record]:
    return [Record.model_validate_json(line) for line in result.stdout.splitlines()]


def test_json_lines(good: Path, extractor: Extractor) -> None:
    result = run("extract", "--json", good, good)
    assert (result.exit_code, result.stderr) == (0, "")
    first, second = records(result)
    assert first == second and first.document.path == str(good)
    assert first.events == extractor.extract(GOOD).events != ()


def test_a_table(good: Path) -> None:
    result = run("extract", good)
    assert (result.exit_code, result.stderr) == (0, "")
    assert {"join", "actual", "Togo", "OIF", "2023-05-03"} <= set(result.stdout.split())


def test_what_the_caller_knows(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le Togo a rejoint l’OIF hier.", encoding="utf-8")
    (record,) = records(run("extract", "--json", "--published", "2024-03-01", "--publisher", "OIF", path))
    assert (str(record.document.published), record.document.publisher) == ("2024-03-01", "OIF")
    assert [date.edtf for date in record.dates] == ["2024-02-29"]


def test_standard_input() -> None:
    result = run("extract", "--json", "-", stdin=GOOD.encode())
    assert [event.type for event in records(result)[0].events] == ["join"]


BAD = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (" \n\u00a0\n".encode(), "is empty"),
    "binary.txt": (bytes(range(256)), "is binary"),
    "latin1.txt": ("Le Sénégal a ratifié la convention.".encode("latin-1"), "is not UTF-8"),
    "line.txt": (b"a" * 50_000_000, f"larger than {LIMIT:,} bytes"),
    "long.txt": (b"a " * 600_000, "the text is longer than 1,000,000 characters"),
    "broken.jsonl": (b'{"text": "Le Togo."\n', ":1: is not JSON"),
    "date.jsonl": (b'{"text": "Le Togo.", "published": "2024-13-45"}\n', ":1: month must be in 1..12"),
    "key.jsonl": (b'{"text": "Le Togo.", "color": 1}\n', ":1: color: Extra inputs are not permitted"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_line_and_the_rest_is_done(tmp_path: Path, good: Path, name: str) -> None:
    content, reason = BAD[name]
    path = tmp_path / name
    path.write_bytes(content)
    result = run("extract", "--json", path, good)
    assert result.exit_code == 1
    (line,) = complaints(result)
    assert line.startswith(str(path)) and reason in line
    assert len(records(result)) == 1


def test_what_is_no_file(tmp_path: Path, good: Path) -> None:
    result = run("extract", "--json", tmp_path, tmp_path / "missing.txt", good, "-", stdin=b"")
    assert result.exit_code == 1
    assert complaints(result) == [
        f"{tmp_path}: is a folder, not a file",
        f"{tmp_path / 'missing.txt'}: No such file or directory",
        "-: is empty",
    ]
    assert len(records(result)) == 1


@pytest.mark.parametrize("day", ["2024-13-45", "2023-02-29", "hier", "20/06/2024", ""])
def test_an_impossible_day(good: Path, day: str) -> None:
    result = run("extract", "--published", day, good)
    assert (result.exit_code, result.stdout) == (2, "")
    assert complaints(result) == [f"--published {day}: is not a day of the calendar written YYYY-MM-DD"]


@pytest.mark.parametrize("arguments", [["extract"], ["nonsense"], ["extract", "--nonsense", "a"], ["evaluate"]])
def test_unusable_arguments(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_an_unusable_lexicon(tmp_path: Path, good: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("x = [", encoding="utf-8")
    result = run("extract", "--lexicon", path, good)
    assert (result.exit_code, result.stdout) == (2, "")
    assert complaints(result)[0].startswith(f"{path}: not TOML")


def test_a_document_that_fails_is_named(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **more: object) -> Record:
        raise ValueError("two\nlines")

    monkeypatch.setattr(Extractor, "extract", fail)
    result = run("extract", good, good)
    assert result.exit_code == 1
    assert complaints(result) == [f"{good}: ValueError: two lines"] * 2


def test_check(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(
        '[[organisation]]\nref = "lpl"\nkind = "network"\nnames = ["Ligue des ports libres"]\n', encoding="utf-8"
    )
    bad.write_text("[[nonsense]]\n", encoding="utf-8")
    result = run("check", good, bad, tmp_path / "missing.toml")
    assert result.exit_code == 1
    assert result.stdout == f"{good}: every example holds\n"
    assert [line.partition(":")[0] for line in complaints(result)] == [str(bad), str(tmp_path / "missing.toml")]


def test_evaluate(tmp_path: Path) -> None:
    (tmp_path / "togo.md").write_text(GOLD, encoding="utf-8")
    table = run("evaluate", tmp_path, "--errors")
    assert table.exit_code == 0 and "facts" in table.stdout
    result = run("evaluate", tmp_path, "--json", "--html", tmp_path / "page.html")
    assert result.exit_code == 0
    assert json.loads(result.stdout)
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!")


def test_evaluate_refuses(tmp_path: Path) -> None:
    (tmp_path / "togo.md").write_text(GOLD.replace("TGO]", "TG]"), encoding="utf-8")
    (tmp_path / "none").mkdir()
    for path, reason in ((tmp_path, "togo.md"), (tmp_path / "none", "no gold file"), (tmp_path / "missing", "missing")):
        result = run("evaluate", path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert any(reason in line for line in complaints(result))


def test_corpus_check(tmp_path: Path) -> None:
    path = tmp_path / "togo.md"
    path.write_text(GOLD, encoding="utf-8")
    assert run("corpus", "check", tmp_path).exit_code == 0
    path.write_text(GOLD.replace("quote: Le Togo", "quote: Le Bénin"), encoding="utf-8")
    result = run("corpus", "check", tmp_path)
    assert result.exit_code == 1
    assert any("togo.md" in line for line in complaints(result))


def test_schema() -> None:
    assert run("schema").stdout == json_schema() + "\n"


def test_a_closed_pipe_is_no_error(good: Path) -> None:
    command = [sys.executable, "-m", "depositaire.cli", "extract", "--json", *[str(good)] * 300]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
