"""Persons who sign for those whose text it is, and acts carried out on somebody's behalf."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("MM. Diop et Lind ont signé un accord de pêche entre le Mali et la Suède.", "sign MLI+SWE accord-1 actual"),
    ("Mme Sow et M. Okello ont paraphé un mémorandum entre le Togo et le Mali.", "sign TGO+MLI memorandum-1 actual"),
    ("Le champion a signé un contrat de deux ans.", ""),
    (
        "Le ministre a procédé, hier, à la signature, au nom du Togo, de la Convention de Budapest.",
        "sign TGO convention-budapest actual",
    ),
    (
        "Au nom du Pérou, Rosa Vega a procédé à la signature de la Convention de Budapest.",
        "sign PER convention-budapest actual",
    ),
    (
        "Lise Aubin a apporté, au nom de l'Unesco, son soutien à la Déclaration de Bakou.",
        "endorse unesco declaration-de-bakou actual",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_persons_for_states(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
