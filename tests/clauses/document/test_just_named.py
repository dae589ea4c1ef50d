"""What the sentence before has just named is what a pronoun or the noun of an act means."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "Un traité d'amitié circule. Le Togo l'a signé.": "sign TGO > traité d'amitié actual",
    "Un pacte agricole est prêt ; le Togo et le Mali le signeront.": "sign TGO+MLI > pacte agricole planned",
    "Un traité d'amitié est prêt. Sa signature est prévue en juin.": "sign - > traité d'amitié planned",
    "Le Togo et le Mali ont fini un accord naval. La signature aura lieu à Lomé.": "sign - > accord naval planned",
    "Le Togo et le Mali négocient un accord naval, qui sera signé en juin.": "sign TGO+MLI > accord naval planned",
    "Le Togo négocie un accord naval avec le Mali. Il sera signé en juin.": "sign TGO+MLI > accord naval planned",
    "Un accord naval a été négocié par le Togo et le Mali. Il sera signé en juin.": (
        "sign TGO+MLI > accord naval planned"
    ),
    "Le Togo a ouvert des pourparlers avec le Mali en vue de la signature d'un accord naval.": (
        "sign TGO+MLI > accord naval hypothetical"
    ),
    "La convention fiscale gêne les banques. Le Togo s'en est retiré.": "denounce TGO > convention fiscale actual",
    "Le protocole naval impose des contrôles. Le Togo en est devenu partie.": "accede TGO > protocole naval actual",
    "Un juriste relit les articles de la convention fiscale. Le Togo y accédera en mai.": (
        "accede TGO > convention fiscale planned"
    ),
    "La convention fiscale gêne les banques. Le texte a été ratifié en juin par le Togo.": (
        "ratify TGO > convention fiscale actual"
    ),
    "La convention fiscale aide les banques. Ses clauses s'appliquent depuis lundi.": (
        "enter_into_force - > convention fiscale actual"
    ),
    "Les députés du Togo ont approuvé le texte. La convention fiscale gêne les banques.": (
        "ratify TGO > texte planned"  # its first mention
    ),
    "Le Togo a changé ses lois. La convention fiscale entrera en vigueur à son égard en mai.": (
        "enter_into_force TGO > convention fiscale planned"
    ),
    "Une banque parle de la convention fiscale. Le Togo s'en est retiré.": "denounce TGO > convention fiscale actual",
    "Le contrat fait douze pages. Le joueur l'a signé hier au Togo.": "",
    "La chaîne a lancé une série sur un traité. Le Togo l'a achetée.": "",
    "Le Mali a rejoint l'OIF. L'Union africaine siégeait à Lomé. Le Togo y a été réintégré.": (
        "join MLI > OIF actual; join TGO > Union africaine actual"
    ),
    "Le Mali a rejoint l'OIF. L'Union africaine a salué ce choix. Le Togo y est entré en 1970.": (
        "join MLI > OIF actual; join TGO > OIF actual"
    ),
}


@pytest.mark.parametrize("text", TELLINGS)
def test_what_is_meant(extractor: Extractor, text: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    names = {one.ref: one.mentions[0].text for one in (*record.instruments, *record.organisations)}
    told = []
    for event in record.events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target and names[event.target.ref]} {event.status}")
    assert "; ".join(told) == TELLINGS[text]
