"""How many there are: « seize membres », « et 47 ont déposé »."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.sentences.occasions import is_participle
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.wording.numerals import cardinal_at, may_be_cardinal
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: How far before a verb a number alone may stand that counts who does it.
_BARE: Final = 5
_PAIR: Final = 2
_PERCENT: Final = "%"
_REACHED: Final = ("perfect", "past", "pres")


def total_of(sentence: Sentence, start: int, end: int, *, own: tuple[int, int]) -> int | None:
    """« réunit seize membres », « porte à 57 le nombre », « 65 pays ont signé » between two tokens.

    Args:
        sentence: the sentence.
        start: the first token.
        end: one past the last.
        own: the trigger, tokens half-open.
    """
    doc, words = sentence.doc, sentence.words
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        value, length = cardinal_at(doc, index) if may_be_cardinal(doc.lower[index]) else (None, 0)
        if value is None or value < 2 or any(sentence.in_anaphor(index + length + step) for step in range(2)):
            continue
        first = index + length + words.phrases["adverb"].at(doc, min(index + length, sentence.end - 1))
        after = doc[first : min(first + 3, sentence.end)]  # « vingt seulement l'ont signé »
        if len(after) and words.is_a(after[0], "new"):
            continue
        if len(after) and words.is_a(after[0], "first") and words.phrases["one_among"].ending(doc, index):
            continue  # « l'un des huit premiers signataires »
        required = _is_required(sentence, index, after)
        if (
            _is_of_others(sentence, index, own)
            or _is_rest(sentence, index)
            or _is_agent_of_another(sentence, index, own)
            or _are_those_who_decide(sentence, index, own)
            or _is_share(sentence, index, after)
            or sentence.words.phrases["spread_over"].ending(doc, index)
            or required
        ):
            is_own = index < own[0] <= index + length + 1 and not required
            if is_own:  # « Sur les 55 membres, 23 ont … »
                return None
            continue  # « avec le concours de onze États », « cinq ratifications sont nécessaires »
        denied = len(after) > 1 and words.is_a(after[0], "negation")  # « et trois n'ont pas signé »
        if len(after) and stands_alone(sentence, index) and words.is_form_of(after[denied], "auxiliary"):
            return value  # « …, cinquante-cinq sont acquises », « et 47 ont déposé »
        if _is_agent(sentence, index, index + length) or _is_predicate(sentence, index, index + length):
            return value
        if _is_part(sentence, index + length):
            return value
        if value == _PAIR and index > sentence.start and words.is_a(doc[index - 1], "definite"):
            continue  # « les deux pays »
        if len(after) and (
            words.is_a(after[0], "member_noun")
            or (len(after) > 1 and after[0].pos_ in ("ADJ", "ADP") and words.is_a(after[1], "member_noun"))
        ):
            return value
        if len(after) > 1 and words.is_a(after[0], "object_clitic") and words.is_form_of(after[1], "auxiliary"):
            return value  # « 48 l'ont ratifiée »
        before = doc[max(sentence.start, index - 3) : index]
        if any(words.is_a(token, "counting") for token in (*before, *after)):
            return value
    return None


def _is_required(sentence: Sentence, index: int, after: Sequence[Token]) -> bool:
    """« les 60 ratifications requises », and not « a atteint les 60 ratifications requises »."""
    doc, words, before = sentence.doc, sentence.words, index - 1
    if not any(words.is_a(token, "required") for token in after):
        return False
    before -= before > sentence.start and words.is_a(doc[before], "definite")
    if before < sentence.start or not words.is_form_of(doc[before], "reaching"):
        return True
    verb = next((verb_group(sentence, before, form.lemma) for form in words.forms(doc[before])), None)
    return verb is None or verb.negated or verb.tense not in _REACHED


def _is_of_others(sentence: Sentence, index: int, own: tuple[int, int]) -> bool:
    """Whether the words before a number say that it does not count who belongs or has signed."""
    length = sentence.words.phrases["of_others"].ending(sentence.doc, index)
    return length > 0 and not index - length < own[1] <= index


def _is_agent_of_another(sentence: Sentence, index: int, own: tuple[int, int]) -> bool:
    """« …, négociée en 2016 par 190 délégations », « …, a annoncé une coalition de 35 ONG »: who did something else."""
    doc, words = sentence.doc, sentence.words
    if not own[1] < index:
        return False
    if any(_speaks(sentence, comma + 1) for comma in range(own[1], index - 1) if doc[comma].text == ","):
        return True
    if words.is_a(doc[index - 1], "relative_object") and (doc[index - 2].text == "," or sentence.at(index - 2)):
        return True  # « …, que trois pays critiquent »
    if not words.is_a(doc[index - 1], "agent"):
        return False
    return any(_is_passive(token, words) for token in doc[own[1] : index] if token.pos_ == "VERB")


def _is_passive(token: Token, words: Words) -> bool:
    """« négociée par », « son capital est souscrit par », and no verb that carries the act out."""
    done = not words.is_form_of(token, "performing") and words.is_form_of(token.nbor(-1), "auxiliary")
    return is_participle(token, words) or (done and any(form.tense == "ppast" for form in words.forms(token)))


def _are_those_who_decide(sentence: Sentence, index: int, own: tuple[int, int]) -> bool:
    """« est entré, après un vote des 88 membres », « …, approuvée par les 23 membres »: those who are there already.

    « signé par les 23 membres » and « la ratification des 23 membres » tell whose act it is.
    """
    doc, words = sentence.doc, sentence.words
    if not own[1] < index:
        return False
    if words.is_a(doc[index - 1], "part_of"):
        first = index - 1
    elif words.is_a(doc[index - 1], "definite") and words.is_a(doc[index - 2], "agent"):
        first = index - 2
    else:
        return False
    return any(token.pos_ not in ("ADV", "ADP") and not sentence.in_date(token.i) for token in doc[own[1] : first])


def _speaks(sentence: Sentence, index: int) -> bool:
    """« …, s'est réjouie mardi », « …, annonce »: the verb at a token says who tells it."""
    doc, words = sentence.doc, sentence.words
    while index + 1 < sentence.end and (words.is_a(doc[index], "clitic") or words.is_form_of(doc[index], "auxiliary")):
        index += 1
    verb = doc[index]
    return verb.pos_ in ("VERB", "AUX") and words.is_form_of(verb, "voicing") and not is_participle(verb, words)


