"""How far a name goes on by the parse: adjectives that no list and no ending shows. Private to ``names``."""

from collections.abc import Collection, Mapping

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.lexicon import Lexicon
from depositaire.typography import fold

_PLURAL = ("s", "x")


class Extents:
    """Moves the right end of names and descriptions that the grammar of names has cut before an adjective."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        lists: Mapping[str, frozenset[str]] = {one.id: frozenset(one.words) for one in lexicon.word_list}
        self.praise, self.links = lists["adjectives_of_praise"], lists["part_link"]
        self.heads = {form for head in lexicon.organisation_head for form in head.forms}

    def extended(self, doc: Doc, group: str) -> list[Span]:
        """The spans of a group, each over the adjectives that the parse gives to a noun in it.

        Only sentences that are parsed change, and names of the lexicon do not.
        """
        taken = spans.covered(
            doc, spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.DATES, start=0, end=len(doc)
        )
        made = []
        for span in spans.group(doc, group):
            end = span.end if span.id_ == "acronym" else self._end(doc, span, taken)
            if end > span.end:
                self._rename(doc, span, end)
                span = Span(doc, span.start, end, label=span.label, kb_id=span.kb_id, span_id=span.id)
            made.append(span)
        return made

    def _end(self, doc: Doc, span: Span, taken: Collection[int]) -> int:
        texts = spans.texts(doc)
        if span.end == len(doc) or span.end in taken or not texts[span.end].islower():
            return span.end
        plural = span.text.endswith(_PLURAL) and not span.text.isupper()
        if len(span) == 1 and not plural and fold(span.text) not in self.heads and span.label_ == "ORG":
            return span.end  # « Francophonie institutionnelle »
        end = span.end
        while end < span.sent.end and end not in taken:
            joined = end > span.end and self.words.is_a(doc[end], "list_and") and end + 1 < span.sent.end
            at = end + 1 if joined else end
            if at in taken or not self._belongs(doc[at], doc[span.start : end], joined=joined):
                break
            end = at + 1
        return end

    def _belongs(self, token: Token, name: Span, *, joined: bool) -> bool:
        """« la zone économique exclusive », « les filets abandonnés »; not « un traité contraignant »."""
        if not (token.is_lower and token.is_alpha and name.start - 1 <= token.head.i < name.end):
            return False
        after = token.nbor(1) if token.i + 1 < len(token.doc) else token
        if fold(token.text) in self.praise | self.links or self.words.is_a(after, "determiner"):
            return False
        if self._is_the_verb(token):
            return False
        if token.pos_ == "ADJ" and token.dep_ in ("amod", "conj" if joined else "amod"):
            return name.start <= token.head.i or self._agrees(token, name)
        # A participle in the plural can only belong to an inner noun: the text or body itself is one.
        inner = token.head.i > name.start and token.head.lower_.endswith(_PLURAL) and token.lower_.endswith(_PLURAL)
        single = not name[0].lower_.endswith(_PLURAL)
        return bool(inner and single and token.dep_ == "acl" and "VerbForm=Part" in str(token.morph))

    def _is_the_verb(self, token: Token) -> bool:
        """« L'École des mines intègre la Conférence »: an adjective by the parse where the sentence has no verb."""
        finite = any(form.tense in FINITE for form in self.words.forms(token))
        return finite and all(other.pos_ not in ("VERB", "AUX") for other in token.sent)

    def _agrees(self, token: Token, name: Span) -> bool:
        """« la plateforme Terroirs connectés »: in the plural, of the name and not of the noun before it."""
        plural = token.lower_.endswith(_PLURAL) and name[-1].lower_.endswith(_PLURAL)
        return bool(plural and not token.head.lower_.endswith(_PLURAL) and token.head.pos_ == "NOUN")

    def _rename(self, doc: Doc, span: Span, end: int) -> None:
        facts = doc._.entities.get(span.kb_id_)
        if facts is not None and facts["name"] == span.text:
            facts["name"] = doc[span.start : end].text
