"""Whom a measure strikes: « la suspension qui frappait le Gabon », « l'exclusion visant le Togo »."""

from depositaire.clauses.sentences.filling import Filled


def struck(filled: Filled, end: int) -> None:
    """Make those parties whom the clause behind a measure says it strikes.

    Args:
        filled: the frame.
        end: one past the words that name the measure.
    """
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    owners = (filled.trigger.frame.get(word, "") for word in words.classes["owner_preposition"])
    if filled.parties or not any("party" in owner for owner in owners):
        return
    relative = end < sentence.end and words.is_a(doc[end], "relative_subject")
    index = end + 1 if relative else end
    pronoun = relative and index < sentence.end and words.is_a(doc[index], "object_clitic")
    index += pronoun
    while index < sentence.end and words.is_form_of(doc[index], "auxiliary"):
        index += 1
    if index >= sentence.end or not words.is_form_of(doc[index], "striking"):
        return
    if pronoun:
        named = (group for group in sentence.left(end) if "country" in group.kinds)
        group = next((group for group in named if not set(group.fillers) & set(filled.targets)), None)
    else:
        group = next(sentence.right(index + 1), None)
        if group is not None and (group.prep or group.start > index + 1):
            return
    if group is not None:
        filled.parties += filled.without_targets(group.actors)
