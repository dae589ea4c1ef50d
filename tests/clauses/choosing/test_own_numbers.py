"""Whose list a number announces: of members of one rank, and not of those who did something else."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'OIF compte trois États membres et deux membres associés. Les États membres sont le Togo, le Mali et le Bénin. "
     "Les membres associés sont le Tchad et le Gabon.",
     {"belong TGO+MLI+BEN > oif member", "belong TCD+GAB > oif associate"}),
    ("L'OIF, qui compte trois États membres, a été créée par des pays africains. Les États membres sont le Togo, "
     "le Mali et le Bénin.", {"belong TGO+MLI+BEN > oif member", "found - > oif None"}),
    ("L'OIF a été créée par trois pays. Il s'agit du Togo, du Mali et du Bénin.", {"found TGO+MLI+BEN > oif None"}),
    ("Trois pays ont été admis à l'OIF. Il s'agit du Togo, du Mali et du Bénin.", {"join TGO+MLI+BEN > oif None"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whose_list_it_is(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """As many as the word itself counts are meant, in their role."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        role = getattr(event, "role", None)
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {role}")
    assert told == wanted
