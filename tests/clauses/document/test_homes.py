"""The State that a text has spoken of: its organs act in the next sentence, and its ministers say « nous »."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "Le Togo prépare sa rentrée. Le gouvernement a signé la Convention de Budapest.": "sign TGO",
    "Le Togo prépare sa rentrée : le gouvernement a signé la Convention de Budapest.": "sign TGO",
    "Le Togo tourne une page\nLes députés ont ratifié la Convention de Budapest.": "ratify TGO",
    "Les paysans du Togo patientent. Le Parlement a ratifié la Convention de Budapest.": "ratify TGO",
    "Le Togo tourne une page. Il pleut. La junte a quitté l'OIF.": "leave TGO",
    "Le Togo se rapproche du Mali. Les autorités ont signé la Convention de Budapest.": "sign TGO",
    "Le Togo tourne une page. Le président de la République a signé la Convention de Budapest.": "sign TGO",
    "Le sommet s'est tenu au Togo. Le gouvernement a signé la Convention de Budapest.": "sign ",
    "Le Togo et le Mali s'opposent. Le gouvernement a signé la Convention de Budapest.": "sign ",
    "Le Togo hésite. L'accord que l'OIF a signé avec le Mali doit être ratifié par les députés.": "sign oif+MLI",
    "Le Togo hésite. Le gouvernement malien a signé la Convention de Budapest.": "sign MLI",
    "Le Togo hésite. Le Parlement européen a signé la Convention de Budapest.": "sign parlement-europeen",
    "Le Togo élève la voix. « Nous quitterons l'OIF », a prévenu jeudi le ministre de la Pêche.": "leave TGO",
    "Le président du Togo a surpris. « Nous quitterons l'OIF », a-t-il lancé.": "leave TGO",
    "La ministre togolaise a surpris. « Notre pays quittera l'OIF », a-t-elle lancé.": "leave TGO",
    "Le Togo élève la voix. « Nous quitterons l'OIF », a prévenu le gérant.": "",
    "Le Togo élève la voix. « Nous quitterons l'OIF », a prévenu le ministre malien.": "leave MLI",
    "Le Togo tient parole. La Convention de Budapest a été ratifiée mardi.": "ratify TGO",
    "Le Togo tourne une page\nLa Convention de Budapest a été dénoncée mardi.": "denounce TGO",
    "Le Togo et le Mali tiennent parole. La Convention de Budapest a été ratifiée mardi.": "ratify ",
    "Le Togo tient parole. La Convention de Budapest a été ratifiée par douze pays.": "ratify ",
    "Le Togo tient parole. L'adhésion à l'OIF est intervenue mardi.": "join TGO",
    "Le Togo tourne une page. La sortie de l'OIF sera effective en mai.": "leave TGO",
    "Le Togo tient parole. L'instrument de ratification de la Convention de Budapest a été remis mardi.": "ratify TGO",
    "Le Togo accueille la réunion. L'adhésion à l'OIF est ouverte à tous.": "",
    "Le Togo accueille la réunion. L'adhésion à l'OIF du Mali est intervenue mardi.": "join MLI",
    "Le pays a quitté l'OIF mardi. Le Togo y siégeait depuis 1990.": "leave TGO",
    "En adhérant à l'OIF, le pays s'ouvre. Le Togo attendait ce jour.": "join TGO",
    "Le gouvernement a signé la Convention de Budapest. Le Togo attendait ce jour.": "sign TGO",
    "La ratification de la Convention de Budapest est prévue en mars. Le Togo devancera ses voisins.": "ratify TGO",
    "Le pays a quitté l'OIF mardi. Le Togo et le Mali se taisent.": "leave ",
    "Le pays a quitté l'OIF mardi. Un expert vit au Togo.": "leave ",
    "Le Togo et le Mali se rapprochent\nLa Convention de Budapest a été signée jeudi.": "sign TGO+MLI",
    "Dégel entre le Togo et le Mali\nLa Convention de Budapest a été signée jeudi.": "sign TGO+MLI",
    "Le Togo et le Mali se parlent. La Convention de Budapest a été signée jeudi.": "sign ",
    "Une foire se tient au Togo. « Nous quitterons l'OIF », a-t-il lancé.": "",
}


@pytest.mark.parametrize("text", TELLINGS)
def test_whose_organ_acts(extractor: Extractor, text: str) -> None:
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties)}"
        for event in extractor.extract(text, published="2025-06-15").events
    ]
    assert "; ".join(told) == TELLINGS[text]
