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
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: How far behind its verb « de l'OIF » may begin where only adverbs part them.
_ADVERBS: Final = 6
#: What is no adverb.
_PARTING: Final = frozenset(',;:.!?()«»“”"–—')


def promising(sentence: Sentence, span: Span, told: Sequence[Told]) -> list[Trigger]:
    """The rules for a trigger that may apply to it, in their order; ``told`` is what was told before."""
    rules = [
        rule
        for rule in Prospects.of(sentence.doc, sentence.words).rules(span)
        if (rule.form != "verb" or _may_be_said(sentence, rule, span.start, span.kb_id_))
        and (not rule.close or _may_be_close(sentence, rule, span.start))
        and (not _is_of_texts(rule) or _speaks_of_texts(sentence.doc))
    ]
    if all(rule.echo for rule in rules):
        return [rule for rule in rules if may_echo(sentence, rule, told)]
    return rules


def _may_be_said(sentence: Sentence, rule: Trigger, index: int, lemma: str) -> bool:
    """Whether a verb may have « ne » and the tense that the rule wants."""
    lower, words = sentence.doc.lower, sentence.words
    if rule.negated:
        before = lower[sentence.start : index]
        if words.classes["negation"].isdisjoint(before) and words.classes["elliptic_negative"].isdisjoint(before):
            return False
    if not rule.tense:
        return True
    tenses = {form.tense for form in words.verbs.get(lower[index], ()) if form.lemma == lemma}
    ahead = "inf" in tenses and "fut" in rule.tense  # « vont siéger »
    return not tenses or "ppast" in tenses or ahead or not tenses.isdisjoint(rule.tense)


def _may_be_close(sentence: Sentence, rule: Trigger, index: int) -> bool:
    """Whether what adverbs alone may part from the verb can stand there: « est de l'OIF », « dont est le Togo »."""
    lower, words = sentence.doc.lower, sentence.words
    if words.phrases["relative_oblique"].occur_in(lower, sentence.start, index):
        return True
    for word in lower[index + 1 : min(sentence.end, index + 1 + _ADVERBS)]:
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
