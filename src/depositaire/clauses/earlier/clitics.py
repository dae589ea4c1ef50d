"""What a pronoun before a verb stands for: « y adhérer », « l'avait exclue », « lui a conféré le statut »."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.antecedents import together
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.wording.prepositions import preposition
from depositaire.tokens import Token

#: The classes of pronouns, with the class of the positions of a frame that each takes.
_PLACES = (("clitic_to", "to_a_body"), ("clitic_of", "complement_preposition"), ("object_clitic", "object"))

#: How far behind its verb the possessive of an object may stand.
_OBJECT: Final = 2


def clitic_slots(filled: Filled) -> set[str]:
    """The slots of the frame that the pronouns before its verb, or inside its expression, stand for."""
    if filled.group is None:
        return set()
    doc, words, frame = filled.sentence.doc, filled.sentence.words, filled.trigger.frame
    found: set[str] = set()
    if filled.group.start > filled.sentence.start and words.is_a(doc[filled.group.start - 1], "as_said"):
        return found  # « comme l'a lancé un porte-parole »
    start = filled.group.index + 1
    behind = range(start, expression_end(filled.sentence, filled.trigger, start))  # « a demandé à y entrer »
    for index in (*filled.group.clitics, *(at for at in behind if words.is_a(doc[at], "clitic_where"))):
        if "object" in frame and _leads_gerund(filled.group, index, filled.sentence):
            continue
        for name, places in _PLACES:
            if words.is_a(doc[index], name):
                keys = words.classes.get(places, frozenset({places}))
                found |= {slot for key, slots in frame.items() if key in keys for slot in slots.split("|")}
    return found


def _leads_gerund(group: VerbGroup, index: int, sentence: Sentence) -> bool:
    """« tout en tenant le Mali à l'écart »: « en » is no pronoun there, as it is in « les pays en faisant partie »."""
    doc, words = sentence.doc, sentence.words
    if group.tense != "ppres" or index != group.start or not words.is_a(doc[index], "clitic_of"):
        return False
    return index == sentence.start or doc[index - 1].pos_ not in ("NOUN", "PROPN")


def _tonic(filled: Filled, start: int) -> Token | None:
    """« prendra effet pour elle »: the pronoun under a preposition that the frame gives to the party."""
    doc, words, frame = filled.sentence.doc, filled.sentence.words, filled.trigger.frame
    vocabulary = filled.sentence.vocabulary
    if words.classes["tonic_pronoun"].isdisjoint(vocabulary) and not words.phrases["in_its_regard"].opens_in(
        vocabulary
    ):
        return None
    for index in range(start + 1, min(filled.right, filled.sentence.end)):
        if words.phrases["in_its_regard"].at(doc, index) and frame.get(words.word("regarding")) == "party":
            return doc[index + 1]
        if words.is_a(doc[index], "tonic_pronoun"):
            prep, _ = preposition(doc, index, words, floor=start)
            if "party" in frame.get(prep, "").split("|"):
                return doc[index]
    return None


