"""Those of a list who have no name, between others or behind them."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "L'Université de Lille, plusieurs communes et la société Rivéo ont signé un accord.",
        "sign universite-de-lille+riveo accord-1 actual",
    ),
    (
        "Un accord a été signé entre la société Rivéo, le port, une start-up et l'Université de Lille.",
        "sign riveo+universite-de-lille accord-1 actual",
    ),
    (
        "L'Université de Lille, les chambres de métiers et d'autres acteurs ont signé un accord.",
        "sign universite-de-lille accord-1 actual",
    ),
    ("Le Togo a rejoint l'OIF, un succès et la Suisse s'en réjouit.", "join TGO oif actual"),
    (
        "Le Togo a signé l'accord avec le Mali, un voisin et le Ghana ratifiera la Charte.",
        "sign TGO+MLI accord-1 actual; ratify GHA charte planned",
    ),
    ("Pour Rivéo, les élus et les associations ont signé un accord.", ""),
    (
        "Le Togo et son premier partenaire, la Ligue des ports, ont signé un accord.",
        "sign TGO+ligue-des-ports accord-1 actual",
    ),
    (
        "Le Togo et son premier partenaire, la Ligue des ports (LP), ont signé un accord.",
        "sign TGO+ligue-des-ports accord-1 actual",
    ),
    ("Le Togo a rejoint l'OIF et son concurrent, la Ligue des ports, a protesté.", "join TGO oif actual"),
    (
        "La Charte est signée par le PDG de Rivéo, Ali Juma, le maire de Lille, Lise Aubin, et la directrice de l'ONU.",
        "sign riveo+onu charte actual",
    ),
    (
        "La Charte a été signée par le ministre togolais, le maire de Lomé, Jean Dru, et le ministre ghanéen.",
        "sign TGO+GHA charte actual",
    ),
    (
        "Ali Juma, président de la Ligue des ports, le préfet, Lise Aubin, et le DG de l'ONU ont signé la Charte.",
        "sign ligue-des-ports+onu charte actual",
    ),
    (
        "La Charte a été signée par le ministre togolais, en présence du maire de Lomé et du ministre ghanéen.",
        "sign TGO charte actual",
    ),
    (
        "Le ministre togolais a salué le maire de Lomé, Jean Dru, et le ministre ghanéen a signé la Charte.",
        "sign GHA charte actual",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_unnamed_between(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
