"""Lists that the verb beside them shows to be of bodies: « Nordal, Big Tree et Plinor ont rejoint ». Private."""

from collections.abc import Collection, Sequence
from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words

#: How many names at least such a list has.
_NAMES: Final = 3
#: How many tokens may stand between the last name and the verb of which they are the subject.
_VERB: Final = 4
#: How many tokens may stand between a verb and the first name of its object.
_OBJECT: Final = 2
_BODIES: Final = frozenset({"ORG", "MISC"})


def acts(
    doc: Doc, names: Sequence[tuple[int, int]], labels: Sequence[str], gathering: Collection[str], words: Words
) -> bool:
    """Whether a list is the subject of a trigger, or the object of one that takes members, and of no persons or towns.

    Args:
        doc: the parsed text.
        names: first token of each name and one past its last.
        labels: what the model takes each for, if anything.
        gathering: verbs, as lemmas, whose object is who becomes a member.
        words: the words of the rules.
    """
    capitals = any(doc[start].is_upper and end - start == 1 for start, end in names)
    mixed = bool(_BODIES & set(labels)) or (capitals and not set(labels) <= {"PER"})
    if len(names) < _NAMES or not mixed or labels.count("LOC") * 2 > len(labels):
        return False
    return is_subject(doc, names[-1][1], words) or is_gathered(doc, names[0][0], gathering, words)


def is_subject(doc: Doc, end: int, words: Words, *, one: bool = False) -> bool:
    """Whether a trigger in the plural, or for ``one`` name in the singular, stands at ``end`` behind a list."""
    finite = False
    for token in doc[end : end + _VERB]:
        if words.is_verb(token):
            finite = finite or (_is_finite(token, words) and _is_plural(token, words) != one)
            if spans.within(doc, spans.TRIGGERS, token.i, token.i + 1):
                return finite
        elif not (token.pos_ == "ADV" or words.is_a(token, "clitic")):
            return False
    return False


def _is_plural(token: Token, words: Words) -> bool:
    return _is_finite(token, words) and token.lower_.endswith(tuple(words.classes["plural_ending"]))


def _is_finite(token: Token, words: Words) -> bool:
    return bool({form.tense for form in words.forms(token)} & FINITE)


def is_gathered(doc: Doc, start: int, gathering: Collection[str], words: Words) -> bool:
    """Whether a trigger that takes members stands right before the list that begins at token ``start``."""
    before = doc[max(0, start - _OBJECT) : start]
    verb = next((token for token in reversed(before) if words.is_verb(token)), None)
    if verb is None or not {form.lemma for form in words.forms(verb)} & set(gathering):
        return False
    return any(trigger.label_ == "verb" for trigger in spans.within(doc, spans.TRIGGERS, verb.i, verb.i + 1))
