"""Bodies told by their shape: foreign names, joined capitals, names after ``la société``. Private."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from depositaire.components._names import View, Word
from depositaire.components._reach import Block
from depositaire.components._register import Found
from depositaire.components._runs import Runs
from depositaire.typography import fold

#: What may stand before a foreign name and is no part of it.
_LEADS: Final = ("article", "of", "link", "determiner", "stop")


class Shapes:
    """Finds names by the form of their words."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        foreign = (name for name in lists if name.startswith("foreign_"))
        self._foreign = {fold(word): name.removeprefix("foreign_") for name in foreign for word in lists[name]}
        self._latin = lists.get("latin_nouns", ())
        self.cues = {word: name[4:] for name, words in lists.items() if name[:4] == "cue_" for word in words}
        self._many = {word: name[5:] for name, words in lists.items() if name[:5] == "many_" for word in words}
        self._acronyms = {word: self.cues[fold(word)] for word in lists.get("acronyms_before_names", ())}
        self.nouns = {*self.cues, *self._foreign, *lists.get("descriptors", ())}
        self._not_bodies = lists.get("not_bodies", ())
        self._no_body = lists.get("introduces_no_body", ())
        self._indefinite_articles = lists.get("indefinite_articles", ())
        self._clubs = lists.get("club_prefixes", ())
        self._called = lists.get("called", ())
        self._appositions = lists.get("appositions", ())
        apposed = [name for name in lists if name.startswith("apposed_")]
        self._members = {word: name.removeprefix("apposed_") for name in apposed for word in lists[name]}
        self._of_several = lists.get("of_several", ())
        self._owned_by = lists.get("owned_by", ())
        self._leaders, self._no_fields = lists.get("leaders_of_a_field", ()), lists.get("no_fields", ())
        self._is = lists.get("is_said", ())
        self._plain_of, self._business_links = lists.get("plain_of", ()), lists.get("business_links", ())
        self._towns = tuple(lists.get("endings_of_towns", ()))
        instancing = lists.get("names_some_of_many", ())
        self._instancing = sorted((phrase.split() for phrase in instancing), key=len, reverse=True)
        self._runs = Runs(lists)

    def named(self, view: View, name: Sequence[str]) -> Iterator[Found]:
        """Occurrences of ``name`` (words in small letters, without accents) that begin with a capital."""
        if not name:
            return
        for start, word in enumerate(view.words):
            end = start + len(name)
            if word.fold == name[0] and word.cap and [each.fold for each in view.words[start:end]] == list(name):
                yield Found(start, end, "name")

    def find(self, view: View, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """Names told by their shape, overlapping ones included."""
        words, end = view.words, 0
        for start, word in enumerate(words):
            if not word.cap:
                kind = self.cues.get(
                    _compound(view, start) if start > 1 and words[start - 1].text == "-" else word.fold
                )
                if kind is not None:
                    yield from self._introduced(view, start, kind, blocks)
                if word.fold in self._many:
                    yield from self._named_together(view, start, blocks)
                if word.fold in self._owned_by:
                    yield from self._owner(view, start, blocks)
            elif word.text in self._acronyms:
                yield from self._introduced(view, start, self._acronyms[word.text], blocks)
            elif start and words[start - 1].fold in self._no_body:
                end = max(end, self._runs.foreign(view, start))
                continue
            elif start >= end:
                noun = start + 1 if word.part == "article" and start + 1 < view.ends[start] else start
                end = self._runs.foreign(view, start, latin=words[noun].fold in self._latin)
                yield from self._foreign_name(view, start, end)
                yield from self._explained(view, start, blocks)
                if word.text in self._clubs and end > start + 1 and not words[start + 1].caps:
                    yield Found(start, self._runs.french(view, start, blocks), "name", kind="other")
            if word.joined and word.fold not in self._not_bodies:
                yield Found(start, start + 1, "name")

    def again(self, view: View, shaped: Sequence[Found]) -> Iterator[Found]:
        """Every other occurrence of the names that ``find`` gave."""
        words = view.words
        names: dict[str, list[tuple[list[str], Found]]] = {}
        for one in shaped:
            texts = [word.text for word in words[one.start : one.end]]
            if len(texts) > 1 or len(texts[0]) > 3:
                names.setdefault(texts[0], []).append((texts, one))
        if not names:
            return
        for start, word in enumerate(words):
            for texts, one in names.get(word.text, ()):
                end = start + len(texts)
                if [each.text for each in words[start:end]] == texts:
                    yield Found(start, end, "name", kind=one.kind)

    def _foreign_name(self, view: View, start: int, end: int) -> Iterator[Found]:
        """The run where one of its words is a foreign noun for a body and another is not (``Yale University``)."""
        words = view.words[start:end]
        kinds = [self._foreign[word.fold] for word in words if word.fold in self._foreign]
        if kinds and kinds[-1] == "company" and words[-1].fold not in self._foreign:
            return  # « World Energy Outlook »
        if any(word.fold in self._not_bodies for word in words):
            return
        if kinds and len(words) > 1 and not all(word.caps for word in words if word.text[0].isalpha()):
            while words and (
                words[0].part in _LEADS or words[0].fold in self._called
            ):  # « Baptisée Orion Alliance, … »
                words, start = words[1:], start + 1
            if len(words) > 1:
                yield Found(start, end, "name", kind=kinds[-1])

    def _introduced(self, view: View, cue: int, kind: str, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """The capitalised name after a small-letter noun that says what it is, an adjective between them or not."""
        start, limit, field = cue + 1, view.ends[cue], 0
        while start < limit and not view.words[start].cap:
            block = blocks.get(start)
            if block is None and not self._describes(view.words[start]):
                field = self._over_field(view, cue, start, limit) if not field else start
                if field == start:
                    break
                start = field
                continue
            start = block.end if block else start + 1
        comma = view.words[start].text == "," if start < limit else False
        if comma and cue and view.words[cue - 1].fold in self._indefinite_articles:
            start += 1  # « une coentreprise, Lagon Fibre, »
        if start < limit and view.words[start].text in ("«", '"', "“"):
            start += 1
        if start >= limit or start in blocks:
            return
        if self._runs.opens(view.words[start]):
            end = self._runs.phrase(view, start, blocks) or self._runs.french(view, start, blocks)
            yield Found(start, end, "name", kind=kind)
        elif view.words[start].cap and (end := self._runs.small(view, start, blocks)) > start:
            yield Found(start, end, "name", kind=kind)

    def _over_field(self, view: View, cue: int, of: int, limit: int) -> int:
        """Past « de logiciels », « de la distribution » and « en participation », which say what a company does."""
        words, at = view.words, of + 1
        leads = words[cue].fold in self._leaders
        if words[of].part == "of" and at < limit and words[at].part == "article" and leads:
            at += 1
        plain = words[of].fold in self._plain_of or (words[of].part == "of" and leads)
        linked = words[of].fold in self._business_links
        if not (plain or linked) or at >= limit or words[at].cap or words[at].part not in ("word", "adjective"):
            return of
        return of if words[at].fold in self._no_fields else at + 1

    def _named_together(self, view: View, noun: int, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """« les syndicats SNEN, Synaceb et CGT », « les sociétés suisses Rivéo et Plinor »: names behind a plural."""
        words, limit, start = view.words, view.ends[noun], noun + 1
        while start < limit and not words[start].cap and (start in blocks or self._describes(words[start])):
            start = blocks[start].end if start in blocks else start + 1
        start = self._over_instancing(view, start, limit)
        while start < limit and words[start].cap and (start in blocks or self._runs.opens(words[start])):
            end = blocks[start].end if start in blocks else self._runs.capitals(view, start, blocks)
            if start not in blocks:
                yield Found(start, end, "name", kind=self._many[words[noun].fold])
            start = self._runs.over_separator(view, end, limit)
            if start == end:
                return

    def _over_instancing(self, view: View, at: int, limit: int) -> int:
        """Past « , dont », « , parmi lesquels » and an article; ``at`` where nothing of the kind stands."""
        words, start = view.words, at
        at += at < limit and words[at].text in (",", "(")
        for phrase in self._instancing:
            end = at + len(phrase)
            if [word.fold for word in words[at : min(end, limit)]] == phrase:
                return end + (end < limit and words[end].part == "article" and not words[end].cap)
        return start

    def _describes(self, word: Word) -> bool:
        """Whether it may be an adjective between the noun and the name: « la start-up nantaise Helionéa »."""
        return word.part == "adjective" or (word.part == "word" and word.fold.endswith(self._towns))

    def _owner(self, view: View, noun: int, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """The capitalised name after ``filiale de``."""
        start, words = noun + 2, view.words
        if start < view.ends[noun] and words[noun + 1].part == "of" and words[noun + 1].fold not in self._of_several:
            free = start not in blocks and self._runs.opens(words[start])
            yield from [Found(start, self._runs.french(view, start, blocks), "name", kind="company")] if free else []

    def _explained(self, view: View, start: int, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """The capitalised name before ``, la compagnie``, ``, filiale de``."""
        words, limit = view.words, view.ends[start]
        if start in blocks or not self._runs.opens(words[start]) or words[start].caps:
            return
        end = self._runs.french(view, start, blocks)
        yield from self._of_members(view, start, end)
        if end + 2 >= limit or words[end].text != ",":
            return
        noun = end + 2 if words[end + 1].part in ("article", "determiner") else end + 1
        kind = self.cues.get(words[noun].fold, "company")
        common = words[noun].fold in self._appositions and not words[noun].cap  # « la mer Noire, la Fédération … »
        if common and (start == 0 or words[start - 1].fold not in self._no_body):
            yield Found(start, end, "name", kind=kind)

    def _of_members(self, view: View, start: int, end: int) -> Iterator[Found]:
        """« Vigie est un réseau », « Vigie Eau, coalition montée par »: a body by what it is told to be."""
        words, limit = view.words, view.ends[start]
        if start and words[start - 1].fold in self._no_body:
            return
        end += end < limit and words[end].text == "+"
        if end + 2 >= limit:
            return
        new = words[end + 1].fold in self._indefinite_articles
        kind = self._members.get(words[end + 1 + new].fold, "") if not words[end + 1 + new].cap else ""
        comma = words[end].text == "," and (new or end > start + 1)
        if kind and (comma or (new and words[end].fold in self._is)):
            yield Found(start, end, "name", kind=kind)


def _compound(view: View, at: int) -> str:
    """The folded word at ``at`` with what a hyphen joins to it on the left: ``start-up``."""
    words = view.words
    joined = view.glued(at) and view.glued(at - 1)
    return f"{words[at - 2].fold}-{words[at].fold}" if joined else words[at].fold
