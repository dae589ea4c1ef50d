"""Clauses of a sentence that stand for themselves: each with a subject and a verb of its own, read as a sentence is.

« Le Togo a quitté l'OIF et la Suède a rejoint l'Otan », « …, tandis que le Chili l'a signé ». A clause that hangs on
« que », a relative pronoun or « si » is not parted from what it hangs on.
"""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How far behind what joins it a clause may have its verb.
_REACH: Final = 30
#: Parts of speech in a subject.
_NOMINAL: Final = ("NOUN", "PROPN")
_BESIDE_NOUN: Final = ("DET", "ADJ", "NUM", "ADP", "ADV")
#: What parts a clause from one before it, which says nothing of it.
_PARTING: Final = (":", ";")
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")


def independent(doc: Tokens, start: int, end: int, words: Words) -> list[tuple[int, int]]:
    """The bounds of the clauses between two tokens, in order and without a gap.

    Args:
        doc: the text.
        start: the first token of a sentence.
        end: one past its last.
        words: the tables.
    """
    lower, joining = doc.lower, words.phrases["joining_clauses"]
    candidates = [index for index in range(start + 2, end - 2) if lower[index] in joining.by_first]
    if not candidates:
        return [(start, end)]
    named = spans.covered(doc, *_NAMES, start=start, end=end)
    dated = spans.covered(doc, spans.DATES, start=start, end=end)
    bounds = [start]
    for index in candidates:
        length = joining.at(doc, index)
        if (
            length
            and index not in named | dated
            and _is_whole(doc, bounds[-1], index, named | dated, words)
            and _acts(doc, index + length, min(end, index + length + _REACH), named, words)
        ):
            bounds.append(index + length)
    return list(zip(bounds, [*bounds[1:], end], strict=True))


_NAMES: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.ANAPHORS)


def opening_date(doc: Tokens, start: int, end: int, words: Words) -> Span | None:
    """« Le 3 mai, le Togo a signé et le Bénin a ratifié »: the day of all clauses of a sentence, said before them."""
    comma = next((index for index in range(start, end) if doc[index].text == ","), start)
    date = next(iter(spans.within(doc, spans.DATES, start, comma)), None)
    opens = date is not None and not any(_is_finite(token, words) for token in doc[start : date.start])
    return date if opens else None


def _is_whole(doc: Tokens, start: int, end: int, named: frozenset[int], words: Words) -> bool:
    """Whether a clause that has its verb ends, and nothing in it is left open: a bracket, « que », « si »."""
    found, depth = False, 0
    opens = frozenset[str]().union(*(words.classes[name] for name in ("opens_condition", *_RELATIVES)))
    for token in doc[start:end]:
        depth += (token.text == "(") - (token.text == ")")
        found = found and token.text not in _PARTING
        if token.i in named:
            continue
        if token.lower_ in opens:
            return False
        found = found or _is_finite(token, words)
    return found and depth == 0


def _acts(doc: Tokens, start: int, end: int, named: frozenset[int], words: Words) -> bool:
    """Whether a subject and its verb follow: names and nouns with what belongs to them, then a conjugated verb."""
    noun, names, index = False, 0, start
    while index < end:
        token = doc[index]
        if index in named or (token.pos_ in _NOMINAL and not _is_finite(token, words)):
            noun = True
        elif _is_finite(token, words):
            before = _before_pronouns(doc, index, words)
            parted = before.text == "," or words.is_a(before, "coordinator")
            return noun and not parted and _agrees(doc, start, token, names, words)
        elif token.text == "," and noun:
            verb = _past_aside(doc, index, end, words)
            if verb is not None:
                return _agrees(doc, start, verb, names, words)
        elif noun and words.is_a(token, "contrast") and not words.phrases["separator"].at(doc, index):
            return False  # « et l'Uruguay, mais les discussions continuent »: that verb is of the next clause
        elif noun and words.is_a(token, "coordinator"):
            names = 2 if not named.isdisjoint((index - 1, index + 1, index + 2)) else max(names, 1)
        elif (token.pos_ == "ADP" and not noun) or not (
            token.pos_ in _BESIDE_NOUN or words.is_a(token, "clitic") or words.is_a(token, "negation")
        ):
            return False
        index += 1
    return False


def _before_pronouns(doc: Tokens, index: int, words: Words) -> Token:
    """« a suspendu le Mali et la Guinée et leur a imposé… »: what stands before a verb's pronouns and negation."""
    while words.is_a(doc[index - 1], "negation") or (
        words.is_a(doc[index - 1], "clitic") and doc[index - 1].pos_ != "DET"
    ):
        index -= 1
    return doc[index - 1]


def _agrees(doc: Tokens, start: int, verb: Token, names: int, words: Words) -> bool:
    """« et la Suède a signé » or « et la Suède et le Bénin ont signé », not « le Togo et la Suède ont signé ».

    Args:
        doc: the text.
        start: where the subject begins.
        verb: its verb.
        names: 2 where names are joined in it, 1 where other nouns are, which may belong to one that stands alone.
        words: the tables.
    """
    plural = verb.lower_.endswith(tuple(words.classes["plural_ending"]))
    several = words.is_a(doc[start], "plural_article")
    return names > 0 or several if plural else names < 2 and not several


def _past_aside(doc: Tokens, comma: int, end: int, words: Words) -> Token | None:
    """The verb behind « , qui préside le groupe, », « , réunie à Lomé, », « , membre de l'OIF, »."""
    relative = comma + 1 < end and any(words.is_a(doc[comma + 1], name) for name in _RELATIVES)
    told = False
    for index in range(comma + 2, end):
        verb = _verb_at(doc, index + 1, end, words) if doc[index].text == "," and told == relative else None
        if verb is not None:
            return verb
        if _is_finite(doc[index], words):
            told = True
            if not relative:
                return None
    return None


def _verb_at(doc: Tokens, start: int, end: int, words: Words) -> Token | None:
    """The conjugated verb that is next, where it tells more than who has said what stands before it."""
    index = start
    while index < end and (words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation")):
        index += 1
    said = any(words.is_form_of(token, "speaking") for token in doc[index : index + 3])
    return doc[index] if index < end and not said and _is_finite(doc[index], words) else None


def _is_finite(token: Token, words: Words) -> bool:
    tenses = {form.tense for form in words.forms(token)}
    plural = token.lower_.endswith(tuple(words.classes["participle_ending"]))
    if "ppast" in tenses and (token.is_sent_start or plural or tenses & FINITE == {"subj"}):
        return False  # « Conclue entre le Togo et le Mali, la convention… », « les États réunis à Lomé et … »
    return words.is_verb(token) and bool(tenses & FINITE)
