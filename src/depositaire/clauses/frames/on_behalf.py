"""For whom somebody acts: « Paul Dupont a signé, au nom du Chili, … », « pour le compte de l'Union, … »."""

from itertools import pairwise

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup


def act_for(filled: Filled) -> None:
    """Make those for whom somebody acts the parties, in the place of a person or of a body that acts for another.

    Countries named as who acts stay: « les ministres du Chili et du Pérou ont signé au nom de l'Alliance ».
    """
    group = filled.group
    own = [party for party in filled.parties if filled.subject is not None and party in filled.subject.fillers]
    states = bool(own) and all(party.kind == "country" and _is_named(filled.sentence, party) for party in own)
    behalf = _of_whom(filled.sentence, group, filled.right) if group is not None else None
    if behalf is None and group is not None and not filled.parties and filled.trigger.types.binding == "sign":
        behalf = _for_a_state(filled.sentence, group, filled.right)
    if behalf is None or not behalf.actors:
        return
    filled.on_behalf = True
    if not states:
        filled.parties = [*behalf.actors, *(party for party in filled.parties if party not in own)]


def carry_out_for(filled: Filled, verb: VerbGroup) -> None:
    """« a procédé, au nom du Chili, à la signature de l'accord »: the same of an act that a noun tells with a verb."""
    sentence, words = filled.sentence, filled.sentence.words
    for item in sentence.groups:
        near = verb.start <= item.start < filled.right or sentence.opens_at(item.start)
        if near and words.is_a_phrase(item.prep, "on_behalf") and item.actors:
            filled.on_behalf = True
            named = [party for party in filled.parties if _is_named(sentence, party)]
            filled.parties = named or list(item.actors)
            return


def _is_named(sentence: Sentence, party: Filler) -> bool:
    """Whether the State is named itself, and not meant by « le ministre » alone."""
    return bool(spans.within(sentence.doc, spans.COUNTRIES, party.start, party.end))


def _of_whom(sentence: Sentence, group: VerbGroup, right: int) -> Group | None:
    words = sentence.words
    for item in sentence.groups:
        represented = item.end <= group.start and (
            _is_represented(sentence, item) or _is_fronted(sentence, item, group)
        )
        if not (represented or words.is_a_phrase(item.prep, "on_behalf")):
            continue
        if group.index < item.start < right:
            return item
        between = sentence.doc[item.end : group.start]
        if item.end <= group.start and not any(words.is_verb(token) and not sentence.at(token.i) for token in between):
            return item
    return None


def _for_a_state(sentence: Sentence, group: VerbGroup, right: int) -> Group | None:
    """« a été signé pour le Chili par Lise Aubin », « Lise Aubin a signé pour le Chili »: nobody else does."""
    words = sentence.words
    near = (item for item in sentence.groups if item.kinds == {"country"} and words.is_a_phrase(item.prep, "for_whom"))
    return next(
        (item for item in near if _is_behind(sentence, group, item, right) or sentence.opens_at(item.start)), None
    )


def _is_behind(sentence: Sentence, group: VerbGroup, item: Group, right: int) -> bool:
    """Behind the verb, and not of a noun set off: « a signé l'accord, une bonne nouvelle pour le Chili »."""
    between = sentence.doc[group.index + 1 : item.start]
    comma = max((token.i for token in between if token.text == ","), default=item.start)
    aside = (token for token in between if token.i > comma and token.pos_ == "NOUN" and sentence.at(token.i) is None)
    return group.index < item.start < right and next(aside, None) is None


def _is_represented(sentence: Sentence, item: Group) -> bool:
    """« Paul Dupont, représentant le Chili, a signé »."""
    doc, words, index = sentence.doc, sentence.words, item.start - 1
    while index > sentence.start and doc[index].pos_ == "ADV":
        index -= 1  # « représentant respectivement le Chili et le Pérou »
    tenses = {form.tense for form in words.forms(doc[index])}
    own = index > sentence.start and doc[index - 1].text == ","
    return not item.prep and own and words.is_form_of(doc[index], "representing") and "ppres" in tenses


def _is_fronted(sentence: Sentence, item: Group, group: VerbGroup) -> bool:
    """« Pour le Chili, Lise Aubin a signé », « pour Rivéo, la directrice a signé »: behind the comma, somebody acts."""
    doc, words = sentence.doc, sentence.words
    apart = sentence.opens_at(item.start) and doc[item.end].text == ","
    if not (apart and words.is_a_phrase(item.prep, "speaking_for")):
        return False
    between = doc[item.end + 1 : group.start]
    if any(sentence.at(token.i) is not None or words.is_verb(token) for token in between):
        return False
    named = any(first.is_title and second.is_title for first, second in pairwise(between))
    rules = (words.stand_ins.get(token.lower_) for token in between)
    return named or any(rule is not None and rule.office for rule in rules)
