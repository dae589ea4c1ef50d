"""How else a name of the tables is written."""

import re
from collections.abc import Iterator
from typing import Final

from depositaire.typography import fold, normalise

_LONGEST_HYPHENATED: Final = 3
_INITIAL: Final = re.compile(r"\b\w")


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


def _plain_initials(name: str) -> str:
    """``name`` with initials without accents, as many keyboards write capitals."""
    return _INITIAL.sub(lambda initial: _plain(initial[0]), name)


def _plain(name: str) -> str:
    """``name`` without accents, with its capitals."""
    pairs = zip(name, fold(name), strict=True)
    return "".join(plain.upper() if character.isupper() else plain for character, plain in pairs)
