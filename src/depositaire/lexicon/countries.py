"""Tables of the rule files that name countries, and the authority made of them.

``country`` holds what CLDR and pycountry say (``python -m depositaire.lexicon.build_countries`` writes it);
``country_usage`` is the reviewed table of what they lack; ``country_variant`` is for a user's own names.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Final, Literal, NamedTuple

from pydantic import Field

from depositaire.lexicon.base import Entry, Rule, Words
from depositaire.typography import fold, normalise

if TYPE_CHECKING:
    from depositaire.lexicon import Lexicon

Code = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
CountryLabel = Literal["COUNTRY", "DEMONYM", "CAPITAL"]
Article = Literal["", "le", "la", "l'", "les"]

_VOWELS: Final = "aeiou"
_LONGEST_HYPHENATED: Final = 3
_INITIAL: Final = re.compile(r"\b\w")


class Country(Entry):
    """A country or territory with an ISO 3166-1 code, and Kosovo, as CLDR and pycountry name it."""

    code: Code
    alpha2: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    """ISO 3166-1 alpha-2; ``XK`` (CLDR) for Kosovo."""
    name: str
    """The usual French name: CLDR, locale ``fr``."""
    names: Words = ()
    """Other names in CLDR (``fr_BE``, ``fr_CA``, ``fr_CH``) and pycountry, former ones included."""

    @property
    def key(self) -> str:
        """The alpha-3 code."""
        return self.code


class CountryUsage(Entry):
    """What French usage adds: article and gender, variants, demonyms, seats of government."""

    code: Code
    name: str | None = None
    """The usual name, where CLDR's cannot be used in a sentence."""
    article: Article
    """The article in front of the name; empty for ``Malte`` or ``Cuba``."""
    gender: Literal["f", "m"]
    silent_h: bool = False
    """``d'Haïti``, not ``de Haïti``."""
    locative: Literal["en"] | None = None
    """``en Israël``, where the article would give ``à``."""
    heads: Words = ()
    """Nouns that make an official name: ``République`` gives ``République du Mali``."""
    names: Words = ()
    """Variants, official and former names, with the capitals that a text must have at least."""
    withheld: Words = ()
    """Names of the sources that are not looked for, for a part of them is."""
    abbreviations: Words = ()
    """Matched as written here."""
    demonyms: Words = ()
    """Singular forms, lower case; the plural adds ``s`` unless there is one, or an ``x``."""
    shared_demonyms: Words = ()
    """Demonyms of another country that mean this one where the text names it."""
    prefixes: Words = ()
    """First parts of compounds: ``franco`` in ``franco-marocain``."""
    capitals: Words = ()
    """Cities that stand for the State."""
    seats: Words = ()
    """Seats of power that stand for the State: they take the article of the language."""

    @property
    def key(self) -> str:
        """The alpha-3 code."""
        return self.code


class CountryVariant(Entry):
    """One more name of a country, for a user's own file."""

    form: str
    code: Annotated[str, Field(pattern=r"^[A-Z]{3}(\+[A-Z]{3})*$")]
    label: CountryLabel = "COUNTRY"
    exact: bool = False
    """Matched as written only."""

    @property
    def key(self) -> str:
        """The form."""
        return self.form


class CountryWords(Entry):
    """A closed class of words that the engine needs, lower case, without accents."""

    name: str
    words: Words

    @property
    def key(self) -> str:
        """The name of the class."""
        return self.name


class CountryGuard(Rule):
    """When a name is not the country: every condition given holds, and none of the exceptions (``unless_…``).

    Words are lower case, without accents; ``^`` is the start or end of a sentence or line, ``#`` a number.
    Examples mark what is found; counterexamples are sentences where the rule does not fire.
    """

    phrases: Words = ()
    """Longer names in which no country is found. A rule has phrases or conditions, not both."""
    names: Words = ()
    """The names it is about (lower case, without accents); empty: every one."""
    labels: tuple[CountryLabel, ...] = ("COUNTRY",)
    case: Literal["lower", "upper"] | None = None
    """Case of the first letter."""
    articled: bool | None = None
    """Whether the country takes an article."""
    before: Words = ()
    """The name follows one of these."""
    after: Words = ()
    """One of these follows the name."""
    name_before: bool = False
    """A capitalised word that is no function word stands in front."""
    name_after: bool = False
    """A capitalised word that is no function word follows."""
    inside: bool = False
    """The word in front is not the first of its sentence."""
    sentence: Words = ()
    """One of these words is in the same sentence."""
    unless_before: Words = ()
    unless_after: Words = ()
    unless_name_after: bool = False
    unless_listed: bool = False
    """Not where the name stands in a list of countries, or alone between two separators."""
    unless_mentioned: bool = False
    """Not where the document names the country otherwise."""
    instead: CountryLabel | None = None
    """What it is then; nothing where left out."""


