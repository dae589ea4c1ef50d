"""One-to-one matching: which spans share a token, and the assignment that matches most.

Tokens here are those of the metric, not spaCy's: a run of letters and digits, or one other visible character. So a
score does not depend on a model's tokenizer.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

_TOKEN = re.compile(r"\w+|[^\w\s]")
_A = TypeVar("_A")
_B = TypeVar("_B")
_NONE: Final = -1


class Tokens:
    """The tokens of a text, to ask whether two spans share one."""

    def __init__(self, text: str) -> None:
        matches = list(_TOKEN.finditer(text))
        self._starts = [match.start() for match in matches]
        self._ends = [match.end() for match in matches]

    def covered(self, start: int, end: int) -> range:
        """The numbers of the tokens that the characters ``start`` to ``end`` touch."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def shared(self, first: tuple[int, int], second: tuple[int, int]) -> int:
        """How many tokens two spans (start, end) share."""
        left, right = self.covered(*first), self.covered(*second)
        return max(0, min(left.stop, right.stop) - max(left.start, right.start))


def assign(left: Sequence[_A], right: Sequence[_B], weight: Callable[[_A, _B], int]) -> list[tuple[int, int]]:
    """Pair items one to one so that the sum of the weights is greatest.

    Args:
        left: some items.
        right: others.
        weight: 0 or less where two items may not be paired. Give a pair that must count first a much greater weight
            than what only breaks ties.

    Returns:
        Pairs of positions in ``left`` and ``right``, ascending. The same input always gives the same pairs.
    """
    weights = {(i, j): w for i, a in enumerate(left) for j, b in enumerate(right) if (w := weight(a, b)) > 0}
    pairs: list[tuple[int, int]] = []
    for rows, columns in _components(weights):
        matrix = [[weights.get((i, j), 0) for j in columns] for i in rows]
        pairs += [(rows[i], columns[j]) for i, j in _heaviest(matrix) if (rows[i], columns[j]) in weights]
    return sorted(pairs)


def _components(edges: dict[tuple[int, int], int]) -> list[tuple[list[int], list[int]]]:
    """Items that can be paired with each other, directly or by way of others; keeps the matrices small."""
    neighbours: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for i, j in edges:
        neighbours.setdefault(("left", i), []).append(("right", j))
        neighbours.setdefault(("right", j), []).append(("left", i))
    seen: set[tuple[str, int]] = set()
    result = []
    for node in neighbours:
        if node in seen:
            continue
        seen.add(node)
        todo, members = [node], [node]
        while todo:
            fresh = [other for other in neighbours[todo.pop()] if other not in seen]
            fresh = list(dict.fromkeys(fresh))
            seen.update(fresh)
            todo += fresh
            members += fresh
        sides = {side: sorted(n for s, n in members if s == side) for side in ("left", "right")}
        result.append((sides["left"], sides["right"]))
    return result


def _heaviest(matrix: list[list[int]]) -> list[tuple[int, int]]:
    """The assignment of rows to columns of greatest weight (the Hungarian method with potentials, O(n² m))."""
    if len(matrix) > len(matrix[0]):
        flipped = [list(column) for column in zip(*matrix, strict=True)]
        return [(i, j) for j, i in _heaviest(flipped)]
    rows, columns = len(matrix), len(matrix[0])
    infinite = 2 * (max(map(max, matrix)) + 1) * (rows + columns)
    row_potential, column_potential = [0] * (rows + 1), [0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        slack, previous = [infinite] * (columns + 1), [_NONE] * (columns + 1)
        used = [False] * (columns + 1)
        while owner[column] != 0:
            used[column] = True
            current, step, following = owner[column], infinite, 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                cost = -matrix[current - 1][j - 1] - row_potential[current] - column_potential[j]
                if cost < slack[j]:
                    slack[j], previous[j] = cost, column
                if slack[j] < step:
                    step, following = slack[j], j
            for j in range(columns + 1):
                if used[j]:
                    row_potential[owner[j]] += step
                    column_potential[j] -= step
                else:
                    slack[j] -= step
            column = following
        while column:
            owner[column] = owner[previous[column]]
            column = previous[column]
    return sorted((owner[j] - 1, j - 1) for j in range(1, columns + 1) if owner[j])
