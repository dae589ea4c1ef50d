"""Bodies that a sentence names in passing are not what the next one means."""

from itertools import product

import pytest

from depositaire.pipeline import Extractor

BODIES = {"L'Union africaine": "ua", "Le Réseau des ports francs": "reseau-des-ports-francs", "Le Mercosur": "mercosur"}
GUESTS = (
    "L'Union européenne a salué cette rencontre.",
    "L'Unesco y avait dépêché un observateur.",
    "Le ministre s'est ensuite rendu à l'Unesco.",
    "Parmi les invités figuraient l'Unesco et la Banque mondiale.",
    "Interrogée par l'AFP, l'OMS n'a pas réagi.",
    "Le secrétaire général des Nations unies a envoyé un message.",
    "Le directeur de la Banque mondiale a félicité les délégués.",
    "La Banque mondiale a promis trois millions de dollars.",
)
ACTS = (
    "Le Togo en est membre depuis mai.",
    "Le Togo y a adhéré en mai.",
    "L'adhésion du Togo est effective depuis mai.",
)


@pytest.mark.parametrize(("body", "guest", "act"), list(product(BODIES, GUESTS, ACTS)))
def test_the_body_that_is_spoken_of(extractor: Extractor, body: str, guest: str, act: str) -> None:
    record = extractor.extract(f"{body} a tenu vendredi à Genève sa session annuelle. {guest} {act}")
    assert {event.target.ref for event in record.events if event.target is not None} == {BODIES[body]}


@pytest.mark.parametrize("act", ACTS)
def test_who_hosts_is_no_guest(extractor: Extractor, act: str) -> None:
    text = f"Les ministres se sont réunis vendredi au siège du Mercosur. L'OCDE a salué cette rencontre. {act}"
    assert [event.target and event.target.ref for event in extractor.extract(text).events] == ["mercosur"]


def test_whose_officer_tells_is_no_guest(extractor: Extractor) -> None:
    text = (
        "Le Mercosur a son siège à Montevideo. Le président de l'Union africaine a fait le point. Le Togo y a adhéré."
    )
    assert [event.target and event.target.ref for event in extractor.extract(text).events] == ["ua"]


def test_who_acts_is_no_guest(extractor: Extractor) -> None:
    text = (
        "Le Mercosur se porte bien. L'Union africaine a tenu vendredi sa session annuelle. Le Togo y a adhéré en mai."
    )
    assert [event.target and event.target.ref for event in extractor.extract(text).events] == ["ua"]


TEXTS = {
    # a text that another one is only compared with
    "La Charte de Lomé protège les rivières. Le texte s'inspire de la Convention de Genève. Le Togo y a adhéré.": (
        "charte-de-lome"
    ),
    "L'Accord de Paris est ancien. L'accord renvoie à la Charte de Lomé. Le Togo s'en est retiré en mai.": (
        "accord-de-paris"
    ),
    # a participle agrees with one of them
    "Les ministres ont parlé de la Convention d'Istanbul. Le Statut de Rome a vingt ans. Le Togo l'a ratifiée.": (
        "convention-istanbul"
    ),
    "Les ministres ont parlé de la Convention d'Istanbul. Le Statut de Rome a vingt ans. Le Togo l'a ratifié.": (
        "statut-de-rome"
    ),
}


@pytest.mark.parametrize(("text", "ref"), TEXTS.items())
def test_the_text_that_is_spoken_of(extractor: Extractor, text: str, ref: str) -> None:
    assert [event.target and event.target.ref for event in extractor.extract(text).events] == [ref]


@pytest.mark.parametrize(
    ("before", "state"),
    [
        ("Le gouvernement philippin s'est réuni. La France a salué cette décision.", "PHL"),
        ("L'Équateur a tenu parole. Le Japon s'est félicité de ce geste.", "ECU"),
        ("L'Équateur a tenu parole. Le Japon tiendra la sienne.", "JPN"),
    ],
)
def test_the_state_that_is_spoken_of(extractor: Extractor, before: str, state: str) -> None:
    record = extractor.extract(f"{before} Le pays a ratifié la Convention d'Istanbul en mai.")
    assert [party.ref for event in record.events for party in event.parties] == [state]
