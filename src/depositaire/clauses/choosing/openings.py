"""Which rules are worth a try for a word: those whose clause can have what they ask of it, by its words alone.

What is asked here is necessary and never sufficient: it spares the filling of frames that would come to nothing.
"""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.choosing.prospects import Prospects
from depositaire.clauses.earlier.echoed import may_echo
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import Words
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: How far behind its verb « de l'OIF » may begin where only adverbs part them.
_ADVERBS: Final = 6
#: What is no adverb.
_PARTING: Final = frozenset(',;:.!?()«»“”"–—')


def promising(sentence: Sentence, span: Span, told: Sequence[Told]) -> list[Trigger]:
    """The rules for a trigger that may apply to it, in their order; ``told`` is what was told before."""
    return _promising(sentence.doc, (sentence.start, sentence.end), sentence.words, span, told)


def is_promising(doc: Tokens, words: Words, span: Span, told: Sequence[Told]) -> bool:
    """Whether any rule may apply to a trigger: else its sentence, whose arguments cost far more, need not be read."""
    return bool(_promising(doc, Prospects.of(doc, words).bounds(span.start), words, span, told))


def _promising(doc: Tokens, bounds: tuple[int, int], words: Words, span: Span, told: Sequence[Told]) -> list[Trigger]:
    """The same for the tokens ``bounds`` of a sentence, or of the clause of it that stands for itself."""
    rules = [
        rule
        for rule in Prospects.of(doc, words).rules(span)
        if (rule.form != "verb" or _may_be_said(doc, bounds, words, rule, span))
        and (not rule.close or _may_be_close(doc, bounds, words, rule, span.start))
        and (not _is_of_texts(rule) or _speaks_of_texts(doc))
    ]
    if all(rule.echo for rule in rules):
        return [rule for rule in rules if may_echo(bounds[0], rule, told)]
    return rules


def _may_be_said(doc: Tokens, bounds: tuple[int, int], words: Words, rule: Trigger, span: Span) -> bool:
    """Whether a verb may have « ne » and the tense that the rule wants."""
    if rule.negated:
        before = doc.lower[bounds[0] : span.start]
        if words.classes["negation"].isdisjoint(before) and words.classes["elliptic_negative"].isdisjoint(before):
            return False
    if not rule.tense:
        return True
    lemma = span.kb_id_
    tenses = {form.tense for form in words.verbs.get(doc.lower[span.start], ()) if form.lemma == lemma}
    ahead = "inf" in tenses and "fut" in rule.tense  # « vont siéger »
    return not tenses or "ppast" in tenses or ahead or not tenses.isdisjoint(rule.tense)


def _may_be_close(doc: Tokens, bounds: tuple[int, int], words: Words, rule: Trigger, index: int) -> bool:
    """Whether what adverbs alone may part from the verb can stand there: « est de l'OIF », « dont est le Togo »."""
    start, end = bounds
    if words.phrases["relative_oblique"].occur_in(doc.lower, start, index):
        return True
    for word in doc.lower[index + 1 : min(end, index + 1 + _ADVERBS)]:
        if words.canonical.get(word, word) in rule.frame:
            return True
        if word in _PARTING or word in words.classes["article"] or word.isdigit():
            return False
    return False


def _is_of_texts(rule: Trigger) -> bool:
    """Whether the rule tells nothing without a text."""
    types = rule.types
    return types.organisation is None and types.country is None and types.none is None and not rule.echo


def _speaks_of_texts(doc: Tokens) -> bool:
    """Whether the document names or describes a text."""
    return bool(spans.group(doc, spans.INSTRUMENTS)) or any(
        span.id_ == "instrument" for span in spans.group(doc, spans.ANAPHORS)
    )
