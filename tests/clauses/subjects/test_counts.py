"""How many there are, and the how-manieth a party is."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor
from depositaire.records import Event

#: The text, the type of an event and its total.
TOTALS = [
    ("Le Ghana a rejoint l'OIF, ce qui porte à 94 le nombre de ses membres.", "join", 94),
    ("Le Ghana, hier observateur, a rejoint l'OIF, portant à 94 le nombre de membres.", "join", 94),
    ("Le Ghana a rejoint l'OIF. Cette adhésion porte à 94 le nombre des membres.", "join", 94),
    ("Le Ghana a quitté l'OIF. Ce départ ramène à 92 le nombre d'États membres.", "leave", 92),
    ("L'OIF passe à 94 membres avec l'arrivée du Ghana.", "join", 94),
    ("Le Ghana est devenu membre de l'OIF, qui en dénombre maintenant 94.", "join", 94),
    ("Seuls 12 des 27 États membres ont ratifié la Convention de Budapest.", "ratify", 12),
    ("L'Ukraine veut rejoindre l'Union européenne, un bloc de 27 pays.", "join", None),
    ("Le Ghana a rejoint l'OIF. Le nombre de ses membres s'établit ainsi à 94.", "join", 94),
    ("Quarante États, dont le Ghana, ont ratifié la Convention de Budapest.", "ratify", 40),
    ("Trente délégations, dont celles du Ghana et du Togo, ont signé la Convention de Budapest.", "sign", 30),
    ("L'Appel de Paris a reçu le soutien de 150 organisations.", "endorse", 150),
    ("L'Appel de Paris a reçu le soutien du Togo, du Ghana et de trois organisations.", "endorse", None),
    ("Le Ghana a rejoint l'OIF. Le budget porte à 94 le nombre de postes.", "join", None),
    ("Le Togo a ratifié la Convention de Budapest, portant le nombre de ratifications à 60.", "ratify", 60),
    ("Le Togo a ratifié la Convention de Budapest, alors que soixante ratifications sont nécessaires.", "ratify", None),
    ("La Convention de Budapest a été adoptée avec le concours de onze États.", "adopt", None),
    ("Sur les soixante ratifications requises par la Convention de Budapest, 55 sont acquises.", "ratify", 55),
    ("Un pacte a été conclu entre les quatre États membres de l'AELE (Islande, Liechtenstein, Norvège et Suisse).",
     "belong", 4),
    ("L'OIF compte 145 000 adhérents.", "belong", 145000),
    ("L'OIF regroupe plus de 1.250 cliniques adhérentes.", "belong", 1250),
    ("L'OIF compte 12 000 salariés et 12 pays membres.", "belong", 12),
    ("Le 5 mai, 120 pays ont signé la Convention de Budapest.", "sign", 120),
]  # fmt: skip

#: The text, the type of an event and its ordinal.
ORDINALS = [
    ("Le Togo avait signé la Convention de Budapest et devient le 60e État à la ratifier.", "sign", None),
    ("Le Togo avait signé la Convention de Budapest et devient le 60e État à la ratifier.", "ratify", 60),
    ("Le Togo est le 60e Membre à ratifier la Convention de Budapest.", "ratify", 60),
    ("Le Togo est lié par la Convention de Budapest : soixantième pays à la ratifier, il attendra.", "ratify", 60),
    ("Le Togo est le premier pays à ratifier la Convention de Budapest.", "ratify", 1),
    ("Le Togo est le premier pays d'Afrique à ratifier la Convention de Budapest.", "ratify", None),
    ("Le Togo a déposé le 50e instrument de ratification de la Convention de Budapest.", "ratify", 50),
    ("Le Togo a signé la Convention de Budapest lors de la 50e session.", "sign", None),
    ("Le Togo est parmi les premiers à ratifier la Convention de Budapest.", "ratify", None),
    ("Le Togo est la 47e juridiction à ratifier la Convention de Budapest.", "ratify", 47),
]


def _event(extractor: Extractor, text: str, event_type: str) -> Event:
    events = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15))).events
    return next(event for event in events if event.type == event_type)


@pytest.mark.parametrize(("text", "event_type", "total"), TOTALS)
def test_total(extractor: Extractor, text: str, event_type: str, total: int | None) -> None:
    assert _event(extractor, text, event_type).total == total


@pytest.mark.parametrize(("text", "event_type", "ordinal"), ORDINALS)
def test_ordinal(extractor: Extractor, text: str, event_type: str, ordinal: int | None) -> None:
    assert _event(extractor, text, event_type).ordinal == ordinal


def test_what_is_counted_is_no_event(extractor: Extractor) -> None:
    record = extractor.extract(
        "L'Assemblée a approuvé l'adhésion du Ghana à l'OIF, portant à 94 le nombre de ses membres."
    )
    assert [event.type for event in record.events] == ["join"]
