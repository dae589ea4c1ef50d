"""A text that is described and then called by its name is one text."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo et le Mali ont conclu un accord douanier, officiellement connu sous le nom de Pacte de Gao.",
        "pacte-de-gao",
    ),
    ("Le Togo et le Mali ont conclu un accord douanier historique, connu sous le nom de Pacte de Gao.", "pacte-de-gao"),
    (
        "Le Togo et le Mali ont signé un accord dans le domaine minier, officiellement dénommé « Pacte de Gao ».",
        "pacte-de-gao",
    ),
    ("Le Togo et le Mali ont signé un accord entre voisins, plus souvent appelé Pacte de Gao.", "pacte-de-gao"),
    ("Le Togo et le Mali ont signé un accord, dit le ministre. Le Pacte de Gao attendra.", "accord-1"),
    ("Le Togo et le Mali ont signé un accord qui prolonge un texte connu, le Pacte de Gao.", "accord-1"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_called_texts(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.target.ref for event in events if event.target is not None] == [wanted]
