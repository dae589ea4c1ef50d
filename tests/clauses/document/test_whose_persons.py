"""Whose « son ministre » and « sa candidature » are, said in the sentence before."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("Le Ghana avance. Son ministre des Pêches a signé mardi la Convention de Budapest.", {"sign GHA"}),
    ("Le Ghana avance. À Paris, sa ministre, Awa Diop, a signé la Convention de Budapest.", {"sign GHA"}),
    ("Le Ghana avance. Son plus haut responsable, Ali Sow, a signé la Convention de Budapest.", {"sign GHA"}),
    ("Le Ghana et le Togo avancent. Leurs ministres ont signé la Convention de Budapest.", {"sign GHA+TGO"}),
    ("Le Ghana et le Togo avancent. Son ministre a signé la Convention de Budapest.", set()),
    ("Le maire est au Ghana. Son ministre a signé la Convention de Budapest.", set()),
    ("L'AELE a franchi une étape à Rio, où ses ministres ont signé un accord avec le Togo.", {"sign TGO+aele"}),
    (
        "L'AELE, dont font partie le Chili et le Togo, a siégé à Rio, où ses ministres ont signé la Charte de Lomé.",
        {"belong CHL+TGO", "sign aele"},
    ),
    ("La société Telma recrute et son directeur a rejoint l'OIF.", set()),
    ("Le Ghana hésite. Sa candidature à l'OIF, déposée en mai, est à l'étude.", {"apply GHA"}),
    ("L'OIF attend la suite. Le Ghana hésite. Sa candidature, déposée en mai, est à l'étude.", {"apply GHA"}),
    ("Le maire hésite. Sa candidature à l'OIF, déposée en mai, est à l'étude.", set()),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_whose_persons(extractor: Extractor, text: str, events: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(sorted(p.ref for p in e.parties))}" for e in record.events} == events
