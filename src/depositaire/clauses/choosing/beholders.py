"""Who only speaks of an act, attends or houses it: « a salué la ratification », « a accueilli la signature »."""

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.governing import governing_verb


def is_only_beheld(item: Told) -> bool:
    """Whether the noun of the act is what a verb of welcoming, blaming, hosting or attending takes: no act of its own.

    Whose act it is the noun says itself: « se félicite de sa ratification », « salue la ratification par le Togo ».
    """
    if item.trigger.form != "noun" or item.filled.group is not None:
        return False
    sentence = item.sentence
    verb = governing_verb(sentence, item.span.start)
    return verb is not None and not verb.passive and sentence.words.is_form_of(sentence.doc[verb.index], "beholding")
