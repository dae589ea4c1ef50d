"""What a heading without a verb says of the noun that opens it: « L'adhésion du Togo à l'OIF au menu du sommet »."""

from typing import Final

from depositaire.clauses.sentences.headings import is_verbless
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.cues import edges, strongest

_SET_OFF: Final = (",", ":", "–", "—")


def status_in_heading(sentence: Sentence, start: int, end: int, event_type: str) -> str:
    """What is said right behind the names that belong to a noun, by the phrases that a verb says of its subject."""
    doc = sentence.doc
    first = min(edges(sentence, start))
    opens = first == sentence.start or doc[first - 1].text in _SET_OFF
    if not opens or not is_verbless(sentence):
        return "actual"
    said = ["actual"]
    for phrases, cue in sentence.words.phrase_cues:
        if "subject" in cue.governs and cue.speaks_of(event_type) and phrases.opens_in(sentence.vocabulary):
            begun = (at for at, _ in phrases.within(doc, end, sentence.end))
            said += [cue.status for at in begun if sentence.at(at - 1) is not None or doc[at - 1].text in _SET_OFF]
    return strongest(*said)
