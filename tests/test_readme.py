"""The README is run: its Python, its commands, its table of scores."""

import doctest
import re
import shlex
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast

import pyarrow
import pytest
from typer.main import get_command
from typer.testing import CliRunner

from depositaire import Communique
from depositaire.cli import app
from depositaire.engines.arrow import ANSWER, ArrowExtractor
from depositaire.evaluation import Evaluation, evaluate, read_corpus
from depositaire.evaluation.baseline import baseline_records
from depositaire.evaluation.card import update_card
from depositaire.evaluation.report import number, spread
from depositaire.pipeline import Extractor, default

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = [(block[1], block[2]) for block in re.finditer(r"```(\w+)\n(.*?)```", README, re.DOTALL)]
SHOWN = {
    "facts": ("facts", {"rows": "facts", "whole rows": "whole rows"}),
    "mentions, strict": ("mentions", dict.fromkeys(("COUNTRY", "DEMONYM", "ORG", "INSTRUMENT", "DATE"))),
    "attributes": ("attributes", dict.fromkeys(("date", "role", "ordinal", "total", "place"))),
}
COMPARED = {
    "mentions, strict": ("COUNTRY", "ORG", "INSTRUMENT", "DATE"),
    "mentions, overlap": ("COUNTRY", "ORG", "INSTRUMENT", "DATE"),
}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extractor: Extractor) -> Path:
    """A folder with the corpus and the README's own rule file, to run commands in."""
    shutil.copytree(ROOT / "corpus" / "communiques", tmp_path / "corpus" / "communiques")
    shutil.copytree(ROOT / "corpus" / "dev", tmp_path / "corpus" / "dev")
    (rules,) = [text for kind, text in BLOCKS if kind == "toml"]
    (tmp_path / "ligues.toml").write_text(rules, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("place")
def test_python() -> None:
    result = doctest.testfile(
        str(ROOT / "README.md"), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS
    )
    assert result.attempted > 8 and not result.failed


def test_commands(place: Path) -> None:
    commands = [
        block.strip() for kind, text in BLOCKS if kind == "console" for block in text.split("$ ") if block.strip()
    ]
    assert len(commands) > 6
    for block in commands:
        line, _, expected = block.partition("\n")
        words = shlex.split(line.partition(" > ")[0])
        assert words[0] == "depositaire"
        arguments = [str(file) for word in words[1:] for file in (sorted(place.glob(word)) if "*" in word else [word])]
        result = CliRunner().invoke(app, arguments)
        assert result.exit_code == 0, block
        if words[1] == "batch":
            assert (place / words[words.index("-o") + 1]).exists()
            continue
        assert result.stdout
        if expected:
            assert result.stdout.strip() == expected.strip()


class Engine:
    """Stands in for Spark's frame, Dask's bag and Ray's dataset: gives two Arrow tables to the function it is given."""

    tables = (pyarrow.table({"text": ["La Suède a rejoint l’OTAN."]}), pyarrow.table({"text": ["Le Togo."], "x": [1]}))

    def mapInArrow(self, function: Callable[[Any], Any], schema: str) -> list[Any]:
        assert schema == ", ".join(f"{name} string" for name in ANSWER)
        return list(function(iter(self.tables)))

    def map(self, function: Callable[[Any], Any]) -> list[Any]:
        return [function(table) for table in self.tables]

    def map_batches(self, kind: Callable[[], Callable[[Any], Any]], **options: object) -> list[Any]:
        assert options["batch_format"] == "pyarrow"
        return self.map(kind())


@pytest.mark.usefixtures("place")
def test_other_engines() -> None:
    (block,) = [text for kind, text in BLOCKS if kind == "python"]
    engine = Engine()
    known = {
        "ArrowExtractor": ArrowExtractor,
        "frame": engine,
        "bag": engine,
        "dataset": engine,
        "ActorPoolStrategy": dict,
    }
    first, *lines = block.splitlines()
    exec(first, known)
    assert len(lines) == 3
    for line in lines:
        exec(line, known)
        assert [answer["reason"].null_count for answer in cast(list[Any], known["answers"])] == [1, 1]


def test_every_command_is_shown() -> None:
    commands = set(getattr(get_command(app), "commands"))  # noqa: B009
    assert commands == {words.split()[0] for words in re.findall(r"depositaire ([a-z]+)", README) if words in commands}
    for name in commands:
        assert CliRunner().invoke(app, [name, "--help"]).exit_code == 0


def test_the_two_commands() -> None:
    commands = [text.strip() for kind, text in BLOCKS if kind == "sh"]
    assert len(commands) == 2
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert all("\n" not in command and command.startswith("python3 -m venv .venv && ") for command in commands)


def test_links() -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README):
        assert (ROOT / target).exists(), target


@cache
def scores(system: str = "depositaire", *, part: str = "dev") -> Evaluation:
    golds = read_corpus([ROOT / "corpus" / part])
    if system == "baseline":
        return evaluate(golds, baseline_records(golds))
    told = [Communique(text=g.text, id=g.id, published=g.published, publisher=g.publisher) for g in golds]
    return evaluate(golds, default().extract_many(told))


def table(evaluation: Evaluation, *sections: str) -> str:
    """The scores of some sections, or of all that the README shows, as Markdown."""
    lines = ["| | score | 95 % |", "| --- | ---: | ---: |"]
    for key, figure in evaluation.figures.items():
        wanted = not sections or key.section in sections
        section, names = SHOWN.get(key.section, ("", {})) if wanted else ("", {})
        if key.name in names:
            name = names[key.name] or f"{section}: {key.name}"
            lines.append(f"| {name} | {number(figure.score)} | {spread(figure.score)} |")
    return "\n".join(lines)


def comparison(ours: Evaluation, theirs: Evaluation) -> str:
    """The same scores of both systems, as Markdown."""
    lines = ["| | depositaire | fr_core_news_md |", "| --- | ---: | ---: |"]
    for key, figure in ours.figures.items():
        shown = key.section == "facts" and key.name == "rows"
        if shown or (key.section in COMPARED and key.name in COMPARED[key.section]):
            name = "facts" if shown else f"{key.section.removeprefix('mentions, ')}: {key.name}"
            lines.append(f"| {name} | {number(figure.score)} | {number(theirs.figures[key].score)} |")
    return "\n".join(lines)


def test_the_comparison_is_up_to_date() -> None:
    """To renew it: ``python tests/test_readme.py``."""
    shown = README.partition("<!-- baseline -->")[2].partition("<!-- /baseline -->")[0]
    assert shown.strip() == comparison(scores(), scores("baseline"))


@pytest.mark.parametrize(("name", "part", "sections"), [("scores", "dev", ()), ("unseen", "test", ("facts",))])
def test_the_table_is_up_to_date(name: str, part: str, sections: tuple[str, ...]) -> None:
    """To renew it: ``python tests/test_readme.py``."""
    shown = README.partition(f"<!-- {name} -->")[2].partition(f"<!-- /{name} -->")[0]
    assert shown.strip() == table(scores(part=part), *sections)


if __name__ == "__main__":
    update_card(
        ROOT / "README.md",
        {
            "scores": table(scores()),
            "unseen": table(scores(part="test"), "facts"),
            "baseline": comparison(scores(), scores("baseline")),
        },
    )
