"""Who is to do what an infinitive says: by the verb or noun that governs it, « invite le Togo à signer »."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs_before import verb_before
from depositaire.clauses.subjects.addressed import addressed, is_addressing
from depositaire.clauses.subjects.offered import offered_to, wanting_to
from depositaire.clauses.subjects.predicated import SubjectOf


def controlled(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    """The subject of an infinitive, by the verb or noun that governs it; ``subject`` finds that of the verb."""
    governor = group.governor
    if governor is None or governor.cue is None:
        return None
    if governor.form == "noun":
        if governor.cue.control == "object":
            return _given_to(sentence, governor.index, group.start)
        offered = offered_to(sentence, governor.index, group.start)
        return _owner(sentence, governor.index, group.start, subject) if offered is None else offered
    if governor.group is None:
        return None
    if is_addressing(sentence, governor.group):
        return addressed(sentence, governor.group, group.start)
    first = _first_infinitive(sentence, governor.index + 1, group.start)
    between = [item for item in sentence.right(governor.index + 1) if item.end <= first]
    if governor.cue.control == "object" and not governor.group.passive:
        fit = [
            item
            for item in between
            if (not item.prep or sentence.words.is_a_phrase(item.prep, "to") or _is_an_instance(sentence, item))
            and "instrument" not in item.kinds
        ]
        if not fit and _asks_for_itself(sentence, governor.index, group):
            return subject(sentence, governor.group)
        if not fit and (main := _lets_itself(sentence, governor.group)) is not None:
            behind = (item for item in sentence.right(main.index + 1) if item.end <= governor.group.start)
            to = (item for item in behind if sentence.words.is_a_phrase(item.prep, "to"))
            return next(to, None) or subject(sentence, main)  # « a remis au Mali une aide lui permettant de signer »
        return fit[0] if fit else None
    wanting = wanting_to(sentence, governor.group, group.start)
    return subject(sentence, governor.group) if wanting is None else wanting


def _lets_itself(sentence: Sentence, letting: VerbGroup) -> VerbGroup | None:
    """« Le Togo a voté une loi lui permettant de signer »: the verb of who takes a step that lets him do something."""
    pronoun = any(sentence.words.is_a(sentence.doc[index], "bidden_clitic") for index in letting.clitics)
    return verb_before(sentence, letting.start) if pronoun and letting.tense == "ppres" else None


def _asks_for_itself(sentence: Sentence, verb: int, group: VerbGroup) -> bool:
    """« Le Togo a demandé à quitter l'OIF », and not « a demandé de quitter l'OIF »: an infinitive under « à »."""
    doc, words = sentence.doc, sentence.words
    return words.is_form_of(doc[verb], "asking_for_itself") and words.is_a(doc[group.start - 1], "to")


def _first_infinitive(sentence: Sentence, start: int, end: int) -> int:
    """« invite les autres à imiter le Togo et à signer »: where the first act begins, and its own objects behind it."""
    for token in sentence.doc[start:end]:
        if sentence.words.phrases["instancing"].at(sentence.doc, token.i - 1):
            continue  # « à commencer par l'Inde »
        if sentence.words.is_verb(token) and any(form.tense == "inf" for form in sentence.words.forms(token)):
            return token.i
    return end


def _is_an_instance(sentence: Sentence, group: Group) -> bool:
    """« invite les autres États, à commencer par l'Inde, à ratifier »: the preposition is of the word that names it."""
    length = len(group.prep.split())
    return sentence.words.phrases["instancing"].ending(sentence.doc, group.start + length) > length


def _owner(sentence: Sentence, noun: int, stop: int, subject: SubjectOf) -> Group | None:
    """Whose decision: « la décision du Mali de… », « sa volonté de… » (the subject of the clause)."""
    for group in sentence.right(noun + 1):
        for_whom = group.start == noun + 1 and sentence.words.is_a_phrase(group.prep, "for_whom")
        if group.end <= stop and (for_whom or sentence.words.is_a_phrase(group.prep, "owner_preposition")):
            return group  # « la possibilité pour le Togo de signer »
    return several(sentence, noun, _governing_subject(sentence, noun, subject))


def _given_to(sentence: Sentence, noun: int, stop: int) -> Group | None:
    """« a donné mandat au Togo de signer », « a donné au Togo l'instruction de signer »: to whom it is given."""
    words, verb = sentence.words, governing_verb(sentence, noun)
    behind = (group for group in sentence.right(verb.index + 1 if verb is not None else noun + 1) if group.end <= stop)
    return next((group for group in behind if words.is_a_phrase(group.prep, "to")), None)


def several(sentence: Sentence, noun: int, group: Group | None) -> Group | None:
    """« félicite la Grèce et la Turquie de leur projet »: « leur » is no single subject's, but a list's."""
    doc, words = sentence.doc, sentence.words
    theirs = noun > sentence.start and words.is_a(doc[noun - 1], "their")
    if not theirs or group is None or len(group.fillers) > 1 or words.is_a(doc[group.start], "plural_article"):
        return group
    lists = (item for item in sentence.left(noun) if len(item.fillers) > 1 and "instrument" not in item.kinds)
    return next(lists, group)


def _governing_subject(sentence: Sentence, index: int, subject: SubjectOf) -> Group | None:
    """The subject of the verb that the noun at ``index`` hangs on."""
    found = governing_verb(sentence, index)
    noun = sentence.doc[index]
    if found is None or (noun.dep_.startswith("nsubj") and noun.head.i == found.index):
        return None
    if found.start > index and sentence.opens_at(index - 1) and sentence.words.is_a(sentence.doc[index - 1], "article"):
        return None  # « le choix de sortir de l'OIF vient après un vote »
    return subject(sentence, found)
