"""Acts that somebody asks others for: « plaide pour la ratification du traité par tous les États »."""

from typing import Final

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.status.cues import edges

#: How far behind « par » the noun for those may stand who are to act: « par le plus grand nombre de pays ».
_REACH: Final = 6


def is_asked_of_others(sentence: Sentence, start: int) -> bool:
    """« La Suisse encourage la ratification du traité »: who asks for an act, told by a noun, leaves it to others."""
    doc, words = sentence.doc, sentence.words
    if any(words.phrases["call_for"].ending(doc, edge) for edge in edges(sentence, start)):
        return True  # « renouvelle son appel à la ratification »
    verb = governing_verb(sentence, start)
    if verb is None or verb.passive:
        return False
    forms = words.forms(doc[verb.index])
    cues = (cue for form in forms for cue in words.verb_cues.get(form.lemma, ()))
    pleads = words.is_form_of(doc[verb.index], "pleading") and any(
        words.phrases["in_favour"].ending(doc, edge) for edge in edges(sentence, start)
    )
    return pleads or any(cue.control == "object" and "noun" in cue.governs for cue in cues)


def is_left_to_others(item: Told) -> bool:
    """« souhaite la ratification du traité par tous les États », « la ratification universelle »: who act have no name.

    Not where some of them are named behind.
    """
    sentence, end = item.sentence, item.span.end
    doc, words = sentence.doc, sentence.words
    if item.filled.group is not None or any(party.start > end for party in item.filled.parties):
        return False
    if end < sentence.end and words.is_a(doc[end], "universal"):
        return True
    for index in range(end, clause_end(sentence, end)):
        if not words.is_a_phrase(doc[index].lower_, "agent") or sentence.at(index) is not None:
            continue
        behind = range(index + 1, min(sentence.end, index + _REACH))
        stop = next((at for at in behind if sentence.at(at) is not None or doc[at].is_punct), behind.stop)
        some = ("member_noun", "quantity", "all_of_them")
        return any(words.is_a(doc[at], name) for at in range(index + 1, stop) for name in some)
    return False
