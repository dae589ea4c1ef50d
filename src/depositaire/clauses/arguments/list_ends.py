"""Where an enumeration ends: what stands behind a list and acts by itself, or belongs to something else."""

from typing import Final

from depositaire.clauses.arguments.asides import behind_dash, closes_aside
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.fronted_names import is_fronted
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

_DASHES: Final = ("–", "—", "-")
_BODY: Final = frozenset({"organisation"})
#: What opens a relative clause.
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")
#: How far the names may go that stand opposite one: « entre l'Iran et les États-Unis, la Chine, la Russie… ».
_OPPOSITE: Final = 30
#: How far before a list the relative clause may open that it stands in.
_RELATIVE: Final = 4


def ends(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether the list that ``left`` begins ends before ``right``, which only separators part from it."""
    if _opens_members(doc, left, right, words):
        return True
    among = left.prep in words.classes["between"]
    many = among and not right.prep and _has_many_opposite(doc, left, right, words)
    if _is_another_thing(doc, left, right, words) or _is_a_part_of(doc, left, right, words):
        return True
    loose = _is_loose(doc, left, right, words) or _is_added(doc, left, right, words) or _is_introduced(doc, left, right)
    if left.prep and not right.prep and not many and (loose or (not among and is_fronted(doc, left, right, words))):
        return True
    if (
        opens_absolute(doc, right, words)
        or _is_behind_clause(doc, left, right, words)
        or _is_behind_purpose(doc, left, right, words)
        or _is_told_of(doc, left, right, words)
        or _has_its_own_verb(doc, left, right, words)
    ):
        return True
    if (
        _is_closed(doc, left, right, words)
        or _is_told_of_in_turn(doc, left, right, words)
        or closes_aside(doc, left, right, words)
        or behind_dash(doc, left, right, words)
    ):
        return True
    pair = among and len(left.fillers) == 1  # « entre l'AELE et l'Inde »
    return not (pair or many) and _is_new_subject(doc, left, right, words)


def _is_another_thing(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« créeront, avec l'appui de l'OIF, un Centre commun »: behind a comma alone, what is new and stands alone."""
    gap = doc[left.end : right.fillers[0].start]
    new = any(words.is_a(token, "indefinite") for token in gap)
    return bool(left.prep) and not right.prep and new and sum(token.is_punct for token in gap) == len(gap) - 1 == 1


def _is_a_part_of(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Ondelis, filiale du groupe Rivéo, a signé »: behind a comma alone, a bare noun and whose the body is."""
    noun = doc[right.start]
    bare = noun.is_lower and noun.pos_ == "NOUN" and words.is_a(doc[right.start + 1], "complement_preposition")
    alone = [token.text for token in doc[left.end : right.start]] == [","]
    return bare and alone and left.kinds == right.kinds == _BODY and right.start + 1 < right.fillers[0].start


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


def _is_told_of_in_turn(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Le Togo, qui a signé avec le Bénin, et le Ghana, qui a refusé », « Le Togo, selon l'OIF, et le Ghana ont… ».

    Two make no list with a comma before « et »; what opened before the first goes on with the second.
    """
    gap = [token for token in doc[left.end : right.start] if not words.is_a(token, "determiner")]
    single = not right.prep and len(left.fillers) == 1 and right.end + 1 < len(doc)
    if not single or len(gap) != 2 or gap[0].text != "," or not words.is_a(gap[1], "and"):
        return False
    commas = [token.i for token in doc[doc[left.start].sent.start : left.start] if token.text == ","]
    related = any(words.is_a(doc[comma + 1], name) for comma in commas for name in _RELATIVES)
    return (related or (bool(commas) and bool(left.prep))) and (
        doc[right.end].text == "," or _begins_plural(doc, right.end, words)
    )


def _begins_plural(doc: Tokens, index: int, words: Words) -> bool:
    return _begins_verb(doc, index, words) and doc[index].lower_.endswith(tuple(words.classes["plural_ending"]))


def _is_loose(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« fondée par deux anciens du CEA, Nivalis compte… »: a comma alone, then another kind or one who acts."""
    gap = doc[left.end : right.start]
    aside = len(gap) > 1 and gap[0].text == "," and words.phrases["likewise"].at(doc, left.end + 1)
    if aside and left.kinds != right.kinds and not words.is_a_phrase(left.prep, "party_preposition"):
        return True  # « a été exclu de l'OIF, de même que le Togo »
    joined = any(words.phrases["coordinator"].at(doc, token.i) or token.text in ";\n–-•" for token in gap)
    if joined or [words.is_a(token, "alike") for token in gap] == [True]:  # « par le Togo comme l'Unesco »
        return False
    behind = doc[right.end] if right.end < len(doc) else None
    acts = behind is not None and words.is_verb(behind) and bool(words.forms(behind))
    acts = acts or (behind is not None and words.is_a(behind, "bare_role"))  # « de l'OIF, le Togo membre associé »
    last = doc[left.fillers[-2].end : left.fillers[-1].start] if len(left.fillers) > 1 else []
    closed = any(words.is_a(token, "and") for token in last) and not any(token.text in "(:–—" for token in last)
    # « par le Kenya et le Togo, le Bénin a… », and not « par le Kenya et deux voisins (le Togo, le Bénin) »
    goes_on = words.is_a_phrase(left.prep, "party_preposition") and _goes_on(doc, right, words)
    return acts or closed or ({left.fillers[-1].kind} != right.kinds and not goes_on)


def _goes_on(doc: Tokens, right: Group, words: Words) -> bool:
    """« par l'UE, le Chili, la BAD et le Togo »: whether what joins the last of a list follows, before any verb."""
    for token in doc[right.end : min(doc[right.start].sent.end, right.end + _OPPOSITE)]:
        if words.phrases["coordinator"].at(doc, token.i) or words.is_a(token, "alike"):
            return True
        if token.text in ";:(" or (words.is_verb(token) and words.forms(token)):
            return False
    return False


def _opens_members(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« les chefs des pays de l'OIF, à savoir le Togo et le Mali », « les pays de l'AES – Mali, Niger – ».

    Also « Trois pays ont rejoint l'OIF, notamment le Togo ».
    """
    if left.kinds != {"organisation"} or right.kinds != {"country"}:
        return False
    gap = doc[left.end : right.start]
    of_members = any(words.is_a(token, "member_noun") for token in doc[max(0, left.start - 1) : left.end])
    dashed = len(gap) == 1 and gap[0].text in _DASHES and of_members
    among = len(gap) > 1 and gap[0].text == "," and words.phrases["instancing"].ending(doc, right.start) > 0
    return dashed or among or words.phrases["namely"].ending(doc, right.start) > 0


def _is_told_of(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« a quitté le Cirdi, la chambre d'arbitrage de la Banque mondiale »: what a body is, behind a comma alone."""
    gap = [token.text for token in doc[left.end : right.start]]
    alone = gap == [","] and len(left.fillers) == 1 and not _goes_on(doc, right, words)
    return alone and right.person and not left.person and {left.kinds, right.kinds} == {_BODY}


def _is_introduced(doc: Tokens, left: Group, right: Group) -> bool:
    """« À l'invitation de l'OIF, Lise Aubin, rectrice de l'université, … »: behind the comma somebody is introduced."""
    gap = doc[left.end : right.start]
    named = len(gap) > 1 and gap[0].text == "," and gap[1].is_title and gap[1].pos_ == "PROPN"
    return named and right.person and not left.person


def _is_added(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Outre le Bénin, le Togo a signé »: what « outre » names ends at its comma."""
    alone = [token.text for token in doc[left.end : right.start] if not token.is_space] == [","]
    return alone and words.is_a_phrase(left.prep, "in_addition")


def _has_its_own_verb(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« comme le dit le Kenya, le Togo a signé »: behind a comma alone, one before a verb in the singular."""
    if right.prep or right.end >= len(doc) or len({filler.start for filler in right.fillers}) > 1:
        return False
    index = right.end
    while index < len(doc) - 1 and (words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation")):
        index += 1
    gap, verb = doc[left.end : right.start], doc[index]
    if [token.text for token in gap if not token.is_space] != [","]:
        return False
    finite = _is_finite(verb, words) or (verb.pos_ == "VERB" and "Fin" in verb.morph.get("VerbForm", []))
    return finite and not verb.lower_.endswith(tuple(words.classes["plural_ending"]))


def _is_behind_clause(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Depuis que l'OIF a exclu le Mali, le Niger et le Togo protestent »: the first comma shuts the clause before."""
    start = doc[left.start].sent.start
    fronted = any(words.phrases[name].at(doc, start) for name in ("opens_aside", "as_soon_as", "if_it_happens"))
    if not fronted or right.prep or [token.text for token in doc[left.end : right.start]] != [","]:
        return False
    before = doc[start : left.start]
    if any(token.text == "," for token in before) or not any(_is_finite(token, words) for token in before):
        return False
    for token in doc[right.end : min(doc[right.start].sent.end, right.end + _OPPOSITE)]:
        parsed = token.pos_ == "VERB" and "Fin" in token.morph.get("VerbForm", [])
        if parsed or _begins_verb(doc, token.i, words):
            return True
        if not (token.text in ",-" or token.is_title or any(words.is_a(token, one) for one in ("list_and", "article"))):
            return False
    return False


def _is_behind_purpose(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Afin de soutenir le Mali, le Niger et le Togo ont signé »: the first comma shuts what an infinitive is for."""
    start = doc[left.start].sent.start
    if right.prep or not words.phrases["fronted_purpose"].at(doc, start):
        return False
    if [token.text for token in doc[left.end : right.start] if not words.is_a(token, "article")] != [","]:
        return False
    before = doc[start : left.start]
    infinitive = any("inf" in {form.tense for form in words.forms(token)} for token in before)
    if not infinitive or any(token.text == "," or _is_finite(token, words) for token in before):
        return False
    joined = False
    for token in doc[right.end : min(doc[right.start].sent.end, right.end + _OPPOSITE)]:
        if _begins_verb(doc, token.i, words):
            return joined and _begins_plural(doc, token.i, words)
        if (joined and token.text == ",") or token.text in ";:":
            return False  # « Afin de soutenir le Mali, le Niger et le Togo, l'OIF a signé »
        joined = joined or words.is_a(token, "list_and")
    return False


def opens_absolute(doc: Tokens, group: Group, words: Words) -> bool:
    """« …, l'Argentine ayant décliné »: behind a comma, the subject of a participle of its own."""
    index = group.end
    while index < len(doc) - 1 and words.is_a(doc[index], "clitic"):
        index += 1
    if group.prep or not group.start or doc[group.start - 1].text != "," or index >= len(doc):
        return False
    new = group.kinds == {"instrument"} and not words.is_a(doc[group.start], "definite")
    if new and not words.is_form_of(doc[index], "auxiliary"):
        return False  # « ont signé, mardi, une convention visant la formation »
    known = {form.tense for form in words.forms(doc[index])}
    return bool(known) and known <= {"ppres"}


def _is_new_subject(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« a rejoint l'OTAN et la Suède suivra »: the second name is the subject of another verb.

    Not of one in the plural, whose subject it cannot be alone: « hier, le Ghana et le Togo ont signé »; nor, where
    the list goes on, of one in the singular: « l'accord signé par le Togo, le Bénin et le Ghana est soumis à… ».
    """
    if _opens_clause(doc, left, right, words):
        return True
    first, second = doc.root(left.fillers[0].start, left.fillers[0].end), doc[right.head]
    if not second.dep_.startswith("nsubj") or first.dep_.startswith("nsubj"):
        return False
    if left.start and doc[left.start - 1].text in ":(«":
        return False
    verb = second.head
    if verb.pos_ not in ("VERB", "AUX") and not any(token.dep_.startswith(("cop", "aux")) for token in verb.lefts):
        return False  # « par la Jordanie, les EAU, le Ghana »: a name that the parse takes for what is said of it
    if right.end < verb.i and words.is_a(doc[right.end], "and") and _begins_verb(doc, right.end + 1, words):
        return False  # « a suspendu le Mali et la Guinée et leur a imposé des sanctions »
    return (
        verb.i >= right.end
        and not any(token.dep_.startswith("nsubj") and token.i < left.end for token in verb.lefts)
        and first.head.i < left.start
        and any(token.pos_ in ("VERB", "AUX") for token in doc[doc[left.start].sent.start : left.start])
        and not (is_plural(verb, words) and not words.is_a(doc[right.start], "plural_article"))
        and not (not is_plural(verb, words) and _goes_on(doc, right, words))
    )


def _begins_verb(doc: Tokens, index: int, words: Words) -> bool:
    """Whether a conjugated verb begins at a token, with its pronouns and its negation."""
    while index < len(doc) - 1 and (words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation")):
        index += 1
    return index < len(doc) and _is_finite(doc[index], words)


def _opens_clause(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« a quitté l'OIF et le Bénin a signé »: before a verb, and joined to what cannot act with it."""
    if right.prep or (left.person and not left.prep) or not _begins_verb(doc, right.end, words):
        return False
    if left.prep.split(" ")[-1] in words.classes["repeated_preposition"]:
        return True
    if left.prep:  # « a été signé par le Togo et le Bénin l'a ratifié »
        before = doc[doc[left.start].sent.start : left.start]
        relative = any(words.is_a(token, name) for token in before for name in _RELATIVES)
        return not relative and any(_is_finite(token, words) for token in before)
    named = words.phrases["namely"].ending(doc, left.start)  # « les pays que sont le Togo et le Mali ont quitté »
    return left.start > 0 and not named and words.is_verb(doc[left.start - 1])


def _is_finite(token: Token, words: Words) -> bool:
    """Whether a token is a conjugated verb, also one that the parse takes for an adjective: « ratifieront »."""
    tenses = {form.tense for form in words.forms(token)}
    return bool(tenses & FINITE) and (words.is_verb(token) or (tenses <= FINITE and token.pos_ == "ADJ"))


def is_plural(verb: Token, words: Words) -> bool:
    """Whether a verb or its auxiliary is in the plural."""
    finite = next((token for token in verb.lefts if token.dep_.startswith(("aux", "cop"))), verb)
    return finite.lower_.endswith(tuple(words.classes["plural_ending"]))
