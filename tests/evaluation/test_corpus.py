"""The corpus in the repository: every file is valid, and the splits keep publishers apart."""

from pathlib import Path

import pytest

from depositaire.evaluation.reading import read_gold
from depositaire.evaluation.statistics import remarks

CORPUS = Path(__file__).parents[2] / "corpus"
FILES = sorted(file for split in ("train", "dev", "test") for file in (CORPUS / split).glob("*.md"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_valid(file: Path) -> None:
    document = read_gold(file)
    assert document.id == file.stem
    assert document.publisher
    assert list(remarks(document)) == []


def test_no_file_stands_in_two_splits() -> None:
    assert len({file.stem for file in FILES}) == len(FILES)
