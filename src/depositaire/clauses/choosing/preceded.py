"""Who did an act before the one who is the second or third to do it: « le deuxième pays, après le Togo, à signer »."""

from collections.abc import Iterator

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.choosing.alike import others_of_their_kind
from depositaire.clauses.choosing.distribution import is_earlier
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.wording.words import FINITE


def preceding(item: Told, ordinal: int | None) -> Iterator[Group]:
    """« est, après le Togo, le deuxième à signer », « le troisième à signer, après A et B »: no more than came before.

    Args:
        item: the telling.
        ordinal: as which one its party does it.
    """
    if ordinal is None or item.trigger.form != "verb":
        return
    for group in others_of_their_kind(item):
        earlier = is_earlier(item.sentence, group) and len(group.fillers) < ordinal
        if earlier and _stands_free(item, group) and not _is_of_another_act(item, group):
            yield group


def _stands_free(item: Told, group: Group) -> bool:
    """Whether nothing more is said of those who came before than when it was."""
    sentence, doc, end = item.sentence, item.sentence.doc, group.end
    if end == sentence.end or sentence.in_date(end) or doc[end].is_punct:
        return True
    return (end + 1 < sentence.end and sentence.in_date(end + 1)) or sentence.words.is_a(doc[end], "to_infinitive")


def _is_of_another_act(item: Told, group: Group) -> bool:
    """« Le Chili a signé après le Togo ; le deuxième à ratifier … »: another verb than « être » or « devenir »."""
    sentence, words = item.sentence, item.sentence.words
    own = item.filled.group.start if item.filled.group is not None else item.span.start
    between = sentence.doc[group.end : own] if group.end <= own else sentence.doc[item.span.end : group.start]
    for token in between:
        if token.text in ";:":
            return True
        finite = words.is_verb(token) and {form.tense for form in words.forms(token)} & FINITE
        linking = words.is_form_of(token, "being") or words.is_form_of(token, "becoming")
        if finite and not linking and not sentence.in_date(token.i):
            return True
    return False
