"""What a list passes over: what stands between two of its names and belongs to the first of them.

« le ministère de la Santé du Togo et l'Inserm », « Enel (Italie), EDF (France) et Engie », « entre l'État du Bénin,
représenté par son ministre, et la BOAD ».
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from depositaire.clauses.arguments.enumerations import linked
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.inner_asides import inner_aside
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many tokens parentheses behind a name may take.
_PARENTHESES: Final = 14
#: How many tokens the name of a charge may take.
_CHARGE: Final = 8
#: How many tokens may say by whom a party is represented.
_REPRESENTED: Final = 30
#: How many tokens may say how it stands with a party.
_SAID: Final = 14
#: Within how many tokens brackets say as what all of a list are told of.
_ROLE: Final = 5
#: Within how many tokens a verb begins behind its subject.
_VERB: Final = 4


def end_of_aside(doc: Tokens, left: Group, following: Sequence[Group], words: Words) -> int | None:
    """One past what belongs to the last name of ``left``, where its list goes on behind; None where nothing does.

    Args:
        doc: the text.
        left: the list so far.
        following: the arguments behind it, in the order of the text.
        words: the tables.
    """
    if not following or left.end >= len(doc):
        return None
    ends = (_in_parentheses(doc, left, following), _with_its_members(doc, left, words), *_represented(doc, left, words))
    for end in ends:
        if end is not None and _goes_on(doc, left, end, following, words):
            return end
    if (inner := inner_aside(doc, left, following, words)) is not None:
        return inner
    post = following[0].end if _is_posted(left, following[0], words) else None
    home = post or _of_a_country(doc, left, following[0], words) or _of_a_body(left, following[0], words)
    if home is None or _goes_on(doc, left, home, following, words):
        return home
    return end_of_aside(doc, replace(left, end=home), following[1:], words)


def _goes_on(doc: Tokens, left: Group, end: int, following: Sequence[Group], words: Words) -> bool:
    """Whether the list goes on behind token ``end``, or ends there and has been one."""
    behind = next((group for group in following if group.start >= end), None)
    passed = [group for group in following if group.start < end]
    ended = len(left.fillers) > 1 and doc[end - 1].text == ")" and not _is_told_of_all(doc, left.end, words)
    if passed and behind is None:
        return ended
    if behind is not None and linked(doc, replace(left, end=end), behind, words):
        return True
    return bool(passed) and ended


def _is_told_of_all(doc: Tokens, start: int, words: Words) -> bool:
    """« le Togo et le Mali (membres de l'OIF) »: what the brackets say is told of the whole list."""
    if start >= len(doc) or doc[start].text != "(":
        return False
    roles = words.classes["bare_role"]
    return any(token.lower_.endswith("s") and token.lower_[:-1] in roles for token in doc[start + 1 : start + _ROLE])


def _of_a_country(doc: Tokens, left: Group, right: Group, words: Words) -> int | None:
    """« le ministère de la Santé du Togo »: whose the body is that stands last."""
    last = left.fillers[-1]
    kind = doc._.entities.get(last.ref, {}).get("kind") if last.kind == "organisation" else None
    of = words.is_a_phrase(right.prep, "complement_preposition") and right.kinds == {"country"} and not right.person
    return right.end if of and right.start == left.end and kind in words.classes["of_one_country"] else None


def _of_a_body(left: Group, right: Group, words: Words) -> int | None:
    """« la Caisse de refinancement de l'UEMOA et la Coopérative du Togo »: the body that the last one belongs to.

    What is joined to the complement itself would repeat « de », as where the first stands behind « de » too.
    """
    of = words.is_a_phrase(right.prep, "complement_preposition") and not words.is_a_phrase(
        left.prep, "complement_preposition"
    )
    body = left.fillers[-1].kind == "organisation" and right.kinds == {"organisation"}
    return right.end if of and body and right.start == left.end and not (left.person or right.person) else None


def _is_posted(left: Group, right: Group, words: Words) -> bool:
    """« l'ambassadeur du Japon au Togo »: where somebody who stands for a State is posted."""
    alone = right.kinds == {"country"} and not right.person and right.start == left.end
    return left.person and alone and words.is_a_phrase(right.prep, "posted_at")


def _in_parentheses(doc: Tokens, left: Group, following: Sequence[Group]) -> int | None:
    """« Enel (Italie) », « le Togo (Lomé) »: where a place or a body stands in parentheses behind a name.

    Several names are who is meant, not where: « l'AELE (Islande, Norvège, Suisse) ».
    """
    if doc[left.end].text != "(":
        return None
    reach = range(left.end + 1, min(len(doc), left.end + _PARENTHESES))
    close = next((index for index in reach if doc[index].text == ")"), None)
    if close is None:
        return None
    inside = [group for group in following if group.start < close]
    fillers = [filler for group in inside for filler in group.fillers]
    several = len(fillers) > 1 and left.fillers[-1].kind != fillers[0].kind
    return None if not inside or several else close + 1


def _with_its_members(doc: Tokens, left: Group, words: Words) -> int | None:
    """« l'Union européenne et ses États membres, d'une part, et le Chili »: who belongs to the last."""
    length = words.phrases["and_its_members"].at(doc, left.end) if left.fillers[-1].kind == "organisation" else 0
    return left.end + length if length else None


def _represented(doc: Tokens, left: Group, words: Words) -> list[int]:
    """« l'État du Bénin, représenté par son ministre, et… »: where what is said between commas may end.

    Also « le ministre d'État, ministre de la Pêche, et… »: a further charge; and « le Guyana, en litige avec le
    Venezuela, et… », « le Malawi, où l'on a voté, et… »: how or where it stands with the party.
    """
    comma = _comma(doc, left, words)
    if comma is None:
        return []
    charged = comma > left.end and doc[comma + 1].lower_ in words.stand_ins
    if charged or (comma == left.end and words.is_a(doc[comma + 1], "represented")):
        longest = _REPRESENTED
    elif _says_how(doc, comma + 1, words):
        longest = _SAID
    else:
        return []
    reach = range(comma + 2, min(len(doc) - 1, comma + longest))
    return [i for i in reach if doc[i].text == "," and words.phrases["strong_separator"].at(doc, i + 1)]


def _comma(doc: Tokens, left: Group, words: Words) -> int | None:
    """The comma behind a party, and behind what more its charge says: « ministre d'État, »."""
    charge = range(left.end, min(len(doc) - 1, left.end + _CHARGE)) if doc[left.head].lower_ in words.stand_ins else []
    comma = next((index for index in charge if doc[index].text in ",;:."), left.end)
    return comma if comma + 1 < len(doc) and doc[comma].text == "," else None


def _says_how(doc: Tokens, start: int, words: Words) -> bool:
    """« en litige avec », « de retour de », « où »: what opens an aside, and names nobody who acts beside the party."""
    first, second = doc[start], doc[start + 1 : start + 2]
    plain = first.pos_ == "ADP" and not words.is_a_phrase(first.lower_, "party_preposition")
    noun = all(token.is_lower and token.pos_ in ("NOUN", "ADJ") for token in second)
    return words.is_a(first, "where") or (plain and bool(second) and noun)


def is_its_charge(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Le Burkina Faso, président de la Cedeao, et le Togo »: the charge that a State holds, and no other party."""
    state = left.fillers[-1].kind == "country" and not left.person and not left.prep
    charge = right.person and not right.prep and doc[right.start].lower_ in words.stand_ins
    return state and charge and right.start == left.end + 1 and doc[left.end].text == ","


def is_second_charge(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Ali Diop, ministre du Mali et président de l'OIF, a signé »: one person, who acts for the State.

    Also « le ministre malien, Ali Diop, également président de l'OIF »: a charge without an article is of no other.
    """
    if not (left.person and right.person) or right.prep or right.start != right.head or right.start < left.end:
        return False
    if left.fillers[-1].kind != "country" or right.kinds != {"organisation"} or not doc[right.start].is_lower:
        return False
    gap = [token for token in doc[left.end : right.start] if not token.is_space]
    if len(gap) < 2:
        return words.is_a(doc[right.start - 1], "list_and")
    return bool(gap) and words.is_a(gap[-1], "likewise_charged") and all(_is_a_name_aside(one, words) for one in gap)


def is_charge_of_a_minister(doc: Tokens, group: Group, words: Words) -> bool:
    """« la ministre de l'Écologie et présidente de la COP »: she acts for her State, which nothing here names."""
    if not group.person or group.head < 0 or group.kinds != {"organisation"}:
        return False
    if not words.is_a(doc[group.head], "head_of_government"):
        return False
    between = doc[group.head + 1 : group.fillers[0].start]
    return any(
        words.is_a(token, "list_and") and (office := words.stand_ins.get(after.lower_)) is not None and office.office
        for token, after in pairwise(between)
    )


def _is_a_name_aside(token: Token, words: Words) -> bool:
    """« , Ali Diop, également »."""
    parts = token.text == "," or words.is_a(token, "list_and") or words.is_a(token, "likewise_charged")
    return parts or token.text[0].isupper()


def outer(doc: Tokens, joined: Sequence[Group], group: Group, words: Words) -> Group | None:
    """« L'AELE, qui regroupe la Suisse et la Norvège, et le Mercosur ont signé »: who is listed before an aside."""
    start = group.start
    shut = start > 1 and words.is_a(doc[start - 1], "list_and") and doc[start - 2].text == ","
    end = _past_post(doc, group) if group.person else group.end
    if not shut or group.prep or "instrument" in group.kinds or not _acts_in_plural(doc, end, words):
        return None
    for left in reversed(joined):
        if start - left.end > _REPRESENTED or any(token.text in ";:" for token in doc[left.end : start]):
            return None
        bare = not left.prep and "instrument" not in left.kinds and left.end + 1 < start - 2
        if bare and doc[left.end].text == "," and _opens_aside(doc, left.end + 1, words):
            return left
    return None


def _past_post(doc: Tokens, group: Group) -> int:
    """« l'ambassadeur du Honduras à Bruxelles »: behind the town where somebody is posted."""
    town = doc[group.end : group.end + 2]
    posted = len(town) == 2 and town[0].pos_ == "ADP" and town[1].is_title
    return group.end + 2 if posted else group.end


def _opens_aside(doc: Tokens, index: int, words: Words) -> bool:
    """« , qui… », « , membre de… », « , dirigé par… »: no other name of the list."""
    token = doc[index]
    relative = any(words.is_a(token, name) for name in ("relative_subject", "relative_oblique", "represented"))
    plain = token.is_lower and token.pos_ in ("NOUN", "ADJ", "VERB") and not words.is_a(token, "determiner")
    return relative or plain


def _acts_in_plural(doc: Tokens, index: int, words: Words) -> bool:
    """Whether a verb in the plural follows at once: « n'ont pas signé », « se sont entendus »."""
    for token in doc[index : index + _VERB]:
        if token.pos_ in ("VERB", "AUX") and words.forms(token):
            return token.lower_.endswith(tuple(words.classes["plural_ending"]))
        if not (words.is_a(token, "clitic") or words.is_a(token, "negation") or token.pos_ == "ADV"):
            return False
    return False
