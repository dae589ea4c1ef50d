"""Names that no rule knows, beside what says that they are bodies."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Medef a rejoint le syndicat patronal du secteur, la Fnarel.", {"join medef > fnarel"}),
    ("Le Medef a adhéré à l'organisation patronale du secteur, la Fnarel.", {"join medef > fnarel"}),
    ("Le Medef a quitté l'association des brasseurs, l'Obarep, en 2020.", {"leave medef > obarep"}),
    ("La fédération du secteur, l'Obarep, a signé l'accord de Kara.", {"sign obarep > accord-de-kara"}),
    ("L'Obarep, syndicat du secteur, a signé l'accord de Kara.", {"sign obarep > accord-de-kara"}),
    ("Le Medef a quitté l'Obarep, principal lobby du secteur, en 2020.", {"leave medef > obarep"}),
    ("Le Medef a quitté l'Obarep.", set()),
    (
        "Le Medef a quitté l'alliance mondiale des brasseurs pour l'objectif zéro verre, la Brewers Alliance (BRA).",
        {"leave medef > alliance-mondiale-des-brasseurs-pour-l"},
    ),
    (
        "Le Medef a quitté la Green Brewers Alliance (GBA). La CFDT a aussi quitté l'Alliance.",
        {"leave medef > green-brewers-alliance", "leave cfdt > green-brewers-alliance"},
    ),
    (
        "SkyTeam a réagi. La CFDT a rejoint Star Alliance. Le Medef a quitté l'Alliance.",
        {"join cfdt > star-alliance", "leave medef > star-alliance"},
    ),
    ("Le Togo a rejoint l'association, la Région a suivi.", set()),
    ("La fédération du secteur, le Maire et la Région ont signé.", set()),
    ("Le Togo a quitté la Bretagne, belle région du nord.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_body_is_found(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref if event.target else '-'}"
        for event in record.events
    }
    assert told == expected