def recall_party(filled: Filled, told: Sequence[Told]) -> None:
    """Fill the party that a pronoun stands for: « la Confédération, qui l'avait exclue », « vaudra pour elle »."""
    group = filled.group
    if filled.parties or (group is None and filled.trigger.form != "noun"):
        return
    doc, words, sentence = filled.sentence.doc, filled.sentence.words, filled.sentence
    tonic = _tonic(filled, group.index if group is not None else sentence.start)  # « ouvrir avec lui des pourparlers »
    if tonic is not None:
        pronouns, start, subject = [tonic], tonic.i, None
    elif group is not None and "party" in clitic_slots(filled):
        pronouns, start = [doc[index] for index in group.clitics], group.start
        subject = filled.subject  # « espère que l'Union l'accueillera »
    elif (bidden := _bidden(filled)) is not None:
        pronouns, start, subject = bidden
    elif group is not None and (own := _owned(filled)) is not None:
        pronouns, start, subject = [own], group.start, filled.subject
    else:
        return
    several = any(words.is_a(token, name) for token in pronouns for name in ("clitic_plural", "their"))
    targets = {target.ref for target in filled.targets}
    left = (item for item in sentence.left(start) if item is not subject)
    before = [item for item in left if _fits(item, targets, several=several)]
    bare = [item for item in before if not item.prep and not is_pronoun(sentence, item)]
    if bare or before:
        filled.parties.extend((bare or before)[0].fillers)
        return
    if tonic is None and _bidden(filled) is not None:
        filled.parties.extend(spoken_of_before(filled, subject, targets, several=several))
        return
    for item in reversed(told):
        parties = item.filled.parties
        if item.sentence is not sentence and parties and (len(parties) > 1) == several:
            filled.parties.extend(party for party in parties if party.ref not in targets)
            return
    if group is not None:  # « La Serbie attend. L'OTAN l'a admise », « L'accord entrera en vigueur à son égard »
        filled.parties.extend(spoken_of_before(filled, subject, targets, several=several))


def _owned(filled: Filled) -> Token | None:
    """« L'OIF a gelé ses droits »: the possessive of what is done to somebody, where the rule has it so."""
    group, doc, words = filled.group, filled.sentence.doc, filled.sentence.words
    if group is None or group.passive or filled.trigger.of or filled.trigger.frame.get("possessive") != "party":
        return None
    after = doc[group.index + 1 : min(filled.sentence.end, group.index + 1 + _OBJECT)]
    return next((token for token in after if words.is_a(token, "its_own") or words.is_a(token, "their")), None)


def _bidden(filled: Filled) -> tuple[list[Token], int, Group | None] | None:
    """« l'a invité à signer », « les aider à conclure »: the pronouns for who is to act, their verb and its subject."""
    group, words, doc = filled.group, filled.sentence.words, filled.sentence.doc
    governor = group.governor if group is not None else None
    above = governor.group if governor is not None and governor.cue is not None else None
    if governor is None or above is None or governor.cue is None or governor.cue.control != "object":
        return None
    if above.passive or above.reflexive or filled.trigger.frame.get("subject") != "party":
        return None
    pronouns = [doc[index] for index in above.clitics if words.is_a(doc[index], "bidden_clitic")]
    return (pronouns, above.start, subject_of(filled.sentence, above)) if pronouns else None


def spoken_of_before(filled: Filled, subject: Group | None, targets: set[str], *, several: bool) -> list[Filler]:
    """Whom the sentence before speaks of: its first name under no preposition, or the last list."""
    doc, words, start = filled.sentence.doc, filled.sentence.words, filled.sentence.whole[0]
    segments = [segment for segment in spans.group(doc, spans.SEGMENTS) if segment.end <= start][-1:]
    acting = {filler.ref for filler in subject.fillers} if subject is not None else set()
    if several:
        return [one for one in together(doc, start, words, segments) if one.ref not in acting | targets]
    for segment in segments:
        for found in groups(doc, segment.start, segment.end, words):
            taken = acting & {filler.ref for filler in found.fillers}
            if not (found.prep or found.person or taken) and _fits(found, targets, several=False):
                return list(found.fillers)
        states = {one.kb_id_ for one in spans.within(doc, spans.COUNTRIES, segment.start, segment.end)}
        named = [one for one in groups(doc, segment.start, segment.end, words) if one.kinds == {"country"}]
        if len(states) == 1 and len(named) == 1 and not states & acting and _fits(named[0], targets, several=False):
            return list(named[0].fillers)  # « Des ONG ont écrit au président du Togo. Elles l'exhortent à signer »
    return []


def _fits(group: Group, targets: set[str], *, several: bool) -> bool:
    """Whether it can be what the pronoun stands for: no text, not the target, one or several."""
    if "instrument" in group.kinds or any(filler.ref in targets for filler in group.fillers):
        return False
    return (len(group.fillers) > 1) == several