class Form(NamedTuple):
    """What a name means."""

    label: CountryLabel
    codes: tuple[str, ...]
    """Empty for a longer name in which no country is found."""
    capitals: int = 0
    """How many words of it have a capital, at least."""
    shared: tuple[str, ...] = ()
    """Other countries that it stands for where the text names them."""
    seat: bool = False
    """A seat of power, which takes an article."""
    articled: bool = True
    """The country takes an article."""


@dataclass(frozen=True)
class Naming:
    """The name of a country in a sentence."""

    name: str
    article: Article
    gender: Literal["f", "m"]
    locative: str = ""
    silent_h: bool = False

    @property
    def definite(self) -> str:
        """``le Maroc``, ``l'Italie``, ``les Comores``, ``Malte``."""
        return _join(self.article, self.name)

    @property
    def of(self) -> str:
        """``du Maroc``, ``de l'Italie``, ``des Comores``, ``de Malte``."""
        return _of(self.article, self.name, elided=self.silent_h)

    @property
    def into(self) -> str:
        """``au Maroc``, ``en Italie``, ``aux Comores``, ``à Malte``."""
        if self.article == "les":
            return f"aux {self.name}"
        if self.article == "le":
            return f"au {self.name}"
        return f"{self.locative or ('en' if self.article else 'à')} {self.name}"


@dataclass(frozen=True)
class Authority:
    """Every form the lexicon knows."""

    forms: Mapping[str, tuple[Form, ...]]
    """By the form in lower case."""
    exact: Mapping[str, Form]
    """By the form as written."""
    prefixes: Mapping[str, str]
    """First parts of compounds, with and without accents, to codes."""
    namings: Mapping[str, Naming]
    """By code."""


def country_name(code: str) -> str:
    """The usual French name of a country.

    Args:
        code: an ISO 3166-1 alpha-3 code, or ``XKX`` (Kosovo).

    Raises:
        KeyError: no country has this code.
    """
    return _shipped()[code].name


def country_naming(code: str) -> Naming:
    """The name of a country with its article and gender; raises ``KeyError`` for an unknown code."""
    return _shipped()[code]


@cache
def _shipped() -> Mapping[str, Naming]:
    from depositaire.lexicon import read

    return namings(read())


def namings(lexicon: "Lexicon") -> dict[str, Naming]:
    """Names for sentences, by code."""
    usages = {usage.code: usage for usage in lexicon.country_usage}
    return {
        row.code: Naming(usage.name or row.name, usage.article, usage.gender, usage.locative or "", usage.silent_h)
        for row in lexicon.country
        if (usage := usages.get(row.code))
    }


