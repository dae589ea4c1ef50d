"""Tables of the rule files that name countries; ``authority`` makes of them what is looked up.

``country`` holds what CLDR and pycountry say (``python -m depositaire.lexicon.build_countries`` writes it);
``country_usage`` is the reviewed table of what they lack; ``country_variant`` is for a user's own names.
"""

from typing import Annotated, Literal

from pydantic import Field

from depositaire.lexicon.base import Entry, Rule, Words

Code = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
CountryLabel = Literal["COUNTRY", "DEMONYM", "CAPITAL"]
Article = Literal["", "le", "la", "l'", "les"]


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
