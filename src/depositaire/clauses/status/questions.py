"""Questions: « Le Togo a-t-il signé ? » asks what « Pourquoi le Togo a-t-il signé ? » takes as done."""

from depositaire.clauses.document.answers import is_question
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup


def is_asked(sentence: Sentence, index: int, group: VerbGroup | None, *, noun: bool) -> bool:
    """Whether the sentence asks if an act took place.

    Args:
        sentence: the sentence.
        index: the token that tells the act.
        group: its verb, or the copula of a predicate, if it has one.
        noun: whether it is a noun.
    """
    doc, words = sentence.doc, sentence.words
    if not is_question(sentence, index):
        return False
    if any(words.is_a(token, "question_word") for token in doc[sentence.start : sentence.end]):
        return False
    if words.phrases["whether"].occur(doc, sentence.start, index):
        return True
    verbs = [token.i for token in doc[sentence.start : sentence.end] if _is_inverted(sentence, token.i)]
    if verbs:
        return _turns(sentence, group or governing_verb(sentence, index), verbs)
    if noun:
        return False  # « Le retrait du Togo, une bonne nouvelle ? »
    if group is not None and (group.finite or group.tense == "perfect"):
        return not any(words.is_a(token, "boundary") for token in doc[sentence.start : group.start])
    return not any(_is_finite(sentence, token.i) for token in doc[sentence.start : sentence.end])


def _turns(sentence: Sentence, group: VerbGroup | None, verbs: list[int]) -> bool:
    """Whether the pronoun behind a verb is that of the act's own verb, or of the verb that governs it."""
    while group is not None:
        if group.index in verbs or group.auxiliary in verbs:
            return not group.negated  # « n'a-t-il pas signé ? » expects that it has
        group = group.governor.group if group.governor is not None else None
    return False


def _is_inverted(sentence: Sentence, index: int) -> bool:
    """« a-t-il », « quittera-t-elle »: a verb with its pronoun behind it."""
    after = index + 1
    follows = after < sentence.end and sentence.words.is_a(sentence.doc[after], "inverted_pronoun")
    return follows and bool(sentence.words.forms(sentence.doc[index]))


def _is_finite(sentence: Sentence, index: int) -> bool:
    """Whether a token is a verb with a tense: a heading without one asks as a whole."""
    token = sentence.doc[index]
    known = {form.tense for form in sentence.words.forms(token)} - {"inf", "ppast", "ppres"}
    return token.pos_ in ("VERB", "AUX") and bool(known or "Fin" in token.morph.get("VerbForm", []))
