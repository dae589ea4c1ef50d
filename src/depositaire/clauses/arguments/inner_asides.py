"""Asides between two names of a list that goes on: « le Chili, pays hôte, le Pérou, la Colombie et l'Équateur »."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How many tokens an aside may take.
_LONGEST: Final = 14
#: How many names stand behind the aside at least, where the last does not stand right behind it.
_REST: Final = 2
#: What opens a name or something else that is listed.
_DETERMINERS: Final = ("article", "indefinite", "possessive", "demonstrative", "coordinator")
#: What opens an aside that says what the name before it is, or how it stands with it.
_OPENS: Final = ("NOUN", "ADJ", "VERB", "ADV", "ADP", "PRON", "PROPN")


def inner_aside(doc: Tokens, left: Group, following: Sequence[Group], words: Words) -> int | None:
    """The comma that closes what is said of the last name of ``left``, where more names of its list follow.

    They are bare, or stand under the same preposition, and « et » joins the last of them: so many names that nobody
    else is told of them. « Invité par le Chili, pays hôte, le Pérou et la Colombie ont signé » goes on no list.
    """
    start = left.end + 1
    if start >= len(doc) or doc[left.end].text != "," or not _opens(doc, start, words):
        return None
    related = any(words.is_a(doc[start], name) for name in ("relative_subject", "relative_oblique", "where", "whose"))
    for comma in range(start + 1, min(len(doc), left.end + _LONGEST)):
        token = doc[comma]
        if token.text in ";:.()" or (not related and _is_finite(token, words)):
            return None
        if token.text == ",":
            rest = [group for group in following if group.start > comma]
            if related and not any(_is_finite(one, words) for one in doc[start:comma]):
                return None  # « l'Alliance, dont Rivéo, Plinor et Nivalis sont membres, »
            if _is_other_of_two(doc, left, comma, rest, words) or _is_second(doc, left, comma, rest, words):
                return comma
            if _goes_on_inside(doc, left, comma, following, words) or _are_its_members(
                doc, left, comma, following, words
            ):
                return None
            return comma if _is_rest(doc, left, comma, rest, words) else None
    return None


def _is_other_of_two(doc: Tokens, left: Group, comma: int, rest: Sequence[Group], words: Words) -> bool:
    """« entre le M23, soutenu par le Rwanda, et le Togo »: « entre » wants another, whoever the aside names."""
    if not rest or not words.is_a_phrase(left.prep, "between") or len(left.fillers) > 1:
        return False
    said = doc[left.end + 1]
    told = any(words.is_a(token, "bare_role") for token in doc[said.i : said.i + 2])  # « , pays membre de l'OTAN, »
    if told or not (said.pos_ == "NOUN" or any(form.tense == "ppast" for form in words.forms(said))):
        return False
    other, gap = rest[0], doc[comma + 1 : rest[0].start]
    return len(gap) == 1 and words.is_a(gap[0], "list_and") and not other.prep and "instrument" not in other.kinds


def _is_second(doc: Tokens, left: Group, comma: int, rest: Sequence[Group], words: Words) -> bool:
    """« signé par Rivéo, qui emploie 300 personnes, et Plinor », « accueille Rivéo, membre de l'OMI, et Plinor. »."""
    if not rest or "instrument" in left.kinds | rest[0].kinds or rest[0].prep or left.person or rest[0].person:
        return False
    other, gap = rest[0], doc[comma + 1 : rest[0].start]
    told = spans.within(doc, spans.TRIGGERS, left.end, comma)
    if len(gap) != 1 or not words.is_a(gap[0], "list_and") or any(trigger.label_ == "verb" for trigger in told):
        return False  # « la société Nivalis, fondée en 1950, et le groupe Sanofelis »
    behind = doc[other.end] if other.end < len(doc) else None
    if words.is_a_phrase(left.prep, "agent_preposition"):
        return behind is None or not _is_finite(behind, words)
    before = left.start - 1
    while before > 0 and words.is_a(doc[before], "determiner"):
        before -= 1
    object_ = not left.prep and before > 0 and words.is_verb(doc[before])
    return object_ and (behind is None or behind.text == "." or behind.is_space)


def _goes_on_inside(doc: Tokens, left: Group, comma: int, following: Sequence[Group], words: Words) -> bool:
    """« L'Alliance, lancée par Rivéo, Plinor et Nivalis, … »: the list is of those whom the aside names.

    It is shut by a comma, or by nothing where who did it is told.
    """
    place = next((place for place, group in enumerate(following) if group.end == comma), None)
    if place is None or following[place].kinds != left.kinds or following[place].person:
        return False
    if any(words.is_a_phrase(following[place].prep, name) for name in ("agent_preposition", "between", "with")):
        return True
    if left.start > 0 and words.phrases["instancing"].ending(doc, left.start):
        return False  # « dont Rivéo, filiale de Plinor, Nivalis et Telma, »
    end = comma
    for group in following[place + 1 :]:
        if not all(token.text == "," or words.is_a(token, "list_and") for token in doc[end : group.start]):
            break
        end = group.end
    if end > comma and any(form.tense == "ppres" for form in words.forms(doc[left.end + 1])):
        return end >= len(doc) or not _is_finite(doc[end], words)  # « a quitté l'OIF, suivant Rivéo, Plinor et Telma »
    return comma < end < len(doc) and doc[end].text == ","


def _are_its_members(doc: Tokens, left: Group, comma: int, following: Sequence[Group], words: Words) -> bool:
    """« Rivéo et l'Alliance, qui regroupe Plinor, Nivalis et Telma, »: the list is of those who are in the last."""
    verb = left.end + 2
    if left.kinds != {"organisation"} or not words.is_a(doc[left.end + 1], "relative_subject"):
        return False
    while verb < comma and doc[verb].pos_ == "ADV":
        verb += 1
    named = any(group.end == comma for group in following)
    gathers = named and words.is_form_of(doc[verb], "making_up") and _is_finite(doc[verb], words)
    return gathers and not doc[verb].lower_.endswith(tuple(words.classes["plural_ending"]))


def _opens(doc: Tokens, index: int, words: Words) -> bool:
    token = doc[index]
    if any(words.is_a(token, name) for name in _DETERMINERS):
        return False
    if words.is_a_phrase(token.lower_, "party_preposition"):
        return words.phrases["through_whom"].at(doc, index) > 0
    return token.is_lower and (token.pos_ in _OPENS or words.is_a(token, "determiner"))


def _is_rest(doc: Tokens, left: Group, comma: int, rest: Sequence[Group], words: Words) -> bool:
    """Whether the names of a list follow the comma, one after the other up to « et »."""
    end, count, joined = comma, 0, False
    for group in rest:
        gap = [token for token in doc[end : group.start] if not token.is_space]
        plain = bool(gap) and all(token.text == "," or words.is_a(token, "list_and") for token in gap)
        if not plain or group.kinds != left.kinds or joined or not _alike(left, group, words):
            break
        end, count = group.end, count + 1
        joined = any(words.is_a(token, "list_and") for token in gap)
    acts = end < len(doc) and _is_finite(doc[end], words)
    enough = count >= _REST or (count and len(left.fillers) >= _REST)
    return joined and bool(enough) and not (acts and bool(left.prep))


def _alike(left: Group, group: Group, words: Words) -> bool:
    if group.prep == left.prep:
        return True
    bare = any(words.is_a_phrase(left.prep, name) for name in ("agent_preposition", "between"))
    return not group.prep and bare


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
