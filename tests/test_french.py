"""spaCy's French without its slow start: the same tokens, the same data."""

import json
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.fr.tokenizer_exceptions import TOKEN_MATCH
from spacy.language import Language

from depositaire.evaluation import GoldDocument, read_corpus
from depositaire.french import French, FrenchDefaults, TokenMatch, build

ROOT = Path(__file__).parents[1]
OURS = FrenchDefaults.token_match
THEIRS = spacy.blank("fr")
FRENCH = French()
GOLDS = read_corpus([ROOT / "corpus" / "dev"])
WORDS = sorted({word for gold in GOLDS for word in gold.text.split()})
#: The alternatives of spaCy's expression, of which words are made that match and words that nearly do.
HEADS = (
    "a",
    "aéro",
    "anglo",
    "porte",
    "Marie",
    "re",
    "entr",
    "grand",
    "saut",
    "tête",
    "prud",
    "yo",
    "zig",
    "états",
    "x",
)
TAILS = ("de", "en", "la", "l'", "unis", "parole", "homie", "ski", "zague", "yo", "out", "ÉTÉ", "ß", "9", "")
JOINS = ("-", "–", "‑", "'", "’", "--", "")
words = st.lists(st.sampled_from(HEADS + TAILS + JOINS), max_size=7).map("".join)
texts = st.lists(st.one_of(words, st.sampled_from(WORDS), st.text(max_size=8)), max_size=12).map(" ".join)


def tokens(nlp: Language, text: str) -> list[tuple[str, str, bool, bool]]:
    return [(token.text, token.norm_, token.like_num, token.is_stop) for token in nlp.make_doc(text)]


def test_the_file_is_what_spacy_has() -> None:
    """To renew it: ``python -m depositaire.french.build``."""
    assert json.loads(build.TARGET.read_text(encoding="utf-8")) == build.data()


@given(words)
def test_the_short_expression_matches_the_same_words(word: str) -> None:
    assert bool(OURS(word)) == bool(TOKEN_MATCH(word))
    assert bool(re.compile(OURS.__self__.pattern).match(word)) == bool(TOKEN_MATCH(word))


def test_some_of_these_words_are_kept_whole() -> None:
    assert [word for word in ("porte-parole", "saut-de-ski", "entr’aide", "yo-yo", "états-unis") if not OURS(word)] == [
        "yo-yo"
    ]


@given(texts)
def test_the_tokens_are_those_of_spacy(text: str) -> None:
    assert tokens(FRENCH, text) == tokens(THEIRS, text)


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold.id)
def test_communiques_have_the_tokens_of_spacy(gold: GoldDocument) -> None:
    assert tokens(FRENCH, gold.text) == tokens(THEIRS, gold.text)


def test_the_tokenizer_can_be_carried_elsewhere() -> None:
    text = "Aujourd'hui, le porte-parole de l'OIF a-t-il signé ?"
    copies = [pickle.loads(pickle.dumps(FRENCH.tokenizer)), FRENCH.tokenizer.from_bytes(FRENCH.tokenizer.to_bytes())]
    assert [[token.text for token in copy(text)] for copy in copies] == [[t[0] for t in tokens(THEIRS, text)]] * 2
    assert isinstance(OURS.__self__, TokenMatch)


def test_the_slow_expression_is_not_compiled() -> None:
    code = "import sys, depositaire; depositaire.load(); sys.exit('spacy.lang.fr.tokenizer_exceptions' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
