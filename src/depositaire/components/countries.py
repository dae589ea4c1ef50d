"""Countries: their names, their demonyms, and the capitals that stand for them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from spacy.attrs import LOWER
from spacy.language import Language
from spacy.strings import StringStore
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._country_acting import Acting
from depositaire.components._country_context import Folded, Guards, Mention, Names, View
from depositaire.french.phrasebook import Phrasebook, Splitter
from depositaire.lexicon import Lexicon, read
from depositaire.lexicon.authority import Authority, Form, authority
from depositaire.typography import fold

_REMEMBERED: Final = 16_384
_HYPHEN: Final = re.compile(r"(-)")


@Language.factory("depositaire_countries", default_config={"lexicons": []})
def create_countries(nlp: Language, name: str, lexicons: list[str]) -> "Countries":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Countries(nlp.tokenizer, read(tuple(lexicons)))


class Countries:
    """Fills ``spans[COUNTRIES]``: labels COUNTRY, DEMONYM and CAPITAL, value the alpha-3 code."""

    def __init__(self, tokenizer: Tokenizer, lexicon: Lexicon) -> None:
        vocab = tokenizer.vocab
        lists = {entry.name: frozenset(entry.words) for entry in lexicon.country_words}
        self._authority = authority(lexicon)
        self._folded = Folded(vocab.strings)
        self._lists = lists
        self._guards = Guards(lexicon.country_guard, lists)
        self._acting = Acting(lists)
        self._compounds = _Compounds(self._authority, vocab.strings)
        self._names, self._exact, split = Phrasebook(), Phrasebook(), Splitter(tokenizer)
        for words in _patterns(split, self._authority.forms):
            self._names.add("name", words)
        for form in self._authority.exact:
            self._exact.add("exact", [word.lower() for word in split(form)])

    def __call__(self, doc: Doc) -> Doc:
        """Find the countries of ``doc``."""
        view = View(doc, self._folded)
        names = Names(view, _longest([*self._found(view.doc), *self._compound(view.doc)]), self._lists)
        kept = Names(view, self._judged(names), self._lists)
        spans.put(doc, spans.COUNTRIES, self._spans(doc, kept))
        return doc

    def _spans(self, doc: Doc, names: Names) -> Iterator[Span]:
        """The names that count, as spans of ``doc``: capitals only where they act."""
        acting, codes, places = self._acting.decide(names), self._codes(names), names.view.places
        for at in range(len(names)):
            name = names[at]
            if name.form.label != "CAPITAL" or at in acting:
                start, end = places[name.start], places[name.end - 1] + 1
                yield Span(doc, start, end, label=name.form.label, kb_id=codes[at])

    def _found(self, doc: Doc) -> Iterator[Mention]:
        """Every name in the lexicon, and the longer names that are no country's (without codes)."""
        words, texts = spans.lower(doc), spans.texts(doc)
        for _, start, end in self._names.find(words):
            text = texts[start] if end == start + 1 else doc[start:end].text
            capitals = sum(word[:1].isupper() for word in text.split(" "))
            for form in self._authority.forms.get(text.lower(), ()):
                if capitals >= form.capitals:
                    yield Mention(start, end, form, fold(text), text)
                    break
        for _, start, end in self._exact.find(words):
            text = doc[start:end].text
            if text in self._authority.exact:
                yield Mention(start, end, self._authority.exact[text], fold(text), text)

    def _compound(self, doc: Doc) -> Iterator[Mention]:
        """``franco-marocain``, ``nippo-sud-africaine``: one token, or parts and hyphens."""
        keys, compounds = doc.to_array(LOWER).tolist(), self._compounds
        for at in [at for at, key in enumerate(keys) if compounds[key]]:
            start, end = at, at + 1
            if keys[at] == compounds.hyphen:
                if at == 0 or (at > 1 and keys[at - 2] == keys[at]):
                    continue
                start, end = at - 1, at
                while end < len(keys) and keys[end] == keys[at]:
                    end += 2
            text = doc[start:end].text
            if codes := compounds.codes(text.lower()):
                yield Mention(start, end, Form("DEMONYM", codes), fold(text), text)

    def _judged(self, names: Names) -> Iterator[Mention]:
        for at in range(len(names)):
            name = names[at]
            if not name.form.codes:
                continue
            guard = self._guards.judge(names, at)
            if guard is None:
                start = self._head(names.view, name) if name.form.label == "COUNTRY" else name.start
                yield name if start == name.start else replace(name, start=start)
            elif guard.instead is not None:
                yield Mention(name.start, name.end, name.form._replace(label=guard.instead), name.word, name.text)

    def _head(self, view: View, name: Mention) -> int:
        """Where the name starts with the noun of its State: ``République populaire d'Albanie``."""
        at = name.start
        if at > 1 and view.word(at - 1) in self._lists["articles"]:
            at -= 1
        if at < 1 or view.word(at - 1) not in self._lists["genitives"]:
            return name.start
        at -= 1
        while at > 0 and at not in view.opens and view.word(at - 1) in self._lists["state_adjectives"]:
            at -= 1
        headed = at > 0 and at not in view.opens and view.word(at - 1) in self._lists["state_heads_of"]
        return at - 1 if headed else name.start

    def _codes(self, names: Names) -> list[str]:
        """The value of each name; one that several countries share is the one last named, or else named next."""
        plain = {at: names[at].form.codes[0] for at in range(len(names)) if names[at].form.label == "COUNTRY"}
        values = []
        for at in range(len(names)):
            form = names[at].form
            value = "+".join(form.codes)
            if form.shared:
                choice = {value, *form.shared}
                before = [code for index, code in plain.items() if index < at and code in choice]
                after = [code for index, code in plain.items() if index > at and code in choice]
                value = (before[-1:] or after[:1] or [value])[0]
            values.append(value)
        return values


