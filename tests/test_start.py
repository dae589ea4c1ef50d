"""What is loaded before the first record, and what is not."""

import json
import subprocess
import sys

import pytest

#: Slow to import, and of no use to most texts.
HEAVY = ("spacy.cli", "httpx", "pebble", "dateparser", "pandas", "torch")
START = """
import json, sys
import depositaire
record = depositaire.extract("Lomé, le 3 mai 2023 – Le Togo a rejoint l'OIF.")
assert [event.type for event in record.events] == ["join"]
print(json.dumps([name for name in sys.argv[1:] if name in sys.modules]))
"""
SPACY = """
import depositaire.pipeline
import spacy
version = spacy.info()["spacy_version"]
import spacy.cli
assert spacy.cli.download.__module__ == "spacy.cli.download", spacy.cli.download
print(version)
"""


def run(code: str, *arguments: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_record_needs_little() -> None:
    assert json.loads(run(START, *HEAVY)) == []


def test_spacy_has_its_command_line_when_it_is_asked_for() -> None:
    import spacy

    assert run(SPACY).strip() == spacy.__version__


def test_the_same_rules_are_read_once() -> None:
    from depositaire.clauses.wording.words import words
    from depositaire.lexicon import read

    assert read() is read(()) is read(extra=())
    assert words(read()) is words(read(()))


def test_garbage_is_collected_again_after_a_load_that_fails() -> None:
    import gc

    from depositaire.lexicon import LexiconError
    from depositaire.pipeline import load

    with pytest.raises(LexiconError):
        load(lexicons=["no-such-file.toml"])
    assert gc.isenabled()
