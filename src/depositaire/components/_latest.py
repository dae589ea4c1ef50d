"""« ce dernier », « celle-ci »: who was named last of its gender and can do what is told of it. Private."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import words
from depositaire.lexicon import Lexicon

_KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country", "INSTRUMENT": "instrument"}
#: How far behind it the verb may stand.
_VERB: Final = 8
#: How many verbs may hang on each other: « a décidé de faire suspendre ce dernier ».
_CHAIN: Final = 3


class Latest:
    """Looks back from a word for the one named last."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.female = {usage.code: usage.gender == "f" for usage in lexicon.country_usage}
        rules = [rule for rule in lexicon.trigger if rule.form == "verb" and rule.types.binding]
        subjects = [(rule.frame.get("subject"), rule.words) for rule in rules if rule.voice != "passive"]
        of_texts = {word for slot, listed in subjects if slot == "target" for word in listed}
        self.acting = {word for slot, listed in subjects if slot == "party" for word in listed} - of_texts

    def of(self, doc: Doc, token: Token, named: list[Span]) -> tuple[str, str]:
        """The value and the kind of whom it stands for; empty where all are of the other gender."""
        feminine, acts = self.words.is_a(token, "feminine_latter"), self._acts(doc, token)
        actor = _whose_object(token)
        for span in reversed(named):
            if span.end > token.i or span.label_ not in _KINDS or (acts and span.label_ == "INSTRUMENT"):
                continue
            if actor is not None and span.start <= actor.i < span.end:
                continue  # « l'OIF a décidé de suspendre ce dernier »
            gender = self._gender(doc, span)
            if gender is None or gender == feminine:
                return span.kb_id_, _KINDS[span.label_]
        return "", ""

    def _acts(self, doc: Doc, token: Token) -> bool:
        """« Ce dernier l'a ratifié »: a text signs and ratifies nothing."""
        verbs = spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.sent.end, token.i + _VERB))
        verb = next((span for span in verbs if span.label_ == "verb" and span.kb_id_ in self.acting), None)
        return verb is not None and not any(child.dep_ == "aux:pass" for child in verb.root.children)

    def _gender(self, doc: Doc, span: Span) -> bool | None:
        """Whether a name is feminine, by its article, its State or its noun; None where nothing tells."""
        before = doc[span.start - 1] if span.start else None
        if before is not None and self.words.is_a(before, "feminine_article"):
            return True
        if before is not None and self.words.is_a(before, "masculine_article"):
            return False
        if span.label_ == "COUNTRY":
            return self.female.get(span.kb_id_)
        gender = span[0].morph.get("Gender", []) if span.label_ != "CAPITAL" and span[0].pos_ == "NOUN" else []
        return gender[0] == "Fem" if gender else None


def _whose_object(token: Token) -> Token | None:
    """The subject of the verb whose object the word is, which is another than it."""
    verb = token.head
    if token.dep_ != "obj":
        return None
    for _ in range(_CHAIN):
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        if subject is not None or verb.dep_ != "xcomp":
            return subject
        verb = verb.head
    return None
