"""Which body or text each mention stands for: one reference a body in a document. Private to the naming components."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from spacy.tokens import Doc

from depositaire import spans
from depositaire.components._names import View, slug
from depositaire.typography import fold


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A name found in a view, before it is known what it stands for. Positions are those of the view's words."""

    start: int
    end: int
    how: str = field(compare=False)
    refs: tuple[str, ...] = field(default=(), compare=False)
    """The lexicon's entries that bear the name."""
    kind: str | None = field(default=None, compare=False)
    head: str = field(default="", compare=False)
    """The head noun, folded."""
    alone: bool = field(default=False, compare=False)
    """The bare noun is a name of its own."""
    short: bool = field(default=False, compare=False)
    """A bare noun with a capital."""
    usual: str = field(default="", compare=False)
    """What a bare noun stands for where nothing is named."""
    ref: str = field(default="", compare=False)
    """What it stands for, once known."""
    sides: frozenset[str] = field(default=frozenset(), compare=False)
    """Of a description: between whom the text is."""
    pointed: bool = field(default=False, compare=False)
    """Of a description: it was told of (« Ils ont signé trois accords. Ces accords de pêche »)."""
    more: Mapping[str, Any] = field(default_factory=dict, compare=False)


def longest(found: Iterable[Found]) -> list[Found]:
    """The longest of those that overlap, in the order of the text; the lexicon's before the grammar's."""
    kept: list[Found] = []
    covered: set[int] = set()
    for one in sorted(found, key=lambda one: (one.start - one.end, not one.refs, one.start)):
        if covered.isdisjoint(range(one.start, one.end)):
            covered.update(range(one.start, one.end))
            kept.append(one)
    return sorted(kept)


class Index:
    """What is known of the lexicon's entries before any text: built once a component."""

    def __init__(self, entries: Mapping[str, Any], heads: Mapping[str, Any]) -> None:
        self.entries = entries
        self.generic = {form: head.kind for form, head in heads.items() if getattr(head, "generic", False)}
        self.nouns = frozenset(heads)
        self.firsts = {ref: self._short(entry) for ref, entry in entries.items()}

    def _short(self, entry: Any) -> frozenset[str]:
        """The words that with a capital stand for ``entry`` once it is named."""
        words = {fold(word) for word in getattr(entry, "short", ())}
        words.update(fold(name.split()[0]) for name in (*entry.names, *entry.exact)[:1])
        for name in entry.names[:1]:
            words.update(self.inner([fold(word) for word in name.split()]))
        words.update(form for form, kind in self.generic.items() if kind == entry.kind)
        return frozenset(words)

    def inner(self, name: Sequence[str]) -> Iterator[str]:
        """The head nouns within a name that none opens: ``alliance`` in « Star Alliance »."""
        if name[0] not in self.nouns:
            yield from (word for word in name[1:] if word in self.nouns)


