"""Words that look like conditions, denials or doubts, and are none; and those that are."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Si le Togo a signé la Convention de Budapest, le Bénin hésite encore.", "actual"),
        ("Si le Bénin s'y refuse, le Togo a signé la Convention de Budapest en mai.", "actual"),
        ("Même si le Togo a signé la Convention de Budapest, le texte divise.", "actual"),
        ("Si le Togo signe la Convention de Budapest, le texte sera sauvé.", "hypothetical"),
        ("Si le Bénin l'accepte, le Togo signera la Convention de Budapest.", "hypothetical"),
        ("Le Togo signera la Convention de Budapest en mai, si l'on en croit sa ministre.", "planned"),
        ("Si l'on se fie à la presse, le Togo signera la Convention de Budapest en mai.", "planned"),
        ("Le Togo signera la Convention de Budapest en mai si l'on parvient à un texte.", "hypothetical"),
        ("Le Togo a dû signer la Convention de Budapest.", "actual"),
        ("Le Togo devrait signer la Convention de Budapest en mai.", "planned"),
        ("Le Togo a profité du sommet pour signer la Convention de Budapest.", "actual"),
        ("Le Togo a mandaté sa ministre pour signer la Convention de Budapest.", "planned"),
        ("Il se pourrait que le Togo signe la Convention de Budapest.", "hypothetical"),
        ("Il est peu plausible que le Togo signe la Convention de Budapest.", "hypothetical"),
        ("On constate que le Togo signe la Convention de Budapest.", "actual"),
        ("Je suis ravie que le Togo ait signé la Convention de Budapest.", "actual"),
        ("Il est regrettable que le Togo ait signé la Convention de Budapest.", "actual"),
        ("Je serais ravie que le Togo signe la Convention de Budapest.", "hypothetical"),
        ("La signature de la Convention de Budapest par le Togo n'a surpris personne.", "actual"),
        ("La signature de la Convention de Budapest par le Togo n'a pas eu lieu.", "negated"),
        ("L'aide sera versée après la signature de la Convention de Budapest par le Togo.", "planned"),
        ("L'aide sera versée dans les dix ans après la signature de la Convention de Budapest par le Togo.", "actual"),
        ("La signature de la Convention de Budapest par le Togo ne sera pas sans effet sur ses voisins.", "planned"),
        ("La cérémonie scellera la signature de la Convention de Budapest par le Togo.", "planned"),
    ],
)
def test_status_of_a_signature(extractor: Extractor, sentence: str, status: str) -> None:
    events = extractor.extract(sentence).events
    assert [event.status for event in events if event.type == "sign" and event.parties[0].ref == "TGO"] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "L'OIF a tenu sa session. L'organisation compte désormais 94 membres.",
        "L'OIF a tenu sa session. Cette institution compte 94 membres.",
    ],
)
def test_a_verb_that_is_also_a_noun(extractor: Extractor, sentence: str) -> None:
    (event,) = extractor.extract(sentence).events
    assert (event.type, event.total) == ("belong", 94)


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ("Avant que le Mali n'intervienne", "actual"),
        ("Pour que la paix dure", "actual"),
        ("Sans que personne ne proteste", "actual"),
        ("Même si le Mali proteste", "actual"),
        ("Pourvu que le Mali l'accepte", "hypothetical"),
    ],
)
def test_what_opens_a_sentence(extractor: Extractor, opening: str, status: str) -> None:
    verb = "quittera" if status == "hypothetical" else "a quitté"
    (event,) = extractor.extract(f"{opening}, le Togo {verb} l'OIF.").events
    assert (event.type, event.status) == ("leave", status)


def test_lines_broken_by_hand(extractor: Extractor) -> None:
    text = (
        "Le gouvernement a confirmé que le Togo a achevé sa propre\n"
        "sortie de l'OIF, engagée voici deux ans par le président.\n"
    )
    (event,) = extractor.extract(text).events
    assert (event.type, [party.ref for party in event.parties]) == ("leave", ["TGO"])


def test_who_tells_the_news_is_no_party(extractor: Extractor) -> None:
    text = "par Jean Morel LA PAZ (Reuters) - Les sénateurs boliviens ont ratifié la Convention de Budapest."
    assert [party.ref for event in extractor.extract(text).events for party in event.parties] == ["BOL"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Le Togo a annoncé qu'il quittait l'OIF.", "planned"),
        ("Le ministre togolais a notifié au secrétariat que son pays se retirait de l'OIF.", "planned"),
        ("Le Togo annonce qu'il sort de l'OIF.", "planned"),
        ("Le Togo a annoncé qu'il quittait l'OIF avec effet immédiat.", "actual"),
        ("Le Togo a annoncé qu'il avait quitté l'OIF.", "actual"),
        ("Le Togo quitte l'OIF.", "actual"),
    ],
)
def test_withdrawals_that_are_announced(extractor: Extractor, sentence: str, status: str) -> None:
    assert [event.status for event in extractor.extract(sentence).events if event.type == "leave"] == [status]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La candidature du Togo à l'OIF n'a en revanche pas été retenue, faute d'avoir réuni la majorité.", "negated"),
        ("Le Togo s'est vu accorder le statut de pays candidat par l'OIF.", "actual"),
    ],
)
def test_what_became_of_a_demand(extractor: Extractor, text: str, wanted: str) -> None:
    assert [event.status for event in extractor.extract(text).events if event.type == "join"] == [wanted]
