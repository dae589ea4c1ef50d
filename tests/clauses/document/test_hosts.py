"""Whose minister signs with a counterpart where only the counterpart's State is named, and charges passed over."""

import pytest

from depositaire.pipeline import Extractor

GULF = "La pêche nourrit le Togo, et les ports togolais attendent."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le ministre de la Pêche, Kokou Tengue, a signé avec son homologue islandais un accord de pêche.", "ISL TGO"),
        ("Le chef de la diplomatie et son homologue cubain ont conclu un accord de pêche.", "CUB TGO"),
        ("Un accord a été signé par le ministre de la Pêche maritime, Ali Bo, et son homologue danois.", "DNK TGO"),
        ("Ali Bo, ministre de l'Eau, a signé un accord avec son homologue tchadien.", "TCD TGO"),
        ("Le ministre ghanéen de la Pêche et son homologue danois ont signé un accord de pêche.", "DNK GHA"),
        ("Un accord a été signé par le ministre malien de la Santé publique et son homologue danois.", "DNK MLI"),
        ("Un accord a été signé par le ministre malien de la défense et la Suisse.", "CHE MLI"),
        ("Le conseiller fédéral Jean Dru et son homologue danois ont signé un accord avec l'Inde.", "CHE DNK IND"),
        ("Le ministre de l'Eau et son homologue danois ont signé un accord avec l'Inde.", "DNK IND TGO"),
    ],
)
def test_who_signs_with_a_counterpart(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(f"{text}\n{GULF}", published="2025-06-15")
    (event,) = (event for event in record.events if event.type == "sign")
    assert " ".join(sorted(party.ref for party in event.parties)) == expected


def test_nobody_is_at_home_where_two_are_named_as_often(extractor: Extractor) -> None:
    text = "Le ministre de l'Eau a signé un accord avec son homologue tchadien. Le Togo et le Ghana regardent."
    record = extractor.extract(text, published="2025-06-15")
    assert all({party.ref for party in event.parties} <= {"TCD"} for event in record.events)
