"""Which body an act means that names none: no organ, no member of another body, the publisher's own."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("publisher", "text", "body"),
    [
        # a group for which States are elected to a council
        (
            None,
            "Le Conseil de sécurité a été renouvelé. Pour le Groupe des États d'Asie, le Pérou était candidat.",
            "conseil",
        ),
        # an organ that is not told of which body it is
        (
            None,
            "Le Togo a rejoint la Ligue des phares. Le Conseil exécutif a examiné la candidature du Pérou.",
            "ligue",
        ),
        (None, "Le Togo a été élu au Conseil exécutif. Le Pérou n'a pas obtenu la majorité requise.", "conseil"),
        # bodies that have joined another one themselves
        (
            None,
            "La Ligue des phares et l'Alliance des digues ont un siège d'observateur à la Commission du golfe. "
            "La demande d'admission du Pérou sera étudiée en mars.",
            "commission",
        ),
        # an organ that decides for its body
        (None, "L'Union européenne grandit. Le Conseil européen a octroyé au Pérou le statut de candidat.", "ue"),
        (None, "Le Parlement européen a rejeté la candidature du Pérou. L'Union européenne attendra.", "ue"),
        # a body that was told to have members
        (
            None,
            "Le Togo est membre du Centre d'études du littoral depuis 2012. L'Unesco a salué cette fidélité. "
            "Le Conseil a examiné la candidature du Pérou.",
            "centre",
        ),
        # the publisher, where acts were told of it alone; others name the other body nearer and more often
        (
            "Ligue des phares",
            "La Ligue des phares a admis le Chili en mai. L'Alliance des digues tient un stand. L'Alliance des "
            "digues fête ses dix ans. La demande d'admission du Pérou sera étudiée en mars.",
            "ligue",
        ),
        (
            None,
            "La Ligue des phares a admis le Chili en mai. L'Alliance des digues tient un stand. L'Alliance des "
            "digues fête ses dix ans. La demande d'admission du Pérou sera étudiée en mars.",
            "alliance",
        ),
        # « nous » is who publishes the document
        ("Ligue des phares", "L'Unesco a salué la Ligue des phares. Le Pérou nous a rejoints hier.", "ligue"),
        ("Ligue des phares", "L'Unesco a salué la Ligue des phares. Le Chili et le Pérou nous quitteront.", "ligue"),
        # « y » and « en » behind what the sentence told of the same party
        (
            None,
            "L'Alliance des digues se réunit. Entré en 2022 à la Commission du golfe comme pays associé, le Pérou y "
            "deviendra membre à part entière.",
            "commission",
        ),
        (
            None,
            "La Ligue des phares compte trente membres. Le Pérou, membre associé de la Commission du golfe, y "
            "deviendra membre actif.",
            "commission",
        ),
        # a participle that opens a clause which names the body
        (
            None,
            "L'Alliance des digues a réélu son bureau. Suspendu en 2021, le Pérou refuse de quitter l'Organisation du "
            "fleuve.",
            "organisation",
        ),
        (
            None,
            "L'Organisation du fleuve a réélu son bureau. Suspendu en 2021, le Pérou a été entendu  hier.",
            "organisation",
        ),
    ],
)
def test_body_that_is_meant(extractor: Extractor, publisher: str | None, text: str, body: str) -> None:
    record = extractor.extract(text, publisher=publisher, published="2026-05-01")
    targets = {
        event.target.ref for event in record.events if "PER" in {one.ref for one in event.parties} if event.target
    }
    assert [ref.split("-")[0] for ref in targets] == [body]


@pytest.mark.parametrize(
    ("publisher", "text"),
    [
        ("Ministère de la Santé du Togo", "L'Unesco a salué le Togo. Le Pérou nous rejoindra en mai à Lomé."),
        (None, "L'Unesco a salué la Ligue des phares. Le Pérou nous rejoindra en mai."),
    ],
)
def test_us_is_no_other_body(extractor: Extractor, publisher: str | None, text: str) -> None:
    record = extractor.extract(text, publisher=publisher, published="2026-05-01")
    assert [event.target.ref for event in record.events if event.target] == []


def test_no_name_behind_a_colon_is_what_they_join(extractor: Extractor) -> None:
    text = "La Ligue des phares grandit. Deux villes nous ont rejoints : la Ville de Metz et la Ville de Brest."
    record = extractor.extract(text, publisher="Ligue des phares", published="2026-05-01")
    assert {event.target.ref for event in record.events if event.target} <= {"ligue-des-phares"}
