"""One text named twice, in full and in short: « le Traité de Lomé sur les ports », « le Traité de Lomé ». Private."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from spacy.tokens import Span

from depositaire.components._names import View
from depositaire.typography import fold

#: What counts of a name: no links and articles.
_PARTS: Final = ("word", "adjective", "number")
_TWO: Final = 2


class SameTexts:
    """Pairs the value of a text named in short with that of the only one that is named so and at greater length."""

    def __init__(self, lists: Mapping[str, frozenset[str]], forms: Mapping[str, str]) -> None:
        """``forms``: the head nouns of texts, each with its singular."""
        self._forms = forms
        self._indefinite = lists["indefinite"] - lists["definite"]
        self._definite = lists["definite"]
        self._of_form = lists["words_of_form"]

    def pairs(
        self, view: View, texts: Sequence[Span], known: Mapping[str, Any], entities: Mapping[str, Any]
    ) -> Iterator[tuple[str, str]]:
        """The short text's value and the full one's; ``known``: the lexicon's texts, which have their value already."""
        by_ref: dict[str, list[Span]] = {}
        for span in texts:
            by_ref.setdefault(span.kb_id_, []).append(span)
        full = {ref: self._full(view, spans, entities.get(ref, {})) for ref, spans in by_ref.items()}
        for ref, spans in by_ref.items():
            if ref in known or entities.get(ref, {}).get("between"):
                continue
            described = all(span.id_ == "described" for span in spans)
            names = {self._name(view, span) for span in spans}
            if len(names) != 1 or not all(self._is_given(view, span, strict=described) for span in spans):
                continue
            short = names.pop()
            fits = _is_described_by if described else _opens
            longer = {
                other
                for other, those in by_ref.items()
                if other != ref and not all(span.id_ == "described" for span in those)
                if any(fits(short, name) for name in full[other])
                or (not described and self._is_worded_so(view, short, spans, those))
            }
            if len(short) > 1 and len(longer) == 1:
                yield ref, longer.pop()
        yield from self._by_form(view, by_ref, entities)

    def _is_worded_so(self, view: View, short: tuple[str, ...], texts: Sequence[Span], others: Sequence[Span]) -> bool:
        """« un Accord relatif à la pêche », « l'Accord sur la pêche »: the same words, and the second is known."""
        first = others[0].start < texts[0].start or not all(self._is_given(view, span, strict=False) for span in others)
        number = {view.words[view.positions(span)[0]].fold for span in texts}
        return first and any(
            span.id_ != "described" and self._name(view, span) == short and view.words[at].fold in number
            for span in others
            for at in (view.positions(span)[0],)
        )

    def _by_form(
        self, view: View, by_ref: Mapping[str, Sequence[Span]], entities: Mapping[str, Any]
    ) -> Iterator[tuple[str, str]]:
        """« ont signé un accord. L'accord-cadre vaut dix ans »: the only other text told of by this noun."""
        alike: dict[str, list[str]] = {}
        for ref, those in by_ref.items():
            for head in {self._name(view, span)[0] for span in those}:
                alike.setdefault(head, []).append(ref)
        for head, refs in alike.items():
            if len(refs) != _TWO or any(span.id_ != "described" for ref in refs for span in by_ref[ref]):
                continue
            first, second = sorted(refs, key=lambda ref: by_ref[ref][0].start)
            bare = all(self._name(view, span)[0] == head and self._is_bare(view, span) for span in by_ref[second])
            given = self._is_given(view, by_ref[second][0], strict=True)
            if bare and given and not entities.get(second, {}).get("between"):
                yield second, first

    def _is_bare(self, view: View, span: Span) -> bool:
        return set(self._name(view, span)[1:]) <= self._of_form

    def _full(self, view: View, spans: Sequence[Span], facts: Mapping[str, Any]) -> set[tuple[str, ...]]:
        """The names a text has in the document, and its own."""
        own = tuple(fold(word) for word in str(facts.get("name", "")).replace("'", " ").split())
        named = {self._name(view, span) for span in spans if span.id_ != "described"}
        return {*named, (self._forms.get(own[0], own[0]), *own[1:])} if own else named

    def _name(self, view: View, span: Span) -> tuple[str, ...]:
        start, end = view.positions(span)
        head, *rest = view.words[start:end]
        return (self._forms.get(head.fold, head.fold), *(word.fold for word in rest if word.part in _PARTS))

    def _is_given(self, view: View, span: Span, *, strict: bool) -> bool:
        """Whether the text is not told to be a new one; ``strict``: an article tells that it is known."""
        start = view.positions(span)[0]
        before = view.words[start - 1] if start else None
        if strict or before is None:
            return before is not None and before.fold in self._definite
        return before.part != "number" and before.fold not in self._indefinite


def _opens(short: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """« Traité de Lomé » opens « Traité de Lomé sur les ports »."""
    return len(short) < len(name) and name[: len(short)] == short


def _is_described_by(short: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """« le traité d'interdiction » has no word that « Traité sur l'interdiction des mines » has not."""
    return short[0] == name[0] and set(short) < set(name)
