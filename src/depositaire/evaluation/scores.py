"""A system's records scored against gold documents: every metric of the guidelines, section 3.

Attribute accuracy is given twice over the matched rows: over all of them (null where the gold is null is right), and
over those where one side or the other states the attribute, which is the harder and more telling number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from depositaire.evaluation.figures import RESAMPLES, Figure, Key, Tallies, draw, figure, table
from depositaire.evaluation.gold import LABELS, STATUSES, TYPES, GoldDocument
from depositaire.evaluation.matching import Tokens
from depositaire.evaluation.mentions import MentionResult, compare_mentions
from depositaire.evaluation.rows import ATTRIBUTES, Ground, RowResult, compare_rows, right_attributes, stated
from depositaire.evaluation.skeleton import empty_record
from depositaire.evaluation.views import gold_mentions, predicted_mentions
from depositaire.records import Record

_Item = TypeVar("_Item", GoldDocument, Record)
FACTS: Final = Key("facts", "rows")
WHOLE_ROWS: Final = Key("facts", "whole rows")
EVENTS: Final = Key("facts", "events")
#: ``NOM`` is scored by itself: a record lists every anaphor, the gold those that matter to an event.
NAMED: Final = tuple(label for label in LABELS if label != "NOM")


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """One document: what was wanted, what was found, and how they pair."""

    gold: GoldDocument
    record: Record
    ground: Ground
    mentions: MentionResult
    rows: RowResult
    tallies: Tallies


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Every document's result and every figure, in the order of the report."""

    documents: tuple[DocumentResult, ...]
    figures: dict[Key, Figure]
    seed: int
    resamples: int
    missing: tuple[str, ...]
    """Gold documents without a record; scored as if nothing had been found."""
    unknown: tuple[str, ...]
    """Records of documents that are not in the gold; not scored."""


def evaluate(
    golds: Iterable[GoldDocument], records: Iterable[Record], *, seed: int = 0, resamples: int = RESAMPLES
) -> Evaluation:
    """Score records against gold documents of the same id.

    Args:
        golds: the gold documents.
        records: the records of any system, in any order.
        seed: of the bootstrap.
        resamples: of the bootstrap.

    Returns:
        The evaluation; the same input and seed give the same figures.

    Raises:
        ValueError: an id is given twice, or a record's text is not the gold text.
    """
    wanted = _by_id(golds, "gold document")
    found = _by_id(records, "record")
    for ident, gold in wanted.items():
        if ident in found and found[ident].document.text != gold.text:
            raise ValueError(f"the record {ident!r} is not of the gold text: {_difference(found[ident], gold)}")
    results = tuple(score(gold, found.get(ident) or empty_record(gold)) for ident, gold in wanted.items())
    tallies = [result.tallies for result in results]
    draws = draw(len(results), seed=seed, resamples=resamples)
    keys = in_report_order(key for document in tallies for key in document)
    figures = {key: figure(key, table(tallies, key), draws) for key in keys}
    missing = tuple(ident for ident in wanted if ident not in found)
    unknown = tuple(ident for ident in found if ident not in wanted)
    return Evaluation(results, figures, seed, resamples, missing, unknown)


def score(gold: GoldDocument, record: Record) -> DocumentResult:
    """Score one record against its gold document."""
    tokens = Tokens(gold.text)
    ground = Ground(gold, tokens)
    mentions = compare_mentions(gold_mentions(gold), predicted_mentions(record), tokens)
    rows = compare_rows(gold, record, ground)
    tallies = Tallies()
    _count_mentions(tallies, mentions)
    _count_rows(tallies, gold, record, rows)
    return DocumentResult(gold, record, ground, mentions, rows, tallies)


def _count_mentions(tallies: Tallies, result: MentionResult) -> None:
    for label in LABELS:
        pairs = [pair for pair in result.pairs if pair.gold.label == label]
        predicted = len(pairs) + sum(mention.label == label for mention in result.spurious)
        gold = len(pairs) + sum(mention.label == label for mention in result.missed)
        for name in (label, "all") if label in NAMED else (label,):
            tallies.count(Key("mentions, strict", name), sum(pair.exact for pair in pairs), predicted, gold)
            tallies.count(Key("mentions, overlap", name), len(pairs), predicted, gold)
            right = sum(pair.right_value for pair in pairs)
            tallies.count(Key("values", name, "accuracy"), right, len(pairs), gold)


def _count_rows(tallies: Tallies, gold: GoldDocument, record: Record, result: RowResult) -> None:
    wanted = [gold.events[row.event] for row in result.gold]
    found = [record.events[row.event] for row in result.predicted]
    pairs = [(wanted[i], found[j]) for i, j in result.pairs]
    tallies.count(FACTS, len(pairs), len(found), len(wanted))
    tallies.count(Key("facts by publisher", gold.kind or "unknown"), len(pairs), len(found), len(wanted))
    for event, _ in pairs:
        tallies.count(Key("facts by type", event.type), 1, 0, 0)
        tallies.count(Key("facts by status", event.status), 1, 0, 0)
    for event in wanted:
        tallies.count(Key("facts by type", event.type), 0, 0, 1)
        tallies.count(Key("facts by status", event.status), 0, 0, 1)
    for told in found:
        tallies.count(Key("facts by type", told.type), 0, 1, 0)
        tallies.count(Key("facts by status", told.status), 0, 1, 0)
    judged = [(right_attributes(*pair), stated(*pair)) for pair in pairs]
    for name in ATTRIBUTES:
        support = sum(getattr(event, name) is not None for event in wanted)
        right = [verdict[name] for verdict, _ in judged]
        shown = [verdict[name] for verdict, values in judged if name in values]
        tallies.count(Key("attributes", name, "accuracy"), sum(right), len(right), len(wanted))
        tallies.count(Key("attributes, stated", name, "accuracy"), sum(shown), len(shown), support)
    tallies.count(WHOLE_ROWS, sum(all(verdict.values()) for verdict, _ in judged), len(found), len(wanted))
    tallies.count(EVENTS, len(result.events), len(record.events), len(gold.events))


def in_report_order(keys: Iterable[Key]) -> list[Key]:
    """Each of ``keys`` once, in the order in which a report shows them."""
    sections = ["facts", "attributes", "attributes, stated", "facts by type"]
    sections += ["facts by status", "facts by publisher", "mentions, strict", "mentions, overlap", "values"]
    names = ["rows", "whole rows", "events", *TYPES, *STATUSES, *ATTRIBUTES, "all", *LABELS]
    rank = {name: index for index, name in enumerate(names)}
    return sorted(set(keys), key=lambda key: (sections.index(key.section), rank.get(key.name, -1), key.name))


def _by_id(items: Iterable[_Item], what: str) -> dict[str, _Item]:
    result: dict[str, _Item] = {}
    for item in items:
        if item.id in result:
            raise ValueError(f"two {what}s have the id {item.id!r}")
        result[item.id] = item
    return result


def _difference(record: Record, gold: GoldDocument) -> str:
    ours, theirs = record.document.text, gold.text
    same = next((i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
    return f"they differ from character {same} ({ours[same : same + 20]!r} for {theirs[same : same + 20]!r})"
