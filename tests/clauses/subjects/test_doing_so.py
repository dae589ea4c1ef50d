"""Whose a gerund is: of who stands before the verb that it hangs on, and not of that verb's object."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "“Le Togo et le Mali snobent la France en refusant de signer la Charte de Lomé”, titre le journal.",
            "TGO+MLI",
        ),
        ("“Le Togo irrite la France en quittant l'OIF”, titre le journal.", "TGO"),
        ("Le Togo snobe la France en refusant de signer la Charte de Lomé.", "TGO"),
        ("Le Togo applaudit, la France ayant rejoint l'OIF.", "FRA"),
    ],
)
def test_who_acts(extractor: Extractor, text: str, party: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [party]
