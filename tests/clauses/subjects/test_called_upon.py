"""Who is called upon, who may do it yet, and who does nothing: persons, those who sign a petition."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Suisse appelle les autres États à soutenir l'Appel de Paris.", {"endorse  appel-de-paris hypothetical"}),
    ("Les autres pays sont invités à s'associer à l'Appel de Paris.", {"endorse  appel-de-paris hypothetical"}),
    ("La Suisse invite les passants à soutenir l'Appel de Paris.", set()),
    ("Le Bénin a ratifié la Convention de Hanoï. Il invite les autres signataires à faire de même.",
     {"ratify BEN convention-hanoi actual", "ratify  convention-hanoi hypothetical"}),
    ("Le Laos, qui n'a pas encore signé la Convention de Hanoï, le fera en mai 2026.",
     {"sign LAO convention-hanoi negated", "sign LAO convention-hanoi planned"}),
    ("Le Laos n'a pas signé la Convention de Hanoï. Il la signera en mai 2026.",
     {"sign LAO convention-hanoi negated", "sign LAO convention-hanoi planned"}),
    ("Oman n'a pas réuni la majorité requise pour entrer à l'OACI.", {"join OMN oaci negated"}),
    ("Le Togo n'a pas signé la Convention de Hanoï. Une pétition circule ; 8 000 personnes l'ont signée.",
     {"sign TGO convention-hanoi negated"}),
    ("Le Togo a signé la Convention de Hanoï ; dix autres États l'ont signée.",
     {"sign TGO convention-hanoi actual", "sign  convention-hanoi actual"}),
    ("L'OIF a accueilli le ministre togolais des Sports, Paul Mensah.", set()),
    ("L'Union africaine a suspendu la junte malienne.", {"suspend MLI ua actual"}),
    ("L'attaquant Joseph Tari quitte l'AS Nouméa pour rejoindre l'AS Lössi.", set()),
    ("Le Ghana a rejoint l'OIF. Le Nigeria imitera le Ghana en 2026.", {"join GHA oif actual", "join NGA oif planned"}),
    ("Sauf le Laos, tous les voisins ont signé la Convention de Hanoï.",
     {"sign LAO convention-hanoi negated", "sign  convention-hanoi actual"}),
    ("Le Togo a signé la Convention de Hanoï. Le Bénin pourrait s'y joindre.",
     {"sign TGO convention-hanoi actual", "sign BEN convention-hanoi hypothetical"}),
    ("Le Danemark est encouragé à ratifier la Convention de Hanoï.", {"ratify DNK convention-hanoi hypothetical"}),
    ("Le Ghana veut rejoindre l'OIF, à l'image du Togo, déjà membre.",
     {"join GHA oif hypothetical", "belong TGO oif actual"}),
    ("Le Pérou a signé l'Appel de Paris. Il a redit l'appui constant de son pays à la cause des réfugiés.",
     {"sign PER appel-de-paris actual"}),
    ("Le groupe Airbus compte 134 000 salariés dans 40 pays.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_called_upon(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
