"""What comes before something else, told by the way: « Une fois le traité ratifié, … », « l'anniversaire de … »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.cues import edges

#: How far before a participle or noun « une fois » may stand.
_NEAR: Final = 12


def is_once(sentence: Sentence, start: int, end: int) -> bool:
    """« Une fois le traité ratifié, les prix baisseront », « une fois membre, il votera »: what comes first will."""
    doc, words = sentence.doc, sentence.words
    opened = [end for _, end in words.phrases["once"].within(doc, max(sentence.start, start - _NEAR), start)]
    if (
        not opened
        or sentence.in_date(opened[-1])
        or any(token.text == "," or words.is_a(token, "boundary") for token in doc[opened[-1] : start])
    ):
        return False
    for index in (*range(end, sentence.end), *range(opened[-1] - 2, sentence.start - 1, -1)):
        for form in words.forms(doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect"):
                return main.tense in ("fut", "cond")
        morph = doc[index].morph
        if not words.forms(doc[index]) and "Fin" in morph.get("VerbForm", []):  # « …, le traité protégera les mers »
            return "Fut" in morph.get("Tense", []) or "Cnd" in morph.get("Mood", [])
    return False


def comes_before_plan(sentence: Sentence, start: int) -> bool:
    """« Le siège ouvrira après l'adhésion du Togo »: what comes first will, but for « dix ans après l'adhésion »."""
    doc, words = sentence.doc, sentence.words
    lengths = ((edge, words.phrases["after_act"].ending(doc, edge)) for edge in edges(sentence, start))
    opened = next((edge - length for edge, length in lengths if length), sentence.start)
    counted = any(token.like_num or token.pos_ == "NUM" for token in doc[max(sentence.start, opened - 2) : opened])
    if counted or opened <= sentence.start:
        return False
    for index in range(opened - 1, max(sentence.start, opened - _NEAR) - 1, -1):
        if doc[index].text in ",;:" or words.is_a(doc[index], "boundary"):
            return False
        for form in words.forms(doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect"):
                return main.tense == "fut" and not main.negated
    return False


def is_before_past(sentence: Sentence, start: int, end: int) -> bool:
    """« Deux ans avant que le Togo ne rejoigne l'OIF, la route n'existait pas »: it has come about since."""
    doc, words = sentence.doc, sentence.words
    opened = list(words.phrases["before_that"].within(doc, max(sentence.start, start - _NEAR), start))
    if not opened or any(words.is_a(token, "boundary") or token.text == "," for token in doc[opened[-1][1] : start]):
        return False
    for index in (*range(opened[-1][0] - 1, sentence.start - 1, -1), *range(end, sentence.end)):
        for form in words.forms(doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect"):
                return main.tense in ("perfect", "past", "impf")
    return False


def is_left_again(sentence: Sentence, start: int) -> bool:
    """« envisage de dénoncer l'accord, après l'avoir ratifié »: who leaves a text has taken the step before that."""
    doc, words = sentence.doc, sentence.words
    if start <= sentence.start or not words.is_a(doc[start - 1], "after_act"):
        return False
    before = doc[max(sentence.start, start - _NEAR) : start - 1]
    return any(words.is_form_of(token, "withdrawing") for token in before if token.pos_ == "VERB")


def is_commemorated(sentence: Sentence, start: int) -> bool:
    """« l'anniversaire de son adhésion », « les dix ans de la signature »: what is celebrated long since took place."""
    phrases = sentence.words.phrases["commemorated"]
    return any(
        edge < start and (phrases.ending(sentence.doc, edge) or _is_age(sentence, edge))
        for edge in edges(sentence, start)
    )


def _is_age(sentence: Sentence, edge: int) -> bool:
    """« les dix ans de la signature », « ses vingt-cinq ans de »: years that are counted behind an article."""
    doc, words, index = sentence.doc, sentence.words, edge - 2
    if index <= sentence.start or not words.is_a(doc[edge - 1], "years"):
        return False
    if not words.is_a(doc[edge], "complement_preposition"):
        return False
    while index > sentence.start and doc[index].pos_ in ("NUM", "ADJ"):
        index -= 1
    return index < edge - 2 and words.is_a(doc[index], "determiner")
