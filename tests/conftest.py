"""What the tests share: the whole pipeline, loaded once, and searches that come out the same every time."""

import pytest
from hypothesis import settings

from depositaire import tokens
from depositaire.pipeline import Extractor, default

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The default pipeline, the one that ``depositaire.extract`` uses."""
    return default()


@pytest.fixture
def interpreted() -> None:
    """For tests that put something in the place of a function: compiled callers do not look it up."""
    if not tokens.__file__.endswith(".py"):
        pytest.skip("needs the sources: test_compiled runs it on them")
