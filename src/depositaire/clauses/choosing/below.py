"""Parties that stand in the lines below what they do: « Ont signé : | Afrique : le Mali, le Togo », or in a table."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.headings import is_verbless
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.laid_out import Entry, below, names_below
from depositaire.clauses.subjects.tables import column
from depositaire.clauses.wording.presenting import presents
from depositaire.clauses.wording.unparsed import has_verb

#: Of how many a list is that nothing announces but the line above it.
_LEAST: Final = 2
#: How many sentences below those who are counted their list may be announced.
_NEAR: Final = 8


def listed_below(filled: Filled, start: int, end: int) -> bool:
    """Fill the parties with the names in the lines below; ``start`` and ``end`` are the trigger's tokens.

    Returns:
        Whether that gave the parties.
    """
    if filled.parties or filled.trigger.verbless or not any("party" in slot for slot in filled.trigger.frame.values()):
        return False
    if filled.trigger.form == "noun" and filled.trigger.types.organisation is not None and not filled.targets:
        return False  # « La participation : », « Arrivées : »
    entries = entries_below(filled.sentence, start, end)
    names = {entry.filler.ref: entry.filler for entry in reversed(entries)}
    filled.parties += filled.without_targets(list(names.values())[::-1])
    return bool(filled.parties)


@once
def entries_below(sentence: Sentence, start: int, end: int) -> list[Entry]:
    """The names below the sentence of a trigger at tokens ``start`` to ``end``, with the day that each line gives."""
    doc, words = sentence.doc, sentence.words
    if sentence.whole[1] != sentence.end:
        return []
    cells = column(doc, start, sentence.whole, words)
    if cells is not None:
        return cells
    if not is_last(sentence, start, end):
        return []
    last = next((token for token in reversed(doc[end : sentence.end]) if not token.is_space), None)
    if last is not None and last.text == ":":
        return below(doc, sentence.end, words)
    if not is_verbless(sentence) or (last is not None and last.is_punct):
        return []
    entries = below(doc, sentence.end, words)
    return entries if len(entries) >= _LEAST and all(entry.date is not None for entry in entries) else []


def counted_below(sentence: Sentence, number: int) -> list[Filler]:
    """« Sept pays ont signé. … | La liste complète : | Afrique : … »: a list below of just as many as are counted."""
    doc, words = sentence.doc, sentence.words
    places = [sentence.whole[1]]
    for segment in _below(sentence)[:_NEAR]:
        colons = (index for index in range(segment.start, min(segment.end, len(doc) - 1)) if doc[index].text == ":")
        for index in colons:
            told = presents(doc, segment.start, index, words) or not has_verb(doc, segment.start, index, words)
            if told and "\n" in doc[index + 1].text:  # not « Étaient présents : »
                places.append(index + 1)
    for place in places:
        names = names_below(doc, place, words)
        if len({name.ref for name in names}) == number:
            return names
    return []


def _below(sentence: Sentence) -> list[Span]:
    return [one for one in spans.group(sentence.doc, spans.SEGMENTS) if one.start >= sentence.whole[1]]


def is_last(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is the act that the list is of: no other noun tells one behind it, no verb but « ont été déposés ».

    Not « présents à la signature : », « la conférence de signature : », but « la liste des signatures : ».
    """
    doc, words = sentence.doc, sentence.words
    if any(span.label_ != "verb" for span in spans.within(doc, spans.TRIGGERS, end, sentence.end)):
        return False
    if _is_governed(sentence, start):
        return False
    undergone = False
    for token in doc[end : sentence.end]:
        if sentence.at(token.i) is not None or sentence.in_date(token.i) or not words.is_verb(token):
            continue
        undergone = undergone or words.is_form_of(token, "being")
        done = words.is_form_of(doc[token.i - 1], "having")
        participle = "ppast" in {form.tense for form in words.forms(token)} and (undergone or not done)
        if not (participle or any(words.is_form_of(token, name) for name in ("being", "having"))):
            return False
    return True


def _is_governed(sentence: Sentence, start: int) -> bool:
    """Whether a preposition stands before the noun at a token, and what it says more of is no list."""
    doc, words = sentence.doc, sentence.words
    index = start - 1
    while index > sentence.start and doc[index].pos_ in ("DET", "ADJ", "NUM"):
        index -= 1
    if index < sentence.start or doc[index].pos_ != "ADP":
        return False
    before = doc[index - 1] if index > sentence.start else None
    if before is not None and (before.is_punct or words.is_a(before, "coordinator")):
        return False  # « …, des instruments d'adhésion »
    return before is None or not words.is_a(before, "list_noun")
