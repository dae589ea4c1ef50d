"""What a party is in a body."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

#: The text and the type, first party and role of its events.
CASES = [
    ("Le Ghana s'est associé à l'Alliance solaire internationale.", {"join GHA -"}),
    ("La Tunisie est associée au programme Erasmus+.", {"join TUN associate"}),
    ("Le Ghana est entré à l'OIF comme observateur.", {"join GHA observer"}),
    ("Le Ghana est entré à l'OIF à titre de membre associé.", {"join GHA associate"}),
    ("Le Ghana est entré à l'OIF en tant que participant contributeur.", {"join GHA participant"}),
    ("Le statut d'observateur du Ghana à l'OIF a été suspendu.", {"suspend GHA observer"}),
    ("Doté du statut d'observateur, le Ghana a été suspendu de l'OIF.", {"belong GHA observer", "suspend GHA -"}),
    ("Le Ghana a obtenu le statut d'observateur à l'OIF. Le Togo souhaite obtenir ce statut.",
     {"join GHA observer", "join TGO observer"}),
    ("Le Ghana siège de plein droit à l'OIF.", {"belong GHA member"}),
    ("Le Ghana déposera auprès de l'OIF une demande visant à devenir membre de plein exercice.", {"apply GHA member"}),
    ("Le Ghana a rejoint l'OIF aux côtés de ses partenaires.", {"join GHA -"}),
    ("L'OIF compte le Ghana parmi ses observateurs.", {"belong GHA observer"}),
    ("L'OIF compte 54 membres et plusieurs observateurs.", {"belong - member"}),
    ("Le Ghana participera au réseau FIRST dès 2027.", {"join GHA participant"}),
    ("Le Ghana participera au réseau FIRST en tant qu'observateur.", {"join GHA observer"}),
    ("Le Ghana est membre de l'OIF. En 2016, le Ghana est devenu observateur de l'OIF.",
     {"belong GHA member", "join GHA observer"}),
    ("Outre ses membres, l'OIF compte deux observateurs : le Ghana et le Togo.", {"belong GHA observer"}),
    ("Le Ghana fait partie de la Conférence des États associés.", {"belong GHA -"}),
    ("L'OIF regroupe deux membres (Ghana, Togo) et deux observateurs (Japon, Chine).",
     {"belong GHA member", "belong JPN observer"}),
    ("L'OIF compte comme membres le Ghana et le Togo et comme observateurs le Japon et la Chine.",
     {"belong GHA member", "belong JPN observer"}),
    ("L'OIF compte deux membres, le Ghana et le Togo.", {"belong GHA member"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_role(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {event.parties[0].ref if event.parties else '-'} {event.role or '-'}" for event in record.events
    } == expected
