"""Whether a verb tells of one or of several, and of which of a list: « le Togo et le Mali, qui a rejoint l'OIF »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.chained import first_pronoun
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import adjacent, of_text
from depositaire.clauses.wording.words import FINITE

#: How many names make a list.
_LIST: Final = 2
_TENSED: Final = FINITE | {"perfect"}


def acts_in_plural(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a verb ends as one does that tells of several."""
    verb = sentence.doc[group.index if group.auxiliary is None else group.auxiliary]
    return verb.lower_.endswith(tuple(sentence.words.classes["plural_ending"]))


def _is_singular(sentence: Sentence, group: VerbGroup) -> bool:
    return group.tense in _TENSED and not acts_in_plural(sentence, group)


def agrees(sentence: Sentence, group: VerbGroup, subject: Group) -> bool:
    """Whether a list is no subject of a verb in the singular: « passé par Monaco et par Rome, a signé »."""
    if len({filler.start for filler in subject.fillers}) < _LIST:
        return True
    doc, words = sentence.doc, sentence.words
    starts = sorted(filler.start for filler in subject.fillers)
    for name in ("followed_by", "likewise"):
        if next(words.phrases[name].within(doc, starts[0], starts[-1]), None) is not None:
            return True  # « Le Rwanda, suivi du Burundi et de l'Ouganda, a signé », « Le Rwanda, ainsi que… »
    last = doc[subject.fillers[-2].end : subject.fillers[-1].start]
    return not _is_singular(sentence, group) or not any(words.is_a(token, "and") for token in last)


def last_of_list(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« le Togo, le Bénin et le Mali, qui a rejoint l'OIF en mai »: the last of them, where the verb tells of one.

    So « le Togo, qui est membre de l'OIF, et le Mali », where the list goes on behind what is said of one.
    """
    pronoun = group.start - 1
    around = next((item for item in sentence.groups if item.start < pronoun < item.end and not item.prep), None)
    if around is not None and not around.person and not acts_in_plural(sentence, group):
        before = [filler for filler in around.fillers if filler.end <= pronoun]
        if before and len(before) < len(around.fillers) and adjacent(sentence.doc, before[-1].end, pronoun):
            return replace(around, fillers=(before[-1],), start=before[-1].start, end=before[-1].end)
    left = next(sentence.left(pronoun), None)
    if left is None or (left.prep and _tells_of_a_noun(sentence, left)):
        return None
    first = first_pronoun(sentence, pronoun)
    near = adjacent(sentence.doc, left.end, pronoun if first is None else first)
    one = last_where_one(sentence, group, left) if near else None
    return None if one is left else one


def last_where_one(sentence: Sentence, group: VerbGroup, found: Group | None) -> Group | None:
    """The last of a list of bodies or countries where the verb tells of one; else all that is found."""
    if found is None or found.person or found.kinds not in ({"country"}, {"organisation"}):
        return found
    cut_off = (
        sentence.end < sentence.whole[1] and sentence.doc[sentence.end].text == ","
    )  # « le Togo, le Mali, qui a …, »
    parted = cut_off and _is_singular(sentence, group)
    if found.fillers[-1].end != found.end or (agrees(sentence, group, found) and not parted):
        return found
    return replace(found, fillers=found.fillers[-1:], start=found.fillers[-1].start)


def _tells_of_a_noun(sentence: Sentence, group: Group) -> bool:
    """« l'accord avec le Togo et le Mali, qui est en vigueur »: what the pronoun may stand for is the noun before."""
    before = sentence.doc[group.start - 1] if group.start > sentence.start else None
    if before is None or of_text(sentence, group) is not None:
        return before is not None
    plural = tuple(sentence.words.classes["plural_noun_ending"])
    return before.pos_ in ("NOUN", "PROPN", "ADJ") and not before.lower_.endswith(plural)
