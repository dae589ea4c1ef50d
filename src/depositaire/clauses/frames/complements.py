"""Complements: which argument behind or beside a word goes to which slot of its frame."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.list_ends import opens_absolute
from depositaire.clauses.frames.nested import is_housed, is_nested
from depositaire.clauses.frames.of_others import (
    are_sides_of_another,
    are_sides_of_its_text,
    are_some_of_those,
    is_beyond,
    is_elsewhere,
    is_of_an_event,
    is_of_another,
    is_of_its_office,
    is_of_others,
    is_of_that,
    is_of_the_next_noun,
    is_of_the_source,
    is_of_the_target,
    is_one_of_partners,
    is_who_consents,
    takes_part_in,
    those_meant,
)
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.participles import in_a_row
from depositaire.clauses.sentences.sentence import Sentence, after_saying
from depositaire.clauses.subjects.apposed import apposed
from depositaire.clauses.subjects.lists import COLONS, of_members
from depositaire.clauses.subjects.many import is_of_many, named_of
from depositaire.clauses.subjects.one_among import one_among
from depositaire.clauses.subjects.parse import is_plain
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.prepositions import preposition

#: How far behind a word the noun may stand of which some are named.
_MANY: Final = 6
#: How many the members are that a plural article is before.
_SEVERAL: Final = 2


def complements(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """Fill the frame with what follows token ``start`` in the clause."""
    told, housed = expression_end(filled.sentence, filled.trigger, start), None
    first = True
    for group in filled.sentence.right(start):
        if group.start >= filled.right:
            break
        if group is filled.subject or is_of_the_source(filled.sentence, start, group):
            continue
        if _is_said_by(filled.sentence, group, start) or is_who_consents(filled, group, start):
            continue
        if filled.targets and filled.group is None and is_of_that(filled.sentence, start, group):
            break
        key = filled.sentence.words.word("to") if takes_part_in(filled, group) else group.prep or "object"
        if filled.parties and len(group.fillers) > 1 and any(target in group.fillers for target in filled.targets):
            break  # « L'AELE, qui regroupe la Suisse, et le Mercosur ont signé »
        if opens_absolute(filled.sentence.doc, group, filled.sentence.words):
            break
        if frame.get(key) == "party" and filled.parties and is_of_the_next_noun(filled, group, start):
            break
        behind = start < told <= group.start  # « unissent leurs forces pour créer le consortium »
        if key == "object" and not behind and _is_behind_another(filled, group):
            continue
        if key == "object" and _is_given_behind(filled, group, start):
            break
        if filled.targets and are_sides_of_another(filled, group, start):
            break
        if filled.targets and are_sides_of_its_text(filled, group):
            continue
        if key == "object" and is_one_of_partners(filled.sentence, group, start):
            continue
        if key == "object" and frame.get(key) == "target" and are_some_of_those(filled.sentence, group, start):
            continue
        if is_of_the_target(filled, group) or is_of_its_office(filled, group) or is_of_an_event(filled, group, start):
            continue
        if is_housed(filled.sentence, group) and group.start != told:
            housed = housed or (group if first else None)
            continue
        first = first and group.fillers == tuple(filled.parties)
        if key == "object" and filled.parties and is_beyond(filled.sentence, group):
            break
        if is_of_others(filled, group) or is_elsewhere(filled, group, max(start, told)):
            continue
        partitive = "object" in frame and _is_partitive(filled, group)
        if partitive or ("object" in frame and _is_denied(filled, group)):
            key = "object"
        if frame.get("object") == "target" and is_of_another(filled.sentence, group, start):
            key = "object"
        since = told if group.start >= told else start
        if key in frame and (partitive or not is_nested(filled.sentence, group, since)):
            to_target = frame[key] == "target" or (frame[key] == "party|target" and bool(filled.parties))
            if filled.deciding and to_target and any(filled.takes(filler) for filler in group.fillers):
                filled.targets, filled.deciding = [], False  # « L'Assemblée a suspendu la Russie du Conseil »
            handed_in = group.organ and to_target and filled.trigger.form == "noun"
            handed_in = handed_in and filled.trigger.types.organisation == "apply"
            filled.assign(frame[key], replace(group, person=False) if handed_in else group)
    if housed is not None and not filled.targets and filled.trigger.types.organisation == "apply":
        filled.assign("target", housed)  # « le Togo a déposé sa candidature au siège de l'Unesco »
    if not filled.parties:
        _unnamed(filled, frame, start)


def _is_said_by(sentence: Sentence, group: Group, start: int) -> bool:
    """« a été signé, a indiqué le ministre malien, par le Togo »: who says so, in an aside."""
    commas = (index for index in range(start, group.start) if sentence.doc[index].text == ",")
    closed = (after_saying(sentence, comma + 1) for comma in commas)
    return any(end is not None and group.end <= end for end in closed)


def _is_given_behind(filled: Filled, group: Group, start: int) -> bool:
    """« cinq clubs l'ont quittée : le Rivéo FC… », « nous ont quittés : … »: no name behind a colon is what is left."""
    sentence, verb = filled.sentence, filled.group
    taken = ("object_clitic", "of_us")
    if verb is None or not any(sentence.words.is_a(sentence.doc[at], name) for at in verb.clitics for name in taken):
        return False
    return any(token.text in COLONS for token in sentence.doc[start : group.start])


