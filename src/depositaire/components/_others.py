"""Others of whom an act is told by the way: who did it before or likewise, and who did not. Private."""

from collections.abc import Sequence
from typing import Any, Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.choosing.alike import alike, before, exchanged, is_last_before, unlike
from depositaire.clauses.choosing.preceded import preceding
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.components._tellings import argument, dated

#: How far outside the words of an act those may stand whom it leaves out, in tokens.
_ASIDE: Final = 20
#: What one does after another.
_FOLLOWED: Final = frozenset({"join", "leave", "suspend", "apply", "sign", "ratify", "accede", "endorse", "denounce"})
#: What others are said to do likewise, and what all do but some.
_DONE_ALIKE: Final = _FOLLOWED | {"belong", "found"}
_DONE_BUT_BY: Final = _FOLLOWED | {"belong"}


def others(item: Told, event: dict[str, Any], parties: Sequence[Filler]) -> list[dict[str, Any]]:
    """The same act or its contrary, told of others than its parties."""
    made = excepted(item, event)
    if event["type"] in _FOLLOWED:
        led = list(before(item, parties))
        led += [group for group in preceding(item, event["ordinal"]) if group not in led]
        earlier = [_earlier(item, event, group) for group in led]
        if event["date"] is not None and any(one["date"] == event["date"] for one in earlier):
            event["date"] = None  # « Après le Chili en 2019, le Togo l'a ratifiée »: the day is Chile's
        made += earlier
    if event["type"] in _DONE_ALIKE and item.trigger.form != "noun":
        made += [_of(item, event, group, status="actual", type=_state(item, event)) for group in alike(item)]
    if event["type"] in _DONE_BUT_BY and item.trigger.form != "noun":
        made += [_of(item, event, group, excepted=True) for group in unlike(item)]
    if event["type"] == "leave":
        made += [
            {**_of(item, event, group), "type": "join", "parties": event["parties"], "target": target}
            for group in exchanged(item)
            for target in [argument(item.sentence.doc, filler) for filler in group.fillers]
        ]
    return made


def _of(item: Told, event: dict[str, Any], group: Group, **more: Any) -> dict[str, Any]:
    parties = [argument(item.sentence.doc, filler) for filler in group.fillers]
    return {**event, "parties": parties, "total": None, "ordinal": None, "date": None, **more}


def _earlier(item: Told, event: dict[str, Any], group: Group) -> dict[str, Any]:
    """« le huitième membre de l'OIF après le Togo et le Mali »: without a day of their own, they are members."""
    date = _own_date(item, group)
    state = event["type"] == "join" and item.trigger.form == "predicate" and date is None
    return _of(item, event, group, status="actual", date=date, type="belong" if state else event["type"])


def _state(item: Told, event: dict[str, Any]) -> str:
    """« Comme le Togo, le Bénin rejoint l'OIF »: who is named first is in it already."""
    group = item.filled.group
    joins = event["type"] == "join" and group is not None and group.tense == "pres"
    return "belong" if joins else str(event["type"])


def _own_date(item: Told, group: Group) -> dict[str, Any] | None:
    """« Après la Finlande en 2023 »: the day right behind a name."""
    doc = item.sentence.doc
    date = next(iter(spans.within(doc, spans.DATES, group.end, item.sentence.end)), None)
    reach = 1 + is_last_before(item, group)
    return dated(doc, date if date is not None and date.start - group.end <= reach else None)


def excepted(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« tous l'ont signée, à l'exception du Bénin »: the contrary, told of those that are left out."""
    sentence, window = item.sentence, item.window()
    left_out = [
        filler
        for group in sentence.groups
        if "instrument" not in group.kinds and window.start - _ASIDE <= group.start <= window.end + _ASIDE
        for filler in group.fillers
        if is_left_out(sentence, filler)
    ]
    if not left_out or event["form"] != "verb":
        return []
    parties = [argument(sentence.doc, filler) for filler in left_out]
    refs, out = {party["ref"] for party in parties}, [party["span"] for party in parties]
    others = [party for party in event["parties"] if party["ref"] not in refs]
    event["parties"] = others or [party for party in event["parties"] if party["span"] not in out]
    return [{**event, "parties": parties, "total": None, "ordinal": None, "date": None, "excepted": True}]


def is_left_out(sentence: Sentence, filler: Filler) -> bool:
    """Whether the words around it leave it out: « sauf le Bénin », « , Bénin excepté, »."""
    group, words = sentence.at(filler.start), sentence.words
    if group is None:
        return False
    behind = filler.end < sentence.end and words.is_a(sentence.doc[filler.end], "excepted")
    return words.is_a_phrase(group.prep, "excepting") or (behind and not group.prep)
