"""Whose an act is, told by a participle beside the noun: « la demande d'adhésion à l'OIF déposée par le Togo »."""

from typing import Final

from depositaire.clauses.document.organs import is_parliament
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group

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
            voted = words.is_form_of(sentence.doc[participle], "voting_on")
            if voted and group.kinds != {"country"} and not is_parliament(sentence, group.fillers[0]):
                return  # « l'adhésion, approuvée par l'OIF »
            filled.parties += filled.without_targets(group.actors)
            filled.voted = participle if voted else None
            return


def _participle(sentence: Sentence, index: int) -> int | None:
    """The participle at token ``index`` or behind a comma or an adjective there: « , déposée par… »."""
    doc, words = sentence.doc, sentence.words
    while index < sentence.end and (doc[index].text == "," or doc[index].pos_ == "ADJ"):
        if _is_done(sentence, index):
            break
        index += 1
    if index >= sentence.end or not _is_done(sentence, index):
        return None
    groups = (verb_group(sentence, index, form.lemma) for form in words.forms(doc[index]))
    return index if any(group is not None and group.participle for group in groups) else None


def _is_done(sentence: Sentence, index: int) -> bool:
    """Whether a verb says what those do with an act whose own it is, or whose parliament votes on it."""
    return any(sentence.words.is_form_of(sentence.doc[index], name) for name in ("own_doing", "voting_on"))


def _ends(sentence: Sentence, index: int) -> bool:
    token, words = sentence.doc[index], sentence.words
    return token.text in ";:(" or words.is_a(token, "boundary") or token.pos_ in ("VERB", "AUX")
