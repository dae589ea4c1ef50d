"""Those to whom an act is offered or asked of: « une invitation à rejoindre l'OIF a été adressée au Togo »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group

#: How far behind the act the verb may stand by which it is offered.
_FAR: Final = 20


def offered_to(sentence: Sentence, noun: int, stop: int) -> Group | None:
    """Whose act an offer at token ``noun`` is of, where a verb sends it to somebody; the act begins at ``stop``."""
    doc, words = sentence.doc, sentence.words
    if not words.is_a(doc[noun], "offer"):
        return None
    before = governing_verb(sentence, noun)
    if before is not None and before.index < noun and words.is_form_of(doc[before.index], "offering"):
        return _to_whom(sentence, before.index + 1, noun) or _by_pronoun(sentence, before)
    for index in range(stop + 1, min(sentence.end, stop + _FAR)):
        if words.is_form_of(doc[index], "offering"):
            verbs = (verb_group(sentence, index, form.lemma) for form in words.forms(doc[index]))
            verb = next((verb for verb in verbs if verb is not None and (verb.passive or verb.reflexive)), None)
            return _to_whom(sentence, verb.index + 1, sentence.end) if verb is not None else None
    return None


def wanting_to(sentence: Sentence, verb: VerbGroup, stop: int) -> Group | None:
    """« il a manqué trois voix au Togo pour être élu »: who would have done what ``stop`` begins."""
    wants = sentence.words.is_form_of(sentence.doc[verb.index], "wanting_for")
    return _to_whom(sentence, verb.index + 1, stop) if wants else None


def _to_whom(sentence: Sentence, start: int, stop: int) -> Group | None:
    """The first group with « à » between two tokens."""
    to = (group for group in sentence.right(start) if sentence.words.is_a_phrase(group.prep, "to"))
    group = next(to, None)
    return group if group is not None and group.end <= stop and "instrument" not in group.kinds else None


def _by_pronoun(sentence: Sentence, verb: VerbGroup) -> Group | None:
    """« une proposition lui a été faite »: what is resolved elsewhere is no group."""
    return next((group for index in verb.clitics if (group := sentence.at(index)) is not None), None)
