"""Parties that a clause only counts and names behind: « Deux voisins ont été admis, le Niger et le Togo »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.below import counted_below
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.lists import COLONS, acts_next, announced
from depositaire.clauses.subjects.presented import presented, presented_further
from depositaire.clauses.wording.numerals import cardinal_at, may_be_cardinal
from depositaire.clauses.wording.words import FINITE

#: How many tokens may stand between what opens a list and its first name: « , le Niger ».
_LEAD: Final = 2
#: How far behind a noun those may be counted whose act it is: « l'adhésion, hier, de trois nouveaux pays ».
_BEHIND: Final = 7
#: Of how many that are counted one at least is named, where not all are.
_MOST: Final = 2
#: How many adjectives and adverbs may stand between a number and its noun: « vingt-deux autres pays ».
_QUALIFIED: Final = 3
#: At what the search for those who are counted ends.
_ENDING: Final = (*COLONS, ";")
#: How many tokens a number, a noun for members and its adjective are.
_OWN: Final = 4


def tallied(filled: Filled, end: int) -> bool:
    """Fill the parties that the subject counts with the names behind the word that ends at token ``end``.

    After a colon or « dont » any names will do; after a comma alone as many as are counted.

    Returns:
        Whether that gave the parties.
    """
    sentence, frame = filled.sentence, filled.trigger.frame
    if filled.parties or not any("party" in slot for slot in frame.values()):
        return False
    if filled.trigger.echo and frame.get("subject") == "other":
        return False  # « dix pays emboîtent le pas, dont le Togo »: those counted are not those before them
    if filled.trigger.form == "noun" and filled.anaphoric != "party":
        return _named_next(filled, end) if _counted_behind(sentence, end) else False  # not « leur adhésion »
    if _is_done_by_others(filled, end):
        return False
    number = _counted(sentence, end)
    if number is None:
        return _named_next(filled, end)
    if number:
        filled.parties += _with_target(filled, end, number)
    filled.parties += _joined_by(filled)
    if filled.parties:
        return True
    index = end - 1
    while (index := index + 1) < sentence.end:
        token = sentence.doc[index]
        names: list[Filler] = []
        if token.text in COLONS:
            names = announced(sentence, index)
        elif token.text in ",(–—":
            names = _behind(sentence, index, number)
        elif sentence.words.phrases["namely"].at(sentence.doc, index) > 1 or sentence.words.is_a(token, "whose"):
            names = _behind(sentence, index - 1, number)  # « Deux pays rejoignent l'OIF à savoir le Niger et le Togo »
        filled.parties += filled.without_targets(names)
        if filled.parties:
            return True
        if token.text in _ENDING or (sentence.at(index) is None and _is_finite(sentence, index)):
            break
        if token.text == "(":  # « (par ordre de candidature) : »
            closing = (i for i in range(index, sentence.end) if sentence.doc[i].text.startswith(")"))
            index = next(closing, index + 1) - 1
    return _named_next(filled, end)


def _is_done_by_others(filled: Filled, end: int) -> bool:
    """« L'OIF, qui compte trois membres, a été créée par des pays d'Afrique »: its members are not those who did it.

    Nor are those who « acceptent » the ones who are taken in.
    """
    group, frame = filled.group, filled.trigger.frame
    if group is not None and not group.passive and frame.get("subject") == "target":
        return _counted(filled.sentence, group.start) is not None
    if group is None or not group.passive or frame.get("object") != "target" or frame.get("subject") != "party":
        return False
    return _counted(filled.sentence, end) is not None and not _agents_counted(filled.sentence, end)


def _named_next(filled: Filled, end: int) -> bool:
    """« Cinq pays ont été élus. Il s'agit de l'Albanie, … »: as many as the sentence counts, named in the next.

    Some of them, too: « Dix entreprises ont signé. Parmi elles, Rivéo et Plinor ».
    """
    number = _own_number(filled, end) or _counted(filled.sentence, filled.sentence.end)
    if number is None:
        return bool(filled.parties)
    names = presented(filled.sentence)
    told = len({name.ref for name in names})
    if told == number or (told > 1 and (not number or number / _MOST <= told <= number)):
        filled.parties += filled.without_targets(names)
    if not filled.parties:
        filled.parties += filled.without_targets(presented(filled.sentence, some=True))
    if not filled.parties and number >= _MOST:
        filled.parties += filled.without_targets(presented_further(filled.sentence, number))
    acts = filled.trigger.form != "predicate"  # « Cinq nouveaux membres rejoignent l'OIF »: the verb tells it
    if not filled.parties and acts and number >= _MOST:
        filled.parties += filled.without_targets(counted_below(filled.sentence, number))
    return bool(filled.parties)


def _own_number(filled: Filled, end: int) -> int | None:
    """« compte trois membres et deux membres associés »: how many of these, where the word itself names them."""
    if filled.trigger.form != "predicate":
        return None
    near = range(max(filled.sentence.start, end - _OWN), end)
    counts = (cardinal_at(filled.sentence.doc, index)[0] for index in near if not filled.sentence.in_date(index))
    return next((number for number in counts if number is not None), None)


def _with_target(filled: Filled, end: int, number: int) -> list[Filler]:
    """« Deux pays ont quitté la Cour, le Burundi et les Philippines »: the body and the names look like one list."""
    for group in filled.sentence.right(end):
        first, *others = group.fillers
        if first in filled.targets:
            commas = (
                any(token.text == "," for token in filled.sentence.doc[first.end : others[0].start])
                if others
                else False
            )
            return filled.without_targets(others) if commas and len(others) == number else []
    return []


def _joined_by(filled: Filled) -> list[Filler]:
    """« Dix pays, rejoints par l'Union africaine et Interpol, ont signé »: those who do it with the ones counted."""
    sentence, words = filled.sentence, filled.sentence.words
    group = None if filled.group is None else next(sentence.left(filled.group.start), None)
    if group is None or filled.group is None or "instrument" in group.kinds or group.end + 1 != filled.group.start:
        return []
    length = words.phrases["followed_by"].ending(sentence.doc, group.start + 1)
    opened = sentence.doc[group.start - length].text == "," and sentence.doc[group.end].text == ","
    return list(group.fillers) if length > 1 and opened else []


