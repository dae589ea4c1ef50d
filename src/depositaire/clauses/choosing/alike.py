"""What a clause tells besides: who did the same before or likewise, who did not, and what a body is left for."""

from collections.abc import Iterator, Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.choosing.distribution import is_earlier
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.wording.words import FINITE

#: Within how many tokens of a name its day begins: « , en 2020 ».
_DATED: Final = 3
#: How many words may say how long after, and of what kind they are: « Moins d'une semaine après ».
_TIME: Final = 5
_OF_TIME: Final = frozenset({"ADP", "ADV", "DET", "NOUN", "NUM"})


def before(item: Told, acting: Sequence[Filler] = ()) -> Iterator[Group]:
    """« Après la Finlande en 2023, la Suède l'a rejointe », « l'a rejointe un an après la Finlande ».

    Args:
        item: the telling.
        acting: who acts, where its frame does not tell: « Après le Togo, c'est au tour du Mali de signer ».
    """
    last: Group | None = None
    for group in others_of_their_kind(item, acting=acting):
        opens = item.trigger.form != "noun" and _opens(item, group, _time_before(item, group))
        earlier, later = is_earlier(item.sentence, group), _is_later(item, group)
        told = (earlier and opens) or ((earlier or later) and _trails(item, group)) or is_last_before(item, group)
        if told or (last is not None and _goes_on(item, last, group)):
            yield group
            last = group


def _goes_on(item: Told, last: Group, group: Group) -> bool:
    """« Après le Chili en 1988 et le Pérou en 1993, »: another that did it before, with a day of its own."""
    sentence, words = item.sentence, item.sentence.words
    between = range(last.end, group.start)
    dated = any(sentence.in_date(index) for index in between)
    plain = all(
        sentence.in_date(index)
        or sentence.doc[index].text == ","
        or sentence.doc[index].pos_ in ("ADP", "DET", "CCONJ")
        for index in between
    )
    own = any(sentence.in_date(index) for index in range(group.end, min(sentence.end, group.end + _DATED)))
    under = not group.prep or is_earlier(sentence, group)
    return dated and plain and own and under and not words.is_a(sentence.doc[last.end], "boundary")


def _is_later(item: Told, group: Group) -> bool:
    """« l'a rejointe un an avant la Suède »: who joined or left a body afterwards, the act being told as done."""
    verb = item.filled.group
    done = verb is not None and not verb.negated and verb.tense in ("perfect", "past", "impf")
    bodies = all(target.kind == "organisation" for target in item.filled.targets)
    return done and bodies and item.sentence.words.is_a_phrase(group.prep, "later")


def is_last_before(item: Told, group: Group) -> bool:
    """« le premier pays à la ratifier depuis le Togo en 2019 »: who did it last before the first of them."""
    sentence, words = item.sentence, item.sentence.words
    if item.trigger.form == "noun" or not words.is_a_phrase(group.prep, "since_whom") or group.start < item.span.end:
        return False
    first = any(words.is_a(token, "first") for token in sentence.doc[sentence.start : item.span.start])
    dated = any(sentence.in_date(index) for index in range(group.end, min(sentence.end, group.end + _DATED)))
    return first and dated and not _is_parted(item, group)


def alike(item: Told) -> Iterator[Group]:
    """« Comme l'Espagne, le Portugal et bien d'autres, la Grèce l'a rejointe »: those named first."""
    words = item.sentence.words
    for group in others_of_their_kind(item):
        said = words.phrases["likewise_first"].ending(item.sentence.doc, group.start)  # « Au même titre que le Togo »
        if (said or words.is_a_phrase(group.prep, "likewise_first")) and _opens(item, group, group.start - said):
            yield group
    if item.trigger.form == "predicate" and not _is_of_the_last(item):
        for group in others_of_their_kind(item, any_kind=True):
            if words.is_a_phrase(group.prep, "in_addition") and _opens(item, group):
                yield group  # « Outre l'Union, les premiers signataires sont le Chili et le Togo »


def _is_of_the_last(item: Told) -> bool:
    """« Outre le Togo, il s'agit du Mali, qui n'est pas membre »: said of who stands before the pronoun alone."""
    before = _own_start(item) - 1
    return before > item.sentence.start and item.sentence.words.is_a(item.sentence.doc[before], "relative_subject")


