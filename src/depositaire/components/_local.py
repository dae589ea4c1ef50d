"""Towns and other local authorities that act: « la ville de Namur rejoint le réseau ». Private to ``names``."""

from collections.abc import Callable, Collection, Iterator
from itertools import pairwise
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: What such a name is told by: it opens in small letters.
LOCAL: Final = "local"
#: How many adjectives may stand between the noun and « de »: « la communauté urbaine de ».
_ADJECTIVES: Final = 2
_LONGEST: Final = 8


class LocalAuthorities:
    """Takes a town, with its noun, for a body where it does what a trigger tells."""

    def __init__(self, words: Words, tells: Callable[[Doc, int], bool], gathering: Collection[str]) -> None:
        """``tells``: whether a verb, or what it governs, is a trigger; ``gathering``: verbs with parties as objects."""
        self.words, self.tells, self.gathering = words, tells, gathering

    def find(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """The names in a sentence, the noun included."""
        lower, classes = spans.lower(doc), self.words.classes
        nouns, definite = classes["local_authority"], classes["definite"]
        named = [
            (at, end)
            for at in range(sentence.start + 1, sentence.end - 2)
            if lower[at] in nouns and lower[at - 1] in definite and (end := self._end(doc, at, sentence.end))
        ]
        acting = {at for at, end in named if self.acts(doc, at, sentence) or self._is_listed(doc, at, end)}
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

    def _is_listed(self, doc: Doc, noun: int, end: int) -> bool:
        """« la Ville de Créon et la commune de Mirande »: beside a body, « et » or a comma and an article between."""
        for body in spans.within(doc, spans.ORGANISATIONS, max(0, noun - _LONGEST), min(len(doc), end + _LONGEST)):
            first, last = (body.end, noun - 1) if body.end < noun else (end, body.start)
            if body.end >= noun and last > first and self.words.is_a(doc[last - 1], "article"):
                last -= 1
            gap = doc[first:last] if last > first else doc[0:0]
            if len(gap) == 1 and (gap[0].text == "," or self.words.is_a(gap[0], "and")):
                return True
        return False

    def acts(self, doc: Doc, noun: int, sentence: Span) -> bool:
        """Whether the noun does what a trigger of its sentence tells, or it is done with it."""
        token = doc[noun]
        while token.dep_ == "conj" and token.head.i < token.i:
            token = token.head
        said = spans.within(doc, spans.TRIGGERS, token.head.i, token.head.i + 1)
        if token.dep_.startswith("nsubj"):
            is_member = token.head.pos_ != "VERB" and any(trigger.label_ == "predicate" for trigger in said)
            return is_member or (token.head.pos_ == "VERB" and self.tells(doc, token.head.i))
        if token.dep_ == "obj" and any(trigger.kb_id_ in self.gathering for trigger in said):
            return True
        before = noun - 2
        if before <= sentence.start:
            return False
        if self.words.is_a(doc[before], "party_preposition"):
            return True
        before += self.words.is_a(doc[noun - 1], "complement_preposition")  # « l'adhésion des villes de … »
        nouns = spans.within(doc, spans.TRIGGERS, max(sentence.start, before - 1), before)
        of = self.words.is_a(doc[before], "complement_preposition")
        return of and any(trigger.label_ == "noun" and trigger.end == before for trigger in nouns)
