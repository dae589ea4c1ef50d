"""Those who are left out of a group that has a name, and those who are given for many."""

import pytest

import depositaire

CASES = [
    (
        "Tous les États baltes, à l'exception de la Lettonie, ont signé l'Accord de Paris.",
        ["sign LVA negated", "sign EST+LTU actual"],
    ),
    ("Tous les riverains, Bénin excepté, ont signé l'Accord de Paris.", ["sign BEN negated", "sign - actual"]),
    (
        "De nombreux pays ont rejoint l'OTAN après 1999, parmi lesquels figurent la Pologne et la Hongrie.",
        ["join POL+HUN actual"],
    ),
    ("Plusieurs pays, comme le Togo et le Mali, ont signé l'Accord de Paris.", ["sign TGO+MLI actual"]),
    ("Certains pays, comme le Togo le demandait, ont signé l'Accord de Paris.", ["sign - actual"]),
    ("Le Chili, ainsi que douze autres pays dont le Togo, ont signé l'Accord de Paris.", ["sign CHL+TGO actual"]),
    (
        "Les trois pays du Triangle de Weimar – France, Allemagne et Pologne – ont signé l'Accord de Paris.",
        ["belong FRA+DEU+POL actual", "sign FRA+DEU+POL actual"],
    ),
    # members of a body that are counted are not the body
    ("Les ministres de dix pays de l'OTAN ont signé l'Accord de Paris.", ["sign - actual"]),
    ("Les chefs d'état-major de six pays de la SADC ont signé un accord.", ["sign - actual"]),
    ("Les ministres de la Défense de l'OTAN ont signé un accord.", ["sign otan actual"]),
    ("Vingt pays, dont douze de l'Union européenne, ont signé l'Accord de Paris.", ["sign - actual"]),
    ("Vingt signataires, dont l'Union européenne, ont signé l'Accord de Paris.", ["sign ue actual"]),
    # who they are, with an adverb
    ("L'OIF s'est élargie à deux membres. Il s'agit en l'occurrence du Togo et du Mali.", ["join TGO+MLI actual"]),
    ("Quatre pays ont signé l'Accord de Paris. Il s'agit notamment du Togo et du Mali.", ["sign TGO+MLI actual"]),
    ("Quatre pays ont signé l'Accord de Paris. Il s'agit notamment de protéger la mer.", ["sign - actual"]),
    ("La dernière ratification de l'Accord de Paris est celle de la Namibie.", ["ratify NAM actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
