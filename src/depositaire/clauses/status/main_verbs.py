"""What the main verb of a sentence makes of an act: done thereby, done before, declined, or wanted for it."""

from typing import Final

from depositaire.clauses.sentences.governing import is_turned_down
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group

#: Tenses of what is done, a participle among them.
_DONE: Final = ("perfect", "past", "impf", "ppast")


def of_what_failed(sentence: Sentence, group: VerbGroup) -> bool:
    """« la motion visant à exclure le Togo a été repoussée », « a rejeté la motion qui prévoit de l'exclure »."""
    noun = group.start - 1
    relative = noun > sentence.start and sentence.words.is_a(sentence.doc[noun], "relative_subject")
    if not relative and group.tense != "ppres":
        return False
    noun -= relative
    while noun > sentence.start and sentence.doc[noun].pos_ == "ADJ":
        noun -= 1  # « la motion socialiste »
    if noun - 2 > sentence.start and sentence.words.is_a(sentence.doc[noun - 2], "measure"):
        noun -= 2  # « la proposition de loi »
    return noun >= sentence.start and is_turned_down(sentence, noun)


def is_done_thereby(sentence: Sentence, group: VerbGroup, index: int) -> bool:
    """« En choisissant d'adhérer, le Togo a surpris »: what was done has the act behind it."""
    if group.tense != "ppres" or not sentence.words.is_a(sentence.doc[group.start - 1], "gerund_marker"):
        return False
    main = _main_verb(sentence, range(index + 1, sentence.end))
    return main is not None and main.tense in ("perfect", "past") and not main.negated


def is_declined(sentence: Sentence, asked: VerbGroup, index: int) -> bool:
    """« Invité à rejoindre l'organisation, le Togo a refusé », « …, ne l'a pas fait »: what who was asked then did."""
    main = _main_verb(sentence, range(index + 1, sentence.end)) if asked.participle else None
    if main is None:
        return False
    doc, words = sentence.doc, sentence.words
    done = any(words.is_a(doc[one], "object_clitic") for one in main.clitics) and words.is_form_of(
        doc[main.index], "doing_it"
    )
    return done if main.negated else words.is_form_of(doc[main.index], "rejecting")


def follows_done(sentence: Sentence, start: int, end: int) -> bool:
    """« a quitté l'OIF en 2010, avant d'y revenir »: what comes after an act that is done is done too."""
    main = main_verb_beside(sentence, start, end)
    return main is not None and main.tense in _DONE and not main.negated


def main_verb_beside(sentence: Sentence, start: int, end: int) -> VerbGroup | None:
    """The verb with a tense that stands nearest before some tokens, or else behind them."""
    before, after = range(start - 1, sentence.start - 1, -1), range(end, sentence.end)
    return _main_verb(sentence, before) or _main_verb(sentence, after)


def is_told_as_past(group: VerbGroup | None) -> bool:
    """« a signé », « vient de signer »: whether the tense of a verb says that it is done."""
    if group is None or group.negated or group.participle:
        return False
    governor = group.governor
    if group.tense == "inf" and governor is not None and governor.cue is not None and governor.group is not None:
        return governor.cue.status == "actual" and governor.group.tense == "pres"
    return group.tense in ("perfect", "past") and governor is None


def is_done_first(sentence: Sentence, group: VerbGroup) -> bool:
    """« hésite à signer après avoir rejoint l'OIF », and not « pourra signer après avoir rejoint l'OIF »."""
    doc, words = sentence.doc, sentence.words
    if group.tense != "inf-perfect" or not words.phrases["after_doing"].ending(doc, group.start):
        return False
    before, after = range(group.start - 1, sentence.start - 1, -1), range(group.index + 1, sentence.end)
    main = _main_verb(sentence, before) or _main_verb(sentence, after)
    return main is None or (main.tense not in ("fut", "cond") and not words.is_form_of(doc[main.index], "possibility"))


def _main_verb(sentence: Sentence, indices: range) -> VerbGroup | None:
    """The first verb of some tokens that has a tense."""
    for index in indices:
        for form in sentence.words.forms(sentence.doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect" or main.participle):
                return main
    return None


def of_an_aim(sentence: Sentence, group: VerbGroup) -> str | None:
    """What was seized or somebody sent « pour signer », what a journey is made for, what votes were wanting for."""
    doc, words = sentence.doc, sentence.words
    if group.tense != "inf" or group.start <= sentence.start or not words.is_a(doc[group.start - 1], "purpose"):
        return None
    main = _main_verb(sentence, range(group.start - 1, sentence.start - 1, -1))
    while main is not None and main.participle:
        main = _main_verb(sentence, range(main.index - 1, sentence.start - 1, -1))  # « la majorité requise pour »
    if main is None:
        return None
    done = main.tense in ("perfect", "past") and not main.negated
    if done and words.is_form_of(doc[main.index], "wanting_for"):
        return "negated"  # « il a manqué trois voix au Togo pour être élu »
    achieved = not main.reflexive and words.is_form_of(doc[main.index], "achieving")  # not « se sont mis d'accord »
    if done and (achieved or words.is_form_of(doc[main.index], "entrusting")):
        return "actual" if achieved else "planned"
    if done and words.is_form_of(doc[main.index], "being"):  # « a été l'occasion choisie par le Togo pour signer »
        chosen = next(words.phrases["chosen_occasion"].within(doc, main.index, group.start), None)
        return "actual" if chosen is not None else None
    if main.negated:  # « n'a pas obtenu les voix nécessaires pour être élu »
        votes = words.phrases["votes_needed"].within(doc, main.index, group.start)
        return "negated" if words.is_form_of(doc[main.index], "gathering") and next(votes, None) else None
    if next(words.phrases["consent"].within(doc, main.index, group.start), None) is not None:
        return "planned"  # « a obtenu l'aval des ministres pour rejoindre l'OIF »
    begun = done or (
        main.tense in ("pres", "fut") and not any(map(words.is_verb, doc[main.index + 1 : group.start - 2]))
    )
    if begun and words.is_a(doc[group.start - 2], "course_of_action"):
        return "planned"  # « a lancé la procédure pour quitter l'OIF », and not « souhaite lancer la procédure »
    if not words.is_form_of(doc[main.index], "travelling"):
        return None
    if done and main.reflexive:
        return "actual"  # « se sont réunis à Paris pour signer »
    return "planned" if main.tense in ("fut", "pres") or (main.passive and not main.participle) else None
