"""The phrase that opens a sentence and says when or where: « En marge de la session tenue mardi à Lomé, … »."""

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens


def opens(sentence: Sentence, start: int, end: int, before: int) -> bool:
    """Whether the tokens ``start`` to ``end`` stand in the phrase that opens the sentence, a comma behind them.

    It has no verb but participles, or is that of an occasion: « Lors du sommet qui s'est tenu hier à Lomé, … ».

    Args:
        sentence: the sentence.
        start: the first token.
        end: one past the last.
        before: where the clause begins that the phrase belongs to.
    """
    doc, words = sentence.doc, sentence.words
    if is_finite_between(doc, sentence.start, start, words) and not _is_of_occasion(sentence, start):
        return False
    return any(token.text == "," for token in doc[end:before])


def clause_start(sentence: Sentence, before: int) -> int:
    """Where the clause begins that holds a token: behind the last colon or semicolon before it, or the sentence."""
    ends = (index + 1 for index in range(before - 1, sentence.start, -1) if sentence.doc[index].text in (":", ";"))
    return next(ends, sentence.start)


def is_finite_between(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether a verb that is no participle stands between two tokens."""
    return any(token.pos_ in ("VERB", "AUX") and not is_participle(token, words) for token in doc[start:end])


def is_participle(token: Token, words: Words) -> bool:
    """Whether a verb form is a participle without auxiliary."""
    tenses = {form.tense for form in words.forms(token)}
    if "ppast" not in tenses or not (tenses == {"ppast"} or "Part" in token.morph.get("VerbForm", [])):
        return False
    return token.i == 0 or not words.is_form_of(token.nbor(-1), "auxiliary")


def _is_of_occasion(sentence: Sentence, end: int) -> bool:
    """Whether the sentence opens with an occasion, and only its taking place is said before token ``end``."""
    doc, words = sentence.doc, sentence.words
    if not words.phrases["occasion"].at(doc, sentence.start):
        return False
    verbs = [token for token in doc[sentence.start : end] if token.pos_ in ("VERB", "AUX")]
    return all(
        words.is_form_of(token, "auxiliary") or words.is_form_of(token, "taking_place") or is_participle(token, words)
        for token in verbs
    )
