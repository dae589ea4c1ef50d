"""Prospects: whether a sentence holds the words without which none of its triggers can tell an event.

What is asked here is necessary and never sufficient, and rests on the words and the mentions alone: it decides which
sentences are worth a parse.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.ellipses import may_be_verbless
from depositaire.clauses.words import Words
from depositaire.lexicon import Trigger

#: How far before a trigger what a rule needs near may stand; ``frames`` and ``governing`` look no further.
_BEFORE: Final = 14
#: Classes of words that stand for somebody or something said before.
_REFERRING: Final = ("anaphoric", "subject_pronoun", "person_pronoun", "possessive", "clitic", "demonstrative")
#: What may be an argument.
_NAMED: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
_COPULAS: Final = ("becoming", "staying", "being", "making")


def telling(doc: Doc, words: Words) -> list[Span]:
    """The segments with a trigger, and those behind one that say who did it: « On y trouve Rivéo et Plinor »."""
    told = {segment.start for segment in spans.segments_with(doc, spans.TRIGGERS)}
    found, before = [], False
    for segment in spans.group(doc, spans.SEGMENTS):
        own = segment.start in told
        if own or (before and _presents(doc, segment, words)):
            found.append(segment)
        before = own
    return found


def _presents(doc: Doc, segment: Span, words: Words) -> bool:
    return any(words.phrases[name].at(doc, segment.start) > 0 for name in ("presenting", "presenting_some"))


def prospective(doc: Doc, words: Words) -> Iterator[Span]:
    """The segments of ``doc`` in which an event may be told, in order."""
    before = False
    for segment in telling(doc, words):
        if before and _presents(doc, segment, words):
            yield segment
            continue
        before = False
        triggers = spans.within(doc, spans.TRIGGERS, segment.start, segment.end)
        prospect = _Prospect(doc, segment.start, segment.end, words)
        tells = [trigger for trigger in triggers if prospect.may_tell(trigger)]
        if tells and (prospect.speaks_of_something() or any(_stands_alone(item, words) for item in tells)):
            before = True
            yield segment


def _stands_alone(span: Span, words: Words) -> bool:
    """Whether a rule needs no argument: « C'est chose faite », « L'ouverture à la signature a eu lieu »."""
    return any(rule.settles or rule.recall == "alone" for rule in words.triggers[span.label_, span.kb_id_])


@dataclass(frozen=True)
class _Prospect:
    """A sentence, tokens half-open, with its words and verbs as far as they are asked for."""

    doc: Doc
    start: int
    end: int
    words: Words

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(spans.lower(self.doc)[self.start : self.end])

    @cached_property
    def _lemmas(self) -> list[frozenset[str]]:
        """What each token can be a form of, as a verb."""
        return [frozenset(form.lemma for form in self.words.forms(token)) for token in self.doc[self.start : self.end]]

    def may_tell(self, span: Span) -> bool:
        """Whether what one of the rules of a trigger needs stands in the sentence."""
        return any(self._has_words_of(rule, span) for rule in self.words.triggers[span.label_, span.kb_id_])

    def _has_words_of(self, rule: Trigger, span: Span) -> bool:
        """Whether what the rule needs besides its trigger stands in the sentence."""
        doc, words, before = self.doc, self.words, max(self.start, span.start - _BEFORE)
        near, also, _ = words.near[rule.id]
        if near is not None and not near.opens_in(self._vocabulary):
            return False
        undergone = any(form.tense == "ppast" for form in words.forms(doc[span.start]))
        if rule.voice == "passive" and not undergone:
            return False
        behind = near is None or near.occur(doc, span.end, self.end)
        if near is not None and not behind and not (undergone and near.occur(doc, before, span.start)):
            return False
        if also is not None and not also.occur(doc, self.start, self.end):
            return False
        if "ahead" in rule.frame and not may_be_verbless(doc, span.start, span.end):
            return False
        leading = spans.lower(doc)[before : span.start]
        if rule.reflexive and words.classes["reflexive_pronoun"].isdisjoint(leading):
            return False
        if rule.clitic and words.classes["clitic"].isdisjoint(leading):
            return False
        if rule.clitics and not any(word in rule.clitics for word in leading):
            return False
        if rule.needs_light and all(lemmas.isdisjoint(rule.light) for lemmas in self._lemmas):
            return False
        if rule.copula in ("become", "be"):
            verbs = self._lemmas[before - self.start : span.start - self.start]
            return any(not lemmas.isdisjoint(words.classes[name]) for lemmas in verbs for name in _COPULAS)
        return True

    def speaks_of_something(self) -> bool:
        """Whether the sentence names anything that may be an argument, or refers to it."""
        doc, start, end = self.doc, self.start, self.end
        return (
            any(spans.within(doc, name, start, end) for name in _NAMED)
            or any(text[0].isupper() for text in spans.texts(doc)[start + 1 : end])
            or any(not self._vocabulary.isdisjoint(self.words.classes[name]) for name in _REFERRING)
        )
