"""Whole numbers written in French words."""

from collections.abc import Mapping, Sequence
from typing import Final

_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_TWENTY: Final = 20
_TEN: Final = 10


def compose(texts: Sequence[str], numbers: Mapping[str, int]) -> tuple[int, int]:
    """Read the longest number in words at the start of a sequence of tokens.

    Args:
        texts: tokens in lower case without accents; a hyphen is a token of its own.
        numbers: the simple number words and their values.

    Returns:
        How many tokens the number takes (0 where there is none) and its value.
    """
    total = current = last = length = position = 0
    while position < len(texts):
        joined = position > 0 and texts[position] == "-"
        linked = position > 0 and texts[position] == "et"
        at = position + (1 if joined or linked else 0)
        value = numbers.get(texts[at]) if at < len(texts) else None
        if value is None:
            break
        if linked and not (value in (1, 11) and current % _HUNDRED >= _TWENTY and last >= _TWENTY):
            break
        if length and not _follows(value, last, current):
            break
        if value == _THOUSAND:
            total, current = total + (current or 1) * _THOUSAND, 0
        elif value == _HUNDRED:
            current = (current or 1) * _HUNDRED
        elif value == _TWENTY and last == 4:
            current += 76
        else:
            current += value
        last = value
        position = length = at + 1
    return length, total + current


def _follows(value: int, last: int, current: int) -> bool:
    """Whether a number word may come right after another one in the same number."""
    if value == _THOUSAND:
        return 0 < current < _THOUSAND
    if value == _HUNDRED:
        return (last < _TEN and 1 < current < _TEN) or last == _THOUSAND
    if value == _TWENTY and last == 4:
        return True
    if last in (_HUNDRED, _THOUSAND):
        return value < last
    if last == _TEN:
        return 7 <= value <= 9
    if _TWENTY <= last < _HUNDRED:
        return value < _TEN or (value < _TWENTY and last in (_TWENTY, 60) and current % _HUNDRED in (60, 80))
    return False
