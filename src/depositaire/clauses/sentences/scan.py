"""From a verb leftwards over what belongs to its group: adverbs, clitics, negation, auxiliaries."""

from typing import Final

from depositaire.clauses.sentences.items import lead_colon
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

_FAR: Final = 14
_ADVERBIAL: Final = 6


class Scan:
    """Walks left of a verb over what belongs to its group."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.doc, self.words, self.floor = sentence.doc, sentence.words, sentence.start
        self.start = 0
        self.auxiliary: int | None = None
        self.auxiliaries: list[int] = []
        self.clitics: list[int] = []
        self.reflexive = self.negated = False

    def left_of(self, index: int, *, participle: bool) -> None:
        """Read the group that ends with the verb at ``index``; only a ``participle`` has auxiliaries."""
        position = self.start = index
        while position > self.floor:
            token = self.doc[position - 1]
            if self.words.is_a(token, "negation"):
                self.negated = True
            elif length := self.words.phrases["adverb"].ending(self.doc, position):
                position -= length
                continue
            elif self.words.is_a(token, "negative") or token.pos_ == "ADV":
                position -= 1
                continue
            elif self._is_clitic(token, position):
                self.reflexive = self.reflexive or self.words.is_a(token, "reflexive_pronoun")
                self.clitics.append(token.i)
            elif participle and self._is_auxiliary(token):
                self.auxiliaries.append(token.i)
                self.auxiliary = token.i
            elif self.sentence.in_date(token.i):
                position -= 1
                continue
            elif participle and (jump := self._jump(token, position, index)) is not None:
                position = jump
                continue
            else:
                break
            position -= 1
            self.start = position

    def _is_clitic(self, token: Token, position: int) -> bool:
        return position == self.start and self.words.is_a(token, "clitic")

    def _is_auxiliary(self, token: Token) -> bool:
        if not self.words.is_form_of(token, "auxiliary") or (token.is_upper and len(token) > 1):
            return False
        before = self.doc[token.i - 1] if token.i > self.floor else None
        return token.pos_ not in ("NOUN", "PROPN") or before is None or not self.words.is_a(before, "determiner")

    def _jump(self, token: Token, position: int, index: int) -> int | None:
        """Where the group goes on to the left of something between commas or of an adverbial phrase."""
        if token.text == "," and (jump := self._aside(position - 1)) is not None:
            return jump
        if self.start != index:
            return None
        if position == index and (colon := lead_colon(self.sentence, index)) is not None:
            return self._aside(colon) or colon  # « La Conférence a : – adopté la Charte ; – admis le Togo »
        return self._adverbial(position)

    def _aside(self, comma: int) -> int | None:
        """The comma that opens the aside in « n'a pas, à ce stade, signé »; None where there is no such thing."""
        for index in range(comma - 1, max(self.floor, comma - _FAR), -1):
            token = self.doc[index]
            if token.text == ",":
                before = index - 1
                while before > self.floor and self.words.is_a(self.doc[before], "negative"):
                    before -= 1
                return index if before >= self.floor and self._is_auxiliary(self.doc[before]) else None
            if self.words.forms(token) and token.pos_ in ("VERB", "AUX"):
                return None
        return None

    def _adverbial(self, position: int) -> int | None:
        """The token after the auxiliary in « n'a en définitive jamais quitté »: nothing with an article between."""
        for index in range(position - 1, max(self.floor, position - _ADVERBIAL), -1):
            token = self.doc[index]
            if self._is_auxiliary(token):
                return index + 1
            if token.pos_ not in ("ADV", "ADP", "NOUN", "ADJ", "PUNCT", "PRON", "NUM") or self.words.is_a(
                token, "article"
            ):
                return None
        return None


def is_auxiliary_here(doc: Tokens, index: int, words: Words) -> bool:
    """Whether a form of « avoir » or « être » goes with a participle: « ont obtenu »."""
    start = index + 1
    if start < len(doc):
        start += words.phrases["adverb"].at(doc, start)  # « a de nouveau sollicité »
    for token in doc[start : start + _ADVERBIAL - 1]:
        if words.is_a(token, "member_noun"):
            return False
        if any(form.tense == "ppast" for form in words.forms(token)) and token.pos_ in ("VERB", "AUX"):
            return True
        if token.pos_ not in ("ADV", "PRON", "PART"):
            return False
    return False
