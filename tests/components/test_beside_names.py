"""What stands behind the name of a body or text and does not belong to it: when, why and how somebody acts."""

import pytest

from depositaire.pipeline import Extractor

NAMES = ["Alliance bleue", "Réseau des ports propres", "Coalition pour le climat", "Charte du tourisme durable"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "behind",
    [
        "aux côtés de Plinor",
        "au titre de Plinor",
        "à l'image de Plinor",
        "à son tour",
        "à la rentrée",
        "à la mi-mars",
        "au printemps",
        "en bonne et due forme",
        "en grande pompe",
        "sur proposition de son président",
        "contre l'avis de son conseil",
        "dans la nuit de lundi",
        "dans le cadre de sa stratégie",
        "pour des raisons budgétaires",
        "pour de bon",
        "de plein droit",
        "d'entrée de jeu",
    ],
)
def test_no_part_of_the_name(extractor: Extractor, name: str, behind: str) -> None:
    record = extractor.extract(f"Rivéo a rejoint la {name} {behind}.")
    assert name in {one.name for one in (*record.organisations, *record.instruments)}


@pytest.mark.parametrize(
    "name",
    [
        "Coalition pour mettre fin aux décharges",
        "Alliance mondiale pour éliminer le paludisme",
        "Coalition contre la faim",
        "Convention sur la conservation de la vie sauvage",
    ],
)
def test_part_of_the_name(extractor: Extractor, name: str) -> None:
    record = extractor.extract(f"Le Togo a rejoint la {name}.")
    assert name in {one.name for one in (*record.organisations, *record.instruments)}
