"""What looks like the name of a body and is none: a place, a person, a ship, a word. Private to ``names``."""

from collections.abc import Iterable
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.components._lone_names import LONE
from depositaire.lexicon import Lexicon
from depositaire.typography import fold

#: How many tokens a minister's charge may take.
_CHARGE: Final = 10
_ROMAN: Final = "IVX"
#: Within how many tokens the day of a dateline ends.
_DATELINE: Final = 8
_BEHIND_PLACE: Final = ("(", "–", "—", "-")
#: How many words may stand between a noun and the name of the thing.
_BETWEEN: Final = 4
#: How many letters stand for a canton or province.
_LETTERS: Final = 2
#: Within how many tokens the State is named whose council it is: « du Togo ».
_OF: Final = 3


class NoNames:
    """Tells other things from bodies."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        lists = {one.id: frozenset(one.words) for one in lexicon.word_list}
        self.places = {fold(city) for usage in lexicon.country_usage for city in usage.capitals}
        self.places |= lists["regions"] | lists["continents"]
        self.things = lists["things"]
        acts = {fold(word) for rule in lexicon.trigger if rule.form == "noun" for word in rule.words}
        self.common, self.cabinets = lists["capitalised_nouns"] | acts, lists["cabinets"]

    def is_name(self, span: Span) -> bool:
        """Whether it opens with a capital, is no fragment of a word and no acronym of a thing (``CDD``)."""
        doc, first = span.doc, span[0]
        fragment = first.i > 0 and not doc[first.i - 1].whitespace_ and doc[first.i - 1].text == "-"
        thing = len(span) == 1 and (self.words.is_a(first, "thing_acronym") or not first.text.strip(_ROMAN))
        if fold(span.text) in self.places or self._opens_dateline(span) or self._is_a_word(span) or _is_region(span):
            return False
        if self._is_a_count(span):
            return False
        numbered = first.text[0].isdigit() and len(span) > 1 and span[1].text[0].isupper()  # « 3DS Outscale »
        return (span.text[0].isupper() or numbered) and len(span.text) > 1 and not fragment and not thing

    def in_text(self, doc: Doc, found: Iterable[Span] = ()) -> set[str]:
        """What the text or the model shows to be a place or a person: ``à Lyon``, ``Edgars Rinkevics``.

        Of the names ``found`` by us, those that nothing announces are looked at like the model's.
        """
        model = spans.group(doc, spans.MODEL)
        others = {span[-1].text for span in model if span.label_ == "PER" and len(span) > 1}
        bodies = {token.i for span in model if span.label_ == "ORG" for token in span}
        nations = {span.start for span in spans.group(doc, spans.COUNTRIES) if span.label_ == "DEMONYM"}
        for before, text in enumerate(spans.texts(doc)[1:]):
            if text[:1].isupper() and before + 1 not in bodies and not _is_acronym(text):
                word = doc[before]
                first_name = word.is_alpha and word.is_title and not word.is_sent_start and before not in nations
                if first_name or self.words.is_a(word, "place_preposition"):
                    others.add(text)
        for span in (*model, *(span for span in found if not span.id_)):
            start = span.start
            while start + 1 < span.end and self.words.is_a(doc[start], "article"):
                start += 1
            if self.is_of_a_thing(doc, start):
                others.add(doc[start : span.end].text)
        return others

    def is_of_a_person(self, doc: Doc, start: int) -> bool:
        """« le ministre slovène de l'Économie, du Tourisme et des Sports » names a charge, not a body."""
        if _is_acronym(doc[start].text):
            return False  # « les présidents du RPM, ADEMA et MPR »
        lower = spans.lower(doc)
        for index in range(start - 1, max(0, start - _CHARGE) - 1, -1):
            rule = self.words.stand_ins.get(lower[index])
            if rule is not None and not rule.organ:
                return True
            if doc[index].pos_ in ("VERB", "AUX", "PROPN"):
                return False
        return False

    def is_cabinet(self, doc: Doc, named: Iterable[Span]) -> bool:
        """« le Conseil des ministres togolais » is the government of a State; « de la CEDEAO » or alone, it is none."""
        return all(
            fold(span.text) in self.cabinets and spans.within(doc, spans.COUNTRIES, span.end, span.end + _OF)
            for span in named
        )

    def _is_a_word(self, span: Span) -> bool:
        """« Sortir du traité … », « Qui dénonce … », « État Membre »: words of the language with a capital."""
        opens = span[0].is_sent_start is True or (span.start > 0 and not span.doc[span.start - 1].text[-1].isalnum())
        if len(span) == 1 and opens and (span[0].is_stop or self.words.forms(span[0])):
            return True
        return all(fold(token.text) in self.common for token in span)

    def _is_a_count(self, span: Span) -> bool:
        """« Dix-sept Etats (membres de l'OIF) »: how many of them there are."""
        length = cardinal_at(span.doc, span.start)[1]
        return 0 < length < len(span) and self.words.is_a(span[length], "member_noun")

    def _opens_dateline(self, span: Span) -> bool:
        """« NIAMEY (AFP) – », « Lyon – », « BREST, 18 juillet – »: the first word of a line, a dash or bracket."""
        doc, after = span.doc, span.end
        if span[0].is_sent_start is not True or span.id_ == LONE:
            return False
        if doc[after : after + 1].text == ",":
            dates = spans.within(doc, spans.DATES, after, min(len(doc), after + _DATELINE))
            after = dates[0].end if dates else after
        return doc[after : after + 1].text in _BEHIND_PLACE

    def is_of_a_thing(self, doc: Doc, start: int) -> bool:
        """« la frégate de surveillance Nivôse », « sous la Coupole »: the name of a ship, of a place."""
        before = start - 1
        while before > 0 and self.words.is_a(doc[before], "article"):
            before -= 1
        if before < start - 1 and self.words.is_a(doc[before], "under"):
            return True
        before = start - 1
        for _ in range(_BETWEEN):
            if before < 0 or fold(doc[before].text) in self.things:
                return before >= 0
            joins = before < start - 1 and self.words.is_a(doc[before], "complement_preposition")
            if not (joins or (doc[before].is_lower and doc[before].pos_ in ("ADJ", "NOUN", ""))):
                return False
            before -= 1
        return False


def _is_region(span: Span) -> bool:
    """« Meyrin (GE) », « Vevey (VD) »: two letters in brackets behind a town, that say in which region it lies."""
    doc, start, end = span.doc, span.start, span.end
    alone = start > 1 and end < len(doc) and doc[start - 1].text == "(" and doc[end].text == ")"
    return alone and len(span) == 1 and len(span.text) == _LETTERS and doc[start - 2].is_title


def _is_acronym(text: str) -> bool:
    """« ESRF », « CoDEM »: no place is written so."""
    return sum(letter.isupper() for letter in text[1:]) > 1
