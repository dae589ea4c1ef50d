"""« Tous deux », « l'un et l'autre », « aucun des trois », « ces deux derniers »: those who were named together."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo, le Mali et le Niger sont voisins. Tous trois ont ratifié la Convention de Faro.",
        {"ratify TGO+MLI+NER"},
    ),
    ("Le Togo et le Mali sont voisins. Aucun des deux n'a ratifié la Convention de Faro.", {"ratify TGO+MLI"}),
    ("Le Togo et le Mali sont voisins. Aucun d'eux n'a ratifié la Convention de Faro.", {"ratify TGO+MLI"}),
    (
        "Le Togo et le Mali siègent à l'OIF. Aucun d'entre eux n'a demandé à en sortir.",
        {"belong TGO+MLI", "leave TGO+MLI"},
    ),
    ("Le Togo et le Mali hésitent ; l'un et l'autre ont quitté l'OIF.", {"leave TGO+MLI"}),
    ("La Guinée et la Tunisie hésitent. Les deux ont pourtant signé la Convention de Faro.", {"sign GIN+TUN"}),
    ("Le Mali, le Niger et le Togo hésitent. Les deux derniers ont signé la Convention de Faro.", {"sign NER+TGO"}),
    ("Le Mali, le Chili et le Pérou hésitent ; ces deux derniers ont signé la Convention de Faro.", {"sign CHL+PER"}),
    (
        "L'OIF compte trois membres : l'Inde, le Togo et le Mali ; les deux derniers y ont été admis en 2017.",
        {"belong IND+TGO+MLI", "join TGO+MLI"},
    ),
    # no subject, or another noun
    ("Le Togo et le Mali ont tous deux ratifié la Convention de Faro.", {"ratify TGO+MLI"}),
    ("Le Togo et le Mali sont voisins. Les deux derniers mois, le Kenya a quitté l'OIF.", {"leave KEN"}),
    ("Les deux ont signé la Convention de Faro.", {"sign "}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_acts(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events} == expected
