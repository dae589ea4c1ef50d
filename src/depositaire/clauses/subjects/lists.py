"""Lists that a sentence announces or gives behind a noun."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.laid_out import names_below
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

#: How many tokens may stand between a colon and the first name of its list.
_LIST_LEAD: Final = 4
#: How many adjectives may follow a noun that counts: « quinze pays africains, dont… ».
_OF_A_HOME: Final = ("ADP", "DET", "NOUN", "PROPN", "ADJ")
_QUALIFIED: Final = 7
#: … and how far behind it its names, where the body stands between: « trois pays du Conseil de sécurité, dont ».
_BEHIND_BODY: Final = 18
#: An acronym and its brackets.
_BRACKETED: Final = 3
#: How many tokens those may take of whom some are named: « les plus grandes économies du monde, dont ».
_FURTHER: Final = 12
#: How far after a word its unnamed members may stand.
_ASIDE: Final = 8
#: … and where the gap tells of the occasion: « un nouveau membre lors de son sommet, le Chili ».
_ON_OCCASION: Final = 10
#: How far before « associé » the word may stand that says it is granted: « le statut de membre associé ».
_STATUS: Final = 3
#: How many tokens a heading may take up to its colon: « Signataires de l'Appel de Paris : ».
_HEADING: Final = 10
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique", "whose")
#: A colon, and one that is glued to what it closes.
COLONS: Final = (":", "):", "»:")


def announced(sentence: Sentence, start: int) -> list[Filler]:
    """The parties of a list after a colon: « trois pays ont ratifié le traité : … »."""
    doc = sentence.doc
    colon = next((index for index in range(start, sentence.end) if doc[index].text in COLONS), None)
    if colon is None:
        return []
    if colon + 1 >= sentence.end or "\n" in doc[colon + 1].text:
        names = names_below(doc, colon + 1, sentence.words)
        if names or all(token.is_space for token in doc[colon + 1 : sentence.end]):
            return names
    items = [group for group in sentence.right(colon + 1) if not group.prep and "instrument" not in group.kinds]
    if not items or items[0].start - colon > _LIST_LEAD or acts_next(sentence, items[0].end):
        return []
    if _is_a_clause(sentence, colon + 1):
        return []
    oblique = (i for i in range(items[0].end, sentence.end) if sentence.words.is_a(doc[i], "relative_oblique"))
    end = next(oblique, sentence.end)  # « : le Togo et le Mali, auxquels s'ajoute le Bénin »
    return [filler for group in items if group.start < end for filler in group.fillers]


def acts_next(sentence: Sentence, index: int) -> bool:
    """« que tous ont signé, hormis le Togo : celui-ci le fera »: whether who ends at a token is a verb's subject."""
    doc, words = sentence.doc, sentence.words
    while index < sentence.end - 1 and words.is_a(doc[index], "clitic"):
        index += 1
    token = doc[min(index, sentence.end - 1)]
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)


def _is_a_clause(sentence: Sentence, start: int) -> bool:
    """« Tous n'ont pas signé : le Togo, qui l'a voulu, ne l'a pas fait »: a main clause, and no list."""
    doc, words, related = sentence.doc, sentence.words, False
    for index in range(start, sentence.end):
        token = doc[index]
        if token.text in ";:(–—\n":
            return False
        if token.text == ",":
            related = False
        related = related or any(words.is_a(token, name) for name in _RELATIVES)
        tensed = {form.tense for form in words.forms(token)} & FINITE
        if not related and tensed and words.is_verb(token) and sentence.at(index) is None:
            return words.is_a(doc[index - 1], "clitic") or words.is_a(doc[index - 1], "negation")
    return False


