"""What of a name that the model sees is the name of a body. Private to ``names``."""

from collections.abc import Collection, Iterable
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire.clauses.wording.words import Words
from depositaire.components._no_names import NoNames
from depositaire.lexicon import Lexicon
from depositaire.typography import fold

_LONGEST: Final = 8
_BODIES: Final = ("ORG", "MISC")
_ELIDED: Final = "'’"
_DASHES: Final = ("-", "–", "—")


class Hints:
    """Trims what the model found."""

    def __init__(self, words: Words, lexicon: Lexicon, no_names: NoNames) -> None:
        self.words, self.no_names = words, no_names
        self.heads = {form for head in lexicon.organisation_head for form in head.forms}
        self.heads |= {
            fold(word) for rule in lexicon.anaphor if rule.stands_for == "organisation" for word in rule.words
        }

    def trimmed(self, span: Span, known: Collection[Span]) -> Span | None:
        """The span without article, quotes, line breaks and the country at its end; None where no name is left.

        Args:
            span: what the model found.
            known: the mentions that are known already.
        """
        start, end = span.start, self._before_country(span, known)
        doc = span.doc
        if self._is_cut(span, end, known):
            end += 1  # « les Papeteries de la | Semois »
        start = self._behind_place(doc, start, end)
        while start < end and (self._is_apart(doc[start]) or not doc[start].text[0].isalnum()):
            start += 1
        while end > start and (not doc[end - 1].text[-1].isalnum() or self._hangs(doc[end - 1])):
            end -= 1
        if start == end or self._is_charge(doc, start, end, span.label_):
            return None
        of_a_person = self.no_names.is_of_a_person(doc, start) and not self._is_a_counterpart(doc, start, span.label_)
        if of_a_person and not self._is_led(doc, start, end):
            return None
        if not doc[start].text[0].isupper() or end - start > _LONGEST:
            return None
        name = Span(doc, start, end, label=span.label)
        text = name.text
        if "\n" in text or len(text) < 2 or all(token.is_lower or not token.is_alpha for token in name):
            return None
        return name

    def _behind_place(self, doc: Doc, start: int, end: int) -> int:
        """« DAKAR - Le ministre du Commerce »: behind the place that opens a report, its dash and the article."""
        first = start - (start > 0 and doc[start - 1].text[-1] in _ELIDED and not doc[start - 1].whitespace_)
        if doc[first].is_sent_start is not True:
            return start  # « N'DJAMENA - »
        for index in range(start + 1, end - 1):
            parts = doc[index].text in _DASHES and doc[index - 1].whitespace_ and doc[index].whitespace_
            if parts and self.words.is_a(doc[index + 1], "article"):
                return index + 2
        return start

    def _before_country(self, span: Span, known: Iterable[Span]) -> int:
        """« la Coordination des travailleurs du Togo », « la CGECI ivoirienne »: a free complement ends the name."""
        if span.label_ != "ORG":
            return span.end
        doc, start, end = span.doc, span.start, span.end
        last = next((one for one in known if one.end == end and start < one.start), None)
        if last is None or last.label_ not in ("COUNTRY", "DEMONYM"):
            return span.end
        end = last.start
        while end > span.start + 1 and (self._is_of(doc[end - 1]) or self.words.is_a(doc[end - 1], "article")):
            end -= 1
        sure = end > span.start + 1 or doc[span.start].is_upper
        return end if sure else span.end  # « la Coopération suisse »

    def _is_led(self, doc: Doc, start: int, end: int) -> bool:
        """« la présidente de la Fédération bancaire »: a body right behind who leads it, and no field of a charge."""
        before = start - 1 - (start > 1 and self.words.is_a(doc[start - 1], "article"))
        headed = fold(doc[start].text) in self.heads and end > start + 1
        return headed and before > 1 and self._is_of(doc[before]) and self.words.is_a(doc[before - 1], "leads_a_body")

    def _is_a_counterpart(self, doc: Doc, start: int, label: str) -> bool:
        """« avec son homologue américain Rivéo »: what the model takes for a body right behind the noun."""
        noun = start - 1 - (start > 1 and doc[start - 1].is_lower and doc[start - 1].pos_ == "ADJ")
        return label == "ORG" and noun > 0 and self.words.is_a(doc[noun], "counterpart")

    def _is_cut(self, span: Span, end: int, known: Collection[Span]) -> bool:
        """Whether the model ends the name before its last word, which is no name of its own."""
        doc = span.doc
        if not (self._hangs(doc[end - 1]) and end < len(doc) and doc[end].is_title and doc[end].is_alpha):
            return False
        return not any(one.start <= end < one.end for one in known)

    def _hangs(self, token: Token) -> bool:
        """« Conseil des ministres de la | CEDEAO »: what opens a complement that is no part of the name."""
        joins = self.words.is_a(token, "article") or self.words.is_a(token, "list_and")  # « Plinor et l' »
        return token.is_lower and (self._is_of(token) or joins)

    def _is_of(self, token: Token) -> bool:
        return self.words.is_a(token, "complement_preposition")

    def _is_charge(self, doc: Doc, start: int, end: int, label: str) -> bool:
        """« le Ministre », « l'Agence »: somebody in office, or what is named before; not « l'Académie navale »."""
        if self.words.is_a(doc[start], "thing_acronym"):
            return True  # « CIO de l'État fédéral »
        stand_in = self.words.stand_ins.get(doc[start].lower_)
        if stand_in is None and not self.words.is_a(doc[start], "anaphoric"):
            return False
        body = (stand_in is None or stand_in.organ) and fold(doc[start].text) in self.heads and label in _BODIES
        opens = doc[start].is_sent_start is True or any(token.like_num for token in doc[start:end])
        return not (body and not opens and end > start + 1)

    def _is_apart(self, token: Token) -> bool:
        """A determiner before a name; an article with a capital within a sentence belongs to it (``La Cimade``)."""
        own = self.words.is_a(token, "article") and not token.is_lower and token.is_sent_start is not True
        return self.words.is_a(token, "determiner") and not own
