"""« Certains ont dit qu'ils … »: who says it is not named, and is none of those who were."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Certains alliés ont indiqué qu'ils ne ratifieraient pas la Convention de Budapest.", set()),
    ("Trois autres pays ont indiqué qu'ils ne ratifieraient pas la Convention de Budapest.", set()),
    ("D'autres ont dit qu'ils quitteraient la CEDEAO.", set()),
    ("Plusieurs voisins ont dit qu'ils quitteraient la CEDEAO.", set()),
    ("Les deux pays ont dit qu'ils quitteraient la CEDEAO.", {"TGO", "MLI"}),
    ("Tous ont dit qu'ils quitteraient la CEDEAO.", {"TGO", "MLI"}),
    ("Ils ont dit qu'ils quitteraient la CEDEAO.", {"TGO", "MLI"}),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_pronouns_of_those_nobody_names(extractor: Extractor, text: str, wanted: set[str]) -> None:
    events = extractor.extract(f"Le Togo et le Mali ont rejoint l'OIF. {text}").events
    assert {party.ref for event in events if event.type != "join" for party in event.parties} == wanted