def _unnamed(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """« a validé l'entrée de trois nouveaux membres : l'Angola, le Ghana et le Togo »."""
    sentence = filled.sentence
    found = of_members(sentence, start, filled.right) or _some_of(sentence, start)
    if found is None:
        return
    prep, _ = preposition(sentence.doc, found[0], sentence.words, floor=start)
    if "party" in frame.get(prep or "object", ""):
        filled.parties += filled.without_targets(found[1].fillers)


def _some_of(sentence: Sentence, start: int) -> tuple[int, Group] | None:
    """« le départ de plusieurs assureurs, dont Rivéo et Plinor »: the noun and those that are named of it."""
    for noun in range(start, min(sentence.end, start + _MANY)):
        if is_of_many(sentence, noun):
            group = named_of(sentence, noun)
            return (noun, group) if group is not None else None
    return None


def beside(filled: Filled, start: int, end: int) -> None:
    """Fill the frame with the bare name that the noun is in apposition to, or the text right before it."""
    slot, left = filled.trigger.frame["before"], next(filled.sentence.left(start), None)
    first = one_among(filled.sentence, start)  # « le Togo, l'un des membres de l'OIF »
    group = apposed(filled.sentence, first, end) or in_a_row(filled.sentence, start, text=slot == "target")
    if slot == "target" and left is not None and left.end == start and left.kinds == {"instrument"}:
        group = left  # « l'accord en vigueur depuis 2019 »
    if slot == "party" and first == start and group is not None and _are_all(filled, group, start):
        return
    if group is not None and slot == "party":
        group = those_meant(filled.sentence, group, first, end)
    if group is not None and not (group.prep and first < start):  # not « est, avec le Bénin, l'un des membres »
        filled.assign(slot, group)


def _are_all(filled: Filled, group: Group, start: int) -> bool:
    """« Les membres de l'OIF ayant voté, le Togo signera »: all members of a body, whom no name stands right beside.

    Nor does who tells of them: « Selon le Togo, les 88 États membres de l'OIF ont voté ».
    """
    sentence, words = filled.sentence, filled.sentence.words
    doc, article = sentence.doc, _counted_from(sentence, start) - 1
    if article < sentence.start or not words.is_a(doc[article], "article_of_several"):
        return False
    if group.end <= article:
        count, _ = cardinal_at(doc, article + 1)
        if len(group.fillers) != (count or max(_SEVERAL, len(group.fillers))):
            return True
        return not (doc[group.end].text == "," and group.end == article - 1)
    if article > sentence.start and doc[article - 1].pos_ == "ADP":
        return True  # « Pour les membres de l'OIF, le Togo compte »
    end = filled.targets[-1].end if filled.targets else group.start
    return not (group.start - end <= 1 and doc[end].text in ",(:")


def _counted_from(sentence: Sentence, start: int) -> int:
    """« les 88 États membres »: where what counts or classes the noun at ``start`` begins."""
    doc, first = sentence.doc, start
    while first > sentence.start and (
        sentence.words.is_a(doc[first - 1], "member_noun") or cardinal_at(doc, first - 1)[0] is not None
    ):
        first -= 1
    return first


def _is_behind_another(filled: Filled, group: Group) -> bool:
    """« lancer une application, Poke », « entérinant le retrait du traité (TPP) »: the verb has an object before it."""
    sentence, verb = filled.sentence, filled.group
    if verb is None or verb.passive:
        return False
    return any(
        token.dep_ == "obj"
        and token.head.i == verb.index
        and is_plain(sentence, token)
        and any(child.dep_ == "det" for child in token.children)
        and not preposition(sentence.doc, token.i, sentence.words, floor=verb.index)[0]
        for token in sentence.doc[verb.index + 1 : min(group.start, group.fillers[0].start - 1)]
    )


def _is_partitive(filled: Filled, group: Group) -> bool:
    """« ont signé mardi des accords », « ont adopté de nouveaux statuts »: « des », « de » are articles there."""
    sentence, words = filled.sentence, filled.sentence.words
    before = sentence.doc[group.start]
    new = words.is_a(before, "complement_preposition") and sentence.doc[group.start + 1].pos_ == "ADJ"
    return (
        (words.is_a(before, "partitive") or (new and group.fillers[0].start > group.start + 1))
        and group.kinds == {"instrument"}
        and (
            sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
            or sentence.in_date(group.start - 1)
            or _tells_where(filled, group.start)
            or _tells_when(filled, group.start)
        )
    )


def _tells_where(filled: Filled, end: int) -> bool:
    """« ont signé mardi à Lomé des accords »: only when and where stand between the verb and a token."""
    sentence, verb, words = filled.sentence, filled.group, filled.sentence.words
    between = sentence.doc[verb.index + 1 : end] if verb is not None and verb.index < end else ()
    where = [token for token in between if token.pos_ != "ADV" and not sentence.in_date(token.i)]
    places = [token for token in where if token.pos_ in ("PROPN", "NOUN") and token.is_title]
    rest = [token for token in where if token not in places]
    return bool(places) and all(words.phrases["place_preposition"].at(sentence.doc, one.i) for one in rest)


def _tells_when(filled: Filled, end: int) -> bool:
    """« ont signé lors de cette visite des accords », « a conclu avec le Togo des accords », « … avec succès … »."""
    sentence, verb, words = filled.sentence, filled.group, filled.sentence.words
    if verb is None or verb.index >= end - 1:
        return False
    if words.phrases["adverb"].ending(sentence.doc, end):
        return True
    beside = sentence.at(end - 1)
    if beside is not None and beside.start > verb.index:
        return words.is_a_phrase(beside.prep, "with")
    noun = end - 1 if sentence.doc[end - 1].pos_ != "ADJ" else end - 2
    pointed = words.is_a(sentence.doc[noun - 1], "demonstrative")
    told = words.is_a(sentence.doc[noun], "occasion_noun") or words.is_a(sentence.doc[noun], "visit_noun")
    first = next(
        (i for i in range(verb.index + 1, end) if sentence.doc[i].pos_ != "ADV" and not sentence.in_date(i)), end
    )
    return first < noun and (pointed or told) and words.phrases["preposition"].at(sentence.doc, first) > 0


def _is_denied(filled: Filled, group: Group) -> bool:
    """« n'ont pas signé de traité »: « de » is an article there, right behind what is denied."""
    words, verb = filled.sentence.words, filled.group
    if verb is None or not verb.negated or group.kinds != {"instrument"}:
        return False
    near = group.start > verb.index and filled.sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
    return near and words.is_a_phrase(group.prep, "complement_preposition")
