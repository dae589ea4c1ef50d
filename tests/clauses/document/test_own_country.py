"""« son pays » is that of who says it, not of whom he visits, meets or tells."""

from itertools import product

import pytest

from depositaire.pipeline import Extractor

OPENINGS = (
    "Le ministre moldave, en visite au Japon, a annoncé que",
    "Le ministre moldave a annoncé à son homologue japonais que",
    "La présidente de la Moldavie a rappelé devant l'ambassadeur de France que",
    "Reçue par le roi du Maroc, la présidente moldave a indiqué que",
    "La présidente moldave s'est exprimée à Paris. Elle a confirmé que",
    "La présidente moldave est à Tokyo. Elle a promis au Japon que",
    "La présidente moldave s'est exprimée jeudi. La France a salué ce choix. Elle a confirmé que",
    "Comme la Roumanie et l'Ukraine, a dit la ministre moldave,",
)
ACTS = ("son pays rejoindra l'OIF en mai.", "son pays ratifiera la Convention d'Istanbul en mai.")


@pytest.mark.parametrize(("opening", "act"), list(product(OPENINGS, ACTS)))
def test_of_who_says_it(extractor: Extractor, opening: str, act: str) -> None:
    events = extractor.extract(f"{opening} {act}").events
    assert [[party.ref for party in event.parties] for event in events] == [["MDA"]]


def test_of_several(extractor: Extractor) -> None:
    text = "Les autorités moldaves ont indiqué à la Roumanie que leur pays quittait l'OIF."
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == [["MDA"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le Maroc reçoit un ministre dont le pays a rejoint l'OIF.", ["MAR"]),
        ("Le ministre togolais a reçu le roi du Maroc, dont le pays a rejoint l'OIF.", ["MAR"]),
        ("Interrogé par la presse japonaise, il a précisé que son pays avait quitté l'OIF.", []),
    ],
)
def test_of_another(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [party.ref for event in extractor.extract(text).events for party in event.parties] == wanted


@pytest.mark.parametrize(
    ("opening", "wanted"),
    [
        (
            "Les gouvernements du Mali, du Tchad et du Niger ont annoncé le retrait de leurs pays de l'OIF.",
            "MLI+TCD+NER",
        ),
        ("Les militaires au pouvoir au Mali et au Niger ont annoncé le retrait de leur pays de l'OIF.", "MLI+NER"),
        ("Les présidents malien et nigérien ont dit que leurs pays quittaient l'OIF.", "MLI+NER"),
        ("Les Togolais installés au Bénin et au Ghana ont salué le retrait de leur pays de l'OIF.", "TGO"),
    ],
)
def test_of_those_who_act_for_several(extractor: Extractor, opening: str, wanted: str) -> None:
    events = extractor.extract(opening).events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [wanted]
