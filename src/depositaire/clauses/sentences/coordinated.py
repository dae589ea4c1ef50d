"""Participles that share an auxiliary: « a signé puis ratifié », « n'est ni signé ni ratifié »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: How the parse may take a participle of a list.
_LISTED: Final = ("conj", "advcl", "acl", "parataxis")


def participle_before(sentence: Sentence, index: int) -> int | None:
    """The participle that the one at ``index`` is coordinated with: next to it or, by the parse, further left."""
    doc, words = sentence.doc, sentence.words
    position = _link(sentence, index)
    if position == index:
        return None
    head = doc[index].head
    beside = doc[position - 1] if position > sentence.start else None
    listed = doc[index].dep_ in _LISTED and _has_its_object(sentence, index)
    above: tuple[Token | None, ...] = (head, head.head) if listed else (head,) if doc[index].dep_ == "conj" else ()
    for token in (beside, *above):
        if token is not None and sentence.start <= token.i < position and _is_participle(token, words):
            return token.i
    return None


def _has_its_object(sentence: Sentence, index: int) -> bool:
    """« a adhéré à l'OIF, dénoncé le traité et ouvert… », and not « a salué le texte, adopté lundi », « exclu de… »."""
    doc, words, after = sentence.doc, sentence.words, index + 1
    if after + 1 >= sentence.end or sentence.in_date(after) or sentence.in_date(after + 1):
        return False
    taken = words.is_a(doc[after], "article") or words.is_a(doc[after], "possessive")
    return taken or (words.is_form_of(doc[index], "adhering") and words.is_a(doc[after], "to"))


def sharing(sentence: Sentence, first: VerbGroup, index: int, lemma: str) -> VerbGroup:
    """The verb group of the participle at ``index``, its auxiliary that of ``first``."""
    words = sentence.words
    between = sentence.doc[_link(sentence, index) : index]
    denied = any(words.is_a(token, "elliptic_negative") for token in between)
    contrast = any(words.is_a(token, "contrast") for token in between)
    being = first.auxiliary is not None and words.is_form_of(sentence.doc[first.auxiliary], "being")
    undergone = first.passive or (being and not first.reflexive)
    return replace(
        first,
        index=index,
        passive=undergone and lemma not in words.classes["intransitive"],
        negated=denied or (first.negated and not contrast),
    )


def up_to_next(sentence: Sentence, first: VerbGroup, right: int) -> int:
    """Where what ``first`` governs ends, ``right`` at the latest: « a admis le Togo et suspendu le Bénin »."""
    doc, words = sentence.doc, sentence.words
    if first.passive and (apart := _with_its_own_agent(sentence, first, right)) is not None:
        return apart
    if first.auxiliary is None:
        return right
    own = next(sentence.right(first.index + 1), None)
    for index in range(own.end + 1 if own is not None else right, min(right, sentence.end - 1)):
        plain = sentence.at(index) is None and {form.tense for form in words.forms(doc[index])} == {"ppast"}
        if plain and words.is_a(doc[index - 1], "coordinator") and sentence.at(index - 2) is not None:
            behind = doc[index + 1]
            governs = words.is_a(behind, "agent") if first.passive else words.is_a(behind, "article") or behind.is_title
            if governs:
                return index - 1
    return right


def _with_its_own_agent(sentence: Sentence, first: VerbGroup, right: int) -> int | None:
    """« adopté en 2012 à Séoul et signé par le Togo »: where words of the first part it from a second with « par »."""
    doc, words = sentence.doc, sentence.words
    for index in range(first.index + 3, min(right, sentence.end - 1)):
        if words.is_a_phrase(doc.lower[index], "agent"):
            return None
        plain = sentence.at(index) is None and {form.tense for form in words.forms(doc[index])} == {"ppast"}
        if plain and words.is_a(doc[index - 1], "coordinator") and _is_agent(sentence, index + 1):
            return index - 1
    return None


def _is_agent(sentence: Sentence, index: int) -> bool:
    """« par le Togo », « entre autres par le Togo »: whether an agent stands at a token, or behind its adverb."""
    words = sentence.words
    index += words.phrases["instancing"].at(sentence.doc, index) or words.phrases["adverb"].at(sentence.doc, index)
    return index < sentence.end and words.is_a(sentence.doc[index], "agent")


def _link(sentence: Sentence, index: int) -> int:
    """Where the words begin that link the participle at ``index`` to what stands before; ``index`` where none do."""
    doc, words = sentence.doc, sentence.words
    position, linked = index, False
    while position > sentence.start:
        token = doc[position - 1]
        length = words.phrases["participle_link"].ending(doc, position)
        if length:
            linked = True
        elif words.is_a(token, "elliptic_negative") or words.is_a(token, "elliptic_filler") or token.pos_ == "ADV":
            length = 1
        else:
            break
        position -= length
    return position if linked else index


def _is_participle(token: Token, words: Words) -> bool:
    return token.pos_ not in ("DET", "ADP") and any(form.tense == "ppast" for form in words.forms(token))