def headed(sentence: Sentence, start: int, end: int) -> list[Filler]:
    """The parties of a list under a heading: « Premiers signataires : A, B », its lines below it or beside it."""
    doc, words = sentence.doc, sentence.words
    lead = doc[sentence.start : start]
    among = words.phrases["among"].at(doc, sentence.start) if len(lead) else 0
    if any(token.pos_ not in ("ADJ", "NUM", "DET", "PUNCT", "SPACE") for token in lead[among:]):
        return []
    colon = next((i for i in range(end, min(sentence.end, end + _HEADING)) if doc[i].text == ":"), None)
    if colon is None or any(words.is_verb(token) for token in doc[end:colon]):
        return []
    found = _listed(sentence, colon + 1)
    if found or any(not token.is_space for token in doc[colon + 1 : sentence.end]):
        return found
    return names_below(doc, sentence.end, words)


def _listed(sentence: Sentence, start: int) -> list[Filler]:
    """The names of a list, where it is one: no verb outside of them."""
    bare = [group for group in sentence.right(start) if not group.prep and "instrument" not in group.kinds]
    verbs = any(
        sentence.words.is_verb(sentence.doc[index]) and sentence.at(index) is None
        for index in range(start, bare[-1].end if bare else start)
    )
    return [] if verbs else [filler for group in bare for filler in group.fillers]


def instanced(sentence: Sentence, noun: int) -> Group | None:
    """The names given for a noun that counts: « quinze pays, dont le Chili et le Ghana, ont signé »."""
    doc, words = sentence.doc, sentence.words
    if not any(noun < place <= noun + _BEHIND_BODY for place in sentence.instancing):
        return None
    index = noun + 1
    while index < min(sentence.end, noun + _QUALIFIED):
        qualified = doc[index].pos_ in ("ADJ", "PUNCT") or _is_participle(sentence, index)
        given = words.phrases["instancing"].at(doc, index) > 1  # « plusieurs pays tels que le Togo »
        if given or doc[index].text in ",(–—" or not (_is_dated(sentence, index) or qualified):
            break
        index += 1
    index = _past_home(sentence, index)
    if index < sentence.end and doc[index].text in ",(–—":
        index += 1
    length = words.phrases["instancing"].at(doc, index) if index < sentence.end else 0
    if not length:
        return None
    under = sentence.at(index)  # « de nombreux pays, comme le Chili et le Ghana »
    if under is not None and under.prep and under.start == index and under.fillers[0].start - index <= length + 1:
        return under if "instrument" not in under.kinds and not acts_next(sentence, under.end) else None
    index += length
    if index < sentence.end and words.is_form_of(doc[index], "listing"):
        index += 1
    if index < sentence.end and words.is_a(doc[index], "that_of"):
        index += 1  # « dix signatures, dont celles du Chili et du Ghana »
    items = (item for item in sentence.right(index) if item.start - index <= 1 and "instrument" not in item.kinds)
    group = next(items, None) or _further_instanced(sentence, index)
    return None if group is None or _are_some_of(sentence, index, group) else group


def _further_instanced(sentence: Sentence, start: int) -> Group | None:
    """« parmi lesquels figurent les plus grandes économies du monde, dont le Chili »: some of some."""
    doc, words = sentence.doc, sentence.words
    if start >= sentence.end or not words.is_a(doc[start], "article"):
        return None
    for index in range(start + 1, min(sentence.end, start + _FURTHER)):
        if sentence.at(index) is not None or words.is_verb(doc[index]) or doc[index].text in ";:":
            return None
        length = words.phrases["instancing"].at(doc, index) or words.phrases["namely"].at(doc, index)
        if length:
            after = index + length
            group = next((item for item in sentence.right(after) if item.start - after <= 1), None)
            return group if group is not None and "instrument" not in group.kinds else None
    return None


def _are_some_of(sentence: Sentence, start: int, group: Group) -> bool:
    """« vingt pays, dont douze de l'OTAN », « dont tous ceux de l'OTAN »: members of a body, and not the body."""
    if group.kinds != {"organisation"} or len(group.fillers) > 1:
        return False
    doc, words = sentence.doc, sentence.words
    return any(
        cardinal_at(doc, index)[0] is not None
        or any(words.is_a(doc[index], name) for name in ("quantity", "that_of", "member_noun"))
        for index in range(start, group.fillers[0].start)
    )


