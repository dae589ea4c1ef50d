"""Who signs what where the party or the text stands out of its place, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # verbs that share an auxiliary
    ("Le Ghana a signé puis ratifié la Convention de Malabo.", {"sign GHA actual", "ratify GHA actual"}),
    ("Le Ghana a signé mais pas ratifié la Convention de Malabo.", {"sign GHA actual", "ratify GHA negated"}),
    ("Le Ghana n'a ni signé ni ratifié la Convention de Malabo.", {"sign GHA negated", "ratify GHA negated"}),
    (
        "La Convention de Malabo a été signée par le Ghana et ratifiée par le Togo.",
        {"sign GHA actual", "ratify TGO actual"},
    ),
    ("La Convention de Malabo a été signée et ratifiée par le Togo.", {"sign TGO actual", "ratify TGO actual"}),
    # pairs beside the text
    ("L'accord fiscal franco-belge a été signé lundi à Bruxelles.", {"sign FRA+BEL actual"}),
    ("L'accord de libre-échange Chili-Ghana a été signé en décembre.", {"sign CHL+GHA actual"}),
    ("La presse franco-belge salue l'accord de pêche.", set()),
    # members that are counted, some by name
    ("Quinze pays, dont le Chili et le Ghana, ont signé l'Appel de Paris.", {"sign CHL+GHA actual"}),
    ("L'Appel de Paris a été signé par quinze pays, dont le Chili et le Ghana.", {"sign CHL+GHA actual"}),
    ("Parmi les signataires de l'Appel de Paris figurent le Chili et le Ghana.", {"sign CHL+GHA actual"}),
    # those beside the subject, between commas
    ("Le Ghana, aux côtés du Togo, a signé l'Appel de Paris.", {"sign GHA+TGO actual"}),
    ("Le Ghana, avec le Togo et le Chili, a signé l'Appel de Paris.", {"sign GHA+TGO+CHL actual"}),
    ("Le Ghana, en présence du Togo, a signé l'Appel de Paris.", {"sign GHA actual"}),
    ("Le Ghana, avec le Togo pour voisin, a signé l'Appel de Paris.", {"sign GHA actual"}),
    # those between whom a text is that is renewed
    ("L'accord de pêche entre le Ghana et le Togo a été reconduit.", {"sign GHA+TGO actual"}),
    ("Le renouvellement de l'accord de pêche entre le Ghana et le Togo a été acté.", {"sign GHA+TGO actual"}),
    ("L'accord de pêche a été reconduit.", set()),
    ("Le Ghana signe un accord de pêche avec le Togo jusqu'en 2060.", {"sign GHA+TGO actual"}),
    # parties before and behind
    ("Entre le Ghana et le Togo, un accord de pêche a été signé lundi.", {"sign GHA+TGO actual"}),
    ("Avec la Chine, le Ghana a signé un accord de pêche.", {"sign CHN+GHA actual"}),
    ("Le Kenya a ratifié le traité d'Entebbe, tout comme l'Ouganda.", {"ratify KEN+UGA actual"}),
    ("La ratification du Ghana et celle du Togo du traité d'Entebbe sont faites.", {"ratify GHA+TGO actual"}),
    ("Le Kenya a signé le traité d'Entebbe en présence de l'Ouganda.", {"sign KEN actual"}),
    # the other party of a text
    ("Le Ghana applique l'accord de pêche signé avec le Togo en 2019.", {"sign GHA+TGO actual"}),
    (
        "Le Ghana a annoncé que l'accord de pêche avec le Togo, que Paris envie, avait été signé.",
        {"sign GHA+TGO actual"},
    ),
    # persons who sign for somebody
    ("Lise Aubin, pour l'OIF, et Jean Dru, pour l'Unesco, ont signé la charte.", {"sign oif+unesco actual"}),
    ("La charte a été signée par Lise Aubin pour l'OIF et Jean Dru pour l'Unesco.", {"sign oif+unesco actual"}),
    (
        "L'accord de pêche a été signé, pour le Ghana, par Lise Aubin et, pour le Togo, par Jean Dru.",
        {"sign GHA+TGO actual"},
    ),
    (
        "Le ministre Luc Morin, pour le Ghana, et son homologue Lise Aubin, pour le Togo, ont signé l'accord.",
        {"sign GHA+TGO actual"},
    ),
    ("Pour le Ghana, Lise Aubin a signé l'accord de pêche.", {"sign GHA actual"}),
    ("Pour l'OIF, le Ghana a signé l'Appel de Paris.", {"sign GHA actual"}),
    # a gerund that opens the sentence, and what it is done to
    ("En signant la charte Eau vive, l'OIF entend convaincre.", {"sign oif actual"}),
    # persons, each with the house that he speaks for
    ("Lise Aubin (OIF), Jean Dru (Unesco) et Luc Morin (Ocha) ont signé l'accord.", {"sign oif+unesco+ocha actual"}),
    ("La charte a été signée par Lise Aubin (OIF) et Jean Dru (Unesco).", {"sign oif+unesco actual"}),
    ("La charte a été signée par les ministres Lise Aubin (Togo) et Jean Dru (Chili).", {"sign TGO+CHL actual"}),
    ("Le Togo (OTAN) et le Bénin (OIF) ont signé l'accord.", {"sign TGO+BEN actual"}),
    ("Une quarantaine de villes ont signé un accord.", {"sign - actual"}),
    ("Le Ghana et le Togo ont signé un appel commun à la paix.", {"sign GHA+TGO actual"}),
    ("Le Ghana et le Togo ont lancé un appel commun à la paix.", set()),
    ("Le Ghana a signé un appel d'offres.", set()),
    # a text in one of its forms
    ("Le Ghana et le Togo ont signé la prolongation de l'accord de pêche.", {"sign GHA+TGO actual"}),
    ("Le Ghana et le Togo signeront l'avant-projet d'accord sur les quotas.", {"sign GHA+TGO planned"}),
    ("Le Ghana a signé la lettre de mission de l'accord de pêche.", set()),
    # some of those who are counted, named in the next sentence
    ("Quinze pays ont signé l'Appel de Paris. Parmi eux, le Chili et le Ghana.", {"sign CHL+GHA actual"}),
    ("Airbus a signé l'Appel de Paris avec ses alliées Thales et Leonardo.", {"sign airbus+thales+leonardo actual"}),
    ("Airbus a signé l'Appel de Paris avec sa rivale Thales.", {"sign airbus+thales actual"}),
    ("Airbus et ses rivales ont signé l'Appel de Paris.", {"sign airbus actual"}),
    # who speaks behind an act that has no subject
    ("Pas question de signer l'Appel de Paris, prévient le Ghana.", {"sign GHA negated"}),
    ("« Il est exclu de signer l'Appel de Paris », a tranché le Ghana.", {"sign GHA negated"}),
    ("Les États sont invités à signer l'Appel de Paris, a indiqué le Ghana.", {"sign - hypothetical"}),
    # nouns before a name
    ("La charte a été signée par la start-up Plinor et l'OIF.", {"sign plinor+oif actual"}),
    ("La charte a été signée par le bailleur social Plinor et la PME Sodira.", {"sign plinor+sodira actual"}),
    ("L'OIF a signé un accord avec la jeune pousse lyonnaise Plinor.", {"sign oif+plinor actual"}),
    # titles and charges beside a name
    ("Awa Diop, déléguée permanente du Togo auprès de l'OIF, a signé l'Appel de Paris.", {"sign TGO actual"}),
    ("S.E. Mme Awa Diop, Représentant permanent du Togo, a signé hier l'Appel de Paris.", {"sign TGO actual"}),
    # asides between the verb and what is signed
    ("Le Kenya a ratifié, avec le Togo, la Convention de Malabo.", {"ratify KEN+TGO actual"}),
    ("Le Kenya soutient enfin, comme le Togo et le Mali, l'Appel de Paris.", {"endorse KEN+TGO+MLI actual"}),
    ("Le Kenya a signé, en accord avec le Togo, la Convention de Malabo.", {"sign KEN actual"}),
    ("Trente et un États ont signé la Convention de Malabo.", {"sign - actual"}),
    # lists: the parse cuts them behind what opens the sentence
    ("Hier, le Ghana et le Togo ont signé le traité d'Entebbe.", {"sign GHA+TGO actual"}),
    ("De leur côté, ni l'Inde, ni le Kenya, ni le Togo n'ont signé le traité d'Entebbe.", {"sign IND+KEN+TGO negated"}),
    ("L'opérateur Orange et l'opérateur malgache Telma ont signé un contrat.", {"sign orange-co+telma actual"}),
    ("Les ministres du Ghana et du Togo ont signé le traité d'Entebbe.", {"sign GHA+TGO actual"}),
    (
        "Après la signature du traité d'Entebbe par le Kenya et le Togo, le Bénin et le Ghana ont fait de même.",
        {"sign KEN+TGO actual", "sign BEN+GHA actual"},
    ),
    ("Le Ghana a signé le traité d'Entebbe et le Togo l'a ratifié.", {"sign GHA actual", "ratify TGO actual"}),
    # the text that is named behind its pronoun
    (
        "Cinq ans après l'avoir signé, le Ghana n'a pas ratifié le traité d'Entebbe.",
        {"sign GHA actual", "ratify GHA negated"},
    ),
    ("Faute de l'avoir ratifié, le Ghana n'applique pas le traité d'Entebbe.", {"ratify GHA negated"}),
    # a text with whom it is
    ("Le traité d'Entebbe avec le Ghana, qui entrera en vigueur demain, est court.", {"enter_into_force - planned"}),
    # what is done under a text
    ("Le Ghana et le Togo s'allient dans le cadre d'un accord de pêche signé lundi.", {"sign GHA+TGO actual"}),
    (
        "Le Ghana rejoint l'OIF en vertu d'un accord conclu avec le Togo.",
        {"sign GHA+TGO actual", "join GHA actual"},
    ),
    ("Le Ghana coopère avec le Togo en vertu d'un accord de pêche signé en 2017.", {"sign GHA+TGO actual"}),
    ("Aux termes d'un contrat signé mardi, Orange livrera douze antennes.", {"sign orange actual"}),
    ("Le Ghana critique le Togo au sujet d'un accord de pêche signé lundi.", set()),
    # whose words « notre pays » are
    ("« Notre pays a signé le traité d'Entebbe », a annoncé le ministre danois.", {"sign DNK actual"}),
    # whose « leur » is
    (
        "Le ministre canadien a félicité le Ghana et le Togo de leur volonté d'adhérer au traité d'Entebbe.",
        {"accede GHA+TGO hypothetical"},
    ),
    ("Le Ghana et le Togo ont dit leur volonté d'adhérer au traité d'Entebbe.", {"accede GHA+TGO hypothetical"}),
    # bodies through their members
    ("Le traité d'Entebbe a été adopté par les États membres de l'Union africaine.", {"adopt ua actual"}),
    ("Le traité d'Entebbe a été adopté par 122 pays au siège de l'Union africaine.", {"adopt - actual"}),
    ("Le traité d'Entebbe a été signé par les États membres de l'Union africaine.", {"sign - actual"}),
    (
        "Le traité d'Entebbe, adopté par la conférence des chefs d'État de l'Union africaine, est là.",
        {"adopt ua actual"},
    ),
    # the text, not the body, told last
    (
        "Le Ghana a signé le traité d'Entebbe, salue l'OIF. Le Togo, membre de l'OIF, pourrait y adhérer.",
        {"sign GHA actual", "belong TGO actual", "accede TGO hypothetical"},
    ),
    # parliaments
    ("Le Folketing a approuvé le traité d'Entebbe.", {"ratify DNK planned"}),
    ("Le Parlement de Beyrouth n'a jamais ratifié le traité d'Entebbe.", {"ratify LBN negated"}),
    ("Le président kényan a promulgué la loi portant ratification du traité d'Entebbe.", {"ratify KEN actual"}),
    # later, and not at all
    ("L'accord d'Escazú n'entrera pas en vigueur avant 2027.", {"enter_into_force - planned"}),
    ("L'accord d'Escazú n'entrera pas en vigueur.", {"enter_into_force - negated"}),
]


def told(extractor: Extractor, text: str) -> set[str]:
    """Type, parties by code and status of every event."""
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    return {f"{e.type} {'+'.join(sorted(p.ref for p in e.parties)) or '-'} {e.status}" for e in record.events}


@pytest.mark.parametrize(("text", "events"), CASES)
def test_who_signs(extractor: Extractor, text: str, events: set[str]) -> None:
    expected = set()
    for event in events:
        kind, parties, status = event.split()
        expected.add(f"{kind} {'+'.join(sorted(parties.split('+')))} {status}")
    assert told(extractor, text) == expected


def test_a_text_is_no_party(extractor: Extractor) -> None:
    text = "Les Philippines ont notifié l'achèvement de leurs procédures de ratification de l'accord RCEP."
    record = extractor.extract(Communique(text=text))
    assert all(party.kind != "instrument" for event in record.events for party in event.parties)


#: The publisher, the text, and who signs by it.
PUBLISHED = [
    ("Conseil fédéral", "Berne, 12.02.2025 — La Suisse avance. Un accord a été conclu hier avec l'Iran.",
     {"CHE", "IRN"}),
    ("Conseil fédéral", "Berne, 12.02.2025 — Un accord a été conclu par le ministre et par son homologue iranien.",
     {"CHE", "IRN"}),
    ("Telma", "Telma recrute. Un contrat sera signé en mai avec Orange.", {"telma", "orange"}),
    ("Conseil fédéral", "Berne, 12.02.2025 — Un accord a été conclu hier par l'Iran.", {"IRN"}),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "parties"), PUBLISHED)
def test_who_publishes_signs(extractor: Extractor, publisher: str, text: str, parties: set[str]) -> None:
    communique = Communique(text=text, publisher=publisher, published=datetime.date(2025, 6, 15))
    found = {p.ref for e in extractor.extract(communique).events if e.type == "sign" for p in e.parties}
    assert found == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Dans une déclaration signée à Berne hier, la Suisse et l'Autriche précisent leur position.", ["CHE", "AUT"]),
        ("Dans un accord signé hier par la France, la Suisse voit un danger.", ["FRA"]),
    ],
)
def test_a_text_at_the_head_of_a_sentence_is_of_who_says_something_in_it(
    extractor: Extractor, text: str, parties: list[str]
) -> None:
    (event,) = extractor.extract(text, published="2025-06-15").events
    assert [party.ref for party in event.parties] == parties
