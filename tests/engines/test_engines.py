"""The extraction beyond one process: Arrow to Arrow, and a cluster of two workers of which one is killed."""

import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow
import pytest

from depositaire import Communique, Record
from depositaire.engines.arrow import ArrowExtractor, schema, to_batch
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def communiques() -> list[Communique]:
    golds = read_corpus([ROOT / "corpus" / "train"])[:6]
    return [Communique(text=g.text, id=g.id, published=g.published, publisher=g.publisher) for g in golds]


@pytest.mark.parametrize("kind", [pyarrow.Table, pyarrow.RecordBatch])
def test_arrow_to_arrow(extractor: Extractor, communiques: list[Communique], kind: type) -> None:
    table = to_batch(communiques)
    given = table if kind is pyarrow.Table else table.to_batches()[0]
    work = ArrowExtractor()
    answer = work(given)
    assert type(answer) is kind and answer.schema == schema()
    assert answer["reason"].null_count == len(communiques)
    records = [Record.model_validate_json(line) for line in answer["record"].to_pylist()]
    assert records == list(extractor.extract_many(communiques))
    (again,) = pickle.loads(pickle.dumps(work)).over([given])
    assert again.equals(answer)


def test_a_row_that_fails_stands_in_its_place(extractor: Extractor) -> None:
    rows = [
        {"text": "Le Togo a rejoint l’OIF hier.", "id": "a", "published": "2023-05-03", "other": 1},
        {"text": " ", "id": "b", "published": None, "other": 2},
        {"text": "Le Bénin a signé.", "id": "c", "published": "2023-02-30", "other": 3},
        {"text": "Le Pérou a quitté l’OIF.", "id": None, "published": None, "other": 4},
    ]
    answer = ArrowExtractor()(pyarrow.Table.from_pylist(rows)).to_pylist()
    assert [row["id"] for row in answer][:3] == ["a", "b", "c"]
    assert [row["reason"] for row in answer] == [None, "the text is empty", "day is out of range for month", None]
    first = Record.model_validate_json(answer[0]["record"])
    assert first == extractor.extract(Communique(text=first.document.text, id="a", published=date(2023, 5, 3)))
    assert answer[1]["record"] is None and answer[3]["record"] is not None


def test_a_worker_that_dies_loses_nothing(extractor: Extractor, tmp_path: Path) -> None:
    """Two workers of Ray on this machine, one killed with SIGKILL while they work: the records of the plain run."""
    folder = tmp_path / "in"
    folder.mkdir()
    for gold in read_corpus([ROOT / "corpus" / "train"])[:16]:
        (folder / f"{gold.id}.txt").write_text(gold.text, "utf-8")
    script = Path(__file__).parents[1] / "ray_kill.py"
    command = [sys.executable, str(script), str(tmp_path / "o.jsonl"), str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (result.returncode, result.stdout.splitlines()[-1:]) == (0, ["16 0"]), result.stderr[-3000:]
    paths = sorted(folder.iterdir())
    plain = extractor.extract_many(Communique(text=path.read_text("utf-8"), path=str(path)) for path in paths)
    assert (tmp_path / "o.jsonl").read_text("utf-8").splitlines() == [record.model_dump_json() for record in plain]
