"""« Ces pays », « Tous ont signé »: those that the sentence before names side by side."""

import pytest

from depositaire.pipeline import Extractor

TEXTS = {
    "Le plan concerne le Kenya, le Mali et le Pérou. Ces pays ont signé la Charte de Lomé.": ["KEN+MLI+PER"],
    "Le plan concerne le Kenya, le Mali et le Pérou. Tous ces pays ont signé la Charte de Lomé.": ["KEN+MLI+PER"],
    "Le Japon a invité le Kenya et le Mali. Ces pays sont signataires de la Charte de Lomé.": ["KEN+MLI"],
    "Le Kenya, le Mali et le Pérou négocient. Tous ont signé la Charte de Lomé.": ["KEN+MLI+PER"],
    "Le Kenya, le Mali et le Pérou négocient. Tous l'ont rejointe, l'OIF, en mai.": ["KEN+MLI+PER"],
    "Le Kenya, le Mali et le Pérou négocient. Tous ont signé la Charte de Lomé, à l'exception du Pérou.": [
        "PER",
        "KEN+MLI",
    ],
    # nobody of a list, or not all of it
    "Une centaine de villes se sont réunies. Tous ont signé la Charte de Lomé.": [""],
    "Le Kenya et le Mali négocient. La presse s'en fait l'écho. Tous ont signé la Charte de Lomé.": [""],
    "Le Kenya et le Mali négocient. Tous les pays ont signé la Charte de Lomé.": [""],
    "La Charte de Lomé, signée par le Kenya et le Mali, attend tant que tous ne l'auront pas ratifiée.": [
        "KEN+MLI",
        "",
    ],
    "Le Kenya négocie. Le pays a signé la Charte de Lomé.": ["KEN"],
}


@pytest.mark.parametrize(("text", "wanted"), TEXTS.items())
def test_who_they_are(extractor: Extractor, text: str, wanted: list[str]) -> None:
    events = extractor.extract(text).events
    assert ["+".join(party.ref for party in event.parties) for event in events] == wanted


@pytest.mark.parametrize("word", ["Chacun", "Aucun", "Tous"])
def test_each_of_a_list(extractor: Extractor, word: str) -> None:
    verb = {"Aucun": "n'a", "Chacun": "a", "Tous": "ont"}[word]
    events = extractor.extract(f"Le Kenya et le Mali hésitent. {word} {verb} signé la Charte de Lomé.").events
    assert [[party.ref for party in event.parties] for event in events] == [["KEN", "MLI"]]