def _is_part(sentence: Sentence, index: int) -> bool:
    """« 12 des 27 États membres »: a number of them, said right before how many there are."""
    doc, words = sentence.doc, sentence.words
    if index + 1 >= sentence.end or not words.is_a(doc[index], "part_of"):
        return False
    value, length = cardinal_at(doc, index + 1)
    after = doc[index + 1 + length : min(index + length + 4, sentence.end)]
    return value is not None and any(words.is_a(token, "member_noun") for token in after)


def _is_share(sentence: Sentence, index: int, after: Sequence[Token]) -> bool:
    """« 82 pays membres, dont 54 africains et 28 autres »: some of those counted, and no verb says what they did."""
    doc, words, before = sentence.doc, sentence.words, index
    while before > sentence.start and not doc[before - 1].is_punct and doc[before - 1].pos_ not in ("VERB", "AUX"):
        before -= 1
        if words.is_a(doc[before], "whose"):
            return not any(token.pos_ in ("VERB", "AUX") for token in after)
    return False


def _is_rest(sentence: Sentence, index: int) -> bool:
    """« du Chili, du Ghana et de trois organisations »: those beside the ones that are named."""
    doc = sentence.doc
    while index > sentence.start and doc[index - 1].pos_ in ("ADP", "DET", "ADV"):
        index -= 1
    if index == sentence.start or doc[index - 1].pos_ != "CCONJ":
        return False
    named = sentence.at(index - 2) if index - 2 >= sentence.start else None
    return named is not None and "instrument" not in named.kinds


def stands_alone(sentence: Sentence, index: int) -> bool:
    """Whether punctuation, « et » or « dont » stands before the number at ``index``: it begins its clause."""
    before = sentence.doc[index - 1] if index > sentence.start else None
    if before is None or before.is_punct:
        return True
    if sentence.words.is_a(before, "only_these"):  # « Sur les 27 membres, seuls trois n'ont pas signé »
        return before.i == sentence.start or sentence.doc[before.i - 1].is_punct
    return any(sentence.words.is_a(before, name) for name in ("coordinator", "whose"))


def _is_agent(sentence: Sentence, index: int, end: int) -> bool:
    """« signée par 68 États et ratifiée par 48 »: a number alone behind « par »."""
    if index == sentence.start or not sentence.words.is_a(sentence.doc[index - 1], "agent"):
        return False
    after = sentence.doc[end] if end < sentence.end else None
    if after is not None and after.text == _PERCENT:
        return False
    return after is None or after.is_punct or sentence.words.is_a(after, "complement_preposition")


def _is_predicate(sentence: Sentence, index: int, end: int) -> bool:
    """« ils sont 89 à avoir ratifié »."""
    before = index - 1
    while before > sentence.start and sentence.doc[before].pos_ == "ADV":
        before -= 1
    if before < sentence.start or not sentence.words.is_form_of(sentence.doc[before], "being"):
        return False
    return any(sentence.words.is_a(token, "to_infinitive") for token in sentence.doc[end : min(sentence.end, end + 2)])


@once
def bare_number(sentence: Sentence, start: int) -> int | None:
    """Where a number alone begins that is whose act the verb group at ``start`` tells: « et 47 ont déposé »."""
    for index in range(max(sentence.start, start - _BARE), start):
        value, length = cardinal_at(sentence.doc, index)
        gap = sentence.doc[index + length : start] if value is not None and index + length <= start else None
        if gap is not None and all(token.pos_ in ("ADV", "ADP") or sentence.in_date(token.i) for token in gap):
            return index
    return None
