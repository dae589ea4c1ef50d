"""Enumerations: which arguments go on the list that another begins. The parse only vetoes."""

from typing import Final

from depositaire.clauses.arguments.counted_lists import are_counted
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.gaps import is_list_gap
from depositaire.clauses.arguments.list_ends import ends, is_plural
from depositaire.clauses.arguments.noun_lists import goes_on_by_noun
from depositaire.clauses.arguments.own_fellows import are_its_fellows
from depositaire.clauses.arguments.unnamed_between import are_officials, are_unnamed, is_presented
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

_GAP: Final = 14
#: What may count the last of a list: « et de quinze autres pays ».
_COUNTED: Final = ("ADP", "DET", "NUM", "ADJ", "NOUN", "ADV")
#: How far before a name the noun may begin that it stands beside.
_BESIDE: Final = 4


def linked(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` goes on the list that ``left`` begins."""
    if ("instrument" in left.kinds) != ("instrument" in right.kinds):
        return False
    same = right.prep == left.prep or left.prep.endswith(f" {right.prep}")  # « à l'égard de l'Ukraine et de Chypre »
    if _are_told_again(doc, left, right):
        return False
    if _act_alike(doc, left, right, words) or goes_on_by_noun(doc, left, right, words):
        return True
    if _is_of_the_same_kind(doc, left, right, words) or _are_bound(doc, left, right, words):
        return True
    same = same or _are_places(doc, left, right, words)
    if right.prep and not same and not _is_of_the_same_persons(doc, left, right, words):
        return False
    if right.start < left.end:
        return False
    persons = left.person and right.person and not right.prep
    officials = persons and are_officials(doc, left.end, right.start, words)
    if not officials and (
        right.start - left.end > _GAP
        or not (
            is_list_gap(doc, left.end + _are_housed(doc, left, right), _opening(doc, left, right, words), words)
            or _correlate(doc, left, right, words)
            or _are_instances(doc, left, right, words)
            or are_counted(doc, left, right, words)
            or are_its_fellows(doc, left, right, words)
            or are_unnamed(doc, left.end, right.start, words)
            or is_presented(doc, left.end, right.start, right.end, words)
        )
    ):
        return False
    return not ends(doc, left, right, words)


def _are_told_again(doc: Tokens, left: Group, right: Group) -> bool:
    """« compte trois membres : l'Inde, le Togo et le Mali ; les deux derniers… »: some of the list, and no others."""
    again = {filler.ref for filler in right.fillers} < {filler.ref for filler in left.fillers}
    return again and any(token.text == ";" for token in doc[left.end : right.start])


def _is_of_the_same_kind(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« les universités de Sfax, de Rouen et du Havre »: bodies that one plural noun tells of."""
    end = left.end
    if end < len(doc) and doc[end].text == "(":  # « de Sfax (Tunisie), de Rouen (France) »
        end = next((token.i + 1 for token in doc[end : right.start] if token.text == ")"), end)
    first, last, gap = left.fillers[0], left.fillers[-1], doc[end : right.start]
    plural = left.kinds == right.kinds == {"organisation"} and words.is_a(doc[first.start], "plural_body")
    if not plural and right.kinds == {"organisation"}:  # « le CNRS, les universités de Sfax et de Rouen »
        plural = any(words.is_a(doc[filler.start], "plural_body") for filler in left.fillers)
    joined = len(gap) == 1 and (gap[0].text == "," or words.is_a(gap[0], "and"))
    if joined and plural and not right.prep and first != last and words.is_a(doc[last.start], "plural_body"):
        return True  # « des universités de Sfax et Gabès, et des instituts d'Oran, Annaba et Taref »
    return plural and joined and words.is_a_phrase(right.prep, "complement_preposition")


def _are_bound(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« une convention liant l'Unesco à l'AFD »: the two whom a text binds."""
    return (
        right.start == left.end and words.is_a(doc[left.start], "binding_two") and words.is_a_phrase(right.prep, "to")
    )


def _are_places(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« en Zambie, au Malawi et aux Comores »: countries where something is, which have each their preposition."""
    places = all(words.is_a_phrase(one.prep, "where_in") for one in (left, right))
    beside = right.start - left.end == 1 and left.fillers[-1].end == left.end
    verbs = any(words.is_verb(token) for token in doc[right.end : right.end + 2])
    return places and beside and not verbs and left.kinds == right.kinds == {"country"}


def _are_housed(doc: Tokens, left: Group, right: Group) -> bool:
    """« Lise Aubin (Rivéo) et Jean Dru (Plinor) »: each is named with the house that he speaks for, in brackets."""
    opened = (doc.between(max(0, one.fillers[-1].start - 2), one.fillers[-1].start).text for one in (left, right))
    return doc[left.end].text == ")" and all("(" in before for before in opened)


def _act_alike(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Le Japon comme l'Unesco ont signé »: both are the subject of a verb in the plural."""
    beside = right.start == left.end and words.is_a_phrase(right.prep, "alike")
    if left.prep:  # « signé par le Japon comme l'Unesco »
        return beside and any(words.is_a_phrase(left.prep, name) for name in ("agent_preposition", "between"))
    return beside and right.end < len(doc) and is_plural(doc[right.end], words)


def _is_of_the_same_persons(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« les ministres de l'AELE et du Mercosur », « les ministres du Kenya, Ali Juma, et du Togo »: persons of both."""
    between = doc[left.end : right.start]
    plain = [token for token in between if token.text != "," and not token.is_title]
    joined = len(plain) == 1 and words.is_a(plain[0], "coordinator")
    if len(plain) > 1 and words.is_a(plain[-2], "coordinator") and words.is_a(plain[-1], "that_of"):
        charge = not any(token.is_punct or token.pos_ in ("VERB", "AUX") for token in plain[:-2])
        return (
            charge and left.person and words.is_a_phrase(right.prep, "complement_preposition")
        )  # « et celui de l'OIF »
    several = len(between) == 1 or doc[left.head].lower_.endswith(tuple(words.classes["plural_noun_ending"]))
    return left.person and joined and several and words.is_a_phrase(right.prep, "complement_preposition")


def _opening(doc: Tokens, left: Group, right: Group, words: Words) -> int:
    """Where an argument opens with the noun that its name stands beside: « et l'opérateur malgache Telma »."""
    if right.prep or right.person or right.kinds != {"organisation"}:
        return right.start
    after = doc[right.end] if right.end < len(doc) else None
    if after is not None and words.is_verb(after) and not after.lower_.endswith(tuple(words.classes["plural_ending"])):
        return right.start  # « et le groupe Total suivra »
    for index in range(right.start - 2, max(left.end, right.start - _BESIDE) - 1, -1):
        if words.is_a(doc[index], "article"):
            noun = doc[index + 1]
            return index if noun.is_lower and noun.pos_ in ("NOUN", "X") else right.start
        hyphen = doc[index].text == "-" and index > left.end  # « et la start-up malgache Telma »
        if not hyphen and (not doc[index].is_lower or doc[index].pos_ not in ("NOUN", "ADJ", "PROPN", "X")):
            break
    return right.start


def _correlate(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« tant le Chili que le Togo »: « que » joins where « tant » or « aussi bien » stands before."""
    joined = right.start == left.end + 1 and words.is_a(doc[left.end], "relative_object")
    return joined and words.phrases["correlative"].ending(doc, left.start) > 0


def _are_instances(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« de l'OMI et de 14 armateurs, dont CMA CGM »: some of the last of a list, which is counted."""
    length, start = words.phrases["instancing"].ending(doc, right.start), left.end
    start += start < len(doc) and doc[start].text == ","  # « le Chili, ainsi que douze autres pays dont le Togo »
    joined = words.phrases["strong_separator"].at(doc, start) if start < len(doc) else 0
    counted = doc[start + joined : right.start - length]
    noun = any(words.is_a(token, name) for token in counted for name in ("member_noun", "company_noun"))
    numbered = bool(counted) and (counted[0].like_num or words.is_a(counted[0], "several"))
    plain = all(
        token.pos_ in _COUNTED or token.text == "," or (numbered and token.pos_ == "PROPN") for token in counted
    )  # « cinq groupes rebelles du Darfour »
    return bool(length and joined) and not right.prep and plain and (noun or any(t.like_num for t in counted))
