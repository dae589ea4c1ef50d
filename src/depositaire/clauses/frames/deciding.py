"""Bodies that decide who belongs to them, by name or through their members and organs.

« Les membres de l'OIF ont admis le Ghana », « L'OIF a approuvé l'adhésion du Ghana ».
"""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.joinable import is_joinable, kind_of
from depositaire.clauses.document.organ_bodies import body_of, has_organ
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.refusals import rejection_before
from depositaire.clauses.subjects.members import actor_of, body_of_noun
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import FINITE

#: What members or an organ decide for their body.
_DECIDED: Final = frozenset({"join", "leave", "suspend"})
#: Verbs by which a body says what becomes of a member.
_DECIDING: Final = ("deciding_on", "making_known")
#: What a body decides that others ask for, too.
_ASKED: Final = _DECIDED | {"apply"}
#: How many words the verbs may take on which an infinitive hangs.
_CHAIN: Final = 8
#: How far behind a noun the verb may stand that says it was decided on.
_FAR: Final = 12


def decided(filled: Filled) -> None:
    """Fill the body whose members or organ decide: « Les membres de l'OIF ont admis le Ghana », « par son congrès »."""
    if not filled.targets and (found := _decider(filled)) is not None:
        filled.targets += filled.without_parties(body_of_noun(filled.sentence, *found))


def is_decided_by_organ(filled: Filled) -> bool:
    """« L'assemblée générale a admis le Ghana »: whether members or an organ decide, and of what is left out."""
    found = _decider(filled)
    if found is None:
        return False
    after = (token for token in filled.sentence.doc[found[0] + 1 : found[1]] if token.pos_ != "ADJ")
    following = next(after, None)
    return following is None or not filled.sentence.words.is_a(following, "complement_preposition")


def is_by_deciders(filled: Filled) -> bool:
    """« Les chefs d'État ont suspendu le Ghana de l'OIF »: whether members or an organ decide on who belongs."""
    subject = filled.subject
    by_name = filled.trigger.frame.get("subject") == "target" and subject is not None and not subject.person
    return _decider(filled) is not None or (by_name and subject is not None and subject.kinds == {"organisation"})


def _decider(filled: Filled) -> tuple[int, int] | None:
    """The noun for members or an organ that opens the subject or agent, and one past what may belong to it."""
    trigger, doc, words = filled.trigger, filled.sentence.doc, filled.sentence.words
    if trigger.frame.get("subject") != "target" or trigger.types.organisation not in _DECIDED:
        return None
    actor = actor_of(filled) or _before(filled)
    for token in doc[slice(*actor)] if actor is not None else ():
        if words.is_a(token, "deciding"):
            return token.i, actor[1] if actor is not None else token.i + 1
        if token.pos_ not in ("DET", "NUM", "ADJ", "ADP"):
            return None
    return None


def _before(filled: Filled) -> tuple[int, int] | None:
    """« L'assemblée de l'OIF réunie à Lomé a admis le Ghana »: the noun before the verb, where the parse has none."""
    group, doc, words = filled.group, filled.sentence.doc, filled.sentence.words
    if group is None or group.passive or group.participle:
        return None
    if filled.subject is not None:
        return (filled.subject.head, filled.subject.end) if filled.subject.person else None
    for index in range(_chain_start(filled, group) - 1, filled.sentence.start, -1):
        if doc[index].text == ";" or (words.is_verb(doc[index]) and not _is_participle(filled, index)):
            return None
        if words.is_a(doc[index], "deciding") and not words.is_a(doc[index - 1], "deciding"):  # « les États membres »
            free = words.is_a(doc[index - 1], "definite") and not preposition(doc, index, words)[0]
            return (index, group.start) if free else None
    return None


def _chain_start(filled: Filled, group: VerbGroup) -> int:
    """« vont admettre », « ont refusé d'admettre »: where the verbs begin on which an infinitive hangs."""
    doc, words, start = filled.sentence.doc, filled.sentence.words, group.start
    if group.tense != "inf":
        return start
    index = start
    while index - 1 > filled.sentence.start and index > start - _CHAIN:
        index -= 1
        if doc[index].pos_ in ("VERB", "AUX") and words.forms(doc[index]):
            start = index
        elif not (
            doc[index].pos_ in ("ADP", "ADV") or words.is_a(doc[index], "clitic") or filled.sentence.in_date(index)
        ):
            break
    return start


def _is_participle(filled: Filled, index: int) -> bool:
    forms = filled.sentence.words.forms(filled.sentence.doc[index])
    verbs = (verb_group(filled.sentence, index, form.lemma) for form in forms)
    return not {form.tense for form in forms} & FINITE or any(verb and verb.participle for verb in verbs)


