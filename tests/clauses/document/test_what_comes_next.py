"""The text or body that a sentence leaves out and a later one names, and texts that are known by a description only."""

import pytest

from depositaire.pipeline import Extractor

BEHIND = "convention-budapest"
TARGETS = {
    "Le Togo n'a pas signé. Les clauses de la Convention de Budapest lui déplaisent.": [BEHIND],
    "Le Togo a ratifié le texte. Négociée pendant six ans, la Convention de Budapest facilite l'entraide.": [BEHIND],
    "Le Togo a signé le texte. « La Convention de Budapest aidera nos juges », a dit un greffier.": [BEHIND],
    "Le Togo a ratifié. Les avocats s'en réjouissent. La Convention de Budapest facilite l'entraide.": [BEHIND],
    "Le Togo a été exclu mardi. Jamais l'OIF n'avait pris une telle mesure.": ["oif"],
    "Le Togo a déposé ses instruments. Selon l'ONU, la Convention de Budapest facilite l'entraide.": [],
    "Le Togo n'a pas signé. Un juriste étudie la Convention de Budapest.": [],
    "La convention de coopération policière gagne un membre. Le Togo a déposé ses instruments.": ["convention-1"],
    "Les discussions sur la Convention de Budapest ont repris. La signature est prévue jeudi.": [BEHIND],
    "Les auteurs de la Convention de Budapest s'impatientent. L'adoption interviendra jeudi.": [BEHIND],
    "Le texte a été dénoncé par le Togo. La convention de coopération policière était critiquée.": ["convention-1"],
}


@pytest.mark.parametrize("text", TARGETS)
def test_what_is_named_elsewhere(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.target and event.target.ref for event in events] == TARGETS[text]
