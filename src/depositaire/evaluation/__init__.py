"""Scoring against gold communiqués: reading, metrics, errors, comparison, reports and exchange with other tools."""

from depositaire.evaluation.errors import EventError, event_errors
from depositaire.evaluation.gold import GoldDocument, GoldEvent, GoldMention
from depositaire.evaluation.reading import Fault, GoldError, parse_gold, read_corpus, read_gold
from depositaire.evaluation.report import format_errors, format_scores, score_tables, to_json
from depositaire.evaluation.scores import Evaluation, evaluate
from depositaire.evaluation.skeleton import empty_record, record_from_gold
from depositaire.evaluation.writing import format_gold, write_gold

__all__ = [
    "Evaluation",
    "EventError",
    "Fault",
    "GoldDocument",
    "GoldError",
    "GoldEvent",
    "GoldMention",
    "empty_record",
    "evaluate",
    "event_errors",
    "format_errors",
    "format_gold",
    "format_scores",
    "parse_gold",
    "read_corpus",
    "read_gold",
    "record_from_gold",
    "score_tables",
    "to_json",
    "write_gold",
]
