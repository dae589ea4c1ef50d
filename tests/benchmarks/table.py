"""Writes the table of speed in the README: ``python tests/benchmarks/table.py speed.json``.

``speed.json`` is what ``pytest -m speed --benchmark-json speed.json`` has left.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

README = Path(__file__).parents[2] / "README.md"
_PLACE = re.compile(r"(?<=<!-- speed -->\n).*?(?=<!-- /speed -->)", re.DOTALL)
KINDS = {"corpus": "communiqués", "news": "news"}


def rows(measured: dict[str, dict[str, Any]]) -> list[tuple[str, str, str]]:
    """What the table shows: a quantity, ours and the model's; what was not measured is left out."""
    table = []
    for name, kind in KINDS.items():
        one, two = measured.get(f"test_one_process[{name}]"), measured.get(f"test_two_processes[{name}]")
        if one:
            ours, theirs = one["tokens a second"], one["the model alone, tokens a second"]
            table.append(
                (f"{kind}: tokens a second", f"{ours:,.0f} ({one['times the model']:.1f} times)", f"{theirs:,.0f}")
            )
        if two:
            table.append((f"{kind}: two processes", f"{two['times one process']:.1f} times one", ""))
    starts = [measured.get(f"test_start[{who}]") for who in ("ours", "the model")]
    if all(starts):
        table.append(
            ("start to first record", *(f"{start['seconds of processor time']:.1f} s" for start in starts if start))
        )
    for number in (1000, 5000):
        peaks = [measured.get(f"test_memory[{who}-{number}]") for who in ("ours", "the model")]
        if all(peaks):
            cells = [f"{peak['peak, MB']} MB" for peak in peaks if peak]
            table.append((f"peak memory, {number:,} documents", *cells))  # type: ignore[arg-type]
    return table


def markdown(table: list[tuple[str, str, str]]) -> str:
    """The table in Markdown."""
    lines = ["| | depositaire | fr_core_news_md, whole |", "| --- | ---: | ---: |"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in table)]) + "\n"


def main() -> None:
    """Read the measures, write the table."""
    results = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["benchmarks"]
    table = markdown(rows({result["name"]: result["extra_info"] for result in results}))
    README.write_text(_PLACE.sub(lambda _: table, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
