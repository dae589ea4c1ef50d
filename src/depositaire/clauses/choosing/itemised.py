"""Texts given one by one behind their number: « ont signé trois accords, dont une convention sur la pêche »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.parse import subjects

#: How far behind the counted texts, or the verb, the list may be announced, and how close it follows then.
_ANNOUNCED: Final = 16
_CLOSE: Final = 3
#: How many tokens a comma, « ou », « d' », « un » and an adjective are.
_ALTERNATIVE: Final = 5


def itemise(filled: Filled, end: int) -> None:
    """Put the texts that a list names in the place of the noun that only counts them; ``end`` is the trigger's."""
    counted = _counted_end(filled, end)
    if counted is None:
        filled.targets += _besides(filled, end)
    elif others := _apposed(filled, counted):
        filled.targets = others
        return
    opening = _list_opening(filled.sentence, max(counted, end)) if counted is not None else None
    if opening is None:
        return
    texts = [target for target in filled.targets if target.start >= opening]
    listed = _listed(filled.sentence, opening)
    texts = listed if len(listed) > len(texts) else texts
    if not texts:
        return
    filled.targets = texts
    if all(party.start >= opening for party in filled.parties):
        filled.parties = []  # they are those of one text each


def sure_texts(filled: Filled) -> None:
    """« signataires de la Charte, ou d'un simple accord »: of two texts in the alternative only the first is told."""
    doc, words = filled.sentence.doc, filled.sentence.words
    kept: list[Filler] = []
    for target in filled.targets:
        left = kept[-1].end if kept and kept[-1].end <= target.start else target.start
        gap = doc[left : target.start]
        other = target.kind == "instrument" and len(gap) <= _ALTERNATIVE
        if not (other and any(words.is_a(token, "alternative") for token in gap)):
            kept.append(target)
    filled.targets = kept


def _apposed(filled: Filled, counted: int) -> list[Filler]:
    """« deux textes, un mémorandum et un protocole »: those of one list with the noun that counts them."""
    others = [target for target in filled.targets if target.start >= counted]
    noun = filled.sentence.at(counted - 1)
    if noun is None or not others or filled.sentence.doc[counted].text != ",":  # behind the last word no list goes on
        return []
    if _is_bare(filled.sentence, counted + 1):
        return []
    return others if others[-1].end <= noun.end else []


def _is_bare(sentence: Sentence, start: int) -> bool:
    """« vingt accords, mémorandums et protocoles »: a noun that shares the number, and is none of what it counts."""
    noun = sentence.doc[start]
    return (
        noun.is_lower
        and noun.pos_ == "NOUN"
        and noun.lower_.endswith(tuple(sentence.words.classes["plural_noun_ending"]))
    )


def _is_new(sentence: Sentence, start: int) -> bool:
    """« un accord », « de nouveaux accords », « vingt accords »."""
    words, before = sentence.words, sentence.doc[start - 1]
    return words.is_a(before, "indefinite") or before.like_num


def _besides(filled: Filled, end: int) -> list[Filler]:
    """« un accord avec le Togo et une convention avec le Mali »: further texts, each with whom it is between."""
    sentence, words = filled.sentence, filled.sentence.words
    if len(filled.targets) != 1 or filled.targets[0].kind != "instrument" or filled.targets[0].start < end:
        return []
    found: list[Filler] = []
    left, own = filled.targets[0].end, False
    for group in sentence.right(left):
        gap = sentence.doc[left : group.start]
        if any(token.text in ".:;" or words.is_a(token, "boundary") or words.is_verb(token) for token in gap):
            break
        if words.is_a_phrase(group.prep, "with") or words.is_a_phrase(group.prep, "between"):
            own = True
        elif own and group.kinds == {"instrument"} and not group.prep and _is_added(sentence, group):
            found, own = [*found, *group.fillers], False
        elif not group.prep or group.kinds == {"instrument"}:
            break
        left = group.end
    return found if own else found[:-1]


def _is_added(sentence: Sentence, group: Group) -> bool:
    """« et une convention », « , un second »: a new text behind a conjunction or a comma."""
    doc, words, article = sentence.doc, sentence.words, group.fillers[0].start - 1
    if not words.is_a(doc[article], "indefinite") and doc[article - 1].pos_ == "DET":
        article -= 1
    before = doc[article - 1]
    return words.is_a(doc[article], "indefinite") and (before.text == "," or words.is_a(before, "coordinator"))


def _counted_end(filled: Filled, end: int) -> int | None:
    """One past the noun that counts the texts, a target or the subject of a verb without one; None where none does."""
    doc, words = filled.sentence.doc, filled.sentence.words
    for target in filled.targets:
        within = target.kind == "instrument" and target.start >= filled.sentence.start
        if within and words.is_a(doc[target.start], "counted_texts"):
            return target.end
    group = filled.group
    if group is None or not group.passive:
        if end < filled.sentence.end and doc[end].text == ":":
            return end
        near = range(end, min(filled.sentence.end, end + _CLOSE))
        counted = next((i + 1 for i in near if words.is_a(doc[i], "counted_texts")), None)
        return counted if counted is not None and all(target.start >= counted for target in filled.targets) else None
    if filled.targets:
        return None
    nouns = subjects(filled.sentence, group, filled.sentence.start, group.start)
    return end if any(words.is_a(doc[noun.i], "counted_texts") for noun in nouns) else None


def _list_opening(sentence: Sentence, start: int) -> int | None:
    """Where the list begins: behind a colon, « dont », « parmi lesquels » or the comma after the counted noun."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, min(sentence.end, start + _ANNOUNCED)):
        if doc[index].text == ";":
            return None
        listed = _listed(sentence, index + 1) if doc[index].text == "," else []
        apposed = bool(listed) and (index == start or words.is_a(doc[listed[0].start], "one_of_texts"))
        apposed = apposed and not _is_bare(sentence, index + 1)
        if doc[index].text == ":" or apposed:
            return index + 1
        if length := words.phrases["instancing"].at(doc, index):
            return index + length
    return None


def _listed(sentence: Sentence, start: int) -> list[Filler]:
    """The texts of a list; each may name those whom it is between."""
    found: list[Filler] = []
    for group in sentence.right(start):
        if not found and (group.prep or group.start - start > _CLOSE):
            return []
        if group.kinds == {"instrument"} and not group.prep:
            found += group.fillers
        elif not group.prep:
            break
    return found


def those_of(filled: Filled, target: Filler) -> list[Filler]:
    """The parties, without those that another of the texts is told to be with: « … et un second avec le Mali »."""
    sentence, words = filled.sentence, filled.sentence.words
    texts = sorted(text.start for text in filled.targets if text.kind == "instrument")
    if len(texts) < 2:
        return filled.parties
    following = next((start for start in texts if start > target.start), sentence.end)
    if all(_is_bare(sentence, start) or _is_new(sentence, start) for start in texts[1:]) and _is_new(
        sentence, texts[0]
    ):
        behind = [party for party in filled.parties if texts[0] < party.start < texts[-1]]
        following = following if behind else sentence.end  # « un accord et une convention avec le Mali »
    kept: list[Filler] = []
    for party in filled.parties:
        group = sentence.at(party.start)
        own = group is not None and group.start > texts[0] and words.is_a_phrase(group.prep, "with")
        if not own or target.start < party.start < following:
            kept.append(party)
    return kept
