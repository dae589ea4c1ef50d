"""Writes ``lexicons/verbs.tsv``: the conjugated forms of the verbs that the rules know.

Run ``python -m depositaire.lexicon.build_verbs`` after adding an infinitive to ``lexicons/verbs.txt``; it needs the
``verbecc`` package (conjugation tables of Verbiste), which nothing else here uses.

A line of the table is an infinitive, a tense and its forms, separated by tabs and spaces. Tenses: ``inf``, ``pres``,
``impf``, ``past`` (passé simple), ``fut``, ``cond``, ``subj``, ``imp``, ``ppres``, ``ppast``.
"""

import re
from pathlib import Path
from typing import Any, Final

LEXICONS: Final = Path(__file__).parents[1] / "lexicons"
_TENSES: Final = {
    ("infinitif", "infinitif-présent"): "inf",
    ("indicatif", "présent"): "pres",
    ("indicatif", "imparfait"): "impf",
    ("indicatif", "passé-simple"): "past",
    ("indicatif", "futur-simple"): "fut",
    ("conditionnel", "présent"): "cond",
    ("subjonctif", "présent"): "subj",
    ("subjonctif", "imparfait"): "subj",
    ("imperatif", "imperatif-présent"): "imp",
    ("participe", "participe-présent"): "ppres",
    ("participe", "participe-passé"): "ppast",
}
#: What the conjugator gives for a form that a defective verb lacks.
_NO_FORM: Final = "-"

#: Forms of verbs that only « il » has: the conjugator leaves them out.
_IMPERSONAL: Final = {
    "falloir": {
        "pres": ["faut"],
        "impf": ["fallait"],
        "fut": ["faudra"],
        "past": ["fallut"],
        "cond": ["faudrait"],
        "subj": ["faille"],
    }
}
#: Forms that are far more often those of another verb: « nous sommes ».
_HOMOGRAPHS: Final = {"sommer": {"sommes"}}
_CLOSED: Final = re.compile(r"é[^aeiouéy]+er$")
_ENDINGS: Final = {
    "fut": ("ai", "as", "a", "ons", "ez", "ont"),
    "cond": ("ais", "ait", "ions", "iez", "aient"),
}


def main() -> None:
    """Conjugate every infinitive of ``verbs.txt`` and write ``verbs.tsv`` beside it."""
    from verbecc import CompleteConjugator, LangCodeISO639_1  # type: ignore[import-not-found,import-untyped,unused-ignore]

    conjugator = CompleteConjugator(LangCodeISO639_1.fr)
    infinitives = sorted(set((LEXICONS / "verbs.txt").read_text(encoding="utf-8").split()))
    lines = []
    for infinitive in infinitives:
        forms: dict[str, list[str]] = {}
        for mood, tenses in conjugator.conjugate(infinitive).get_data()["moods"].items():
            for tense, persons in tenses.items():
                kept = _TENSES.get((_name(mood), _name(tense)))
                if kept:
                    forms.setdefault(kept, []).extend(form for person in persons for form in map(_bare, person["c"]))
        for kept, variants in (_IMPERSONAL.get(infinitive) or _unreformed(infinitive)).items():
            forms.setdefault(kept, []).extend(variants)
        none = {_NO_FORM, *_HOMOGRAPHS.get(infinitive, ())}
        known = {tense: dict.fromkeys(form for form in found if form not in none) for tense, found in forms.items()}
        lines += [f"{infinitive}\t{tense}\t{' '.join(words)}" for tense, words in known.items() if words]
    (LEXICONS / "verbs.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _unreformed(infinitive: str) -> dict[str, list[str]]:
    """The future and conditional spelt before 1990: « accédera » beside « accèdera »."""
    if not _CLOSED.search(infinitive):
        return {}
    return {tense: [infinitive + ending for ending in endings] for tense, endings in _ENDINGS.items()}


def _name(value: Any) -> str:
    return str(getattr(value, "value", value))


def _bare(form: str) -> str:
    """The verb without its pronouns: ``que nous adhérions`` gives ``adhérions``."""
    return form.replace("'", " ").split()[-1]


if __name__ == "__main__":
    main()
