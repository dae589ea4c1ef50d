"""Names that belong to a family: branches, unions of unions, sheltered foundations. Private to ``organisations``."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any, Final

from depositaire.components._names import View, initials_match
from depositaire.components._phrases import Known
from depositaire.components._reach import Block
from depositaire.components._register import Found, Register
from depositaire.components._runs import Runs
from depositaire.components._tails import Tails
from depositaire.lexicon.countries import Country
from depositaire.typography import fold

#: Kinds of bodies that have a branch a country.
_NATIONAL: Final = frozenset({"ngo", "union", "company", "movement"})
_BRANDED: Final = frozenset({"company", "bank", "ngo", "union", "movement", "media"})
#: … and one a region: « ARS Bretagne ».
_REGIONAL: Final = frozenset({"agency", "union", "ngo", "company", "bank", "institution"})
_COUNTRY_WORDS: Final = 4
#: How many words may stand between the title of a person and the body.
_LED: Final = 5
_DASHES: Final = frozenset("-–—")


class Families:
    """Joins the name of a body with what stands beside it."""

    def __init__(
        self, entries: Mapping[str, Any], lists: Mapping[str, Collection[str]], countries: Iterable[Country]
    ) -> None:
        """``entries`` of the lexicon by value; ``lists``: head nouns of bodies that another shelters, and of organs."""
        self._entries = entries
        self._sheltered = lists["sheltered"]
        self._organs = lists["organs"]
        self._sectors = lists["sectors"]
        self._titles = {*lists["titles_of_leaders"], *lists["titles_of_persons"], *lists["people_of_bodies"]}
        self._runs, self._tails = Runs(lists), Tails(lists)
        self._countries = {fold(country.name).replace("'", "' ").replace("-", " - ") for country in countries}

    def branches(self, view: View, known: Iterable[Known], blocks: Mapping[int, Block]) -> Iterable[Found]:
        """``UNSA-Verre``, ``SNES-FSU``, ``Oxfam Belgique``: a body of another's family."""
        words = view.words
        for name in known:
            kind = self._entries[name.refs[0]].kind
            last = self._country_end(view, name.end) if kind in _NATIONAL and len(name.refs) == 1 else name.end
            if last > name.end:
                yield Found(name.start, last, "name", kind=kind)
            if last == name.end and kind == "university" and not words[name.end - 1].caps:
                last = self._town(view, name.end, blocks)
                if last > name.end:
                    yield Found(name.start, last, "name", kind=kind)
            if last == name.end and kind in _BRANDED and (tail := self._tail(view, name, blocks)) > name.end:
                yield Found(name.start, tail, "name", kind=kind)
            if (
                kind in _REGIONAL
                and (region := self._tails.over_region(view, name.end, view.ends[name.start])) > name.end
            ):
                yield Found(name.start, region, "name", kind=kind)
            end = name.end + 2
            glued = name.how == "acronym" and end <= len(words) and words[name.end].text == "-" and view.glued(name.end)
            if (
                glued
                and words[end - 1].cap
                and view.glued(end - 1)
                and end - 1 not in blocks
                and not words[end - 1].caps
            ):
                yield Found(name.start, end, "name")
            start = name.start - 2
            within = start >= 0 and words[start].caps and words[start + 1].text == "-" and start not in blocks
            glued = within and view.glued(start + 1) and view.glued(start + 2)
            if glued and self._entries[name.refs[0]].kind == "union":
                yield Found(start, name.end, "name", kind="union")  # « SNES-FSU »

    def _country_end(self, view: View, start: int) -> int:
        """One past the country whose name stands at ``start``; ``start`` for none."""
        words, limit = view.words, min(view.ends[start - 1], start + _COUNTRY_WORDS)
        for end in range(limit, start, -1):
            if words[start].cap and " ".join(word.fold for word in words[start:end]) in self._countries:
                return end
        return start

    def _tail(self, view: View, name: Known, blocks: Mapping[int, Block]) -> int:
        """One past the words with a capital right behind a company: ``Crédit Agricole Val de France``, ``INSA Lyon``.

        Not where somebody who leads it is announced: « le patron de Thales Paul Durand ».
        """
        words, at = view.words, name.end
        if at >= view.ends[name.start] or at in blocks or words[at].caps:
            return name.end
        if words[name.start].caps and not self._is_one_word(view, at):
            return name.end
        led = any(word.fold in self._titles for word in words[max(0, name.start - _LED) : name.start])
        if led or not self._runs.opens(words[at]):
            return name.end
        return self._runs.french(view, at, blocks)

    def _town(self, view: View, at: int, blocks: Mapping[int, Block]) -> int:
        """One past the town of a school of several: « Sciences Po Lyon »; ``at`` where none stands there."""
        words, limit = view.words, view.ends[at - 1]
        if at >= limit or at in blocks or words[at].caps or not self._runs.opens(words[at]):
            return at
        end = at + 1
        while end + 1 < limit and words[end].text == "-" and view.glued(end) and words[end + 1].cap:
            end += 2
        return at if end < limit and words[end].cap else end

    def _is_one_word(self, view: View, at: int) -> bool:
        """« UNSA Ferroviaire », « SNCF Voyageurs »: a field behind an acronym, and no other capital behind it."""
        words, after = view.words, at + 1
        alone = after >= view.ends[at] or not words[after].cap
        return words[at].cap and alone and words[at].fold in self._sectors

    def composed(self, view: View, found: list[Found], register: Register) -> list[Found]:
        """A body named with another: a foundation with the one that shelters it, an organ with its organisation.

        ``Fondation Jeanne Rivoire – Institut de France``, ``Conseil de sécurité de l'ONU``.
        """
        kept: list[Found] = []
        for one in found:
            first = kept[-1] if kept else None
            dash = first is not None and one.start == first.end + 1 and view.words[first.end].text in _DASHES
            if first is not None and self._is_organ(view, first, one):
                kept[-1] = replace(first, end=one.end, short=False)
            elif first is not None and dash and first.head in self._sheltered and one.head != first.head:
                part, rest = view.text(first.start, first.end), view.text(one.start, one.end)
                for name in (part, view.text(first.start, one.end)):
                    register.same(name, f"{part} {rest}")
                kept[-1] = replace(first, end=one.end)
            else:
                kept.append(one)
        return kept

    def _is_organ(self, view: View, first: Found, owner: Found) -> bool:
        """Whether ``de`` joins an organ that the lexicon knows to the organisation that it belongs to."""
        words = view.words
        between = [word.part for word in words[first.end : owner.start]]
        if between not in (["of"], ["of", "article"]) or not first.refs or not words[first.start].cap:
            return False
        organ = words[first.start].fold in self._organs and first.end > first.start + 1
        entry = self._entries.get(owner.refs[0]) if owner.refs else None
        if not organ or entry is None or entry.kind != "intergovernmental":
            return False
        # « Conseil de paix et de sécurité de l'Union africaine (UA) »: the owner is named for its own sake.
        bracket = [word.text for word in words[owner.end : owner.end + 2]]
        return not (len(bracket) > 1 and bracket[0] == "(" and bracket[1] in entry.acronyms)


