"""Bodies of one kind told together: « les universités de Sfax et de Grenoble ont signé ». Private to ``names``."""

from collections.abc import Callable, Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: How many words may say of what field they are: « les chambres de commerce de Lyon et de Sète ».
_FIELD: Final = 3
_LONGEST: Final = 6
_PLURAL: Final = ("s", "x")


class PluralBodies:
    """Finds those that a plural noun and « de » before each of their names tell of, where they act."""

    def __init__(self, words: Words, acts: Callable[[Doc, int, Span], bool]) -> None:
        """``acts``: whether the noun at a token, in a sentence, acts in what a trigger tells."""
        self.words, self.acts = words, acts

    def find(self, doc: Doc, sentence: Span, named: Collection[int] = ()) -> Iterator[tuple[Span, str]]:
        """The mentions in a sentence, the noun with the first of them, each with its whole name.

        ``named``: where the names of bodies end.
        """
        lower, nouns, acted = spans.lower(doc), self.words.classes["plural_body"], -1
        for noun in range(sentence.start + 1, sentence.end - 3):
            if lower[noun] not in nouns or not self.words.is_a_phrase(lower[noun - 1], "plural_article"):
                continue
            national = self._national(doc, noun, sentence.end)
            actor = self._in_charge(doc, noun, sentence.start)
            if national and self.acts(doc, actor, sentence):
                yield from national
                continue
            head = self._head(doc, noun, sentence.end)
            towns = self.words.is_a(doc[noun], "told_by_town")
            direct = self.words.is_a(doc[noun], "named_directly")
            if direct and head == noun + 1 and doc[head].pos_ == "ADJ" and doc[head].is_lower:
                head += doc[head + 1].text[0].isupper()  # « des universités algériennes Al-Oued et Taref »
            bare = direct and (head == noun + 1 or doc[head].text[0].isupper())
            names = self._names(doc, head, sentence.end, towns=towns or bare, bare=bare)
            beside = self.words.phrases["beside_many"].ending(doc, noun) > 0
            goes_on = acted > 0 and all(self._joins(doc, at) for at in range(acted, noun))
            goes_on = goes_on or self._is_listed(doc, noun, named)
            if len(names) > 1 and (beside or goes_on or self.acts(doc, actor, sentence)):
                acted = names[-1][2]
                for of, start, end in names:
                    alone = of == start and names[0][0] < names[0][1]  # « de Sfax, Brive et Sète »
                    led = f"{doc[names[0][0]].text} {doc[of:end].text}" if alone else doc[of:end].text
                    whole = f"{doc[noun:head].text} {led}"
                    yield Span(doc, noun if of == head else start, end, label="ORG", span_id="name"), whole

    def _is_listed(self, doc: Doc, noun: int, named: Collection[int]) -> bool:
        """« le CNRS et les | universités de Sfax et de Gabès »: whether a body is named right before in the list."""
        end = noun - 2
        if end < 1 or not self._joins(doc, end):
            return False
        end -= end > 1 and doc[end - 1].text == ","  # « le CNRS, et les universités »
        return end in named

    def _joins(self, doc: Doc, at: int) -> bool:
        """« …, et des | universités d'Oran et de Taref »: what leads from a row of bodies to the next."""
        joint = doc[at].text == "," or self.words.is_a(doc[at], "and")
        return joint or (doc[at].is_lower and self.words.is_a(doc[at], "plural_article"))

    def _in_charge(self, doc: Doc, noun: int, floor: int) -> int:
        """« les directeurs généraux des universités de … »: who acts for them, or the noun for the bodies itself."""
        at = noun - 2
        while at > floor and noun - at <= _FIELD and doc[at].pos_ == "ADJ" and doc[at].is_lower:
            at -= 1
        of = self.words.is_a(doc[noun - 1], "complement_preposition")
        return at if of and at > floor and doc[at].lower_ in self.words.stand_ins else noun

    def _national(self, doc: Doc, noun: int, limit: int) -> list[tuple[Span, str]]:
        """« les fédérations slovaque et maltaise »: one body for each nationality in the singular."""
        if not self.words.is_a(doc[noun], "one_per_country"):
            return []
        said = spans.within(doc, spans.COUNTRIES, noun, limit)
        ends = {one.start: one.end for one in said if one.label_ == "DEMONYM" and not one.text.endswith(_PLURAL)}
        at = next((index for index in range(noun + 1, min(limit, noun + 1 + _FIELD)) if index in ends), limit)
        if any(doc[index].pos_ != "ADJ" for index in range(noun + 1, at)):
            return []
        field, found, joined = doc[noun:at].text, list[tuple[Span, str]](), False
        while at in ends:
            end = ends[at]
            found.append((Span(doc, at if found else noun, end, label="ORG"), f"{field} {doc[at:end].text}"))
            if joined or end + 1 >= limit or not (doc[end].text == "," or self.words.is_a(doc[end], "and")):
                break
            joined, at = self.words.is_a(doc[end], "and"), end + 1
        return found if joined and len(found) > 1 else []

    def _head(self, doc: Doc, noun: int, limit: int) -> int:
        """One past the noun and what says of what field they are, before the « de » of the first name."""
        at = noun + 1
        while at < min(limit, noun + 1 + _FIELD) and not self._name_end(doc, at, limit):
            if not doc[at].is_lower or doc[at].is_punct:
                return noun + 1
            at += 1
        return at

    def _names(self, doc: Doc, at: int, limit: int, *, towns: bool, bare: bool) -> list[tuple[int, int, int]]:
        """The names behind « de X, de Y et Z », to the one behind « et »; none where the row has no end.

        ``bare``: the first may stand right behind the noun (« les universités Anne-Morel et de Sfax »).
        """
        found: list[tuple[int, int, int]] = []
        while at < limit and (name := self._next(doc, at, limit, bare=bare or (towns and bool(found)))):
            found.append(name)
            at = self._over_parentheses(doc, name[2], limit)
            if at >= limit or not (doc[at].text == "," or self.words.is_a(doc[at], "and")):
                return []
            last, at = self.words.is_a(doc[at], "and"), at + 1
            if self._is_named_whole(doc, at, limit):
                return found  # « …, de Liège et l'université Jeanne d'Arc de Prades »
            if last:
                name = self._next(doc, at, limit, bare=towns and bool(found))
                return [*found, name] if name else []
        return []

    def _next(self, doc: Doc, at: int, limit: int, *, bare: bool) -> tuple[int, int, int] | None:
        """The name that opens at a token: « de Sfax », or « Brive » alone behind a first one."""
        name = self._name_end(doc, at, limit)
        if name or not bare or spans.within(doc, spans.ORGANISATIONS, at, at + 1):
            return name
        end = self._capitals(doc, at, limit)
        own = self._name_end(doc, end, limit) if end > at and "-" in doc[at:end].text else None
        return (at, at, own[2] if own else end) if end > at else None  # « Anne-Morel de Sfax »

    def _over_parentheses(self, doc: Doc, at: int, limit: int) -> int:
        """Past « (Italie) » behind a name."""
        if at >= limit or doc[at].text != "(":
            return at
        return next((index + 1 for index in range(at + 1, min(limit, at + _LONGEST)) if doc[index].text == ")"), at)

    def _is_named_whole(self, doc: Doc, at: int, limit: int) -> bool:
        """Whether a body with its own noun follows in the row: « de l'université de l'Est »."""
        for kind in ("complement_preposition", "article"):
            at += at < limit and self.words.is_a(doc[at], kind) and doc[at].is_lower
        return at < limit and bool(spans.within(doc, spans.ORGANISATIONS, at, limit)) and doc[at].is_lower

    def _name_end(self, doc: Doc, at: int, limit: int) -> tuple[int, int, int] | None:
        """« de Sfax », « de la Santé », « du Havre »: the preposition, the first token of the name and one past it."""
        if at + 1 >= limit or not self.words.is_a(doc[at], "complement_preposition"):
            return None
        start = at + 1 + (self.words.is_a(doc[at + 1], "article") and doc[at + 1].is_lower)
        end = self._capitals(doc, start, limit)
        return (at, start, end) if end > start else None

    def _capitals(self, doc: Doc, start: int, limit: int) -> int:
        """One past the capitalised words that open at a token."""
        end = start
        while end < min(limit, start + _LONGEST) and (doc[end].text[0].isupper() or doc[end].text == "-"):
            end += 1
        return end
