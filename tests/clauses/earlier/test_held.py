"""States told by their time: begun from now on, once held, and once founded."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo fait désormais partie de l'OIF.", "join TGO actual"),
        ("Désormais, le Togo fait partie de l'OIF.", "join TGO actual"),
        ("Le ministre a dit que le Togo faisait désormais partie de l'OIF.", "join TGO actual"),
        ("Le Pérou et le Chili sont dorénavant observateurs auprès de l'OIF.", "join PER+CHL actual"),
        ("L'Irlande, désormais membre associé du CERN, s'en réjouit.", "join IRL actual"),
        ("Le Togo, qui préside désormais l'Unesco, est membre de l'OIF.", "belong TGO actual"),
        ("Le Togo est membre de l'OIF et siège désormais à Paris.", "belong TGO actual"),
        ("Le Togo n'est désormais plus membre de l'OIF.", "leave TGO actual"),
        ("La Suisse fut l'un des membres fondateurs du CERN.", "found CHE actual"),
        ("La Suisse est l'un des membres fondateurs du CERN.", "belong CHE actual"),
        ("La Suisse était l'un des pays fondateurs du CERN.", "found CHE actual"),
        ("L'OPEP rassemblait au départ l'Iran, l'Irak et le Koweït.", "found IRN+IRQ+KWT actual"),
        ("Au départ, l'OPEP comptait trois membres : l'Iran, l'Irak et le Koweït.", "found IRN+IRQ+KWT actual"),
        ("L'OPEP rassemble l'Iran, l'Irak et le Koweït.", "belong IRN+IRQ+KWT actual"),
        ("Le Japon a été membre de l'OIF de 1990 à 1992.", ""),
        ("Le Japon a toujours été membre de l'OIF.", "belong JPN actual"),
        (
            "Le Chili a rejoint l'OIF, à laquelle adhéraient déjà le Pérou et Cuba.",
            "join CHL actual; belong PER+CUB actual",
        ),
        (
            "Le Chili a rejoint l'OIF, dont faisaient déjà partie le Pérou et Cuba.",
            "join CHL actual; belong PER+CUB actual",
        ),
        ("Le Mali adhère à l'OIF depuis 1970.", "belong MLI actual"),
        ("Le Mali adhère à l'OIF.", "join MLI actual"),
        ("Le Mali n'adhère toujours pas à l'OIF.", "join MLI negated"),
        ("Le Mali veut adhérer depuis 2020 à l'OIF.", "join MLI hypothetical"),
        ("Le Japon n'a jamais été membre de l'OIF.", "belong JPN negated"),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events)
    assert "; ".join(told) == expected
