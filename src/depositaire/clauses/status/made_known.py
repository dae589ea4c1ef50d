"""What becomes of a wish or intention when somebody makes it known or votes on it."""

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organs import is_cabinet, is_of_a_body, is_parliament
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.subjects.subject import subject_of
from depositaire.lexicon import Cue


def status_of(sentence: Sentence, cue: Cue, noun: int) -> str:
    """What a noun cue at a token says: « a annoncé son intention de signer » is a plan, « sa volonté » a wish."""
    verb = governing_verb(sentence, noun) if cue.told is not None else None
    if verb is None or cue.told is None or verb.negated:
        return cue.status
    tells = _tells(sentence, cue, verb)
    votes = tells or sentence.words.is_form_of(sentence.doc[verb.index], "deciding_by_vote")
    if cue.by_parliament is not None and votes and is_by_parliament(sentence, verb):
        return cue.by_parliament  # « les députés ont voté contre la ratification »
    return cue.told if tells else cue.status


def _tells(sentence: Sentence, cue: Cue, verb: VerbGroup) -> bool:
    doc, after = sentence.doc, min(verb.index + 1, sentence.end - 1)
    lemmas = [form.lemma for form in sentence.words.forms(doc[verb.index])]
    return any(lemma in cue.tellers or f"{lemma} {doc[after].lower_}" in cue.tellers for lemma in lemmas)


def is_by_parliament(sentence: Sentence, verb: VerbGroup) -> bool:
    """« Le Folketing a repoussé l'adhésion », « Le gouvernement a approuvé la signature »; no assembly of a body."""
    subject = subject_of(sentence, verb)
    if subject is None:
        nouns = subjects(sentence, verb, sentence.start, verb.start)
        return any(sentence.words.is_a(noun, "deputies") and sentence.at(noun.i) is None for noun in nouns)
    people = sentence.words.is_form_of(sentence.doc[verb.index], "deciding_by_vote")
    approves = sentence.words.is_form_of(sentence.doc[verb.index], "approving")
    if people and any(_is_people(sentence, filler) for filler in subject.fillers):
        return True
    return any(
        (
            (
                is_parliament(sentence, filler)
                and (
                    filler.kind == "country" or sentence.doc._.entities.get(filler.ref, {}).get("kind") == "parliament"
                )
            )
            or (approves and is_cabinet(sentence, filler))
        )
        and not is_of_a_body(sentence, filler)
        for filler in subject.fillers
    )


def is_by_a_state(sentence: Sentence, verb: VerbGroup) -> bool:
    """« La Turquie a accepté la candidature », « a été approuvée par Ankara »: by States, which no body are."""
    if verb.passive:
        behind = sentence.right(verb.index)
        actor = next((group for group in behind if sentence.words.is_a_phrase(group.prep, "agent")), None)
    else:
        actor = subject_of(sentence, verb)
    return actor is not None and all(
        filler.kind == "country" or (is_parliament(sentence, filler) and not is_of_a_body(sentence, filler))
        for filler in actor.fillers
    )


def _is_people(sentence: Sentence, party: Filler) -> bool:
    """« Les Togolais ont voté »: those who live in a State, and no organ of it."""
    named = spans.within(sentence.doc, spans.COUNTRIES, party.start, party.end)
    several = sentence.words.is_a(sentence.doc[party.start - 1], "plural_article") if party.start else False
    return several and any(one.label_ == "DEMONYM" and sentence.doc[one.start].is_title for one in named)
