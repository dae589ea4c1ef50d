"""Days and numbers that are not those of the act, and those that its deed or its outcome gives it."""

import pytest

from depositaire.pipeline import Extractor

_ACTS = ("ratify", "sign")

DAYS = [
    ("Le Ghana, dirigé depuis 2023 par un autre parti, a ratifié la Convention de Budapest.", None),
    ("Le Ghana, que le pape a visité en mai, a ratifié la Convention de Budapest.", None),
    ("Le Ghana, réuni le 3 mai avec le Togo, a ratifié la Convention de Budapest.", "2025-05-03"),
    ("Selon un rapport du 30 mai, le Ghana a ratifié la Convention de Budapest.", None),
    ("Lors du sommet du 30 mai, le Ghana a ratifié la Convention de Budapest.", "2025-05-30"),
    ("Dans son discours du 8 mai, elle a cité la Convention de Budapest, que le Ghana a ratifiée.", None),
    ("Le Ghana a ratifié la Convention de Budapest par une loi promulguée le 3 mai.", "2025-05-03"),
    ("Le Ghana a ratifié la Convention de Budapest par une loi critiquée le 3 mai.", None),
    ("L'instrument de ratification du Ghana à la Convention de Budapest, remis le 3 mai, est le 40e.", "2025-05-03"),
    ("Le Ghana a déposé hier, à Lomé, ses instruments de ratification de la convention de 2011.", "2025-06-14"),
    ("Le Ghana a ratifié la Convention de Budapest, négociée chez lui en 2016.", None),
    ("Le Ghana a ratifié la Convention de Budapest lors du sommet qui s'est tenu le 3 mai à Lomé.", "2025-05-03"),
    ("Le Ghana a ratifié la Convention de Budapest lors du sommet qui a eu lieu le 3 mai à Lomé.", "2025-05-03"),
    ("Le Ghana a ratifié la Convention de Budapest, saluée lors du sommet qui s'est tenu le 3 mai.", None),
    ("Dernier pays à ratifier la Convention de Budapest, le Ghana a franchi le pas le 3 mai.", "2025-05-03"),
    ("Dernier pays à ratifier la Convention de Budapest, le Ghana a élu un président le 3 mai.", None),
    ("Le Ghana a ratifié la Convention de Budapest, dont l'OIF est le dépositaire, le 3 mai.", "2025-05-03"),
    ("Le Ghana a ratifié la Convention de Budapest, que l'OIF avait négociée, le 3 mai.", None),
    ("Le Ghana a ratifié la Convention de Budapest pour protéger ses citoyens, le 3 mai.", "2025-05-03"),
    ("Le Ghana a ratifié la Convention de Budapest pour protéger ses citoyens, inquiets depuis mai.", None),
    ("Le Ghana, qui a ratifié la Convention de Budapest en août, enverra deux experts.", "2024-08"),
    ("Le Ghana a ratifié la Convention de Budapest en août et enverra deux experts.", "2024-08"),
    ("Le Ghana, que le Togo a félicité, ratifiera la Convention de Budapest en août.", "2025-08"),
    ("Le Ghana et le Togo ont signé un programme de pêche pour les années 2025-2029.", None),
    ("Le Ghana et le Togo ont signé un accord de pêche sur la période 2020-2024.", None),
    ("Le Ghana et le Togo ont signé en 2023 un accord de pêche pour l'année 2024.", "2023"),
    ("Le Ghana et le Togo ont signé le contrat de plan 2021-2027.", None),
    ("Au cours de la période 2019-2024, le Ghana a ratifié la Convention de Budapest.", "2019/2024"),
    ("Ratifiée par le Ghana en août, la Convention de Budapest lui ouvrira des portes.", "2024-08"),
]
TOTALS = [
    ("Le Ghana est devenu le cinquante-sixième membre de l'OIF.", None),
    ("Le Ghana est l'un des huit premiers signataires de la Convention de Budapest.", None),
    ("L'OIF, créée en 1970, est soutenue par 82 délégations, dont 54 pays africains et 28 autres.", None),
    ("Le Ghana a ratifié la Convention de Budapest, négociée par 190 délégations.", None),
    ("Le Ghana a quitté l'OIF lors d'un sommet de 52 délégations.", None),
    ("Le Ghana a ratifié la Convention de Budapest, s'est réjouie une coalition de 35 organisations.", None),
    ("Le Ghana a rejoint l'OIF, qui compte désormais 41 membres.", 41),
    ("Le Ghana a quitté l'OIF, qui ne compte plus que 41 membres.", 41),
    ("Le Ghana a rejoint l'OIF, qui comptait 41 membres.", None),
    ("Le Ghana a rejoint l'OIF, après un vote des 41 membres.", None),
    ("L'adhésion du Ghana à l'OIF a été approuvée mardi par les 41 membres.", None),
    ("Le Ghana n'a pas signé la Convention de Budapest, que 41 pays ont ratifiée.", None),
    ("Le Ghana ne ratifiera pas la Convention de Budapest, que trois pays critiquent.", None),
    ("La Convention de Budapest doit encore être ratifiée par quinze États.", None),
    ("La Convention de Budapest a été ratifiée par quinze (15) États.", 15),
    ("Cinq nouveaux pays ont rejoint l'OIF, soit 41 membres.", 41),
    ("L'OIF a été créée en 2015, son capital est souscrit par 41 États.", None),
    ("L'OIF a accepté la demande d'adhésion du Ghana, ce qui porte à 41 le nombre de ses membres.", None),
    ("Avec l'adhésion du Ghana, le nombre d'États parties à la Convention de Budapest s'élève à 41.", 41),
    ("Le Ghana a rejoint l'OIF, dont le nombre de membres passe à 41.", 41),
    ("Le Ghana a rejoint l'OIF, dont le nombre de visiteurs passe à 41.", None),
    ("Sur les 55 membres de l'OIF, 23 ont ratifié la Convention de Budapest.", 23),
]
ORDINALS = [
    ("Le Ghana a ratifié la Convention de Budapest : quarantième État à franchir le pas, il la salue.", 40),
    ("Le Ghana a ratifié la Convention de Budapest : le texte a été amendé pour la quarantième fois.", None),
    ("Le Ghana a signé avec le Togo une entente, la troisième du genre.", None),
    ("Le Ghana a rejoint l'OIF, la quarantième.", 40),
    ("Le Ghana a rejoint l'OIF. C'est le 93e membre de l'organisation.", 93),
    ("Le Ghana a rejoint l'OIF. C'est le troisième pays que la ministre visite.", None),
    ("Le Ghana a rejoint l'OIF. C'est le troisième pays d'Afrique à produire du cacao.", None),
    ("Le Ghana a signé la Convention de Budapest. Il s'agit du 12e pays à le faire.", 12),
    ("Le Ghana a rejoint l'OIF : c'est le 93e pays membre.", 93),
    ("L'OIF a confirmé l'admission du Ghana, sa 102e fédération membre.", 102),
    ("L'OIF a confirmé l'admission du Ghana, à sa 102e session.", None),
    ("Trentième à ratifier la Convention de Budapest, le Ghana s'en félicite.", 30),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day(extractor: Extractor, text: str, day: str | None) -> None:
    events = [event for event in extractor.extract(text, published="2025-06-15").events if event.type in _ACTS]
    assert [event.date.edtf if event.date else None for event in events] == [day]


@pytest.mark.parametrize(("text", "total"), TOTALS)
def test_the_total(extractor: Extractor, text: str, total: int | None) -> None:
    event = extractor.extract(text, published="2025-06-15").events[0]
    assert event.type != "belong"
    assert event.total == total


@pytest.mark.parametrize(("text", "ordinal"), ORDINALS)
def test_the_ordinal(extractor: Extractor, text: str, ordinal: int | None) -> None:
    assert extractor.extract(text, published="2025-06-15").events[0].ordinal == ordinal
