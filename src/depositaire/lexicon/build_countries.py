"""Write ``lexicons/countries.toml``, the names of countries in maintained sources.

Run as ``python -m depositaire.lexicon.build_countries``. Sources: the territories of CLDR through ``babel`` in the
locales of ``LOCALES``; ISO 3166-1 and 3166-3 through ``pycountry`` with its French translations. A former name keeps
the code that ISO 3166-3 gives it today (the last two letters of its alpha-4 code).
"""

import gettext
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import pycountry
from babel import Locale

from depositaire.lexicon.countries import Country
from depositaire.typography import normalise

LOCALES: Final = ("fr", "fr_BE", "fr_CA", "fr_CH")
TARGET: Final = Path(__file__).parent.parent / "lexicons" / "countries.toml"
#: Kosovo has no code in ISO 3166-1; CLDR knows it by the user-assigned alpha-2 code XK, its alpha-3 is XKX.
KOSOVO: Final = ("XKX", "XK")
#: Former entities (alpha-4) that are a whole State of today under another name.
FORMER: Final = ("AIDJ", "BUMM", "DYBJ", "HVBF", "NHVU", "RHZW", "TPTL", "ZRCD")


def rows() -> list[Country]:
    """The table, by alpha-3 code."""
    codes = {country.alpha_3: country.alpha_2 for country in pycountry.countries}
    codes[KOSOVO[0]] = KOSOVO[1]
    return [_row(code, alpha2) for code, alpha2 in sorted(codes.items())]


def toml(table: Iterable[Country]) -> str:
    """The text of the file."""
    head = "# Written by depositaire.lexicon.build_countries from CLDR (babel) and ISO 3166 (pycountry): do not edit."
    return "\n".join([head, *(line for row in table for line in _lines(row)), ""])


def main() -> None:
    """Write the file."""
    TARGET.write_text(toml(rows()), encoding="utf-8")


def _row(code: str, alpha2: str) -> Country:
    territories = [Locale.parse(locale).territories.get(alpha2, "") for locale in LOCALES]
    name, *others = (_tidy(territory) for territory in territories)
    others += [_tidy(each) for found in (*_translated(alpha2), *_former(alpha2)) for each in _turned(found)]
    found = {each for each in others if each and each.lower() != name.lower()}
    return Country(code=code, alpha2=alpha2, name=name, names=tuple(sorted(found)))


def _lines(row: Country) -> Iterator[str]:
    yield from ("", "[[country]]", f'code = "{row.code}"', f'alpha2 = "{row.alpha2}"')
    yield f"name = {_quoted(row.name)}"
    if row.names:
        yield f"names = [{', '.join(map(_quoted, row.names))}]"


def _translated(alpha2: str) -> Iterator[str]:
    """The French translations of the names in ISO 3166-1; what is not translated is left out."""
    french = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["fr"])
    country = pycountry.countries.get(alpha_2=alpha2)
    for field in ("name", "official_name", "common_name"):
        english = getattr(country, field, None)
        if english and (found := french.gettext(english)) != english:
            yield found


def _former(alpha2: str) -> Iterator[str]:
    french = gettext.translation("iso3166-3", pycountry.LOCALES_DIR, languages=["fr"])
    for country in pycountry.historic_countries:
        if country.alpha_4 in FORMER and country.alpha_4.endswith(alpha2):
            yield french.gettext(country.name)


def _turned(name: str) -> Iterator[str]:
    """``Iran, République islamique d'`` as ``République islamique d'Iran`` and ``Iran (République islamique d')``."""
    before, comma, after = name.partition(", ")
    if not comma or " et " in after:
        yield name
        return
    yield f"{after}{'' if after.endswith(chr(39)) else ' '}{before}"
    yield f"{before} ({after})"


def _tidy(name: str) -> str:
    return normalise(name).removeprefix("L'").strip()


def _quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


if __name__ == "__main__":
    main()
