"""Sinks: what is written is read back equal, and a crash between two commits leaves nothing behind."""

import csv
import os
import sqlite3
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depositaire import Communique
from depositaire.edtf import Edtf
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor
from depositaire.records import Record
from depositaire.sinks import open_sink
from depositaire.sinks.arrow import from_tables, schemas, to_tables
from depositaire.sinks.facts import COLUMNS, facts
from depositaire.sinks.files import read_jsonl
from depositaire.sinks.parquet import read_parquet
from depositaire.sinks.sink import ORIGIN
from depositaire.sinks.sql import connect, layout, read_sql
from depositaire.sinks.tables import from_rows, to_rows

ROOT = Path(__file__).parents[2]
POSTGRESQL = os.environ.get("DEPOSITAIRE_POSTGRESQL")

names = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1, max_size=8)
slugs = st.from_regex(r"\A[a-z0-9]{1,4}(-[a-z0-9]{1,3})?\Z")
dates = st.one_of(st.none(), st.dates())


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record that validates, however odd."""
    text = draw(
        st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=4, max_size=40)
    )

    def span() -> dict[str, Any]:
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        return {"start": start, "end": end, "text": text[start:end]}

    def mentions(*kinds: str) -> list[dict[str, Any]]:
        return [{**span(), "kind": draw(st.sampled_from(kinds))} for _ in range(draw(st.integers(0, 3)))]

    def day() -> dict[str, Any]:
        value = Edtf(draw(st.sampled_from(["2024", "2024-05", "2024-05-03", "2024-04-03/2024-04-04", "2024-05/.."])))
        qualifier = draw(st.sampled_from([None, "by", "from", "early"]))
        return {"edtf": str(value), "start": value.start, "end": value.end, "qualifier": qualifier, "mention": span()}

    def bodies(*kinds: str) -> list[dict[str, Any]]:
        return [
            {
                "ref": ref,
                "name": draw(names),
                "acronym": draw(st.none() | names),
                "kind": draw(st.sampled_from([None, *kinds])),
                "wikidata": draw(st.sampled_from([None, "Q7"])),
                "mentions": mentions("name", "acronym", "anaphor"),
            }
            for ref in draw(st.lists(slugs, max_size=3, unique=True))
        ]

    countries = [
        {"code": code, "name": draw(names), "mentions": mentions("name", "demonym", "capital")}
        for code in draw(st.lists(st.sampled_from(["TGO", "BEN", "FRA"]), max_size=3, unique=True))
    ]
    organisations, instruments = bodies("agency", "other"), bodies("treaty", "other")
    actors = [("country", one["code"]) for one in countries] + [("organisation", one["ref"]) for one in organisations]
    targets = [("organisation", one["ref"]) for one in organisations]
    targets += [("instrument", one["ref"]) for one in instruments]

    def argument(known: list[tuple[str, Any]]) -> dict[str, Any]:
        kind, ref = draw(st.sampled_from(known))
        return {"kind": kind, "ref": ref, "mention": span()}

    def event() -> dict[str, Any]:
        family = draw(st.sampled_from(["membership", "signature"]))
        sentence = span()
        return {
            "family": family,
            "type": "join" if family == "membership" else "sign",
            "status": draw(st.sampled_from(["actual", "planned", "hypothetical", "negated"])),
            "parties": [argument(actors) for _ in range(draw(st.integers(0, 2)))] if actors else [],
            "target": argument(targets) if targets and draw(st.booleans()) else None,
            "role": draw(st.sampled_from([None, "member"])) if family == "membership" else None,
            "date": draw(st.none() | st.just(day())),
            "place": draw(st.none() | st.just(span())),
            "ordinal": draw(st.none() | st.integers(1, 9)),
            "total": draw(st.none() | st.integers(0, 2**40)),
            "evidence": [{**sentence, "trigger": sentence}] * draw(st.integers(1, 2)),
            "rules": draw(st.lists(st.sampled_from(["join.verb.a", "sign.noun.b"]), min_size=1, max_size=2)),
        }

    document = {
        "text": text,
        "sha256": sha256(text.encode()).hexdigest(),
        "published": draw(dates),
        "updated": draw(dates),
        **{key: draw(st.none() | names) for key in ("title", "publisher", "place", "url", "path")},
    }
    return Record.model_validate(
        {
            "id": draw(names),
            "document": document,
            "countries": countries,
            "organisations": organisations,
            "instruments": instruments,
            "dates": [day() for _ in range(draw(st.integers(0, 2)))],
            "events": [event() for _ in range(draw(st.integers(0, 3)))],
        }
    )


several = st.lists(records(), min_size=1, max_size=4, unique_by=lambda record: record.document.sha256)


@given(several)
def test_rows_and_tables_come_back(some: list[Record]) -> None:
    assert from_rows(to_rows(some)) == some
    assert from_tables(to_tables(some)) == some


@given(several)
@settings(max_examples=20)
def test_a_database_comes_back(tmp_path_factory: pytest.TempPathFactory, some: list[Record]) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('sql') / 'x.db'}"
    sink = open_sink(url)
    for record in [*some, *some]:
        sink.write([record])
        sink.keep()
    sink.close()
    assert list(read_sql(url, chunk=2)) == sorted(some, key=lambda record: record.document.sha256)


@pytest.fixture(scope="module")
def real(extractor: Extractor) -> list[Record]:
    """The records of some gold texts: dates, places, anaphors and all."""
    golds = read_corpus([ROOT / "corpus" / "train"])[:16]
    return list(extractor.extract_many(Communique(text=g.text, id=g.id, published=g.published) for g in golds))


def by_hash(some: list[Record]) -> list[Record]:
    return sorted(some, key=lambda record: record.document.sha256)


READERS: dict[str, Callable[[Path], Iterator[Record]]] = {
    "x.jsonl": read_jsonl,
    "x.parquet": read_parquet,
    "x.db": lambda path: read_sql(f"sqlite:///{path}"),
}


@pytest.mark.parametrize("name", READERS)
def test_what_is_not_kept_is_dropped(tmp_path: Path, real: list[Record], name: str) -> None:
    """Written, kept, written and lost, taken up again at the position of the last commit."""
    out = tmp_path / name
    position = ORIGIN
    open_sink(str(out)).rewind(None)
    for part in (real[:5], real[5:6], real[6:]):
        lost = open_sink(str(out))
        lost.rewind(position)
        lost.write(part[:3])
        lost.close()
        sink = open_sink(str(out))
        sink.rewind(position)
        for record in part:
            sink.write([record])
        position = sink.keep()
        sink.close()
    assert by_hash(list(READERS[name](out))) == by_hash(real)


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.parquet"])
def test_what_was_there_before_is_not_touched(tmp_path: Path, real: list[Record], name: str) -> None:
    sink = open_sink(str(tmp_path / name))
    sink.rewind(ORIGIN)
    sink.write(real[:2])
    position = sink.keep()
    sink.close()
    with pytest.raises(ValueError, match="was there before"):
        open_sink(str(tmp_path / name)).rewind(None)
    with pytest.raises(ValueError, match="journal says"):
        open_sink(str(tmp_path / name)).rewind(str(int(position) + 7))


def test_the_table_of_facts(tmp_path: Path, real: list[Record]) -> None:
    out = tmp_path / "x.csv"
    sink = open_sink(str(out))
    sink.rewind(ORIGIN)
    for record in real:
        sink.write([record])
    sink.keep()
    sink.close()
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == sum(max(1, len(event.parties)) for record in real for event in record.events)
    assert [list(row.values()) for row in rows] == [
        ["" if value is None else str(value) for value in fact] for fact in facts(real)
    ]
    texts = {record.id: record.document.text for record in real}
    assert all(texts[row["document"]][int(row["start"]) : int(row["end"])] == row["sentence"] for row in rows)


def test_the_tables_of_a_database(tmp_path: Path, real: list[Record]) -> None:
    path = tmp_path / "x.db"
    sink = open_sink(str(path))
    sink.write(real)
    sink.keep()
    sink.close()
    with sqlite3.connect(path) as database:
        found = database.execute("PRAGMA foreign_key_check").fetchall()
        assert found == []
        assert database.execute("SELECT layout FROM depositaire").fetchall() == [(1,)]
        query = "SELECT count(*) FROM events JOIN parties USING (sha256, event) WHERE parties.ref = 'FRA'"
        count = sum(party.ref == "FRA" for record in real for event in record.events for party in event.parties)
        assert database.execute(query).fetchone() == (count,)
        database.execute("UPDATE depositaire SET layout = 99")
    database.close()
    with pytest.raises(ValueError, match="layout 99"):
        open_sink(str(path))


def test_arrow_schemas(real: list[Record]) -> None:
    tables = to_tables(real)
    assert {name: table.schema for name, table in tables.items()} == schemas()
    assert all(table.schema.metadata == {b"depositaire_schema_version": b"1.0"} for table in tables.values())
    days = tables["documents"]["published"].to_pylist()
    assert [day for day in days if day is not None] == [r.document.published for r in real if r.document.published]


@pytest.mark.parametrize(
    ("out", "reason"),
    [("x.doc", "is no .jsonl"), ("x", "is no .jsonl"), ("mongodb://x", "is no"), ("sqlite:///no/such/x.db", "unable")],
)
def test_no_such_sink(out: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        open_sink(out)


@pytest.mark.skipif(POSTGRESQL is None, reason="DEPOSITAIRE_POSTGRESQL names no database; .ci/run starts one")
def test_postgresql(real: list[Record]) -> None:
    assert POSTGRESQL is not None
    engine = connect(POSTGRESQL)
    layout().drop_all(engine)
    for part in (real[:9], real[4:], real):
        sink = open_sink(POSTGRESQL)
        sink.rewind(None)
        sink.write(part)
        sink.keep()
        sink.close()
    assert by_hash(list(read_sql(POSTGRESQL, chunk=5))) == by_hash(real)
    layout().drop_all(engine)
    engine.dispose()
