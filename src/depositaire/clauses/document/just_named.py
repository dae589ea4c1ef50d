"""What the sentence before has just named: the body it is about, the text that a pronoun or an act's noun takes up."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.ahead import opens_next
from depositaire.clauses.document.guests import is_guest
from depositaire.clauses.document.topic import described, named
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.wording.prepositions import preposition
from depositaire.lexicon import Trigger

#: Acts on texts, which need no name where a pronoun stands for them.
_ON_TEXTS: Final = frozenset({"sign", "ratify", "accede", "adopt", "endorse", "denounce", "open", "enter_into_force"})
#: How many tokens may stand before a noun that opens its sentence, and behind it up to its verb.
_OPENING: Final = 3
_VERB: Final = 5


def acts_on_texts(trigger: Trigger) -> bool:
    """Whether a rule tells what is done to a text."""
    return bool(_ON_TEXTS & {trigger.types.binding, trigger.types.text})


def is_before(filled: Filled, text: Filler) -> bool:
    """Whether a text stands in the sentence before, or before the verb or noun in its own."""
    start, end = filled.sentence.start, filled.sentence.end if filled.group is None else filled.group.start
    before = filled.sentence.doc[start - 1].sent.start if start else start
    return before <= text.start and text.end <= end


def speaks_of_text(filled: Filled, fit: Sequence[Filler]) -> bool:
    """Whether a text with a name stands in the sentence before or in the own one, or a noun for one in that."""
    if any(is_before(filled, text) for text in fit if text.kind == "instrument"):
        return True
    end = filled.sentence.end if filled.group is None else filled.group.start
    return any(
        filled.sentence.in_anaphor(text.start)
        for group in filled.sentence.left(end)
        for text in group.fillers
        if text.kind == "instrument"
    )


def is_just_named(filled: Filled, text: Filler) -> bool:
    """« Un accord de pêche est prêt. Le Togo le signera »: a text that is subject or object right before a pronoun.

    Or whose parts are: « relit les articles de l'accord. Le Togo le signera ».
    """
    doc, words, group, start = filled.sentence.doc, filled.sentence.words, filled.group, filled.sentence.start
    before = doc[start - 1].sent.start if start else start
    prep, first = preposition(doc, text.start, words, floor=before)
    parts = (
        first > before and words.is_a_phrase(prep, "complement_preposition") and words.is_a(doc[first - 1], "provision")
    )
    bare = not prep or parts
    if (
        group is None or filled.anaphoric == "target"
    ):  # « Sa signature aura lieu à Lomé », « Ses articles s'appliquent »
        return bare and filled.anaphoric == "target" and before <= text.start and text.end <= start
    undergoes = group.passive and group.start > start and words.is_a(doc[group.start - 1], "subject_pronoun")
    taking = ("object_clitic", "clitic_to", "clitic_of")  # « y a adhéré », « s'en est retiré »
    if not undergoes and not any(words.is_a(doc[index], name) for index in group.clitics for name in taking):
        return False
    return bare and before <= text.start and text.end <= group.start


def text_just_named(filled: Filled, span: Span) -> Filler | None:
    """« Un accord de pêche est prêt. La signature aura lieu à Lomé »: the one text of the sentence before.

    It stands alone, or what that sentence is about is of it: « Les discussions sur l'accord de pêche s'achèvent ». Or,
    where none is named before, the one that the next sentence is about.
    """
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    if filled.trigger.form != "noun" or not acts_on_texts(filled.trigger) or filled.trigger.types.organisation:
        return None
    start, first = sentence.start, span.start - 1
    opens = start <= first and span.start - start < _OPENING and not filled.parties
    if not opens or not (words.is_a(doc[first], "definite") or words.is_a(doc[first], "possessive")):
        return None
    if not _takes_place(filled, span.end):
        return None
    texts = [text for text in (*named(doc), *described(doc)) if text.kind == "instrument"]
    if not any(text.start < span.start for text in texts):  # « La signature aura lieu en mai. La Charte prévoit… »
        ahead = opens_next(doc, filled.sentence.whole[1] - 1, words)
        return next((text for text in texts if ahead is not None and text.start == ahead.start), None)
    before = doc[start - 1].sent.start if start else 0
    near = {text.ref: text for text in texts if before <= text.start and text.end <= start}
    alone = next(iter(near.values())) if len(near) == 1 else None
    if alone is None:
        return None
    prep, first = preposition(doc, alone.start, words, floor=before)
    if prep and (any(words.is_verb(token) for token in doc[before:first]) or not words.is_a_phrase(prep, "about_text")):
        return None
    return alone


def text_of_sentence(filled: Filled) -> Filler | None:
    """« Avec la ratification du Togo, l'accord de pêche compte dix parties »: its one text, though it has no name."""
    sentence, words = filled.sentence, filled.sentence.words
    if filled.trigger.form != "noun" or not acts_on_texts(filled.trigger) or not filled.parties:
        return None
    texts = (text for text in described(sentence.doc) if sentence.start <= text.start < sentence.end)
    near = {text.ref: text for text in texts if words.is_a(sentence.doc[text.start - 1], "definite")}
    return next(iter(near.values())) if len(near) == 1 else None


def _takes_place(filled: Filled, index: int) -> bool:
    """« … est prévue en juin », « … aura lieu », and not « … est claire »."""
    doc, words = filled.sentence.doc, filled.sentence.words
    if not words.is_verb(doc[index]) and not words.is_a(doc[index], "negation"):
        return False
    near = doc[index : min(filled.sentence.end, index + _VERB)]
    return any(token.pos_ == "VERB" or words.is_form_of(token, "taking_place") for token in near)


def is_just_spoken_of(filled: Filled, filler: Filler) -> bool:
    """« La Banque se réunit. La Colombie y a été admise »: the bare subject of the sentence before."""
    doc, words, start = filled.sentence.doc, filled.sentence.words, filled.sentence.start
    if not start or filler.start >= start or filler.kind != "organisation":
        return False
    opening = doc[start - 1].sent.start
    if filler.start < opening or any(words.is_verb(token) for token in doc[opening : filler.start]):
        return False
    if any(words.is_form_of(token, name) for token in doc[filler.end : start] for name in ("remarking", "saying")):
        return False  # « L'ONU a salué ce départ »
    prep = preposition(doc, filler.start, words, floor=opening)[0]
    return not prep and not is_guest(doc, filler, prep, opening, words)
