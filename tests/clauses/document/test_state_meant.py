"""Which State acts where a sentence calls it « le pays » or « son », and one about others stands between."""

from itertools import product

import pytest

from depositaire.pipeline import Extractor

LEADS = (
    "La Moldavie a tenu parole.",
    "Chisinau a fait connaître sa décision.",
    "La présidente moldave s'est exprimée jeudi.",
    "Le Parlement moldave a siégé jeudi.",
    "Pour la Moldavie, l'heure est au bilan.",
)
BETWEEN = (
    "La France a salué ce choix.",
    "L'ambassadeur du Canada était présent.",
    "Le ministre a rencontré son homologue japonais à Tokyo.",
    "Le Chili et le Pérou suivent le dossier de près.",
    "La cérémonie s'est déroulée à Genève, en Suisse.",
    "Des experts allemands ont accompagné la réforme.",
    "« C'est une bonne nouvelle », a déclaré la ministre allemande.",
    "La France a salué ce choix. L'ambassadeur du Canada était présent.",
)
ACTS = (
    "Le pays a ratifié la Convention d'Istanbul en mai.",
    "Le gouvernement a signé l'Accord de Paris en mai.",
    "La délégation a signé l'Accord de Paris en mai.",
    "Sa candidature à l'OIF a été déposée en mai.",
    "Son ministre de la Justice a signé l'Accord de Paris en mai.",
    "Le retrait de l'OIF a été notifié en mai.",
)


def parties(extractor: Extractor, text: str) -> list[list[str]]:
    return [[party.ref for party in event.parties] for event in extractor.extract(text).events]


@pytest.mark.parametrize(
    ("lead", "between", "act"), [row for at, row in enumerate(product(LEADS, BETWEEN, ACTS)) if at % 3 == 0]
)
def test_who_is_spoken_of(extractor: Extractor, lead: str, between: str, act: str) -> None:
    assert parties(extractor, f"{lead} {between} {act}") == [["MDA"]]


@pytest.mark.parametrize(
    "text",
    [
        "Le Chili se prépare. La Moldavie a franchi le pas. Le pays a ratifié la Convention d'Istanbul.",
        "Le Chili et le Pérou attendent. La Moldavie a franchi le pas. Le gouvernement a signé l'Accord de Paris.",
        "Le Chili se prépare. En Moldavie, le débat est clos. Le gouvernement a signé l'Accord de Paris.",
        "Le sommet a été ouvert en Moldavie. Le pays a ratifié la Convention d'Istanbul.",
        "La Moldavie a salué ce choix. Le pays a ratifié la Convention d'Istanbul.",
    ],
)
def test_the_one_named_last(extractor: Extractor, text: str) -> None:
    assert parties(extractor, text) == [["MDA"]]


@pytest.mark.parametrize(
    "text",
    [
        "La présidente togolaise a reçu le roi jordanien. Le pays a rejoint l'OIF.",
        "Le sommet a été ouvert en Moldavie. Le gouvernement a signé l'Accord de Paris.",
        "Le Chili attend.\nLe sommet réunit la Moldavie et le Pérou. Le gouvernement a signé l'Accord de Paris.",
    ],
)
def test_nobody_where_it_is_not_told(extractor: Extractor, text: str) -> None:
    assert parties(extractor, text) == [[]]
