"""A person's name behind his charge, whatever part of speech the model takes it for, stands for whom he acts for."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "À La Paz, le ministre chilien Pedro Diaz et le président bolivien Evo Morales ont signé un accord.",
            "CHL+BOL",
        ),
        ("Lors de la visite, le président bolivien Evo Morales a signé un accord de pêche.", "BOL"),
        ("Au Caire, le ministre togolais Abdou Sow a signé un accord de pêche.", "TGO"),
    ],
)
def test_who_acts_behind_a_fronted_phrase(extractor: Extractor, text: str, parties: str) -> None:
    events = extractor.extract(text).events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [parties]


@pytest.mark.parametrize("text", ["Lors de la visite, Evo Morales a signé un contrat avec le club."])
def test_who_bears_no_charge_stands_for_nobody(extractor: Extractor, text: str) -> None:
    assert not extractor.extract(text).events


def test_a_capital_without_its_accent_is_a_preposition(extractor: Extractor) -> None:
    text = (
        "A l'initiative du Chili, le Togo et le Mali ont adhéré à l'OIF. A Lomé, le Bénin a signé un accord de pêche."
    )
    first, second = extractor.extract(text).events
    assert [party.ref for party in first.parties] == ["TGO", "MLI"]
    assert second.place is not None
    assert second.place.text == "Lomé"
