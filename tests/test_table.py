"""The table a person reads."""

import re
from io import StringIO

import pytest
from rich.console import Console

from depositaire.records import Record
from depositaire.table import render
from test_records import changed, payload


def shown(payload: dict[str, object]) -> str:
    output = StringIO()
    Console(file=output, width=200, highlight=False).print(render(Record.model_validate(payload)))
    return output.getvalue()


def test_events_and_what_proves_them() -> None:
    rows = [re.split(r"\s{2,}", line.strip()) for line in shown(payload()).splitlines()]
    assert any(row[:5] == ["join", "actual", "Togo", "OIF", "member"] and "a rejoint l’OIF" in row[-1] for row in rows)
    assert any(row[:5] == ["sign", "actual", "Togo", "accord de Lomé", "2023-05-03"] for row in rows)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("events", 0, "ordinal"), 27, "27th"),
        (("events", 0, "total"), 57, "57 in all"),
        (("events", 0, "target"), None, "—"),
        (("document", "publisher"), "OIF [bold]", "OIF [bold]"),
        (("document", "title"), "Titre [/]", "Titre [/]"),
        (("events",), [], "no membership or signature event"),
    ],
)
def test_details(path: tuple[str | int, ...], value: object, words: str) -> None:
    assert words in shown(changed(*path, to=value))
