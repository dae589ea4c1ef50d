"""Whether a question asks for an act or takes it as done, and what is told again further on."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a-t-il signé la Convention de Hanoï ?", {"sign TGO convention-hanoi hypothetical"}),
    ("Le Togo a-t-il signé la Convention de Hanoï ? Oui, en mai.", {"sign TGO convention-hanoi actual"}),
    ("Le Togo a-t-il signé la Convention de Hanoï ? Pas encore.", {"sign TGO convention-hanoi negated"}),
    ("Pourquoi le Togo a-t-il signé la Convention de Hanoï ?", {"sign TGO convention-hanoi actual"}),
    ("Le Ghana a-t-il convaincu le Togo, qui a quitté l'OIF ?", {"leave TGO oif actual"}),
    ("Le Togo est-il membre de l'OIF ?", set()),
    ("Le Togo, premier pays à tourner le dos à l'OIF ? Il quittera l'OIF en 2027.", {"leave TGO oif planned"}),
    ("Le retrait du Togo de l'OIF, une bonne nouvelle ?", {"leave TGO oif actual"}),
    ("Faut-il ratifier la Convention de Hanoï ?", {"ratify  convention-hanoi hypothetical"}),
    # told of several and of each; what a noun takes up
    ("Le Ghana et le Togo rejoignent l'OIF\n\nLe Ghana est entré à l'OIF le 2 mai 2025, le Togo le 3 juin 2025.",
     {"join GHA oif actual", "join TGO oif actual"}),
    ("La Hongrie se retire de la CPI et dénonce le Statut de Rome. Ce retrait ne prendra effet que le 2 juin 2026.",
     {"leave HUN cpi planned", "denounce HUN statut-de-rome planned"}),
    ("Le Ghana a renoncé à soutenir l'Appel de Paris. Le ministère tient la liste des soutiens.",
     {"endorse GHA appel-de-paris negated"}),
    ("Vingt États ont signé la Convention de Hanoï, le Laos restant à l'écart.", {"sign  convention-hanoi actual"}),
    ("Le Gabon n'a pas ratifié la Convention de Hanoï, en vigueur depuis mai après le dépôt de l'instrument de"
     " ratification du Togo.",
     {"ratify GAB convention-hanoi negated", "ratify TGO convention-hanoi actual",
      "enter_into_force  convention-hanoi actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_questions(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
