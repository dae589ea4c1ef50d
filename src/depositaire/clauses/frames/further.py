"""Parties named once more under their preposition: « avec le Togo, qui l'a ratifié, ainsi qu'avec le Mali »."""

from depositaire.clauses.sentences.filling import Filled


def further(filled: Filled, name: str) -> None:
    """Add who stands under a preposition of the class ``name`` behind those that are counted, or a relative clause.

    « par 61 pays, dont le Chili, ainsi que par l'Unesco »: right behind the last party, or behind what is said of it.
    """
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    last = max((party.end for party in filled.parties), default=sentence.end)
    group = next((item for item in sentence.right(last) if words.is_a_phrase(item.prep, name)), None)
    joined = words.phrases["coordinator"].ending(doc, group.start) if group is not None else 0
    if group is None or not joined or "instrument" in group.kinds:
        return
    gap = doc[last : group.start - joined]
    relative = len(gap) > 1 and gap[0].text == gap[-1].text == "," and words.is_a(gap[1], "relative_subject")
    if relative or all(token.text == "," for token in gap):
        filled.assign("party", group)
