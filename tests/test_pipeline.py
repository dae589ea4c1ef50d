"""The whole pipeline: offsets that hold on any text, and records that depend on the text alone."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import depositaire
from depositaire import Communique, Record
from depositaire.evaluation import read_corpus
from depositaire.pipeline import PIPES, Extractor
from depositaire.readers import read_path

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "corpus" / "communiques").glob("*.txt"))
PIECES = (
    "Le Togo a rejoint l’OIF",
    "L'ANSSI rejoint le Réseau opérationnel de cybersécurité du Pacifique (PaCSON)",
    "la France, le Royaume‑Uni et les\u00a0États-Unis ont signé la Convention de Budapest",
    "Elle a ratifié ce traité le 1er\u202fmars 2024 à Paris",
    "le pays ne quittera pas l’Union africaine avant d’ici à 2030",
    "– le Bénin ;",
    "27\u00a0% des 45 États",
    "Publié le 20 Juin 2024",
    "🇹🇬🇧🇯 👩🏽‍🚀",
    "A\u0301 e\u0301té",
    "« M. Diallo »",
    "COMMUNIQUÉ DE PRESSE",
    "İstanbul ß ﬁn",
    "\u200b\ufeff\u2060",
)
texts = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=6)).flatmap(
        lambda piece: st.sampled_from([". ", "\r\n", "\n\n", ", ", " ", "\u00a0: ", "…", "\t"]).map(piece.__add__)
    ),
    min_size=1,
    max_size=8,
).map("".join)


@pytest.fixture(scope="module")
def communiques() -> list[Communique]:
    """Gold texts, with and without what is known of them."""
    golds = read_corpus([ROOT / "corpus" / "train"])
    return [
        Communique(text=gold.text, id=gold.id, published=gold.published if number % 2 else None)
        for number, gold in enumerate(golds)
    ]


@pytest.fixture(scope="module")
def records(extractor: Extractor, communiques: list[Communique]) -> list[Record]:
    return list(extractor.extract_many(communiques))


@given(texts.filter(lambda text: text.strip()))
@settings(max_examples=120)
def test_every_mention_is_the_text_between_its_offsets(extractor: Extractor, text: str) -> None:
    record = extractor.extract(text, published="2025-10-21")
    assert record.document.text == text
    assert all(text[mention.start : mention.end] == mention.text for mention in record.mentions())
    assert Record.model_validate_json(record.model_dump_json()) == record
    assert extractor.extract(text, published="2025-10-21") == record


def test_mentions_have_no_white_space_around_them(records: list[Record]) -> None:
    assert {
        mention.text for record in records for mention in record.mentions() if mention.text != mention.text.strip()
    } == set()


def test_names_do_not_overlap(records: list[Record]) -> None:
    for record in records:
        named = sorted(
            (mention.start, mention.end)
            for entity in (*record.countries, *record.organisations, *record.instruments)
            for mention in {(m.start, m.end): m for m in entity.mentions if m.kind != "anaphor"}.values()
        )
        spans = sorted(set(named))
        assert all(one[1] <= other[0] for one, other in pairwise(spans)), record.id


def test_json_comes_back(records: list[Record]) -> None:
    assert [Record.model_validate_json(record.model_dump_json()) for record in records] == records


@pytest.mark.parametrize("batch_size", [1, 7])
def test_the_batch_size_changes_nothing(
    extractor: Extractor, communiques: list[Communique], records: list[Record], batch_size: int
) -> None:
    assert list(extractor.extract_many(communiques, batch_size=batch_size)) == records


def test_alone_or_in_company(extractor: Extractor, communiques: list[Communique], records: list[Record]) -> None:
    assert [extractor.extract(communique) for communique in communiques] == records


def test_the_order_changes_nothing(extractor: Extractor, communiques: list[Communique], records: list[Record]) -> None:
    assert list(extractor.extract_many(communiques[::-1]))[::-1] == records


def test_two_processes(extractor: Extractor, communiques: list[Communique], records: list[Record]) -> None:
    assert list(extractor.extract_many(communiques[:8], processes=2)) == records[:8]


CLOCK = """
import sys, time_machine
with time_machine.travel("1987-02-28T23:59:59+14:00", tick=False):
    import depositaire
    from depositaire.evaluation import read_corpus
    golds = read_corpus([sys.argv[1]])
    for number, gold in enumerate(golds):
        published = gold.published if number % 2 else None
        record = depositaire.extract(gold.text, published=published)
        sys.stdout.write(record.model_dump_json(exclude={"id"}) + "\\n")
