"""Acts that are told again of some of those who do them, where another telling has the better right to them."""

from collections.abc import Callable
from typing import Any


def refs_of(event: dict[str, Any]) -> set[str]:
    """Who acts."""
    return {party["ref"] for party in event["parties"]}


def leave_out(events: list[dict[str, Any]], is_told_by: Callable[[dict[str, Any], dict[str, Any]], bool]) -> None:
    """Take from the parties of each event those whose act another tells: « A et B veulent y adhérer ; A y adhère »."""
    for event in events:
        for other in events:
            shared = refs_of(event) & refs_of(other)
            if event is other or not _may_be_of_some(event) or not shared or shared == refs_of(event):
                continue
            part = [party for party in event["parties"] if party["ref"] in shared]
            if is_told_by({**event, "parties": part}, other):
                event["parties"] = [party for party in event["parties"] if party not in part]


def _may_be_of_some(event: dict[str, Any]) -> bool:
    """Whether some of its parties may be told surer of: they belong already, or do what was only planned or wished."""
    return bool(event["type"] == "belong" or (event["type"] == "join" and event["status"] != "actual"))


def as_it_does_already(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« L'OIF réunit le Togo et le Mali », and further on « le Togo, membre de l'OIF »: it belongs once."""
    acts = {(item["type"], item["status"]) for item in (event, other)}
    if acts != {("belong", "actual")} or not event["target"] or not other["target"] or not refs_of(event):
        return False
    first, then = (min(item["trigger"] for item in each["tellings"]) for each in (other, event))
    same = bool(event["target"]["ref"] == other["target"]["ref"])
    return same and first < then and refs_of(event) <= refs_of(other)


def as_its_nth_member(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« rejoint l'OIF, dont il est le 93e membre »: who becomes the 93rd member does not belong besides.

    Nor those who come: « s'est enrichie de trois membres : le Ghana, le Togo et le Mali ».
    """
    told = (event["type"], event["status"], other["type"], other["status"]) == ("belong", "actual", "join", "actual")
    if not told or not event["target"] or not other["target"]:
        return False
    sentences = [{tuple(telling["sentence"]) for telling in each["tellings"]} for each in (event, other)]
    coming = (
        len(refs_of(event)) > 1 and event["role"] == "member" and event["date"] is None and sentences[0] <= sentences[1]
    )
    if event["ordinal"] is None and not coming:
        return False
    return (
        event["target"]["ref"] == other["target"]["ref"] and bool(refs_of(event)) and refs_of(event) <= refs_of(other)
    )
