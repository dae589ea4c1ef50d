"""One event a document, however often it is told: tellings are merged, their evidence kept."""

from collections.abc import Callable, Sequence
from typing import Any

from depositaire.edtf import Edtf
from depositaire.retold import as_it_does_already, as_its_nth_member, leave_out, refs_of

#: One act told in two ways: who « rejoint » a text and is its « signataire » has signed it (guidelines, section 2).
_ABSORBED = {"endorse": ("sign",), "accede": ("sign", "ratify")}
#: What has an effect later than it is told, and is rumoured.
_ENDING = ("leave", "denounce")
_ATTRIBUTES = ("role", "date", "place", "ordinal", "total")
_SHARED = ("role", "place")


def merge(tellings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Join the tellings of the same event.

    Two tellings are one event when type and status agree, the target is the same or one of them names none, the
    parties of one are among those of the other, and neither years nor roles tell them apart. An event is then taken in
    by another that tells the same act in the law's words, more surely (their status may differ) or under its headline.

    Args:
        tellings: dicts as ``depositaire.components.events`` writes them, with their status.

    Returns:
        Events in the order of the text; each has ``tellings``, the dicts it was made of, in place of one trigger.
    """
    events: list[dict[str, Any]] = []
    together = [telling for telling in tellings if _is_told_apiece(telling, tellings)]
    for telling in sorted(
        (one for one in tellings if not any(one is other for other in together)),
        key=lambda item: (item["target"] is None, not item["parties"]),
    ):
        same = next((event for event in events if _is_same(event, telling)), None)
        if same is None:
            events.append({**telling, "parties": list(telling["parties"]), "tellings": [telling]})
        else:
            _join(same, telling)
    events = _grown_together(events)
    for telling in together:
        for event in events:
            if _is_part(event, telling):
                event["tellings"].append(telling)
    for is_told_by in (
        _in_the_laws_words,
        _more_surely,
        _under_the_headline,
        _by_its_own_body,
        as_its_nth_member,
        as_it_does_already,
    ):
        events = _taken_in(events, is_told_by)
    for is_told_by in (_more_surely, as_it_does_already):
        leave_out(events, is_told_by)
    told = tuple(events)
    events = _taken_in(events, lambda event, other: _is_summed_up(event, other, told))
    events.sort(key=lambda event: min(telling["trigger"] for telling in event["tellings"]))
    return events


def _grown_together(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """« A se retire », « B a fait de même », and further on « A et B se retirent »: the first two are one."""
    kept: list[dict[str, Any]] = []
    for event in events:
        same = next((other for other in kept if event["target"] and _is_same(other, event)), None)
        if same is None:
            kept.append(event)
            continue
        for telling in event["tellings"]:
            _join(same, telling)
    return kept


def _is_told_apiece(telling: dict[str, Any], tellings: list[dict[str, Any]]) -> bool:
    """« A et B rejoignent l'accord », and further on A on one day and B on another, or as its 60th and 61st members."""
    if len(telling["parties"]) < 2 or telling["date"] or telling["ordinal"]:
        return False
    parts = [part for part in tellings if _is_part(part, telling) and (part["date"] or part["ordinal"])]
    apart = {(part["date"] and part["date"]["edtf"], part["ordinal"]) for part in parts}
    shares = {frozenset(refs_of(part)) for part in parts}
    covered = sorted(ref for share in shares for ref in share)
    return len(apart) > 1 and covered == sorted(refs_of(telling))


def _is_part(part: dict[str, Any], telling: dict[str, Any]) -> bool:
    """Whether an event tells of some of its parties the act that is told of them all."""
    same = part["type"] == telling["type"] or part["type"] in _ABSORBED.get(telling["type"], ())
    targets = part["target"] is not None and telling["target"] is not None
    if not same or part["status"] != telling["status"] or not targets or not refs_of(part) < refs_of(telling):
        return False
    return bool(part["target"]["ref"] == telling["target"]["ref"])


def _taken_in(
    events: list[dict[str, Any]], is_told_by: Callable[[dict[str, Any], dict[str, Any]], bool]
) -> list[dict[str, Any]]:
    """The events without those that another tells; their tellings are that one's."""
    kept = []
    for event in events:
        other = next((other for other in events if other is not event and is_told_by(event, other)), None)
        if other is None:
            kept.append(event)
        else:
            apart = not refs_of(event) & refs_of(other)  # « l'Algérie » is there for her federation
            for telling in event["tellings"]:
                _join(other, {**telling, "parties": [], "total": None} if apart else telling)
    return kept


def _in_the_laws_words(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« rejoint » a text of which it is « signataire »."""
    stronger = other["type"] in _ABSORBED.get(event["type"], ()) and other["target"] is not None
    return stronger and bool(refs_of(event) & refs_of(other)) and _is_same({**event, "type": other["type"]}, other)


def _more_surely(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether ``other`` tells the same with more right to say whether it happened.

    « se retire de la Cour », and further on « le retrait prendra effet en juin »: told as done, it is to come, as is
    what the headline tells in its present and the text puts off: « rejoint l'OIF », « s'apprête à rejoindre l'OIF ».
    « appelle à la ratification », and it is ratified or will be. « On a lu que Kigali s'était retiré »: it has not.
    « A-t-il signé ? », and the answer. « avait promis de signer », « n'avait pas signé », and what became of it.
    """
    asked = all(item["asked"] for item in event["tellings"])
    if event["type"] != other["type"] or not event["target"] or not other["target"]:
        return False
    outcomes = ("actual", "planned") if event["status"] == "negated" else ("actual", "negated")
    meant = all(item.get("once_meant") for item in event["tellings"]) and other["status"] in outcomes
    if event["date"] and not (asked or meant or _takes_effect_later(event, other)):
        return False
    if event["target"]["ref"] != other["target"]["ref"] or not refs_of(event) <= refs_of(other):
        return False
    if not refs_of(event) and (refs_of(other) or event["type"] != "enter_into_force"):
        return False
    if asked:
        return not any(item["asked"] for item in other["tellings"])
    if meant:  # « envisageait de la rejoindre », and further on « y est entré »
        return event["role"] in (None, other["role"])
    told, as_noun = event["tellings"], all(item["form"] == "noun" for item in event["tellings"])
    match event["status"], other["status"]:
        case "actual", "planned":
            ending = event["type"] in _ENDING and as_noun
            verbs = all(item["form"] == "verb" for item in (*told, *other["tellings"]))
            put_off = other["date"] is not None or ending or (verbs and _is_headline_of(event, other))
            return put_off and not any(item["done"] for item in told)
        case "actual", "negated":
            return event["type"] in _ENDING and not all(item.get("once_meant") for item in other["tellings"])
        case "planned", "actual":  # what a parliament allowed is done; « son adhésion portera à dix… » is told again
            again = as_noun and event["type"] not in _ENDING and event["role"] in (None, other["role"])
            at_once = event["type"] == "suspend" and event["date"] is None  # « décide de suspendre », « a suspendu »
            retold = (
                event["type"] == "join" and event["role"] in (None, other["role"]) and _is_done_before(event, other)
            )
            return bool(event["type"] == "ratify") or at_once or retold or (again and _is_told_after(event, other))
        case "hypothetical", "planned":  # « souhaite quitter », and further on « quittera »
            return event["role"] in (None, other["role"])
        case "hypothetical", "actual":
            surer = other["date"] is not None or any(item["form"] != "noun" for item in other["tellings"])
            if event["type"] in ("join", "leave"):
                again = as_noun or event["type"] == "leave" or _is_told_after(event, other)
                return surer and again and event["role"] in (None, other["role"])
            return as_noun and event["role"] is None and surer
    return False


def _is_told_after(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether an event is first told behind another, which more than a headline tells."""
    told = [item["trigger"] for item in other["tellings"] if not item["headline"]]
    return bool(told) and min(item["trigger"] for item in event["tellings"]) > min(told)


def _is_done_before(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« ont rejoint l'OIF », then « nous allons leur souhaiter la bienvenue », « ils y feront leurs débuts »."""
    finite = [item for item in other["tellings"] if item["form"] == "verb" and item["done"] and not item["headline"]]
    one, another = ({tuple(item.get("sentence", ())) for item in each["tellings"]} for each in (other, event))
    first = min((item["trigger"] for item in finite), default=None)
    return first is not None and one.isdisjoint(another) and first < min(item["trigger"] for item in event["tellings"])


def _takes_effect_later(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« se retire de la Cour par une note du 2 juin », and further on « le retrait prendra effet dans un an »."""
    if event["type"] not in _ENDING or (event["status"], other["status"]) != ("actual", "planned"):
        return False
    told, later = Edtf(event["date"]["edtf"]).end, Edtf(other["date"]["edtf"]).start if other["date"] else None
    return told is not None and later is not None and told < later


def _is_headline_of(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether only the headline tells an event, and the other is told by the text below."""
    headline = all(item["headline"] for item in event["tellings"])
    return headline and not any(item["headline"] for item in other["tellings"])


def _under_the_headline(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« Nouvel accord de pêche entre A et B »: the text that a headline only describes is the one that follows."""
    if not _is_headline_of(event, other) or event["target"] is None or not event["target"]["described"]:
        return False
    same = (event["type"], event["status"]) == (other["type"], other["status"])
    text = other["target"] is not None and other["target"]["kind"] == "instrument"
    return (
        same
        and text
        and bool(event["parties"])
        and (refs_of(event) <= refs_of(other) or refs_of(other) <= refs_of(event))
    )


def _by_its_own_body(event: dict[str, Any], other: dict[str, Any]) -> bool:
    """« L'Algérie quitte l'IBA », the headline, and further on « la Fédération algérienne de boxe »: she has."""
    if not _is_headline_of(event, other):
        return False
    same = (event["type"], event["status"]) == (other["type"], other["status"])
    joined = event["target"] is not None and event["target"]["kind"] == "organisation"
    if not (same and joined and other["target"] and event["target"]["ref"] == other["target"]["ref"]):
        return False
    return bool(refs_of(event)) and refs_of(event) == {home for item in other["tellings"] for home in item["homes"]}


def _is_summed_up(event: dict[str, Any], other: dict[str, Any], told: Sequence[dict[str, Any]]) -> bool:
    """« Trois pays ratifient l'accord », the headline, and further on the three, each on a day of its own."""
    if not _is_count(event) or not all(item["headline"] for item in event["tellings"]) or not other["parties"]:
        return False
    alike = [one for one in told if one["parties"] and _act(one) == _act(event)]
    parties: set[str] = set().union(*(refs_of(one) for one in alike))
    return any(one is other for one in alike) and len(parties) == event["total"]


def _act(event: dict[str, Any]) -> tuple[str, str, str]:
    """What is done, whether it is, and to which body or text."""
    return event["type"], event["status"], event["target"]["ref"] if event["target"] else ""


def _is_same(event: dict[str, Any], telling: dict[str, Any]) -> bool:
    if (event["type"], event["status"]) != (telling["type"], telling["status"]):
        return False
    if event["target"] and telling["target"] and event["target"]["ref"] != telling["target"]["ref"]:
        return False
    ours, theirs = refs_of(event), refs_of(telling)
    if not _could_be_once(event["date"], telling["date"]) and (
        bool(ours) != bool(theirs) or _years_apart(event, telling)
    ):
        return False
    if event["role"] and telling["role"] and event["role"] != telling["role"]:
        return False
    if _is_count(event) != _is_count(telling) and bool(ours) != bool(theirs) and not _are_as_many(event, telling):
        return False
    return ours <= theirs or theirs <= ours


def _is_count(event: dict[str, Any]) -> bool:
    """« 145 États l'ont signé »: who they are is not told, only how many; « sont désormais 75 » is what an act made."""
    made = event["resulting"] and event["type"] != "belong"  # to belong is no act
    return not event["parties"] and event["total"] is not None and not made


def _are_as_many(event: dict[str, Any], telling: dict[str, Any]) -> bool:
    """« Deux nouveaux États soutiennent… », and further on which two; « signé par 70 pays », as « 70 pays, dont … »."""
    totals, named = {event["total"], telling["total"]}, max(len(event["parties"]), len(telling["parties"]))
    return totals >= {named} or (len(totals) == 1 and named > 1)


def _could_be_once(one: dict[str, Any] | None, other: dict[str, Any] | None) -> bool:
    """Whether two dates, where both are told, can be of one day."""
    return one is None or other is None or Edtf(one["edtf"]).intersects(Edtf(other["edtf"]))


def _years_apart(event: dict[str, Any], telling: dict[str, Any]) -> bool:
    """« parti une première fois en 2007 »: the same act done again in another year."""
    one, other = (Edtf(item["date"]["edtf"]) for item in (event, telling))
    return one.start is not None and other.start is not None and one.start.year != other.start.year


def _is_finer(one: dict[str, Any] | None, other: dict[str, Any]) -> bool:
    """Whether ``one`` is a part of ``other``: a day of its month."""
    return one is not None and one["edtf"] != other["edtf"] and Edtf(other["edtf"]).contains(Edtf(one["edtf"]))


def _join(event: dict[str, Any], telling: dict[str, Any]) -> None:
    event["tellings"].append(telling)
    event["target"] = event["target"] or telling["target"]
    if not refs_of(telling) <= refs_of(event):
        if refs_of(event) and not telling["headline"]:  # what was told of one party is not told of them all
            event.update({attribute: telling[attribute] for attribute in _ATTRIBUTES if attribute not in _SHARED})
        event["parties"] = list(telling["parties"])
    of_some = bool(refs_of(telling)) and refs_of(telling) < refs_of(event)
    of_some = of_some and not all(item["headline"] for item in event["tellings"][:-1])  # the body says when
    for attribute in _SHARED if of_some else _ATTRIBUTES:
        if attribute == "total" and _is_count(telling) and _are_as_many(event, telling):
            continue
        if event[attribute] is None or (attribute == "date" and _is_finer(telling["date"], event["date"])):
            event[attribute] = telling[attribute]
