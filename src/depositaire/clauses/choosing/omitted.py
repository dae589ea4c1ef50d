"""Whether a clause leaves out the body or text that its rule means: « le Togo s'est retiré »."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.choosing.actors import is_of_states
from depositaire.clauses.frames.deciding import is_decided_by_organ
from depositaire.clauses.frames.labelled import labelled
from depositaire.clauses.sentences.absolute import is_absolute, past_adverbial
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.headings import is_label
from depositaire.clauses.sentences.persons import is_person
from depositaire.clauses.subjects.lists import COLONS
from depositaire.clauses.subjects.many import is_many
from depositaire.clauses.subjects.parse import is_plain, subjects
from depositaire.clauses.wording.prepositions import preposition
from depositaire.tokens import Token

#: What is done to a State by what is done to its status or its rights.
_HELD: Final = frozenset({"suspend"})
#: What a rule recalls only where its clause says no more, and of no person.
ALONE: Final = frozenset({"absolute", "states"})
#: How far after a word the noun that it takes may stand.
_COMPLEMENT: Final = 6


def may_recall(filled: Filled, span: Span) -> bool:
    """Whether the rule lets the body be left out, and the clause does."""
    recall, group = filled.trigger.recall, filled.group
    if filled.trigger.already and not filled.trigger.echo and not _joins_states(filled):
        return False
    if recall in ALONE:
        decides = filled.trigger.frame.get("subject") == "target" and group is not None and not group.passive
        held = filled.trigger.types.organisation in _HELD  # « le statut de la Russie est mis entre parenthèses »
        named = filled.subject is not None and (not filled.subject.prep or held or _is_set_off(filled))
        unsaid = group is not None and not named and not _is_listed(filled)
        if decides and filled.parties and is_decided_by_organ(filled):
            return True
        if decides or unsaid or (recall == "states" and not is_of_states(filled)):
            return False
        return bool(filled.parties) and is_absolute(filled, span.end)
    if filled.trigger.form == "noun" and (
        is_label(filled.sentence, span.start, span.end) or labelled(filled, span.start, span.end)
    ):
        return True
    return recall == "alone" or (recall is not None and bool(filled.parties))


def _joins_states(filled: Filled) -> bool:
    """« ont rejoint le Togo comme membres associés »: who stands right behind the verb, and no body or company."""
    group, sentence = filled.group, filled.sentence
    after = next(sentence.right(group.index), None) if group is not None else None
    if group is None or after is None or after.prep or after.kinds != {"country"}:
        return False
    between = sentence.doc[group.index + 1 : after.start]
    return all(sentence.words.is_a(token, "article") for token in between)


def has_other_object(filled: Filled) -> bool:
    """« a signé le livre d'or »: the object is named, and is nothing that the rule takes."""
    group, sentence = filled.group, filled.sentence
    doc, words = sentence.doc, sentence.words
    if group is None or group.passive or filled.trigger.frame.get("object") != "target":
        return False
    after = group.index + 1
    if after + 1 < sentence.end and words.is_a(doc[after], "coordinator") and words.is_verb(doc[after + 1]):
        after += 2  # « intègrent et forment des milices »
    if after >= sentence.end or sentence.at(after) is not None or past_adverbial(sentence, after) > after:
        return False  # « a adhéré le 3 mai »
    following = sentence.doc[after]
    return sentence.words.is_a(following, "article") or is_person(sentence, following)


def is_said_of_another(filled: Filled) -> bool:
    """« les engagements souscrits par le Togo », « un décret signé par le Bénin »: the noun right before is no text."""
    group, sentence = filled.group, filled.sentence
    if group is None or not group.participle or filled.trigger.types.binding is None:
        return False
    doc, index = sentence.doc, group.start - 1
    while index > sentence.start and doc[index].pos_ in ("ADJ", "ADV") and sentence.at(index) is None:
        index -= 1
    noun = doc[index]
    if index < sentence.start or sentence.in_anaphor(index) or not is_plain(sentence, noun):
        return False
    return not any(sentence.words.is_a(noun, name) for name in ("noun_for_text", "noun_for_body"))


def is_of_another(filled: Filled, start: int) -> bool:
    """« La candidature du Togo a reçu le feu vert »: what the noun at ``start`` is given to is no text."""
    if filled.trigger.frame.get("light") != "target":
        return False
    verb = governing_verb(filled.sentence, start)
    before = subjects(filled.sentence, verb, filled.sentence.start, verb.start) if verb is not None else ()
    return any(
        is_plain(filled.sentence, token) or (token.pos_ == "NOUN" and filled.sentence.words.is_a(token, "belonging"))
        for token in before
    )


