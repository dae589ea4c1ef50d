"""The frame of a noun that says what somebody is or becomes: « membre », « signataire »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.frames.bracketed import members_in_brackets
from depositaire.clauses.frames.complements import beside, complements
from depositaire.clauses.frames.labelled import labelled
from depositaire.clauses.frames.likewise import beside_others, likewise, together_with
from depositaire.clauses.frames.nominal import determiner
from depositaire.clauses.frames.pronouns import opens_for_pronoun, stands_for_text
from depositaire.clauses.frames.relatives import inverted, relative_oblique
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import before_aside, copula_of, governing_verb
from depositaire.clauses.sentences.headings import is_verbless
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.aside_lists import in_parentheses, set_off
from depositaire.clauses.subjects.lists import acts_next, announced, headed, instanced
from depositaire.clauses.subjects.ordinals import has_ordinal
from depositaire.clauses.subjects.subject import subject_of
from depositaire.lexicon import Trigger

_ASIDE: Final = 30
#: How many words may stand between a noun and whose it is: « membre à part entière de l'OIF ».
_OWN: Final = 4
#: How far before a noun its ordinal may stand: « 31e nouvel État membre ».
_NUMBERED: Final = 4
#: How far behind the verb of a list a noun may stand that counts those of whom some are given.
_COUNT: Final = 6


def fill_predicate(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    """Fill the frame of the noun at tokens ``start`` to ``end``; None where its verb is not the rule's."""
    frame = trigger.frame
    kind, verb = copula_of(sentence, start) or ("bare", None)
    if trigger.copula != kind:
        return None
    if verb is not None and verb.restricted and sentence.words.is_form_of(sentence.doc[verb.index], "left_to_do"):
        return None  # « il ne reste plus que trois membres à s'y conformer »
    if verb is not None and (verb.reflexive or (trigger.tense and verb.tense not in trigger.tense)):
        return None
    if trigger.denied and verb is not None and not verb.negated:
        return None
    if (
        verb is not None
        and trigger.types.organisation == "join"
        and sentence.words.is_form_of(sentence.doc[verb.index], "remaining")
    ):
        return None  # « restera membre »
    if (trigger.verbless and not is_verbless(sentence)) or (
        "ordinal" in trigger.requires and not has_ordinal(sentence, start - _NUMBERED, start)
    ):
        return None
    if trigger.types.organisation is not None and (
        _counts_acts(sentence, end, _OWN if kind == "become" else 0) or _is_elected(sentence, start, kind)
    ):
        return None
    if kind == "bare" and _is_of_a_status(sentence, start):
        return None
    filled = Filled(sentence, trigger, clause_end(sentence, end), verb)
    if "bracket" in frame:
        return members_in_brackets(filled, start)
    complements(filled, {key: slot for key, slot in frame.items() if key not in ("subject", "object")}, end)
    if "aside" in frame:
        before = start - 1 if sentence.words.is_a(sentence.doc[start - 1], "member_noun") else start
        if sentence.words.phrases["in_role"].ending(sentence.doc, before):
            return None  # « l'admission de deux pays comme membres associés : le Togo … »
        around = sentence.at(start)  # « les ministres des pays de l'OIF, à savoir… »
        if not filled.targets and around is not None and around.person:
            filled.targets = [filler for filler in around.fillers if filled.takes(filler)]
        reach = min(sentence.end, end + _ASIDE)
        group = in_parentheses(sentence, end, reach) or set_off(sentence, end, reach) or _some_of_them(filled, start)
        filled.parties = list(group.fillers) if group is not None else announced(sentence, end)
        if not filled.targets and "possessive" in frame and determiner(sentence, start) == "possessive":
            filled.anaphoric = "target"  # « Deux de ses membres (le Togo et le Mali) s'y opposent »
        return filled
    if "list" in frame:
        return _with_list(filled, end)
    if "label" in frame:
        filled.parties = labelled(filled, start, end)
        return filled if filled.parties else None
    if "headed" in frame:
        filled.parties = filled.without_targets(headed(sentence, start, end))
        return filled
    if verb is not None and "subject" in frame:
        _with_subject(filled, verb, end)
    if "before" in frame:
        beside(filled, start, end)
        if frame["before"] == "party" and trigger.types.binding == "sign":
            _with_signatories(filled, end)
        if frame["before"] == "target" and not filled.targets and opens_for_pronoun(sentence, start, end):
            filled.anaphoric = "target"  # « En vigueur depuis 2004, elle… »
        if trigger.types.organisation == "found":
            together_with(filled, end)
    if filled.parties and verb is not None:
        likewise(filled)
        if sentence.words.is_a_phrase(sentence.groups[0].prep, "with"):
            beside_others(filled)  # « Avec le Togo, le Ghana est le seul membre de l'OIF qui… »
        _with_those_beside(filled, start)
    if not filled.targets and _is_anaphoric(filled, start):
        filled.anaphoric = "target"
    return filled


