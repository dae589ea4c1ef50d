"""Towns and other local authorities that act: « la ville de Namur rejoint le réseau ». Private to ``names``."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.words import Words

#: What such a name is told by: it opens in small letters.
LOCAL: Final = "local"
#: How many adjectives may stand between the noun and « de »: « la communauté urbaine de ».
_ADJECTIVES: Final = 2
_LONGEST: Final = 8


class LocalAuthorities:
    """Takes a town, with its noun, for a body where it does what a trigger tells."""

    def __init__(self, words: Words, tells: Callable[[Doc, int], bool]) -> None:
        """``tells``: whether a verb, or what it governs, is a trigger."""
        self.words, self.tells = words, tells

    def find(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """The names in a sentence, the noun included."""
        lower, classes = spans.lower(doc), self.words.classes
        nouns, definite = classes["local_authority"], classes["definite"]
        named = [
            (at, end)
            for at in range(sentence.start + 1, sentence.end - 2)
            if lower[at] in nouns and lower[at - 1] in definite and (end := self._end(doc, at, sentence.end))
        ]
        acting = {at for at, _ in named if self._acts(doc, at, sentence)}
        for (at, end), (following, _) in pairwise(named):
            gap = doc[end : following - 1]
            if len(gap) == 1 and (gap[0].text == "," or self.words.is_a(gap[0], "and")) and {at, following} & acting:
                acting |= {at, following}
        yield from (Span(doc, at, end, label="ORG", span_id=LOCAL) for at, end in named if at in acting)

    def _end(self, doc: Doc, noun: int, limit: int) -> int:
        """One past « d'Angoulême », « du Havre », « de l'Isère » behind the noun; 0 where no name stands there."""
        at = noun + 1
        while at < limit and at - noun <= _ADJECTIVES and doc[at].pos_ == "ADJ" and doc[at].is_lower:
            at += 1
        if at + 1 >= limit or not self.words.is_a(doc[at], "complement_preposition"):
            return 0
        at += 1
        if self.words.is_a(doc[at], "article") and doc[at].is_lower:
            at += 1
        if at >= limit or not doc[at].text[0].isupper():
            return 0
        end = at + 1
        while end < min(limit, at + _LONGEST):
            glued = doc[end].text == "-" or (not doc[end - 1].whitespace_ and doc[end - 1].text == "-")
            if not (glued or (doc[end].is_alpha and doc[end].is_title)):
                break
            end += 1
        return end

    def _acts(self, doc: Doc, noun: int, sentence: Span) -> bool:
        token = doc[noun]
        while token.dep_ == "conj" and token.head.i < token.i:
            token = token.head
        if token.dep_.startswith("nsubj"):
            return token.head.pos_ == "VERB" and self.tells(doc, token.head.i)
        before = noun - 2
        if before <= sentence.start:
            return False
        if self.words.is_a(doc[before], "party_preposition"):
            return True
        nouns = spans.within(doc, spans.TRIGGERS, max(sentence.start, before - 1), before)
        of = self.words.is_a(doc[before], "complement_preposition")
        return of and any(trigger.label_ == "noun" and trigger.end == before for trigger in nouns)
