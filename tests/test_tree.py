"""The checks of the whole tree, so that one command runs them all: format, lint, types and layers."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import depositaire
from depositaire import records

ROOT = Path(__file__).parents[1]
TOOLS = {
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "ruff check": ("-m", "ruff", "check", "."),
    "mypy --strict": ("-m", "mypy"),
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
}


@pytest.mark.parametrize("tool", TOOLS)
def test_tool(tool: str) -> None:
    result = subprocess.run([sys.executable, *TOOLS[tool]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_component_is_kept_apart() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (apart,) = [one for one in settings["tool"]["importlinter"]["contracts"] if one["type"] == "independence"]
    files = sorted((ROOT / "src" / "depositaire" / "components").glob("[!_]*.py"))
    assert apart["modules"] == [f"depositaire.components.{file.stem}" for file in files]


def test_every_word_class_is_used() -> None:
    """By its name in an engine or a rule (« @contest »), or, for contractions, through the word that they stand for."""
    package = ROOT / "src" / "depositaire"
    engines = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    rules = "".join(file.read_text(encoding="utf-8") for file in package.rglob("triggers_*.toml"))
    classes = tomllib.loads((package / "lexicons" / "words.toml").read_text(encoding="utf-8"))["word_class"]
    for one in classes:
        assert "canonical" in one or f'"{one["name"]}"' in engines or f'"@{one["name"]}"' in rules, one["name"]


def test_the_public_names() -> None:
    given: dict[str, object] = {}
    exec("from depositaire import *", given)
    assert set(given) - {"__builtins__"} == set(depositaire.__all__)
    assert sorted(depositaire.__all__) == depositaire.__all__
    ours = {
        name
        for name, value in vars(depositaire).items()
        if str(getattr(value, "__module__", "")).startswith("depositaire")
    }
    assert {name for name in ours if not name.startswith("_")} <= set(depositaire.__all__)
    models = {
        name
        for name, value in vars(records).items()
        if isinstance(value, type) and value.__module__ == records.__name__
    }
    inner = {"CountryMention", "NamedMention"}
    assert {name for name in models - inner if not name.startswith("_")} <= set(depositaire.__all__)


def test_the_version_is_in_the_changelog() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in text or f"## {depositaire.__version__}" in text


def test_importing_the_library_is_cheap() -> None:
    code = "import sys, depositaire; sys.exit('spacy' in sys.modules or 'dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
