"""The verb that carries a noun out: « procéder à la signature », « l'instrument a été déposé par le Ghana »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.lexicon import Trigger

#: How far after a noun the verb may stand whose subject it is.
_FAR: Final = 20
#: How far behind its auxiliary a participle may stand: « avait été officiellement annoncé ».
_ADVERBS: Final = 3


def light_verb(sentence: Sentence, trigger: Trigger, verb: VerbGroup | None) -> VerbGroup | None:
    """The verb that carries out the noun: the one that governs it, or « a promulgué la loi portant ratification »."""
    if verb is None:
        return None
    if verb.tense == "ppres":
        above = governing_verb(sentence, verb.start)
        if above is not None and _is_light(sentence, trigger, above):
            return above
    return verb if _is_light(sentence, trigger, verb) else None


def relative_verb(sentence: Sentence, end: int) -> VerbGroup | None:
    """« la candidature que le Togo soumettra à l'OIF »: the verb whose object is the noun that ends before ``end``."""
    doc, words, opened = sentence.doc, sentence.words, 0
    for index in range(end, min(sentence.end, end + _FAR)):
        if index < opened:
            continue
        if not opened and (length := _relative_pronoun(sentence, index)):
            opened = index + length
        elif words.is_a(doc[index], "boundary") or doc[index].text in ";:":
            return None
        elif words.is_form_of(doc[index], "auxiliary") and _leads_to_participle(sentence, index):
            continue  # « que le Togo avait annoncé »
        elif words.is_verb(doc[index]) and sentence.at(index) is None:
            verbs = (verb_group(sentence, index, form.lemma) for form in words.forms(doc[index]))
            verb = next((verb for verb in verbs if verb is not None and (verb.finite or verb.tense == "perfect")), None)
            if verb is not None or not opened:
                return (infinitive_of(sentence, verb) or verb) if verb is not None and opened else None
    return None


def _relative_pronoun(sentence: Sentence, index: int) -> int:
    """How many tokens of a pronoun begin at one that makes an object of its antecedent: « que », « à laquelle »."""
    if sentence.words.is_a(sentence.doc[index], "relative_object"):
        return 1
    return sentence.words.phrases["to_which"].at(sentence.doc, index)


def infinitive_of(sentence: Sentence, verb: VerbGroup) -> VerbGroup | None:
    """« que vient de déposer le Togo »: the infinitive right behind a verb that governs it."""
    for token in sentence.doc[verb.index + 1 : min(sentence.end, verb.index + 1 + _ADVERBS)]:
        for form in sentence.words.forms(token):
            group = verb_group(sentence, token.i, form.lemma) if form.tense == "inf" else None
            if group is not None and group.governor is not None and group.governor.group == verb:
                return group
    return None


def _leads_to_participle(sentence: Sentence, index: int) -> bool:
    near = sentence.doc[index + 1 : min(sentence.end, index + 1 + _ADVERBS)]
    return any(form.tense == "ppast" for token in near for form in sentence.words.forms(token))


def shows(trigger: Trigger, verb: VerbGroup, lemma: str) -> bool:
    """« la signature du Togo figure au bas de l'accord »: the verb says where its subject stands."""
    return not verb.passive and lemma in trigger.shown_by


def in_relative(sentence: Sentence, trigger: Trigger, end: int) -> VerbGroup | None:
    """The light verb of a relative clause behind the noun."""
    verb = relative_verb(sentence, end) if trigger.light else None
    return verb if verb is not None and not verb.passive and _is_light(sentence, trigger, verb) else None


def _is_light(sentence: Sentence, trigger: Trigger, verb: VerbGroup) -> bool:
    return any(form.lemma in trigger.light for form in sentence.words.forms(sentence.doc[verb.index]))


def _with_participle(sentence: Sentence, trigger: Trigger, verb: VerbGroup) -> VerbGroup:
    """« sera ouvert lundi »: the light verb whose participle the model takes for an adjective."""
    if not sentence.words.is_form_of(sentence.doc[verb.index], "being") or verb.passive:
        return verb
    for token in sentence.doc[verb.index + 1 : min(sentence.end, verb.index + 1 + _ADVERBS)]:
        forms = (form for form in sentence.words.forms(token) if form.tense == "ppast")
        if any(form.lemma in trigger.light for form in forms):
            return replace(verb, index=token.i, passive=True)
        if token.pos_ != "ADV":
            break
    return verb


def undergone(sentence: Sentence, trigger: Trigger, end: int) -> VerbGroup | None:
    """The passive light verb whose subject is the noun that ends before token ``end``, or one that shows the noun."""
    if not (trigger.light or trigger.shown_by):
        return None
    doc, words = sentence.doc, sentence.words
    for index in range(end, min(sentence.end, end + _FAR)):
        if words.is_a(doc[index], "boundary") or doc[index].text == ";":
            return None
        if doc[index].pos_ not in ("VERB", "AUX"):
            continue
        for form in words.forms(doc[index]):
            verb = verb_group(sentence, index, form.lemma)
            if verb is not None and verb.index == index and (verb.finite or verb.tense == "perfect"):
                verb = _with_participle(sentence, trigger, verb)
                return (
                    verb
                    if shows(trigger, verb, form.lemma) or (verb.passive and _is_light(sentence, trigger, verb))
                    else None
                )
    return None
