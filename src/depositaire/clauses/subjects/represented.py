"""Who acts beside somebody for whom another stands: « Le Togo, représenté par M. Aubin et Rivéo ont signé »."""

from dataclasses import replace

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.words import FINITE


def beside_represented(sentence: Sentence, verb: VerbGroup, found: Group) -> Group:
    """The subject with who stands behind « et » in the aside that no comma closes; the verb is in the plural."""
    doc, words, said = sentence.doc, sentence.words, found.end + 1
    single = len(found.fillers) == 1 and not found.prep and "instrument" not in found.kinds
    if not single or said + 1 >= verb.start or doc[found.end].text != ",":
        return found
    if not (words.is_form_of(doc[said], "standing_for_it") and words.is_a(doc[said + 1], "agent")):
        return found
    for group in sentence.groups:
        if group.start > said and group.end <= verb.start and (others := _joined(sentence, group)):
            rest = doc[group.end : verb.start]
            acts = any(words.is_verb(token) and {form.tense for form in words.forms(token)} & FINITE for token in rest)
            return found if acts else replace(found, end=group.end, fillers=(*found.fillers, *others))
    return found


def _joined(sentence: Sentence, group: Group) -> tuple[Filler, ...]:
    """Those of a group that « et » adds to whoever is named before: all, or the last of « par M. Aubin et Rivéo »."""
    doc, words = sentence.doc, sentence.words
    if "instrument" in group.kinds or not group.nominal:
        return ()
    if not group.prep and words.is_a(doc[group.start - 1], "list_and"):
        return () if group.person and not group.organ else group.fillers
    several = len(group.fillers) > 1
    if not words.is_a_phrase(group.prep, "agent") or (group.person and not (several or group.organ)):
        return ()
    gap = doc[group.fillers[-2].end if several else group.start : group.fillers[-1].start]
    return group.fillers[-1:] if any(words.is_a(token, "list_and") for token in gap) else ()
