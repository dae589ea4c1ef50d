"""Days and places of something else: what is said by the way, of who tells the act, or of the clause it hangs on."""

from typing import Final

from depositaire.clauses.sentences.occasions import clause_start, is_finite_between, is_participle
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")
#: Parts of speech that open an apposition without article: « hôte du sommet de 2022, ».
_BARE: Final = ("ADJ", "NOUN")


def is_elsewhere(sentence: Sentence, start: int, end: int, window: Window) -> bool:
    """Whether the day or place at some tokens is not that of the act, for where it stands before it."""
    if end > window.trigger_start:
        return False
    inside = _is_of_one_listed(sentence, start, window)
    return inside or _is_by_the_way(sentence, start, window) or _is_of_source(sentence, end, window)


def _is_of_one_listed(sentence: Sentence, index: int, window: Window) -> bool:
    """« Cuba, qui a adhéré en mai, le Togo et le Mali ont signé »: said of one of a list that all act in."""
    listed = sentence.at(index)
    if listed is None or listed.end > window.trigger_start:
        return False
    since = max((filler.end for filler in listed.fillers if filler.end <= index), default=index)
    behind = any(filler.start > index for filler in listed.fillers)
    return behind and any(is_relative(sentence.doc, at, sentence.words) for at in range(since, index))


def _is_of_source(sentence: Sentence, end: int, window: Window) -> bool:
    """« Selon un rapport paru le 30 mai à Manille, … »: of who tells it."""
    start = clause_start(sentence, window.start)
    return end <= window.start and sentence.words.phrases["source"].at(sentence.doc, start) > 0


def is_of_main_clause(sentence: Sentence, end: int, window: Window) -> bool:
    """« Dans son discours du 8 mai, il a cité le traité, que le Togo vient de ratifier »: of another verb's clause."""
    doc, words = sentence.doc, sentence.words
    first = max(end, clause_start(sentence, window.start))
    relative = next((i for i in range(window.start - 1, first, -1) if is_relative(doc, i, words)), None)
    if relative is None or words.phrases["occasion"].ending(doc, relative):
        return False
    return is_finite_between(doc, end, relative, words)


def _is_by_the_way(sentence: Sentence, index: int, window: Window) -> bool:
    """« Cuba, qui a payé en janvier, », « la Banque, installée à Abidjan depuis 2014, » before the verb."""
    doc, words = sentence.doc, sentence.words
    if not window.start < index < window.trigger_start:
        return False
    commas = (at for at in range(index, window.trigger_start) if doc[at].text == ",")
    if not any(_goes_on(doc, comma + 1, words) for comma in commas):
        return False
    for comma in range(index - 1, window.start, -1):
        if doc[comma].text != ",":
            continue
        if _opens_aside(sentence, comma + 1):
            return True
        if _goes_on(doc, comma + 1, words) and is_finite_between(doc, comma + 1, index, words):
            return False
    return False


def _opens_aside(sentence: Sentence, index: int) -> bool:
    """Whether a relative clause, a participle or an apposition begins, and not what says when they met."""
    doc, words = sentence.doc, sentence.words
    token = doc[index]
    if sentence.in_date(index) or words.is_form_of(token, "performing") or words.is_form_of(token, "taking_place"):
        return False
    if is_relative(doc, index, words):
        return True
    if token.pos_ in ("VERB", "AUX"):
        return is_participle(token, words) or (not words.forms(token) and "Part" in token.morph.get("VerbForm", []))
    return token.pos_ in _BARE and sentence.at(index) is None and token.is_lower


def _goes_on(doc: Tokens, index: int, words: Words) -> bool:
    """« …, a signé », « …, n'y a pas adhéré »: the verb of the clause that an aside interrupts."""
    while words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation"):
        index += 1
    return doc[index].pos_ in ("VERB", "AUX") and not is_participle(doc[index], words)


def is_relative(doc: Tokens, index: int, words: Words) -> bool:
    """Whether a relative pronoun, or a word that looks like one, stands at a token."""
    return any(words.is_a(doc[index], name) for name in _RELATIVES)
