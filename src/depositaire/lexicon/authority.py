"""The authority of country names: every form that the tables of ``countries`` know, and what it means."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from depositaire.lexicon.countries import CountryLabel
from depositaire.lexicon.namings import Naming, named_with_of, namings
from depositaire.lexicon.spellings import accents, inflected, spellings
from depositaire.typography import fold

if TYPE_CHECKING:
    from depositaire.lexicon import Lexicon


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


def _capitals(name: str, small: frozenset[str]) -> int:
    """How many words of ``name`` have a capital that no writer leaves out: ``royaume du Maroc`` has one."""
    words = name.split(" ")
    return sum(word[:1].isupper() for word in words) - (words[0][:1].isupper() and fold(words[0]) in small)


def _official(head: str, naming: Naming) -> tuple[str, str]:
    return f"{head} {naming.of}", f"{head} {named_with_of('', naming.name, elided=naming.silent_h)}"
