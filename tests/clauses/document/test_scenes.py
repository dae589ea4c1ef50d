"""The place that opens a sentence tells whose parliament, government or junta acts in it."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "À Lomé, le Parlement a ratifié la Convention de Budapest.": "ratify TGO > convention-budapest planned",
    "À La Paz, le Sénat a ratifié la Convention de Budapest.": "ratify BOL > convention-budapest planned",
    "Au Pérou, jeudi, les députés ont approuvé la Convention de Budapest.": "ratify PER > convention-budapest planned",
    "Aux Pays-Bas, le gouvernement a signé la Convention de Budapest.": "sign NLD > convention-budapest actual",
    "L'OIF se réunit ; à Lomé, le gouvernement a promis de quitter l'organisation.": "leave TGO > oif planned",
    "À Niamey, la junte a quitté l'OIF.": "leave NER > oif actual",
    "À Kampala, la présidence assure que le pays rejoindra l'OIF.": "join UGA > oif planned",
    "Au Mali, la foule a manifesté. Le Parlement a ratifié la Convention de Budapest.": (
        "ratify MLI > convention-budapest planned"
    ),
    "À Lomé, le Parlement malien a ratifié la Convention de Budapest.": "ratify MLI > convention-budapest planned",
    "À Washington, les dirigeants des deux pays ont quitté l'OIF.": "",
    "À Lomé, le ministre des Affaires étrangères a quitté l'OIF.": "",
    "À Genève, l'OIF a suspendu le Mali.": "suspend MLI > oif actual",
}


@pytest.mark.parametrize("text", TELLINGS)
def test_whose_organ_acts(extractor: Extractor, text: str) -> None:
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties)
        told.append(f"{event.type} {parties} > {event.target and event.target.ref} {event.status}")
    assert "; ".join(told) == TELLINGS[text]
