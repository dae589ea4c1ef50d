"""Facts compared: rows (type, party, target, status), whole events, and the attributes of what matched.

Conventions, beside section 3 of the guidelines:

- A predicted country party matches a gold code when the code is the same. A predicted organisation party, and a
  predicted target, matches a gold slug when its own mention shares a token with a mention, ``NOM`` and optional ones
  included, that carries the slug. No party matches no party, no target matches no target.
- Rows are paired one to one so that most rows match, and among the ways to do that, most attributes are right.
- A date is right when the EDTF strings are equal, a place when the words are (apostrophes, spaces, case and accents
  aside), the rest when equal; null is right where the gold is null.
- An event matches when type, status and target match and its parties match one to one, none left over.
"""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from depositaire.evaluation.gold import GoldDocument, GoldEvent, is_code
from depositaire.evaluation.matching import Tokens, assign
from depositaire.evaluation.views import GoldRow, PredictedRow, gold_rows, predicted_rows
from depositaire.records import Event, Mention, Party, Record
from depositaire.typography import fold, normalise

Attribute = Literal["date", "role", "ordinal", "total", "place"]
ATTRIBUTES: Final[tuple[Attribute, ...]] = get_args(Attribute)
Value = str | int | None
_MATCH: Final = 10_000


@dataclass(frozen=True, slots=True)
class RowResult:
    """The rows and events of one document, compared; numbers are positions in the lists of the same object."""

    gold: tuple[GoldRow, ...]
    predicted: tuple[PredictedRow, ...]
    pairs: tuple[tuple[int, int], ...]
    events: tuple[tuple[int, int], ...]
    """Pairs of positions in ``document.events`` and ``record.events``."""


class Ground:
    """A gold document made ready to ask what a predicted argument stands for."""

    def __init__(self, document: GoldDocument, tokens: Tokens) -> None:
        self._tokens = tokens
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for mention in document.mentions:
            if mention.label != "DATE":
                for value in mention.values:
                    self._spans.setdefault(value, []).append((mention.start, mention.end))

    def carries(self, mention: Mention, value: str) -> bool:
        """Whether ``mention`` shares a token with a gold mention of ``value``."""
        span = (mention.start, mention.end)
        return any(self._tokens.shared(span, other) > 0 for other in self._spans.get(value, ()))

    def target(self, gold: GoldEvent, predicted: Event) -> bool:
        """Whether the targets match."""
        if gold.target is None or predicted.target is None:
            return gold.target is None and predicted.target is None
        return self.carries(predicted.target.mention, gold.target)

    def party(self, gold: str | None, predicted: Party | None) -> bool:
        """Whether the parties match."""
        if gold is None or predicted is None:
            return gold is None and predicted is None
        if is_code(gold) or predicted.kind == "country":
            return predicted.kind == "country" and predicted.ref == gold
        return self.carries(predicted.mention, gold)


def compare_rows(document: GoldDocument, record: Record, ground: Ground) -> RowResult:
    """Compare the events of one document.

    Args:
        document: the gold document.
        record: what was extracted from its text.
        ground: made of ``document``.

    Returns:
        The rows of both sides, the pairs that match, and the events that match whole.
    """
    wanted, offered = gold_rows(document.events), predicted_rows(record.events)
    heads = {
        (i, j): _MATCH + sum(right_attributes(gold, found).values())
        for i, gold in enumerate(document.events)
        for j, found in enumerate(record.events)
        if gold.type == found.type and gold.status == found.status and ground.target(gold, found)
    }

    def weight(gold: GoldRow, found: PredictedRow) -> int:
        return heads.get((gold.event, found.event), 0) if ground.party(gold.party, found.party) else 0

    def whole(gold: int, found: int) -> int:
        if (gold, found) not in heads:
            return 0
        left, right = document.events[gold].parties, record.events[found].parties
        same = len(left) == len(right) == len(assign(left, right, lambda a, b: int(ground.party(a, b))))
        return heads[gold, found] if same else 0

    rows = assign(wanted, offered, weight)
    events = assign(range(len(document.events)), range(len(record.events)), whole)
    return RowResult(tuple(wanted), tuple(offered), tuple(rows), tuple(events))


def attributes(event: GoldEvent | Event) -> dict[Attribute, Value]:
    """The attributes that are compared, as plain values."""
    if isinstance(event, GoldEvent):
        date, place = event.date, event.place
    else:
        date = event.date.edtf if event.date else None
        place = event.place.text if event.place else None
    return {"date": date, "role": event.role, "ordinal": event.ordinal, "total": event.total, "place": place}


def right_attributes(gold: GoldEvent, predicted: Event) -> dict[Attribute, bool]:
    """Which attributes of ``predicted`` agree with those of ``gold``."""
    left, right = attributes(gold), attributes(predicted)
    return {name: _plain(left[name]) == _plain(right[name]) for name in ATTRIBUTES}


def stated(gold: GoldEvent, predicted: Event) -> set[Attribute]:
    """The attributes for which one side or the other has a value."""
    left, right = attributes(gold), attributes(predicted)
    return {name for name in ATTRIBUTES if left[name] is not None or right[name] is not None}


def _plain(value: Value) -> Value:
    return " ".join(fold(normalise(value)).split()) if isinstance(value, str) else value
