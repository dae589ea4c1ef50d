"""Bodies that only a description tells: « a rejoint la coalition militaire ». Private to ``coreference``."""

from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.typography import slug

#: How many words a description may take behind its noun.
_LONGEST: Final = 8
#: How many tokens may stand between an article and the noun: « la toute nouvelle coalition ».
_BEFORE: Final = 2
_CONTRACTED: Final = ("contracted_of", "contracted_to")
#: How far behind a description the name may stand that it introduces.
_NEAR: Final = 8
_APPOSING: Final = (",", "(", "–", "—", ":", "\n")
_OPENING: Final = ("«", "“", '"', "(")
_CLOSING: Final = ("»", "”", '"')


class DescribedMembers:
    """Takes a noun for bodies with what describes it for a body; the record keeps it where somebody joins it."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def find(self, doc: Doc, segment: Span, taken: Collection[int]) -> Iterator[Span]:
        """The descriptions of a segment, each with an article; none that refers back or is taken."""
        nouns, named = self.words.classes["described_body"], self.words.classes["described_by_name"]
        lower = spans.lower(doc)
        for at in range(segment.start + 1, segment.end - 1):
            told = nouns if lower[at] in nouns else named
            if lower[at] not in told or at in taken or not doc[at].is_lower or doc[at].pos_ not in ("NOUN", "PROPN"):
                continue
            if told is named:
                end = self._name_end(doc, at + 1, segment.end, taken)
            else:
                end = self._end(doc, at, segment.end, taken)
                end = 0 if self._is_named(doc, at, end, segment.end) else end
            if end and self._is_determined(doc, at):
                yield self._body(doc, at, end)

    def _name_end(self, doc: Doc, start: int, limit: int, taken: Collection[int]) -> int:
        """One past « Vigie » of « l'opération Vigie », « l'opération navale « Vigie » »; 0 where no name follows."""
        while start < limit and start not in taken and self._is_adjective(doc, start):
            start += 1
        quoted = start + 1 < limit and doc[start].text in _OPENING and doc[start + 1].text[0].isupper()
        at = start + quoted
        if quoted:
            return next((end + 1 for end in range(at, min(limit, at + _LONGEST)) if doc[end].text in _CLOSING), 0)
        while at < limit and at not in taken and doc[at].text[0].isupper() and doc[at].is_alpha:
            at += 1
        return at if at > start else 0

    @staticmethod
    def _body(doc: Doc, start: int, end: int) -> Span:
        name = doc[start:end].text
        ref = slug(name)
        spans.register(doc, ref, label="ORG", name=name, acronym=None, kind=None, described=True)
        return Span(doc, start, end, label="ORG", kb_id=ref, span_id="described")

    def _is_determined(self, doc: Doc, at: int) -> bool:
        """« la coalition », « une nouvelle coalition », not « X est une coalition » or « X, une coalition »."""
        before = at - 1
        while before > 0 and at - before <= _BEFORE and (doc[before].pos_ == "ADJ" or doc[before].text in _OPENING):
            before -= 1
        if self.words.is_a(doc[before], "article") and not self.words.is_a(doc[before], "indefinite"):
            opens = before == 0 or doc[before - 1].is_space  # « La coalition militaire a … »
            return opens or not self._is_apposed(doc, before)
        if any(self.words.is_a(doc[before], one) for one in _CONTRACTED):
            return True
        return self.words.is_a(doc[before], "indefinite") and not self._is_apposed(doc, before)

    def _is_apposed(self, doc: Doc, article: int) -> bool:
        """Whether it says of a name what it is: behind a comma, a form of « être », « comme »."""
        before = doc[article - 1] if article else None
        if before is None or before.text in _APPOSING:
            return True
        return any(form.lemma in self.words.classes["being"] for form in self.words.forms(before))

    def _is_named(self, doc: Doc, at: int, end: int, limit: int) -> bool:
        """« le bloc des BRICS », « la coalition baptisée « Sentinelle » », « l'alliance Sillon »: its name follows."""
        if doc[at - 1].text in _OPENING and end < limit and doc[end].text in _CLOSING:
            end += 1  # « la « coalition » réclamée par Kiev »
        here = spans.within(doc, spans.ORGANISATIONS, at, min(limit, end + _NEAR))
        return any(self._leads_to(doc, end, name.start) for name in here) or (
            end < limit
            and (doc[end].text in _OPENING or doc[end].text[0].isupper() or self._is_called(doc, end, limit))
        )

    def _leads_to(self, doc: Doc, end: int, name: int) -> bool:
        return all(
            self.words.is_a(token, "complement_preposition") or self.words.is_a(token, "article")
            for token in doc[end:name]
        )

    def _is_called(self, doc: Doc, end: int, limit: int) -> bool:
        return any(self.words.phrases["naming"].at(doc, at) for at in range(end, min(limit, end + _NEAR)))

    def _end(self, doc: Doc, noun: int, limit: int, taken: Collection[int]) -> int:
        """One past the description; 0 where none stands behind the noun."""
        at, limit, described = noun + 1, min(limit, noun + _LONGEST), self._is_led(doc, noun + 1, limit)
        while at < limit and at not in taken:
            if self._is_adjective(doc, at):
                described = described or not self.words.is_a(doc[at], "of_any_body")
                at += 1
                continue
            led = self._led_to(doc, at, limit)
            if not led or led in taken:
                break
            at, described = led + 1, True
        return at if described else 0

    def _is_led(self, doc: Doc, at: int, limit: int) -> bool:
        """« la coalition menée par Paris », « une coalition visant à »: described by the participle behind it."""
        at += at < limit and doc[at].text in _CLOSING
        if at + 1 >= limit or doc[at].pos_ != "VERB" or "Part" not in doc[at].morph.get("VerbForm", []):
            return False
        if any(form.lemma in self.words.classes["making_up"] for form in self.words.forms(doc[at])):
            return False  # « le consortium formé par A et B »: they act
        led = self.words.is_a_phrase(spans.lower(doc)[at + 1], "agent") or self.words.is_a(doc[at + 1], "to")
        return led or "Pres" in doc[at].morph.get("Tense", [])

    def _is_adjective(self, doc: Doc, at: int) -> bool:
        """Whether it is one in small letters and no participle: « la coalition formée en mai »."""
        if doc[at].pos_ != "ADJ" or not doc[at].is_lower:
            return False
        return all(form.tense == "ppres" for form in self.words.forms(doc[at]))

    def _led_to(self, doc: Doc, at: int, limit: int) -> int:
        """The noun in small letters that « de », « contre la » at ``at`` leads on to; 0 for none."""
        if not self.words.is_a(doc[at], "links_description") or at + 2 >= limit:
            return 0
        noun = at + 1 + self.words.is_a(doc[at + 1], "article")
        return noun if doc[noun].pos_ == "NOUN" and doc[noun].is_lower else 0
