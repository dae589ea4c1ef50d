"""Bodies that a clause counts and names behind: « membre de plusieurs organisations, dont l'OIF et l'Unesco »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.frames.counterparts import names_of
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.many import is_many
from depositaire.clauses.wording.prepositions import preposition

#: How far behind a word the noun may stand that counts the bodies.
_NOUN: Final = 7
#: What may stand between that noun and a name under « comme ».
_BETWEEN: Final = ("ADJ", "PUNCT")


def several_bodies(filled: Filled, end: int) -> None:
    """Put those in the place of the target whom a list names behind the noun for them; ``end`` is the trigger's."""
    kind = filled.trigger.types.organisation
    noun = _noun(filled, end) if kind not in (None, "found") and not filled.trigger.echo else None
    if noun is None:
        return
    sentence = filled.sentence
    prep, _ = preposition(sentence.doc, noun, sentence.words, floor=end)
    if "target" not in filled.trigger.frame.get(prep or "object", "").split("|"):
        return
    given = names_of(sentence, noun) or _given(sentence, noun)
    named = [filler for filler in given if filler.kind == "organisation" and filled.takes(filler)]
    refs = {filler.ref for filler in named}
    parties = [party for party in filled.parties if party.ref not in refs]
    if not named or any(party.start > noun for party in parties):
        return
    filled.targets, filled.parties = named, parties
    filled.anaphoric = "" if filled.anaphoric == "target" else filled.anaphoric


def _given(sentence: Sentence, noun: int) -> list[Filler]:
    """« admis dans quelques institutions, comme l'OIF »: those that are given for the many at token ``noun``."""
    group = next(sentence.right(noun + 1), None)
    if group is None or not sentence.words.is_a_phrase(group.prep, "given_as"):
        return []
    plain = all(token.pos_ in _BETWEEN for token in sentence.doc[noun + 1 : group.start])
    return list(group.fillers) if plain else []


def _noun(filled: Filled, end: int) -> int | None:
    """The noun for several bodies that stands behind a word, before anybody else is named and any verb."""
    sentence, words = filled.sentence, filled.sentence.words
    start = expression_end(sentence, filled.trigger, end)
    for index in range(start, min(sentence.end, start + _NOUN)):
        token = sentence.doc[index]
        group = sentence.at(index)
        if group is not None and set(group.fillers) <= set(filled.parties):
            continue  # « l'adhésion du Togo à deux organisations »
        if group is not None or token.text in ":;,(" or words.is_verb(token):
            return None
        if words.is_a(token, "nouns_for_bodies") and is_many(sentence, index):
            return index
    return None
