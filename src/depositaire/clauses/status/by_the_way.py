"""Acts that only say when something else was done or what is spoken of: « a parlé du climat lors de la signature »."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.status.cues import edges
from depositaire.clauses.status.main_verbs import main_verb_beside

#: Tenses of what is done, a participle among them.
_DONE: Final = ("perfect", "past", "impf", "ppast")
#: Digits of a year.
_YEAR: Final = 4


def status_by_the_way(sentence: Sentence, start: int, end: int) -> str | None:
    """The status of a noun at tokens ``start`` to ``end`` that says when something else is done, or what is spoken of.

    « a parlé du climat lors de la signature » is done, « parlera du climat lors de la signature » is not yet.
    """
    if _is_touched_on(sentence, start):
        return "actual"
    main = main_verb_beside(sentence, start, end) if _is_when(sentence, start) else None
    if main is None or main.governor is not None:
        return None
    return "actual" if main.tense in _DONE else "planned" if main.tense == "fut" else None


def _is_when(sentence: Sentence, start: int) -> bool:
    """« lors de la signature », « à l'occasion de leur adhésion »."""
    return any(sentence.words.phrases["at_the_act"].ending(sentence.doc, edge) for edge in edges(sentence, start))


def _is_touched_on(sentence: Sentence, start: int) -> bool:
    """« Évoquant l'adhésion du Togo, le ministre a souhaité la paix »: the act is known of whom one speaks."""
    doc, words = sentence.doc, sentence.words
    verb = governing_verb(sentence, start)
    if verb is None or verb.tense != "ppres" or verb.negated or not words.is_form_of(doc[verb.index], "touching_on"):
        return False
    between = doc[verb.index + 1 : start]
    known = any(words.is_a(token, name) for token in between for name in ("definite", "possessive"))
    return known and all(token.pos_ in ("DET", "ADJ", "ADV") for token in between)


def is_of_a_past_day(sentence: Sentence, date: Span, group: VerbGroup | None, start: int, end: int) -> bool:
    """« La convention, signée le 12 décembre, … », « marqué par l'adhésion du Togo le 14 mars »: a day gone by.

    Of a day without a year the one nearest to the publication may be yet to come; what a bare participle tells, and
    what says when something was done, is over.
    """
    if any(token.text.isdigit() and len(token.text) == _YEAR for token in date):
        return False
    behind = sentence.doc[date.start : min(sentence.end, date.end + 1)]
    if any(sentence.words.is_a(token, "next_one") for token in behind):
        return False  # « le 14 mars prochain »
    if group is not None:
        return group.participle and not group.negated and group.governor is None and not _is_ahead(sentence, group)
    marked = governing_verb(sentence, start)
    marks = (
        marked is not None and marked.participle and sentence.words.is_form_of(sentence.doc[marked.index], "marked_by")
    )
    return marks or status_by_the_way(sentence, start, end) == "actual"


def _is_ahead(sentence: Sentence, group: VerbGroup) -> bool:
    """« Élu le 18 décembre au Conseil, le Togo y siégera »: so are days in what is told of the future."""
    words = sentence.words
    behind = range(group.index + 1, sentence.end)
    return any(form.tense == "fut" for index in behind for form in words.forms(sentence.doc[index]))