class Register:
    """What one document names, in the order of the text."""

    def __init__(self, index: "Index") -> None:
        self._entries = index.entries
        self._firsts = index.firsts
        self._generic = index.generic
        self._inner = index.inner
        self._publisher = ""
        self._aliases: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._by_head: dict[str, list[tuple[int, str]]] = {}
        self._facts: dict[str, dict[str, Any]] = {}
        self._descriptions: list[tuple[str, frozenset[str], str, int]] = []
        self._sides: dict[str, frozenset[str]] = {}

    def name_before(self, ref: str) -> None:
        """Count the lexicon's ``ref``, the publisher, as named before the text begins."""
        self._publisher = ref
        self._see(ref, -1, "")

    def publisher(self, name: str, head: str, kind: str) -> None:
        """Count a publisher that the lexicon has not as named before the text begins, by its head noun."""
        ref = self._fresh(slug(name))
        self._names[_key(name)] = ref
        self._facts[ref] = {"name": name, "acronym": None, "kind": kind}
        self._by_head[head] = [(-1, ref)]

    def same(self, short: str, full: str) -> None:
        """Let the name ``short`` stand for what is named ``full``."""
        self._aliases[_key(short)] = _key(full)

    def resolve(self, view: View, found: Sequence[Found]) -> list[Found]:
        """Each of ``found`` with its reference; short forms of nothing that is named are left out."""
        certain = {one.refs[0] for one in found if len(one.refs) == 1}
        named: dict[int, Found] = {}
        for one in found:
            if not one.short:
                named[one.start] = self._name(view, one, certain)
        mentions = []
        for one in found:
            done = named.get(one.start) or self._short(view, one)
            if done is not None:
                mentions.append(done)
        return mentions

    def note(self, doc: Doc, label: str) -> None:
        """Put what is known of each body on the Doc."""
        for ref, facts in self._facts.items():
            spans.register(doc, ref, label=label, **facts)

    def _name(self, view: View, one: Found, certain: set[str]) -> Found:
        if one.refs:
            ref = next((ref for ref in one.refs if ref in certain), one.refs[0])
            self._see(ref, one.start, view.words[one.start].fold)
            return replace(one, ref=ref)
        if one.how == "described":
            return self._described(view, one)
        name = view.text(one.start, one.end)
        known = self._aliases.get(_key(name), _key(name))
        ref = self._names.get(known, "")
        if not ref:
            ref = self._fresh(slug(name))
            self._names[known] = ref
            self._facts[ref] = {"name": name, "acronym": None, "kind": one.kind, **one.more}
        inner = () if one.head else self._inner([word.fold for word in view.words[one.start : one.end]])
        for head in (one.head, *inner):
            self._by_head.setdefault(head, []).append((one.start, ref))
        return replace(one, ref=ref)

    def _described(self, view: View, one: Found) -> Found:
        """A description has the value of an earlier one of the same noun when one's words are all in the other's."""
        words = frozenset(
            word.fold for word in view.words[one.start + 1 : one.end] if word.part in ("word", "adjective")
        )
        ref = next(
            (
                ref
                for head, earlier, ref, _ in self._descriptions
                if head == one.head
                and (_alike(words, earlier) or (one.pointed and not earlier))
                and not _are_apart(one.sides, self._sides[ref])
            ),
            "",
        )
        if not ref:
            ref = self._fresh(f"{slug(one.head)}-1")
            self._facts[ref] = {"name": view.text(one.start, one.end), "acronym": None, "kind": one.kind, **one.more}
        self._descriptions.append((one.head, words, ref, one.start))
        self._sides[ref] = self._sides.get(ref, one.sides) or one.sides
        return replace(one, ref=ref)

    def _fresh(self, wanted: str) -> str:
        number, ref = 1, wanted
        while ref in self._facts or ref in self._entries:
            number += 1
            ref = f"{wanted.removesuffix('-1')}-{number}"
        return ref

    def _see(self, ref: str, position: int, first: str) -> None:
        """Note that the lexicon's ``ref`` is named at ``position`` by a name whose first word is ``first``."""
        entry = self._entries[ref]
        words = self._firsts[ref]
        for word in words if first in words else {first, *words}:
            self._by_head.setdefault(word, []).append((position, ref))
        if ref not in self._facts:
            said = {name: getattr(entry, name, None) for name in ("binding", "organ_of")}
            more = {name: value for name, value in said.items() if value is not None}
            name = next(iter((*entry.names, *entry.exact, *entry.acronyms)))
            acronym = entry.acronyms[0] if entry.acronyms else None
            self._facts[ref] = {"name": name, "acronym": acronym, "kind": entry.kind, **more}

    def _short(self, view: View, one: Found) -> Found | None:
        """The body of that head noun named last before, else first after; else, where the noun may, a name alone.

        « un accord de pêche. L'Accord vaut dix ans »: described before it is rather meant than what is named after.
        """
        if _is_of_a_state(view, one.end):
            return None
        seen = self._by_head.get(one.head, [])
        before = [ref for position, ref in seen if position < one.start]
        if one.head in self._generic and self._publisher in before:
            return replace(one, ref=self._publisher)
        told = [ref for head, _, ref, position in self._descriptions if head == one.head and position < one.start]
        if before or told or seen:
            return replace(one, ref=before[-1] if before else told[-1] if told else seen[0][1])
        if one.usual in self._entries:
            return self._name(view, replace(one, refs=(one.usual,)), set())
        if one.alone:
            return self._name(view, one, set())
        return None


def _key(name: str) -> str:
    """By what names are the same: « Bio-Med » and « Bio Med » are."""
    return " ".join(fold(name).replace("-", " ").split())


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two descriptions may be of one text: there are words in both, and one has no more than the other."""
    return bool(words) and bool(others) and (words <= others or others <= words)


def _are_apart(sides: frozenset[str], others: frozenset[str]) -> bool:
    """« l'accord entre le Togo et le Mali », « l'accord entre le Togo et le Ghana »: whether they are of others."""
    return bool(sides) and bool(others) and not (sides <= others or others <= sides)


def _is_of_a_state(view: View, end: int) -> bool:
    """« la Fédération du Zimbabwe », « le Comité du Togo »: a body of that State, and no other that is named."""
    at = end
    while at < len(view.words) and view.words[at].part in ("of", "article"):
        at += 1
    states = spans.group(view.doc, spans.COUNTRIES) if at > end and view.words[end].part == "of" else ()
    return any(view.positions(state)[0] == at for state in states)
