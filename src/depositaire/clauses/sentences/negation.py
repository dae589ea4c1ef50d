"""Negation of a verb: « n'a pas signé » denies, « n'a signé que » restricts, « avant qu'il ne signe » does neither."""

from typing import Final, Literal

from depositaire.clauses.sentences.scan import Scan
from depositaire.clauses.sentences.sentence import Sentence

#: How far before and after a verb group its negative word or its « que » may stand.
_BEFORE: Final = 8
_AFTER: Final = 12

Negation = Literal["", "denied", "restricted"]


def read_negation(sentence: Sentence, scan: Scan, index: int, *, subjunctive: bool, bare: bool) -> Negation:
    """What the words around the verb at ``index`` make of it; ``bare``: a participle without auxiliary."""
    doc, words = sentence.doc, sentence.words
    if not scan.negated:
        before = doc[scan.start - 1] if scan.start > sentence.start else None
        while before is not None and before.i > sentence.start and words.is_a(before, "elliptic_filler"):
            before = before.nbor(-1)
        return "denied" if bare and before is not None and words.is_a(before, "elliptic_negative") else ""
    end = _own_end(sentence, index)
    if end == index + _AFTER and words.phrases["only_if"].occur(doc, end - 1, sentence.end):
        return "restricted"  # « ne mettrait son nom au bas de la convention sur les rivières qu'à condition que »
    if next(words.phrases["not_only"].within(doc, scan.start, end), None) is not None:
        return ""
    by_few = _is_by_few(sentence, scan.start, end)
    if not _takes_a_clause(sentence, index) and (by_few or _is_exclusive(sentence, scan.start, end)):
        return "restricted"
    around = (*doc[max(sentence.start, scan.start - _BEFORE) : scan.start], *doc[scan.start : end])
    if any(words.is_a(token, "negative") for token in around):
        return "denied"
    if any(words.is_a(token, "relative_object") for token in doc[scan.start : end]):
        return "restricted"
    return "" if subjunctive or _is_expletive(sentence, scan.start) else "denied"


def _own_end(sentence: Sentence, index: int) -> int:
    """How far the negative word of a verb may stand: before the « ne » of the next verb."""
    end = min(index + _AFTER, sentence.end)
    ahead = range(index + 1, end)
    return next((i for i in ahead if sentence.words.is_a(sentence.doc[i], "negation")), end)


def _is_expletive(sentence: Sentence, start: int) -> bool:
    """« avant que la Serbie n'intègre l'Union »: « ne » alone in a clause that such words open denies nothing."""
    doc, left = sentence.doc, max(sentence.start, start - _AFTER)
    opened = max((end for _, end in sentence.words.phrases["expletive"].within(doc, left, start)), default=None)
    return opened is not None and not any(sentence.words.is_verb(token) for token in doc[opened:start])


def _takes_a_clause(sentence: Sentence, index: int) -> bool:
    """« n'exclut pas que le Togo adhère », « ne dit plus que… »: the verb is one that a clause is said of."""
    words = sentence.words
    cues = (cue for form in words.forms(sentence.doc[index]) for cue in words.verb_cues.get(form.lemma, ()))
    return words.is_form_of(sentence.doc[index], "saying") or any("clause" in cue.governs for cue in cues)


def _is_exclusive(sentence: Sentence, start: int, end: int) -> bool:
    """« ne compte plus que quatre membres »: the negative word goes with « que »."""
    doc, words = sentence.doc, sentence.words
    stays = any(words.is_form_of(token, "left_to_do") for token in doc[start:end])
    return any(
        words.is_a(doc[index], "negative")
        and (words.is_a(doc[index + 1], "relative_object") or (stays and _is_left(sentence, index + 1, end)))
        and not words.phrases["no_more_than"].ending(doc, index + 2)
        for index in range(start, end - 1)
    )


def _is_by_few(sentence: Sentence, start: int, end: int) -> bool:
    """« ne fut jamais ratifié que par le Togo »: « que » stands before who acts."""
    doc, words = sentence.doc, sentence.words
    return any(
        words.is_a(doc[index], "relative_object") and words.is_a_phrase(doc.lower[index + 1], "agent")
        for index in range(start, end - 1)
    )


def _is_left(sentence: Sentence, start: int, end: int) -> bool:
    """« il ne reste plus au Togo qu'à signer »: « que » and an infinitive behind those to whom it is left."""
    doc, words = sentence.doc, sentence.words
    return any(
        words.is_a(doc[index], "relative_object") and words.is_a(doc[index + 1], "to")
        for index in range(start, end - 1)
    )
