"""The engines are compiled where a compiler is at hand, and tell the same as their sources."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

import pytest

import depositaire
from depositaire import Communique, tokens
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor

ROOT = Path(__file__).parents[1]
COMPILED = not tokens.__file__.endswith(".py")
#: What puts something in the place of a function, which a compiled caller does not look up.
NEED_SOURCES = ("tests/test_prospects.py", "tests/clauses/choosing/test_what_is_tried.py")
RECORDS = """
import json, sys
import depositaire
from depositaire import Communique, tokens
assert tokens.__file__.endswith(".py"), tokens.__file__
made = depositaire.load().extract_many(Communique(text=text) for text in json.load(sys.stdin))
print(json.dumps([record.model_dump_json() for record in made]))
"""


def from_sources(*command: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run Python on the sources of this tree."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def is_installed() -> bool:
    """Whether what is tested was installed from a wheel."""
    return "site-packages" in depositaire.__file__ and "editable" not in (
        distribution("depositaire").read_text("direct_url.json") or ""
    )


def can_compile() -> bool:
    compiler = str(sysconfig.get_config_var("CC") or "").split()
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    return bool(compiler) and shutil.which(compiler[0]) is not None and headers.exists()


@pytest.mark.skipif(not is_installed(), reason="runs on the sources")
@pytest.mark.skipif(os.environ.get("DEPOSITAIRE_PURE") == "1", reason="was asked not to be compiled")
def test_it_is_compiled_where_it_can_be() -> None:
    assert can_compile() == COMPILED


@pytest.mark.skipif(not COMPILED, reason="nothing is compiled here")
def test_the_sources_give_the_same_records(extractor: Extractor) -> None:
    texts = [gold.text for gold in read_corpus([ROOT / "corpus" / "dev"])]
    told = from_sources("-c", RECORDS, given=json.dumps(texts))
    assert told.returncode == 0, told.stderr
    ours = extractor.extract_many(Communique(text=text) for text in texts)
    assert json.loads(told.stdout) == [record.model_dump_json() for record in ours]


@pytest.mark.skipif(not COMPILED, reason="the tests themselves run on the sources")
def test_what_needs_the_sources() -> None:
    ran = from_sources("-m", "pytest", "-q", "-p", "no:cacheprovider", *NEED_SOURCES)
    assert ran.returncode == 0, ran.stdout
    assert "skipped" not in ran.stdout
