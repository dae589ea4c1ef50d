"""Those who stand behind somebody without a name, under the preposition that he stands under."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord a été signé par le maire et l'Université de Lille.", "sign universite-de-lille accord-1 actual"),
    ("Un accord a été signé entre une start-up et l'Université de Lille.", "sign universite-de-lille accord-1 actual"),
    (
        "La société Rivéo a signé un accord avec la préfecture et l'Université de Lille.",
        "sign riveo+universite-de-lille accord-1 actual",
    ),
    (
        "La convention a été signée par le préfet, le bourgmestre et la présidente de la Ligue des ports.",
        "sign ligue-des-ports convention-1 actual",
    ),
    (
        "L'accord a été signé par Lise Aubin, maire de Lille, et Jean Dru, recteur de l'Université de Lille.",
        "sign universite-de-lille accord-1 actual",
    ),
    (
        "Une convention a été signée par la préfecture, l'Université de Lille et la société Rivéo.",
        "sign universite-de-lille+riveo convention-1 actual",
    ),
    ("La France négocie avec des armateurs et le Togo signera le traité.", "sign TGO traite-1 planned"),
    ("Il a été reçu par le maire et le Togo signera l'accord en mai.", "sign TGO accord-1 planned"),
    ("Le Togo, avec 12 voix, et le Mali, avec 10, ont adhéré à l'OIF.", "join TGO+MLI oif actual"),
    (
        "L'Université de Lille, représentée par Jean Dru, et la société Rivéo ont signé un accord.",
        "sign universite-de-lille+riveo accord-1 actual",
    ),
    ("L'accord signé par le maire et la société Rivéo prévoit un échange.", "sign riveo accord-1 actual"),
    ("Salué par les élus et l'Union européenne, le Togo a rejoint l'OIF.", "join TGO oif actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_behind_unnamed(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