def names_another(filled: Filled, end: int) -> bool:
    """« se retire du tournoi », « membre de la famille »: the clause names there what the rule does not take."""
    sentence, frame = filled.sentence, filled.trigger.frame
    if filled.group is None and _is_before_a_name(filled, end):
        return True
    start = expression_end(sentence, filled.trigger, end)
    while start < sentence.end and (after := past_adverbial(sentence, start)) > start:
        start = after
    if start < sentence.end and sentence.words.phrases["circumstance"].at(sentence.doc, start):
        return False  # « a été admis à l'issue d'un vote »
    determined = False
    whose = sentence.at(start)
    whose = whose if whose is not None and filled.group is None and _is_whose(filled, whose) else None
    start = whose.end if whose is not None else start  # « l'exclusion du Mali de la compétition »
    for token in sentence.doc[start : min(sentence.end, start + _COMPLEMENT)]:
        if sentence.in_date(token.i):
            return False
        if (group := sentence.at(token.i)) is not None and group.kinds == {"country"}:
            return (
                whose is None and bool(group.prep) and frame.get(group.prep) == "target"
            )  # « partenaire du Mali », « sorti du Mali »
        if group is not None or sentence.words.is_a(token, "demonstrative"):
            return False
        determined = determined or token.pos_ == "DET" or sentence.words.is_a(token, "definite")
        if token.pos_ == "NOUN":
            if sentence.words.is_a(sentence.doc[token.i - 1], "without"):
                continue  # « son adhésion sans réserve aux valeurs de l'OIF »
            prep, _ = preposition(sentence.doc, token.i, sentence.words, floor=start)
            if whose is not None and prep != whose.prep and "target" in frame[whose.prep]:
                return False  # « l'instrument du Mali au ministre »
            if frame.get(prep) == "party" and token.i + 1 < sentence.end and is_plain(sentence, token):
                determined = False  # « l'appui de son pays à la cause »: whose it is, then what it is given to
                continue
            slotted = "target" in frame.get(prep, "") or _is_a_place_gone_to(filled, token, start)
            if whose is not None and "target" not in frame[whose.prep] and sentence.words.is_a_phrase(prep, "to"):
                slotted = prep not in frame or _is_of_a_body(filled, token)  # « l'admission du Ghana à l'unanimité »
            determined = determined or is_many(sentence, token.i)  # « membre de plusieurs alliances »
            if not determined or not prep or not slotted:
                return False
            # « membre de la commission »: it would stand for a body of the text if it could
            theirs = sentence.words.is_a(token, "part_of_text") and _is_of_a_body(filled, token)  # « aux principes de »
            return theirs or is_plain(sentence, token) or sentence.words.is_a(token, "noun_for_body")
        if token.pos_ == "PROPN" and _is_a_place_gone_to(filled, token, start):
            return True
        if token.pos_ not in ("ADP", "DET", "ADJ", "NUM", "ADV"):
            return False
    return False


def _is_of_a_body(filled: Filled, noun: Token) -> bool:
    """« l'adhésion du Togo aux objectifs de l'OIF »: what is the body's, right behind it."""
    group = filled.sentence.at(noun.i + 1)
    of = group is not None and filled.sentence.words.is_a_phrase(group.prep, "complement_preposition")
    return of and group is not None and group.kinds == {"organisation"} and group.start == noun.i + 1


def _is_before_a_name(filled: Filled, end: int) -> bool:
    """« une coalition pour la sortie du charbon baptisée Vigie »: the noun is part of what a body is called."""
    group = filled.sentence.at(end - 1)
    inside = group is not None and group.kinds == {"organisation"} and group.start < end - 1
    return group is not None and inside and group.fillers[0].start > end and not group.person


def _is_a_place_gone_to(filled: Filled, name: Token, start: int) -> bool:
    """« son arrivée à Matignon », « le retour du ministre à Lomé »: a place that no slot of the noun is for."""
    sentence = filled.sentence
    prep, _ = preposition(sentence.doc, name.i, sentence.words, floor=start)
    to = sentence.words.is_a_phrase(prep, "to") or sentence.words.is_a_phrase(prep, "place_preposition")
    return filled.trigger.form == "noun" and filled.trigger.joinable and to and prep not in filled.trigger.frame


def _is_whose(filled: Filled, group: Group) -> bool:
    """« l'exclusion du Mali », « le retour du ministre togolais »: whose act it is."""
    slots = filled.trigger.frame.get(group.prep, "")
    return "party" in slots and set(group.fillers) <= set(filled.parties)


def _is_listed(filled: Filled) -> bool:
    """« Trois pays ont été admis dans ses rangs : le Togo, … »: those who were only counted before are listed."""
    sentence, group = filled.sentence, filled.group
    if group is None or filled.subject is not None or not filled.parties or filled.parties[0].start <= group.index:
        return False
    between = sentence.doc[group.index + 1 : filled.parties[0].start]
    if not any(token.text in COLONS or sentence.words.is_form_of(token, "listing") for token in between):
        return False
    before = range(sentence.start, group.start)
    return any(sentence.words.is_a(sentence.doc[at], "member_noun") or is_many(sentence, at) for at in before)


def _is_set_off(filled: Filled) -> bool:
    """« à commencer par les États-Unis, partis en 2001 »: a participle behind a comma."""
    doc, words, group, subject = filled.sentence.doc, filled.sentence.words, filled.group, filled.subject
    return (
        group is not None
        and subject is not None
        and group.participle
        and doc[subject.end].text == ","
        and not words.is_a_phrase(subject.prep, "complement_preposition")
    )
