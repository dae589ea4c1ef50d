"""Names of countries as a sentence has them: « le Maroc », « du Maroc », « au Maroc »."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from depositaire.lexicon.countries import Article
from depositaire.typography import fold

if TYPE_CHECKING:
    from depositaire.lexicon import Lexicon

_VOWELS: Final = "aeiou"


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
        return named_with_of(self.article, self.name, elided=self.silent_h)

    @property
    def into(self) -> str:
        """``au Maroc``, ``en Italie``, ``aux Comores``, ``à Malte``."""
        if self.article == "les":
            return f"aux {self.name}"
        if self.article == "le":
            return f"au {self.name}"
        return f"{self.locative or ('en' if self.article else 'à')} {self.name}"


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


def named_with_of(article: str, name: str, *, elided: bool) -> str:
    """``de`` and a name with its article: « du Maroc », « de l'Italie », « d'Haïti » where ``elided``."""
    if article in {"le", "les"}:
        return f"{'du' if article == 'le' else 'des'} {name}"
    if article:
        return f"de {_join(article, name)}"
    return f"d'{name}" if elided or fold(name)[0] in _VOWELS else f"de {name}"


def _join(article: str, name: str) -> str:
    return f"{article}{name}" if article.endswith("'") else f"{article} {name}".lstrip()