def _counted_behind(sentence: Sentence, end: int) -> bool:
    """« l'adhésion de trois pays »: whether members are counted right behind a noun that ends at ``end``."""
    return any(
        sentence.words.is_a(token, "member_noun") and sentence.at(token.i) is None
        for token in sentence.doc[end : min(sentence.end, end + _BEHIND)]
    )


def _agents_counted(sentence: Sentence, end: int) -> bool:
    """« a été créée par trois pays »."""
    near = sentence.doc[end : min(sentence.end, end + _BEHIND)]
    return any(
        sentence.words.is_a(token, "agent") and token.i + 1 < sentence.end and cardinal_at(sentence.doc, token.i + 1)[0]
        for token in near
    )


@once
def _counted(sentence: Sentence, end: int) -> int | None:
    """How many the subject before token ``end`` counts: 0 for « une trentaine de pays », None where it counts none."""
    doc, words = sentence.doc, sentence.words
    several, quantity, new = words.classes["several"], words.classes["quantity"], words.classes["which_of_them"]
    for index, word in enumerate(doc.lower[sentence.start : end], sentence.start):
        uncounted = word in new and index > sentence.start and words.is_a(doc[index - 1], "complement_preposition")
        if not (may_be_cardinal(word) or word in several or word in quantity or uncounted):
            continue
        if sentence.at(index) is not None or sentence.in_date(index):
            continue
        value, length = cardinal_at(doc, index)
        if value is None:
            length = int(word in several or word in quantity or uncounted)  # « de nouveaux pays »
        for noun in doc[index + length : min(end, index + length + _QUALIFIED)] if length else ():
            if sentence.at(noun.i) is not None:
                break
            told = words.is_a(noun, "member_noun") or noun.lower_ in words.stand_ins
            if told or (noun.pos_ == "NOUN" and noun.dep_.startswith("nsubj")):
                return value or 0
    return None


def _behind(sentence: Sentence, index: int, number: int) -> list[Filler]:
    """The names that a comma or parenthesis at a token opens: those given for the noun, or as many as it counts."""
    doc, words = sentence.doc, sentence.words
    length = words.phrases["instancing"].at(doc, index + 1) if index + 1 < sentence.end else 0
    first = index + 1 + length
    if length and first < sentence.end and words.is_form_of(doc[first], "listing"):
        first += 1  # « , parmi lesquels figurent le Togo et le Mali »
    theirs = length > 0 and first < sentence.end and words.is_a(doc[first], "that_of")
    if theirs and not any(token.lower_ in words.stand_ins for token in doc[sentence.start : index]):
        return []  # « plusieurs entreprises ont adhéré, dont celles du Togo »
    first += theirs  # « plusieurs parlements ont voté le texte, dont ceux du Togo et du Mali »
    names: list[Filler] = []
    last = first
    given = next(sentence.right(first), None)  # « , à l'instar du Togo et du Mali »
    if given is not None and given.start == first and words.is_a_phrase(given.prep, "given_as"):
        apart = "instrument" in given.kinds or acts_next(sentence, given.end)  # « , comme le Togo l'a demandé »
        return [] if apart else list(given.fillers)
    for group in sentence.right(index if doc[index].text == "(" else first):
        bare = not group.prep or (theirs and words.is_a_phrase(group.prep, "complement_preposition"))
        if (
            not bare
            or "instrument" in group.kinds
            or (not names and group.start - first > _LEAD)
            or not _is_list(sentence, last, group.start)
        ):
            break
        names += group.fillers
        last = group.end
        if length:
            break
    acts = last < sentence.end and words.is_verb(doc[last]) and bool(words.forms(doc[last]))
    told = len({name.ref for name in names})
    return names if told and not acts and (length or told == number) else []


def _is_list(sentence: Sentence, start: int, end: int) -> bool:
    """« le Niger en 2019 et le Togo en 2021 »: only dates and what joins names stand between two of them."""
    return all(
        sentence.in_date(token.i) or token.is_punct or token.pos_ in ("ADP", "DET", "CCONJ", "NUM", "ADV")
        for token in sentence.doc[start:end]
    )


def _is_finite(sentence: Sentence, index: int) -> bool:
    token, words = sentence.doc[index], sentence.words
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
