"""A body named before that is told by who its members are: « quitter l'alliance des assureurs ». Private."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.components._antecedents import Antecedents
from depositaire.lexicon import Anaphor

#: How many words may stand between the preposition and the noun for the members.
_BETWEEN: Final = 3
#: How many tokens back the body may be named.
_BACK: Final = 400
#: How many letters such an acronym has at least, and how many tokens the name of a member may take.
_ACRONYM: Final = 3
_LONGEST: Final = 8


class ByMembers:
    """Finds the only body of a text that others join, where a noun and those who are in it describe it."""

    def __init__(self, words: Words, antecedents: Antecedents) -> None:
        self.words, self.antecedents = words, antecedents

    def body(self, doc: Doc, token: Token, rule: Anaphor, named: Sequence[Span]) -> str:
        """The value of the body; empty where the noun tells of no members, or the text has no such body or several."""
        if rule.stands_for != "organisation" or not self.are_given(doc, token):
            return ""
        bodies = [one for one in named if one.label_ == "ORG" and token.i - _BACK <= one.start < token.i]
        fit = {one.kb_id_ for one in bodies if self.antecedents.fits(doc, one, rule, token)}
        fit = fit or {one.kb_id_ for one in bodies if self._is_of_no_kind(doc, one)}
        return fit.pop() if len(fit) == 1 else ""

    def are_given(self, doc: Doc, token: Token) -> bool:
        """« l'alliance des grands assureurs », « d'Air France-KLM »: who joins such a body, behind the preposition."""
        first = token.i + 2
        if not self.words.is_a(token, "told_by_members") or first >= token.sent.end:
            return False
        if not self.words.is_a(doc[token.i + 1], "complement_preposition"):
            return False
        named = spans.within(doc, spans.ORGANISATIONS, first, first + _LONGEST)
        if named and named[0].start == first:
            return bool(doc._.entities.get(named[0].kb_id_, {}).get("kind") == "company")
        for index in range(first, min(token.sent.end, first + _BETWEEN)):
            word = doc[index]
            if self.words.is_a(word, "many_bodies"):
                return True
            if self.words.is_a(word, "many_places"):
                return self.words.is_a(token, "told_by_states")
            if word.pos_ not in ("ADJ", "NUM", "DET"):
                return False
        return False

    @staticmethod
    def _is_of_no_kind(doc: Doc, span: Span) -> bool:
        """« la NZIA »: an acronym of which nothing else is known."""
        unknown = doc._.entities.get(span.kb_id_, {}).get("kind") is None
        return unknown and span.text.isupper() and len(span.text) >= _ACRONYM
