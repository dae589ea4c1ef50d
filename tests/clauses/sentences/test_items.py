"""Items of a list that share the subject, or the auxiliary, of the line that announces them; resolutions."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "Le Togo a :\n- ratifié la Convention d'Istanbul ;\n- signé l'Accord de Paris.": [
        "ratify actual TGO convention-istanbul",
        "sign actual TGO accord-de-paris",
    ],
    "Le Togo a, au cours de la session :\n• ratifié la Convention d'Istanbul ;\n• adhéré à l'Accord de Paris.": [
        "ratify actual TGO convention-istanbul",
        "accede actual TGO accord-de-paris",
    ],
    "Le Togo :\n• est devenu membre de l'OIF ;\n• a signé l'Accord de Paris.": [
        "join actual TGO oif",
        "sign actual TGO accord-de-paris",
    ],
    "Le Togo n'a pas :\n1. ratifié la Convention d'Istanbul.": ["ratify negated TGO convention-istanbul"],
    "L'Assemblée :\n1. ADOPTE la Charte de Lomé ;\n2. PRIE le Togo de ratifier l'Accord de Paris.": [
        "adopt actual assemblee charte-de-lome",
        "ratify hypothetical TGO accord-de-paris",
    ],
    "L'Assemblée :\n1. Invite le Togo à adhérer à l'Accord de Paris.": ["accede hypothetical TGO accord-de-paris"],
    # nouns that look like verbs, and participles that share nothing
    "Ordre du jour :\n1. Visite de l'OIF au Togo ;\n2. Demande d'information sur l'Accord de Paris.": [],
    "Le Togo a tenu parole :\n- l'Accord de Paris, signé en 2016.": ["sign actual  accord-de-paris"],
}


@pytest.mark.parametrize(("text", "acts"), CASES.items())
def test_what_the_items_tell(extractor: Extractor, text: str, acts: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {event.status} {'+'.join(party.ref for party in event.parties)} {event.target.ref}"
        for event in record.events
        if event.target is not None
    ]
    assert told == acts
