"""A new text behind an aside, with what it is for; and who holds a charge for now."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "L'Université de Lille a signé, mardi à Paris, un accord visant la recherche et la formation.",
        "sign universite-de-lille accord-1 actual",
    ),
    (
        "La société Rivéo et l'OIF ont signé, jeudi, une convention de coopération portant sur les ports.",
        "sign riveo+oif convention-1 actual",
    ),
    ("Le Togo a signé avec l'OIF, dirigée par Lise Aubin, un accord.", "sign TGO+oif accord-1 actual"),
    ("Le Togo a signé avec Rivéo, représentée par Jean Dru, un accord de prêt.", "sign TGO+riveo accord-1 actual"),
    ("La société Rivéo est devenue membre de l'alliance oneworld.", "join riveo oneworld actual"),
    ("Le Togo a signé la Charte des ports, l'accord expirant en mai.", "sign TGO charte-des-ports actual"),
    (
        "Lise Aubin, directrice par intérim de l'OIF, et Jean Dru, président de la société Rivéo, ont signé un accord.",
        "sign oif+riveo accord-1 actual",
    ),
    ("La ministre par intérim du Togo a signé le traité.", "sign TGO traite-1 actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_texts_behind_asides(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
