"""Who is told to be, or not to be, one of those who act: « ne figure pas parmi les pays qui ont signé »."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.status.verb_status import verb_status

#: How far before the noun that counts them « absent » may stand.
_NEAR: Final = 6


def status_among(sentence: Sentence, group: VerbGroup) -> str:
    """« ne figure pas parmi les pays qui ont signé », « manque à la liste des États ayant signé »: not done.

    « actual » where the sentence names nobody as one of those who act.
    """
    doc, words = sentence.doc, sentence.words
    relative = group.start - 1 if group.tense != "ppres" else group.start
    noun = relative - 1
    opens = group.tense == "ppres" or words.is_a(doc[relative], "relative_subject")
    if noun <= sentence.start or not opens or not words.is_a(doc[noun], "member_noun"):
        return "actual"
    length = words.phrases["one_of_those"].ending(doc, noun)
    if not length:
        return "actual"
    start = noun - length
    if any(words.is_a(token, "missing") for token in doc[max(sentence.start, start - _NEAR) : start]):
        return "negated"
    verb = governing_verb(sentence, noun)
    if verb is None or verb.index >= noun or any(token.is_punct for token in doc[verb.index : noun]):
        return "actual"
    return "negated" if words.is_form_of(doc[verb.index], "lacking") else verb_status(sentence, verb)
