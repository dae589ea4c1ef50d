"""The body or text of an act that is named in a sentence behind only."""

import pytest

from depositaire.pipeline import Extractor

DAY = "2025-06-15"


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published=DAY).events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    return told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Le ministre y a apposé sa signature au nom du Togo. La Convention de Budapest vise les pirates.",
            "sign TGO > convention-budapest actual",
        ),
        (
            "La remise de l'instrument de ratification a eu lieu lundi. Pour le Togo, c'est la fin d'un débat. "
            "La Convention de Budapest vise les pirates.",
            "ratify TGO > convention-budapest actual",
        ),
        (
            "Le Togo a notifié son acceptation au dépositaire. Il s'agit de la Convention de Budapest.",
            "ratify TGO > convention-budapest actual",
        ),
        (
            "Le Togo n'est pas devenu membre. Les discussions avec l'OIF reprendront en mai.",
            "join TGO > oif negated",
        ),
        (
            "L'exclusion a été prononcée lundi. Pour le Togo, c'est un revers. La décision de l'OIF est sans appel.",
            "leave TGO > oif actual",
        ),
        (
            "L'ouverture à la signature aura lieu en octobre. Longue, la Convention de Budapest est prête.",
            "open - > convention-budapest planned",
        ),
        (
            "Le Togo et le Mali ont lancé une nouvelle agence. L'Agence du delta s'installera à Lomé.",
            "found TGO+MLI > agence-du-delta actual",
        ),
        (
            "Le Togo lancera une alliance en avril. Le nom est déjà choisi : ce sera l'Alliance du delta.",
            "found TGO > alliance-du-delta planned",
        ),
        (
            "La Convention de Budapest était à l'ordre du jour. Les délégués réunis à Lomé l'ont adoptée samedi.",
            "adopt - > convention-budapest actual",
        ),
    ],
)
def test_is_what_the_next_sentence_is_about(extractor: Extractor, text: str, row: str) -> None:
    assert rows(extractor, text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo et le Mali ont créé une agence. L'Agence du delta s'en félicite.",
        "Le Togo a rejoint une alliance. L'OTAN suivra le dossier.",
        "Le Togo y a mis son drapeau. La Convention de Budapest vise les pirates.",
        "L'exclusion scolaire recule au Togo. L'OIF s'en félicite.",
        "La signature du livre d'or a pris une heure. La Convention de Budapest vise les pirates.",
        "Les délégués réunis à Lomé l'ont applaudi. La Convention de Budapest vise les pirates.",
    ],
)
def test_is_not_meant(extractor: Extractor, text: str) -> None:
    assert rows(extractor, text) == []
