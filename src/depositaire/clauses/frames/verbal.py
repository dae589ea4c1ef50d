"""The frame of a verb."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organ_bodies import whole_body
from depositaire.clauses.frames.alone_among import alone_among
from depositaire.clauses.frames.besides import besides
from depositaire.clauses.frames.by_sides import by_sides
from depositaire.clauses.frames.complements import complements
from depositaire.clauses.frames.copular import who_they_are
from depositaire.clauses.frames.counterparts import counterparts
from depositaire.clauses.frames.deciding import decided
from depositaire.clauses.frames.further import further
from depositaire.clauses.frames.houses import at_the_house
from depositaire.clauses.frames.identified import identified
from depositaire.clauses.frames.in_company import in_company
from depositaire.clauses.frames.jointly import jointly
from depositaire.clauses.frames.likewise import beside_others, likewise, together_with
from depositaire.clauses.frames.member_of import member_of
from depositaire.clauses.frames.of_nouns import subject_noun, told_of
from depositaire.clauses.frames.on_behalf import act_for
from depositaire.clauses.frames.pronouns import stands_for_text
from depositaire.clauses.frames.relatives import fronted, inverted, inverted_text, relative_object, relative_oblique
from depositaire.clauses.frames.same_act import subject_behind, takes_up
from depositaire.clauses.frames.struck import struck
from depositaire.clauses.frames.with_some import with_some
from depositaire.clauses.sentences.clefts import is_cleft
from depositaire.clauses.sentences.coordinated import up_to_next
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.near_future import tense_of
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.subjects.adjectives import by_adjective
from depositaire.clauses.subjects.counted_names import joined_to
from depositaire.clauses.subjects.many import is_of_many, named_of
from depositaire.clauses.subjects.neighbours import of_text
from depositaire.clauses.subjects.of_bodies import of_its_body
from depositaire.clauses.subjects.subject import subject_of
from depositaire.lexicon import Trigger

#: How far after a verb its agent may stand.
_AGENT: Final = 6
#: What an organ decides for its body.
_DECIDED: Final = frozenset({"join", "leave", "suspend", "apply"})
_CLOSING: Final = ("»", "”", '"')


def fill_verb(sentence: Sentence, trigger: Trigger, index: int, lemma: str) -> Filled | None:
    """Fill the frame of the verb ``lemma`` at token ``index``; None where the rule does not fit its form."""
    group = verb_group(sentence, index, lemma)
    if group is None or not _fits(sentence, trigger, group) or _tells_speech(sentence, group):
        return None
    noun = subject_noun(sentence, trigger, group) if trigger.of else None
    if trigger.of and noun is None:
        return None
    start = _restricted_to(sentence, index) if group.restricted else index + 1
    right = clause_end(sentence, max(start, expression_end(sentence, trigger, index + 1)))
    right = up_to_next(sentence, group, right)
    subject = (subject_behind(sentence, group) if trigger.takes_up else None) or subject_of(sentence, group)
    if trigger.types.organisation == "belong":
        subject = of_its_body(sentence, group, subject)
    filled = Filled(sentence, trigger, right, group, subject if noun is None else None)
    frame = _voiced(sentence, trigger, group) if noun is None else trigger.frame
    if noun is not None:
        told_of(filled, noun, group)
    if frame.get("subject") == "target" and stands_for_text(sentence, filled.subject, group):
        filled.anaphoric = "target"
    elif filled.subject is not None:
        slot = frame.get("subject", "other")
        decides = slot == "target" and filled.subject.organ
        text = of_text(sentence, filled.subject) if slot == "target" and trigger.types.organisation is None else None
        filled.assign(slot, replace(filled.subject, person=False) if decides else text or filled.subject)
        filled.deciding = slot == "target" and bool(filled.targets) and not group.passive
    if "object" in frame or not group.passive:
        antecedent = relative_object(sentence, group)
        if antecedent is not None:
            filled.assign(frame.get("object", "other"), antecedent)
    relative_oblique(filled, frame, group)
    complements(filled, frame, index + 1)
    shared = _shared(sentence, index)
    if shared is not None:
        filled.right = clause_end(sentence, shared + 1)
        complements(filled, frame, shared + 1)
    if frame.get(sentence.words.word("agent")) == "party":
        _counted_agent(filled, index + 1)
        further(filled, "agent")
    if frame.get(sentence.words.word("with")) == "party":
        further(filled, "with")
    if not filled.parties and frame.get("object") == "party":
        _instanced(filled, index + 1)
    with_some(filled, index + 1)
    who_they_are(filled, index + 1)
    counterparts(filled, index + 1)
    if trigger.near:
        said = expression_end(sentence, trigger, index + 1)
        struck(filled, said)
        if frame.get("possessive") == "party" and not filled.parties:
            filled.parties += by_adjective(sentence, said)  # « suspend la participation malienne »
    _fronted(filled, frame, group)
    if frame.get("subject") == "party" and filled.parties:
        likewise(filled)
        beside_others(filled)
        in_company(filled)
    if trigger.frame.get("subject") == "party":
        act_for(filled)
        by_sides(filled)
    if trigger.types.organisation == "found":
        together_with(filled, index + 1)
    inverted_text(filled, frame, group)
    jointly(filled, group.start)
    decided(filled)
    inverted(filled, frame, group)
    fronted(filled, frame, group)
    besides(filled)
    identified(filled)
    filled.parties += at_the_house(filled) or alone_among(filled)
    if trigger.types.organisation in _DECIDED:
        filled.targets = [_decider(filled, target) for target in filled.targets]
    member_of(filled)
    return filled


def _decider(filled: Filled, target: Filler) -> Filler:
    """The body for whose organ is told to decide: « l'Assemblée générale de l'OIML a admis… », « admis par elle »."""
    sentence = filled.sentence
    group = sentence.at(target.start)
    agent = group is not None and sentence.words.is_a_phrase(group.prep, "agent")
    if not (filled.deciding or agent):
        return target
    return whole_body(sentence.doc, target, filled.parties, sentence.words)


def _counted_agent(filled: Filled, start: int) -> None:
    """« a été signé par quinze pays, dont le Chili »: the names after an agent that is only counted."""
    sentence, words = filled.sentence, filled.sentence.words
    if filled.parties:
        return
    for index in range(start, min(filled.right, start + _AGENT)):
        if words.is_a_phrase(sentence.doc[index].lower_, "agent"):
            _instanced(filled, index + 1, agent=True)
            return


def _instanced(filled: Filled, start: int, *, agent: bool = False) -> None:
    """« compte 38 membres, dont la France »: the names given for a noun that counts, close behind ``start``."""
    sentence = filled.sentence
    near = range(start, min(sentence.end, start + _AGENT + (1 if agent else -1)))
    nouns = [index for index in near if is_of_many(sentence, index)]
    noun = nouns[0] if nouns else None
    group = next((some for index in nouns if (some := named_of(sentence, index)) is not None), None)
    if group is None and noun is not None and (agent or filled.trigger.types.organisation == "belong"):
        group = joined_to(sentence, noun)
    if group is not None:
        filled.assign("party", group)


def _fronted(filled: Filled, frame: Mapping[str, str], group: VerbGroup) -> None:
    """« Pour le Maroc, la Convention entrera en vigueur », « Entre A et B, un accord a été signé »."""
    sentence, doc = filled.sentence, filled.sentence.doc
    first = next((item for item in sentence.groups if item.end <= group.start), None)
    if first is None or first is filled.subject or not first.prep:
        return
    if not (sentence.opens_at(first.start) or is_cleft(sentence, first)):
        return
    alone = first.end < sentence.end and doc[first.end].text == ","
    if is_cleft(sentence, first) and "party" in frame.get(first.prep, ""):
        filled.assign(frame[first.prep], first)  # « c'est à l'initiative du Togo que l'Alliance a vu le jour »
    elif alone and "party" in frame.get(first.prep, "") and clause_end(sentence, first.end) >= group.start:
        filled.assign(frame[first.prep], first)


def _restricted_to(sentence: Sentence, index: int) -> int:
    """« n'a signé que la Convention »: where what it is restricted to begins."""
    that = (i for i in range(index + 1, sentence.end) if sentence.words.is_a(sentence.doc[i], "relative_object"))
    return next(that, index) + 1


