"""spaCy without its command line.

``import spacy`` brings ``spacy.cli`` with it, and that a web client, a template engine and what else downloads and
projects need: it takes as long as all the rest. While spaCy is imported here, an empty module stands in its place, and
no longer: ``import spacy.cli`` then finds the real one, and so does ``spacy.info`` when it is called.
"""

import sys
from types import ModuleType
from typing import Any, Final

_PLACES: Final = ("spacy.cli", "spacy.cli.info")


def _info(*args: Any, **options: Any) -> Any:
    """What ``spacy.info`` does."""
    from spacy.cli.info import info

    return info(*args, **options)


if "spacy" not in sys.modules:
    for _place in _PLACES:
        sys.modules[_place] = ModuleType(_place)
    sys.modules[_PLACES[-1]].info = _info  # type: ignore[attr-defined]
    try:
        import spacy  # noqa: F401
    finally:
        for _place in _PLACES:
            del sys.modules[_place]
