"""Names behind a number, « à savoir » or between dashes, and those who stay away from what others did."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "Le Togo et le Mali ont procédé à la signature de deux textes : l'Accord sur le thon et l'Accord sur le riz.": (
        "sign TGO+MLI > accord-sur-le-thon actual; sign TGO+MLI > accord-sur-le-riz actual"
    ),
    "La signature de deux textes, l'Accord sur le thon et l'Accord sur le riz, a eu lieu à Lomé.": (
        "sign  > accord-sur-le-thon actual; sign  > accord-sur-le-riz actual"
    ),
    "Le Togo et le Mali signeront deux textes :\n"
    "- Traité entre la République togolaise et la République du Mali sur le tracé commun des eaux du fleuve,\n"
    "- Accord entre la République togolaise et la République du Mali sur les secours de part et d'autre du fleuve.": (
        "sign TGO+MLI > traite-1 planned; sign TGO+MLI > accord-1 planned"
    ),
    "Le Togo et le Mali ont signé :\n- un traité entre le Togo et le Mali ;\n- un accord entre le Togo et le Mali.": (
        "sign TGO+MLI > traite-1 actual; sign TGO+MLI > accord-1 actual"
    ),
    "Le Togo a signé deux accords, dans la foulée de la Convention de Budapest.": "sign TGO > accord-1 actual",
    "Des pays comme le Togo, le Mali et le Bénin ont quitté l'OIF.": "leave TGO+MLI+BEN > oif actual",
    "L'OIF réunit de petits territoires tels que Guam et les Bermudes.": "belong GUM+BMU > oif actual",
    "L'OIF compte parmi ses membres des pays développés comme la Suisse et la Belgique.": "belong CHE+BEL > oif actual",
    "L'OIF regroupe trois pays : le Togo, le Mali et le Bénin, auxquels s'ajoutent des territoires du Niger.": (
        "belong TGO+MLI+BEN > oif actual"
    ),
    "L'OIF regroupe trois pays développés, à savoir la Suisse, la Belgique et la France.": (
        "belong CHE+BEL+FRA > oif actual"
    ),
    "La Convention de Budapest a été signée par deux États, le Mali et le Bénin, ainsi que par deux organisations, "
    "l'OIF et la Cédéao.": "sign MLI+BEN+oif+cedeao > convention-budapest actual",
    "Maersk et deux ONG, Greenpeace et Oxfam, ont signé la Convention de Budapest.": (
        "sign maersk+greenpeace+oxfam > convention-budapest actual"
    ),
    "Le Togo et deux experts de l'OIF ont signé la Convention de Budapest.": "sign TGO > convention-budapest actual",
    "Le Togo, comme le Mali, a quitté l'OIF.": "leave TGO+MLI > oif actual",
    "La ministre ira au Togo, en Zambie et aux Comores, membres de l'OIF.": "belong TGO+ZMB+COM > oif actual",
    "Le Togo et deux de ses voisins (le Mali et le Bénin) ont quitté l'OIF.": "leave TGO+MLI+BEN > oif actual",
    "Le Togo et deux autres pays, le Mali et le Bénin, ont quitté l'OIF.": "leave TGO+MLI+BEN > oif actual",
    "La Convention de Budapest a été signée par l'OIF et deux États (le Mali et le Bénin).": (
        "sign oif+MLI+BEN > convention-budapest actual"
    ),
    "Les chefs d'État des pays de l'AELE, à savoir la Norvège et l'Islande, ont dîné.": "belong NOR+ISL > aele actual",
    "Les pays de l'AELE – Norvège, Islande, Suisse – se réunissent.": "belong NOR+ISL+CHE > aele actual",
    "Les pays de l'OIF saluent, à savoir le Mali et le Bénin.": "",
    "Le Togo a obtenu l'aval des ministres pour intégrer l'OIF.": "join TGO > oif planned",
    "Les ministres ont rendu à Damas son siège à l'OIF.": "join SYR > oif actual",
    "Le ministre s'est rendu à Damas avec l'OIF.": "",
    "Le Mali ratifiera la Convention de Budapest, au lendemain du dépôt de l'instrument du Togo.": (
        "ratify MLI > convention-budapest planned; ratify TGO > convention-budapest actual"
    ),
}


@pytest.mark.parametrize("text", TELLINGS)
def test_who_is_named(extractor: Extractor, text: str) -> None:
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties)
        told.append(f"{event.type} {parties} > {event.target and event.target.ref} {event.status}")
    assert "; ".join(told) == TELLINGS[text]
