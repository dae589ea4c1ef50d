"""Bodies without a name that a participle describes, that stand in quotation marks or open the text."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a rejoint la coalition menée par le Ghana en mer Rouge.", "join TGO coalition actual"),
    ("Le Togo a rejoint la coalition dirigée par le Ghana.", "join TGO coalition actual"),
    (
        "La « coalition » réclamée par le Ghana a été lancée jeudi. Deux pays l'ont rejointe, dont le Togo.",
        "found - coalition actual; join TGO coalition actual",
    ),
    (
        "Le Ghana pilote une alliance visant à protéger les mers. Le Togo souhaite intégrer cette alliance.",
        "join TGO alliance hypothetical",
    ),
    (
        "La coalition internationale antiterroriste a été créée en 2014.",
        "found - coalition-internationale-antiterroriste actual",
    ),
    (
        "Le Ghana a lancé une coalition pour la sortie du charbon.",
        "found GHA coalition-pour-la-sortie-du-charbon actual",
    ),
    ("Le Togo a rejoint la caravane menée par le Ghana en mer Rouge.", ""),
    ("Le consortium formé par Rivéo et Plinor a visité le Togo.", ""),
    ("Le réseau ferré a été créé en 1914.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_described_by_participles(extractor: Extractor, text: str, wanted: str) -> None:
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} "
        f"{event.target and event.target.ref} {event.status}"
        for event in extractor.extract(text, published="2026-06-15").events
    ]
    assert "; ".join(told) == wanted