"""


def test_the_clock_the_zone_and_the_hash_seed_change_nothing(records: list[Record]) -> None:
    environment = {**os.environ, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "12345", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", CLOCK, str(ROOT / "corpus" / "train")]
    result = subprocess.run(command, env=environment, capture_output=True, check=True, encoding="utf-8")
    assert result.stdout.splitlines() == [record.model_dump_json(exclude={"id"}) for record in records]


@pytest.mark.parametrize(("digits", "ordinal"), [("27", 27), ("0", None), ("9" * 23, None), ("9" * 5000, None)])
def test_an_ordinal_is_one_that_can_count(extractor: Extractor, digits: str, ordinal: int | None) -> None:
    record = extractor.extract(f"La France est le {digits}e pays à ratifier la Convention de Budapest.")
    assert [event.ordinal for event in record.events] == [ordinal]


def test_components_stand_in_their_order(extractor: Extractor) -> None:
    assert tuple(extractor.nlp.pipe_names) == PIPES


def test_a_stream_is_read_as_it_comes(extractor: Extractor) -> None:
    taken: list[int] = []

    def stream() -> Iterator[Communique]:
        for number in range(1000):
            taken.append(number)
            yield Communique(text=f"Le Togo a rejoint l’OIF. {number}")

    assert next(extractor.extract_many(stream(), batch_size=4)).events
    assert len(taken) <= 8
    assert list(extractor.extract_many([])) == []


@pytest.mark.parametrize(
    ("text", "published"),
    [("", None), (" \n", None), ("Le Togo.", "2024-13-45"), ("Le Togo.", "hier"), ("a" * 1_000_001, None)],
)
def test_what_cannot_be_read(text: str, published: str | None) -> None:
    with pytest.raises(ValueError):
        depositaire.extract(text, published=published)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_shipped_communiques(extractor: Extractor, path: Path) -> None:
    (communique,) = read_path(path)
    assert isinstance(communique, Communique)
    record = extractor.extract(communique)
    assert record.document.published is not None
    assert record.events


HOSTILE = {
    "sentences": "Le Togo a rejoint l'OIF. ",
    "clauses": "Le Togo a rejoint l'OIF, ",
    "participles": "signé ",
    "list": "Le Togo, le Bénin, ",
    "lines": "Togo\n",
    "bullets": "- le Togo\n",
    "quotes": "« ",
    "brackets": "(OIF) ",
    "acronyms": "ABC ",
    "heads": "Convention sur la ",
    "bodies": "Agence de la ",
    "capitals": "AGENCE NATIONALE ",
    "pronouns": "elle a signé. ",
    "dashes": "- ",
    "points": ". ",
    "figures": "1234567 ",
    "dates": "le 3 mai ",
    "one word": "a",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(extractor: Extractor, name: str) -> None:
    def seconds(length: int) -> float:
        text = (HOSTILE[name] * length)[:length]
        start = time.process_time()
        extractor.extract(text)
        return time.process_time() - start

    seconds(2_000)
    least = min(seconds(16_000) for _ in range(2))  # the collector may run in either
    assert least < max(8 * seconds(4_000), 1)


def test_a_weekday_that_contradicts_its_date_is_flagged(extractor: Extractor) -> None:
    text = "Paris, le 10 mai 2023 – Le jeudi 3 mai 2023, le Togo a signé l’Accord de Paris."
    record = extractor.extract(text)
    assert [(str(value.start), value.weekday_conflict) for value in record.dates] == [
        ("2023-05-10", False),
        ("2023-05-03", True),
    ]
    assert [event.date and event.date.weekday_conflict for event in record.events] == [True]


def test_a_text_beside_a_company_is_no_company(extractor: Extractor) -> None:
    record = extractor.extract("En tant qu'État partie au Statut de Rome, la société Sentrelys adhère à l'OTAN.")
    assert [(text.name, text.kind) for text in record.instruments] == [("Statut de Rome", "statute")]
