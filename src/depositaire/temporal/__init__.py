"""French dates in a text, as spans and EDTF values: a grammar over classes of words, and a calendar.

Knows nothing of spaCy and never reads the clock: the same text and publication date give the same values for ever.
"""

from depositaire.temporal.finder import Finder, Found, finder

__all__ = ["Finder", "Found", "finder"]
