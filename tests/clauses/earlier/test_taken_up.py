"""An act told before and taken up by a noun: whose it is, of what, and when."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("Le Kenya quittera l'OIF. Le retrait sera effectif le 30 juin 2026.", {"leave KEN oif planned 2026-06-30"}),
    ("Le Kenya quittera l'OIF. Son retrait interviendra en juin 2026.", {"leave KEN oif planned 2026-06"}),
    (
        "Le Togo a signé la Convention de Budapest en 2016. Sa ratification remonte à 2019.",
        {"sign TGO convention-budapest actual 2016", "ratify TGO convention-budapest actual 2019"},
    ),
    (
        "La Convention de Budapest a été signée par le Togo en 2016. Sa ratification remonte à 2019.",
        {"sign TGO convention-budapest actual 2016", "ratify - convention-budapest actual 2019"},
    ),
    (
        "Le Kenya a notifié son retrait de la Convention de Budapest. Le Togo a suivi.",
        {"denounce KEN convention-budapest planned -", "denounce TGO convention-budapest planned -"},
    ),
    (
        "Le Kosovo a quitté l'OIF. Sa demande d'adhésion à l'Union européenne est pendante.",
        {"leave XKX oif actual -", "apply XKX ue actual -"},
    ),
    (
        "L'Union africaine a suspendu le Gabon. La Cedeao a fait de même en mars 2024.",
        {"suspend GAB ua actual -", "suspend GAB cedeao actual 2024-03"},
    ),
    (
        "145 États ont signé la Convention de Budapest. La Chine a signé la Convention de Budapest.",
        {"sign - convention-budapest actual -", "sign CHN convention-budapest actual -"},
    ),
    ("Le Kenya a rejoint l'OIF. Le retrait de son ambassadeur est prévu en mai.", {"join KEN oif actual -"}),
    ("Le Kenya a quitté l'OIF. La sortie du film est prévue en mai.", {"leave KEN oif actual -"}),
    ("Le Kenya a rejoint l'OIF. Le retour au Kenya d'un chanteur est prévu en mai.", {"join KEN oif actual -"}),
    (
        "Le Kenya a quitté l'OIF. Le retrait du pays prendra effet en mai 2026.",
        {"leave KEN oif actual -", "leave KEN oif planned 2026-05"},
    ),
    ("L'OIF se réunit. La vie reprend, tout en tenant le Kenya à l'écart.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told_again(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.target and event.target.ref} "
        f"{event.status} {event.date.edtf if event.date else '-'}"
        for event in record.events
    } == expected