def authority(lexicon: "Lexicon") -> Authority:
    """Everything the tables name, spelled out: without accents, with or without hyphens, in the plural."""
    forms: dict[str, dict[tuple[str, str], Form]] = {}
    exact: dict[str, Form] = {}
    prefixes: dict[str, str] = {}

    def add(
        written: Iterable[str], label: CountryLabel, code: str, *, counted: bool = True, seat: bool = False
    ) -> None:
        for spelling in written:
            capitals = _capitals(spelling, small) if counted else 0
            known = forms.setdefault(spelling.lower(), {})
            old = known.get((label, code))
            articled = bool(names[code].article) if code in names else True
            if old is None or old.capitals > capitals:
                known[label, code] = Form(label, tuple(filter(None, code.split("+"))), capitals, (), seat, articled)

    names = namings(lexicon)
    small = frozenset(word for entry in lexicon.country_words if entry.name == "state_heads" for word in entry.words)
    withheld = {name for usage in lexicon.country_usage for name in usage.withheld}
    for row in lexicon.country:
        sources = {row.name, *row.names} - withheld
        add((each for name in sources for each in spellings(name)), "COUNTRY", row.code)
    for usage in lexicon.country_usage:
        official = {form for head in usage.heads for form in _official(head, names[usage.code])}
        usual = (usage.name,) if usage.name else ()
        add((each for name in (*usual, *usage.names) for each in spellings(name)), "COUNTRY", usage.code)
        add((each for name in official for each in accents(name)), "COUNTRY", usage.code)
        add((each for form in usage.demonyms for each in inflected(form)), "DEMONYM", usage.code, counted=False)
        add((each for city in usage.capitals for each in spellings(city)), "CAPITAL", usage.code)
        add((each for seat in usage.seats for each in spellings(seat)), "CAPITAL", usage.code, seat=True)
        exact.update((form, Form("COUNTRY", (usage.code,))) for form in usage.abbreviations)
        prefixes.update((each, usage.code) for form in usage.prefixes for each in (form, fold(form)))
    for usage in lexicon.country_usage:
        for form in (each for demonym in usage.shared_demonyms for each in inflected(demonym)):
            for key, one in forms.get(form, {}).items():
                if one.label == "DEMONYM":
                    forms[form][key] = one._replace(shared=(*one.shared, usage.code))
    for guard in lexicon.country_guard:
        add((each for phrase in guard.phrases for each in spellings(phrase)), "COUNTRY", "")
    for variant in lexicon.country_variant:
        if variant.exact:
            exact[variant.form] = Form(variant.label, tuple(variant.code.split("+")))
        else:
            forms.pop(variant.form.lower(), None)
            add(spellings(variant.form), variant.label, variant.code, counted=variant.label != "DEMONYM")
    return Authority({form: tuple(known.values()) for form, known in forms.items()}, exact, prefixes, names)


def spellings(name: str) -> set[str]:
    """``name`` and how else it is written: accents, hyphens and apostrophes dropped."""
    name = normalise(name)
    found = {name}
    if "(" not in name and "," not in name:
        found.add(name.replace("-", " "))
        if name.count(" ") + name.count("-") < _LONGEST_HYPHENATED:
            found.add(name.replace(" ", "-"))
            found.add(name.replace("'", " "))
    return {spelling for each in found for spelling in accents(each)}


def accents(name: str) -> tuple[str, str, str]:
    """``name``, without the accents of its initials, without any."""
    return name, _plain_initials(name), _plain(name)


def inflected(demonym: str) -> Iterator[str]:
    """The singular and the plural of ``demonym``, with and without accents."""
    for form in (demonym,) if demonym[-1] in "sx" else (demonym, f"{demonym}s"):
        yield form
        if fold(form) != form:
            yield fold(form)


def _capitals(name: str, small: frozenset[str]) -> int:
    """How many words of ``name`` have a capital that no writer leaves out: ``royaume du Maroc`` has one."""
    words = name.split(" ")
    return sum(word[:1].isupper() for word in words) - (words[0][:1].isupper() and fold(words[0]) in small)


def _plain_initials(name: str) -> str:
    """``name`` with initials without accents, as many keyboards write capitals."""
    return _INITIAL.sub(lambda initial: _plain(initial[0]), name)


def _plain(name: str) -> str:
    """``name`` without accents, with its capitals."""
    pairs = zip(name, fold(name), strict=True)
    return "".join(plain.upper() if character.isupper() else plain for character, plain in pairs)


def _official(head: str, naming: Naming) -> tuple[str, str]:
    return f"{head} {naming.of}", f"{head} {_of('', naming.name, elided=naming.silent_h)}"


def _of(article: str, name: str, *, elided: bool) -> str:
    if article in {"le", "les"}:
        return f"{'du' if article == 'le' else 'des'} {name}"
    if article:
        return f"de {_join(article, name)}"
    return f"d'{name}" if elided or fold(name)[0] in _VOWELS else f"de {name}"


def _join(article: str, name: str) -> str:
    return f"{article}{name}" if article.endswith("'") else f"{article} {name}".lstrip()
