"""Which numbers of a sentence are an event's own."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Count, Filler
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.occasions import clause_start
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.subjects.counts import bare_number, total_of

#: How far before a noun its number may stand: « les quinze États membres ».
_COUNTED: Final = 4
#: How near before a noun it belongs to no other: « conclu entre les quatre États membres ».
_BESIDE: Final = 3
#: How near its noun « nouveaux » stands.
_ADJECTIVES: Final = 2
#: Events of the text itself, which nobody counts.
UNCOUNTED: Final = frozenset({"enter_into_force", "open", "suspend"})


def where_counted(item: Told, window: Window, rivals: Sequence[Window]) -> tuple[int, int]:
    """Where the numbers of an event may stand, tokens half-open: not beyond what speaks of another."""
    sentence, filled = item.sentence, item.filled
    opening = window.start if filled.subject is not None else sentence.start
    if filled.group is None:
        opening = max(sentence.start, min(window.start, item.span.start - _COUNTED))
    if _are_instances(sentence, window.start):
        opening = clause_start(sentence, window.start)
    before = (rival for rival in rivals if rival.trigger_end <= window.trigger_start)
    after = (
        rival.start if rival.start >= window.trigger_end else rival.trigger_start
        for rival in rivals
        if rival.trigger_start >= window.trigger_end
    )
    start = max([opening, *(min(rival.end, window.trigger_start) for rival in before)])
    beside = item.span.start
    while beside > max(sentence.start, item.span.start - _BESIDE) and not sentence.doc[beside - 1].is_punct:
        beside -= 1
    if filled.group is None:  # « 187 signatures et 175 ratifications »
        between = (rival.trigger_end for rival in rivals if beside < rival.trigger_end <= item.span.start)
        start = min(start, max([beside, *between]))
    alone = None if filled.group is None else bare_number(sentence, filled.group.start)
    if alone is not None:
        start = alone
    return start, max(min([sentence.end, *after]), window.trigger_end)


def total_told(item: Told, start: int, end: int) -> int | None:
    """How many belong or have signed in all: between two tokens, or anywhere in the sentence where the act made it."""
    sentence = item.sentence
    count, own = item.filled.counted, (item.span.start, item.span.end)
    if count is not None and count.number is not None:
        if _are_needed(item):
            return None
        return (total_of(sentence, start, end, own=own) if _are_new(sentence, count) else None) or count.number
    if _brought_about(item):
        start, end = sentence.start, sentence.end
    return total_of(sentence, start, end, own=own)


def _are_new(sentence: Sentence, count: Count) -> bool:
    """« cinq nouveaux pays ont rejoint »: those who come, not all there are."""
    near = sentence.doc[max(sentence.start, count.noun - _ADJECTIVES) : min(sentence.end, count.noun + _ADJECTIVES)]
    return any(sentence.words.is_a(token, "new") for token in near)


def _are_needed(item: Told) -> bool:
    """« doit être ratifié par quinze États »: how many must act, not how many have."""
    group = item.filled.group
    governor = group.governor if group is not None and group.passive else None
    return governor is not None and item.sentence.words.is_form_of(item.sentence.doc[governor.index], "needing")


def is_no_total(total: int | None, event_type: str, parties: Sequence[Filler]) -> bool:
    """« Quatre pays ratifient : … » counts those who act; only of a body's members is that all.

    Who is named and asks to join makes them no more.
    """
    return (
        event_type in UNCOUNTED
        or (event_type == "apply" and bool(parties))
        or (total == len(parties) and event_type != "belong")
        or (total is not None and total < len(parties))  # « trois banques (A, B, C) et deux assureurs (D, E) »
    )


def is_resulting(sentence: Sentence, event_type: str) -> bool:
    """« 75 États y sont désormais parties », « avec ces signatures, 44 États… »: a number is what an act made it."""
    doc, words, start = sentence.doc, sentence.words, sentence.start
    after = start + words.phrases["brought_about"].at(doc, start)
    taken_up = after > start and after < sentence.end and words.is_a(doc[after], "demonstrative")
    by_now = event_type == "belong" and words.phrases["by_now"].occur(doc, start, sentence.end)
    return taken_up or by_now or words.phrases["resulting"].occur(doc, start, sentence.end)


def _brought_about(item: Told) -> bool:
    """« compte 93 membres depuis l'entrée du Chili »: the number is what the act made it."""
    sentence, words, start = item.sentence, item.sentence.words, item.span.start
    if item.trigger.form != "noun":
        return False
    before = words.phrases["brought_about"]
    return any(before.ending(sentence.doc, end) for end in range(max(sentence.start, start - _COUNTED) + 1, start + 1))


def _are_instances(sentence: Sentence, start: int) -> bool:
    """« Quarante États, dont le Chili, … », « Trente délégations, dont celle du Chili, … »: they are told first."""
    phrases = sentence.words.phrases["instancing"]
    return any(phrases.ending(sentence.doc, end) for end in range(start, max(sentence.start, start - _COUNTED), -1))
