"""The sentences of a document: which of them, or which clause or aside of one, a word stands in."""

from bisect import bisect_right
from operator import itemgetter
from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.independent import independent
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import Words

#: How many names make a list, and how many commas shut an aside in.
_LIST: Final = 2
_SHUT: Final = 2


class Sentences:
    """The sentences of a document, each read when it is first asked for.

    Make them with ``of`` where others may have read some already.
    """

    @classmethod
    def of(cls, doc: Doc, words: Words) -> "Sentences":
        """The sentences of ``doc``, the same for all who read it with the same words."""
        known: Sentences | None = spans.kept(doc).get("sentences")
        if known is None or known.words is not words:
            known = spans.kept(doc)["sentences"] = cls(doc, words)
        return known

    def __init__(self, doc: Doc, words: Words) -> None:
        self._doc, self.words = doc, words
        self._segments = [(segment.start, segment.end) for segment in spans.group(doc, spans.SEGMENTS)]
        self._clauses: dict[int, list[Sentence]] = {}
        self._asides: dict[tuple[int, int], Sentence] = {}

    def at(self, index: int) -> Sentence:
        """The sentence that holds a token, or the clause of it that stands for itself."""
        start, end = self._segments[bisect_right(self._segments, index, key=itemgetter(0)) - 1]
        if start not in self._clauses:
            doc, words = spans.tokens(self._doc), self.words
            self._clauses[start] = [
                Sentence.read(doc, first, last, words) for first, last in independent(doc, start, end, words)
            ]
        clauses = self._clauses[start]
        clause = next((clause for clause in clauses if index < clause.end), clauses[-1])
        listed = clause.at(index)
        inner = None if listed is None or len(listed.fillers) < _LIST else _aside(clause, listed, index)
        return clause if inner is None else self._inner(clause, *inner)

    def _inner(self, clause: Sentence, start: int, end: int) -> Sentence:
        """What is said of some of a list between two of its names, read by itself with those before."""
        if (start, end) not in self._asides:
            self._asides[start, end] = Sentence.read(clause.doc, start, end, self.words)
        return self._asides[start, end]


def _aside(clause: Sentence, listed: Group, index: int) -> tuple[int, int] | None:
    """« le Togo, membre de l'OIF, et le Mali »: the list up to the comma that closes the aside a token stands in."""
    before = [filler for filler in listed.fillers if filler.end <= index]
    behind = [filler for filler in listed.fillers if filler.start > index]
    if not before or not behind or len(before) + len(behind) < len(listed.fillers):
        return None
    gap = [token.i for token in clause.doc[before[-1].end : behind[0].start] if token.text == ","]
    if len(gap) < _SHUT or not gap[0] < index < gap[-1]:
        return None
    if not _is_of_one(clause, gap[0] + 1):
        return listed.start, gap[-1]
    joints = (i for i in range(before[-1].start - 1, listed.start, -1) if _joins(clause, i))
    return next(joints, listed.start - 1) + 1, gap[-1]


def _is_of_one(clause: Sentence, start: int) -> bool:
    """« le Togo, le Mali, membre de l'OIF, et le Ghana »: a noun or participle in the singular opens the aside."""
    doc, words = clause.doc, clause.words
    opening = doc[start + words.phrases["adverb"].at(doc, start)]
    said = opening.pos_ in ("NOUN", "ADJ", "VERB") and not words.is_a(opening, "every_one")
    return said and not opening.lower_.endswith(tuple(words.classes["plural_noun_ending"]))


def _joins(clause: Sentence, index: int) -> bool:
    return clause.doc[index].text == "," or clause.words.is_a(clause.doc[index], "list_and")
