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


def the_one_of(sentence: Sentence, relative: int, subject: SubjectOf) -> Group | None:
    """« Le Togo est le seul des États membres de l'OIF qui n'a pas signé »: who the pronoun at a token stands for."""
    doc, words, noun = sentence.doc, sentence.words, relative - 1
    body = sentence.at(noun)
    if body is not None:
        if body.kinds != {"organisation"} or not words.is_a_phrase(body.prep, "complement_preposition"):
            return None
        noun = body.start - 1
    if noun <= sentence.start or not words.is_a(doc[noun], "member_noun"):
        return None
    found = copula_of(sentence, noun)
    if found is None or found[1] is None or found[0] != "be" or found[1].negated:
        return None
    between = range(found[1].index + 1, noun)
    one = any(words.is_a(doc[at], "alone") or words.phrases["one_among"].at(doc, at) for at in between)
    group = subject(sentence, found[1]) if one else None
    return group if group is not None and "instrument" not in group.kinds else None
