"""What is counted: « le 27e État signataire », « seize membres »."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.numerals import cardinal_at, ordinal_at
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.windows import Window
from depositaire.clauses.words import Words
from depositaire.tokens import Token

#: What standing behind a trigger costs an ordinal.
_BEHIND: Final = 6
_TOGETHER: Final = 3
#: How far before a verb a number alone may stand that counts who does it.
_BARE: Final = 5
_PAIR: Final = 2


def ordinal_of(sentence: Sentence, start: int, end: int, window: Window, rivals: Sequence[Window]) -> int | None:
    """« le 27e État signataire », « le douzième pays à rejoindre » between two tokens, nearer to no other's trigger."""
    doc, words = sentence.doc, sentence.words
    start = min(start, window.trigger_start - _BEHIND)  # nearness decides, and what others say may go on so far
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        if doc[index].text == ":" and index >= window.trigger_end:
            return None
        if _is_first(sentence, index, window):
            return 1
        value, length = ordinal_at(doc, index, words)
        if value is None or any(_away(index, rival) < _away(index, window) for rival in rivals):
            continue
        following = doc[index + length : min(index + length + 4, sentence.end)]
        if window.noun and index + length == window.trigger_start and words.is_a(following[0], "counted_act"):
            return value  # « le 50e instrument de ratification »
        if _counts_members(following, words) or words.is_a(
            following[0] if len(following) else doc[index], "relative_subject"
        ):
            return value
        before = doc[index - 1] if index > sentence.start else None
        if (
            before is not None
            and words.is_a(before, "definite")
            and (not len(following) or not following[0].is_alpha or following[0].pos_ in ("ADP", "VERB", "PUNCT"))
        ):
            return value
    return None


def _away(index: int, window: Window) -> int:
    """How far a trigger is from an ordinal, which stands before it rather than behind."""
    return window.trigger_start - index if window.trigger_start >= index else index - window.trigger_end + _BEHIND


def _is_first(sentence: Sentence, index: int, window: Window) -> bool:
    """« la première ratification », « les premiers à le ratifier », not « premier pays d'Asie à … »."""
    doc, words = sentence.doc, sentence.words
    if not words.is_a(doc[index], "first") or index + 2 >= sentence.end or index >= window.trigger_end:
        return False
    opens = index == sentence.start or doc[index - 1].is_punct
    if not opens and (
        not words.is_a(doc[index - 1], "definite")
        or doc.between(index - 2, index).text.lower() in words.classes["among"]
    ):
        return False
    if index + 1 == window.trigger_start:
        return window.noun and "Plur" not in doc[index].morph.get("Number", [])
    return any(
        words.is_a(doc[i], "to_infinitive") for i in (index + 1, index + 1 + words.is_a(doc[index + 1], "member_noun"))
    )


def _counts_members(following: Sequence[Token], words: Words) -> bool:
    """« 27e État signataire », « 27e nouvel État »; « 21e Conférence des Parties » counts something else."""
    noun = next((token for token in following if token.pos_ not in ("ADJ", "PUNCT")), None)
    return noun is not None and (
        words.is_a(noun, "member_noun")
        or any(words.is_a(token, "member_noun") for token in following if token.i < noun.i)
    )


def ordinals_of(sentence: Sentence) -> list[int]:
    """The ordinals of « les 60e et 61e signataires », in their order; empty where fewer than two stand together."""
    doc, last = sentence.doc, -1
    found: list[int] = []
    index = sentence.start
    while index < sentence.end:
        value, length = ordinal_at(doc, index, sentence.words)
        if value is None:
            index += 1
            continue
        if found and index - last > _TOGETHER:
            found = []
        found.append(value)
        index = last = index + length
    return found if len(found) > 1 else []


