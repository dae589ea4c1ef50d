"""The corpus in the repository: valid, as large and varied as the data card says, publishers kept to one split."""

from pathlib import Path

import pytest

from depositaire.evaluation.card import sections_of
from depositaire.evaluation.reading import read_gold
from depositaire.evaluation.splits import all_remarks, read_splits
from depositaire.evaluation.statistics import remarks, split_statistics

CORPUS = Path(__file__).parents[2] / "corpus"
FILES = sorted(file for split in ("train", "dev", "test", "second") for file in (CORPUS / split).glob("*.md"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_valid(file: Path) -> None:
    document = read_gold(file)
    assert document.id == file.stem
    assert document.publisher
    assert document.kind or file.parent.name == "second"
    assert list(remarks(document)) == []


def test_splits_keep_documents_and_publishers_apart() -> None:
    splits = read_splits([CORPUS])
    assert list(splits) == ["train", "dev", "test"]
    assert list(all_remarks(splits)) == []


def test_large_and_varied_enough() -> None:
    counts = split_statistics(read_splits([CORPUS]))["all"]
    assert counts.documents >= 150
    assert counts.words >= 40_000
    assert counts.events >= 450
    assert min(counts.types.values()) >= 15
    assert min(counts.statuses.values()) >= 30
    assert counts.without_event >= 0.19 * counts.documents
    assert counts.publishers >= 25


def test_the_data_card_holds_what_is_counted() -> None:
    card = (CORPUS / "README.md").read_text(encoding="utf-8")
    sections = sections_of(CORPUS)
    assert list(sections) == ["statistics", "agreement"]
    for name, markdown in sections.items():
        assert f"<!-- {name} -->\n{markdown}\n<!-- /{name} -->" in card, "run: depositaire corpus card corpus"


def test_every_second_annotation_has_its_first() -> None:
    first = {document.id for split in read_splits([CORPUS]).values() for document in split}
    second = {file.stem for file in FILES if file.parent.name == "second"}
    assert len(second) >= 20
    assert second <= first
