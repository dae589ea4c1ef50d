"""What the tests share: the whole pipeline, loaded once."""

import pytest

from depositaire.pipeline import Extractor, default


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The default pipeline, the one that ``depositaire.extract`` uses."""
    return default()
