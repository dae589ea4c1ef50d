"""What every command says and how it ends: results to stdout, messages to stderr, exit status 0, 1 or 2."""

import json
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

import typer


def write(text: str) -> None:
    """A result, on lines of its own, to stdout."""
    sys.stdout.write(text.rstrip("\n") + "\n")


def write_json(value: Any) -> None:
    """A result as one line of JSON to stdout."""
    write(json.dumps(value, ensure_ascii=False))


def complain(text: str) -> None:
    """One message to stderr."""
    sys.stderr.write(f"depositaire: {text}\n")


def fail(faults: Iterable[object]) -> NoReturn:
    """End with status 1: what was read has faults, each of them named."""
    for fault in faults:
        complain(str(fault))
    raise typer.Exit(1)


def refuse(reason: object) -> NoReturn:
    """End with status 2: the arguments, or a file that they name, cannot be used."""
    for line in str(reason).splitlines():
        complain(line)
    raise typer.Exit(2)
