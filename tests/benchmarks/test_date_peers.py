"""The README's table of date taggers, and the speed of ours beside ``dateparser.search`` in the same run."""

import re
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from date_peers import TAGGERS, cases, score

from depositaire import Communique
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor
from depositaire.temporal import finder
from depositaire.typography import normalise

ROOT = Path(__file__).parents[2]
ROWS = re.search(r"<!-- date taggers -->\n(.*?)<!-- /date taggers -->", (ROOT / "README.md").read_text("utf-8"), re.S)


@pytest.mark.parametrize("name", ["depositaire", pytest.param("dateparser.search", marks=pytest.mark.speed)])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_table_is_what_the_bench_gives(name: str) -> None:
    assert ROWS is not None
    (line,) = [line for line in ROWS[1].splitlines() if line.startswith(f"| {name} ")]
    _, make = TAGGERS[name]
    found = score(make(), cases())
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert cells[1:4] == [f"{found.overlap:.3f}", f"{found.value:.3f}", str(found.alarms)]


def test_the_bench_is_as_large_as_told() -> None:
    assert ROWS is not None
    wanted = cases()
    told = re.search(r"(\d+) sentences.*?(\d+) dates.*?(\d+) of them without", ROWS[1].replace("\n", " "))
    assert told is not None
    assert [int(number) for number in told.groups()] == [
        len(wanted),
        sum(len(case.marks) for case in wanted),
        sum(not case.marks for case in wanted),
    ]


@pytest.mark.speed
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_several_times_faster_than_dateparser() -> None:
    from dateparser.search import search_dates

    golds = [gold for gold in read_corpus([ROOT / "corpus" / "train"]) if gold.published is not None][:20]
    find, texts = finder().find, [normalise(gold.text) for gold in golds]

    def seconds(run: Callable[[], object]) -> float:
        run()
        start = time.process_time()
        run()
        return time.process_time() - start

    def theirs() -> None:
        for gold in golds:
            base = datetime.combine(gold.published, datetime.min.time())  # type: ignore[arg-type]
            search_dates(gold.text, languages=["fr"], settings={"RELATIVE_BASE": base})

    ours = seconds(lambda: [find(text, gold.published) for text, gold in zip(texts, golds, strict=True)])
    assert 3 * ours < seconds(theirs)


@pytest.mark.speed
def test_a_tenth_of_the_pipeline_at_most(extractor: Extractor) -> None:
    golds = [gold for gold in read_corpus([ROOT / "corpus" / "train"]) if gold.published is not None][:20]
    communiques = [Communique(text=gold.text, published=gold.published) for gold in golds]
    find, texts = finder().find, [normalise(gold.text) for gold in golds]
    seconds = []
    for run in (lambda: [find(text, gold.published) for text, gold in zip(texts, golds, strict=True)],
                lambda: list(extractor.extract_many(communiques))):  # fmt: skip
        run()
        start = time.process_time()
        run()
        seconds.append(time.process_time() - start)
    assert 10 * seconds[0] < seconds[1]
