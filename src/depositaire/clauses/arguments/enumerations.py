"""Enumerations: which arguments go on the list that another begins. The parse only vetoes."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.counted_lists import are_counted
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.list_ends import ends, is_plural
from depositaire.clauses.arguments.votes import past_votes
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

_GAP: Final = 14
#: « et, », a word and « , » are this many tokens.
_ASIDE: Final = 4
#: How soon behind a text another of its list follows.
_ON: Final = 4
#: What may count the last of a list: « et de quinze autres pays ».
_COUNTED: Final = ("ADP", "DET", "NUM", "ADJ", "NOUN", "ADV")
#: How far before a name the noun may begin that it stands beside.
_BESIDE: Final = 4
#: How far before its nation « homologue » may stand: « son homologue de France ».
_COUNTERPART: Final = 2


def repeats(doc: Tokens, left: Group, right: Group) -> bool:
    """« l'Organisation mondiale du commerce (OMC) » is one argument."""
    between = doc[left.end : right.fillers[0].start]
    closed = right.end < len(doc) and doc[right.end].text == ")"
    return (
        len(between) == 1
        and between[0].text == "("
        and closed
        and {f.ref for f in right.fillers} <= {f.ref for f in left.fillers}
    )


def is_said_of_text(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« la Charte d'Ivrea, un code de conduite volontaire »: what a text is that has a name, and no other text."""
    last, other = left.fillers[-1], right.fillers[0]
    if right.prep or {last.kind, other.kind} != {"instrument"} or len(right.fillers) > 1:
        return False
    gap = [token for token in doc[last.end : other.start] if not token.is_space]
    if not 1 <= len(gap) <= 2 or gap[0].text != ",":  # « la Charte, code volontaire », « …, premier code mondial »
        return False
    if not all(words.is_a(token, "indefinite") or words.is_a(token, "first_of_all") for token in gap[1:]):
        return False
    listed = doc[right.end : right.end + 1]
    if any(token.text == "," or words.is_a(token, "coordinator") for token in listed) and _is_listed_on(doc, right):
        return False
    how = {span.start: span.id_ for span in spans.within(doc, spans.INSTRUMENTS, last.start, other.end)}
    return how.get(last.start) != "described" and how.get(other.start) == "described"


def is_named_behind(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« un pacte inédit, le « Clean Water Pledge » »: the name of the text that was described before it."""
    last, other = left.fillers[-1], right.fillers[0]
    if right.prep or {last.kind, other.kind} != {"instrument"} or len(left.fillers) > 1 or len(right.fillers) > 1:
        return False
    gap = [token for token in doc[last.end : other.start] if token.text not in '«"“' and not token.is_space]
    while gap and gap[0].pos_ == "ADJ":
        gap = gap[1:]
    if len(gap) != 2 or gap[0].text != "," or not words.is_a(gap[1], "definite"):
        return False
    new = last.start > 0 and any(words.is_a(token, "indefinite") for token in doc[last.start - 2 : last.start])
    listed = doc[right.end : right.end + 1]
    if any(token.text == "," or words.is_a(token, "coordinator") for token in listed) and _is_listed_on(doc, right):
        return False
    how = {span.start: span.id_ for span in spans.within(doc, spans.INSTRUMENTS, last.start, other.end)}
    return new and how.get(last.start) == "described" and how.get(other.start) != "described"


def is_the_counterpart(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« l'ADIE et son homologue française, l'ANSSI »: the body that is meant, and its State is no party besides."""
    last, gap = left.fillers[-1], doc[left.end : right.fillers[0].start]
    if last.kind != "country" or right.prep or right.person or right.kinds != {"organisation"}:
        return False
    near = doc[max(0, last.start - _COUNTERPART) : last.start]
    apposed = len(gap) in (1, 2) and gap[0].text == "," and all(words.is_a(token, "definite") for token in gap[1:])
    if not apposed or not any(words.is_a(token, "counterpart") for token in near):
        return False
    return not any(words.is_a(token, "coordinator") for token in doc[right.end : right.end + 1])


def _is_listed_on(doc: Tokens, group: Group) -> bool:
    """« un code et une charte », « un code, une charte »: whether another text follows at once."""
    behind = spans.within(doc, spans.INSTRUMENTS, group.end, doc[group.start].sent.end)
    return any(group.end < span.start <= group.end + _ON for span in behind)


def linked(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` goes on the list that ``left`` begins."""
    if ("instrument" in left.kinds) != ("instrument" in right.kinds):
        return False
    same = right.prep == left.prep or left.prep.endswith(f" {right.prep}")  # « à l'égard de l'Ukraine et de Chypre »
    if _are_told_again(doc, left, right):
        return False
    if _act_alike(doc, left, right, words):
        return True
    if _is_of_the_same_kind(doc, left, right, words):
        return True
    same = same or _are_places(doc, left, right, words)
    if right.prep and not same and not _is_of_the_same_persons(doc, left, right, words):
        return False
    if right.start < left.end:
        return False
    if right.start - left.end > _GAP or not (
        _is_list_gap(doc, left.end + _are_housed(doc, left, right), _opening(doc, left, right, words), words)
        or _correlate(doc, left, right, words)
        or _are_instances(doc, left, right, words)
        or are_counted(doc, left, right, words)
    ):
        return False
    return not ends(doc, left, right, words)


def _are_told_again(doc: Tokens, left: Group, right: Group) -> bool:
    """« compte trois membres : l'Inde, le Togo et le Mali ; les deux derniers… »: some of the list, and no others."""
    again = {filler.ref for filler in right.fillers} < {filler.ref for filler in left.fillers}
    return again and any(token.text == ";" for token in doc[left.end : right.start])


def _is_of_the_same_kind(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« les universités de Sfax, de Rouen et du Havre »: bodies that one plural noun tells of."""
    first, gap = left.fillers[0], doc[left.end : right.start]
    plural = left.kinds == right.kinds == {"organisation"} and words.is_a(doc[first.start], "plural_body")
    joined = len(gap) == 1 and (gap[0].text == "," or words.is_a(gap[0], "and"))
    return plural and joined and words.is_a_phrase(right.prep, "complement_preposition")


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


def _is_list_gap(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Only separators, determiners, prepositions, persons' names and parentheses, and at least one separator."""
    voted = past_votes(doc, start, words)
    separators, index, depth, dated = 0, _past_aside(doc, voted, end, words), 0, _dated(doc, start, end)
    if (after := _past_inner_aside(doc, start, end, words)) is not None:
        separators, index = 1, after
    while index < end:
        token = doc[index]
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif depth == 0:
            length = words.phrases["separator"].at(doc, index)
            if token.text == ";" and voted == start and not _is_listed(doc, start, end):
                return False
            if length:
                separators += 1
                index += min(length, end - index)
                continue
            if not (index in dated or _is_transparent(token, words) or (index == start and _says_whence(doc, index))):
                return False
        index += 1
    return separators > 0


def _dated(doc: Tokens, start: int, end: int) -> range:
    """« le Togo et, en mai, le Chili »: a day between commas, with its preposition."""
    date = next(iter(spans.within(doc, spans.DATES, start, end)), None)
    if date is None or date.end >= end or doc[date.end].text != ",":
        return range(0)
    first = date.start
    while first > start and doc[first - 1].pos_ in ("ADP", "DET"):
        first -= 1
    return range(first, date.end) if first - 1 > start and doc[first - 1].text == "," else range(0)


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
    plain = all(token.pos_ in _COUNTED or token.text == "," for token in counted)
    return bool(length and joined) and not right.prep and plain and (noun or any(t.like_num for t in counted))


def _is_listed(doc: Tokens, start: int, end: int) -> bool:
    """Whether a colon or a line break before a gap, or in it, announces a list."""
    return any(token.text in ":\n" for token in doc[doc[start].sent.start : end])


def _past_aside(doc: Tokens, start: int, end: int, words: Words) -> int:
    """Where a gap goes on after an aside: « , en phase préalable à l'adhésion, ainsi que », « , chargée de…, et »."""
    commas = [index for index in range(start, end) if doc[index].text == ","]
    if len(commas) < 2 or commas[0] != start or not words.phrases["strong_separator"].at(doc, commas[1] + 1):
        return start
    aside = doc[commas[0] + 1 : commas[1]]
    participle = {form.tense for form in words.forms(aside[0])} == {"ppast"} if len(aside) else False
    verbs = (token for token in aside[participle:] if token.pos_ in ("VERB", "AUX"))
    return commas[1] if not any(words.forms(token) for token in verbs) else start


def _past_inner_aside(doc: Tokens, start: int, end: int, words: Words) -> int | None:
    """« la Finlande et, contre toute attente, la Hongrie »: where a gap goes on after what stands behind « et »."""
    if end - start < _ASIDE or not words.is_a(doc[start], "list_and") or doc[start + 1].text != ",":
        return None
    close = next((index for index in range(start + 2, end) if doc[index].text == ","), None)
    if close is None or any(words.is_verb(token) and token.pos_ != "NOUN" for token in doc[start + 2 : close]):
        return None
    return close + 1


def _says_whence(doc: Tokens, index: int) -> bool:
    """« l'opérateur Telma malgache et »: an adjective of a nation behind a name."""
    return any(
        span.label_ == "DEMONYM" and span.start == index
        for span in spans.within(doc, spans.COUNTRIES, index, index + 1)
    )


def _is_transparent(token: Token, words: Words) -> bool:
    if token.is_space or token.text in '«»"“”':
        return True
    if words.is_a(token, "determiner") or words.is_a(token, "list_preposition") or words.is_a(token, "that_of"):
        return True
    if token.is_title and token.pos_ in ("PROPN", "NOUN", "X", "ADJ", ""):
        return True
    return token.text[0].isupper() and words.is_a_phrase(token.lower_.rstrip("."), "title")
