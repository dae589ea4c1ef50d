"""What the next sentence answers: « Le Togo a-t-il signé ? Oui », « Qui a signé ? Le Togo et le Mali ».

Also « “Le Togo a quitté l'OIF.” Faux ».
"""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How far before the end of a sentence its question mark stands, a closing quotation mark or bracket behind it.
_END: Final = 4
#: How many tokens may stand before the word that asks who: « Q. », « – ».
_LEAD: Final = 3
#: How many tokens may stand before the first name of an answer.
_NAMED: Final = 3


def is_question(sentence: Sentence, index: int) -> bool:
    """Whether a question mark stands at the end of a sentence, behind token ``index``."""
    return any(token.text == "?" for token in sentence.doc[max(index, sentence.end - _END) : sentence.end])


def answer_to(sentence: Sentence) -> str | None:
    """The status by which the next sentence answers a question: « Oui », « Non », « Pas encore »; None by none."""
    doc, words, index = sentence.doc, sentence.words, _answer_start(sentence)
    if index >= len(doc):
        return None
    for name, status in (("yes", "actual"), ("no", "negated")):
        if words.phrases[name].at(doc, index):
            return status
    return None


def is_claimed_wrongly(sentence: Sentence) -> bool:
    """« “Le Togo a quitté l'OIF” : faux », « … » – Faux. »: what is quoted and called untrue right behind."""
    doc, words = sentence.doc, sentence.words
    quoted = any(words.is_a(token, "quotation_mark") for token in doc[sentence.start : sentence.end])
    index = _answer_start(sentence) if quoted else len(doc)
    return index < len(doc) and words.phrases["untrue"].at(doc, index) > 0


def who_answers(filled: Filled) -> list[Filler]:
    """« Quels pays ont signé l'accord ? Le Togo, le Mali et le Bénin, en mars »: names without a verb."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    if filled.group is None or filled.trigger.frame.get("subject") != "party" or filled.group.passive:
        return []
    lead = doc[sentence.start : min(filled.group.start, sentence.start + _LEAD)]
    if not is_question(sentence, filled.group.index) or not any(words.is_a(token, "asks_who") for token in lead):
        return []
    start = _answer_start(sentence)
    if start >= len(doc):
        return []
    own = Sentence.read(doc, start, max(doc[start].sent.end, start + 1), words)
    names = [group for group in own.groups if not group.prep and "instrument" not in group.kinds]
    acts = any(words.is_verb(token) and own.at(token.i) is None for token in doc[start : own.end])
    if acts or not names or names[0].start - start > _NAMED:
        return []
    return filled.without_targets([filler for group in names for filler in group.fillers])


def _answer_start(sentence: Sentence) -> int:
    """The first word of the sentence behind, « R. » and « Réponse : » left out."""
    doc, index, named = sentence.doc, sentence.end, False
    while index < len(doc):
        answering = not named and sentence.words.is_a(doc[index], "answering")
        if not (answering or doc[index].is_space or doc[index].is_punct):
            break
        named = named or answering
        index += 1
    return index
