"""Both parties of a text that is concluded « avec » one of them."""

import pytest

from depositaire.pipeline import Extractor

PARTIES = [
    ("La junte nigérienne a dénoncé les accords militaires conclus avec la France.", "sign", {"NER", "FRA"}),
    ("Le Danemark applique déjà le protocole conclu avec l'Islande.", "sign", {"DNK", "ISL"}),
    ("L'Allemagne a ratifié les traités conclus par la France avec le Maroc.", "sign", {"FRA", "MAR"}),
    (
        "L'université de Namur publiera la convention conclue avec l'université de Douala.",
        "sign",
        {"universite-de-namur", "universite-de-douala"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "parties"), PARTIES)
def test_parties_of_a_text_concluded_with_another(
    extractor: Extractor, text: str, kind: str, parties: set[str]
) -> None:
    events = [event for event in extractor.extract(text).events if event.type == kind]
    assert [{party.ref for party in event.parties} for event in events] == [parties]
