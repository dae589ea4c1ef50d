"""Whose an act is, told by a participle beside the noun: « la demande d'adhésion à l'OIF déposée par le Togo »."""

from typing import Final

from depositaire.clauses.filling import Filled
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.verbs import verb_group

#: How far behind the participle its agent may stand.
_AGENT: Final = 10


def by_participle(filled: Filled, end: int) -> None:
    """Make those the parties who did with the noun what only those do whose act it is.

    Args:
        filled: the frame.
        end: one past the words of the noun.
    """
    sentence, words = filled.sentence, filled.sentence.words
    if filled.parties or filled.trigger.frame.get(words.word("agent")) != "party":
        return
    participle = _participle(sentence, max([end, *(target.end for target in filled.targets)]))
    if participle is None:
        return
    for group in sentence.right(participle + 1):
        if group.start - participle > _AGENT or any(_ends(sentence, i) for i in range(participle + 1, group.start)):
            return
        if words.is_a_phrase(group.prep, "agent"):
            filled.parties += filled.without_targets(group.actors)
            return


def _participle(sentence: Sentence, index: int) -> int | None:
    """The participle at token ``index`` or behind a comma or an adjective there: « , déposée par… »."""
    doc, words = sentence.doc, sentence.words
    while index < sentence.end and (doc[index].text == "," or doc[index].pos_ == "ADJ"):
        if words.is_form_of(doc[index], "own_doing"):
            break
        index += 1
    if index >= sentence.end or not words.is_form_of(doc[index], "own_doing"):
        return None
    groups = (verb_group(sentence, index, form.lemma) for form in words.forms(doc[index]))
    return index if any(group is not None and group.participle for group in groups) else None


def _ends(sentence: Sentence, index: int) -> bool:
    token, words = sentence.doc[index], sentence.words
    return token.text in ";:(" or words.is_a(token, "boundary") or token.pos_ in ("VERB", "AUX")
