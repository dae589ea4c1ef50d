"""Names behind a number, « à savoir » or between dashes, and those who stay away from what others did."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "Le Togo et deux de ses voisins (le Mali et le Bénin) ont quitté l'OIF.": "leave TGO+MLI+BEN > oif actual",
    "Le Togo et deux autres pays, le Mali et le Bénin, ont quitté l'OIF.": "leave TGO+MLI+BEN > oif actual",
    "La Convention de Budapest a été signée par l'OIF et deux États (le Mali et le Bénin).": (
        "sign oif+MLI+BEN > convention-budapest actual"
    ),
    "Les chefs d'État des pays de l'AELE, à savoir la Norvège et l'Islande, ont dîné.": "belong NOR+ISL > aele actual",
    "Les pays de l'AELE – Norvège, Islande, Suisse – se réunissent.": "belong NOR+ISL+CHE > aele actual",
    "Les pays de l'OIF saluent, à savoir le Mali et le Bénin.": "",
    "Le Togo a obtenu l'aval des ministres pour intégrer l'OIF.": "join TGO > oif planned",
    "Les ministres ont rendu à Damas son siège à l'OIF.": "join SYR > oif actual",
    "Le ministre s'est rendu à Damas avec l'OIF.": "",
    "Le Mali ratifiera la Convention de Budapest, au lendemain du dépôt de l'instrument du Togo.": (
        "ratify MLI > convention-budapest planned; ratify TGO > convention-budapest actual"
    ),
}


@pytest.mark.parametrize("text", TELLINGS)
def test_who_is_named(extractor: Extractor, text: str) -> None:
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties)
        told.append(f"{event.type} {parties} > {event.target and event.target.ref} {event.status}")
    assert "; ".join(told) == TELLINGS[text]
