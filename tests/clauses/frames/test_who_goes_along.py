"""Bodies that join one together: behind its name, behind what stands in brackets, under a noun for all of them."""

import pytest

import depositaire

CASES = [
    (
        "L'université de Liège rejoint l'alliance Unita avec les universités de Pau, de Turin et de Guarda.",
        ["join universite-de-liege+universites-de-pau+universites-de-turin+universites-de-guarda actual"],
    ),
    ("Thales a adhéré à la coalition Climat et Industrie avec Airbus et Safran.", ["join thales+airbus+safran actual"]),
    (
        "La VUB rejoint « Eutopia » (Open European Universities) avec l'université de Warwick.",
        ["join vub+universite-de-warwick actual"],
    ),
    ("Son pendant flamand la VUB a rejoint l'alliance Eutopia.", ["join vub actual"]),
    ("Orange a rejoint l'alliance Gaia-X avec l'appui de la Commission européenne.", ["join orange actual"]),
    ("Airbus a rejoint une alliance avec Safran.", []),
    (
        "Le Togo a quitté l'OIF pour créer, en compagnie du Bénin, l'Alliance des ports.",
        ["leave TGO actual", "found TGO+BEN actual"],
    ),
    (
        "Le Togo a signé la Convention de Budapest avec le Mali, qui préside l'OIF, ainsi qu'avec le Ghana.",
        ["sign TGO+MLI+GHA actual"],
    ),
    ("Le Togo a signé la Convention de Budapest avec le Mali, qui commerce avec le Ghana.", ["sign TGO+MLI actual"]),
    (
        "Le Togo deviendra le huitième membre de l'OIF après le Mali et le Ghana.",
        ["belong MLI+GHA actual", "join TGO planned"],
    ),
    ("Orange a rejoint l'alliance Gaia-X après un accord avec Ericsson.", ["join orange actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
