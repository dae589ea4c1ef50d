"""Whose act a bare noun tells: « La Lituanie franchit le pas. Le retrait prendra effet en mars »."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments import groups
from depositaire.clauses.fillers import Filler
from depositaire.clauses.filling import Filled
from depositaire.clauses.sentence import Sentence

#: How many sentences back the State may be that is spoken of.
_BACK: Final = 3
#: How far behind the noun the word may stand that says what becomes of the act.
_VERB: Final = 5
#: Acts that a noun alone may stand for.
_ACTS: Final = frozenset({"join", "leave", "apply", "suspend", "ratify", "accede", "denounce"})


def one_spoken_of(filled: Filled, span: Span) -> list[Filler]:
    """The State that the sentences before speak of, where a bare noun opens its sentence and something becomes of it.

    « L'adhésion sera prononcée en mars », « La candidature a été déposée hier »; nobody where it is not one State.
    """
    types = filled.trigger.types
    if not _ACTS & {types.organisation, types.binding} or not _becomes(filled, span):
        return []
    doc, words = filled.sentence.doc, filled.sentence.words
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.end <= filled.sentence.whole[0]][-_BACK:]
    for segment in reversed(segments):
        found = [one for one in groups(doc, segment.start, segment.end, words) if one.kinds == {"country"}]
        acting = [one for one in found if segment.start == 0 or _heads(filled.sentence, segment.start, one.start)]
        refs = {filler.ref: filler for one in acting if segment.start == 0 or not one.prep for filler in one.fillers}
        if len(refs) > 1:
            return []
        if refs:
            return list(refs.values())
    return []


def _heads(sentence: Sentence, start: int, index: int) -> bool:
    """Whether no verb stands before a name in its sentence."""
    return not any(sentence.words.is_verb(token) for token in sentence.doc[start:index])


def _becomes(filled: Filled, span: Span) -> bool:
    """« L'adhésion sera prononcée », and not « L'adhésion coûte cher »."""
    sentence, words = filled.sentence, filled.sentence.words
    doc, article = sentence.doc, span.start - 1
    if not sentence.opens_at(article) or not words.is_a(doc[article], "definite"):
        return False
    behind = doc[span.end : min(sentence.end, span.end + _VERB)]
    if not behind or not (words.is_verb(behind[0]) or words.is_a(behind[0], "negation")):
        return False
    return any(words.is_form_of(token, name) for token in behind for name in ("taking_place", "settling"))
