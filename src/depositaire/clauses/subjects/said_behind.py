"""Who speaks behind what is said: « Pas question de quitter l'OIF », assure le Togo."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence

#: How many tokens may stand between the end of what is said and its speaker: « » , a fait savoir hier ».
_NEAR: Final = 6


def speaker_behind(sentence: Sentence, start: int) -> Group | None:
    """Who says, by a verb behind a comma and before its subject, what token ``start`` belongs to; None for nobody.

    Only where nothing is the subject of what is said: « L'appel à quitter l'OIF est lancé, assure le Togo ».
    """
    doc, words = sentence.doc, sentence.words
    before = doc[sentence.start : start]
    if any(token.dep_.startswith("nsubj") and token.pos_ in ("NOUN", "PROPN") for token in before):
        return None
    for group in sentence.right(start):
        if group.prep or "instrument" in group.kinds:
            continue
        first = max(start, group.start - _NEAR)
        comma = next((at for at in range(group.start - 1, first, -1) if doc[at].text == ","), None)
        if comma is None or any(sentence.at(at) is not None for at in range(comma, group.start)):
            continue
        said = [token for token in doc[comma + 1 : group.start] if words.is_form_of(token, "voicing")]
        if said and not any(words.is_a(token, "boundary") for token in doc[comma + 1 : group.start]):
            return group
    return None
