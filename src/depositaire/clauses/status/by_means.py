"""Acts by which something else has been done: « s'est engagé en 2003 avec la signature de la charte »."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.set_off import set_off_before
from depositaire.clauses.status.cues import edges, phrase_status
from depositaire.clauses.status.verb_status import verb_status

_DONE: Final = ("perfect", "past")


def is_means_of_done(sentence: Sentence, start: int, event_type: str) -> bool:
    """Whether the noun at ``start`` says by what the verb before it has come about, which so does not govern it.

    « a renouvelé son engagement par la signature », and not « s'est dit d'accord avec l'adhésion ».
    """
    doc, words = sentence.doc, sentence.words
    aside = set_off_before(sentence, start)  # « avec, en 2003, la signature »
    behind = [*(edge for edge in edges(sentence, start) if edge < start), *([aside.start] if aside else [])]
    by = next((at for at in behind if at > sentence.start and words.phrases["thereby"].ending(doc, at)), None)
    if by is None or phrase_status(sentence, start, "noun", of=event_type) != "actual":
        return False
    before = doc[max(sentence.start, by - words.phrases["thereby"].ending(doc, by) - 1)]
    if before.pos_ == "ADJ" or words.is_a(before, "consent"):
        return False  # « incompatible avec l'adhésion », « d'accord avec l'adhésion »
    verb = governing_verb(sentence, start)
    if verb is None or verb.index > start or verb.tense not in _DONE or verb.negated:
        return False
    return verb_status(sentence, verb) == "actual"
