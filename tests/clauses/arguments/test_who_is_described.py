"""Parties that are told with a description, an aside or those who follow them, wherever they stand."""

import pytest

from depositaire.pipeline import Extractor

PARTIES = [
    ("le géant asiatique, la Mongolie,", ["MNG"]),
    ("l'archipel voisin, les Fidji,", ["FJI"]),
    ("les deux grandes économies d'Afrique, le Kenya et le Nigeria,", ["KEN", "NGA"]),
    ("la lointaine Islande", ["ISL"]),
    ("l'administration kényane", ["KEN"]),
    ("le tandem franco-allemand", ["FRA", "DEU"]),
    ("Lise Morel, présidente de la Suisse,", ["CHE"]),
    ("M. Anselme Kaboré, ministre togolais des Finances,", ["TGO"]),
    ("le Ghana, suivi du Togo et du Bénin,", ["GHA", "TGO", "BEN"]),
    ("le Ghana, récemment rejoint par trois pays africains, dont le Togo et le Bénin,", ["GHA", "TGO", "BEN"]),
    ("la Norvège et, à la surprise générale, l'Islande", ["NOR", "ISL"]),
    ("les deux Corées", ["KOR", "PRK"]),
]


@pytest.mark.parametrize(
    "slot", ["La Convention de Budapest a été signée par {}.", "Hier, {} a signé la Convention de Budapest."]
)
@pytest.mark.parametrize(("party", "codes"), PARTIES)
def test_who_signs(extractor: Extractor, slot: str, party: str, codes: list[str]) -> None:
    verb = " ont signé" if len(codes) > 1 and "suivi" not in party and "tandem" not in party else " a signé"
    text = slot.format(party).replace(" a signé", verb).replace(",.", ".")
    (event,) = extractor.extract(text).events
    assert [item.ref for item in event.parties] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Parmi les grandes puissances, le Japon a signé la Convention de Budapest.", ["JPN"]),
        ("Le texte a été rejeté par ses voisins, le Togo a signé la Convention de Budapest.", ["TGO"]),
        ("La ratification de la Convention de Budapest par Rome et Berlin est saluée.", ["ITA", "DEU"]),
        ("La ratification de la Convention de Budapest par les Émirats arabes unis (EAU) est saluée.", ["ARE"]),
    ],
)
def test_who_is_not_described(extractor: Extractor, text: str, codes: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [item.ref for item in event.parties] == codes
    assert event.target is not None
    assert event.target.ref == "convention-budapest"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lomé a annoncé la création d'une agence, l'Alliance pour le fer.", "found TGO alliance-pour-le-fer"),
        ("Lomé a annoncé la création d'une nouvelle ONG, la Fondation Rivéo.", "found TGO fondation-riveo"),
        ("Membre d'une agence, l'OIF a rejoint l'OTAN.", "join oif otan"),
    ],
)
def test_a_body_behind_a_noun_without_name_stands_under_its_preposition(
    extractor: Extractor, sentence: str, told: str
) -> None:
    """« d'une agence, l'OIF » is « de l'OIF » where the sentence closes it."""
    record = extractor.extract(sentence)
    assert [
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target.ref if event.target else ''}"
        for event in record.events
    ] == [told]
