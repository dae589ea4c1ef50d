"""Guests: bodies that a sentence names for what they say or do about something else, and not as what it speaks of."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How far behind a subject its verb may stand, and behind an auxiliary its participle.
_VERB: Final = 10
_PARTICIPLE: Final = 3
#: How far behind the participle what is given may stand.
_GIVEN: Final = 2
_MEDIA: Final = "media"
#: How far into a sentence the noun may stand that it speaks of.
_OPENS: Final = 2


def is_guest(doc: Tokens, filler: Filler, prep: str, start: int, words: Words) -> bool:
    """Whether a body is named in passing in the sentence that begins at token ``start``.

    « L'UE a salué cette décision », « l'Unesco y avait un observateur », « Parmi les invités figuraient l'OMS et… »,
    « s'est rendu à l'Unesco », « interrogée par l'AFP ».
    """
    if filler.kind == "instrument":
        return bool(prep) and _is_beside_text(doc, filler, start, words)
    if doc._.entities.get(filler.ref, {}).get("kind") == _MEDIA:
        return True
    before = doc[start : filler.start]
    verbs = [token for token in before if _is_verb(token, words)]
    if prep:
        visited = any(words.is_form_of(token, "visiting") for token in verbs) and words.is_a_phrase(prep, "posted_at")
        return visited or (
            not verbs and _is_of_a_person(doc, filler.start, prep, start, words) and _comments(doc, filler.end, words)
        )
    if any(_is_finite(token, words) for token in verbs):
        return any(words.is_a(token, "those_present") for token in before)
    return _comments(doc, filler.end, words)


def _is_beside_text(doc: Tokens, filler: Filler, start: int, words: Words) -> bool:
    """« Le texte s'inspire de la Convention de Genève », « La charte renvoie à … »: whether a text is the subject."""
    return any(words.is_a(token, "noun_for_text") for token in doc[start + 1 : min(filler.start, start + 1 + _OPENS)])


def _is_of_a_person(doc: Tokens, index: int, prep: str, start: int, words: Words) -> bool:
    """« Le secrétaire général de l'ONU a salué ce départ »: who holds an office of a body comments for it."""
    if not words.is_a_phrase(prep, "complement_preposition") or not words.is_a(doc[start], "article"):
        return False
    roles = (words.stand_ins.get(token.lower_) for token in doc[start + 1 : min(index, start + 1 + _OPENS)])
    return any(role is not None and role.office for role in roles)


def _comments(doc: Tokens, index: int, words: Words) -> bool:
    """Whether the verb of a subject that ends at a token only says what it thinks of another's act, or who is there."""
    end = min(doc[index - 1].sent.end, index + _VERB)
    verb = next((token for token in doc[index:end] if _is_finite(token, words)), None)
    if verb is None:
        return False
    behind = doc[verb.i + 1 : min(doc[verb.i].sent.end, verb.i + 1 + _PARTICIPLE)]
    if any(words.is_form_of(token, "reacting") for token in (verb, *behind)):
        return True
    stop = min(doc[verb.i].sent.end, verb.i + 1 + _PARTICIPLE + _GIVEN)
    if any(words.phrases["sent_by_guests"].within(doc, verb.i + 1, stop)):
        return True  # « a envoyé un message », « a promis trois millions de dollars »
    return words.is_a(doc[verb.i - 1], "clitic_to")  # « l'Unesco y avait dépêché un observateur »


def _is_finite(token: Token, words: Words) -> bool:
    return _is_verb(token, words) and bool({form.tense for form in words.forms(token)} & FINITE)


def _is_verb(token: Token, words: Words) -> bool:
    """Whether it is a verb, or may be one where nothing was parsed: most sentences about guests tell no act."""
    return bool(words.forms(token)) and (not token.pos_ or words.is_verb(token))
