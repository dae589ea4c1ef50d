"""As which one a party does it: « le 27e État signataire », « le premier pays à ratifier »."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.numerals import may_be_ordinal, ordinal_at
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: What standing behind a trigger costs an ordinal.
_BEHIND: Final = 6
_TOGETHER: Final = 3
#: How long what follows an ordinal is that says no more than whose: « le 93e membre de l'Organisation ».
_SHORT: Final = 8
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")


def ordinal_of(sentence: Sentence, start: int, end: int, window: Window, rivals: Sequence[Window]) -> int | None:
    """« le 27e État signataire », « le douzième pays à rejoindre » between two tokens, nearer to no other's trigger."""
    doc, words = sentence.doc, sentence.words
    start = min(start, window.trigger_start - _BEHIND)  # nearness decides, and what others say may go on so far
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        if doc[index].text == ":" and index >= window.trigger_end and not _opens_with_ordinal(sentence, index + 1):
            return None
        if words.is_a(doc[index], "first") and _is_first(sentence, index, window):
            return 1
        if not may_be_ordinal(doc.lower[index]):
            continue
        value, length = ordinal_at(doc, index, words)
        if value is None or any(_away(index, rival) < _away(index, window) for rival in rivals):
            continue
        if index + length < sentence.end and words.phrases["of_its_kind"].at(doc, index + length):
            continue
        following = doc[index + length : min(index + length + 4, sentence.end)]
        if window.noun and index + length == window.trigger_start and words.is_a(following[0], "counted_act"):
            return value  # « le 50e instrument de ratification »
        if _counts_members(following, words) or words.is_a(
            following[0] if len(following) else doc[index], "relative_subject"
        ):
            return value
        before = doc[index - 1] if index > sentence.start else None
        opens = before is None or before.is_punct
        if opens and len(following) and words.is_a(following[0], "to_infinitive"):
            return value  # « Trentième à ratifier l'accord, … »
        if (
            before is not None
            and words.is_a(before, "definite")
            and (not len(following) or not following[0].is_alpha or following[0].pos_ in ("ADP", "VERB", "PUNCT"))
        ):
            return value
    return None


def presented_ordinal(sentence: Sentence) -> int | None:
    """« Le Chili a rejoint l'OIF. C'est le 93e membre »: what the next sentence says of who did the last act of one."""
    doc, words, start = sentence.doc, sentence.words, sentence.end
    if start + _TOGETHER >= len(doc) or not (length := words.phrases["it_is"].at(doc, start)):
        return None
    end, index = doc[start].sent.end, start + length
    index += index < end and words.is_a(doc[index], "definite")
    value, length = ordinal_at(doc, index, words) if index < end else (None, 0)
    rest = doc[index + length : end]
    if value is None or not _counts_members(rest[: _TOGETHER + 1], words):
        return None
    if words.phrases["doing_so"].occur(doc, index + length, end):
        return value
    says_more = any(words.is_a(token, name) for token in rest for name in ("to_infinitive", *_RELATIVES))
    return None if says_more or len(rest) > _SHORT else value  # « le 3e pays que la ministre visite »


def has_ordinal(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an ordinal stands between two tokens: « accueille son centième membre »."""
    near = range(max(sentence.start, start), min(sentence.end, end))
    return any(ordinal_at(sentence.doc, index, sentence.words)[0] is not None for index in near)


def ordinals_of(sentence: Sentence) -> list[int]:
    """The ordinals of « les 60e et 61e signataires », in their order; empty where fewer than two stand together."""
    doc, last = sentence.doc, -1
    found: list[int] = []
    index = sentence.start
    while index < sentence.end:
        value, length = ordinal_at(doc, index, sentence.words) if may_be_ordinal(doc.lower[index]) else (None, 0)
        if value is None:
            index += 1
            continue
        if found and index - last > _TOGETHER:
            found = []
        found.append(value)
        index = last = index + length
    return found if len(found) > 1 else []


def _opens_with_ordinal(sentence: Sentence, index: int) -> bool:
    """« a ratifié la convention : cinquantième État à franchir le pas, … », « … : c'est le cinquantième État »."""
    if index < sentence.end:
        index += sentence.words.phrases["it_is"].at(sentence.doc, index)
    if index < sentence.end and sentence.words.is_a(sentence.doc[index], "definite"):
        index += 1
    return index < sentence.end and ordinal_at(sentence.doc, index, sentence.words)[0] is not None


def _away(index: int, window: Window) -> int:
    """How far a trigger is from an ordinal, which stands before it rather than behind."""
    return window.trigger_start - index if window.trigger_start >= index else index - window.trigger_end + _BEHIND


def _is_first(sentence: Sentence, index: int, window: Window) -> bool:
    """« la première ratification », « les premiers à le ratifier », not « premier pays d'Asie à … »."""
    doc, words = sentence.doc, sentence.words
    if index + 2 >= sentence.end or index >= window.trigger_end:
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
        or any(
            words.is_a(token, "member_noun") for token in following if token.i == noun.i + 1
        )  # « fédération membre »
        or any(words.is_a(token, "member_noun") for token in following if token.i < noun.i)
    )
