"""The verb before another: the one it is coordinated with, or that of the main clause."""

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group


def verb_before(sentence: Sentence, start: int) -> VerbGroup | None:
    """The nearest verb with a subject of its own before a token."""
    for index in range(start - 1, sentence.start - 1, -1):
        for form in sentence.words.forms(sentence.doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect"):
                return main
    return None


def coordinated_verb(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """« Le Mali, qui hésitait, a décliné l'offre et n'en sera pas membre »: the verb before « et »."""
    doc, words = sentence.doc, sentence.words
    before = group.start - 1
    while before > sentence.start and (doc[before].pos_ == "ADV" or doc[before].text == ","):
        before -= 1
    return verb_before(sentence, before) if before > sentence.start and words.is_a(doc[before], "coordinator") else None
