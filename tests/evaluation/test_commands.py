"""The commands that score and look after a corpus, on a corpus of two documents."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold
from typer.testing import CliRunner

from depositaire.cli import app
from depositaire.evaluation import empty_record, read_corpus
from depositaire.evaluation.mending import gold_from_record


@pytest.fixture(autouse=True)
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """``dev`` with two documents, another annotation of the first, and records of them."""
    monkeypatch.chdir(tmp_path)
    places = {"dev/a.md": GOLD_A, "dev/b.md": GOLD_B, "second/a.md": FOUND_A, "README.md": "# Card\n"}
    records = {"found.jsonl": [found(FOUND_A), empty_record(gold(GOLD_B))], "perfect.jsonl": [found(GOLD_A)]}
    for name, contents in places.items():
        file = tmp_path / "corpus" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(contents, encoding="utf-8")
    for name, lines in records.items():
        Path(name).write_text("".join(f"{record.model_dump_json()}\n" for record in lines), encoding="utf-8")
    return tmp_path / "corpus"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def refused(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith("depositaire: ")
    return line


def test_evaluate_records() -> None:
    result = run("evaluate", "corpus/dev", "--records", "found.jsonl")
    assert (result.exit_code, result.stderr) == (0, "")
    (rows,) = (line.split() for line in result.stdout.splitlines() if line.strip().startswith("rows"))
    assert rows[1:4] == ["0.600", "0.600", "0.600"]


def test_evaluate_as_json() -> None:
    told = json.loads(run("evaluate", "corpus/dev", "--records", "found.jsonl", "--json", "--seed", "7").stdout)
    assert (told["documents"], told["seed"], told["missing"]) == (2, 7, [])
    assert told["figures"][0]["f1"]["value"] == pytest.approx(0.6)
    assert "comparison" not in told


def test_evaluate_against() -> None:
    arguments = ("evaluate", "corpus/dev", "--records", "found.jsonl", "--against", "perfect.jsonl")
    result = run(*arguments)
    assert "found.jsonl against perfect.jsonl: 0 documents won, 1 lost, 1 tied on facts" in result.stdout
    comparison = json.loads(run(*arguments, "--json").stdout)["comparison"]
    assert (comparison["lost"], comparison["tied"]) == (["a"], ["b"])
    assert comparison["differences"][0]["difference"] == pytest.approx(-0.4)


def test_evaluate_against_the_baseline() -> None:
    result = run("evaluate", "corpus/dev", "--records", "found.jsonl", "--baseline")
    assert result.exit_code == 0
    assert "found.jsonl against baseline: " in result.stdout


def test_evaluate_lists_errors_with_their_causes() -> None:
    result = run("evaluate", "corpus/dev", "--records", "found.jsonl", "--errors")
    assert "a  list cut + date: - sign(LUX" in result.stdout or "list cut" in result.stdout
    assert "ORG invented: « Schengen »" in result.stdout


def test_evaluate_as_a_page() -> None:
    result = run("evaluate", "corpus/dev", "--records", "found.jsonl", "--against", "perfect.jsonl", "--html", "x.html")
    page = Path("x.html").read_text(encoding="utf-8")
    assert result.exit_code == 0
    assert "<title>Evaluation: corpus/dev</title>" in page
    assert "<h2>found.jsonl against perfect.jsonl</h2>" in page
    assert "No such file" in refused("evaluate", "corpus/dev", "--records", "found.jsonl", "--html", "no/x.html")


def test_evaluate_names_records_that_are_missing_or_unknown() -> None:
    result = run("evaluate", "corpus/dev/b.md", "--records", "perfect.jsonl")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "depositaire: no record, scored as if nothing had been found: b",
        "depositaire: not in the gold, not scored: a",
    ]


def test_evaluate_with_our_own_extractor() -> None:
    result = run("evaluate", "corpus/dev/b.md")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "COUNTRY" in result.stdout


def test_evaluate_refuses_records_of_another_text() -> None:
    Path("other.jsonl").write_text(
        found(FOUND_A).model_dump_json().replace('"id":"a"', '"id":"b"', 1) + "\n", encoding="utf-8"
    )
    assert "the record 'b' is not of the gold text" in refused("evaluate", "corpus/dev", "--records", "other.jsonl")
    line = refused("evaluate", "corpus/dev", "--records", "found.jsonl", "--against", "other.jsonl")
    assert "the record 'b' is not of the gold text" in line


def test_evaluate_refuses_what_it_cannot_use() -> None:
    Path("twice.jsonl").write_text(found(GOLD_A).model_dump_json() + "\n" + found(GOLD_A).model_dump_json())
    Path("empty").mkdir()
    Path("broken.jsonl").write_text("{")
    assert "two records have the id 'a'" in refused("evaluate", "corpus/dev", "--records", "twice.jsonl")
    assert "broken.jsonl:1: not JSON" in refused("evaluate", "corpus/dev", "--records", "broken.jsonl")
    assert "no gold file in empty" in refused("evaluate", "empty")
    assert "No such file" in refused("evaluate", "none.md")
    assert "No such file" in refused("evaluate", "corpus/dev", "--records", "none.jsonl")
    assert "give one of them" in refused("evaluate", "corpus/dev", "--against", "found.jsonl", "--baseline")
    assert "no.toml" in refused("evaluate", "corpus/dev", "--lexicon", "no.toml")
    Path("corpus/dev/b.md").write_text("rien", encoding="utf-8")
    assert "no front matter" in refused("evaluate", "corpus/dev")


def test_check_counts_and_remarks(corpus: Path) -> None:
    (corpus / "train").mkdir()
    odd = "---\nid: c\npublisher: X\nevents:\n  - {type: sign}\n---\n"
    (corpus / "train" / "c.md").write_text(odd, encoding="utf-8")
    result = run("corpus", "check", "corpus")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert ["train", "dev", "all"] in lines
    assert ["documents", "1", "2", "3"] in lines
    assert result.stdout.endswith("remarks: 1\ntrain/c: event 1 (sign) has no quote\n")
    told = json.loads(run("corpus", "check", "corpus/train", "corpus/dev", "--json").stdout)
    assert (told["all"]["events"], len(told["remarks"])) == (4, 1)


def test_check_names_every_fault(corpus: Path) -> None:
    for name in "bc":
        (corpus / "dev" / f"{name}.md").write_text("rien", encoding="utf-8")
    result = run("corpus", "check", "corpus")
    assert (result.exit_code, result.stdout) == (1, "")
    assert [line.split(":")[1].strip() for line in result.stderr.splitlines()] == [
        "corpus/dev/b.md",
        "corpus/dev/c.md",
    ]
    assert "No such file" in refused("corpus", "check", "none.md")
    (corpus / "x").mkdir()
    assert "no gold file in corpus/x" in refused("corpus", "check", "corpus/x")


def test_agreement() -> None:
    result = run("corpus", "agreement", "corpus", "corpus/second", "--errors")
    assert (result.exit_code, result.stderr) == (0, "depositaire: documents annotated twice: 1\n")
    assert "ORG invented: « Schengen »" in result.stdout
    told = json.loads(run("corpus", "agreement", "corpus", "corpus/second", "--json").stdout)
    assert told["figures"][0]["f1"]["value"] == pytest.approx(0.6)


def test_agreement_refused(corpus: Path) -> None:
    assert "no document stands in both" in refused("corpus", "agreement", "corpus/dev/b.md", "corpus/second")
    assert "No such file" in refused("corpus", "agreement", "corpus", "none.md")
    (corpus / "second" / "a.md").write_text(FOUND_A + "!", encoding="utf-8")
    assert "not of the gold text" in refused("corpus", "agreement", "corpus", "corpus/second")


def test_card(corpus: Path) -> None:
    card = corpus / "README.md"
    assert "no <!-- statistics -->" in refused("corpus", "card", "corpus")
    marks = "".join(f"<!-- {name} -->\n<!-- /{name} -->\n" for name in ("statistics", "agreement"))
    card.write_text(marks, encoding="utf-8")
    assert run("corpus", "card", "corpus").stdout == "corpus/README.md: written\n"
    assert "| documents | 2 |" in card.read_text(encoding="utf-8")
    assert "| facts, rows: F1 | 0.600 |" in card.read_text(encoding="utf-8")
    assert run("corpus", "card", "corpus").stdout == "corpus/README.md: as it was\n"


@pytest.mark.parametrize(
    ("name", "out"), [("brat", "out"), ("docbin", "out.spacy"), ("label-studio", "out.json"), ("gold", "out")]
)
def test_convert_there_and_back(name: str, out: str) -> None:
    there = run("corpus", "convert", "corpus/dev", "--to", name, "-o", out)
    assert (there.exit_code, there.stderr) == (0, "depositaire: documents: 2\n")
    assert all(Path(file).is_file() for file in there.stdout.splitlines())
    back = run("corpus", "convert", out, "--from", name, "--to", "gold", "-o", "back")
    assert back.exit_code == 0
    assert read_corpus(["back"]) == [gold(GOLD_A), gold(GOLD_B)]


def test_convert_lets_an_annotator_mend_records_and_bring_them_back() -> None:
    run("corpus", "convert", "found.jsonl", "--to", "brat", "-o", "brat")
    file, draft = Path("brat/a.ann"), gold_from_record(found(FOUND_A))
    assert "COUNTRY 3 9\tFrance" in file.read_text(encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8").replace("adopt", "endorse"), encoding="utf-8")
    assert run("corpus", "convert", "brat", "--to", "gold", "-o", "mended").exit_code == 0
    (document, _) = read_corpus(["mended"])
    assert document.text == draft.text
    assert [event.type for event in document.events] == ["sign", "join", "ratify", "endorse"]
    assert run("corpus", "check", "mended").exit_code == 0


def test_convert_refused() -> None:
    Path("empty").mkdir()
    assert "no document in empty" in refused("corpus", "convert", "empty", "--to", "brat", "-o", "out")
    assert "no writer for 'conll'" in refused("corpus", "convert", "corpus/dev", "--to", "conll", "-o", "out")
    assert "no reader for 'conll'" in refused(
        "corpus", "convert", "corpus/dev", "--from", "conll", "--to", "gold", "-o", "out"
    )
    assert "No such file" in refused("corpus", "convert", "none.md", "--to", "gold", "-o", "out")
