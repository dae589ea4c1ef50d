"""One-to-one matching against all ways to pair, and the tokens of the metric."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositaire.evaluation.matching import Tokens, assign

TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 4), min_size=width, max_size=width), min_size=1, max_size=5)
)


def best(table: list[list[int]]) -> int:
    padded = [row + [0] * (5 - len(row)) for row in table] + [[0] * 5] * (5 - len(table))
    return max(sum(padded[i][j] for i, j in enumerate(order)) for order in permutations(range(5)))


@given(TABLES)
def test_no_other_pairing_weighs_more(table: list[list[int]]) -> None:
    pairs = assign(range(len(table)), range(len(table[0])), lambda i, j: table[i][j])
    assert sum(table[i][j] for i, j in pairs) == best(table)
    assert all(table[i][j] > 0 for i, j in pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


def test_nothing_to_pair() -> None:
    assert assign([], [1, 2], lambda _, __: 1) == []
    assert assign([1], [2], lambda _, __: 0) == []


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ((0, 2), (2, 7), 0),
        ((0, 7), (2, 7), 1),
        ((0, 4), (3, 7), 1),
        ((2, 7), (8, 9), 0),
        ((0, 9), (0, 9), 4),
    ],
)
def test_tokens_shared(first: tuple[int, int], second: tuple[int, int], shared: int) -> None:
    assert Tokens("l’ANSSI .").shared(first, second) == shared
