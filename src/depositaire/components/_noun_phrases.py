"""Noun phrases that may refer back: how far they go, and what their articles, numbers and complements say. Private."""

from collections.abc import Collection
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.document.ahead import is_given_next
from depositaire.clauses.wording.numerals import cardinal_at, ordinal_at
from depositaire.clauses.wording.words import Words
from depositaire.lexicon import Anaphor

#: How far behind a noun the part of the world may stand where it lies.
_REGION: Final = 4
#: How many tokens the name of a charge may take.
_CHARGE: Final = 10
#: How many tokens before a noun for a State its head stands.
_HEADED: Final = 3
#: Before which token no article and number stand.
_COUNTED: Final = 2


class NounPhrases:
    """Reads what stands around a noun."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def extent(self, doc: Doc, token: Token, rule: Anaphor) -> tuple[int, int]:
        """The noun with its number and adjectives, half-open: « deux pays », « texte non contraignant »."""
        start, end, sentence = token.i, token.i + 1, token.sent
        if rule.stands_for == "all":
            return end - self.words.phrases["each_of_them"].ending(doc, end), end
        if rule.stands_for == "last" or self.is_pointed(doc, token):
            pronoun = start > 0 and self.words.is_a(doc[start - 1], "demonstrative")
            while end < sentence.end and (doc[end].text[0] == "-" or doc[end - 1].text == "-"):
                end += 1
            return start - pronoun, end  # « ce dernier », « celle-ci »
        taken = spans.covered(doc, spans.COUNTRIES, spans.DATES, start=sentence.start, end=sentence.end)
        while start > sentence.start and (self._describes(doc[start - 1], taken) or cardinal_at(doc, start - 1)[0]):
            start -= 1
        if end < sentence.end and self.words.is_a(doc[end], "adjective_negation"):
            end += 1
        while end < sentence.end and self._describes(doc[end], taken):
            end += 1
        return start, end if doc[end - 1].pos_ == "ADJ" else token.i + 1

    def _describes(self, token: Token, taken: Collection[int]) -> bool:
        """Whether it is an adjective in small letters that says what the noun is like, not where it is from."""
        if token.pos_ != "ADJ" or token.i in taken or not token.is_lower:
            return False
        if any(form.tense != "ppres" for form in self.words.forms(token)):
            return False  # « le document signé »
        if self.words.is_a(token, "aforesaid"):
            return False
        return not self.words.is_a(token, "latest") and token.lower_.split("-")[0] not in self.words.classes["compass"]

    def is_definite(self, doc: Doc, index: int) -> bool:
        """Whether the noun has a definite article or a demonstrative; an ordinal between makes it another."""
        before = doc[index - 1]
        if self.words.is_a(before, "another"):
            return False
        if before.pos_ == "ADJ" and index > 1 and ordinal_at(doc, index - 1, self.words)[0] is None:
            before = doc[index - 2]
        return self.words.is_a(before, "definite") or self.words.is_a(before, "demonstrative")

    def stands_alone(self, doc: Doc, token: Token) -> bool:
        """« le ministre », and not « le ministre sénégalais »: definite, and of nobody who is named behind."""
        return token.i > 0 and self.is_definite(doc, token.i) and not self.is_of_another(doc, token)

    def head_of_state(self, doc: Doc, token: Token) -> Token | None:
        """« le président de la République »: whose head he is tells nothing but the text; None behind other words."""
        head = token.i - _HEADED
        if head < token.sent.start or not self.words.is_a(doc[head + 1], "complement_preposition"):
            return None
        office = self.words.stand_ins.get(doc[head].lower_)
        return doc[head] if office is not None and office.office else None

    def is_counted(self, doc: Doc, index: int, *, strict: bool = False) -> bool:
        """« les deux pays », « ces trois États », « ces pays », « les mêmes pays »; ``strict``: with a number."""
        if self.is_pointed(doc, doc[index]):
            return True
        if self.words.is_a(doc[index], "the_same"):  # « les mêmes ont signé »
            alone = index + 1 >= len(doc) or doc[index + 1].pos_ not in ("NOUN", "ADJ", "PROPN", "NUM")
            return alone and self.words.is_a(doc[index - 1], "definite")
        if index > 1 and self.words.is_a(doc[index - 1], "the_same") and not strict:
            first = index - 1 - (cardinal_at(doc, index - 2)[0] is not None)
            return first > 0 and self.words.is_a(doc[first - 1], "definite")
        if strict:
            return cardinal_at(doc, index - 1)[0] is not None
        for before in (doc[index - 1], doc[max(0, index - 2)]):
            if self.words.is_a(before, "demonstrative"):
                return True
        if self.words.is_a(doc[index], "contracting") and self.words.is_a(doc[index - 1], "definite"):
            return True
        first = self._behind_number(doc, index)
        counted = cardinal_at(doc, first - 1)[0] is not None
        led = doc[first - 2] if first > 1 else doc[first]
        return counted and (self.words.is_a(led, "definite") or self.words.is_a(led, "demonstrative"))

    def _behind_number(self, doc: Doc, index: int) -> int:
        """Where the adjectives begin that stand between a number and the noun at a token: « les deux anciens pays »."""
        first = index
        while first > 1 and index - first < _COUNTED and doc[first - 1].pos_ == "ADJ" and doc[first - 1].is_lower:
            told_apart = any(self.words.is_a(doc[first - 1], name) for name in ("other", "first", "latest", "new"))
            if told_apart or cardinal_at(doc, first - 1)[0] is not None:
                break
            first -= 1
        return first

    def is_counted_again(self, doc: Doc, token: Token, named: Collection[Span]) -> bool:
        """« ont signé huit accords. Ces huit accords… »: with the number, and told of in the plural before."""
        if token.i < _COUNTED or cardinal_at(doc, token.i - 1)[0] is None:
            return False
        pointed = self.words.is_a(doc[token.i - 2], "demonstrative") or self.words.is_a(doc[token.i - 2], "definite")
        return pointed and any(span.end <= token.i and span[0].lower_ == token.lower_ for span in named)

    def is_pointed(self, doc: Doc, token: Token) -> bool:
        """« ceux-ci », « celles-ci »: those several who were named last."""
        after = doc[token.i + 1 : min(len(doc), token.i + 3)]
        return (
            self.words.is_a(token, "those_who") and len(after) > 1 and after[0].text == "-" and not after[0].whitespace_
        )

    def is_of_several(self, doc: Doc, index: int) -> bool:
        return any(self.words.is_a(token, "the_same") for token in doc[max(0, index - 1) : index])

    def is_the_only_one(self, doc: Doc, index: int) -> bool:
        said = index > 1 and self.words.is_a(doc[index - 1], "the_only_one")
        return said and self.words.is_a(doc[index - 2], "definite")

    def is_plural(self, token: Token) -> bool:
        return any(self.words.is_a(token, name) for name in ("plural_article", "these"))

    def is_new(self, doc: Doc, token: Token) -> bool:
        """« ont créé un réseau. Baptisé Orion, il… »: what is new here and has its name in the next sentence."""
        before = token.i - 1 - (token.i > 1 and doc[token.i - 1].pos_ == "ADJ")  # « une nouvelle agence »
        return self.words.is_a(doc[before], "indefinite") and is_given_next(doc, token.i, self.words)

    def is_its_own(self, doc: Doc, token: Token) -> bool:
        """Whether an article makes the noun known, and nothing says that it is somebody else's."""
        return token.i > 0 and self.is_definite(doc, token.i) and not self.is_of_another(doc, token)

    def is_of_another(self, doc: Doc, token: Token) -> bool:
        """Whether a country, a body or a demonym follows the noun: « le ministre sénégalais »."""
        following = doc[token.i + 1 : min(len(doc), token.i + _CHARGE)]
        named = {
            i
            for name in (spans.COUNTRIES, spans.ORGANISATIONS)
            for span in spans.within(doc, name, token.i + 1, token.sent.end)
            for i in range(span.start, span.end)
        }
        for item in following:
            if item.i in named:
                return True
            if item.text in ",;.()" or item.pos_ in ("VERB", "AUX") or self._opens_counterpart(item):
                return False
        return False

    def _opens_counterpart(self, token: Token) -> bool:
        """« le ministre et son homologue … », « par le ministre et par son homologue … »."""
        if not self.words.is_a(token, "coordinator") or token.i + 2 >= len(token.doc):
            return False
        following = token.nbor(2 if token.nbor(1).pos_ == "ADP" else 1)
        return self.words.is_a(following, "possessive") or self.words.is_a(following, "article")

    def has_complement(self, doc: Doc, token: Token) -> bool:
        """« le réseau de distribution » names another thing."""
        index = token.i + 1
        if index >= len(doc):
            return False
        following = doc[index]
        dated = any(
            date.start in (index + 1, index + 2) for date in spans.within(doc, spans.DATES, index, index + _CHARGE)
        )
        return (
            not dated
            and self.words.is_a(following, "complement_preposition")
            and token.nbor(-1).lower_ not in self.words.classes["demonstrative"]
        )

    def is_of_a_region(self, doc: Doc, token: Token) -> bool:
        """« le pays d'Europe centrale », « l'archipel du Pacifique »: where in the world it lies."""
        behind = doc[token.i + 1 : min(token.sent.end, token.i + _REGION)]
        return any(self.words.is_a(item, "part_of_the_world") for item in behind)
