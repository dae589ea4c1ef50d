"""Whether a pronoun or possessive stands where the text of a clause would."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import is_pronoun


def stands_for_text(sentence: Sentence, subject: Group | None, verb: VerbGroup) -> bool:
    """« elle s'applique », « ses dispositions s'appliquent »: the verb's subject refers back to the text."""
    return is_pronoun(sentence, subject) or _after_pronoun(sentence, verb) or _of_its_provisions(sentence, verb)


def opens_for_pronoun(sentence: Sentence, start: int, end: int) -> bool:
    """« Signée en 2001, elle… »: what opens the sentence, and the pronoun after its comma."""
    doc = sentence.doc
    if not sentence.opens_at(start) and not _opens_with_participle(sentence, start):
        return False
    for index in range(end, sentence.end - 1):
        if doc[index].text == "," and sentence.words.is_a(doc[index + 1], "subject_pronoun"):
            return True
        if sentence.words.is_verb(doc[index]) and not _is_participle(sentence, index):
            return False
    return False


def _opens_with_participle(sentence: Sentence, start: int) -> bool:
    """« Conclue en 1994, applicable depuis 1998, elle… »: what stands before is said of the same pronoun."""
    doc = sentence.doc
    return _is_participle(sentence, sentence.start) and not any(
        sentence.words.is_verb(doc[index]) and not _is_participle(sentence, index)
        for index in range(sentence.start, start)
    )


def _is_participle(sentence: Sentence, index: int) -> bool:
    return any(form.tense == "ppast" for form in sentence.words.forms(sentence.doc[index]))


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
