"""Acronyms that a text defines, in either order, or that spell a name of it. Private."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.components._names import View, Words, initials_match, slug
from depositaire.typography import fold

_ACRONYM: Final = re.compile(r"(?=(?:[^A-ZÀ-Þ]*[A-ZÀ-Þ]){2})[A-ZÀ-Þa-z0-9][\w&/.+]{1,14}")
_NAME_LIKE: Final = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{3,14}")

_WORD: Final = re.compile(r"\w+")
#: How many letters an acronym has at least that is written as a name is, and what it is spoken with.
_SPOKEN: Final = 4
_VOWELS: Final = frozenset("aeiouy")
#: How many words a name has at least that is compared with a known one.
_NAMED: Final = 2
#: The kind of the body that stands in brackets because it tells the news.
_TELLS: Final = "media"


class Definitions:
    """Pairs each acronym of a text with the value of the mention that it stands for."""

    def __init__(self, words: Words) -> None:
        self._definite = words.lists.get("definite", frozenset())
        self._before = words.lists.get("before_acronym", frozenset())

    def defined(self, view: View, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """Pairs of an acronym and the value of the body it stands for, later definitions last."""
        words = view.words
        taken = {view.positions(span)[0] for span in spans.group(view.doc, spans.COUNTRIES)}
        for number, body in enumerate(bodies):
            start, end = view.positions(body)
            if end + 1 < len(words) and words[end].text == "(":
                owner, first = body, start
                if number and self._complement_of(view, bodies[number - 1], start):
                    earlier = view.positions(bodies[number - 1])[0]
                    acronym = self._acronym(view, end + 1)
                    if self._fits(view, acronym, earlier, end) and not self._fits(view, acronym, start, end):
                        owner, first = bodies[number - 1], earlier
                if owner.id_ != "acronym":
                    yield from self._inside(view, owner, first, end, taken)
            if body.id_ == "acronym":
                continue
            gap = self._gap(view, end)
            if gap and words[gap].text == "(":
                yield from self._inside(view, body, start, gap, taken)
            at = start - 1
            while at >= 0 and words[at].part == "article":
                at -= 1
            if at > 0 and words[at].text in ("(", ",", "–", ":") and at not in taken:
                acronym = words[at - 1].text
                told = view.doc._.entities.get(body.kb_id_, {}).get("kind") == _TELLS  # « LA PAZ (Reuters) »
                closed = not told and words[at].text == "(" and end < len(words) and words[end].text == ")"
                article = at > 1 and words[at - 2].fold in self._definite
                shaped = _ACRONYM.fullmatch(acronym) or (closed and article and _NAME_LIKE.fullmatch(acronym))
                fits = self._fits(view, acronym, start, end) or (closed and article)
                if shaped and fits and at - 1 not in taken:
                    yield acronym, body.kb_id_

    def _inside(self, view: View, body: Span, start: int, bracket: int, taken: set[int]) -> Iterator[tuple[str, str]]:
        acronym = self._acronym(view, bracket + 1)
        if not acronym or bracket + 1 in taken:
            return
        own = view.doc._.entities.get(body.kb_id_, {}).get("acronym")
        fits = self._fits(view, acronym, start, bracket) or (own is not None and own.lower() == acronym.lower())
        entities = view.doc._.entities
        known = [span for span in spans.group(view.doc, spans.ORGANISATIONS) if span.text == acronym]
        # A body that bears the acronym as its only name was found by its shape alone: the definition knows better.
        known = [span for span in known if entities.get(span.kb_id_, {}).get("name") != acronym]
        facts = entities.get(body.kb_id_, {})
        if known and known[0].kb_id_ != body.kb_id_ and self._nearly(view, body, entities[known[0].kb_id_]["name"]):
            yield body.text, known[0].kb_id_
            return
        new = facts.get("acronym") is None and not (known and known[0].kb_id_ != body.kb_id_)
        if fits or (new and _ACRONYM.fullmatch(acronym)):
            yield acronym, body.kb_id_

    def _nearly(self, view: View, body: Span, name: str) -> bool:
        """« la Fédération internationale de football (FIFA) »: a known name in part, every word of it and the first."""
        said = [word.fold for word in view.words[slice(*view.positions(body))] if word.part in ("word", "adjective")]
        known = _WORD.findall(fold(name))
        part = len(said) >= _NAMED and known[:1] == said[:1] and body.kb_id_ == slug(body.text)
        return part and all(any(word.startswith(one) for word in known) for one in said)

    def _acronym(self, view: View, at: int) -> str:
        """The acronym that opens a bracket, over ``ci-après``, ``en anglais`` and quotes; empty where there is none."""
        words, limit = view.words, min(at + 6, len(view.words))
        while at < limit and words[at].fold in self._before:
            at += 1
        if at >= limit:
            return ""
        end = at + 1
        while end + 1 < len(words) and words[end].text == "-" and view.glued(end) and view.glued(end + 1):
            end += 2
        text = view.text(at, end)
        closed = end < len(words) and words[end].part in ("mark", "stop", "and")
        return text if closed and (_ACRONYM.fullmatch(words[at].text) or _NAME_LIKE.fullmatch(text)) else ""

    def _fits(self, view: View, acronym: str, start: int, end: int) -> bool:
        if not acronym:
            return False
        words = [word.text for word in view.words[start:end] if word.part not in ("article", "mark")]
        letters, *whole = acronym.split("-")
        if whole and set(whole) <= set(words):  # « Caisse régionale de l'UEMOA (CR-UEMOA) »
            return initials_match(letters, [word for word in words if word not in whole])
        return initials_match(acronym, words)

    def _complement_of(self, view: View, earlier: Span, start: int) -> bool:
        """Nothing but ``de`` and an article between ``earlier`` and the word at ``start``."""
        between = view.words[view.positions(earlier)[1] : start]
        return bool(between) and between[0].part == "of" and all(word.part in ("of", "article") for word in between)

    def _gap(self, view: View, end: int) -> int:
        """Past ``du Sénégal``, ``de la République du Mali`` behind a name; 0 where no country follows."""
        at = end
        while at < len(view.words) and view.words[at].part in ("of", "article"):
            at += 1
        for span in spans.group(view.doc, spans.COUNTRIES):
            start, stop = view.positions(span)
            if start == at and stop < len(view.words):
                return stop
        return 0

    def spelt(self, view: View, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """Undefined acronyms that spell the first letters of a body named elsewhere (``UCV``)."""
        loose = {word.text for word in view.words if word.caps and 2 < len(word.text) < 9 and word.text.isalpha()}
        if not loose:
            return
        loose -= {body.text for body in bodies} | {span.text for span in spans.group(view.doc, spans.COUNTRIES)}
        for body in bodies:
            if loose and len(body) > 2:
                start, end = view.positions(body)
                own = [word for word in view.words[start:end] if word.part in ("word", "adjective")]
                letters = "".join(word.text[0] for word in own).upper()
                if letters in loose and not all(word.caps for word in own):
                    yield letters, body.kb_id_

    def tails(self, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """``NEREIDA`` from ``alliance NEREIDA``."""
        for body in bodies:
            if len(body) == 2 and body[1].text.isupper() and len(body[1].text) > 2:
                yield body[1].text, body.kb_id_

    def uses(self, view: View, learned: Mapping[str, str], merged: Mapping[str, str], *, label: str) -> list[Span]:
        """Every use of the acronyms in ``learned``."""
        written = {name: ref for name, ref in _as_a_name(learned).items() if name not in learned}
        firsts = {acronym.split("-")[0] for acronym in learned}
        found = []
        for start, word in enumerate(view.words):
            if start and word.text in written and view.words[start - 1].part in ("article", "of"):
                body = written[word.text]
                found.append(view.span(start, start + 1, label=label, kb_id=merged.get(body, body), how="acronym"))
            if word.text in firsts:
                for end in (start + 5, start + 3, start + 1):
                    ref = learned.get(view.text(start, end)) if end <= len(view.words) else None
                    if ref is not None:
                        found.append(view.span(start, end, label=label, kb_id=merged.get(ref, ref), how="acronym"))
                        break
        return found


def _as_a_name(learned: Mapping[str, str]) -> dict[str, str]:
    """Acronyms that can be spoken, as a name is written: « Rusaf » beside « RUSAF »."""
    spoken = (acronym for acronym in learned if acronym.isalpha() and acronym.isupper() and len(acronym) >= _SPOKEN)
    return {acronym.capitalize(): learned[acronym] for acronym in spoken if set(fold(acronym)) & _VOWELS}
