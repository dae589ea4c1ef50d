"""The name that a noun is in apposition to: « le Togo, membre de l'OIF, », « Membre de l'OIF, le Togo… »."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.neighbours import before_adverbs, first_bare_after_comma
from depositaire.tokens import Token, Tokens

#: How many words may open « En tant que 125e État partie au Statut, l'Ukraine… ».
_LEAD: Final = 6
#: How many words a person's name has at least.
_FULL_NAME: Final = 2


def apposed(sentence: Sentence, start: int, end: int) -> Group | None:
    """The bare name that a noun is in apposition to, before it or, at the head of a sentence, after it."""
    group = next((item for item in sentence.left(start) if item.end <= start), None)
    already = start > sentence.start and sentence.words.is_a(sentence.doc[start - 1], "even_then")
    if group is not None and already and group.end == before_adverbs(sentence, start) and not group.person:
        return group  # « avec le Togo déjà membre »
    if group is not None and _is_right_before(sentence, group, start):
        return group
    of_all = group is not None and any(
        sentence.words.is_a(token, "out_of") for token in sentence.doc[group.end : start]
    )
    if of_all:  # « se sont abstenus, dont le Togo, sur les 88 membres de l'OIF »
        return None
    if group is not None and _is_apposed(sentence.doc, group.end, before_adverbs(sentence, start)):
        close = sentence.doc[group.end].text in ",(" and not sentence.words.is_a_phrase(group.prep, "agent")
        if not group.prep or (close and (not group.person or _is_of_their_state(sentence, group, start))):
            return _named_last(sentence, group, start)  # « Pour le Togo, membre de l'OIF, … »
    return _apposed_after(sentence, start, end)


def _named_last(sentence: Sentence, group: Group, start: int) -> Group:
    """« le Togo, ainsi que le Mali et le Niger, membres de l'AES, … »: the last of a row, where a noun is theirs alone.

    So it is where the noun is in the singular, and where those who are set off by « , ainsi que » are several.
    """
    doc, words, fillers = sentence.doc, sentence.words, group.fillers
    noun = doc[start]
    if len(fillers) == 1 or noun.pos_ != "NOUN":
        return group
    first = len(fillers) - 1
    if noun.lower_.endswith(tuple(words.classes["plural_noun_ending"])):
        first = next((k for k in range(first - 1, 0, -1) if _is_set_off(sentence, fillers[k - 1].end)), 0)
    last = fillers[first:]
    return replace(group, fillers=last, start=last[0].start) if first else group


def _is_set_off(sentence: Sentence, at: int) -> bool:
    """Whether « , ainsi que » stands at a token."""
    return sentence.doc[at].text == "," and sentence.words.phrases["as_well_as"].at(sentence.doc, at + 1) > 0


def _is_right_before(sentence: Sentence, group: Group, start: int) -> bool:
    """« Le Togo membre fondateur de l'OIF a protesté »: a State that opens its sentence, and no comma behind it."""
    opens = group.end == start and not group.prep and not group.person and sentence.opens_at(group.start)
    return opens and group.kinds == {"country"} and len(group.fillers) == 1


def _is_of_their_state(sentence: Sentence, group: Group, start: int) -> bool:
    """« des représentants du Togo, membre de l'OIF depuis 1977 »: what is one is the State, and not they."""
    plural = tuple(sentence.words.classes["plural_noun_ending"])
    persons, noun = sentence.doc[group.head], sentence.doc[start]
    return len(group.fillers) == 1 and persons.lower_.endswith(plural) and not noun.lower_.endswith(plural)


def _is_apposed(doc: Tokens, end: int, start: int) -> bool:
    gap = doc[end:start]
    return (
        len(gap) <= 6
        and any(token.text in ",(:–—" for token in gap)
        and not any(token.pos_ in ("VERB", "AUX", "PRON") for token in gap)
        and not _is_a_full_name(gap)
    )


def _is_a_full_name(gap: Sequence[Token]) -> bool:
    """« le ministère de la Santé, Marie Diop, membre du comité »: who is named between commas is the member."""
    inner = gap[1:-1] if len(gap) > _FULL_NAME and gap[0].text == gap[-1].text == "," else ()
    return len(inner) >= _FULL_NAME and all(token.pos_ == "PROPN" and token.text[0].isupper() for token in inner)


def _apposed_after(sentence: Sentence, start: int, end: int) -> Group | None:
    """« Membre fondateur de l'OIF, le Mali… » at the head of a sentence."""
    led = sentence.doc[sentence.start : start]
    if _goes_on_from_participle(sentence, led):
        return first_bare_after_comma(sentence, end - 1)
    if len(led) > _LEAD or any(token.pos_ in ("VERB", "AUX") for token in led):
        return None
    return first_bare_after_comma(sentence, end - 1)


def _goes_on_from_participle(sentence: Sentence, led: Sequence[Token]) -> bool:
    """« Conclu en 1994 et applicable depuis 1998, le traité… »: the sentence opens with a participle."""
    words = sentence.words
    verbs = [{form.tense for form in words.forms(token)} for token in led if token.pos_ in ("VERB", "AUX")]
    opens = bool(led) and any(form.tense == "ppast" for form in words.forms(led[0]))
    joined = bool(led) and (words.is_a(led[-1], "coordinator") or led[-1].text == ",")
    bare = any(not group.prep and group.end <= led[-1].i for group in sentence.groups) if led else False
    return opens and joined and not bare and all("ppast" in tenses for tenses in verbs)
