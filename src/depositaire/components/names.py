"""Names no rule knows: bodies that the model's entity recogniser sees in a sentence with a trigger.

The lexicon and the grammar of names come first; what the model adds is trimmed of its article, and found again
wherever the document repeats it.
"""

from collections.abc import Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon, read
from depositaire.typography import slug

#: How many tokens a minister's charge may take.
_CHARGE = 10
_ROMAN = "IVX"
_BEHIND_PLACE = ("(", "–", "—", "-")
#: How far from its subject's verb a trigger may stand.
_NEAR = 5


@Language.factory("depositaire_names", default_config={"lexicons": []})
def create_names(nlp: Language, name: str, lexicons: list[str]) -> "Names":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Names(read(tuple(lexicons)))


class Names:
    """Adds to the group ``organisations``; what is there already stays."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.cities = {city for usage in lexicon.country_usage for city in usage.capitals}

    def __call__(self, doc: Doc) -> Doc:
        """Add the names that the model found in ``doc``."""
        known = [span for name in spans.GROUPS[1:5] for span in spans.group(doc, name)]
        known += [segment for segment in spans.group(doc, spans.SEGMENTS) if segment.label_ == "DATELINE"]
        found = [span for span in map(self._trimmed, spans.group(doc, spans.MODEL)) if span is not None]
        announced = self._announced(doc)
        found = [*announced, *found]
        people = [span for span in spans.group(doc, spans.MODEL) if span.label_ == "PER"]
        people = spans.free(people, [span for span in announced if span.id_ == "announced"])
        fresh = spans.free(found, [*known, *people])
        made: list[Span] = []
        texts = dict.fromkeys(span.text for span in fresh if span.label_ == "ORG" and self._is_name(span))
        others = self._no_bodies(doc) if texts else set()
        for text in texts:
            ref = slug(text)
            if not ref or text in others:
                continue
            again = [
                Span(doc, start, end, label="ORG", kb_id=ref, span_id="name") for start, end in _occurrences(doc, text)
            ]
            kept = spans.free(again, known)
            if kept:
                spans.register(doc, ref, label="ORG", name=text, acronym=None, kind=None)
                made += kept
        spans.put(doc, spans.ORGANISATIONS, [*spans.group(doc, spans.ORGANISATIONS), *made])
        return doc

    def _is_name(self, span: Span) -> bool:
        """Whether it opens with a capital, is no fragment of a word and no acronym of a thing (``CDD``)."""
        doc, first = span.doc, span[0]
        fragment = first.i > 0 and not doc[first.i - 1].whitespace_ and doc[first.i - 1].text == "-"
        thing = len(span) == 1 and (self.words.is_a(first, "thing_acronym") or not first.text.strip(_ROMAN))
        if span.text in self.cities or self._opens_dateline(span):
            return False
        return span.text[0].isupper() and len(span.text) > 1 and not fragment and not thing

    def _opens_dateline(self, span: Span) -> bool:
        """« NIAMEY (AFP) – », « Lyon – »: the first word of a line, and a dash or a bracket behind it."""
        after = span.doc[span.end : span.end + 1].text
        return span[0].is_sent_start is True and after in _BEHIND_PLACE

    def _no_bodies(self, doc: Doc) -> set[str]:
        """What the text or the model shows to be a place or a person: ``à Lyon``, ``Edgars Rinkevics``."""
        model = spans.group(doc, spans.MODEL)
        others = {span[-1].text for span in model if span.label_ == "PER" and len(span) > 1}
        bodies = {token.i for span in model if span.label_ == "ORG" for token in span}
        for before, token in pairwise(doc):
            if token.text[:1].isupper() and token.i not in bodies and not token.is_upper:
                first_name = before.is_alpha and before.is_title and not before.is_sent_start
                if first_name or self.words.is_a(before, "place_preposition"):
                    others.add(token.text)
        return others

    def _announced(self, doc: Doc) -> list[Span]:
        """« l'assureur Halios »: a capitalised word after a noun for companies, in a sentence with a trigger."""
        found = []
        for sentence in spans.segments_with(doc, spans.TRIGGERS):
            for index, word in enumerate(spans.lower(doc)[sentence.start : sentence.end - 1], sentence.start):
                token, end = doc[index], index + 1
                if word in self.words.classes["company_noun"]:
                    while end < sentence.end and doc[end].is_alpha and doc[end].text[0].isupper():
                        end += 1
                if end > token.i + 1:
                    found.append(Span(doc, token.i + 1, end, label="ORG", span_id="announced"))
                elif (
                    token.pos_ == "PROPN"
                    and not self.words.is_a(token, "anaphoric")
                    and token.dep_ == "nsubj"
                    and self._tells(token.head)
                ):
                    found.append(Span(doc, *_capitalised(token), label="ORG"))
        return found

    def _tells(self, verb: Token) -> bool:
        """Whether a verb, or the infinitive it governs, is a trigger."""
        doc = verb.doc
        near = spans.within(doc, spans.TRIGGERS, verb.i, verb.i + _NEAR)
        return any(trigger.label_ == "verb" for trigger in near)

    def _trimmed(self, span: Span) -> Span | None:
        """The span without article, quotes and line breaks; None where no capitalised word is left."""
        start, end = span.start, span.end
        doc = span.doc
        while start < end and (self.words.is_a(doc[start], "determiner") or not doc[start].text[0].isalnum()):
            start += 1
        while end > start and not doc[end - 1].text[-1].isalnum():
            end -= 1
        if doc[start].lower_ in self.words.stand_ins or self.words.is_a(doc[start], "anaphoric"):
            return None
        if self._is_of_a_person(doc, start):
            return None
        if start == end or not doc[start].text[0].isupper() or "\n" in doc[start:end].text or end - start > 8:
            return None
        if all(token.is_lower or not token.is_alpha for token in doc[start:end]) or len(doc[start:end].text) < 2:
            return None
        return Span(doc, start, end, label=span.label)

    def _is_of_a_person(self, doc: Doc, start: int) -> bool:
        """« le ministre slovène de l'Économie, du Tourisme et des Sports » names a charge, not a body."""
        for token in reversed(doc[max(0, start - _CHARGE) : start]):
            if token.lower_ in self.words.stand_ins:
                return True
            if token.pos_ in ("VERB", "AUX", "PROPN"):
                return False
        return False


def _capitalised(token: Token) -> tuple[int, int]:
    """The run of capitalised words around a token, half-open."""
    start, end, doc = token.i, token.i + 1, token.doc
    while (
        start > token.sent.start
        and doc[start - 1].is_alpha
        and doc[start - 1].text[0].isupper()
        and doc[start - 1].pos_ == "PROPN"
    ):
        start -= 1
    while end < len(doc) and doc[end].is_alpha and doc[end].text[0].isupper():
        end += 1
    return start, end


def _occurrences(doc: Doc, text: str) -> Iterator[tuple[int, int]]:
    """Tokens, half-open, of every occurrence of ``text`` that begins and ends with a token."""
    whole = spans.text(doc)
    position = whole.find(text)
    while position >= 0:
        span = doc.char_span(position, position + len(text))
        if span is not None:
            yield span.start, span.end
        position = whole.find(text, position + len(text))
