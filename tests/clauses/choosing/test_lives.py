"""What is told of persons, by what they are and by their lives: they are no party, and nor is the body beside them."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'élue PS, membre de la Commission du Mékong, a parlé.", ""),
    ("Ancien élève de l'ENA, membre du Conseil d'État, il a représenté la France.", ""),
    ("Présents : Lise Dumas, ministre estonienne, Aya Sow, membre de l'OIF, et le public.", ""),
    ("Née au Bénin, elle rejoint l'ONU en 1998.", ""),
    ("Entré à l'OCDE en 1952, il y fit l'essentiel de sa carrière. La France le regrette.", ""),
    ("L'ambassadeur du Togo, pays membre de l'OIF, a parlé.", "belong TGO oif"),
    (
        "Le président de la Fédération togolaise de judo, membre de l'OIF, a parlé.",
        "belong federation-togolaise-de-judo oif",
    ),
    ("Née en 1970, l'OIF a rejoint l'ONU en 1998.", "found - oif; join oif onu"),
    # in office, for whom is not said
    ("Le président de la République, Jean Durand, a lancé l'Appel de Paris.", "adopt - appel-de-paris"),
    (
        "Le président de la République a lancé l'Appel de Paris. Le Togo a rejoint l'Appel.",
        "adopt - appel-de-paris; endorse TGO appel-de-paris",
    ),
    ("Le ministre de la Santé, Jean Durand, a signé avec le Togo un accord.", "sign TGO accord-1"),
    ("La fondation a signé un accord avec l'ONU.", "sign onu accord-1"),
    ("Le directeur sportif a signé un contrat avec l'ONU.", ""),
    ("L'artiste a signé un contrat avec l'ONU.", ""),
    ("L'OIF est née en 1970. Elle a rejoint l'ONU en 1998.", "found - oif; join oif onu"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_lives(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref}" for e in events]
    assert "; ".join(found) == wanted