class _Compounds(dict[int, tuple[str, ...]]):
    """The codes of compound demonyms, by the id of their lower case; empty for other words, a hyphen apart."""

    def __init__(self, authority: Authority, strings: StringStore) -> None:
        super().__init__()
        self._authority, self._strings = authority, strings
        self.hyphen = strings.add("-")
        self[self.hyphen] = ("-",)

    def __missing__(self, key: int) -> tuple[str, ...]:
        """Read the word and remember it."""
        codes = self.codes(self._strings[key])
        if len(self) < _REMEMBERED:
            self[key] = codes
        return codes

    def codes(self, word: str) -> tuple[str, ...]:
        """Every part of ``word`` but the last is a prefix, the last a demonym (``sud-africain`` is one)."""
        first, *parts = word.split("-")
        codes: tuple[str, ...] = ()
        while parts and first in self._authority.prefixes:
            codes = (*codes, self._authority.prefixes[first])
            forms = self._authority.forms.get("-".join(parts), ())
            if last := next((form.codes[0] for form in forms if form.label == "DEMONYM"), None):
                return (*codes, last)
            first, *parts = parts
        return ()


def _longest(found: Iterable[Mention]) -> list[Mention]:
    """Those that no longer one covers; of two on the same words, the one that is no country."""
    kept: list[Mention] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda name: (name.start - name.end, len(name.form.codes) > 0, name.start)):
        if taken.isdisjoint(range(one.start, one.end)):
            taken.update(range(one.start, one.end))
            kept.append(one)
    return kept


def _patterns(split: Splitter, forms: Iterable[str]) -> Iterator[list[str]]:
    """The ways the tokenizer may split each form: alone, in capitals, beside a slash or a dash; in small letters."""
    for form in forms:
        ways = [split(form)]
        if not form.replace(" ", "").isalpha():
            ways += [split(each) for each in (form.upper(), form.title())]
            ways.append([part for word in ways[0] for part in _HYPHEN.split(word) if part])
        yield from ([word.lower() for word in words] for words in ways)
