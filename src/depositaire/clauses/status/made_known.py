"""What becomes of a wish or intention when somebody makes it known or votes on it."""

from depositaire.clauses.document.organs import is_of_a_body, is_parliament
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.subjects.subject import subject_of
from depositaire.lexicon import Cue


def status_of(sentence: Sentence, cue: Cue, noun: int) -> str:
    """What a noun cue at a token says: « a annoncé son intention de signer » is a plan, « sa volonté » a wish."""
    verb = governing_verb(sentence, noun) if cue.told is not None else None
    if verb is None or cue.told is None or verb.negated or not _tells(sentence, cue, verb):
        return cue.status
    if cue.by_parliament is not None and is_by_parliament(sentence, verb):
        return cue.by_parliament  # « les députés ont voté contre la ratification »
    return cue.told


def _tells(sentence: Sentence, cue: Cue, verb: VerbGroup) -> bool:
    doc, after = sentence.doc, min(verb.index + 1, sentence.end - 1)
    lemmas = [form.lemma for form in sentence.words.forms(doc[verb.index])]
    return any(lemma in cue.tellers or f"{lemma} {doc[after].lower_}" in cue.tellers for lemma in lemmas)


def is_by_parliament(sentence: Sentence, verb: VerbGroup) -> bool:
    """« Le Folketing a repoussé l'adhésion »; the assembly of a body decides for itself."""
    subject = subject_of(sentence, verb)
    if subject is None:
        nouns = subjects(sentence, verb, sentence.start, verb.start)
        return any(sentence.words.is_a(noun, "deputies") and sentence.at(noun.i) is None for noun in nouns)
    return any(
        is_parliament(sentence, filler)
        and (filler.kind == "country" or sentence.doc._.entities.get(filler.ref, {}).get("kind") == "parliament")
        and not is_of_a_body(sentence, filler)
        for filler in subject.fillers
    )
