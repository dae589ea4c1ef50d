"""Who is one of those that a body is made of: « Parmi les États qui composent l'OIF, seul le Togo… »."""

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.subjects.neighbours import first_bare_after_comma


def alone_among(filled: Filled) -> list[Filler]:
    """The States that the main clause speaks of, where the sentence opens with those among whom they are."""
    sentence, group = filled.sentence, filled.group
    doc, words = sentence.doc, sentence.words
    if filled.trigger.types.organisation != "belong" or group is None or filled.parties or not filled.targets:
        return []
    among = next((token for token in doc[sentence.start : group.start] if not token.is_punct), None)
    if (
        among is None
        or not words.is_a(among, "opening_among")
        or not words.is_a(doc[group.start - 1], "relative_subject")
    ):
        return []
    if not any(words.is_a(token, "member_noun") for token in doc[among.i : group.start]):
        return []
    main = first_bare_after_comma(sentence, filled.targets[-1].end - 1)
    return main.actors if main is not None and main.kinds == {"country"} else []
