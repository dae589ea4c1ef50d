"""Writes ``tokenizer.json``: the exceptions of spaCy's French tokenizer, and its ``TOKEN_MATCH`` in a shorter form.

Run ``python -m depositaire.french.build`` after a new version of spaCy; a test says when the file is out of date.
"""

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

TARGET: Final = Path(str(files("depositaire.french") / "tokenizer.json"))


#: A class of characters with its quantifier.
_CLASS: Final = r"\[[^\]]+\][+*]?"
_AROUND: Final = re.compile(rf"(?P<start>(?:{_CLASS})*)(?P<middle>.*?)(?P<end>(?:{_CLASS})*)", re.DOTALL)


def data() -> dict[str, Any]:
    """What the file holds: ``exceptions``, each with the tokens it is made of, and the pattern ``token_match``."""
    from spacy.lang.fr import tokenizer_exceptions as french
    from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS
    from spacy.symbols import ORTH

    token_match: Any = french.TOKEN_MATCH  # the method of a pattern
    own = {word: tokens for word, tokens in french.TOKENIZER_EXCEPTIONS.items() if word not in BASE_EXCEPTIONS}
    exceptions = {word: [token[ORTH] for token in tokens] for word, tokens in own.items()}
    return {"exceptions": exceptions, "token_match": shortened(token_match.__self__.pattern)}


def shortened(pattern: str) -> str:
    """The same expression with the classes of characters at either end written once.

    Args:
        pattern: ``(?iu)(?:^…$)|(?:^…$)…``.

    Returns:
        A pattern that matches the same strings and compiles far faster: the classes hold a thousand characters each.
    """
    flags, alternatives = pattern.split("(?:^", 1)
    middles: dict[tuple[str, str], list[str]] = {}
    for alternative in alternatives.removesuffix("$)").split("$)|(?:^"):
        parts = _AROUND.fullmatch(alternative)
        if parts is None:
            raise ValueError(f"not of a known form: {alternative}")
        middles.setdefault((parts["start"], parts["end"]), []).append(parts["middle"])
    return flags + "|".join(f"(?:^{start}(?:{'|'.join(kept)}){end}$)" for (start, end), kept in middles.items())


def main() -> None:
    """Write the file."""
    TARGET.write_text(json.dumps(data(), ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
