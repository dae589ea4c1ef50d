"""Whether a pronoun or possessive stands where the text of a clause would."""

from depositaire.clauses.fillers import Group
from depositaire.clauses.neighbours import is_pronoun
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.verbgroup import VerbGroup


def stands_for_text(sentence: Sentence, subject: Group | None, verb: VerbGroup) -> bool:
    """« elle s'applique », « ses dispositions s'appliquent »: the verb's subject refers back to the text."""
    return is_pronoun(sentence, subject) or _after_pronoun(sentence, verb) or _of_its_provisions(sentence, verb)


def opens_for_pronoun(sentence: Sentence, start: int, end: int) -> bool:
    """« Signée en 2001, elle… »: what opens the sentence, and the pronoun after its comma."""
    doc = sentence.doc
    comma = next((index for index in range(end, sentence.end - 1) if doc[index].text == ","), None)
    if comma is None or not sentence.opens_at(start):
        return False
    return sentence.words.is_a(doc[comma + 1], "subject_pronoun")


def _after_pronoun(sentence: Sentence, verb: VerbGroup) -> bool:
    """« elle a été signée »; of a participle that opens the sentence: « Signée en 2001, elle… »."""
    if verb.participle and sentence.opens_at(verb.start):
        return opens_for_pronoun(sentence, verb.start, verb.index)
    before = verb.start - 1
    return before >= sentence.start and sentence.words.is_a(sentence.doc[before], "subject_pronoun")


def _of_its_provisions(sentence: Sentence, verb: VerbGroup) -> bool:
    doc, words, before = sentence.doc, sentence.words, verb.start - 1
    while before > sentence.start and doc[before].pos_ == "ADJ":
        before -= 1
    return (
        before > sentence.start and words.is_a(doc[before], "provision") and words.is_a(doc[before - 1], "possessive")
    )
