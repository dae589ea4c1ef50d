"""The forms of verbs: the tables that ``build_verbs`` and ``french.build_homographs`` write."""

from functools import cache
from importlib import resources
from typing import Final, NamedTuple


class VerbForm(NamedTuple):
    """What a written form can be: an infinitive and a tense of ``build_verbs``."""

    lemma: str
    tense: str


_LEXICONS: Final = resources.files("depositaire") / "lexicons"
_VERBS: Final = _LEXICONS / "verbs.tsv"
#: Tenses of forms that are verbs and nothing else.
_ALWAYS_VERBS: Final = frozenset({"pres", "impf", "past", "fut", "cond", "subj", "imp"})
#: What ends a form of « je », « tu », « nous » or « vous », and the plural of a noun.
_SAID_OF_US: Final = ("s", "x", "z")


@cache
def verb_forms() -> dict[str, tuple[VerbForm, ...]]:
    """Every form of every verb in ``lexicons/verbs.tsv``, with what it can be."""
    table: dict[str, tuple[VerbForm, ...]] = {}
    for line in _VERBS.read_text(encoding="utf-8").splitlines():
        lemma, tense, forms = line.split("\t")
        for form in forms.split():
            table[form] = (*table.get(form, ()), VerbForm(lemma, tense))
    return table


@cache
def only_verbs() -> frozenset[str]:
    """The forms of a third person that can be no other word, by ``lexicons/verbs_homographs.txt``."""
    others = frozenset((_LEXICONS / "verbs_homographs.txt").read_text(encoding="utf-8").split())
    return frozenset(
        form
        for form, readings in verb_forms().items()
        if {reading.tense for reading in readings} <= _ALWAYS_VERBS and not form.endswith(_SAID_OF_US)
    ).difference(others)
