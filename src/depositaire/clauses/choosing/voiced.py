"""The body that is meant by who speaks for it: « Le Ghana nous a rejoints », a annoncé la présidente de l'OIF."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.omitted import has_other_object, is_of_another, names_another
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.document.speakers import quotation, speaker
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How many tokens may stand between the comma behind a clause and the verb of who says it.
_VERB: Final = 3
#: … and between that verb and the name of the body.
_NAMED: Final = 9


def body_of_speaker(filled: Filled, span: Span) -> list[Filler]:
    """The body whose official tells of an act that names none, in a quotation or a clause of his own.

    In a quotation somebody says « nous », « notre », or the act is told by a noun: « L'arrivée du Ghana est une
    chance », dit le président de l'OIF. A clause that is reported tells it by a noun only.
    """
    trigger = filled.trigger
    if filled.targets or not filled.parties or trigger.types.organisation is None or trigger.echo:
        return []
    if has_other_object(filled) or names_another(filled, span.end) or is_of_another(filled, span.start):
        return []
    sentence, noun = filled.sentence, filled.group is None and trigger.form == "noun"
    if noun and any(group.person for group in sentence.groups if set(group.fillers) & set(filled.parties)):
        return []  # « l'arrivée du ministre togolais »
    quoted = quotation(sentence.doc, span.start)
    if quoted is not None and (noun or _is_of_us(sentence, *quoted)):
        body = speaker(sentence.doc, span.start, sentence.words, ahead=True)
    else:
        body = _reporting(sentence, span) if noun else None
    if body is None or body.kind != "organisation" or body.ref in {party.ref for party in filled.parties}:
        return []
    return [body] if is_joinable(sentence.doc, body, sentence.words) else []


def body_of_us(filled: Filled, span: Span) -> list[Filler]:
    """« La Serbie nous a rejoints »: the body whose document it is, outside of a quotation."""
    doc, words, group = filled.sentence.doc, filled.sentence.words, filled.group
    if filled.targets or group is None or group.reflexive or filled.trigger.types.organisation is None:
        return []
    of_us = filled.trigger.frame.get("object") == "target" and any(
        words.is_a(doc[one], "of_us") for one in group.clitics
    )
    own = issuer(doc) if of_us and quotation(doc, span.start) is None else None
    if own is None or own.kb_id_ in {party.ref for party in filled.parties}:
        return []
    body = Filler("organisation", own.kb_id_, own.start, own.end)
    return [body] if is_joinable(doc, body, words) else []


def _is_of_us(sentence: Sentence, opened: int, close: int) -> bool:
    """Whether who is quoted speaks of « nous » in the clause that tells the act."""
    start, end = max(opened, sentence.start), min(close, sentence.end)
    return any(sentence.words.is_a(token, "of_us") for token in sentence.doc[start:end])


def _reporting(sentence: Sentence, span: Span) -> Filler | None:
    """« Selon le président de l'OIF, l'arrivée… », « L'arrivée est une chance, estime le président de l'OIF »."""
    doc, words = sentence.doc, sentence.words
    first = next(iter(sentence.groups), None)
    if first is not None and first.end <= span.start and sentence.opens_at(first.start):
        said = first.person and words.is_a_phrase(first.prep, "in_the_words_of") and doc[first.end].text == ","
        return first.fillers[0] if said and len(first.fillers) == 1 else None
    for group in sentence.right(span.end):
        before = doc[max(span.end, group.start - _NAMED) : group.start]
        verb = next((token.i for token in before if words.is_form_of(token, "voicing")), None)
        comma = next((token.i for token in doc[span.end : verb] if token.text == ","), None) if verb else None
        if verb is not None and comma is not None and verb - comma <= _VERB and group.person and not group.prep:
            return group.fillers[0] if len(group.fillers) == 1 else None
    return None
