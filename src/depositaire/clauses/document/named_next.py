"""The body or text of an act that the next sentence names: « Le Togo y a mis son paraphe. La Charte de Lomé… »."""

from depositaire.clauses.arguments.fillers import Filler, Kind
from depositaire.clauses.document.ahead import opens_next
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.wording.prepositions import preposition


def told_of_next(filled: Filled) -> Filler | None:
    """What the sentence behind is about, where the rule takes it."""
    doc, words = filled.sentence.doc, filled.sentence.words
    span = opens_next(doc, filled.sentence.whole[1] - 1, words)
    if span is None:
        return None
    kind: Kind = "organisation" if span.label_ == "ORG" else "instrument"
    one = Filler(kind, span.kb_id_, span.start, span.end)
    return one if filled.takes(one) else None


def opens_the_next(filled: Filled, one: Filler) -> bool:
    """Whether the very next sentence opens with it, under no preposition, or gives it as the name."""
    doc, words, end = filled.sentence.doc, filled.sentence.words, filled.sentence.whole[1]
    given = max(words.phrases[name].at(doc, end) for name in ("naming", "this_is"))
    bare = bool(given) or not preposition(doc, one.start, words, floor=end)[0]
    return bare and doc[one.start].sent.start == end and one.start - end - given <= 1
