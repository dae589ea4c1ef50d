"""States that nothing beside a noun names: « le pays », « le gouvernement », « les deux parties ». Private."""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.document.antecedents import Issuer
from depositaire.clauses.document.homes import one_named_next, state_spoken_of
from depositaire.clauses.document.pairs import pair_before, pair_behind
from depositaire.clauses.document.scenes import state_of_scene
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.components._noun_phrases import NounPhrases

#: How many tokens the sentence before may take.
_BEFORE: Final = 60
#: How many are meant by a publisher's State and another.
_PAIR: Final = 2


class StatesMeant:
    """Finds the State by where and of whom a text tells."""

    def __init__(self, words: Words, phrases: NounPhrases) -> None:
        self.words, self.phrases = words, phrases

    def of_scene(self, doc: Doc, token: Token, issuer: Issuer) -> str:
        """« À Lomé, le gouvernement… »: the State where the organ is, which is told to be nobody else's."""
        return (
            ""
            if self.phrases.has_complement(doc, token)
            else state_of_scene(doc, token.i, self.words, issuer.authorities)
        )

    def home(self, doc: Doc, token: Token, issuer: Issuer) -> str:
        """Whose an organ is that nothing beside it tells: the publisher's, else that of the one told of."""
        found = issuer.state or state_spoken_of(doc, token.i, self.words)
        return found or self.named_next(doc, token)

    def named_next(self, doc: Doc, token: Token) -> str:
        """« Le pays a quitté l'OIF. Le Togo y siégeait depuis 1990 »: the State that is named only then."""
        one = one_named_next(doc, token.i, self.words)
        return one.ref if one is not None else ""

    def pair(self, doc: Doc, token: Token, issuer: Issuer) -> str:
        """Both States that a noun in the plural means, joined with « + »."""
        return self._with_issuer(doc, token, issuer) or self._named_pair(doc, token, issuer)

    def _with_issuer(self, doc: Doc, token: Token, issuer: Issuer) -> str:
        """« s'est entretenu avec son homologue japonais. Les deux ministres… »: the publisher's State and the other."""
        start = max(0, token.i - _BEFORE)
        before = {span.kb_id_ for span in spans.within(doc, spans.COUNTRIES, start, token.i)} - {issuer.state}
        met = any(self.words.is_a(one, "counterpart") for one in doc[start : token.i])
        pair = cardinal_at(doc, token.i - 1)[0] == _PAIR
        return f"{issuer.state}+{before.pop()}" if met and pair and issuer.state and len(before) == 1 else ""

    def _named_pair(self, doc: Doc, token: Token, issuer: Issuer) -> str:
        """« La délégation turque est arrivée à Bangui. Les deux parties… », « Les deux pays… », named later."""
        states = self.words.is_a(token, "states") or self.words.is_a(token, "sides")
        if not states or cardinal_at(doc, token.i - 1)[0] != _PAIR:
            return ""
        segments = spans.group(doc, spans.SEGMENTS)
        pair = pair_before(doc, token.i, segments, issuer.authorities)
        return "+".join(pair or pair_behind(spans.tokens(doc), token.i, segments, self.words))
