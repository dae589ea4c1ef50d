"""Names where only a body stands: « adhère à Ecotable », « membre de Gaia-X ». Private to ``names``."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.words import Words

#: What such a name is told by: it is one although it stands behind « à ».
SLOT: Final = "slot"
_LONGEST: Final = 6
#: How many tokens may stand between a word of members and its preposition: « a adhéré en mai à ».
_BETWEEN: Final = 3


class Slots:
    """Takes a capitalised name that no rule knows for a body by the words of members before it."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def find(self, doc: Doc, sentence: Span, taken: set[int]) -> Iterator[Span]:
        """The names of a sentence outside the tokens ``taken``, without article."""
        at, texts = sentence.start + 1, spans.texts(doc)
        while at < sentence.end:
            if at in taken or not texts[at][0].isupper() or not texts[at][-1].isalnum():
                at += 1
                continue
            end = self._end(doc, at, sentence.end, taken)
            labels = {hint.label_ for hint in spans.within(doc, spans.MODEL, at, end)}
            person = "PER" in labels and end > at + 1
            place = "LOC" in labels or (doc[at - 1].is_upper and doc[at - 1].is_alpha)
            shown = self._is_joined(doc, at, sentence) or (not place and self._is_entered(doc, at, sentence))
            if shown and not person and not self._is_noun(doc, at, end):
                yield Span(doc, at, end, label="ORG", span_id=SLOT)
            at = end

    def _end(self, doc: Doc, at: int, limit: int, taken: set[int]) -> int:
        end, texts = at + 1, spans.texts(doc)
        while end < min(limit, at + _LONGEST) and end not in taken:
            glued = (texts[end] == "-" or texts[end - 1] == "-") and not doc[end - 1].whitespace_
            if not (glued or (texts[end][0].isupper() and texts[end].isalpha())):
                break
            end += 1
        return end

    def _is_noun(self, doc: Doc, at: int, end: int) -> bool:
        """« membre de Droit », « membre de la Partie »: a word of the text or of the rules, with a capital."""
        word = doc[at]
        common = self.words.is_a(word, "anaphoric") or word.lower_ in self.words.stand_ins or word.is_stop
        return end == at + 1 and not word.is_upper and (common or word.lower_ in spans.texts(doc))

    def _is_joined(self, doc: Doc, at: int, sentence: Span) -> bool:
        """« a adhéré à X », « son adhésion à X », « membre de X »."""
        before = at - 1
        if before <= sentence.start:
            return False
        if self.words.is_a(doc[before], "to"):
            near = doc[max(sentence.start, before - _BETWEEN) : before]
            return any(
                (self.words.is_form_of(token, "adhering") or self.words.is_a(token, "adhering_noun"))
                and all(_says_when(other) for other in doc[token.i + 1 : before])
                for token in near
            )
        return self.words.is_a(doc[before], "bare_of") and self.words.is_a(doc[before - 1], "member_of")

    def _is_entered(self, doc: Doc, at: int, sentence: Span) -> bool:
        """« Rivéo rejoint X », « l'entrée de Rivéo dans X », « au sein de X »."""
        before = at - 1
        if self.words.is_form_of(doc[before], "joining_body"):
            subject = next((child.i for child in doc[before].lefts if child.dep_.startswith("nsubj")), before - 1)
            return subject >= sentence.start and self._is_body(doc, subject, subject + 1)
        of = before > sentence.start and self.words.is_a(doc[before], "bare_of")
        if self.words.phrases["inside_of"].ending(doc, at) or (
            of and self.words.is_a(doc[before - 1], "adhering_noun")
        ):
            return True
        if not self.words.phrases["joined_preposition"].ending(doc, at) or before <= sentence.start:
            return False
        body = next(
            (one for one in spans.within(doc, spans.ORGANISATIONS, sentence.start, at) if one.end == before), None
        )
        if body is None:
            return False
        first = body.start - 1 - self.words.is_a(doc[body.start - 1], "article")
        told = spans.within(doc, spans.TRIGGERS, sentence.start, body.start)
        return self.words.is_a(doc[first], "complement_preposition") and any(
            trigger.label_ == "noun" and trigger.end == first for trigger in told
        )

    def _is_body(self, doc: Doc, start: int, end: int) -> bool:
        known = spans.group(doc, spans.ORGANISATIONS)
        hinted = [hint for hint in spans.group(doc, spans.MODEL) if hint.label_ == "ORG"]
        return any(one.start <= start and end <= one.end for one in (*known, *hinted))


def _says_when(token: Token) -> bool:
    """« a adhéré officiellement en mai à »."""
    dated = any(date.start <= token.i < date.end for date in spans.group(token.doc, spans.DATES))
    return token.pos_ in ("ADV", "ADP") or dated
