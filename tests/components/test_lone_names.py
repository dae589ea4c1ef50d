"""Unknown single words where only a body stands, or of which an aside says what only a body is."""

import pytest

from depositaire import Extractor

_PLACED = [
    "La Charte de Lomé a été signée par Rivéo et par Plinor.",
    "L'Alliance bleue accueille Rivéo et Plinor.",
    "Rivéo, basée à Lyon, et Plinor ont signé un accord.",
    "Deux entreprises ont rejoint l'Alliance bleue : Rivéo, basée à Lyon, et Plinor.",
    "Un accord a été signé entre Rivéo et Plinor.",
    "Rivéo et Plinor ont signé un mémorandum d'entente à Lyon.",
    "L'Alliance bleue regroupe Rivéo, présidée par Lise Aubin, et Plinor.",
]


@pytest.mark.parametrize("text", _PLACED)
def test_two_unknown_bodies(extractor: Extractor, text: str) -> None:
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == [["riveo", "plinor"]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Rivéo (Togo) a signé la Charte de Lomé.", [["riveo"]]),
        ("La Charte de Lomé a été signée par Durand.", [[]]),
        ("La Charte de Lomé a été signée par Durand et Martin.", [[]]),
        ("Le ministre Nasser Bourita est venu. L'accord a été signé par Bourita et la société Nivalis.", [["nivalis"]]),
        ("L'Alliance bleue regroupe Nantes et Rennes.", []),
        ("Macron et Scholz ont signé un accord.", []),
        ("Nantes (France) a signé la Charte de Lomé.", []),
        ("L'Angola et la Sarre (Allemagne) sont devenus membres de l'OIF.", [["AGO"]]),
    ],
)
def test_who_is_a_body(extractor: Extractor, text: str, parties: list[list[str]]) -> None:
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == parties
