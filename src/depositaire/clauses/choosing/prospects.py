"""Prospects: the rules whose words a sentence holds; a trigger that has none can tell no event.

What is asked here is necessary and never sufficient, and rests on the words and the mentions alone: it decides which
sentences are worth a parse, and which rules are worth a try.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.sentences.ellipses import may_be_verbless
from depositaire.clauses.wording.words import Words, unaccented
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: How far before a trigger what a rule needs near may stand; ``frames`` and ``governing`` look no further.
_BEFORE: Final = 14
#: Classes of words that stand for somebody or something said before.
_REFERRING: Final = ("anaphoric", "subject_pronoun", "person_pronoun", "possessive", "clitic", "demonstrative")
#: What may be an argument.
_NAMED: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
#: Among how many of its last tokens the colon stands that announces a list.
_CLOSING: Final = 2
_NO_VERB: Final = frozenset[str]()
_COPULAS: Final = ("becoming", "passing_to", "staying", "being", "making")


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
    lower, start = spans.lower(doc), segment.start
    return any(words.phrases[name].at_in(lower, start) > 0 for name in ("presenting", "presenting_some"))


def prospective(doc: Doc, words: Words) -> Iterator[Span]:
    """The segments of ``doc`` in which an event may be told, in order."""
    prospects, before = Prospects.of(doc, words), False
    for segment in telling(doc, words):
        if before and _presents(doc, segment, words):
            yield segment
            continue
        before = False
        triggers = spans.within(doc, spans.TRIGGERS, segment.start, segment.end)
        tells = [rules for trigger in triggers if _may_tell(doc, trigger, rules := prospects.rules(trigger))]
        if tells and (_speaks_of_something(doc, segment, words) or any(map(_stand_alone, tells))):
            before = True
            yield segment


def _may_tell(doc: Doc, span: Span, rules: Iterable[Trigger]) -> bool:
    """Whether one of the rules whose words a sentence holds may tell an event of a trigger."""
    return any("ahead" not in rule.frame or may_be_verbless(doc, span.start, span.end) for rule in rules)


def _stand_alone(rules: Iterable[Trigger]) -> bool:
    """Whether one of the rules needs no argument: « C'est chose faite », « L'ouverture à la signature a eu lieu »."""
    return any(rule.settles or rule.recall == "alone" for rule in rules)


def _speaks_of_something(doc: Doc, segment: Span, words: Words) -> bool:
    """Whether a sentence names anything that may be an argument, refers to it or announces a list."""
    start, end = segment.start, segment.end
    vocabulary = frozenset(spans.lower(doc)[start:end])
    return (
        any(spans.within(doc, name, start, end) for name in _NAMED)
        or ":" in spans.texts(doc)[max(start, end - _CLOSING) : end]
        or any(spans.capitals(doc)[start + 1 : end])
        or any(not vocabulary.isdisjoint(words.classes[name]) for name in _REFERRING)
    )


class Prospects:
    """The rules that may apply to the triggers of a document, found once for each trigger.

    Make them with ``of``, where others may have found some already.
    """

    @classmethod
    def of(cls, doc: Doc | Tokens, words: Words) -> "Prospects":
        """The prospects of ``doc``, the same for all who read it with the same words."""
        known: Prospects | None = spans.kept(doc).get("prospects")
        if known is None or known._words is not words:
            known = spans.kept(doc)["prospects"] = cls(doc.doc if isinstance(doc, Tokens) else doc, words)
        return known

    def __init__(self, doc: Doc, words: Words) -> None:
        self._doc, self._words = doc, words
        self._segments = [(segment.start, segment.end) for segment in spans.group(doc, spans.SEGMENTS)]
        self._starts = [start for start, _ in self._segments]
        self._sentences: dict[int, _Sentence] = {}
        self._rules: dict[tuple[int, str, str], tuple[Trigger, ...]] = {}

    def rules(self, span: Span) -> tuple[Trigger, ...]:
        """The rules for a trigger whose words stand in its sentence, in their order."""
        start, label, value = key = span.start, span.label_, span.kb_id_
        found = self._rules.get(key)
        if found is None:
            sentence = self._sentence(start)
            rules = sentence.may_open(self._words.triggers[label, value])
            found = self._rules[key] = tuple(sentence.with_words_of(rules, start, span.end)) if rules else ()
        return found

    def bounds(self, index: int) -> tuple[int, int]:
        """The sentence that a token stands in, half-open."""
        return self._segments[bisect_right(self._starts, index) - 1]

    def _sentence(self, index: int) -> "_Sentence":
        place = bisect_right(self._starts, index) - 1
        if place not in self._sentences:
            self._sentences[place] = _Sentence(self._doc, *self._segments[place], self._words)
        return self._sentences[place]


class _Sentence:
    """A sentence, tokens half-open, with its words, and its verbs when they are asked for."""

    def __init__(self, doc: Doc, start: int, end: int, words: Words) -> None:
        self.doc, self.start, self.end, self.words = doc, start, end, words
        self.lower = spans.lower(doc)
        self.vocabulary = frozenset(self.lower[start:end])
        self._participles: dict[int, bool] = {}
        self._lemmas_read: list[frozenset[str]] | None = None
        self._lemmas_known: frozenset[str] | None = None

    def _read_lemmas(self) -> list[frozenset[str]]:
        """What each token can be a form of, as a verb."""
        if unaccented(self.doc, self.words.classes["accented"]):
            readings = [self.words.forms(token) for token in self.doc[self.start : self.end]]
        else:
            readings = [self.words.verbs.get(word, ()) for word in self.lower[self.start : self.end]]
        return [frozenset(form.lemma for form in forms) if forms else _NO_VERB for forms in readings]

    @property
    def _lemmas(self) -> list[frozenset[str]]:
        if self._lemmas_read is None:
            self._lemmas_read = self._read_lemmas()
        return self._lemmas_read

    @property
    def _every_lemma(self) -> frozenset[str]:
        """What some token can be a form of."""
        if self._lemmas_known is None:
            self._lemmas_known = _NO_VERB.union(*self._lemmas)
        return self._lemmas_known

    def may_open(self, rules: Iterable[Trigger]) -> list[Trigger]:
        """Those of the rules that need no words near, or the first word of one of which stands here."""
        table, vocabulary = self.words.near, self.vocabulary
        return [rule for rule in rules if (near := table[rule.id][0]) is None or near.opens_in(vocabulary)]

    def with_words_of(self, rules: list[Trigger], start: int, end: int) -> Iterator[Trigger]:
        """Those of the rules for the trigger at tokens ``start`` to ``end`` whose words stand here."""
        undergone = self._is_participle(start)
        leading = self.lower[max(self.start, start - _BEFORE) : start]
        for rule in rules:
            if (
                (rule.voice != "passive" or undergone)
                and self._has_pronouns_of(rule, leading)
                and self._has_words_of(rule, start, end, undergone=undergone)
                and self._has_verbs_of(rule, start)
            ):
                yield rule

    def _is_participle(self, index: int) -> bool:
        """Whether a token can be a past participle."""
        known = self._participles.get(index)
        if known is None:
            readings = self.words.verbs.get(self.lower[index]) or self.words.forms(self.doc[index])
            known = self._participles[index] = any(form.tense == "ppast" for form in readings)
        return known

    def _has_pronouns_of(self, rule: Trigger, leading: list[str]) -> bool:
        classes = self.words.classes
        if rule.reflexive and classes["reflexive_pronoun"].isdisjoint(leading):
            return False
        if rule.clitic and classes["clitic"].isdisjoint(leading):
            return False
        return not rule.clitics or any(word in rule.clitics for word in leading)

    def _has_words_of(self, rule: Trigger, start: int, end: int, *, undergone: bool) -> bool:
        near, also, _ = self.words.near[rule.id]
        if near is not None and not near.occur_in(self.lower, end, self.end):
            before = max(self.start, start - _BEFORE)
            if not (undergone and near.occur_in(self.lower, before, start)):
                return False
        return also is None or also.occur_in(self.lower, self.start, self.end)

    def _has_verbs_of(self, rule: Trigger, start: int) -> bool:
        if rule.needs_light and self._every_lemma.isdisjoint((*rule.light, *rule.shown_by)):
            return False
        if rule.copula in ("become", "be"):
            before = max(0, start - _BEFORE - self.start)
            verbs = self._lemmas[before : start - self.start]
            return any(not lemmas.isdisjoint(self.words.classes[name]) for lemmas in verbs for name in _COPULAS)
        return True
