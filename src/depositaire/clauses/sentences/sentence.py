"""A sentence, or a clause of one that stands for itself, with its arguments; where the complements of a word end."""

from collections.abc import Iterator
from typing import Any, Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

_ASIDE: Final = 30
#: What a title is of, and what may stand before it: « Communiqué de presse », « Espace ».
_TITLES: Final = ("TITLE", "HEADING")
_BEFORE_TEXT: Final = (*_TITLES, "META", "DATELINE")
#: How many tokens what stands between two dashes may take.
_DASHED: Final = 16


class Sentence:
    """A sentence with its arguments, read once for all its triggers.

    Args:
        doc: the tokens of the document.
        start: its first token.
        end: the token after its last.
        words: the tables to read it with.
        groups: its arguments in the order of the text.
    """

    def __init__(self, doc: Tokens, start: int, end: int, words: Words, groups: tuple[Group, ...]) -> None:
        self.doc, self.start, self.end, self.words, self.groups = doc, start, end, words, groups
        self.vocabulary = frozenset(spans.lower(doc)[start:end])
        """Its tokens in lower case."""
        self.verbs: dict[tuple[int, str, int], VerbGroup | None] = {}
        """The verb groups read so far, kept by ``verb_group``."""
        self.ends: dict[tuple[int, bool], int] = {}
        """The ends of clauses found so far, kept by ``clause_end``."""
        self.done: dict[tuple[Any, ...], tuple[Any, Any]] = {}
        """What has been worked out of it, kept by ``once``."""
        self._by_token = {index: group for group in reversed(groups) for index in range(group.start, group.end)}
        self._dated: frozenset[int] | None = None
        self._anaphoric: frozenset[int] | None = None
        self._instancing: list[int] | None = None
        self._segments: list[Span] | None = None

    @classmethod
    def read(cls, doc: Tokens, start: int, end: int, words: Words) -> "Sentence":
        """The arguments of the tokens ``start`` to ``end``."""
        return cls(doc, start, end, words, tuple(groups(doc, start, end, words)))

    @property
    def instancing(self) -> list[int]:
        """Where the words stand that give some of many: « dont », « en particulier »."""
        if self._instancing is None:
            phrases = self.words.phrases["instancing"]
            opened = phrases.opens_in(self.vocabulary)
            places = range(self.start, self.end) if opened else ()
            self._instancing = [index for index in places if phrases.at(self.doc, index)]
        return self._instancing

    @property
    def _segment(self) -> Span | None:
        if self._segments is None:
            segments = spans.group(self.doc, spans.SEGMENTS)
            self._segments = [one for one in segments if one.start <= self.start < one.end]
        return self._segments[0] if self._segments else None

    @property
    def whole(self) -> tuple[int, int]:
        """The bounds of the sentence in the text that it is, or that it is a clause of."""
        segment = self._segment
        return (self.start, self.end) if segment is None else (segment.start, segment.end)

    @property
    def is_title(self) -> bool:
        """Whether it is the title of the communiqué, or a clause of it; headings before all text are of the title."""
        segment = self._segment
        if segment is None or segment.label_ not in _TITLES:
            return False
        segments = spans.group(self.doc, spans.SEGMENTS)
        return all(one.label_ in _BEFORE_TEXT for one in segments[: segments.index(segment)])

    def at(self, index: int) -> Group | None:
        """The group that the token lies in."""
        return self._by_token.get(index)

    def in_date(self, index: int) -> bool:
        """Whether the token is part of a date."""
        if self._dated is None:
            self._dated = spans.covered(self.doc, spans.DATES, start=self.start, end=self.end)
        return index in self._dated

    def in_anaphor(self, index: int) -> bool:
        """Whether the token says again who is meant: « les deux pays »."""
        if self._anaphoric is None:
            self._anaphoric = spans.covered(self.doc, spans.ANAPHORS, start=self.start, end=self.end)
        return index in self._anaphoric

    def opens_at(self, index: int) -> bool:
        """Whether only punctuation and adverbs stand before the token."""
        return all(token.is_punct or token.is_space or token.pos_ == "ADV" for token in self.doc[self.start : index])

    def left(self, index: int) -> Iterator[Group]:
        """The groups that end at or before a token, nearest first."""
        return (group for group in reversed(self.groups) if group.end <= index)

    def right(self, index: int) -> Iterator[Group]:
        """The groups that start at or after a token, nearest first."""
        return (group for group in self.groups if group.start >= index)


def clause_end(sentence: Sentence, start: int, *, through_infinitives: bool = False) -> int:
    """Where the complements of the word before ``start`` end at the latest."""
    ends, passed, index = sentence.ends, [], start
    while index < sentence.end and (index, through_infinitives) not in ends:
        passed.append(index)
        following = _next(sentence, index, through_infinitives=through_infinitives)
        if following is None:
            ends[index, through_infinitives] = index
            break
        index = following
    end = ends.get((index, through_infinitives), sentence.end)
    for index in passed:  # from each of them the same way leads on
        ends[index, through_infinitives] = end
    return end


