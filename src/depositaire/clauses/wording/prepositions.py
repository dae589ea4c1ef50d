"""The preposition that a noun phrase stands under."""

from typing import Final

from depositaire import spans
from depositaire.clauses.wording.apposed_names import before_apposition
from depositaire.clauses.wording.exemplified import before_example
from depositaire.clauses.wording.qualified import behind_determiner
from depositaire.clauses.wording.quantified import before_quantity
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: What ends a name before brackets.
_NAMING: Final = ("ADJ", "NOUN", "PROPN")


def preposition(doc: Tokens, start: int, words: Words, *, floor: int = 0) -> tuple[str, int]:
    """The preposition before token ``start``, determiners and adjectives skipped, and where it begins.

    Returns:
        The preposition without contraction (« au » is « à ») and its first token; empty and the first token of the
        noun phrase where there is none or it only says of whom the sentence speaks: « quant au Togo ».
    """
    index = before_apposition(doc, start, words, floor)
    adverbs, instancing = words.phrases["adverb"], words.phrases["instancing"]
    prepositions, examples = words.phrases["preposition"], words.phrases["exemplifying"]
    each = words.phrases["said_of_each"]
    for _ in range(6):
        if index <= floor:
            break
        last = doc.lower[index - 1]
        if last in examples.by_last and (example := before_example(doc, index, words, floor)) < index:
            index = example
            continue
        if last in each.by_last and (aside := each.ending(doc, index)) and _governs(doc, index - aside, words, floor):
            index -= aside
            continue
        if last in adverbs.by_last and adverbs.ending(doc, index) > 1:
            break  # « quittera de nouveau l'OIF »
        if last in instancing.by_last and instancing.ending(doc, index) > 1:
            break  # « plusieurs pays, en particulier le Togo »
        if (quantity := before_quantity(doc, index, words, floor)) < index:
            index = quantity
            continue
        length = prepositions.ending(doc, index) if last in prepositions.by_last else 0
        if length and index - length >= floor:
            topic = words.phrases["topic"].ending(doc, index)
            if topic and index - topic >= floor:
                return "", index - topic
            text = doc.lower[index - 1] if length == 1 else doc.between(index - length, index).text
            found = canonical(text, words)
            noun = length == 1 and index - 1 > floor and words.is_a(doc[index - 2], "possessive")  # « son pendant »
            if noun or (length == 1 and _is_article(doc, index - 1, found, words, floor)):
                index -= 1
                continue
            if index - length - 1 > floor and _is_part_of(doc, index - length, found, words):
                index -= length
                continue
            return found, index - length
        before = doc[index - 1]
        if before.text == "(" and index - 1 > floor and doc[index - 2].pos_ in _NAMING:
            return "", index - 1  # « l'Union africaine (Togo, Mali) »
        if (qualified := behind_determiner(doc, index, words, floor)) < index:
            index = qualified
            continue
        number = before.pos_ == "NUM" or before.like_num
        if number and (_in_date(doc, before.i) or words.is_a(doc[index], "article")):
            break  # « a signé en 2019 la Charte », « a approuvé par 40 voix contre 12 la Charte »
        if (
            (
                words.is_a(before, "determiner")
                and (before.pos_ != "VERB" or words.is_form_of(before, "voicing"))  # « présente le Togo »
            )
            or (before.pos_ == "ADJ" and not words.forms(before))
            or number
            or (words.is_a(before, "degree") and doc[index].pos_ == "ADJ")
            or before.text in '«"“('
        ):
            index -= 1
            continue
        break
    return "", index


def _governs(doc: Tokens, index: int, words: Words, floor: int) -> bool:
    """« avec respectivement », « entre, d'une part, »: whether a preposition stands before what is said of each."""
    return index > floor and words.is_a_phrase(doc.lower[index - 1], "governs_each")


def _is_article(doc: Tokens, index: int, found: str, words: Words, floor: int) -> bool:
    """« avec des délégués du Togo », « entre, d'un côté, des rebelles »: « de » behind a preposition is an article."""
    if index > floor and (aside := words.phrases["said_of_each"].ending(doc, index)):
        index -= aside if _governs(doc, index - aside, words, floor) else 0
    before = words.phrases["preposition"].ending(doc, index) if index > floor else 0
    return before == 1 and words.is_a_phrase(found, "complement_preposition") and index - before >= floor


def _is_part_of(doc: Tokens, index: int, found: str, words: Words) -> bool:
    """« par 22 des 27 gouvernements »: « de » behind a number says of how many."""
    number = doc[index - 1].like_num or doc[index - 1].pos_ == "NUM"
    own = index > 1 and not words.is_a(doc[index - 2], "article")  # « les trois du Mercosur »
    own = own and not doc[index - 2].is_title  # « la Convention 108 du Conseil de l'Europe »
    return number and own and words.is_a_phrase(found, "complement_preposition") and not _in_date(doc, index - 1)


def _in_date(doc: Tokens, index: int) -> bool:
    return any(date.start <= index < date.end for date in spans.group(doc, spans.DATES))


def canonical(text: str, words: Words) -> str:
    """A preposition without contraction, elision or adjective: « auprès du » is « auprès de »."""
    parts = text.lower().split()
    if not parts:
        return ""
    parts[-1] = words.canonical.get(parts[-1], parts[-1])
    plain = " ".join(parts)
    return words.canonical.get(plain, plain)
