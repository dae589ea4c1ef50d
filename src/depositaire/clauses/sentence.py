"""A sentence with its arguments, and where the complements of a word end."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from depositaire.clauses.arguments import groups
from depositaire.clauses.fillers import Group
from depositaire.clauses.words import Words

_ASIDE: Final = 30


@dataclass(frozen=True)
class Sentence:
    """A sentence with its arguments, read once for all its triggers."""

    doc: Doc
    start: int
    end: int
    words: Words
    groups: tuple[Group, ...]

    @classmethod
    def read(cls, doc: Doc, start: int, end: int, words: Words) -> "Sentence":
        """The arguments of the tokens ``start`` to ``end``."""
        return cls(doc, start, end, words, tuple(groups(doc, start, end, words)))

    def at(self, index: int) -> Group | None:
        """The group that the token lies in."""
        return next((group for group in self.groups if group.start <= index < group.end), None)

    def left(self, index: int) -> Iterator[Group]:
        """The groups that end at or before a token, nearest first."""
        return (group for group in reversed(self.groups) if group.end <= index)

    def right(self, index: int) -> Iterator[Group]:
        """The groups that start at or after a token, nearest first."""
        return (group for group in self.groups if group.start >= index)


def clause_end(sentence: Sentence, start: int, *, through_infinitives: bool = False) -> int:
    """Where the complements of the word before ``start`` end at the latest."""
    doc, words = sentence.doc, sentence.words
    index = start
    while index < sentence.end:
        token = doc[index]
        length = words.phrases["preposition"].at(doc, index)
        if length > 1:  # « à partir de » is no verb
            index += length
            continue
        if words.is_a(token, "boundary") and sentence.at(index) is None:
            if words.is_a(token, "relative_subject") or words.is_a(token, "relative_object"):
                resumed = _after_aside(sentence, index)
                if resumed is not None:
                    index = resumed
                    continue
            return index
        if words.is_a(token, "soft_boundary") and _before_infinitive(sentence, index):
            return index
        if sentence.at(index) is None and _is_new_verb(token, words, through_infinitives=through_infinitives):
            has_object = index + 1 < sentence.end and doc[index + 1].pos_ in ("DET", "NOUN", "PROPN", "NUM")
            if has_object or not words.is_a(doc[index - 1], "without"):
                return index
        index += 1
    return sentence.end


def _before_infinitive(sentence: Sentence, index: int) -> bool:
    following = sentence.doc[index + 1 : min(sentence.end, index + 5)]
    return any(form.tense == "inf" for token in following for form in sentence.words.forms(token)) or any(
        "Inf" in token.morph.get("VerbForm") for token in following
    )


def _after_aside(sentence: Sentence, index: int) -> int | None:
    """The token after « , qui …, » where that clause is set off by commas and the sentence goes on with an argument."""
    doc = sentence.doc
    if index <= sentence.start or doc[index - 1].text != ",":
        return None
    for close in range(index + 2, min(sentence.end - 1, index + _ASIDE)):
        if doc[close].text == "," and any(
            group.start <= close + 2 and group.start > close for group in sentence.groups
        ):
            return close + 1
    return None


def _is_new_verb(token: Token, words: Words, *, through_infinitives: bool) -> bool:
    if not words.is_verb(token):
        return False
    form = set(token.morph.get("VerbForm"))
    known = {reading.tense for reading in words.forms(token)}
    if known and known <= {"ppast"}:
        return False
    if known and known <= {"inf", "ppres"}:
        return not through_infinitives
    if known:
        return bool(known - {"ppast", "inf", "ppres"})
    return "Fin" in form or ("Inf" in form and not through_infinitives)
