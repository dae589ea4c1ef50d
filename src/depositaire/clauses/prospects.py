"""Prospects: whether a sentence holds the words without which none of its triggers can tell an event.

What is asked here is necessary and never sufficient, and rests on the words and the mentions alone: it decides which
sentences are worth a parse.
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.words import Words
from depositaire.lexicon import Trigger

#: How far before a trigger what a rule needs near may stand; ``frames`` and ``governing`` look no further.
_BEFORE: Final = 14
#: Classes of words that stand for somebody or something said before.
_REFERRING: Final = ("anaphoric", "subject_pronoun", "person_pronoun", "possessive", "clitic", "demonstrative")
_COPULAS: Final = ("becoming", "staying", "being", "making")


def prospective(doc: Doc, words: Words) -> Iterator[Span]:
    """The segments of ``doc`` in which an event may be told, in order."""
    for segment in spans.group(doc, spans.SEGMENTS):
        triggers = spans.within(doc, spans.TRIGGERS, segment.start, segment.end)
        vocabulary = frozenset(spans.lower(doc)[segment.start : segment.end] if triggers else ())
        telling = [trigger for trigger in triggers if _may_tell(trigger, segment, words, vocabulary)]
        if telling and (_speaks_of_something(segment, words) or any(_stands_alone(item, words) for item in telling)):
            yield segment


def _may_tell(span: Span, segment: Span, words: Words, vocabulary: frozenset[str]) -> bool:
    rules = words.triggers[span.label_, span.kb_id_]
    return any(_has_its_words(rule, span, segment, words, vocabulary) for rule in rules)


def _stands_alone(span: Span, words: Words) -> bool:
    """Whether a rule needs no argument: « C'est chose faite », « L'ouverture à la signature a eu lieu »."""
    return any(rule.settles or rule.recall == "alone" for rule in words.triggers[span.label_, span.kb_id_])


def _has_its_words(rule: Trigger, span: Span, segment: Span, words: Words, vocabulary: frozenset[str]) -> bool:
    """Whether what the rule needs besides its trigger stands in the sentence."""
    doc, before = segment.doc, max(segment.start, span.start - _BEFORE)
    near, also, _ = words.near[rule.id]
    if near is not None and not near.opens_in(vocabulary):
        return False
    if near is not None and not near.occur(doc, span.end, segment.end):
        undergone = any(form.tense == "ppast" for form in words.forms(doc[span.start]))
        if not undergone or not near.occur(doc, before, span.start):
            return False
    if also is not None and not also.occur(doc, segment.start, segment.end):
        return False
    if rule.reflexive and not any(words.is_a(token, "reflexive_pronoun") for token in doc[before : span.start]):
        return False
    if rule.clitic and not any(words.is_a(token, "clitic") for token in doc[before : span.start]):
        return False
    if rule.clitics and not any(token.lower_ in rule.clitics for token in doc[before : span.start]):
        return False
    if rule.needs_light and not any(form.lemma in rule.light for token in segment for form in words.forms(token)):
        return False
    if rule.copula in ("become", "be"):
        return any(words.is_form_of(token, name) for token in doc[before : span.start] for name in _COPULAS)
    return True


def _speaks_of_something(segment: Span, words: Words) -> bool:
    """Whether the sentence names anything that may be an argument, or refers to it."""
    doc, start, end = segment.doc, segment.start, segment.end
    return (
        any(spans.within(doc, name, start, end) for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS))
        or any(token.text[0].isupper() for token in doc[start + 1 : end])
        or any(words.is_a(token, name) for token in segment for name in _REFERRING)
    )
