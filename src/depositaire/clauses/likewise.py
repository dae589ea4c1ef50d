"""Parties added: « Le Kenya l'a ratifiée, tout comme l'Ouganda », « a créé, avec le Togo, l'Agence »."""

from typing import Final

from depositaire.clauses.fillers import Group
from depositaire.clauses.filling import Filled

#: What several do together with one who is named first.
_TOGETHER: Final = frozenset({"join", "leave"})


def likewise(filled: Filled) -> None:
    """Add the countries behind « tout comme », « à l'instar de » to the parties: before the verb or after it."""
    sentence = filled.sentence
    ends = [target.end for target in filled.targets[-1:] if target.start >= sentence.start]
    if not ends and filled.group is not None:
        ends = [filled.group.index + 1]  # « en est devenu membre, en même temps que le Togo »
    for end in ends:
        group = next(sentence.right(end), None)
        if group is not None and (_is_likewise(filled, group) or _goes_along(filled, group, end)):
            filled.parties += filled.without_targets(group.fillers)
    if filled.group is None or filled.subject is None:
        return
    for group in sentence.right(filled.subject.end):
        if group.end < filled.group.start and _is_likewise(filled, group):
            filled.parties += [f for f in filled.without_targets(group.fillers) if f not in filled.parties]


def _is_likewise(filled: Filled, group: Group) -> bool:
    """« , tout comme le Togo », and not « , comme le Togo l'a demandé »."""
    doc, words = filled.sentence.doc, filled.sentence.words
    index = group.start - 1 if group.prep == "" else group.start
    length = next((n for end in (index, index + 1) if (n := words.phrases["likewise"].ending(doc, end))), 0)
    acts = group.end < len(doc) and (words.is_verb(doc[group.end]) or words.is_a(doc[group.end], "clitic"))
    said = bool(length) or words.is_a_phrase(group.prep, "likewise")
    return said and group.kinds == {"country"} and not acts


def _goes_along(filled: Filled, group: Group, end: int) -> bool:
    """« a quitté l'OIF (en mars) avec le Togo »: right behind the body or a date, those who do it too."""
    doc, words = filled.sentence.doc, filled.sentence.words
    bodies = all(target.kind == "organisation" for target in filled.targets)
    near = all(filled.sentence.in_date(index) or doc[index].pos_ in ("ADP", "DET") for index in range(end, group.start))
    told = filled.group is not None and filled.trigger.types.organisation in _TOGETHER
    return told and bodies and near and words.is_a_phrase(group.prep, "with") and group.kinds == {"country"}


def together_with(filled: Filled) -> None:
    """Add those with whom the parties found a body: « lancera, de concert avec l'Islande, la Coalition ».

    Only what is named between the word and its target, or right behind the target.
    """
    sentence, words = filled.sentence, filled.sentence.words
    targets = [target for target in filled.targets if target.start >= sentence.start]
    verb = filled.group
    if not (filled.parties and targets) or verb is None or verb.passive:
        return
    for group in sentence.right(verb.index + 1):
        behind = group.start - targets[0].end
        if behind > 1 or any(words.is_verb(token) for token in sentence.doc[verb.index + 1 : group.start]):
            return
        if words.is_a_phrase(group.prep, "together_with") and "instrument" not in group.kinds:
            filled.parties += [f for f in filled.without_targets(group.fillers) if f not in filled.parties]