def unlike(item: Told) -> Iterator[Group]:
    """« Contrairement à la Norvège, la Suède l'a rejointe »: those who have not."""
    words = item.sentence.words
    for group in others_of_their_kind(item, any_kind=True):
        if words.is_a_phrase(group.prep, "contrary") and not _is_parted(item, group):
            yield group


def exchanged(item: Told) -> Iterator[Group]:
    """« Le Togo quitte la CEDEAO pour l'Alliance »: what those who leave a body go to."""
    sentence, targets = item.sentence, item.filled.targets
    ends = [target.end for target in targets if target.end >= item.span.end]
    group = next(sentence.right(max(ends)), None) if ends else None
    near = group is not None and group.start == max(ends) and group.kinds == {"organisation"}
    if group is not None and near and sentence.words.is_a_phrase(group.prep, "in_exchange"):
        yield group


def others_of_their_kind(item: Told, *, any_kind: bool = False, acting: Sequence[Filler] = ()) -> Iterator[Group]:
    """The arguments of the kind of the parties that are neither party nor target."""
    parties, targets = item.filled.parties or list(acting), item.filled.targets
    kinds = {party.kind for party in parties}
    taken = {filler.ref for filler in (*parties, *targets)}
    for group in item.sentence.groups if parties else ():
        like = "instrument" not in group.kinds if any_kind else group.kinds <= kinds
        fits = like and not (group.organ or (group.person and not _is_neighbour(item, group)))
        if fits and not taken & {filler.ref for filler in group.fillers}:
            yield group


def _is_neighbour(item: Told, group: Group) -> bool:
    """« son voisin suédois »: a State by what it is to another."""
    words = item.sentence.words
    return any(words.is_a(token, "neighbour") for token in item.sentence.doc[group.start : group.end])


def _opens(item: Told, group: Group, start: int | None = None) -> bool:
    """Whether it opens the sentence, up to a comma and with no verb before that of the act."""
    sentence = item.sentence
    between = sentence.doc[group.end : _own_start(item)]
    opens = sentence.opens_at(group.start if start is None else start)
    return opens and not _is_parted(item, group) and any(token.text == "," for token in between)


def _time_before(item: Told, group: Group) -> int:
    """Where « Moins d'une semaine » begins before « après le Togo »; where the name does if no time is given."""
    doc, words, index = item.sentence.doc, item.sentence.words, group.start
    timed = index > item.sentence.start and words.is_a(doc[index - 1], "span_of_time")
    if not timed:
        return index
    least = max(item.sentence.start, group.start - _TIME)
    while index > least and doc[index - 1].pos_ in _OF_TIME:
        index -= 1
    return index


def _trails(item: Told, group: Group) -> bool:
    """« deux mois après la Finlande »: behind the act, after how long, with nothing told of it."""
    sentence, words = item.sentence, item.sentence.words
    if group.start < item.span.end or _is_parted(item, group):
        return False
    before_it = sentence.doc[group.start - 1]
    timed = words.is_a(before_it, "span_of_time") or words.is_a(before_it, "shortly") or " " in group.prep
    named = group.start in {
        target.end for target in item.filled.targets
    }  # « le huitième membre de l'OIF après A et B »
    timed = timed or (
        (before_it.text == "," or named) and len(group.fillers) > 1
    )  # « le quatrième à signer, après A… »
    after = sentence.doc[group.end] if group.end < sentence.end else None
    return timed and (after is None or after.is_punct or sentence.in_date(group.end))


def _own_start(item: Told) -> int:
    return item.filled.group.start if item.filled.group is not None else item.span.start


def _is_parted(item: Told, group: Group) -> bool:
    """Whether another verb than that of the act, or what begins a clause, stands between them."""
    sentence, words = item.sentence, item.sentence.words
    start, own = item.span.end, _own_start(item)
    between = sentence.doc[group.end : own] if group.end <= own else sentence.doc[start : group.start]
    return any(
        (words.is_verb(token) and {form.tense for form in words.forms(token)} & FINITE) or token.text in ";:"
        for token in between
        if not sentence.in_date(token.i) and not (token.i and words.is_a(sentence.doc[token.i - 1], "cleft"))
    )
