"""Names where only a body stands: « adhère à Ecotable », « membre de Gaia-X ». Private to ``names``."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.components._reaches import Reaches
from depositaire.lexicon import Lexicon
from depositaire.typography import fold

#: What such a name is told by: it is one although it stands behind « à ».
SLOT: Final = "slot"
_LONGEST: Final = 6
#: How many tokens may stand between a word of members and its preposition: « a adhéré en mai à ».
_BETWEEN: Final = 3
_VERB: Final = 2


class Slots:
    """Takes a capitalised name that no rule knows for a body by the words of members before it."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        self.reaches = Reaches(lexicon)
        lists = ("things", "no_members")
        self.no_members = {word for one in lexicon.word_list if one.id in lists for word in one.words}

    def find(self, doc: Doc, sentence: Span, taken: set[int]) -> Iterator[Span]:
        """The names of a sentence outside the tokens ``taken``, without article."""
        at, texts, capital = sentence.start + 1, spans.texts(doc), spans.capitals(doc)
        while at < sentence.end:
            if not capital[at] or at in taken or not texts[at][-1].isalnum():
                at += 1
                continue
            end = max(self._end(doc, at, sentence.end, taken), self.reaches.end(doc, at, sentence.end))
            while end < sentence.end and end not in taken and doc[end].is_lower and doc[end].pos_ == "ADJ":
                end += 1  # « les Villages fleuris »
            labels = {hint.label_ for hint in spans.within(doc, spans.MODEL, at, end)}
            person = "PER" in labels and end > at + 1
            place = "LOC" in labels or (doc[at - 1].is_upper and doc[at - 1].is_alpha)
            noun = self._undertaking(doc, at, sentence.start)
            shown = (noun < at and self._is_taken_up(doc, noun, sentence)) or (
                self._is_joined(doc, at, sentence) and not ("LOC" in labels and self._is_where(doc, at))
            )
            shown = shown or (not place and self._is_entered(doc, at, sentence))
            shown = shown or (self._is_by_states(doc, at, end, sentence) and self._is_no_place(doc, at, end))
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

    def _undertaking(self, doc: Doc, at: int, floor: int) -> int:
        """« le projet Medcop »: where the noun begins that says what is named, with its article."""
        noun = at - 1
        while noun > floor + 1 and doc[noun].pos_ == "ADJ" and doc[noun].is_lower:
            noun -= 1
        named = noun > floor + 1 and self.words.is_a(doc[noun], "named_undertaking")
        return noun - 1 if named and self.words.is_a(doc[noun - 1], "definite") else at

    def _is_taken_up(self, doc: Doc, article: int, sentence: Span) -> bool:
        """« Rivéo a rejoint le projet X », « ont adhéré au programme X »: what is joined, whatever it is called."""
        verb = article - 1
        while verb > sentence.start and _says_when(doc[verb]):
            verb -= 1
        return self.words.is_form_of(doc[verb], "joining_body") or self.words.is_form_of(doc[verb], "adhering")

    def _is_noun(self, doc: Doc, at: int, end: int) -> bool:
        """« membre de Droit », « membre de la Partie »: a word of the text or of the rules, with a capital."""
        word = doc[at]
        common = self.words.is_a(word, "anaphoric") or word.lower_ in self.words.stand_ins or word.is_stop
        return end == at + 1 and not word.is_upper and (common or word.lower_ in spans.texts(doc))

    def _is_joined(self, doc: Doc, at: int, sentence: Span) -> bool:
        """« a adhéré à X », « son adhésion au X », « membre des X »."""
        preposition, before = self._preposition(doc, at)
        if before <= sentence.start:
            return False
        if self.words.is_a_phrase(preposition, "to"):
            return self._is_led_to(doc, before, sentence, "adhering_noun")
        of = self.words.is_a_phrase(preposition, "bare_of")
        return of and self.words.is_a(doc[before - 1], "member_of")

    def _is_led_to(self, doc: Doc, before: int, sentence: Span, nouns: str) -> bool:
        near = doc[max(sentence.start, before - _BETWEEN) : before]
        return any(
            (self.words.is_form_of(token, "adhering") or self.words.is_a(token, nouns))
            and all(_says_when(other) or other.text == "du" for other in doc[token.i + 1 : before])
            for token in near
        )

    def _is_where(self, doc: Doc, at: int) -> bool:
        """« y a adhéré ce mardi à New York »: what the model takes for a place, behind a day."""
        _, before = self._preposition(doc, at)
        return any(date.end == before for date in spans.group(doc, spans.DATES))

    def _preposition(self, doc: Doc, at: int) -> tuple[str, int]:
        """The preposition before a name and its article, without contraction, and where it stands."""
        before = at - 1
        if before > 0 and self.words.is_a(doc[before], "article") and doc[before].is_lower:
            before -= 1
        word = doc[max(before, 0)].lower_
        return self.words.canonical.get(word, word), before

    def _is_by_states(self, doc: Doc, at: int, end: int, sentence: Span) -> bool:
        """« Le Ghana a rejoint le X », « l'adhésion du Ghana au X », « s'est retiré du X », « au sein du X »."""
        preposition, before = self._preposition(doc, at)
        countries = spans.within(doc, spans.COUNTRIES, sentence.start, sentence.end)
        if countries and self._admits(doc, at, end, sentence):
            return True
        if before <= sentence.start or not countries:
            return False
        if self.words.is_form_of(doc[before], "joining_states"):
            return before < at - 1
        if self.words.is_a_phrase(preposition, "bare_of"):
            inside = self.words.phrases["inside"].ending(doc, before) > 0
            return inside or self.words.is_form_of(doc[before - 1], "leaving_states")
        near = next((one for one in countries if one.end == before), None)
        if near is None or not self.words.is_a_phrase(preposition, "to"):
            return False
        of = near.start - 1 - self.words.is_a(doc[near.start - 1], "article")
        return of > sentence.start and self.words.is_a(doc[of - 1], "joining_noun")

    def _admits(self, doc: Doc, at: int, end: int, sentence: Span) -> bool:
        """« Le D-8 a admis le Ghana »: behind an article, before a verb for what bodies do to those who join."""
        article = at > sentence.start and self.words.is_a(doc[at - 1], "article")
        verb = doc[end : min(sentence.end, end + _VERB)]
        perfect = len(verb) > 1 and self.words.is_form_of(verb[0], "having")
        return article and len(verb) > 1 and self.words.is_form_of(verb[1 if perfect else 0], "admitting")

    def _is_no_place(self, doc: Doc, at: int, end: int) -> bool:
        """Whether it has a number, or more words than names of places have, and none that places or games have."""
        name = doc[at:end]
        if any(fold(token.text) in self.no_members for token in name):
            return False
        apart = [token for token in name if token.i == at or doc[token.i - 1].whitespace_]
        return len(apart) > 1 or any(letter.isdigit() for letter in name.text)

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
