"""Rows of names by their commas alone: « Rivéo, la CFDT, Louis Vauban Armateurs et Plinor ». Private to ``names``."""

from dataclasses import dataclass, field
from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: How many tokens a name may take, how many of them in small letters at its end, how many those that are none.
_LONGEST: Final = 8
_TAIL: Final = 3
_ODD: Final = 12
#: How many tokens parentheses behind a name may take.
_ASIDE: Final = 16
#: How many names make a row without « et », and of how many one in small letters may be.
_LISTED: Final = 3
_LONG: Final = 5
_CLOSING: Final = frozenset(",;()….\n»")
_Name = tuple[int, int]


@dataclass(slots=True)
class Row:
    """The names of a row, and one past its last token."""

    names: list[_Name] = field(default_factory=list)
    odd: int = 0
    """How many of its members are no names by themselves."""
    joined: bool = False
    """« et » stands before its last member."""
    end: int = 0

    def stands(self, least: int = _LISTED) -> bool:
        """Whether it is one: two names and « et », or three, and not more members of other words."""
        return len(self.names) >= max(_LISTED - 1, least - self.joined) and len(self.names) > self.odd


class NameRows:
    """Reads what stands between commas where it is known that a row of names begins."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def read(self, doc: Doc, start: int, limit: int) -> Row:
        """The row that opens at token ``start`` and ends before ``limit``."""
        row, at, texts = Row(end=start), start, spans.texts(doc)
        while at < limit:
            first = self._opening(doc, at, limit)
            stop = self._stop(doc, first, limit)
            if stop == first:
                break
            name = self._name(doc, first, stop, limit, row)
            if name is None:
                known = bool(spans.within(doc, spans.ORGANISATIONS, first, stop))  # « l'université de l'Essex »
                if (row.joined and not known) or stop - first > _ODD or self._tells(doc, first, stop) or not row.names:
                    break
                row.odd += not known
            else:
                row.names.append(name)
            row.end = name[1] if name is not None and name[1] < stop else stop
            if row.end < stop:
                break  # « …, Rivéo et Plinor ont signé »
            at = row.end = self._over_parentheses(doc, stop, limit)
            joint = self._joint(doc, at, limit)
            if joint:
                row.joined, at = True, at + joint
            elif at < limit and texts[at] in ",;" and not row.joined:
                at += 1 + self._joint(doc, at + 1, limit)
                row.joined = row.joined or self._joint(doc, at - 1, limit) > 0
            else:
                break
        return row

    def _joint(self, doc: Doc, at: int, limit: int) -> int:
        """How many tokens « et » or « ainsi que » takes at ``at``; 0 for none."""
        if at >= limit:
            return 0
        joins = self.words.is_a(doc[at], "list_and") and doc[at].is_alpha
        return 1 if joins else self.words.phrases["as_well_as"].at(doc, at)

    def _opening(self, doc: Doc, at: int, limit: int) -> int:
        """Past the preposition and article before a name: « de la », « l' »."""
        for kind in ("list_preposition", "article"):
            if at + 1 < limit and self.words.is_a(doc[at], kind) and doc[at].is_lower:
                at += 1
        return at

    def _stop(self, doc: Doc, start: int, limit: int) -> int:
        texts, at = spans.texts(doc), start
        while at < limit and texts[at] not in _CLOSING and not texts[at].isspace() and not self._joint(doc, at, limit):
            at += 1
        return at

    def _name(self, doc: Doc, start: int, stop: int, limit: int, row: Row) -> _Name | None:
        texts, end = spans.texts(doc), start
        numbered = texts[start][0].isdigit() and stop > start + 1 and texts[start + 1][0].isupper()  # « 3DS Outscale »
        lone = (
            len(row.names) >= _LONG and stop == start + 1 and texts[start].isalpha() and not self._is_word(doc, start)
        )
        if lone:
            return start, stop
        if not (texts[start][0].isupper() or numbered) or self._is_charge(doc, start, stop):
            return None
        while end < stop and (texts[end][0].isupper() or self._goes_on(doc, end, start, stop)):
            end += 1
        if end == stop or stop >= limit:
            return (start, end) if end - start <= _LONGEST else None
        if stop - end <= _TAIL and not self._tells(doc, end, stop):
            return start, stop  # « Crédit agricole »
        return start, end

    def _goes_on(self, doc: Doc, at: int, start: int, stop: int) -> bool:
        texts = spans.texts(doc)
        if texts[at][0].isdigit() or texts[at] in "-&+" or texts[at - 1] == "-":
            return at == start or texts[at][0].isdigit() or not doc[at - 1].whitespace_ or texts[at] in "&+"
        further = next((index for index in range(at, min(at + 3, stop)) if texts[index][0].isupper()), 0)
        return further > 0 and all(self.words.is_a(doc[index], "name_joint") for index in range(at, further))

    def _is_word(self, doc: Doc, at: int) -> bool:
        return doc[at].pos_ not in ("PROPN", "X")

    def _is_charge(self, doc: Doc, at: int, stop: int) -> bool:
        """« le Président de … », « l'Agence »: somebody, or what is named before."""
        token = doc[at]
        return token.lower_ in self.words.stand_ins or (stop == at + 1 and self.words.is_a(token, "anaphoric"))

    def _tells(self, doc: Doc, start: int, end: int) -> bool:
        return any(token.pos_ in ("VERB", "AUX", "PRON") for token in doc[start:end]) or bool(
            spans.within(doc, spans.TRIGGERS, start, end)
        )

    def _over_parentheses(self, doc: Doc, at: int, limit: int) -> int:
        texts = spans.texts(doc)
        if at >= limit or texts[at] != "(":
            return at
        return next((index + 1 for index in range(at + 1, min(limit, at + _ASIDE)) if texts[index] == ")"), at)
