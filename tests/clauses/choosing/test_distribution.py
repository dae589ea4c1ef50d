"""One act of several: each party, or each text, with its own day and role; and those whom the act leaves out."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (
        "La Belgique en mars et la Lettonie en mai ont ratifié la Convention de Budapest.",
        {"ratify BEL convention-budapest actual 2025-03 -", "ratify LVA convention-budapest actual 2025-05 -"},
    ),
    (
        "La Convention de Budapest a été ratifiée par le Chili en mai 2024 et par le Togo en juin 2024.",
        {"ratify CHL convention-budapest actual 2024-05 -", "ratify TGO convention-budapest actual 2024-06 -"},
    ),
    (
        "Ont ratifié la Convention de Budapest : le Chili (3 mars 2024) et le Togo (5 mai 2024).",
        {"ratify CHL convention-budapest actual 2024-03-03 -", "ratify TGO convention-budapest actual 2024-05-05 -"},
    ),
    (
        "La Suède en 2019, la Norvège et le Danemark en 2020 ont adhéré à l'OIF.",
        {"join SWE oif actual 2019 -", "join NOR+DNK oif actual 2020 -"},
    ),
    (
        "Le Chili a rejoint l'OIF en 2010, la Lettonie en 2012 et le Togo en 2015.",
        {"join CHL oif actual 2010 -", "join LVA oif actual 2012 -", "join TGO oif actual 2015 -"},
    ),
    (
        "Le Chili a rejoint l'OIF en juin 2017, la Lettonie au mois d'août 2018.",
        {"join CHL oif actual 2017-06 -", "join LVA oif actual 2018-08 -"},
    ),
    (
        "Le Chili a rejoint l'OIF en 2010, la Lettonie au cours de l'année 2012.",
        {"join CHL oif actual 2010 -", "join LVA oif actual 2012 -"},
    ),
    (
        "Le Bénin a adhéré à l'OIF comme membre et le Chili comme observateur.",
        {"join BEN oif actual - member", "join CHL oif actual - observer"},
    ),
    (
        "L'OIF a accueilli le Ghana en tant que membre, le Chili et le Pérou en tant qu'observateurs.",
        {"join GHA oif actual - member", "join CHL+PER oif actual - observer"},
    ),
    (
        "Le Togo, en tant que membre fondateur, et le Ghana, en tant que voisin, ont signé la Convention de Budapest.",
        {"sign TGO+GHA convention-budapest actual - -"},
    ),
    (
        "Le Bénin a rejoint l'OIF en 2010 et l'Union africaine en 1963.",
        {"join BEN oif actual 2010 -", "join BEN ua actual 1963 -"},
    ),
    (
        "Le Sénégal a signé mardi la Convention de Budapest, après le Nigeria et le Rwanda, tous deux en 2022.",
        {"sign SEN convention-budapest actual 2025-06-10 -", "sign NGA+RWA convention-budapest actual 2022 -"},
    ),
    (
        "Après le Nigeria en 2022, le Mali en 2023 et le Togo en 2024, le Ghana a signé la Convention de Budapest.",
        {
            "sign GHA convention-budapest actual - -",
            "sign NGA convention-budapest actual 2022 -",
            "sign MLI convention-budapest actual 2023 -",
            "sign TGO convention-budapest actual 2024 -",
        },
    ),
    (
        "Après l'échec du Mali en 2022 et du Togo en 2023, le Ghana a signé mardi la Convention de Budapest.",
        {"sign GHA convention-budapest actual 2025-06-10 -"},
    ),
    (
        "Le Sénégal a signé mardi la Convention de Budapest, après le Nigeria.",
        {"sign SEN convention-budapest actual 2025-06-10 -"},
    ),
    (
        "Le Gabon est devenu membre de l'OIF en 2022, en même temps que le Togo.",
        {"join GAB+TGO oif actual 2022 member"},
    ),
    ("Le Bénin et le Chili ont rejoint l'OIF en 2010.", {"join BEN+CHL oif actual 2010 -"}),
    ("Le Bénin a rejoint l'OIF en 2010, a rappelé le Togo en 2012.", {"join BEN oif actual 2010 -"}),
    (
        "Tous les États membres, à l'exception du Bénin et du Togo, ont signé la Convention de Budapest.",
        {"sign - convention-budapest actual - -", "sign BEN+TGO convention-budapest negated - -"},
    ),
    (
        "Aucun pays, sauf le Bénin, n'a signé la Convention de Budapest.",
        {"sign - convention-budapest negated - -", "sign BEN convention-budapest actual - -"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_its_own(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.target and event.target.ref} "
        f"{event.status} {event.date.edtf if event.date else '-'} {event.role or '-'}"
        for event in record.events
    } == expected
