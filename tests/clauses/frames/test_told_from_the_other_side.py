"""Acts told from another side than the party's: of the support given, the text, who receives or decides."""

from datetime import date

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # the act is the antecedent of a relative clause, and its subject follows the verb
    ("Le soutien que vient d'accorder le Chili à l'Appel de Paris réjouit les villes.", {"endorse CHL actual"}),
    ("L'appui qu'a donné le Chili à l'Appel de Paris réjouit les villes.", {"endorse CHL actual"}),
    ("La ratification du traité de Lima à laquelle a procédé le Chili lève un doute.", {"ratify CHL actual"}),
    ("L'instrument d'adhésion au traité de Lima que doit remettre le Chili est prêt.", {"accede CHL planned"}),
    ("Le bureau que vient d'ouvrir le Chili à Lima soutient l'Appel de Paris.", set()),
    # the deed by which it is done: handed in, not handed in, struck down, only a notice
    ("Le dépositaire a reçu mardi l'acte par lequel le Chili ratifie le traité de Lima.", {"ratify CHL actual"}),
    ("Le dépositaire n'a pas reçu l'acte par lequel le Chili ratifie le traité de Lima.", {"ratify CHL negated"}),
    ("Le secrétariat a reçu la note par laquelle le Chili dénonce le traité de Lima.", {"denounce CHL planned"}),
    ("Le juge a cassé le décret par lequel le Chili dénonçait le traité de Lima.", {"denounce CHL negated"}),
    ("Le décret par lequel le Chili dénonçait le traité de Lima a été annulé.", {"denounce CHL negated"}),
    ("Les juges ont censuré la loi autorisant le Chili à dénoncer le traité de Lima.", {"denounce CHL negated"}),
    ("Les juges ont validé la loi autorisant le Chili à dénoncer le traité de Lima.", {"denounce CHL planned"}),
    # who is charged with it, or called upon
    ("Le Congrès a chargé le gouvernement du Chili de dénoncer le traité de Lima.", {"denounce CHL planned"}),
    ("Les députés ont donné au gouvernement du Chili mandat de signer le traité de Lima.", {"sign CHL planned"}),
    ("Le rapporteur engage le Chili à ratifier le traité de Lima.", {"ratify CHL hypothetical"}),
    ("Le comité recommande au Chili de ratifier le traité de Lima.", {"ratify CHL hypothetical"}),
    # who is, or is not, one of those who act
    ("Le Chili manque à la liste des États qui ont ratifié le traité de Lima.", {"ratify CHL negated"}),
    ("Le Chili ne figure pas parmi les pays ayant signé le traité de Lima.", {"sign CHL negated"}),
    ("Le Chili figure parmi les pays qui ont signé le traité de Lima.", {"sign CHL actual"}),
    ("Le nom du Chili ne figure pas sur la liste des États parties au traité de Lima.", {"accede CHL negated"}),
    # the gerund, what is done « par cette signature », for whom a text is signed, from whom it is wrested
    ("En ratifiant la convention de pêche, le Chili envoie un message clair.", {"ratify CHL actual"}),
    ("Avec cette signature du traité de Lima, le Chili rassure ses voisins.", {"sign CHL actual"}),
    ("La ministre des Mines a signé le traité de Lima pour le Chili.", {"sign CHL actual"}),
    ("Airbus a signé un contrat de recherche pour le Chili.", {"sign airbus actual"}),
    ("Le médiateur a arraché au Chili la signature du traité de Lima.", {"sign CHL actual"}),
    ("Le traité de Lima compte 64 signataires, le dernier en date étant le Chili.", {"sign CHL actual"}),
    # what takes effect, runs or is left is the act and no other
    ("L'OIF regrette le retrait du Chili du traité de Lima, effectif depuis mai 2024.", {"denounce CHL actual"}),
    ("Le traité de Lima, effectif depuis mai 2024, compte des détracteurs.", {"enter_into_force  actual"}),
    ("Le cabinet a décrété le retrait du Chili du traité de Lima, dont le préavis court.", {"denounce CHL planned"}),
    ("Avec le départ du Chili, l'OIF ne compte plus que onze membres.", {"leave CHL actual"}),
    ("L'OIF ne compte plus que onze membres.", {"belong  actual"}),
    # who is thanked, from whom something is received, who hosts it, what is opened
    ("L'Unesco remercie le Chili pour son soutien à l'Appel de Paris.", {"endorse CHL actual"}),
    ("L'OIF a reçu du Chili une notification de retrait du traité de Lima.", {"denounce CHL planned"}),
    ("Le Chili a remis à Berne la lettre dénonçant le traité de Lima.", {"denounce CHL planned"}),
    ("Le musée de Berne accueillera mardi la signature du traité de Lima par le Chili.", {"sign CHL planned"}),
    ("Le registre des signatures du traité de Lima sera ouvert mardi.", {"open  planned"}),
    ("Le directeur s'est dit favorable au retour du Chili dans l'OIF.", {"join CHL hypothetical"}),
    # a text that has no name is meant where no other is; a count of signatories is nobody's act
    ("La ratification du Chili porte à 43 le nombre de parties à l'accord de pêche.", {"ratify CHL actual"}),
    ("L'Union africaine menace le Togo d'une suspension de l'OIF.", {"suspend TGO hypothetical"}),
    ("Le Togo menace de quitter l'OIF.", {"leave TGO hypothetical"}),
    (
        "L'OIF a salué la décision du Chili de soutenir l'Appel de Paris, qui compte désormais 64 signataires.",
        {"endorse CHL planned", "sign  actual"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published=date(2025, 6, 15))
    told = {f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events}
    assert told == expected