def _next(sentence: Sentence, index: int, *, through_infinitives: bool) -> int | None:
    """The token to go on with where complements may still stand at ``index``; None where they have ended."""
    doc, words = sentence.doc, sentence.words
    if sentence.in_date(index):  # « il y a trois ans » is no verb
        return index + 1
    token, inside = doc[index], sentence.at(index) is not None
    if token.text == "," and index + 1 < sentence.end:
        if _opens_aside(doc, index + 1, words):
            return after_aside(sentence, index + 1) or index + 1
        if (closed := after_saying(sentence, index + 1)) is not None:
            return closed
    if words.is_a(token, "dash") and (closed := _after_dash(sentence, index)) is not None:
        return closed
    if token.lower_ in words.turning:
        length = words.phrases["preposition"].at(doc, index)
        if length > 1:  # « à partir de » is no verb
            return index + length
        if words.is_a(token, "contrast") and _goes_on(sentence, index + 1):
            return index + 1
        if words.phrases["at_once_with"].ending(doc, index + 1):  # « en même temps que le Togo »
            return index + 1
        if not inside and words.is_a(token, "boundary"):
            if any(words.is_a(token, kind) for kind in ("relative_subject", "relative_object", "relative_oblique")):
                return after_aside(sentence, index)
            return None
        if words.is_a(token, "soft_boundary") and _before_infinitive(sentence, index):
            return None
    if not inside and _is_new_verb(token, words, through_infinitives=through_infinitives):
        has_object = index + 1 < sentence.end and doc[index + 1].pos_ in ("DET", "NOUN", "PROPN", "NUM")
        without = words.is_a(doc[index - 1], "without")
        if not without or (has_object and not words.is_form_of(token, "waiting")):
            return None
    return index + 1


def _goes_on(sentence: Sentence, index: int) -> bool:
    """« a signé mais pas encore ratifié la Convention »: a participle that shares what follows."""
    doc, words = sentence.doc, sentence.words
    while index < sentence.end and (
        words.is_a(doc[index], "elliptic_negative") or words.is_a(doc[index], "elliptic_filler")
    ):
        index += 1
    return index < sentence.end and {form.tense for form in words.forms(doc[index])} == {"ppast"}


def _before_infinitive(sentence: Sentence, index: int) -> bool:
    following = sentence.doc[index + 1 : min(sentence.end, index + 5)]
    return any(form.tense == "inf" for token in following for form in sentence.words.forms(token)) or any(
        "Inf" in token.morph.get("VerbForm", []) for token in following
    )


def _after_dash(sentence: Sentence, index: int) -> int | None:
    """The token after « – un texte qui protège les eaux – », set off by two dashes close to each other."""
    doc, words = sentence.doc, sentence.words
    ends = range(index + 2, min(sentence.end - 1, index + _DASHED))
    close = next((end for end in ends if words.is_a(doc[end], "dash")), None)
    return None if close is None else close + 1


def _opens_aside(doc: Tokens, index: int, words: Words) -> bool:
    """« , comme il l'avait promis, », « , à laquelle tient le Togo, », « , sans laquelle rien ne va, »."""
    related = doc[index].pos_ == "ADP" and index + 1 < len(doc) and words.is_a(doc[index + 1], "relative_oblique")
    return related or any(words.phrases[name].at(doc, index) for name in ("opens_aside", "relative_oblique"))


def after_aside(sentence: Sentence, index: int) -> int | None:
    """The token after « , qui …, », « , comme …, », set off by commas, where the sentence goes on with an argument."""
    doc = sentence.doc
    if index <= sentence.start or doc[index - 1].text != ",":
        return None
    for close in range(index + 2, min(sentence.end - 1, index + _ASIDE)):
        if doc[close].text == "," and any(
            group.start <= close + 2 and group.start > close for group in sentence.groups
        ):
            return close + 1
    return None


def after_saying(sentence: Sentence, index: int) -> int | None:
    """The token after « , a indiqué le ministre, », set off by commas, where the sentence goes on with a complement.

    One under a preposition, or a text: « , ont annoncé le Togo, le Mali et le Bénin » goes on with those who say so.
    """
    doc, words = sentence.doc, sentence.words
    if index <= sentence.start or doc[index - 1].text != "," or not _says_so(doc, index, words):
        return None
    for close in range(index + 1, min(sentence.end - 1, index + _ASIDE)):
        if doc[close].text in ";:":
            return None
        if doc[close].text == ",":
            behind = next((group for group in sentence.groups if close < group.start <= close + 2), None)
            if behind is not None:
                return close + 1 if behind.prep or behind.kinds == {"instrument"} else None
    return None


def _says_so(doc: Tokens, index: int, words: Words) -> bool:
    """« a indiqué le ministre », « indique l'OIF », « a-t-il indiqué »: a verb of saying comes first."""
    if not words.is_verb(doc[index]) or not {form.tense for form in words.forms(doc[index])} & FINITE:
        return False
    said = index
    if words.is_form_of(doc[index], "auxiliary"):
        said += 1
        while said + 1 < len(doc) and (doc[said].text.startswith("-") or doc[said].pos_ == "ADV"):
            said += 1
    return any(words.is_form_of(doc[said], name) for name in ("saying", "voicing"))


def _is_new_verb(token: Token, words: Words, *, through_infinitives: bool) -> bool:
    if not words.is_verb(token):
        return False
    known = {reading.tense for reading in words.forms(token)}
    if "ppast" in known and token.lower_.endswith(tuple(words.classes["first_person_ending"])):
        return False  # « des accords nouveaux et élargis avec le Togo »
    if known and known <= {"ppast"}:
        return False
    if known and known <= {"inf", "ppres"}:
        return not through_infinitives
    if known:
        return bool(known - {"ppast", "inf", "ppres"})
    form = token.morph.get("VerbForm", [])
    return "Fin" in form or ("Inf" in form and not through_infinitives)