def _some_of_them(filled: Filled, start: int) -> Group | None:
    """« Les États membres de l'OIF, dont le Ghana et le Pérou, »: those who are given for all of a body."""
    sentence, words = filled.sentence, filled.sentence.words
    if not filled.targets or any(
        words.is_a(token, "not_members") for token in sentence.doc[max(0, start - 3) : filled.targets[-1].start]
    ):
        return None
    end = filled.targets[-1].end
    group, beside = instanced(sentence, end - 1), next(sentence.right(end), None)
    if group is None and beside is not None and beside.start <= end + 1 and words.is_a_phrase(beside.prep, "given_as"):
        group = beside
    return None if group is None or group.person or acts_next(sentence, group.end) else group


def _is_of_a_status(sentence: Sentence, start: int) -> bool:
    """« a obtenu, avec le Togo, le statut de membre »: what is given, and not what the name before it is."""
    doc, words = sentence.doc, sentence.words
    before = doc[max(sentence.start, start - 4) : start]
    if len(before) < 4 or not words.is_a(before[3], "complement_preposition"):
        return False
    return before[0].text == "," and words.is_a(before[1], "article") and words.is_a(before[2], "status_noun")


def _with_signatories(filled: Filled, end: int) -> None:
    """« Signataire du traité aux côtés du Mali, le Togo … »: who signed it beside somebody signed it, too."""
    sentence, words = filled.sentence, filled.sentence.words
    for group in sentence.right(end):
        if not filled.parties or group.start >= filled.right:
            return
        beside = words.is_a_phrase(group.prep, "alongside") or words.is_a_phrase(group.prep, "with")
        if beside and group.kinds == {"country"}:
            filled.parties += [one for one in filled.without_targets(group.actors) if one not in filled.parties]


def _with_those_beside(filled: Filled, start: int) -> None:
    """« Le Togo est, avec le Ghana et le Bénin, membre de l'OIF »: those in an aside are it too."""
    sentence = filled.sentence
    for group in sentence.right(before_aside(sentence, start)):
        if group.end > start:
            return
        if any(sentence.words.is_a_phrase(group.prep, name) for name in ("with", "alongside")):
            known = {party.ref for party in filled.parties}
            filled.parties += [one for one in filled.without_targets(group.actors) if one.ref not in known]


