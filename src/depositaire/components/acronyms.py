"""Acronyms: what the text defines in either order, and every further use of it."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._names import View, Words, initials_match
from depositaire.lexicon import Lexicon, read

_ACRONYM: Final = re.compile(r"(?=(?:[^A-ZÀ-Þ]*[A-ZÀ-Þ]){2})[A-ZÀ-Þa-z0-9][\w&/.+]{1,14}")
_NAME_LIKE: Final = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{3,14}")


@Language.factory("depositaire_acronyms", default_config={"lexicons": []})
def create_acronyms(nlp: Language, name: str, lexicons: list[str]) -> "Acronyms":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Acronyms(read(tuple(lexicons)))


class Acronyms:
    """Adds to ``spans[ORGANISATIONS]`` the acronyms of its names and gives both one value."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = Words(lexicon.word_list)
        self._definite = self._words.lists.get("definite", frozenset())
        self._before = self._words.lists.get("before_acronym", frozenset())

    def __call__(self, doc: Doc) -> Doc:
        """Learn the acronyms that ``doc`` defines and mark them wherever they stand."""
        bodies = spans.group(doc, spans.ORGANISATIONS)
        if not bodies:
            return doc
        view = self._words.read(doc)
        learned = dict(self._spelt(view, bodies)) | dict(self._defined(view, bodies)) | dict(self._tails(bodies))
        if not learned:
            return doc
        merged = {old: new for old, new in _merged(bodies, learned)}
        put = [_again(span, learned.get(span.text) or merged.get(span.kb_id_, span.kb_id_)) for span in bodies]
        put += spans.free(self._uses(view, learned, merged), [*put, *spans.group(doc, spans.COUNTRIES)])
        spans.put(doc, spans.ORGANISATIONS, put)
        for acronym, ref in learned.items():
            facts = doc._.entities.get(merged.get(ref, ref))
            if facts is not None and facts["acronym"] is None:
                facts["acronym"] = acronym
        for old in merged:
            doc._.entities.pop(old, None)
        return doc

    def _defined(self, view: View, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """Pairs of an acronym and the value of the body it stands for, later definitions last."""
        words = view.words
        taken = {view.positions(span)[0] for span in spans.group(view.doc, spans.COUNTRIES)}
        for number, body in enumerate(bodies):
            start, end = view.positions(body)
            if body.id_ == "acronym":
                continue
            if end + 1 < len(words) and words[end].text == "(":
                owner, first = body, start
                if number and self._complement_of(view, bodies[number - 1], start):
                    earlier = view.positions(bodies[number - 1])[0]
                    acronym = self._acronym(view, end + 1)
                    if self._fits(view, acronym, earlier, end) and not self._fits(view, acronym, start, end):
                        owner, first = bodies[number - 1], earlier
                yield from self._inside(view, owner, first, end, taken)
            elif (gap := self._gap(view, end)) and words[gap].text == "(":
                yield from self._inside(view, body, start, gap, taken)
            at = start - 1
            while at >= 0 and words[at].part == "article":
                at -= 1
            if at > 0 and words[at].text in ("(", ",", "–", ":") and at not in taken:
                acronym = words[at - 1].text
                closed = words[at].text == "(" and end < len(words) and words[end].text == ")"
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
        known = [span for span in spans.group(view.doc, spans.ORGANISATIONS) if span.text == acronym]
        facts = view.doc._.entities.get(body.kb_id_, {})
        new = facts.get("acronym") is None and not (known and known[0].kb_id_ != body.kb_id_)
        if fits or (new and _ACRONYM.fullmatch(acronym)):
            yield acronym, body.kb_id_

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

    def _spelt(self, view: View, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """Undefined acronyms that spell the first letters of a body named elsewhere (``UCV``)."""
        loose = {word.text for word in view.words if word.caps and 2 < len(word.text) < 9 and word.text.isalpha()}
        loose -= {body.text for body in bodies} | {span.text for span in spans.group(view.doc, spans.COUNTRIES)}
        for body in bodies:
            if loose and len(body) > 2:
                start, end = view.positions(body)
                own = [word for word in view.words[start:end] if word.part in ("word", "adjective")]
                letters = "".join(word.text[0] for word in own).upper()
                if letters in loose and not all(word.caps for word in own):
                    yield letters, body.kb_id_

    def _tails(self, bodies: list[Span]) -> Iterator[tuple[str, str]]:
        """``NEREIDA`` from ``alliance NEREIDA``."""
        for body in bodies:
            if len(body) == 2 and body[1].text.isupper() and len(body[1].text) > 2:
                yield body[1].text, body.kb_id_

    def _uses(self, view: View, learned: dict[str, str], merged: dict[str, str]) -> list[Span]:
        firsts = {acronym.split("-")[0] for acronym in learned}
        found = []
        for start, word in enumerate(view.words):
            if word.text in firsts:
                for end in (start + 5, start + 3, start + 1):
                    ref = learned.get(view.text(start, end)) if end <= len(view.words) else None
                    if ref is not None:
                        found.append(
                            view.span(start, end, label="ORG", kb_id=merged.get(ref, ref), how="acronym")
                        )
                        break
        return found


def _merged(bodies: list[Span], learned: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Values that a definition makes one: of a known acronym, and of ``réseau PaCSON`` beside ``PaCSON``."""
    for body in bodies:
        ref = learned.get(body.text) or (learned.get(body[-1].text) if len(body) == 2 else None)
        if ref is not None and ref != body.kb_id_:
            yield body.kb_id_, ref


def _again(span: Span, ref: str) -> Span:
    return Span(span.doc, span.start, span.end, span.label_, kb_id=ref, span_id=span.id_)
