"""Whose « le pays » and « les autorités » are, where another's ambassador or only a ministry stands between."""

import pytest

from depositaire.pipeline import Extractor

HOMES = [
    ("Le ministère lituanien de la Défense a notifié le retrait du pays de la Convention d'Ottawa.", {"LTU"}),
    ("Le ministère maltais de la Santé a confirmé l'entrée du pays dans l'OIF.", {"MLT"}),
    (
        "La Zambie se prépare. Le ministre français s'en est réjoui. Le gouvernement a signé la Charte de Niamey.",
        {"ZMB"},
    ),
    ("Le Pérou vote. L'ambassadeur du Chili y assistait. L'exécutif a signé la Charte de Niamey.", {"PER"}),
    ("Le Pérou vote. Le Chili hésite. Les autorités ont signé la Charte de Niamey.", {"CHL"}),
    ("Le Chili s'est félicité du vote. Le gouvernement a signé la Charte de Niamey.", {"CHL"}),
]


@pytest.mark.parametrize(("text", "parties"), HOMES)
def test_whose_organ_acts(extractor: Extractor, text: str, parties: set[str]) -> None:
    assert [{party.ref for party in event.parties} for event in extractor.extract(text).events] == [parties]


ORGANS = [
    ("La FIFA siège à Zurich. Le Bureau du Conseil a suspendu la Fédération malienne.", "suspend > fifa"),
    ("L'Union africaine se réunit. La Conférence des chefs d'État a suspendu le Mali.", "suspend > ua"),
    ("L'OIF se réunit. Le Conseil permanent a admis le Kosovo.", "join > oif"),
    (
        "La FIFA siège. Le congrès de la FIFA va à Gamavi Sport. Le Conseil a suspendu le Mali.",
        "suspend > fifa",
    ),
    ("L'OIF se réunit. Le Conseil a ouvert des négociations d'adhésion avec le Togo.", "apply > oif"),
    ("L'OIF siège. Le Conseil charge la Commission d'ouvrir des négociations d'adhésion avec le Togo.", "apply > oif"),
    ("L'OIF salue l'ONU. Le Conseil de sécurité a admis le Kosovo.", "join > conseil-de-securite"),
]


@pytest.mark.parametrize(("text", "told"), ORGANS)
def test_whose_organ_decides(extractor: Extractor, text: str, told: str) -> None:
    events = extractor.extract(text).events
    assert [f"{event.type} > {event.target and event.target.ref}" for event in events] == [told]
