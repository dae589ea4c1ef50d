"""« Le Togo tient parole. La présidente a ratifié… »: who acts by hand for the State spoken of. Private."""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.wording.words import words
from depositaire.lexicon import Lexicon

#: What is done by hand to a text.
_BY_HAND: Final = frozenset({"sign", "ratify"})
#: How far behind the charge its verb may stand.
_VERB: Final = 8


class Leaders:
    """Gives a charge that any body may have to the State that the text speaks of, where it names no body since."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        acting = [rule for rule in lexicon.trigger if rule.form == "verb" and rule.frame.get("subject") == "party"]
        by_hand = {
            word
            for rule in acting
            if rule.types.organisation is None and rule.types.binding in _BY_HAND
            for word in rule.words
        }
        self.by_hand = by_hand - {
            word for rule in acting if rule.types.organisation and not (rule.near or rule.also) for word in rule.words
        }

    def state(self, doc: Doc, token: Token) -> str:
        """The State for which who holds the charge signs or ratifies; empty where the text does not tell."""
        told = one_spoken_of_last(doc, token.i, self.words) if self._signs(doc, token) else None
        if told is None:
            return ""
        named, organs = (
            spans.within(doc, spans.ORGANISATIONS, doc[told.start].sent.start, token.i),
            self.words.classes["organ_of_state"],
        )
        kinds = {doc._.entities.get(one.kb_id_, {}).get("kind") for one in named}
        return told.ref if kinds <= organs else ""

    def _signs(self, doc: Doc, token: Token) -> bool:
        near = spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.i + _VERB, token.sent.end))
        auxiliaries = self.words.classes["auxiliary"]
        verbs = [one.kb_id_ for one in near if one.label_ == "verb" and one.kb_id_ not in auxiliaries]
        return bool(verbs) and verbs[0] in self.by_hand
