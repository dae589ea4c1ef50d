"""Cues: what the words around say of whether an event happened."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.sentences.clefts import is_told_of_text
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

_RANK: Final = {"actual": 0, "planned": 1, "hypothetical": 2, "negated": 3}
CLAUSE: Final = 12


def strongest(*statuses: str) -> str:
    """Of several statuses the one that prevails: negated, hypothetical, planned, actual."""
    return max(statuses, key=_RANK.__getitem__)


def prevailing(sentence: Sentence, index: int, *, since: int | None = None) -> str | None:
    """The status by a phrase that decides over all else: « il a fallu dix ans pour que le Togo ratifie »."""
    left, since = _reach(sentence, index, since)
    for phrases, cue in sentence.words.phrase_cues:
        if cue.prevails and any(
            (since or index) - end <= CLAUSE for _, end in phrases.within(sentence.doc, left, index)
        ):
            return cue.status
    return None


def phrase_status(
    sentence: Sentence, index: int, governs: str, *, since: int | None = None, but: int | None = None, of: str = ""
) -> str:
    """The status that a phrase gives to what begins at token ``index``, an event of the type ``of`` where one is given.

    A phrase that governs a clause stands anywhere in it, but not over the token ``but``; one that governs an infinitive
    or a noun stands right before.
    """
    doc, words = sentence.doc, sentence.words
    left, since = _reach(sentence, index, since)
    statuses, governing = ["actual"], {0: "actual"}
    ends = list(edges(sentence, index))
    for phrases, cue in words.phrase_cues:
        if "clause" in cue.governs and phrases.opens_in(sentence.vocabulary):
            near = (
                start
                for start, end in phrases.within(doc, left, index)
                if (since or index) - end <= CLAUSE
                and (but is None or not start <= but < end)
                and not words.phrases["by_report"].at(doc, start)
                and not (cue.own_clause and _is_closed(sentence, end, since or index))
                and not is_told_of_text(sentence, start)
            )
            statuses += [(cue.denied or "negated") if _is_denied(sentence, start) else cue.status for start in near]
        if governs not in cue.governs or of in cue.but:
            continue
        lengths = ((end, phrases.ending(doc, end)) for end in ends if doc.lower[end - 1] in phrases.by_last)
        start, length = next(((end - length, length) for end, length in lengths if length), (None, 0))
        if start is not None and not is_told_of_text(sentence, start):
            lifted = cue.denied is not None and words.is_form_of(doc[max(left, start - 1)], "lifting")
            denied = lifted or (governs == "infinitive" and _is_denied(sentence, start))
            said = (cue.denied or "negated") if denied else cue.status
            governing[length] = strongest(governing.get(length, "actual"), said)
    return strongest(*statuses, governing[max(governing)])  # of « d'accord pour » and « pour » the longer


def _is_closed(sentence: Sentence, start: int, end: int) -> bool:
    """« Pour que la paix dure, le Togo a signé »: whether a comma behind a verb parts two tokens."""
    commas = [index for index in range(start, end) if sentence.doc[index].text == ","]
    words, own = sentence.words, sentence.doc[start : commas[-1]] if commas else []
    return any(words.is_verb(token) or any(form.tense in FINITE for form in words.forms(token)) for token in own)


def _reach(sentence: Sentence, index: int, since: int | None) -> tuple[int, int | None]:
    """Where the clause of a token begins, and its subject if no relative clause parts them."""
    doc, words = sentence.doc, sentence.words
    if since is not None and any(words.is_a(token, "relative_subject") for token in doc[since:index]):
        since = None  # « pour que ce traité, qui entrera en vigueur lundi, … »
    return _clause_start(sentence, min(index, since) if since is not None else index), since


def _is_denied(sentence: Sentence, start: int) -> bool:
    """« n'est pas prêt à », « n'a pas été en mesure de », « ne s'est pas dit prêt à »: the verb is negated."""
    doc, words, carried = sentence.doc, sentence.words, False
    if words.is_a(doc[start], "negative"):
        return False  # « il n'est pas question que »
    for index in range(start - 1, sentence.start - 1, -1):
        token = doc[index]
        if words.is_a(token, "negation"):
            return carried
        carries = any(words.is_form_of(token, name) for name in ("being", "auxiliary", "appearing"))
        carried = carried or carries
        if not (carries or words.is_a(token, "negative") or token.pos_ == "ADV" or words.is_a(token, "clitic")):
            return False
    return False


def edges(sentence: Sentence, index: int) -> Iterator[int]:
    """Where a phrase that governs the word at ``index`` may end: before it, determiners and adjectives skipped."""
    yield index
    determined = False
    while index > sentence.start:
        token = sentence.doc[index - 1]
        article = sentence.words.is_a(token, "determiner")
        if not article and (token.pos_ not in ("ADJ", "ADV", "NUM") or (determined and token.pos_ == "NUM")):
            return  # « par 60 voix contre 34 le retrait »
        determined = determined or article
        index -= 1
        yield index


def _clause_start(sentence: Sentence, index: int) -> int:
    doc, words = sentence.doc, sentence.words
    for position in range(index - 1, sentence.start - 1, -1):
        token = doc[position]
        if token.text in ";:" or words.is_a(token, "relative_subject"):
            return position + 1
        if (
            token.text == ","
            and position + 1 < index
            and _has_finite(doc, position + 1, index, words) is False
            and _has_finite(doc, sentence.start, position, words)
        ):
            return position + 1
    return sentence.start


def _has_finite(doc: Tokens, start: int, end: int, words: Words) -> bool:
    return any(
        token.pos_ in ("VERB", "AUX")
        and (
            {form.tense for form in words.forms(token)} - {"ppast", "inf", "ppres"}
            or (not words.forms(token) and "Fin" in token.morph.get("VerbForm", []))
        )
        for token in doc[start:end]
    )


def settled(sentence: Sentence, end: int, status: str, event_type: str) -> str:
    """A plan that the words after it say is carried out at once: « avec effet immédiat »."""
    if status != "planned":
        return status
    reach = min(sentence.end, end + 2 * CLAUSE)
    for phrases, cue in sentence.words.phrase_cues:
        if (
            "after" in cue.governs
            and cue.speaks_of(event_type)
            and next(phrases.within(sentence.doc, end, reach), None) is not None
        ):
            return status if cue.status == "hypothetical" and _is_a_time(sentence, end) else cue.status
    return status


def _is_a_time(sentence: Sentence, end: int) -> bool:
    """« Que changera le port une fois que le Togo aura adhéré ? »: what is asked is not whether it will."""
    doc, conjunctions = sentence.doc, sentence.words.phrases["as_soon_as"]
    opened = (start for start, _ in conjunctions.within(doc, max(sentence.start, end - CLAUSE), end))
    return any(_has_finite(doc, sentence.start, start, sentence.words) for start in opened)
