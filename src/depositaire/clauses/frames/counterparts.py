"""The other parties of a text where « avec » only counts them: « des accords avec trois universités : A, B et C »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.aside_lists import in_parentheses
from depositaire.clauses.subjects.lists import announced
from depositaire.clauses.subjects.many import is_many, named_of
from depositaire.clauses.wording.numerals import cardinal_at

#: How far behind « avec » the noun may stand that counts, and how far behind that the names.
_NOUN: Final = 6
_NAMES: Final = 10
#: What may stand between that noun and its names.
_QUALIFYING: Final = ("ADJ", "ADP", "DET", "NOUN", "PROPN", "PUNCT", "SPACE")


def counterparts(filled: Filled, start: int) -> None:
    """Add to the parties those who are named behind a noun that counts them under « avec », after token ``start``."""
    sentence, words = filled.sentence, filled.sentence.words
    if filled.trigger.frame.get(words.word("with")) != "party":
        return
    for index in range(start, min(sentence.end, filled.right + _NOUN)):
        if words.is_a_phrase(sentence.doc[index].lower_, "with") and sentence.at(index) is None:
            nouns = range(index + 1, min(sentence.end, index + _NOUN))
            noun = next((at for at in nouns if sentence.at(at) is None and is_many(sentence, at)), None)
            known = {party.ref for party in filled.parties}
            named = names_of(sentence, noun) if noun is not None else []
            filled.parties += [filler for filler in filled.without_targets(named) if filler.ref not in known]
            return


def names_of(sentence: Sentence, noun: int) -> list[Filler]:
    """Those who are named of the many at token ``noun``."""
    doc, words = sentence.doc, sentence.words
    if (some := named_of(sentence, noun)) is not None:
        return some.actors
    if (aside := in_parentheses(sentence, noun, noun + _NAMES)) is not None:
        return aside.actors
    group = next(sentence.right(noun + 1), None)
    if group is not None and not group.prep:
        length = words.phrases["namely"].ending(doc, group.start)
        gap = doc[noun + 1 : group.start - length]
        plain = len(gap) <= _NAMES and all(token.pos_ in _QUALIFYING for token in gap)
        opened = length > 0 or (len(gap) > 0 and gap[-1].text == ",")
        if plain and opened and _as_many(sentence, noun, len(group.actors)):
            return group.actors
    return announced(sentence, noun)


def _as_many(sentence: Sentence, noun: int, number: int) -> bool:
    """Whether as many are named as the noun counts, where it says how many."""
    counts = (cardinal_at(sentence.doc, at)[0] for at in range(max(sentence.start, noun - 2), noun))
    said = next((count for count in counts if count is not None), None)
    return number > 1 if said is None else said == number
