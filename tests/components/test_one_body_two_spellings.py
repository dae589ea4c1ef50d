"""Names of one body that a hyphen or what is said of it ahead tells apart by nothing."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "Le Mali a rejoint l'Alliance Bio Med. Le Togo a rejoint l'Alliance Bio-Med.": ["alliance-bio-med"] * 2,
    "Le Mali a rejoint l'Alliance Bio Med. Le Togo a rejoint l'Alliance Bio-Ter.": [
        "alliance-bio-med",
        "alliance-bio-ter",
    ],
    "Le Mali a rejoint le Pacte mondial des Nations-Unies.": ["pacte-mondial"],
    "Le Togo a rejoint le Programme des Nations-Unies pour l'environnement.": ["pnue"],
    "Banque multilatérale de développement, la NDB a admis le Togo. Le Mali a rejoint la banque.": ["ndb"] * 2,
    "Le Togo a rejoint la Banque multilatérale de développement.": ["banque-multilaterale-de-developpement"],
}


@pytest.mark.parametrize("text", CASES)
def test_the_body_of_each_event(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.target and event.target.ref for event in events] == CASES[text]
