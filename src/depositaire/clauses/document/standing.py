"""Standing: how much a sentence is about what it names, apart from how near it does."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.guests import is_guest
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: What stands by, or in a clause of its own that says more of another, is not what the sentence is about.
_ASIDE: Final = 0.3
#: The body of an assembly that a sentence opens with: « Le sommet de l'OIF s'est tenu hier ».
_HOSTED: Final = 2.0
#: What stands before a colon: « BRICS : la demande de Lomé est à l'étude ».
_HEADING: Final = 3.0


def standing(doc: Tokens, filler: Filler, words: Words) -> float:
    """How much heavier or lighter a mention weighs for where it stands in its sentence.

    « à l'OCS, où l'Asean a un observateur », « selon l'ONU », « aux côtés de l'OIF »: lighter.
    """
    start = doc[filler.start].sent.start
    if filler.end < len(doc) and doc[filler.end].text == ":" and filler.start - start <= 1:
        return _HEADING
    prep, first = preposition(doc, filler.start, words, floor=start)
    if _hosts(doc, filler.start, start, words):
        return _HOSTED
    said = words.phrases["by_the_way"]  # « avec l'appui de l'OIF »
    if words.is_a_phrase(prep, "by_the_way") or any(said.ending(doc, filler.start - one) for one in (0, 1)):
        return _ASIDE
    if is_guest(doc, filler, prep, start, words):
        return _ASIDE
    if not prep and _opens_relative(doc, filler.start, start, words):
        return _ASIDE
    noun = doc[first - 1] if prep and first > start else None
    if noun is not None and words.is_a_phrase(prep, "complement_preposition") and words.is_a(noun, "assembly_noun"):
        return _HOSTED
    return 1.0


def _hosts(doc: Tokens, index: int, start: int, words: Words) -> bool:
    """« Les ministres se sont réunis au siège de l'OIF »: who meets there does so for that body."""
    seat = words.phrases["seat_of"]
    at_home = any(seat.ending(doc, index - one) for one in (0, 1))
    return at_home and any(words.is_form_of(token, "gathering_at") for token in doc[start:index])


def _opens_relative(doc: Tokens, index: int, start: int, words: Words) -> bool:
    """Whether a name is the subject of a clause that « que », « dont » or « où » opens."""
    at = index - 1
    if at > start and words.is_a(doc[at], "article"):
        at -= 1
    if at <= start:
        return False
    return words.is_a(doc[at], "relative_object") or bool(words.phrases["relative_oblique"].ending(doc, at + 1))
