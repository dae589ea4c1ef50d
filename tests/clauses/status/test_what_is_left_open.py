"""What hangs on words without a cue is open in a state; what is put off, turned down or put out is told so."""

import pytest

from depositaire.pipeline import Extractor

STATUSES = {
    "Le Rwanda est impatient de rejoindre l'OIF.": "hypothetical",
    "Le journal n'a trouvé aucune information sur le retrait du Rwanda de l'OIF.": "negated",
    "Les ministres n'ont pas trouvé de « consensus » sur le retour du Rwanda au sein de l'OIF.": "negated",
    "Le ministre a signé le décret sur la sortie du Rwanda de l'OIF.": "planned",
    "Le scénario de la récente exclusion du Rwanda de l'OIF inquiète.": "actual",
    "Le scénario de l'exclusion du Rwanda de l'OIF inquiète.": "hypothetical",
    "Le port ouvrira quand le Rwanda aura notifié qu'il a ratifié la Convention de Budapest.": "planned",
    "Le port a ouvert quand le Rwanda a notifié qu'il avait ratifié la Convention de Budapest.": "actual",
    "Le Rwanda vient de ratifier la Convention de Budapest pour les années 2027-2029.": "actual",
    "Le Rwanda a lancé la procédure pour quitter l'OIF.": "planned",
    "Le Rwanda achève les formalités de son retrait de l'OIF.": "planned",
    "Le Rwanda a lancé une campagne pour quitter l'OIF.": "hypothetical",
    "Le Rwanda a les moyens de quitter l'OIF.": "hypothetical",
    "C'est au Rwanda de signer la Convention de Budapest.": "hypothetical",
    "Au Rwanda de signer la Convention de Budapest.": "hypothetical",
    "Reste à convaincre le Rwanda de signer la Convention de Budapest.": "hypothetical",
    "La priorité est de ratifier la Convention de Budapest, dit le ministre rwandais.": "hypothetical",
    "La Convention de Budapest est encore à ratifier par le Rwanda.": "hypothetical",
    "C'est au tour du Rwanda de signer la Convention de Budapest.": "actual",
    "Le Rwanda pourrait rassurer ses voisins en signant la Convention de Budapest.": "hypothetical",
    "Le Rwanda rassurerait ses voisins en signant la Convention de Budapest.": "hypothetical",
    "Le Rwanda a pu rassurer ses voisins en signant la Convention de Budapest.": "actual",
    "Le Rwanda est fier de rejoindre l'OIF.": "actual",
    "Le Rwanda est le premier État africain à ratifier la Convention de Budapest.": "actual",
    "Le Rwanda a mis dix ans à ratifier la Convention de Budapest.": "actual",
    "Le Rwanda a eu raison de ratifier la Convention de Budapest.": "actual",
    "La conférence a été l'occasion choisie par le Rwanda pour signer la Convention de Budapest.": "actual",
    "Les députés ont rejeté la proposition de loi qui prévoyait le retrait du Rwanda de l'OIF.": "negated",
    "La résolution qui prévoit la suspension du Rwanda de l'OIF a été rejetée.": "negated",
    "La motion qui prévoit la suspension du Rwanda de l'OIF a été adoptée.": "planned",
    "L'adhésion du Rwanda à l'OIF n'interviendra pas avant 2040.": "planned",
    "L'adhésion du Rwanda à l'OIF n'interviendra pas.": "negated",
    "L'adhésion du Rwanda à l'OIF aura pris dix ans.": "actual",
    "L'adhésion du Rwanda à l'OIF aura été longue.": "actual",
    "L'adhésion du Rwanda à l'OIF aura lieu en mai.": "planned",
    "Le président rwandais s'est rendu à Paris pour signer la Convention de Budapest.": "actual",
    "Le président rwandais se rendra à Paris pour signer la Convention de Budapest.": "planned",
    "Le sommet a abordé l'adhésion du Rwanda à l'OIF.": "hypothetical",
    "Kigali a adopté le projet de loi n° 31-20 portant approbation de la Convention de Budapest.": "planned",
    "La suspension du Rwanda de l'OIF, annoncée mardi, a surpris.": "actual",
    "L'OIF a annoncé l'exclusion du Rwanda.": "actual",
    "Le Rwanda a annoncé son retrait de l'OIF.": "planned",
    "Le ministre a glissé qu'une entrée du Rwanda dans l'OIF n'est pas exclue.": "hypothetical",
    "Le ministre a rappelé que l'adhésion du Rwanda à l'OIF date de 1970.": "actual",
    "Le Rwanda souhaite quitter l'OIF. Le Rwanda quittera l'OIF en mai.": "planned",
    "Le Parlement rwandais a ratifié la Convention de Budapest.": "planned",
    "La ratification de la Convention de Budapest par le Parlement rwandais a eu lieu mardi.": "planned",
    "Le Parlement rwandais a ratifié la Convention de Budapest ; le Rwanda a déposé son instrument de ratification.": (
        "actual"
    ),
}


@pytest.mark.parametrize("text", STATUSES)
def test_status_told(extractor: Extractor, text: str) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == [STATUSES[text]]
