"""What opens the sentence that names those who were told of before: « Ces trois nouveaux venus sont le Togo… »."""

from typing import Final

from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

#: How many tokens may stand between the determiner and the noun, the noun and its verb.
_NOUN: Final = 4
_VERB: Final = 3
#: … and what those of a list are, before the verb: « la liste des nouveaux membres, élus pour deux ans, comprend ».
_LISTED: Final = 16


def presents(doc: Tokens, start: int, end: int, words: Words) -> int:
    """How many tokens from ``start`` on say that names follow: « Ceux-ci comprennent »; 0 where none do."""
    length = words.phrases["presenting"].at(doc, start)
    length = _list_of(doc, start + length, end, words) - start if length else _about(doc, start, end, words)
    if length:
        return length
    subject = words.phrases["those_told"].at(doc, start) or _noun(doc, start, end, words)
    if not subject:
        return 0
    for index in range(start + subject, min(end, start + subject + _VERB)):
        token = doc[index]
        if words.is_form_of(token, "giving_names") and {form.tense for form in words.forms(token)} & FINITE:
            return index + 1 - start
        if not (token.pos_ == "ADV" or words.is_a(token, "clitic")):
            return 0
    return 0


def _list_of(doc: Tokens, start: int, end: int, words: Words) -> int:
    """Past « des nouveaux membres, élus hier, comprend » behind « la liste »; ``start`` where that does not follow."""
    if (
        start >= end
        or not words.is_a(doc[start], "complement_preposition")
        or not words.is_a(doc[start - 1], "list_noun")
    ):
        return start
    for index in range(start + 1, min(end, start + _LISTED)):
        finite = {form.tense for form in words.forms(doc[index])} & FINITE
        if finite and words.is_form_of(doc[index], "giving_names"):
            return index + 1
        if doc[index].text in ";:.":
            break
    return start


def _about(doc: Tokens, start: int, end: int, words: Words) -> int:
    """« il s'agit donc du »: an adverb before the preposition."""
    length = words.phrases["it_is_about"].at(doc, start)
    if not length or start + length >= end:
        return 0
    length += words.phrases["adverb"].at(doc, start + length)
    about = start + length < end and words.is_a(doc[start + length], "complement_preposition")
    return length + 1 if about else 0


def _noun(doc: Tokens, start: int, end: int, words: Words) -> int:
    """« les trois nouveaux venus », « ces arrivants »: a noun for those who were told of, and what stands before it."""
    token = doc[start]
    if not (words.is_a(token, "plural_article") or words.is_a(token, "these")):
        return 0
    for index in range(start + 1, min(end, start + 1 + _NOUN)):
        token = doc[index]
        following = doc[index + 1] if index + 1 < end else None
        told = words.is_a(token, "member_noun") or words.is_a(token, "newcomers")
        if told and following is not None and not words.is_a(following, "member_noun"):
            if following.pos_ == "ADJ" or any(form.tense == "ppast" for form in words.forms(following)):
                return index + 2 - start  # « les pays élus sont »
            return index + 1 - start
        counted = cardinal_at(doc, index)[0] is not None
        if not (told or counted or token.pos_ in ("ADJ", "NUM") or words.is_a(token, "which_of_them")):
            return 0
    return 0
