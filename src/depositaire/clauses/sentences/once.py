"""Work that is done once for a sentence."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from depositaire.clauses.sentences.sentence import Sentence

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


def once(work: Callable[Concatenate[Sentence, _Given], _Found]) -> Callable[Concatenate[Sentence, _Given], _Found]:
    """Let a function of a sentence work once for the same arguments: numbers, or things told apart by identity.

    What it gives may rest on nothing else, and nobody may change it.
    """

    @wraps(work)
    def known(sentence: Sentence, /, *given: _Given.args, **none: _Given.kwargs) -> _Found:
        key = (work, *[each if isinstance(each, int) else id(each) for each in given])
        if key not in sentence.done:  # what is given is kept with it, so that nothing else gets its ``id``
            sentence.done[key] = given, work(sentence, *given, **none)
        found: _Found = sentence.done[key][1]
        return found

    return known
