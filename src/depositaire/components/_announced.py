"""Names that their sentence announces: « l'assureur Halios », « Nivalis, une start-up, », « Rivelle a signé ». Private.

What stands right before or behind them says that they are bodies, or they act in a sentence with a trigger.
"""

from collections.abc import Callable, Iterable
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: How many words a person's first name and name are.
_FULL_NAME: Final = 2


class AnnouncedNames:
    """Finds the names of bodies by what stands beside them or what they do.

    Args:
        words: the tables.
        tells: whether the verb at a token tells an event.
    """

    def __init__(self, words: Words, tells: Callable[[Doc, int], bool]) -> None:
        self.words, self._tells = words, tells
        self.plural = tuple(words.classes["plural_ending"])

    def find(self, doc: Doc, sentences: Iterable[Span]) -> list[Span]:
        """« l'assureur Halios »: a capitalised word after a noun for companies, in some sentences with a trigger."""
        found, lower, capital = [], spans.lower(doc), spans.capitals(doc)
        companies, definite = self.words.classes["company_noun"], self.words.classes["definite"]
        for sentence in sentences:
            tokens = spans.tokens(doc) if doc[sentence.start].has_dep() else None
            for index, word in enumerate(lower[sentence.start : sentence.end - 1], sentence.start):
                end = index + 1
                if capital[end] and (
                    word in companies
                    or self._is_to_another(doc, index)
                    or (lower[index - 1] in definite and self._is_nationality(doc, index))
                ):
                    while end < sentence.end and capital[end] and doc[end].is_alpha:
                        end += 1
                if end > index + 1:
                    found.append(Span(doc, index + 1, end, label="ORG", span_id="announced"))
                elif capital[index] and (name := self._told_of(doc, index, sentence.end)) is not None:
                    found.append(name)
                elif (
                    tokens is not None
                    and ((token := tokens[index]).pos_ == "PROPN" or (capital[index] and self._is_bare(doc[index])))
                    and not self.words.is_a(token, "anaphoric")
                    and token.dep_ == "nsubj"
                    and self._tells(doc, token.head.i)
                ):
                    name = Span(doc, *capitalised(doc[index]), label="ORG")
                    if not self._holds_office(doc, name):
                        found.append(name)
        return found

    def _is_bare(self, token: Token) -> bool:
        """« Rivelle a signé »: taken for a noun or adjective, it opens the sentence without article before its verb.

        ``token`` begins with a capital.
        """
        opens = token.is_sent_start is True and token.pos_ in ("NOUN", "ADJ")
        verb = token.doc[token.i + 1 : token.i + 2]
        if not opens or not verb or verb[0].pos_ not in ("AUX", "VERB") or verb[0].lower_.endswith(self.plural):
            return False
        return not any(hint.label_ == "LOC" for hint in spans.within(token.doc, spans.MODEL, token.i, token.i + 1))

    def _told_of(self, doc: Doc, index: int, stop: int) -> Span | None:
        """« Rivéo, le géant chilien du lait, », « Nivalis, une start-up lyonnaise, »: what a company is, behind it.

        The token at ``index`` begins with a capital.
        """
        capital, classes = spans.capitals(doc), self.words.classes
        if index and capital[index - 1]:
            return None
        index += index + 1 < stop and doc[index].lower_ in classes["article"] and capital[index + 1]  # « L'Unarep, »
        end = index + 1
        while end < stop and capital[end]:
            end += 1
        behind = spans.lower(doc)[end : min(stop, end + 3)]
        if behind[:1] != [","] or doc[index].pos_ == "ADV" or spans.within(doc, spans.DATES, index, index + 1):
            return None  # « Hier, le géant asiatique, la Mongolie, … »
        noun = behind[2:3] if behind[1:2] and behind[1] in classes["article"] else behind[1:2]
        sure = "body_noun" if end > index + 1 else "appositive"  # « Jean Durand, éditeur à Lyon »
        of_one_word = (
            end == index + 1
            and not self._is_seen_as_a_person(doc, index)
            and behind[1:2] == noun
            and self._goes_on(doc, end + 2)
        )
        company = any(word in classes["company_noun"] and (of_one_word or word in classes[sure]) for word in noun)
        return Span(doc, index, end, label="ORG", span_id="announced") if company else None

    def _is_seen_as_a_person(self, doc: Doc, index: int) -> bool:
        return any(hint.label_ == "PER" and hint.start <= index < hint.end for hint in spans.group(doc, spans.MODEL))

    def _goes_on(self, doc: Doc, index: int) -> bool:
        """« Nordal, spécialiste de l'hydrogène, »: whether « de », or an adjective, follows what a company is."""
        token = doc[index] if index < len(doc) else None
        of = token is not None and self.words.is_a(token, "complement_preposition")
        return of or (token is not None and token.pos_ == "ADJ")

    def _holds_office(self, doc: Doc, name: Span) -> bool:
        """« Alar Karis, le président estonien, », « Lise Aubin (PS) »: two words or more, and what a person is.

        Behind their comma stands what the person is, or in parentheses a party to belong to.
        """
        behind = spans.lower(doc)[name.end : name.end + 3]
        if len(name) < _FULL_NAME:
            return False
        if behind[:1] == ["("] and self._is_of_a_party(doc, name.end + 1):
            return True
        if behind[:1] != [","]:
            return False
        noun = behind[1:2] if behind[1:2] and behind[1] not in self.words.classes["definite"] else behind[2:3]
        return any(word in self.words.stand_ins for word in noun)

    def _is_of_a_party(self, doc: Doc, index: int) -> bool:
        """Whether a political party, and no more, is in the parentheses that open before a token."""
        inside = next((span for span in spans.within(doc, spans.ORGANISATIONS, index, index + 1)), None)
        closed = inside is not None and spans.texts(doc)[inside.end : inside.end + 1] == [")"]
        return closed and inside is not None and doc._.entities.get(inside.kb_id_, {}).get("kind") == "party"

    def _is_to_another(self, doc: Doc, index: int) -> bool:
        """« avec son partenaire chinois Dongfeng », « ses clients Rivéo »: no person by the model."""
        if self._is_seen_as_a_person(doc, index + 1):
            return False
        noun = index - (doc[index].pos_ == "ADJ" and doc[index].is_lower)
        return (
            noun > 0
            and self.words.is_a(doc[noun], "to_another")
            and (self.words.is_a(doc[noun - 1], "possessive") or self.words.is_a(doc[noun - 2], "possessive"))
        )

    def _is_nationality(self, doc: Doc, index: int) -> bool:
        """« le chinois Goldwind », « l'allemand Enertrag »: behind « le », a company by where it is from, no person.

        « L'Espagnol Rivéo » where the model sees neither a person nor a place.
        """
        plural = self.words.is_a_phrase(spans.lower(doc)[index - 1], "plural_article")
        if plural or index + 2 >= len(doc):
            return False
        hints = {hint.label_ for hint in spans.group(doc, spans.MODEL) if hint.start <= index + 1 < hint.end}
        if not spans.texts(doc)[index].islower() and (not hints or hints & {"PER", "LOC"}):
            return False
        demonym = any(span.label_ == "DEMONYM" for span in spans.within(doc, spans.COUNTRIES, index, index + 1))
        return demonym and not (doc[index + 1].is_title and doc[index + 2].is_title)


def capitalised(token: Token) -> tuple[int, int]:
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
