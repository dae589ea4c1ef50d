"""Acronyms that nothing defines: « l'UNSCO a signé », « l'adhésion à CoDEM ». Private to ``names``."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

_CAPITALS: Final = re.compile(r"[A-ZÀ-Þ]{3,9}|[A-ZÀ-Þ][a-zà-ÿ]{0,4}[A-ZÀ-Þ]{2,6}[a-z]?|[A-ZÀ-Þ]{2,6}[a-z]{1,8}")
_ROMAN: Final = re.compile(r"[IVXLC]+(?:e|er|ère|ème)?")
#: From how many letters on an acronym counts without an article before it.
_BARE: Final = 4
#: What an acronym may not be glued to.
_GLUED: Final = frozenset("-–/.")


class Undefined:
    """Takes an acronym in a sentence with a trigger for a body where an article or a slot of the trigger shows it."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def find(self, doc: Doc, taken: Collection[int]) -> Iterator[Span]:
        """The acronyms outside the tokens ``taken``, one mention each."""
        texts = spans.texts(doc)
        for sentence in spans.segments_with(doc, spans.TRIGGERS):
            for at in range(sentence.start, sentence.end):
                if at in taken or not _CAPITALS.fullmatch(texts[at]) or not self._is_apart(doc, at):
                    continue
                if self._is_thing(texts[at]) or self._is_shouted(doc, at, sentence):
                    continue
                if self._has_article(doc, at) or self._is_in_slot(doc, at, sentence):
                    yield Span(doc, at, self._end(doc, at, sentence, taken), label="ORG", span_id="announced")

    def _end(self, doc: Doc, at: int, sentence: Span, taken: Collection[int]) -> int:
        """One past the words with a capital right behind it: « l'ISAC Léman »; not over a person's name."""
        people = {
            index for one in spans.group(doc, spans.MODEL) if one.label_ == "PER" for index in range(one.start, one.end)
        }
        end = at + 1
        while end < sentence.end and doc[end].is_title and doc[end].is_alpha and end not in taken and end not in people:
            end += 1
        return end

    def _is_thing(self, text: str) -> bool:
        things, word = self.words.classes["thing_acronym"], text.lower()
        return word in things or word.removesuffix("s") in things or _ROMAN.fullmatch(text) is not None

    def _is_apart(self, doc: Doc, at: int) -> bool:
        """Whether nothing is glued to the word, and no number follows that it would number."""
        before = doc[at - 1] if at else None
        after = doc[at + 1] if at + 1 < len(doc) else None
        glued = before is not None and not before.whitespace_ and before.text in _GLUED
        followed = after is not None and (
            after.text[0].isdigit() or (not doc[at].whitespace_ and after.text[0] in "-/" and len(after.text) == 1)
        )
        return not (glued or followed)

    def _is_shouted(self, doc: Doc, at: int, sentence: Span) -> bool:
        """Whether a word beside it is in capitals too, as in a heading."""
        beside = doc[max(sentence.start, at - 2) : min(sentence.end, at + 3)]
        return any(token.i != at and token.is_upper and len(token.text) > 3 for token in beside)

    def _has_article(self, doc: Doc, at: int) -> bool:
        """« l'ESRF », « du SCAR », « au PAME »; not « LE COMPTE », in a line of capitals."""
        before = doc[at - 1] if at else None
        if before is None or (before.is_upper and len(before.text) > 1 and before.text[-1].isalpha()):
            return False
        return self.words.is_a(before, "definite") and not self.words.is_a(before, "plural_article")

    def _is_in_slot(self, doc: Doc, at: int, sentence: Span) -> bool:
        """« la candidature de la Serbie à CoDEM », « au sein d'EPIREM »: in a clause of members."""
        if len(doc[at].text) < _BARE or at <= sentence.start or not self.words.is_a(doc[at - 1], "before_acronyms"):
            return False
        triggers = spans.within(doc, spans.TRIGGERS, sentence.start, sentence.end)
        rules = (rule for one in triggers for rule in self.words.triggers[one.label_, one.kb_id_])
        return any(rule.types.organisation is not None for rule in rules)
