"""« Si le Togo a signé, le Bénin s'y refuse »: a « si » that sets two facts side by side and makes no condition."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group

_DONE: Final = ("perfect", "past")
#: Tenses of a main clause that can hold beside a fact: no condition has them after « si » and a perfect.
_FACT: Final = ("pres", "perfect", "past")

#: How many tokens a clause behind « si » takes at least.
_CLAUSE: Final = 3


def conceded(sentence: Sentence, group: VerbGroup) -> int | None:
    """The « si » before a verb in the past that no condition follows from or goes before; None where none is."""
    if group.tense not in _DONE or group.governor is not None:
        return None
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, sentence.start - 1, -1):
        if doc[index].text == ";" or words.is_a(doc[index], "relative_subject"):
            return None
        if words.phrases["if_word"].at(doc, index):
            break
    else:
        return None
    comma = next((place for place in range(index, group.start) if doc[place].text == ","), None)
    if comma is not None and comma - index > _CLAUSE and not sentence.in_date(comma - 1):
        return index  # « Si le Bénin s'y refuse, le Togo a signé »
    after = next((place for place in range(group.index + 1, sentence.end) if doc[place].text == ","), None)
    main = _main_verb(sentence, after) if after is not None else None
    return index if main is not None and main.tense in _FACT else None


def _main_verb(sentence: Sentence, start: int) -> VerbGroup | None:
    """The first verb with a tense behind a comma."""
    for index in range(start + 1, sentence.end):
        for form in sentence.words.forms(sentence.doc[index]):
            group = verb_group(sentence, index, form.lemma)
            if group is not None and (group.finite or group.tense == "perfect"):
                return group
    return None
