"""Names of places: towns, provinces and parts of the world. The list is made by ``build_places``."""

from functools import cache
from pathlib import Path
from typing import Final

_LIST: Final = Path(__file__).parents[1] / "lexicons" / "places.txt"


@cache
def places() -> frozenset[str]:
    """The names, in small letters without accents."""
    return frozenset(_LIST.read_text(encoding="utf-8").split("\n")) - {""}
