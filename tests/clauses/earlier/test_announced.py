"""Who signs a text that nobody is told to sign, where a sentence before has said with whom it is, or who met."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Airbus a annoncé un contrat avec le Togo. L'accord a été signé à Lomé.", "sign airbus+TGO contrat-1 actual"),
    ("Thales a obtenu un contrat avec le Qatar. Le contrat a été signé hier.", "sign thales+QAT contrat-1 actual"),
    (
        "Le Chili annonce un partenariat avec l'Unesco. Le document a été paraphé.",
        "sign CHL+unesco partenariat-1 actual",
    ),
    ("Le Togo travaille à un accord avec le Mali. L'accord a été signé par le Togo.", "sign TGO+MLI accord-1 actual"),
    ("Airbus salue l'accord avec le Togo. L'accord a été signé hier.", "sign TGO accord-1 actual"),
    ("Le Mali et le Togo coopèrent. L'accord bilatéral, signé à Lomé, est prêt.", "sign MLI+TGO accord-1 actual"),
    ("Le Mali et le Togo coopèrent. L'accord signé à Lomé fixe des quotas.", "sign MLI+TGO accord-1 actual"),
    ("Le Mali et le Togo coopèrent. L'accord, signé par l'OIF, est prêt.", "sign oif accord-1 actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_announced(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