def _past_home(sentence: Sentence, start: int) -> int:
    """Past « de la grande distribution » and « basés | en Europe » before a comma: where those counted are at home.

    So past the body that they join or leave: « a élu trois pays au Conseil de sécurité (CS), dont ».
    """
    doc, words, index = sentence.doc, sentence.words, start
    if index >= sentence.end or doc[index].pos_ != "ADP":
        return start
    while index < min(sentence.end, start + _QUALIFIED) and doc[index].pos_ in _OF_A_HOME:
        body = sentence.at(index)
        if body is not None and body.kinds <= {"organisation"} and len(body.fillers) == 1:
            index = _past_acronym(doc, body.end, sentence.end)
            break
        if words.is_a(doc[index], "member_noun") or body is not None:
            return start  # « trois clubs de deux pays, dont le Chili »
        index += 1
    return index if index < sentence.end and doc[index].text in ",(–—" else start


def _past_acronym(doc: Tokens, start: int, end: int) -> int:
    """Past the acronym of a name, in brackets behind it."""
    bracketed = start + _BRACKETED <= end and doc[start].text == "(" and doc[start + _BRACKETED - 1].text == ")"
    return start + _BRACKETED if bracketed else start


def _is_participle(sentence: Sentence, index: int) -> bool:
    """« quatre pays développés, à savoir »: a participle and no other form of a verb."""
    token = sentence.doc[index]
    tenses = {form.tense for form in sentence.words.forms(token)}
    return tenses == {"ppast"} or (not tenses and "Part" in token.morph.get("VerbForm", []))


def _is_dated(sentence: Sentence, index: int) -> bool:
    """« le départ de trois pays l'hiver dernier, dont le Chili »: a date, or the article before it."""
    following = index + 1 < sentence.end and sentence.in_date(index + 1)
    return sentence.in_date(index) or (following and sentence.doc[index].pos_ in ("DET", "ADP"))


def of_members(sentence: Sentence, start: int, end: int) -> tuple[int, Group] | None:
    """« trois nouveaux membres : A, B et C », « d'un nouvel adhérent, le Ghana »: where they stand and who they are."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, min(end, start + _ASIDE)):
        if not words.is_a(doc[index], "member_noun") or sentence.at(index) is not None:
            continue
        if any(words.is_a(token, "status_noun") for token in doc[max(start, index - _STATUS) : index]):
            continue  # « accorde le statut de membre associé à deux pays : le Ghana et le Togo »
        group = next((item for item in sentence.right(index + 1) if not item.prep), None)
        if group is None or "instrument" in group.kinds:
            return None
        gap = doc[_past_capacity(doc, index + 1, words) : group.start]
        opened = (len(gap) > 0 and gap[-1].text in ",:(–—") or doc[group.start].text == "("
        near = _ON_OCCASION if gap and words.phrases["occasion"].at(doc, gap[0].i) else _LIST_LEAD
        close = len(gap) <= near and not any(token.pos_ in ("VERB", "AUX", "PRON") for token in gap)
        acts = gap[-1:] and gap[-1].text == "," and group.end < len(doc) and words.is_verb(doc[group.end])
        return (index, group) if opened and close and not acts and not is_pronoun(sentence, group) else None
    return None


def _past_capacity(doc: Tokens, start: int, words: Words) -> int:
    """Past « , au rang de membres associés » behind a noun that counts; ``start`` where no such thing stands there."""
    index = start
    while index < len(doc) and (doc[index].pos_ == "ADJ" or doc[index].text == ","):
        index += 1
    length = words.phrases["capacity"].at(doc, index) if index < len(doc) else 0
    index += length
    while length and index < len(doc) and doc[index].pos_ in ("NOUN", "ADJ"):
        index += 1
    return index if length else start
