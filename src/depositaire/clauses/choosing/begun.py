"""What only seems to be founded or told again: texts begun and signed in one breath, what a text or a noun is about.

« lancés et signés par huit pays » tells the signing alone; « l'accord établissant la Zone » what it is for.
"""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.predication import verbs_of_subject
from depositaire.lexicon import Trigger

#: How far behind the verb of beginning that of signing may stand: « lancés et signés ».
_NEAR: Final = 3
#: Words that say something of a text.
_SAID: Final = frozenset({"VERB", "AUX"})


def is_what_a_text_is_for(sentence: Sentence, trigger: Trigger, start: int) -> bool:
    """« le traité instituant l'Agence »: a present participle right behind a text says what the text is about."""
    if trigger.types.organisation == "found" and trigger.form == "noun":
        return _is_what_it_is_about(sentence, start)
    if trigger.types.organisation != "found" or trigger.form != "verb":
        return False
    forms = sentence.words.forms(sentence.doc[start])
    text = sentence.at(start - 1) if start > sentence.start else None
    return text is not None and text.kinds == {"instrument"} and any(form.tense == "ppres" for form in forms)


def _is_what_it_is_about(sentence: Sentence, start: int) -> bool:
    """« un accord relatif à la création à Rabat de l'Agence du gaz »: whether a text says so of an act.

    What is between them names those whose text it is: « l'accord entre le Togo et le Bénin relatif à la création… ».
    """
    doc, words = sentence.doc, sentence.words
    first = start - 1 if start > sentence.start and words.is_a(doc[start - 1], "definite") else start
    length = words.phrases["bears_on"].ending(doc, first) if first > sentence.start else 0
    at = first - length
    groups = (sentence.at(at - 1), *sentence.left(at)) if length else ()
    text = next((group for group in groups if group is not None and group.kinds == {"instrument"}), None)
    if text is None:
        return False
    return all(
        sentence.at(token.i) is not None or token.pos_ not in _SAID or "Part" in token.morph.get("VerbForm", [])
        for token in doc[text.end : at]
    )


def shows_what_was_told(sentence: Sentence, span: Span, told: Sequence[Told]) -> bool:
    """« L'entrée en vigueur de l'accord interviendra lundi »: the verb says when the act of its subject is done."""
    group = verb_group(sentence, span.start, span.kb_id_)
    above = group.governor.group if group is not None and group.governor is not None else None
    said = {group.index for group in (group, above) if group is not None}  # « devrait intervenir »
    shown = (
        other
        for other in told
        if other.sentence is sentence and span.kb_id_ in other.trigger.shown_by and other.span.end <= span.start
    )
    return any(
        verb.index in said
        for other in shown
        for _, verb in verbs_of_subject(sentence, other.span.start, other.span.end)
    )


def is_begun_by_signing(item: Told, told: Sequence[Told]) -> bool:
    """Whether a verb of founding is said of texts, and a verb of signing the same texts is joined to it."""
    if item.trigger.types.organisation != "found" or item.trigger.form != "verb" or not item.filled.targets:
        return False
    texts = {target.ref for target in item.filled.targets if target.kind == "instrument"}
    return any(
        other.sentence is item.sentence
        and other.trigger.form == "verb"
        and other.trigger.types.binding == "sign"
        and 0 < other.span.start - item.span.end < _NEAR
        and item.sentence.words.is_a(item.sentence.doc[other.span.start - 1], "coordinator")
        and bool(texts & {target.ref for target in other.filled.targets})
        for other in told
    )
