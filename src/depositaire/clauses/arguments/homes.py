"""Countries in brackets behind a name, which say where it is at home: « Bukhara (Ouzbékistan) », « Aya Sow (Mali) »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

_NAMED: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)


def is_home_of_a_name(doc: Tokens, filler: Filler, words: Words) -> bool:
    """Whether a country stands alone in brackets behind a name that the text does not know as a country or body.

    Who joins is then the town, company or person of that name.
    """
    opens = filler.start - 1 - (filler.start > 1 and words.is_a(doc[filler.start - 1], "article"))
    if filler.kind != "country" or opens < 1 or doc[opens].text != "(":
        return False
    if filler.end >= len(doc) or doc[filler.end].text != ")" or not doc[opens - 1].is_title:
        return False
    return opens - 1 not in spans.covered(doc, *_NAMED, start=opens - 1, end=opens)
