"""Parties added: « Le Kenya l'a ratifiée, tout comme l'Ouganda », « a créé, avec le Togo, l'Agence »."""

from depositaire.clauses.filling import Filled


def likewise(filled: Filled) -> None:
    """Add the countries behind « tout comme », « en même temps que » to the parties before the target."""
    sentence, words = filled.sentence, filled.sentence.words
    ends = [target.end for target in filled.targets[-1:] if target.start >= sentence.start]
    if not ends and filled.group is not None:
        ends = [filled.group.index + 1]  # « en est devenu membre, en même temps que le Togo »
    for end in ends:
        for group in sentence.right(end):
            index = group.start - 1 if group.prep == "" else group.start
            said = any(words.phrases["likewise"].ending(sentence.doc, end) for end in (index, index + 1))
            if said and group.kinds == {"country"}:
                filled.parties += filled.without_targets(group.fillers)
            return


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