def _fits(sentence: Sentence, trigger: Trigger, group: VerbGroup) -> bool:
    """Whether the verb has the reflexive, the pronoun, the tense and the voice that the rule wants."""
    if trigger.reflexive is not None and trigger.reflexive != group.reflexive:
        return False
    if trigger.clitic and not any(sentence.words.is_a(sentence.doc[index], "object_clitic") for index in group.clitics):
        return False
    pronouns = {sentence.doc[index].lower_ for index in group.clitics}
    if pronouns.intersection(trigger.no_clitics) or (trigger.clitics and not pronouns.intersection(trigger.clitics)):
        return False
    if trigger.takes_up and not takes_up(sentence, group):
        return False
    if (trigger.negated and not group.negated) or (trigger.tense and tense_of(sentence, group) not in trigger.tense):
        return False
    return trigger.voice is None or trigger.voice == ("passive" if group.passive else "active")


def _tells_speech(sentence: Sentence, group: VerbGroup) -> bool:
    """« … », lance le maire: what stands behind the verb is who speaks."""
    before = sentence.doc[max(sentence.start, group.start - 2) : group.start]
    closed = len(before) > 1 and before[0].text in _CLOSING and before[1].text == ","
    return closed and not group.passive and sentence.words.is_form_of(sentence.doc[group.index], "speaking")


def _voiced(sentence: Sentence, trigger: Trigger, group: VerbGroup) -> Mapping[str, str]:
    """The frame of the rule in the verb's voice: in the passive the object is the subject, the subject the agent."""
    frame = trigger.frame
    if not group.passive or trigger.voice == "passive":
        return frame
    kept = {key: slot for key, slot in frame.items() if key not in ("subject", "object")}
    agent = sentence.words.word("agent")
    return {**kept, "subject": frame.get("object", "other"), agent: frame.get("subject", "other")}


def _shared(sentence: Sentence, index: int) -> int | None:
    """The verb that shares its complements: « a signé mais pas ratifié le traité », « de signer et de ratifier »."""
    doc, words = sentence.doc, sentence.words
    joined, position = False, index + 1
    while position < sentence.end:
        token = doc[position]
        if length := words.phrases["coordinator"].at(doc, position):
            joined, position = True, position + length
        elif joined and token.pos_ == "ADP" and _is_infinitive(sentence, position + 1):
            position += 1
        elif joined and words.forms(token) and not words.is_form_of(token, "auxiliary"):
            return position if words.is_verb(token) else None
        elif length := words.phrases["adverb"].at(doc, position):
            position += length
        elif (
            token.text == ","
            or token.pos_ in ("ADV", "AUX")
            or words.is_form_of(token, "auxiliary")
            or words.is_a(token, "negation")
            or words.is_a(token, "negative")
        ):
            position += 1
        else:
            return None
    return None


def _is_infinitive(sentence: Sentence, index: int) -> bool:
    """Whether the token at ``index`` is an infinitive: « de ratifier »."""
    return index < sentence.end and any(form.tense == "inf" for form in sentence.words.forms(sentence.doc[index]))
