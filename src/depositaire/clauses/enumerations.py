"""Enumerations: which arguments go on the list that another begins. The parse only vetoes."""

from typing import Final

from depositaire import spans
from depositaire.clauses.fillers import Group
from depositaire.clauses.words import FINITE, Words
from depositaire.tokens import Token, Tokens

_GAP: Final = 14
#: What opens a relative clause.
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")
#: How far the names may go that stand opposite one: « entre l'Iran et les États-Unis, la Chine, la Russie… ».
_OPPOSITE: Final = 30
#: How far before a list the relative clause may open that it stands in.
_RELATIVE: Final = 4
#: What may count the last of a list: « et de quinze autres pays ».
_COUNTED: Final = ("ADP", "DET", "NUM", "ADJ", "NOUN", "ADV")
#: How far before a name the noun may begin that it stands beside.
_BESIDE: Final = 4


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


def linked(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` goes on the list that ``left`` begins."""
    if ("instrument" in left.kinds) != ("instrument" in right.kinds):
        return False
    same = right.prep == left.prep or left.prep.endswith(f" {right.prep}")  # « à l'égard de l'Ukraine et de Chypre »
    if right.prep and not same and not _is_of_the_same_persons(doc, left, right, words):
        return False
    if right.start < left.end:
        return False
    if right.start - left.end > _GAP or not (
        _is_list_gap(doc, left.end, _opening(doc, left, right, words), words)
        or _correlate(doc, left, right, words)
        or _are_instances(doc, left, right, words)
    ):
        return False
    among = left.prep in words.classes["between"]
    many = among and not right.prep and _has_many_opposite(doc, left, right, words)
    ends = _is_loose(doc, left, right, words) or _is_added(doc, left, right, words)
    if left.prep and not right.prep and not many and ends:
        return False
    if opens_absolute(doc, right, words) or _has_its_own_verb(doc, left, right, words):
        return False
    if _is_closed(doc, left, right, words):
        return False
    pair = among and len(left.fillers) == 1  # « entre l'AELE et l'Inde »
    return pair or many or not _is_new_subject(doc, left, right, words)


def _has_many_opposite(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« l'accord entre l'Iran et les États-Unis, la Chine et la Russie prévoit… »: they act in no plural."""
    if right.start >= len(doc) or doc[right.start - 1].text != "," or len(left.fillers) < 2:
        return False
    joined = False
    for token in doc[right.end : min(doc[right.start].sent.end, right.end + _OPPOSITE)]:
        joined = joined or words.is_a(token, "list_and")
        if words.is_verb(token) and {form.tense for form in words.forms(token)} & FINITE:
            return joined and not token.lower_.endswith(tuple(words.classes["plural_ending"]))
        if token.text in ";:" or words.is_a(token, "relative_subject"):
            return False
    return joined


def _is_closed(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« L'AELE, qui regroupe la Norvège et la Suisse, et le Mercosur »: a list that a relative clause ends."""
    gap = [token for token in doc[left.end : right.start] if not words.is_a(token, "determiner")]
    if [token.text for token in gap[:1]] != [","] or not any(words.is_a(token, "and") for token in gap[1:2]):
        return False
    last = doc[left.fillers[-2].end : left.fillers[-1].start] if len(left.fillers) > 1 else []
    before = doc[max(0, left.start - _RELATIVE) : left.start]
    return any(words.is_a(token, "and") for token in last) and any(
        words.is_a(token, "relative_subject") for token in before
    )


def _is_of_the_same_persons(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« les ministres de l'AELE et du Mercosur », « les ministres du Kenya, Ali Juma, et du Togo »: persons of both."""
    between = doc[left.end : right.start]
    plain = [token for token in between if token.text != "," and not token.is_title]
    joined = len(plain) == 1 and words.is_a(plain[0], "coordinator")
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
            return index if noun.is_lower and noun.pos_ == "NOUN" else right.start
        if not doc[index].is_lower or doc[index].pos_ not in ("NOUN", "ADJ", "PROPN", "X"):
            break
    return right.start


def _is_loose(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« fondée par deux anciens du CEA, Nivalis compte… »: a comma alone, then another kind or one who acts."""
    gap = doc[left.end : right.start]
    aside = len(gap) > 1 and gap[0].text == "," and words.phrases["likewise"].at(doc, left.end + 1)
    if aside and left.kinds != right.kinds and not words.is_a_phrase(left.prep, "party_preposition"):
        return True  # « a été exclu de l'OIF, de même que le Togo »
    if any(words.phrases["coordinator"].at(doc, token.i) for token in gap) or any(
        token.text in ";\n–-•" for token in gap
    ):
        return False
    behind = doc[right.end] if right.end < len(doc) else None
    acts = behind is not None and words.is_verb(behind) and bool(words.forms(behind))
    acts = acts or (behind is not None and words.is_a(behind, "bare_role"))  # « de l'OIF, le Togo membre associé »
    last = doc[left.fillers[-2].end : left.fillers[-1].start] if len(left.fillers) > 1 else []
    closed = any(words.is_a(token, "and") for token in last)  # « par le Kenya et le Togo, le Bénin a… »
    goes_on = right.end < len(doc) and words.is_a(doc[right.end], "list_and")
    goes_on = goes_on and words.is_a_phrase(left.prep, "party_preposition")  # « par l'UE, le Chili et le Togo »
    return acts or closed or ({left.fillers[-1].kind} != right.kinds and not goes_on)


def _is_added(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Outre le Bénin, le Togo a signé »: what « outre » names ends at its comma."""
    alone = [token.text for token in doc[left.end : right.start] if not token.is_space] == [","]
    return alone and words.is_a_phrase(left.prep, "in_addition")


def _has_its_own_verb(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« comme le dit le Kenya, le Togo a signé »: behind a comma alone, one before a verb in the singular."""
    if right.prep or right.end >= len(doc) or len({filler.start for filler in right.fillers}) > 1:
        return False
    gap, verb = doc[left.end : right.start], doc[right.end]
    if [token.text for token in gap if not token.is_space] != [","]:
        return False
    finite = words.is_verb(verb) and bool({form.tense for form in words.forms(verb)} & FINITE)
    return finite and not verb.lower_.endswith(tuple(words.classes["plural_ending"]))


def opens_absolute(doc: Tokens, group: Group, words: Words) -> bool:
    """« …, l'Argentine ayant décliné »: behind a comma, the subject of a participle of its own."""
    index = group.end
    while index < len(doc) - 1 and words.is_a(doc[index], "clitic"):
        index += 1
    if group.prep or not group.start or doc[group.start - 1].text != "," or index >= len(doc):
        return False
    known = {form.tense for form in words.forms(doc[index])}
    return bool(known) and known <= {"ppres"}


def _is_new_subject(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« a rejoint l'OTAN et la Suède suivra »: the second name is the subject of another verb.

    Not of one in the plural, whose subject it cannot be alone: « hier, le Ghana et le Togo ont signé ».
    """
    if _opens_clause(doc, left, right, words):
        return True
    first, second = doc.root(left.fillers[0].start, left.fillers[0].end), doc[right.head]
    if not second.dep_.startswith("nsubj") or first.dep_.startswith("nsubj"):
        return False
    if left.start and doc[left.start - 1].text in ":(«":
        return False
    verb = second.head
    return (
        verb.i >= right.end
        and not any(token.dep_.startswith("nsubj") and token.i < left.end for token in verb.lefts)
        and first.head.i < left.start
        and any(token.pos_ in ("VERB", "AUX") for token in doc[doc[left.start].sent.start : left.start])
        and not (_is_plural(verb, words) and not words.is_a(doc[right.start], "plural_article"))
    )


def _opens_clause(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« a quitté l'OIF et le Bénin a signé »: before a verb, and joined to what cannot act with it."""
    index = right.end
    while index < len(doc) - 1 and (words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation")):
        index += 1
    if right.prep or (left.person and not left.prep) or index >= len(doc) or not _is_finite(doc[index], words):
        return False
    if left.prep.split(" ")[-1] in words.classes["repeated_preposition"]:
        return True
    if left.prep:  # « a été signé par le Togo et le Bénin l'a ratifié »
        before = doc[doc[left.start].sent.start : left.start]
        relative = any(words.is_a(token, name) for token in before for name in _RELATIVES)
        return not relative and any(_is_finite(token, words) for token in before)
    return left.start > 0 and words.is_verb(doc[left.start - 1])


def _is_finite(token: Token, words: Words) -> bool:
    """Whether a token is a conjugated verb, also one that the parse takes for an adjective: « ratifieront »."""
    tenses = {form.tense for form in words.forms(token)}
    return bool(tenses & FINITE) and (words.is_verb(token) or (tenses <= FINITE and token.pos_ == "ADJ"))


def _is_plural(verb: Token, words: Words) -> bool:
    """Whether a verb or its auxiliary is in the plural."""
    finite = next((token for token in verb.lefts if token.dep_.startswith(("aux", "cop"))), verb)
    return finite.lower_.endswith(tuple(words.classes["plural_ending"]))


def _is_list_gap(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Only separators, determiners, prepositions, persons' names and parentheses, and at least one separator."""
    separators, index, depth, dated = 0, _past_aside(doc, start, end, words), 0, _dated(doc, start, end)
    while index < end:
        token = doc[index]
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif depth == 0:
            length = words.phrases["separator"].at(doc, index)
            if token.text == ";" and not _is_listed(doc, start, end):
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
    length = words.phrases["instancing"].ending(doc, right.start)
    joined = words.phrases["strong_separator"].at(doc, left.end) if left.end < len(doc) else 0
    counted = doc[left.end + joined : right.start - length]
    noun = any(words.is_a(token, name) for token in counted for name in ("member_noun", "company_noun"))
    plain = all(token.pos_ in _COUNTED or token.text == "," for token in counted)
    return bool(length and joined) and not right.prep and plain and (noun or any(t.like_num for t in counted))


def _is_listed(doc: Tokens, start: int, end: int) -> bool:
    """Whether a colon or a line break before a gap, or in it, announces a list."""
    return any(token.text in ":\n" for token in doc[doc[start].sent.start : end])


def _past_aside(doc: Tokens, start: int, end: int, words: Words) -> int:
    """Where a gap goes on after an aside: « , en phase préalable à l'adhésion, ainsi que »."""
    commas = [index for index in range(start, end) if doc[index].text == ","]
    if len(commas) < 2 or commas[0] != start or not words.phrases["strong_separator"].at(doc, commas[1] + 1):
        return start
    aside = doc[commas[0] + 1 : commas[1]]
    return commas[1] if not any(token.pos_ in ("VERB", "AUX") and words.forms(token) for token in aside) else start


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
