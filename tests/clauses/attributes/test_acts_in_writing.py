"""What is done by a letter or an instrument, and what of it takes effect."""

import pytest

from depositaire.pipeline import Extractor


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le dépositaire a reçu la lettre par laquelle le Togo dénonce la Convention de Budapest.",
            "denounce TGO > convention-budapest planned",
        ),
        (
            "La note par laquelle le Togo quitte l'OIF est arrivée hier au secrétariat.",
            "leave TGO > oif planned",
        ),
        (
            "L'acte par lequel le Togo accepte d'être lié par la Convention de Budapest a été remis lundi.",
            "accede TGO > convention-budapest actual",
        ),
        (
            "Le Togo accepte d'être lié par la Convention de Budapest.",
            "accede TGO > convention-budapest planned",
        ),
        (
            "La réforme par laquelle le Togo quitte l'OIF a été saluée.",
            "leave TGO > oif actual",
        ),
        (
            "Le Togo a dénoncé la Convention de Budapest ; elle ne produira ses effets qu'au bout d'un an.",
            "denounce TGO > convention-budapest actual",
        ),
    ],
)
def test_acts_in_writing(extractor: Extractor, text: str, expected: str) -> None:
    assert rows(extractor, text) == [expected]
