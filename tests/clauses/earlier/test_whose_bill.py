"""Which State a bill or decree lets ratify: that at home in the document, or the first that the text is between."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Les sénateurs ont adopté le projet de loi autorisant l'approbation de l'accord entre le Togo et le Mali.",
     "planned TGO"),
    ("RABAT - Le Conseil des ministres a adopté un projet de loi portant ratification de la Convention de Budapest.",
     "planned MAR"),
    ("Rabat – Le Conseil de gouvernement a approuvé le projet de loi portant approbation de l'accord de pêche.",
     "planned MAR"),
    ("Le Conseil de gouvernement a adopté le projet de loi portant approbation de l'accord sur les ports entre le Togo "
     "et le Mali.", "planned TGO"),
    ("Le Togo rattrape son retard. Un projet de loi autorisant la ratification de la Convention de Budapest est prêt.",
     "planned TGO"),
    ("La commission est saisie du projet de loi autorisant l'approbation de la convention signée en mai 2007 entre le "
     "Togo et le Mali.", "planned TGO"),
    ("L'Assemblée nationale a autorisé la ratification du traité d'extradition entre le Togo et le Mali.",
     "planned TGO"),
    ("L'Assemblée des représentants du peuple a adopté la loi portant approbation de la Convention de Budapest.",
     "planned TUN"),
    ("A été adopté le projet de loi portant approbation de la Convention de Budapest, faite à Lomé le 28 août 2003. Le "
     "Togo l'avait négociée.", "planned TGO"),
    ("Le Mali se développe. Le Mali attire. A été adopté le projet de loi portant approbation de l'accord entre le "
     "Togo et le Bénin.", "planned TGO"),
    ("Le Togo et le Mali ont signé un accord de pêche. Le gouvernement a adopté le projet de loi portant approbation "
     "dudit accord.", "planned TGO"),
    ("Est autorisée l'approbation de l'accord de pêche entre le Togo et le Mali.", "planned TGO"),
    ("Le gouvernement a déposé un projet de loi autorisant l'approbation de la convention fiscale avec le Togo.", ""),
    ("Le Conseil a adopté le projet de loi approuvant l'accord entre l'Union européenne et le Togo.", ""),
    ("Le rapport porte sur la ratification de l'accord signé entre le Mali et le Togo.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whose_bill(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [f"{e.status} {'+'.join(party.ref for party in e.parties)}" for e in events if e.type == "ratify"]
    assert "; ".join(found) == wanted
