"""The packaged pipeline: its files say what the library does, and it scores what they promise."""

import json
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.util import load_config, load_model_from_config

import depositaire
from depositaire import Communique
from depositaire.evaluation import Evaluation, evaluate, read_corpus
from depositaire.evaluation.figures import Key
from depositaire.pipeline import PIPES, Extractor

ROOT = Path(__file__).parents[1]
MODELS = ROOT / "models"
FLOORS = [
    (section, name, floor)
    for section, figures in tomllib.loads((MODELS / "thresholds.toml").read_text(encoding="utf-8")).items()
    for name, floor in figures.items()
]
TEXT = "Lomé, le 3 mai 2023 – Le Togo a rejoint l’OIF. Il a signé l’Accord de Paris."


@pytest.fixture(scope="module")
def scores(extractor: Extractor) -> Evaluation:
    golds = read_corpus([ROOT / "corpus" / "dev"])
    told = [Communique(text=g.text, id=g.id, published=g.published, publisher=g.publisher) for g in golds]
    return evaluate(golds, extractor.extract_many(told), resamples=1)


@pytest.mark.parametrize(("section", "name", "floor"), FLOORS)
def test_scores_do_not_fall(scores: Evaluation, section: str, name: str, floor: float) -> None:
    measure = "accuracy" if section in ("values", "attributes") else "f1"
    (figure,) = [f for key, f in scores.figures.items() if (key.section, key.name) == (section, name)]
    assert isinstance(figure.key, Key)
    assert figure.score.value >= floor, f"{section}, {name}, {measure}"


def test_the_config_is_that_of_the_library(extractor: Extractor) -> None:
    """To renew it: ``load().nlp.config.to_disk("models/config.cfg")``."""
    assert (MODELS / "config.cfg").read_text(encoding="utf-8") == extractor.nlp.config.to_str()


def test_the_config_makes_the_pipeline(extractor: Extractor) -> None:
    nlp = load_model_from_config(load_config(MODELS / "config.cfg"), auto_fill=True)
    assert Extractor(nlp).extract(TEXT) == extractor.extract(TEXT)


def test_the_metadata_agree_with_what_is_installed() -> None:
    meta = json.loads((MODELS / "meta.json").read_text(encoding="utf-8"))
    assert meta["version"] == depositaire.__version__
    assert tuple(meta["pipeline"]) == PIPES
    base = meta["base"]
    installed = spacy.util.get_model_meta(spacy.util.get_package_path(base["name"]))
    assert {key: installed[key] for key in ("version", "license", "author", "url")} == {
        key: base[key] for key in ("version", "license", "author", "url")
    }
    assert [{key: source[key] for key in ("name", "license")} for source in installed["sources"]] == base["sources"]
    card = (MODELS / "README.md").read_text(encoding="utf-8")
    assert f"{base['name']}` {base['version']}" in card and base["license"] in card
    assert [line.split("`")[1] for line in card.splitlines() if line.startswith("| `")] == list(PIPES)


def test_every_factory_is_an_entry_point() -> None:
    found = {
        point.name: point for point in entry_points(group="spacy_factories") if point.name.startswith("depositaire_")
    }
    assert set(found) == set(PIPES)
    assert all(callable(point.load()) and Language.has_factory(name) for name, point in found.items())


def test_a_saved_pipeline_is_loaded_by_spacy_alone(extractor: Extractor, tmp_path: Path) -> None:
    extractor.nlp.to_disk(tmp_path / "saved")
    code = (
        "import sys, spacy; nlp = spacy.load(sys.argv[1]); from depositaire.pipeline import Extractor;"
        "sys.stdout.write(Extractor(nlp).extract(sys.argv[2]).model_dump_json())"
    )
    command = [sys.executable, "-X", "utf8", "-c", code, str(tmp_path / "saved"), TEXT]
    result = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert result.stdout == extractor.extract(TEXT).model_dump_json()


@pytest.mark.parametrize("file", sorted((ROOT / "corpus" / "communiques").glob("*.txt")), ids=lambda file: file.stem)
def test_shipped_communiques_are_gold_texts_without_marks(file: Path) -> None:
    (gold,) = read_corpus([ROOT / "corpus" / "train" / f"{file.stem}.md"])
    assert file.read_bytes().decode() == gold.text
