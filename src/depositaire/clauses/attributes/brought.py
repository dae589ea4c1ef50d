"""How many an act leaves there are: « portant à 57 le nombre de membres », « … passe à 154 membres »."""

from dataclasses import dataclass
from typing import Any, Final

from depositaire.clauses.attributes.scope import UNCOUNTED
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words

#: How far after its verb the number may stand, and around it what is counted.
_NUMBER: Final = 10
_COUNTED: Final = 8
#: What ends what is counted.
_CLOSING: Final = (",", ";", ":", ".", "(")
#: Acts that change how many there are.
_MAKING: Final = frozenset({"join", "leave", "accede", "ratify", "sign", "endorse", "denounce"})
#: Acts that no number of members or parties is told of.
_OF_NO_NUMBER: Final = UNCOUNTED | {"belong", "adopt", "found"}
#: How far into a sentence the word may stand that takes up what was told before: « Avec elle, … ».
_OPENING: Final = 2
#: How far back the act may be told, in tokens.
_BACK: Final = 80


@dataclass(frozen=True)
class Brought:
    """What a verb says how many there are now; tokens half-open."""

    sentence: Sentence
    verb: int
    value: int
    counted: tuple[int, int]
    """The words that say what is counted, which tell no event: « le nombre de pays membres de l'Organisation »."""


def bringing_forms(words: Words) -> frozenset[str]:
    """Every form of the verbs that say so."""
    lemmas = words.classes["bringing"] | words.classes["numbering"]
    return frozenset(form for form, readings in words.verbs.items() if any(one.lemma in lemmas for one in readings))


def brought(sentence: Sentence, index: int) -> Brought | None:
    """The number that the verb at ``index`` says an act has brought about, if it says one."""
    doc, words = sentence.doc, sentence.words
    if words.is_form_of(doc[index], "numbering"):
        return _numbered(sentence, index)
    for at in range(index + 1, min(sentence.end - 1, index + _NUMBER)):
        if doc[at].text in _CLOSING:
            return None
        value, length = cardinal_at(doc, at + 1) if words.is_a(doc[at], "place_preposition") else (None, 0)
        if value is None:
            continue
        after = at + 1 + length
        noun = _counted(sentence, index, after)
        if noun is not None:
            cause = next((i for i, _ in words.phrases["brought_about"].within(doc, after, sentence.end)), sentence.end)
            close = next((i for i in range(after, cause) if doc[i].text in _CLOSING), cause)
            return Brought(sentence, index, value, (min(noun, after), close))
    return None


def _numbered(sentence: Sentence, verb: int) -> Brought | None:
    """« …, qui en dénombre maintenant 172 »: nothing but the number is said of what « en » stands for."""
    doc, words = sentence.doc, sentence.words
    if verb == sentence.start or not words.is_a(doc[verb - 1], "clitic_of"):
        return None
    for at in range(verb + 1, min(sentence.end, verb + _COUNTED)):
        value, length = cardinal_at(doc, at)
        if value is not None:
            ends = at + length >= sentence.end or doc[at + length].is_punct
            return Brought(sentence, verb, value, (at, at)) if ends else None
        if doc[at].pos_ not in ("ADV", "ADP", "NOUN"):
            return None
    return None


def _counted(sentence: Sentence, verb: int, after: int) -> int | None:
    """What is counted: « le nombre » behind the verb, what follows the number, or « … à cinq avec l'entrée de »."""
    doc, words = sentence.doc, sentence.words
    if after < sentence.end and words.phrases["brought_about"].at(doc, after):
        return after
    if any(words.is_a(token, "counting") for token in doc[sentence.start : sentence.start + _OPENING + 1]):
        return after  # « Le nombre de ses membres s'établit à 83 »
    if (after >= sentence.end or doc[after].is_punct) and _numbers(sentence, verb):
        return after  # « …, dont le nombre de membres passe à 83 »
    for index in range(verb + 1, min(sentence.end, after + _COUNTED)):
        if doc[index].text in _CLOSING:
            return None
        if words.is_a(doc[index], "counting") or (after <= index < after + 3 and words.is_a(doc[index], "member_noun")):
            return index
    return None


def _numbers(sentence: Sentence, verb: int) -> bool:
    """Whether the subject of a verb, up to a comma before it, is « le nombre » of something that members may be."""
    doc, words = sentence.doc, sentence.words
    comma = next((i for i in range(verb - 1, sentence.start, -1) if doc[i].text in _CLOSING), sentence.start)
    at = next((i for i in range(comma, min(verb, comma + _NUMBER)) if words.is_a(doc[i], "counting")), verb)
    return any(words.is_a(token, "member_noun") for token in doc[at:verb])


def credit(number: Brought, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the number to the act that brought it about: told before it, or in the sentence that its own takes up.

    Returns:
        The events, without the one that the verb itself seems to tell where another act of its sentence did it.
    """
    sentence, doc, words = number.sentence, number.sentence.doc, number.sentence.words
    acts = [event for event in events if event["type"] not in _OF_NO_NUMBER]
    counted = [event for event in acts if event["token"] != number.verb]
    own = [event for event in counted if sentence.start <= event["token"] < sentence.end]
    before = [event for event in own if event["token"] < number.verb]
    told = any(event["token"] == number.verb for event in events)
    if told and (not before or number.counted[0] == number.counted[1]):
        return events
    before = before or own
    if not before and any(
        words.is_a(token, "takes_up") or words.is_a(token, "counting")
        for token in doc[sentence.start : sentence.start + _OPENING]
    ):
        before = [event for event in counted if sentence.start - _BACK <= event["token"] < sentence.start]
    if words.is_form_of(doc[number.verb], "numbering"):
        named = next(sentence.left(number.verb), None)  # what « qui » stands for
        refs = {filler.ref for filler in named.fillers} if named is not None else set()
        before = [event for event in before if event["token"] >= sentence.start and _ref(event) in refs]
    if not before:
        return events
    last = max(before, key=lambda event: event["token"])
    for event in before:
        if all(event[key] == last[key] for key in ("type", "sentence")) and _ref(event) == _ref(last):
            event["total"] = number.value
    return [event for event in events if event["token"] != number.verb]


def counted_since(events: list[dict[str, Any]]) -> None:
    """« a rejoint l'Alliance, qui compte désormais 41 membres »: the number is what the act of its sentence made it."""
    for count in events:
        if count["type"] != "belong" or count["parties"] or count["total"] is None or not count["resulting"]:
            continue
        for act in events:
            told = act["type"] in _MAKING and act["parties"] and act["total"] is None
            before = act["sentence"] == count["sentence"] and act["token"] < count["token"]
            if told and before and _ref(act) is not None and _ref(act) == _ref(count):
                act["total"] = count["total"]


def _ref(event: dict[str, Any]) -> str | None:
    target: dict[str, Any] | None = event["target"]
    return None if target is None else target["ref"]