def _counts_acts(sentence: Sentence, end: int, own: int) -> bool:
    """« est le 93e membre (de l'OMC) à accepter l'accord »: what is counted is who acts, not who belongs.

    ``own`` words may stand between the noun and whose it is.
    """
    doc, words = sentence.doc, sentence.words
    group = next(sentence.right(end), None)
    near = group is not None and group.start - end <= own and all(token.text != "," for token in doc[end : group.start])
    if group is not None and near and words.is_a_phrase(group.prep, "complement_preposition"):
        end = group.end  # « le 93e membre à part entière de l'OMC à accepter l'accord »
    if end + 1 >= sentence.end or not words.is_a(doc[end], "to") or words.phrases["preposition"].at(doc, end) > 1:
        return False  # « à partir de »
    verb = end + 1
    passed = ("clitic", "negation", "negative")
    while verb + 1 < sentence.end and (
        any(words.is_a(doc[verb], name) for name in passed) or words.phrases["adverb"].at(doc, verb)
    ):
        verb += 1  # « le deuxième membre à s'en retirer », « le dernier à ne pas encore l'avoir signé »
    return any(form.tense == "inf" for form in words.forms(doc[verb]))


def _is_elected(sentence: Sentence, start: int, kind: str) -> bool:
    """« a élu six membres du Conseil, dont le Togo »: the verb tells who joins."""
    verb = governing_verb(sentence, start) if kind == "bare" else None
    return verb is not None and not verb.passive and sentence.words.is_form_of(sentence.doc[verb.index], "electing")


def _with_subject(filled: Filled, verb: VerbGroup, end: int) -> None:
    sentence, frame = filled.sentence, filled.trigger.frame
    filled.subject = subject_of(sentence, verb)
    if frame["subject"] == "target" and stands_for_text(sentence, filled.subject, verb):
        filled.anaphoric = "target"
    elif filled.subject is not None:
        filled.assign(frame["subject"], filled.subject)
    relative_oblique(filled, frame, verb)
    if not filled.parties and frame["subject"] == "party":
        filled.parties += filled.without_targets(announced(sentence, end))
    inverted(filled, frame, verb)  # « dont sont membres le Ghana et le Togo »


def _is_anaphoric(filled: Filled, start: int) -> bool:
    """« ses membres », « il en est membre »: a possessive or pronoun stands for the target."""
    doc, words, verb = filled.sentence.doc, filled.sentence.words, filled.group
    if "target" in filled.trigger.frame.get("possessive", "") and determiner(filled.sentence, start):
        return True
    return verb is not None and any(words.is_a(doc[index], "clitic") for index in verb.clitics)


def _instances_of(sentence: Sentence, noun: int) -> Group | None:
    """Those who are given of many that a noun counts, where it stands free."""
    if (
        noun >= sentence.end
        or sentence.at(noun) is not None
        or not sentence.words.is_a(sentence.doc[noun], "member_noun")
    ):
        return None
    return instanced(sentence, noun)


def _with_list(filled: Filled, end: int) -> Filled | None:
    """« Les membres de l'OIF sont : … »: the names that follow the verb."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    for index in range(end, min(sentence.end, end + 14)):
        found = words.is_form_of(doc[index], "being_found") and words.is_a(doc[index - 1], "reflexive")
        if words.is_form_of(doc[index], "listing") and (
            found or not words.is_a(doc[index - 1], "clitic")  # « s'y sont joints »
        ):
            if filled.trigger.close and not any(target.end == index for target in filled.targets):
                return None  # « les pays de l'OIF les plus touchés sont : … »
            items = [
                group
                for group in sentence.right(index + 1)
                if not group.prep and "instrument" not in group.kinds and doc[group.start].text != "("
            ]
            some = next(
                filter(None, (_instances_of(sentence, noun) for noun in range(index + 1, index + _COUNT))), None
            )
            if some is not None:  # « figurent 26 pays, dont le Togo et le Mali »
                filled.parties, filled.right = list(some.fillers), some.end
                return filled
            colon = any(token.text == ":" for token in doc[index : items[0].start]) if items else False
            by = items and any(words.is_a_phrase(token.lower_, "agent") for token in doc[index : items[0].start])
            if items and not by and (colon or items[0].start - index <= 3):  # not « ont été rejoints par deux pays : »
                filled.parties = [filler for group in (items if colon else items[:1]) for filler in group.fillers]
                filled.right = items[-1].end
                return filled
    return None
