"""What every rule file has in common: closed models, and examples that are run."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = tuple[Annotated[str, Field(min_length=1)], ...]


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from error
    return pattern


Regex = Annotated[str, Field(min_length=1), AfterValidator(_compiles)]
"""A regular expression of the module ``re``."""


class Closed(BaseModel):
    """A table of a rule file: frozen, and an unknown key is an error at its place."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        strict=True,
        defer_build=True,  # most are rows of ``Lexicon`` only, which is built with all of them
    )


class Entry(Closed):
    """A row of a table of names. Later files win on the same key."""

    @property
    def key(self) -> str:
        """What a later file must repeat to replace this row."""
        raise NotImplementedError


class Rule(Entry):
    """A rule: it has a name, sentences it must match and sentences it must not."""

    id: str = Field(pattern=r"^[a-z0-9_]+([.-][a-z0-9_]+)*$")
    """Dotted name, ``family.form.word``; kept on what the rule finds."""
    examples: Words = Field(min_length=1)
    """French sentences with the expected find marked up as in the module that owns the rule."""
    counterexamples: Words = Field(min_length=1)
    """French sentences in which this rule must find nothing."""

    @property
    def key(self) -> str:
        """The rule's name."""
        return self.id


_MARK = re.compile(r"\[([^\[\]]+)\]\(([^()]*)\)")


def marked(example: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Read an example with marks ``[words](value)``.

    Args:
        example: a sentence with zero or more marks.

    Returns:
        The sentence without the marks, and ``(start, end, value)`` for each, in code points of that sentence.
    """
    text, marks, position = "", [], 0
    for mark in _MARK.finditer(example):
        text += example[position : mark.start()]
        marks.append((len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        position = mark.end()
    return text + example[position:], marks