def total_of(sentence: Sentence, start: int, end: int, *, own: tuple[int, int]) -> int | None:
    """« réunit seize membres », « porte à 57 le nombre », « 65 pays ont signé » between two tokens.

    Args:
        sentence: the sentence.
        start: the first token.
        end: one past the last.
        own: the trigger, tokens half-open.
    """
    doc, words = sentence.doc, sentence.words
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        value, length = cardinal_at(doc, index)
        if value is None or value < 2 or any(sentence.in_anaphor(index + length + step) for step in range(2)):
            continue
        after = doc[index + length : min(index + length + 3, sentence.end)]
        if len(after) and words.is_a(after[0], "new"):
            continue
        if (
            _is_of_others(sentence, index, own)
            or _is_rest(sentence, index)
            or any(words.is_a(token, "required") for token in after)
        ):
            continue  # « avec le concours de onze États », « cinq ratifications sont nécessaires »
        if len(after) and stands_alone(sentence, index) and words.is_form_of(after[0], "auxiliary"):
            return value  # « …, cinquante-cinq sont acquises », « et 47 ont déposé »
        if _is_agent(sentence, index, index + length) or _is_predicate(sentence, index, index + length):
            return value
        if _is_part(sentence, index + length):
            return value
        if value == _PAIR and index > sentence.start and words.is_a(doc[index - 1], "definite"):
            continue  # « les deux pays »
        if len(after) and (
            words.is_a(after[0], "member_noun")
            or (len(after) > 1 and after[0].pos_ in ("ADJ", "ADP") and words.is_a(after[1], "member_noun"))
        ):
            return value
        if len(after) > 1 and words.is_a(after[0], "object_clitic") and words.is_form_of(after[1], "auxiliary"):
            return value  # « 48 l'ont ratifiée »
        before = doc[max(sentence.start, index - 3) : index]
        if any(words.is_a(token, "counting") for token in (*before, *after)):
            return value
    return None


def _is_of_others(sentence: Sentence, index: int, own: tuple[int, int]) -> bool:
    """Whether the words before a number say that it does not count who belongs or has signed."""
    length = sentence.words.phrases["of_others"].ending(sentence.doc, index)
    return length > 0 and not index - length < own[1] <= index


def _is_part(sentence: Sentence, index: int) -> bool:
    """« 12 des 27 États membres »: a number of them, said right before how many there are."""
    doc, words = sentence.doc, sentence.words
    if index + 1 >= sentence.end or not words.is_a(doc[index], "part_of"):
        return False
    value, length = cardinal_at(doc, index + 1)
    after = doc[index + 1 + length : min(index + length + 4, sentence.end)]
    return value is not None and any(words.is_a(token, "member_noun") for token in after)


def _is_rest(sentence: Sentence, index: int) -> bool:
    """« du Chili, du Ghana et de trois organisations »: those beside the ones that are named."""
    doc = sentence.doc
    while index > sentence.start and doc[index - 1].pos_ in ("ADP", "DET", "ADV"):
        index -= 1
    if index == sentence.start or doc[index - 1].pos_ != "CCONJ":
        return False
    named = sentence.at(index - 2) if index - 2 >= sentence.start else None
    return named is not None and "instrument" not in named.kinds


def stands_alone(sentence: Sentence, index: int) -> bool:
    """Whether punctuation or « et » stands before the number at ``index``: it begins its clause."""
    before = sentence.doc[index - 1] if index > sentence.start else None
    return before is None or before.is_punct or sentence.words.is_a(before, "coordinator")


def _is_agent(sentence: Sentence, index: int, end: int) -> bool:
    """« signée par 68 États et ratifiée par 48 »: a number alone behind « par »."""
    if index == sentence.start or not sentence.words.is_a(sentence.doc[index - 1], "agent"):
        return False
    after = sentence.doc[end] if end < sentence.end else None
    return after is None or after.is_punct or sentence.words.is_a(after, "complement_preposition")


def _is_predicate(sentence: Sentence, index: int, end: int) -> bool:
    """« ils sont 89 à avoir ratifié »."""
    before = index - 1
    while before > sentence.start and sentence.doc[before].pos_ == "ADV":
        before -= 1
    if before < sentence.start or not sentence.words.is_form_of(sentence.doc[before], "being"):
        return False
    return any(sentence.words.is_a(token, "to_infinitive") for token in sentence.doc[end : min(sentence.end, end + 2)])


def bare_number(sentence: Sentence, start: int) -> int | None:
    """Where a number alone begins that is whose act the verb group at ``start`` tells: « et 47 ont déposé »."""
    for index in range(max(sentence.start, start - _BARE), start):
        value, length = cardinal_at(sentence.doc, index)
        gap = sentence.doc[index + length : start] if value is not None and index + length <= start else None
        if gap is not None and all(token.pos_ in ("ADV", "ADP") or sentence.in_date(token.i) for token in gap):
            return index
    return None