def tails(view: View, found: Iterable[Found]) -> Iterator[tuple[str, str]]:
    """``Hiatus`` and ``coalition Hiatus``, ``Groupe Rivéo`` and ``Groupe public Rivéo``, where the text has both."""
    texts = {view.text(one.start, one.end): one for one in found}
    for name, one in texts.items():
        noun, _, rest = name.partition(" ")
        if one.head and one.head == fold(noun) and rest in texts and not texts[rest].refs:
            yield rest, name
        own = view.words[one.start + 1 : one.end]
        kind = sum(1 for _ in takewhile(lambda word: word.part == "adjective" and not word.cap, own))
        shorter = " ".join((noun, *rest.split(" ")[kind:]))
        if kind < len(own) and own[kind].cap and kind and shorter in texts and not texts[shorter].refs:
            yield shorter, name  # « le Groupe public Télécom Algérie » is « le Groupe Télécom Algérie »


def by_acronym(view: View, found: Sequence[Found]) -> Iterator[tuple[str, str]]:
    """« CHU de Nantes » and the name in full, with « (CHU) » in it or not, where the text has both."""
    names = {view.text(one.start, one.end): one for one in found if one.head}
    for name, one in names.items():
        before, _, behind = name.partition(" (")
        acronym, closed, own = behind.partition(") ")
        if closed:
            for each in {own, own.partition(" de ")[0]}:  # « Hassan II de Fès », « Hassan II »
                yield f"{acronym} {each}", name
                yield f"{before} {each}", name
        first, tail = view.words[one.start], [word.text for word in view.words[one.start + 1 : one.end]]
        if not first.caps or not tail:
            continue
        for full, other in names.items():
            words = view.words[other.start : other.end]
            spelt = [word.text for word in words[: -len(tail)] if word.part in ("word", "adjective")]
            alike = full != name and [word.text for word in words[-len(tail) :]] == tail
            if alike and initials_match(first.text, spelt):
                yield name, full
