"""Unknown names where only a body stands: « signée par Rivéo et par Plinor », « Rivéo (Togo) a signé ». Private.

The words before or behind a row of names, or an aside of one of them, show that they are bodies.
"""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.components._acting_lists import is_gathered, is_subject
from depositaire.components._given import is_given
from depositaire.components._sides import sided_with

#: What such a name is told by: it is one although a bracket follows it.
LONE: Final = "lone"
#: How many tokens an aside behind a name may take, and how far behind its comma its noun may stand.
_ASIDE: Final = 14
_NOUN: Final = 4
#: How many letters an acronym has at least.
_ACRONYM: Final = 3
_ALSO_TOWNS, _BODIES = 1, 2
#: What the model says of a row of which one at least is a body, and how far the row may go to either side of a name.
_BODY: Final = frozenset({"ORG", "MISC"})
_ROW: Final = 4
_SAID: Final = ("company_noun", "appositive", "body_noun")


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    known: bool
    shown: int
    """Whether an aside says that it is a body: 1 where the same may be said of a town, 2 where it may not."""


class LoneNames:
    """Takes single capitalised words that no rule knows for bodies by where they stand."""

    def __init__(self, words: Words, gathering: Collection[str], places: Collection[str]) -> None:
        """``gathering``: verbs whose object is who becomes a member; ``places``: names of places."""
        self.words, self.gathering, self.places = words, gathering, places

    def find(self, doc: Doc, sentence: Span, taken: AbstractSet[int]) -> Iterator[Span]:
        """The names of a sentence outside the tokens ``taken``, without article."""
        groups = (spans.ORGANISATIONS, spans.COUNTRIES)
        known = {
            one.start: one.end
            for group in groups
            for one in spans.within(doc, group, sentence.start, sentence.end)
            if one.label_ != "DEMONYM"
        }
        capital, at = spans.capitals(doc), sentence.start
        while at < sentence.end:
            if not capital[at] or not (at in known or self._is_single(doc, at, sentence, taken)):
                at += 1
                continue
            row, end = self._row(doc, at, sentence, known, taken)
            if any(not name.known for name in row) and self._are_bodies(doc, sentence, row, end):
                yield from (Span(doc, one.start, one.end, label="ORG", span_id=LONE) for one in row if not one.known)
            at = max(at + 1, row[-1].end)

    def _row(
        self, doc: Doc, at: int, sentence: Span, known: dict[int, int], taken: AbstractSet[int]
    ) -> tuple[list[_Name], int]:
        """The names that stand one after the other, and where what is said of the last ends."""
        row: list[_Name] = []
        while True:
            end = known.get(at, at + 1)
            after = self._over_aside(doc, end, sentence.end)
            shown = self._says_body(doc, end, after) if after > end else 0
            row.append(_Name(at, end, at in known, shown))
            following = self._over_joint(doc, after, sentence.end)
            more = following > after or (after > end and doc[after - 1].text == ",")
            if not more or following >= sentence.end:
                return row, after
            at = following
            if not (at in known or self._is_single(doc, at, sentence, taken)):
                return row, after

    def _over_joint(self, doc: Doc, at: int, limit: int) -> int:
        """Past « et par l' » and the comma between two names; ``at`` where none stands."""
        start = at
        at += at < limit and doc[at].text == ","
        if at < limit and (length := self.words.phrases["list_joint"].at(doc, at)):
            at += length  # « , ou encore »
        elif at < limit and self.words.is_a(doc[at], "list_and"):
            at += 1
        if at == start:
            return start
        for kind in ("list_preposition", "definite"):
            if at < limit and self.words.is_a(doc[at], kind) and doc[at].is_lower:
                at += 1
        return at

    def _over_aside(self, doc: Doc, at: int, limit: int) -> int:
        """Past « (Togo) » and « , basée à Lyon, »; ``at`` where nothing is passed. The end of a sentence closes too."""
        if at + 1 >= limit or doc[at].text not in ",(":
            return at
        if doc[at].text == "(":
            reach = range(at + 1, min(limit, at + _ASIDE))
            return next((index + 1 for index in reach if doc[index].text == ")"), at)
        if not doc[at + 1].is_lower or self._opens_name(doc, at + 1, limit):
            return at
        for index in range(at + 2, min(limit, at + _ASIDE)):
            if doc[index].text in ",.":
                return index + (doc[index].text == ",")
            if doc[index].text in ";:()":
                return at
        return at

    def _opens_name(self, doc: Doc, at: int, limit: int) -> bool:
        """« , l'Unesco et »: another name of the row, and no aside."""
        if self.words.is_a(doc[at], "list_and"):
            return True
        led = self.words.is_a(doc[at], "article") or self.words.is_a(doc[at], "list_preposition")
        return led and at + 1 < limit and doc[at + 1].text[0].isupper()

    def _says_body(self, doc: Doc, start: int, end: int) -> int:
        """« (Togo) », « , présidée par Lise Aubin, »: said of towns too; « , filiale du groupe Plinor, »: of bodies."""
        if doc[start].text == "(":
            states = spans.within(doc, spans.COUNTRIES, start + 1, end - 1)
            alone = any(one.start == start + 1 and one.end == end - 1 and one.label_ == "COUNTRY" for one in states)
            if self.words.phrases["of_a_body"].at(doc, start + 1):
                return _BODIES
            return _ALSO_TOWNS if alone else 0
        first = start + 1
        if self.words.phrases["of_a_body"].at(doc, first):
            return _BODIES
        if self.words.is_a(doc[first], "represented"):
            return _ALSO_TOWNS
        for index in range(first, min(end, first + _NOUN)):
            if any(self.words.is_a(doc[index], name) for name in _SAID):
                return _BODIES
            inner = self.words.is_a(doc[index], "determiner") or doc[index].pos_ in ("ADJ", "NUM")
            if not inner:
                return 0
        return 0

    def _are_bodies(self, doc: Doc, sentence: Span, row: list[_Name], end: int) -> bool:
        """Whether an aside shows it, or the place where they stand and the model takes one of them for no person."""
        labels = [self._label(doc, name) for name in row]
        if len(row) > 1 and _BODY & set(labels) and is_subject(doc, row[-1].end, self.words):
            return not any(_is_of_a_person(doc, name) for name in row)  # « Rivéo et Plinor ont signé »
        if any(label == "LOC" and name.shown < _BODIES for name, label in zip(row, labels, strict=True)):
            return False
        first, last = row[0].start, row[-1].end
        placed = (
            is_given(doc, sentence.start, first, set(labels) - {"PER", ""}, self.words)
            or self._are_counted(doc, sentence, row, end)
            or is_gathered(doc, first, self.gathering, self.words)
            or (len(row) > 1 and sided_with(doc, first, self.words))
        )
        shown = any(name.shown for name in row)
        acting = is_subject(doc, last if end == last else end, self.words, one=len(row) == 1)
        acting = acting and (len(row) > 1 or not self._may_be_a_person(doc, last))
        if shown and (placed or acting):
            return True
        return placed and any(name.known or label != "PER" for name, label in zip(row, labels, strict=True))

    def _may_be_a_person(self, doc: Doc, end: int) -> bool:
        """« Trump, spécialiste des volte-face, a signé »: what the aside says is said of persons as well."""
        return any(self.words.is_a(token, "said_of_persons_too") for token in doc[end + 1 : end + _NOUN])

    def _are_counted(self, doc: Doc, sentence: Span, row: list[_Name], end: int) -> bool:
        """« Deux entreprises ont rejoint l'Alliance : Rivéo, basée à Lyon, et Plinor. »: all behind the colon."""
        colon = row[0].start - 1
        colon -= self.words.is_a(doc[colon], "definite")
        whole = end >= sentence.end or doc[end].text == "." or doc[end].is_space
        if colon <= sentence.start or doc[colon].text != ":" or len(row) == 1 or not whole:
            return False
        return any(self.words.is_a(token, "many_bodies") for token in doc[sentence.start : colon])

    def _label(self, doc: Doc, name: _Name) -> str:
        near = spans.within(doc, spans.MODEL, max(0, name.start - _ROW), name.end + _ROW)
        around = (one for one in near if one.start <= name.start and name.end <= one.end)
        hint = next((one for one in around if len(one) == 1 or any(self.words.is_a(t, "list_and") for t in one)), None)
        return "" if hint is None or name.known else hint.label_

    def _is_single(self, doc: Doc, at: int, sentence: Span, taken: AbstractSet[int]) -> bool:
        """Whether one capitalised word stands alone at a token, that is no word of the language and no place."""
        word = doc[at]
        named = word.is_title or (word.is_upper and len(word) >= _ACRONYM) or any(c.isupper() for c in word.text[1:])
        if at in taken or not (named and word.is_alpha) or word.is_stop or self.words.is_a(word, "thing_acronym"):
            return False
        common = self.words.is_a(word, "anaphoric") or word.lower_ in self.words.stand_ins or self.words.forms(word)
        if common or word.pos_ == "ADV" or word.lower_ in spans.texts(doc) or word.text in self.places:
            return False
        before = doc[at - 1] if at > sentence.start else None
        after = doc[at + 1] if at + 1 < sentence.end else None
        led = before is not None and self.words.is_a(before, "definite")
        if led and before is not None and self.words.is_a_phrase(before.lower_, "plural_article"):
            return False
        if after is not None and (after.text[0].isupper() or self.words.is_a(after, "complement_preposition")):
            return False  # « la Conférence des présidents »
        beside = before is not None and not led and before.is_alpha and before.text[0].isupper()
        glued = any(one is not None and one.text in "-/" and not one.whitespace_ for one in (before, after))
        return not (beside or glued)


def _is_of_a_person(doc: Doc, name: _Name) -> bool:
    """« Zelensky et Plinor ont signé », where the text has « Volodymyr Zelensky », too."""
    if name.known:
        return False
    persons = (one for one in spans.group(doc, spans.MODEL) if one.label_ == "PER" and len(one) > 1)
    return any(one[-1].text == doc[name.start].text for one in persons)
