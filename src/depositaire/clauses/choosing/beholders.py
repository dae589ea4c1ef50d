"""Who only speaks of an act, attends or houses it: « a salué la ratification », « a accueilli la signature »."""

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.wording.prepositions import preposition


def is_only_beheld(item: Told) -> bool:
    """Whether the noun of the act is what a verb of welcoming, blaming, hosting or attending takes: no act of its own.

    Whose act it is the noun says itself: « se félicite de sa ratification », « salue la ratification par le Togo ».
    """
    if item.trigger.form != "noun" or item.filled.group is not None:
        return False
    sentence, words = item.sentence, item.sentence.words
    prep, _ = preposition(sentence.doc, item.span.start, words, floor=sentence.start)
    if prep and not any(words.is_a_phrase(prep, name) for name in ("complement_preposition", "to")):
        return False  # « a dénoncé le traité un an après sa ratification »
    verb = governing_verb(sentence, item.span.start)
    return verb is not None and not verb.passive and words.is_form_of(sentence.doc[verb.index], "beholding")