def decided_on(filled: Filled, verb: VerbGroup | None, start: int, end: int, *, deciding: str = "deciding_on") -> None:
    """Fill the body that decides on a noun: « L'OIF a voté l'exclusion du Ghana », « … a été validée par l'OIF ».

    Args:
        filled: the frame.
        verb: the verb that governs the noun.
        start: where the noun begins.
        end: one past it.
        deciding: the class of verbs that say so.
    """
    sentence, words = filled.sentence, filled.sentence.words
    if _is_undergone(filled):
        subject = subject_of(sentence, verb) if verb is not None and not verb.passive else None
        known = verb is not None and any(words.is_form_of(sentence.doc[verb.index], one) for one in _DECIDING)
        body = filled.without_targets(_named(filled, subject)) if known else []
        filled.parties, filled.targets = (filled.targets, body) if body else ([], filled.targets)
    if filled.targets or filled.trigger.types.organisation not in _ASKED:
        return
    if filled.trigger.rejected is not None and (noun := rejection_before(sentence, start)) is not None:
        _by_who_rejects(filled, noun)
        return
    if not filled.parties:
        return
    if verb is not None and not verb.passive and words.is_form_of(sentence.doc[verb.index], deciding):
        bare = not preposition(sentence.doc, start, words, floor=verb.index)[0]
        body = _named(filled, subject_of(sentence, verb)) if bare else []
    else:
        body = _by_agent(filled, end, deciding)
    filled.targets += filled.without_parties(body)


def decided_in_organ(filled: Filled, end: int) -> None:
    """« Sa demande a été approuvée à l'Assemblée générale de l'OIML »: behind a verb an organ stands for its body.

    Args:
        filled: the frame of a noun.
        end: one past the noun.
    """
    sentence, words = filled.sentence, filled.sentence.words
    if filled.trigger.form != "noun" or filled.trigger.types.organisation not in _ASKED:
        return
    filled.targets = [
        body_of(sentence.doc, target, words)
        if target.start < sentence.end and any(words.is_verb(token) for token in sentence.doc[end : target.start])
        else target
        for target in filled.targets
    ]


def _is_undergone(filled: Filled) -> bool:
    """« la suspension du Comité olympique russe »: of one body only, and of an act that a body does to another."""
    frame = filled.trigger.frame
    return bool(filled.targets) and not filled.parties and frame.get(filled.sentence.words.word("agent")) == "target"


def _by_who_rejects(filled: Filled, noun: int) -> None:
    """« le rejet par l'OIF de la candidature du Togo », « le refus opposé à sa candidature par l'OIF »."""
    agents = (group for group in filled.sentence.right(noun) if filled.sentence.words.is_a_phrase(group.prep, "agent"))
    body = _named(filled, next(agents, None))
    filled.parties = [party for party in filled.parties if party not in body]
    filled.targets += filled.without_parties(body) if filled.parties else []


def _by_agent(filled: Filled, end: int, deciding: str) -> list[Filler]:
    """« l'adhésion du Ghana a été validée mardi par l'OIF », « …, bloquée par la Turquie, a été validée par l'OIF »."""
    sentence, words = filled.sentence, filled.sentence.words
    for token in sentence.doc[end : min(sentence.end, end + _FAR)]:
        if words.is_form_of(token, deciding):
            verbs = (verb_group(sentence, token.i, form.lemma) for form in words.forms(token))
            if not any(verb is not None and verb.passive and verb.index == token.i for verb in verbs):
                return []
            agents = (group for group in sentence.right(token.i) if words.is_a_phrase(group.prep, "agent"))
            agent = next(agents, None)
            if agent is None or agent.kinds != {"country"}:
                return _named(filled, agent)
        if words.is_a(token, "boundary") or token.text == ";":
            return []
    return []


def _named(filled: Filled, group: Group | None) -> list[Filler]:
    """The bodies that decide: no parliament or ministry of a State, and no person but those who decide for a body."""
    words, doc = filled.sentence.words, filled.sentence.doc
    if group is None or group.kinds != {"organisation"} or len(group.fillers) > 1:
        return []
    if group.person and not words.is_a(doc[group.head], "deciding"):
        return []
    if has_organ(doc, group):
        return [filler for filler in group.fillers if is_joinable(doc, filler, words)]
    organs = words.classes["organ_kinds"] - words.classes["not_joinable"]
    bodies = [body_of(doc, filler, words) for filler in group.fillers]
    return [filler for filler in bodies if is_joinable(doc, filler, words) and kind_of(doc, filler) not in organs]
