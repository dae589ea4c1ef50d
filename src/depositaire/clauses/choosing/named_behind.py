"""The body or text that is named only behind an act: further on in its sentence, or in the next one."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.ahead import opens_next
from depositaire.clauses.document.joinable import is_closed, is_joinable
from depositaire.clauses.document.named_next import opens_the_next, told_of_next
from depositaire.clauses.document.organs import is_bare_organ
from depositaire.clauses.document.standing import standing
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb

#: How many tokens may stand before a noun in the phrase that opens a sentence: « En l'absence de signature ».
_FRONTED: Final = 6


def named_next(filled: Filled, parties: set[str]) -> list[Filler]:
    """What the next sentence is about, where it can be joined or signed."""
    doc, words = filled.sentence.doc, filled.sentence.words
    one = told_of_next(filled)
    if one is None or one.ref in parties or is_closed(doc, one, words) or not is_joinable(doc, one, words):
        return []
    if is_bare_organ(doc, one, words):
        return []  # « La Bosnie avait déposé sa demande. Le Comité des ministres l'a acceptée »
    return [one]


def named_behind(filled: Filled, fit: Sequence[Filler], start: int) -> Filler | None:
    """« Niamey a claqué la porte. La CEDEAO le regrette »: what the next sentence opens with, or names bare.

    But « Avec l'adhésion du Togo, l'OIF compte 90 membres. L'Union africaine… »: what its own clause speaks of.
    """
    doc, words = filled.sentence.doc, filled.sentence.words
    behind = _behind_phrase(filled, start + 1) if _is_in_opening_phrase(filled, start) else None
    if behind is not None and (own := next((one for one in behind.fillers if one in fit), None)) is not None:
        return own
    opens = opens_next(doc, filled.sentence.end - 1, words)
    first = next((filler for filler in fit if opens is not None and filler.start == opens.start), None)
    first_, end = filled.sentence.whole
    here = any(first_ <= one.start < end and standing(doc, one, words) >= 1.0 for one in fit)
    if first is not None and here and not opens_the_next(filled, first):
        first = None
    if first is not None:
        return first
    # « ont resserré leurs liens avec l'OIF après leur admission »
    return next((one for one in fit if one.end <= start or standing(doc, one, words) >= 1.0), None)


def named_in_main_clause(filled: Filled) -> Filler | None:
    """« Cinq ans après l'avoir signé, le Togo n'a pas ratifié le traité »: the text that the sentence names behind."""
    group, sentence = filled.group, filled.sentence
    if group is None or group.finite or group.tense == "perfect" or not group.clitics:
        return None
    if any(not found.prep for found in sentence.left(group.start)):
        return None
    texts = (text for found in sentence.right(group.index + 1) for text in found.fillers if text.kind == "instrument")
    comma = next((t.i for t in sentence.doc[group.index : sentence.end] if t.text == ","), sentence.end)
    return next((text for text in texts if text.start > comma and filled.takes(text)), None)


def joined_in_main_clause(filled: Filled, span: Span) -> Filler | None:
    """« Suspendue en 2021, la Guinée ne veut pas quitter la CEDEAO »: the body of the clause that a participle opens.

    Where that clause tells an act, too, before it names the body.
    """
    group, sentence, doc = filled.group, filled.sentence, filled.sentence.doc
    if group is None or not group.participle or filled.trigger.types.organisation is None:
        return None
    if group.start - sentence.start > 1:
        return None
    end = next((token.i for token in doc[span.end : sentence.end] if token.text == ";"), sentence.end)
    comma = next((token.i for token in doc[span.end : end] if token.text == ","), end)
    acts = [one.start for one in spans.within(doc, spans.TRIGGERS, comma, end)]
    parties, words = {party.ref for party in filled.parties}, sentence.words
    for found in sentence.right(comma):
        if found.start >= end or found.kinds != {"organisation"} or not any(start < found.start for start in acts):
            continue
        one = found.fillers[0]
        if (
            not found.prep
            or words.is_a_phrase(found.prep, "to_a_body")
            or words.is_a_phrase(found.prep, "complement_preposition")
        ):
            fits = filled.takes(one) and one.ref not in parties and is_joinable(doc, one, words)
            return one if fits else None
    return None


def behind_absolute(filled: Filled, span: Span) -> Filler | None:
    """« Le Togo ayant déposé son instrument, la Convention entre en vigueur »: the subject behind such a clause.

    Also behind a phrase that opens the sentence: « Faute de signature par le Togo, l'accord est resté sans effet ».
    """
    if filled.group is not None or not filled.parties or filled.trigger.types.binding is None:
        return None
    verb = governing_verb(filled.sentence, span.start)
    if not _is_in_opening_phrase(filled, span.start) and (verb is None or verb.tense != "ppres"):
        return None
    behind = _behind_phrase(filled, span.end)
    texts = behind.fillers if behind is not None else ()
    return next((text for text in texts if text.kind == "instrument" and filled.takes(text)), None)


def _is_in_opening_phrase(filled: Filled, start: int) -> bool:
    """« Faute de signature par le Togo, … »: a noun in a phrase without verb that opens its sentence."""
    sentence = filled.sentence
    if filled.group is not None or start - sentence.start >= _FRONTED or not filled.parties:
        return False
    return governing_verb(sentence, start) is None and sentence.doc[sentence.start].pos_ != "DET"


def _behind_phrase(filled: Filled, end: int) -> Group | None:
    """The subject right behind the comma behind those who act: « du Togo, du Mali et du Bénin, l'OIF … »."""
    sentence = filled.sentence
    end = max([end, *(party.end for party in filled.parties if sentence.start <= party.start < sentence.end)])
    comma = next((token.i for token in sentence.doc[end : sentence.end] if token.text == ","), None)
    behind = next(sentence.right(comma), None) if comma is not None else None
    if behind is None or comma is None or behind.prep or behind.start > comma + 1:
        return None
    return behind
