"""Parties added behind: « Le Kenya l'a ratifiée, tout comme l'Ouganda »."""

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
