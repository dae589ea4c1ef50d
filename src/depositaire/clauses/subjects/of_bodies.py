"""Which body a verb of being made up tells of: « le président de l'OIF, qui regroupe seize États »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import adjacent, through_apposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

_HOLDING: Final = ("pres", "impf", "ppres")
#: Nouns for bodies that are not named.
_UNNAMED: Final = ("body_noun", "acts_as_one", "bloc")


def of_its_body(sentence: Sentence, group: VerbGroup, subject: Group | None) -> Group | None:
    """« le président de la SADC, qui regroupe seize États », « le Groupe (V4), réunissant… »: the body before it."""
    related = sentence.words.is_a(sentence.doc[group.start - 1], "relative_subject")
    if group.start <= sentence.start or group.tense not in _HOLDING or not (related or group.tense == "ppres"):
        return subject
    if not related and subject is not None and _is_of_another(sentence, group.start, subject):
        return None
    before = _beside(sentence, group.start - related)
    other = subject is None or subject.person or subject.kinds == {"instrument"}
    body = before if before is not None and other else subject
    if body is None or (len(body.fillers) > 1 and not body.person) or body.fillers[-1].kind != "organisation":
        return subject
    return replace(
        body, fillers=body.fillers[-1:], person=False
    )  # « le chef de l'État togolais, président de la SADC »


def _is_of_another(sentence: Sentence, start: int, subject: Group) -> bool:
    """« Le Togo quitte l'alliance militaire regroupant le Mali et le Niger »: of the noun right before it."""
    doc, words, noun = sentence.doc, sentence.words, start - 1
    while noun > subject.end and doc[noun].pos_ == "ADJ":
        noun -= 1
    body = any(words.is_a(doc[noun], name) for name in _UNNAMED)
    if not body or noun < subject.end or sentence.at(noun) is not None:
        return False
    between = doc[subject.end : noun]  # not « L'OIF est une organisation regroupant … », nor behind a comma alone
    return any(words.is_verb(token) and not _is_copular(token, words) for token in between)


def _is_copular(token: Token, words: Words) -> bool:
    return words.is_form_of(token, "being") or words.is_form_of(token, "remaining")


def _beside(sentence: Sentence, index: int) -> Group | None:
    """What stands before a token, or what the noun before it tells more of: « conclu avec le CCG, qui réunit… »."""
    left = next(sentence.left(index), None)
    near = left if left is not None and adjacent(sentence.doc, left.end, index) else None
    return through_apposition(sentence, index) or near
