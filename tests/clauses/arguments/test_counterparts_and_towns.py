"""A counterpart that is named behind its nation, and a State in brackets that only says where a town is."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'Inserm et son homologue marocaine, l'ONEE, ont signé une convention de partenariat.", {"sign inserm+onee"}),
    ("L'Inserm a signé hier avec son homologue japonais, la JST, une convention.", {"sign inserm+jst"}),
    ("L'Inserm et son homologue japonaise ont signé une convention.", {"sign inserm+JPN"}),
    (
        "Le directeur de l'Inserm et son homologue marocain, Ali Diop, PDG de l'ONEE, ont signé une convention.",
        {"sign inserm+onee"},
    ),
    (
        "Le directeur de l'Inserm et son homologue marocain, le patron de l'ONEE, ont signé une convention.",
        {"sign inserm+onee"},
    ),
    ("La présidente de l'Inserm et son homologue marocaine de l'ONEE ont signé une convention.", {"sign inserm+onee"}),
    (
        "Le ministre sénégalais et son homologue marocain, Ali Diop, ministre d'État, ont signé la Convention de Faro.",
        {"sign SEN+MAR"},
    ),
    ("Le ministre sénégalais et son homologue marocain, Ali Diop, ont signé la Convention de Faro.", {"sign SEN+MAR"}),
    ("Réunie à Kampala (Ouganda), la Tanzanie a signé la Convention de Faro.", {"sign TZA"}),
    ("L'OIF a exclu la Biélorussie de l'organisation basée à Genève (Suisse).", {"leave BLR"}),
    ("La Convention de Faro a été signée par Lise Aubin (Togo) et Jean Dru (Bénin).", {"sign TGO+BEN"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_acts(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events} == expected
