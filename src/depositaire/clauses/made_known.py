"""What becomes of a wish or intention when somebody makes it known or votes on it."""

from depositaire.clauses.governing import governing_verb
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.lexicon import Cue


def status_of(sentence: Sentence, cue: Cue, noun: int) -> str:
    """What a noun cue at a token says: « a annoncé son intention de signer » is a plan, « sa volonté » a wish."""
    verb = governing_verb(sentence, noun) if cue.told is not None else None
    if verb is None or cue.told is None or verb.negated or not _tells(sentence, cue, verb):
        return cue.status
    return cue.told


def _tells(sentence: Sentence, cue: Cue, verb: VerbGroup) -> bool:
    doc, after = sentence.doc, min(verb.index + 1, sentence.end - 1)
    lemmas = [form.lemma for form in sentence.words.forms(doc[verb.index])]
    return any(lemma in cue.tellers or f"{lemma} {doc[after].lower_}" in cue.tellers for lemma in lemmas)
