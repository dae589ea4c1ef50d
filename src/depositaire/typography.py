"""The one character map that makes French typography readable to the tokenizer.

Every entry maps one code point to one code point, so that an offset into the mapped text is an offset into the
original: nothing is inserted, nothing removed.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

#: Variants of an apostrophe, of a space and of a hyphen, and the one form that the rules and the model know.
CHARACTER_MAP: Final[dict[int, str]] = str.maketrans(
    {
        "\u2019": "'",  # RIGHT SINGLE QUOTATION MARK
        "\u2018": "'",  # LEFT SINGLE QUOTATION MARK
        "\u02bc": "'",  # MODIFIER LETTER APOSTROPHE
        "\u00b4": "'",  # ACUTE ACCENT typed as an apostrophe
        "\u2032": "'",  # PRIME
        "\u00a0": " ",  # NO-BREAK SPACE
        "\u202f": " ",  # NARROW NO-BREAK SPACE
        "\u2009": " ",  # THIN SPACE
        "\u2007": " ",  # FIGURE SPACE
        "\u2002": " ",  # EN SPACE
        "\u2003": " ",  # EM SPACE
        "\u200b": " ",  # ZERO WIDTH SPACE
        "\ufeff": " ",  # BYTE ORDER MARK inside a text
        "\t": " ",
        "\r": " ",
        "\u2010": "-",  # HYPHEN
        "\u2011": "-",  # NON-BREAKING HYPHEN
        "\u00ad": "-",  # SOFT HYPHEN
    }
)


_MAPPED: Final = re.compile(f"[{''.join(map(re.escape, map(chr, CHARACTER_MAP)))}]")


def _mapped(match: re.Match[str]) -> str:
    return str(CHARACTER_MAP[ord(match[0])])


#: A letter and the accents typed behind it, as some systems write « é »; and every part of a text that is none.
_COMBINED: Final = re.compile("[\u0300-\u036f]")
_PARTS: Final = re.compile("[A-Za-z][\u0300-\u036f]+|.", re.DOTALL)
_TYPED: Final = range(55, 120)
_FEW, _MOST = 3, 0.6
_PARAGRAPH: Final = re.compile(r"\n\s*\n")
_BREAK: Final = re.compile(r"(?m)^([^\n]+)\n(?=[\w«\"'(])")


def normalise(text: str) -> str:
    """Return ``text`` with typographic apostrophes, spaces and hyphens replaced by the plain ones.

    Args:
        text: any text.

    Returns:
        A text of the same length: ``len(normalise(text)) == len(text)``, so that offsets (Unicode code points,
        half-open) found in it point at the same words of ``text``.
    """
    return _MAPPED.sub(_mapped, text)  # ``translate`` looks every character up, and most are mapped to nothing else


class Accents:
    """Gives capitals their accents: « A la demande du Togo », « A Lomé, … », « Etablie en 1990, l'OIF … »."""

    def __init__(self, behind: Iterable[str], opening: Iterable[str] = ()) -> None:
        """``behind``: words in small letters before which « A » is one, as it is before a name.

        ``opening``: words that begin with « é », and may stand with a bare « E » where they have a capital.
        """
        known = "|".join(re.escape(word) + ("" if word.endswith("'") else r"\b") for word in behind)
        self._bare = re.compile(rf"(?m)(^\W*|[.!?:;)»”\"–—] )A(?= (?:{known}|\d|[A-ZÀ-Ý][\w'-]*[a-zà-ÿ]))")
        rest = "|".join(re.escape(word[1:]) for word in opening)
        self._opening = re.compile(rf"\bE(?=(?:{rest})\b)") if rest else None

    def __call__(self, text: str) -> str:
        """``text`` with them, of the same length."""
        text = self._bare.sub(r"\1À", text)
        return text if self._opening is None else self._opening.sub("É", text)


class Original:
    """A text as given, and its composed form, in which a letter with its combining accents is one character.

    ``composed`` is what is read; ``cut`` takes offsets into it and gives those of the text as given.
    """

    def __init__(self, text: str) -> None:
        self.text, self.composed = text, text
        self._places: list[int] | None = None
        if _COMBINED.search(text):
            parts, self._places = list[str](), []
            for match in _PARTS.finditer(text):
                part = unicodedata.normalize("NFC", match[0])
                parts.append(part)
                self._places += [match.start()] * len(part)
            self.composed = "".join(parts)
            self._places.append(len(text))

    def cut(self, start: int, end: int) -> tuple[int, int, str]:
        """Where the words between two offsets into the composed text stand in the text as given, and they."""
        if self._places is not None:
            start, end = self._places[start], self._places[end]
        return start, end, self.text[start:end]


def unwrap(text: str) -> str:
    """Return ``text`` with the line breaks of a hand-wrapped text made spaces, character for character.

    A text counts as wrapped when most lines that are not the last of their paragraph have the length of a typed line;
    a break stays before a blank line, an indented or bulleted line and after a short line.

    Args:
        text: a text passed through ``normalise``.

    Returns:
        A text of the same length.
    """
    inner = [len(line) for block in _PARAGRAPH.split(text) for line in block.split("\n")[:-1] if line.strip()]
    if len(inner) < _FEW or sum(length in _TYPED for length in inner) < _MOST * len(inner):
        return text
    return _BREAK.sub(lambda match: match[1] + " " if len(match[1]) in _TYPED else match[0], text)


def fold(text: str) -> str:
    """Return ``text`` in lower case and without accents, character for character.

    Used to compare words, never to display them. A character whose lower case or base form is not exactly one
    character is kept as it is, so the length does not change.

    Args:
        text: any text.

    Returns:
        A text of the same length.
    """
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


@cache
def _fold_character(character: str) -> str:
    if character < "\x80":
        return character.lower()
    base = unicodedata.normalize("NFD", character.lower())
    kept = "".join(part for part in base if not unicodedata.combining(part))
    return kept if len(kept) == 1 else character


def slug(text: str, *, words: int = 6) -> str:
    """A slug of ``text``: lower case, no accents, at most ``words`` words joined by hyphens; empty where none is."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text))[:words])
