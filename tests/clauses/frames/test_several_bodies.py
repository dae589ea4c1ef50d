"""Bodies that a clause counts and names behind."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Le Ghana est membre de plusieurs organisations, dont l'OIV et l'Unesco.", {"belong GHA oiv+unesco"}),
        ("Le Ghana a quitté trois instances : l'OIV, l'Unesco et l'AIE.", {"leave GHA aie+oiv+unesco"}),
        ("Le Ghana a été admis dans quelques institutions, comme l'OIV.", {"join GHA oiv"}),
        ("Pour le Ghana, déjà membre de deux réseaux (OIV et AIE), c'est un pas.", {"belong GHA aie+oiv"}),
        ("L'adhésion du Ghana à deux institutions, le FMI et l'OIV, est effective.", {"join GHA fmi+oiv"}),
        ("Le Ghana a déposé sa candidature à deux organes, l'OIV et l'AIE.", {"apply GHA aie+oiv"}),
        # who acts is counted, not what is joined
        ("Plusieurs organisations, dont l'OIF et l'Unesco, ont rejoint l'AIE.", {"join oif+unesco aie"}),
        # nobody says which they are
        ("L'ONU tient son sommet. Le Ghana est membre de plusieurs alliances.", set()),
        ("Le Ghana a rejoint deux blocs en 2024, selon l'ONU et l'OIV.", set()),
    ],
)
def test_several_bodies(extractor: Extractor, text: str, events: set[str]) -> None:
    told: dict[str, list[str]] = {}
    for event in extractor.extract(text, published="2026-05-01").events:
        who = f"{event.type} {'+'.join(sorted(party.ref for party in event.parties))}"
        told.setdefault(who, []).append(event.target.ref if event.target else "-")
    assert {f"{who} {'+'.join(sorted(bodies))}" for who, bodies in told.items()} == events
