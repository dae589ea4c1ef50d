"""What a predicate tells more of: « La NDB est une banque créée par cinq États », « un réseau que l'Iran rejoint »."""

from collections.abc import Callable
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.governing import copula_of
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

#: What finds the subject of a verb; given to those whom it asks, for they ask it in their turn.
SubjectOf = Callable[[Sentence, VerbGroup], Group | None]
#: How many tokens a predicate may take before the participle that is said of it.
_LONG: Final = 9
_NOUNS: Final = ("appositive", "body_noun", "company_noun", "form_of_text", "anaphoric")


def predicated(sentence: Sentence, index: int, subject: SubjectOf) -> Group | None:
    """The body or text of which the noun before token ``index`` is said; ``subject`` finds whose the verb is."""
    doc, words = sentence.doc, sentence.words
    for noun in range(index - 1, max(sentence.start, index - _LONG), -1):
        token = doc[noun]
        if token.text in ",;:()" or words.is_verb(token) or token.pos_ == "CCONJ":
            return None
        new = words.is_a(doc[noun - 1], "indefinite") or doc[noun - 1].pos_ in ("ADJ", "NUM")
        if not new or not any(words.is_a(token, name) for name in _NOUNS):
            continue
        own = sentence.at(noun)
        found = copula_of(sentence, noun if own is None else own.start)
        if found is None or found[1] is None or found[1].negated:
            return None
        group = subject(sentence, found[1])
        return group if group is not None and group.kinds in ({"organisation"}, {"instrument"}) else None
    return None
