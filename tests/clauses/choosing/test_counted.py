"""Those who act where they are not named but counted."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

#: The text, and the events of type, parties and total that it tells.
COUNTED = [
    ("La France a signé la Convention de Faro. Elle a été ratifiée par vingt-quatre États.",
     {("sign", "FRA", None), ("ratify", "", 24)}),
    ("La Suisse a signé la Convention de Faro ; l'ont ratifiée trente-trois États.",
     {("sign", "CHE", None), ("ratify", "", 33)}),
    ("Quarante États ont apporté leur soutien à l'Appel de Paris ; le Togo s'y est associé à son tour.",
     {("endorse", "", 40), ("endorse", "TGO", None)}),
    ("Déjà parrainé par trente-neuf gouvernements, l'Appel de Paris n'est pas contraignant.", {("endorse", "", 39)}),
    ("L'Appel de Paris est soutenu par plus de soixante États.", {("endorse", "", 60)}),
    ("Une quinzaine d'États ont signé le Pacte de Tunis, l'Érythrée restant la seule à ne pas l'avoir fait.",
     {("sign", "", None), ("sign", "ERI", None)}),
    ("Deux pays soutiennent l'Appel de Paris. Le Ghana et le Togo ont soutenu l'Appel de Paris.",
     {("endorse", "GHA+TGO", None)}),
    ("La Ligue des ports vacille. Trois armateurs l'ont quittée : Maersk, Thales et l'Union maritime.",
     {("leave", "maersk+thales+union-maritime", None)}),
    ("Quarante délégués ont débattu de l'Appel de Paris.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_who_is_counted(extractor: Extractor, text: str, expected: set[tuple[str, str, int | None]]) -> None:
    events = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15))).events
    assert {(e.type, "+".join(sorted(p.ref for p in e.parties)), e.total) for e in events} == expected
