"""Withdrawals of which it is said, with them or soon after, that they take effect at once."""

import pytest

from depositaire.pipeline import Extractor

STATUSES = {
    "Le Rwanda a annoncé son retrait de l'OIF. La décision prend effet immédiatement.": "actual",
    "Le Rwanda a annoncé son retrait de l'OIF. Selon la radio, ce retrait prend effet immédiatement.": "actual",
    "Le Rwanda annonce son retrait de l'OIF, qui prend effet immédiatement.": "actual",
    "Le Rwanda a annoncé son retrait de l'OIF. La décision ne prend pas effet immédiatement.": "planned",
    "Le Rwanda a annoncé son retrait de l'OIF. Le décret sur la pêche prend effet immédiatement.": "planned",
    "Le Rwanda a annoncé son retrait de l'OIF. La décision prend effet dans un an.": "planned",
}


@pytest.mark.parametrize("text", STATUSES)
def test_status_of_the_withdrawal(extractor: Extractor, text: str) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == [STATUSES[text]]
