"""Names that stand beside a noun which counts or says who they are: « les deux voisins, la Zambie et le Malawi »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.coordinated import up_to_next
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.many import is_of_many, named_of
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE

#: How far before and behind the word of an act the noun may stand that counts who does it.
_BEFORE: Final = 8
_BEHIND: Final = 12
#: How far behind its bracket a list may begin, an article between.
_OPENED: Final = 2
#: How far before a noun its number may stand.
_NUMBER: Final = 4
#: How many names a list behind a comma has at least.
_MORE: Final = 2
#: How many tokens may qualify a noun before the names beside it.
_QUALIFIED: Final = 8
_NOUNS: Final = ("member_noun", "appositive", "company_noun", "anaphoric")
_QUALIFIERS: Final = ("ADJ", "ADP", "DET", "NOUN", "PROPN", "NUM")


def beside_subject(sentence: Sentence, verb: VerbGroup) -> Group | None:
    """« Les deux voisins, la Zambie et le Malawi, ont signé »: the names between commas behind the subject."""
    doc, words = sentence.doc, sentence.words
    for token in doc[sentence.start : verb.start]:
        if not token.dep_.startswith("nsubj") or token.head.i not in (verb.index, verb.auxiliary):
            continue
        behind = (item for item in sentence.right(token.i + 1) if item.end <= verb.start)
        group = next((item for item in behind if not _is_theirs(sentence, token.i, item)), None)
        noun = any(words.is_a(token, name) for name in _NOUNS) and sentence.at(token.i) is None
        if not noun or group is None or group.prep or "instrument" in group.kinds:
            return None
        opened, closed = doc[token.i + 1 : group.start], doc[group.end : verb.start]
        fits = all(word.pos_ in _QUALIFIERS or word.like_num for word in opened[:-1]) and len(opened) <= _QUALIFIED
        set_off = len(opened) > 0 and opened[-1].text in ",(–—:" and len(closed) > 0 and closed[0].text in ",)–—"
        return group if fits and set_off and all(w.is_punct or w.pos_ == "ADV" for w in closed) else None
    return None


def _is_theirs(sentence: Sentence, noun: int, group: Group) -> bool:
    """« Les trois pays du Triangle de Weimar – la France, … – ont signé »: the body that they are members of."""
    of = sentence.words.is_a_phrase(group.prep, "complement_preposition")
    return of and group.start == noun + 1 and group.kinds == {"organisation"}


def named_among(filled: Filled, start: int, end: int) -> list[Filler]:
    """« porte la signature de douze États, dont le Chili et le Togo »: some of those who are only counted."""
    sentence = filled.sentence
    if filled.trigger.echo or not any("party" in slot for slot in filled.trigger.frame.values()):
        return []
    if filled.trigger.form == "noun" and (set_off := _in_brackets(sentence, start, end)) is not None:
        return filled.without_targets(set_off.actors)
    first = filled.counted.noun if filled.counted is not None else max(sentence.start, start - _BEFORE)
    reach = min(sentence.end, end + _BEHIND)
    if filled.group is not None and filled.group.passive:
        reach = up_to_next(sentence, filled.group, reach)  # « a été adopté et signé par dix pays, dont le Togo »
    for index in range(first, reach):
        if index >= end and sentence.at(index) is None and _is_finite(sentence, index):
            break
        if not is_of_many(sentence, index) or not _is_counted(sentence, index):
            continue
        group = named_of(sentence, index)
        if group is not None and not _acts(sentence, group):
            return filled.without_targets(group.actors)
    return []


def _in_brackets(sentence: Sentence, start: int, end: int) -> Group | None:
    """« deux ratifications (Togo et Mali) »: those whose acts are counted, right behind them and nobody else."""
    doc = sentence.doc
    if end >= sentence.end or doc[end].text != "(" or not _is_counted(sentence, start):
        return None
    opened = (one for one in sentence.groups if end < one.fillers[0].start <= end + _OPENED)
    group = next(opened, None)
    if group is None or "instrument" in group.kinds:
        return None
    return group if group.end < sentence.end and doc[group.end].text == ")" else None


def joined_to(sentence: Sentence, noun: int) -> Group | None:
    """« signée par 43 pays et l'Union européenne », « compte 18 pays de l'Otan ainsi que la Suède »: beside a count.

    They open no clause of their own. Also more of them behind a comma: « par douze communes, la Région et Rivéo ».
    """
    doc, words, index = sentence.doc, sentence.words, noun + 1
    while index < sentence.end and (doc[index].pos_ == "ADJ" or words.is_a(doc[index], "member_noun")):
        index += 1
    if (behind := _behind_theirs(sentence, index)) is not None:
        return behind
    index += index < sentence.end and doc[index].text == "," and words.phrases["coordinator"].at(doc, index + 1) > 1
    length = words.phrases["coordinator"].at(doc, index) if index < sentence.end else 0
    goes_on = not length and index < sentence.end and doc[index].text == ","
    length = length or int(goes_on)
    group = next(iter(sentence.right(index + length)), None) if length and _is_counted(sentence, noun) else None
    if group is None or group.prep or "instrument" in group.kinds or group.start - index - length > 1:
        return None
    if goes_on and (len(group.fillers) < _MORE or not _ends_with_and(sentence, group)):
        return None
    clitic = group.end < sentence.end and words.is_a(doc[group.end], "clitic")
    return None if clitic or _acts(sentence, group) else group


def _behind_theirs(sentence: Sentence, index: int) -> Group | None:
    """« dix-huit pays de l'Otan ainsi que l'Autriche et la Suède »: States in a list behind the body of the many."""
    group = next(sentence.right(index), None) if index < sentence.end else None
    if group is None or group.start != index or len(group.fillers) < _MORE:
        return None
    body, *others = group.fillers
    of = sentence.words.is_a_phrase(group.prep, "complement_preposition") and body.kind == "organisation"
    if not of or any(other.kind != "country" for other in others) or _acts(sentence, group):
        return None
    return replace(group, fillers=tuple(others), start=others[0].start, prep="")


def _ends_with_and(sentence: Sentence, group: Group) -> bool:
    """Whether « et » stands before the last of some names."""
    between = sentence.doc[group.fillers[-2].end : group.fillers[-1].start]
    return any(sentence.words.is_a(token, "and") for token in between)


def _is_counted(sentence: Sentence, noun: int) -> bool:
    near = range(max(sentence.start, noun - _NUMBER), noun)
    numbered = any(cardinal_at(sentence.doc, index)[0] is not None for index in near)
    return numbered or any(sentence.words.is_a(sentence.doc[index], "quantity") for index in near)


def _acts(sentence: Sentence, group: Group) -> bool:
    """« un pays dont la France salue l'action »: whether the names begin a clause of their own."""
    return group.end < sentence.end and _is_finite(sentence, group.end)


def _is_finite(sentence: Sentence, index: int) -> bool:
    token, words = sentence.doc[index], sentence.words
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
