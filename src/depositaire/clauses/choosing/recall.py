"""Recall: what a pronoun or possessive stands for, and the body or text that is meant when none is named."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.actors import is_of_states, is_through_persons
from depositaire.clauses.choosing.omitted import ALONE, has_other_object, is_of_another, may_recall, names_another
from depositaire.clauses.document.ahead import opens_next
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.bodies import is_of_nations
from depositaire.clauses.document.just_named import (
    acts_on_texts,
    is_just_named,
    is_just_spoken_of,
    speaks_of_text,
    text_just_named,
    text_of_sentence,
)
from depositaire.clauses.document.named_next import opens_the_next, told_of_next
from depositaire.clauses.document.standing import standing
from depositaire.clauses.document.topic import described, known, named, topic, weights
from depositaire.clauses.earlier.clitics import clitic_slots
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.subjects.adjectives import is_by_adjective
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How much less an organ weighs than a body of its own.
_ORGAN: Final = 0.4
#: How much more a body weighs that the sentence before is about.
_SPOKEN_OF: Final = 3
#: How many tokens may stand before a noun in the phrase that opens a sentence: « En l'absence de signature ».
_FRONTED: Final = 6
#: How far before « l'ont signée » the petition may be named.
_PETITION: Final = 25


def recall_target(filled: Filled, span: Span, told: Sequence[Told]) -> None:
    """Fill the target that is not named: « l'a ratifiée », « y adhérer », « sa ratification ».

    Also, where the rule says so, the body or text that is meant when none is named.
    """
    doc, trigger = filled.sentence.doc, filled.trigger
    if trigger.named:
        return
    if not filled.targets and (text := _behind_absolute(filled, span)) is not None:
        filled.targets.append(text)
        return
    wanted = filled.anaphoric == "target" or "target" in clitic_slots(filled)
    if not wanted and (
        has_other_object(filled) or names_another(filled, span.end) or is_of_another(filled, span.start)
    ):
        return
    if not filled.targets and not wanted and (taken := text_just_named(filled, span)) is not None:
        filled.targets.append(taken)
    if filled.targets or not (wanted or may_recall(filled, span)):
        return
    if trigger.recall in ALONE and is_through_persons(filled):
        return  # « la ministre en a poussé la porte »
    if wanted and trigger.types.binding == "sign" and _is_of_persons(filled, span.start):
        return
    parties = {party.ref for party in filled.parties}
    alike = [] if wanted else _told_alike(filled, parties, told)
    if alike:
        filled.targets.extend(alike)
        return
    told_before = [target for item in told for target in item.filled.targets if filled.takes(target)]
    recalled = [target for target in told_before if target.ref not in parties]
    adjective = is_by_adjective(filled)
    if not wanted and (trigger.recall == "topic" or (adjective and trigger.types.organisation is None)):
        filled.targets.extend(topic(filled, span.start, span.end, recalled))
        return
    if not wanted and (trigger.recall == "told" or adjective):
        filled.targets.extend(([target for target in recalled if _is_named(doc, target)] or recalled)[-1:])
        if not recalled and trigger.form == "noun":
            filled.targets.extend(_next(filled, parties))
        return
    if wanted and (ahead := _ahead(filled)) is not None:
        filled.targets.append(ahead)
        return
    if wanted and (last := _last_text(filled, told)) is not None and last.ref not in parties:
        filled.targets.append(last)
        return
    if wanted and (same := _recalled_just_before(filled, told)) is not None and same.ref not in parties:
        filled.targets.append(same)
        return
    refs = {target.ref for target in told_before}
    own = issuer(doc)
    if own is not None and not wanted:
        refs.add(own.kb_id_)
    fit = [filler for filler in named(doc) if filled.takes(filler) and filler.ref not in parties]
    if not recalled and not any(filler.kind == "instrument" for filler in fit):
        fit = [one for one in known(doc, filled.sentence.words) if filled.takes(one) and one.ref not in parties]
    if wanted:
        if trigger.types.binding == "sign":  # a letter that others will sign too; treaties have names
            just = {target.ref for item in told if _is_near(filled, item) for target in item.filled.targets}
            fit += [text for text in described(doc) if text.ref in just]
        if acts_on_texts(trigger) and not speaks_of_text(filled, fit):
            fit += [text for text in described(doc) if text not in fit and is_just_named(filled, text)]
        fit = _agreeing(filled, fit)
        if trigger.types.organisation and trigger.types.binding:
            fit = [filler for filler in fit if filler.ref in refs or filler.kind == "instrument"] or fit
        if trigger.types.organisation is not None:
            open_ = [f for f in fit if not (_is_closed(doc, f, filled.sentence.words) or _is_left(filled, f))]
            fit = open_ or ([] if is_of_states(filled) else fit)
    else:
        fit = [filler for filler in fit if is_joinable(doc, filler, filled.sentence.words)]
        fit = [filler for filler in fit if filler.ref in refs or _kind(doc, filler) is not None]
        if is_of_states(filled):
            fit = [filler for filler in fit if _may_have_states(filled, filler)]
    before = [filler for filler in fit if filler.end <= span.start and _is_open(filled, filler)]
    spoken_of = [filler for filler in before if wanted and _is_spoken_of(filled, filler)]
    if spoken_of:
        filled.targets.append(spoken_of[-1])
    elif before:
        again = [
            replace(target, start=item.span.start, end=item.span.end)
            for item in told
            if wanted and item.filled.recalled and item.span.end <= span.start
            for target in item.filled.targets
            if target.kind == "instrument"
        ]
        acting = {party.ref for item in told for party in item.filled.parties}
        spoken_of = [filler for filler in before if wanted and is_just_spoken_of(filled, filler)]
        about = {filler.ref for filler in spoken_of} - acting
        filled.targets.append(_heaviest(filled, span.start, before, refs, about, again[-1:]))
    elif recalled:
        filled.targets.append(recalled[-1])
    elif fit and not wanted and (behind := _behind(filled, fit, span.start)) is not None:
        filled.targets.append(behind)
    elif wanted:
        filled.targets.extend(one for one in _next(filled, parties) if opens_the_next(filled, one))
    elif (text := text_of_sentence(filled)) is not None:
        filled.targets.append(text)


def _next(filled: Filled, parties: set[str]) -> list[Filler]:
    """What the next sentence is about, where it can be joined or signed."""
    doc, words = filled.sentence.doc, filled.sentence.words
    one = told_of_next(filled)
    if one is None or one.ref in parties or _is_closed(doc, one, words) or not is_joinable(doc, one, words):
        return []
    return [one]


def _behind(filled: Filled, fit: Sequence[Filler], start: int) -> Filler | None:
    """« Niamey a claqué la porte. La CEDEAO le regrette »: what the next sentence opens with, or names bare."""
    doc, words = filled.sentence.doc, filled.sentence.words
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


def _is_closed(doc: Tokens, filler: Filler, words: Words) -> bool:
    """Whether nobody joins it: an organ of a State."""
    return filler.kind == "organisation" and _kind(doc, filler) in words.classes["closed"]


def _is_of_persons(filled: Filled, index: int) -> bool:
    """« Une pétition circule ; mille personnes l'ont signée »: what was named last is no text that parties sign."""
    doc, phrases = filled.sentence.doc, filled.sentence.words.phrases["signed_by_persons"]
    last = max((end for _, end in phrases.within(doc, max(0, index - _PETITION), index)), default=0)
    texts = (span.end for span in spans.group(doc, spans.INSTRUMENTS) if span.end <= index)
    return last > max(texts, default=0)


def _is_left(filled: Filled, filler: Filler) -> bool:
    """« Le Royaume-Uni, sorti de l'Union, y siège toujours »: what a participle beside the subject has taken up."""
    group = filled.sentence.at(filler.start)
    if group is None or not group.prep or group.start <= filled.sentence.start:
        return False
    before = filled.sentence.doc[group.start - 1]
    return before.pos_ == "VERB" and any(form.tense == "ppast" for form in filled.sentence.words.forms(before))


def _told_alike(filled: Filled, parties: set[str], told: Sequence[Told]) -> list[Filler]:
    """The target of the last event of the same type and parties: « L'adhésion de l'ANSSI » is told again."""
    types = told_types(filled.trigger)
    for item in reversed(told):
        same = types & told_types(item.source)
        if same and parties and item.filled.targets and parties <= {party.ref for party in item.filled.parties}:
            return [target for target in item.filled.targets if filled.takes(target)]
    return []


def is_joinable(doc: Tokens, filler: Filler, words: Words) -> bool:
    """Whether it is a text, or a body of a kind that has members, or one of several States by its name."""
    kind = _kind(doc, filler)
    if filler.kind == "instrument" or kind not in words.classes["not_joinable"]:
        return True
    name = (doc._.entities.get(filler.ref, {}).get("name") or "").lower()
    if name.startswith(tuple(words.classes["open_assembly"])):
        return True
    several = words.classes["of_several_states"]
    return kind in words.classes["may_have_states"] and not several.isdisjoint(name.replace("'", " ").split())


def _may_have_states(filled: Filled, filler: Filler) -> bool:
    """Whether its members may be States, or federations that are called by their State."""
    doc, words = filled.sentence.doc, filled.sentence.words
    return _kind(doc, filler) not in words.classes["not_of_states"] or is_of_nations(doc, filler.ref, words)


def _kind(doc: Tokens, filler: Filler) -> str | None:
    kind: str | None = doc._.entities.get(filler.ref, {}).get("kind")
    return kind


def _ahead(filled: Filled) -> Filler | None:
    """« Cinq ans après l'avoir signé, le Togo n'a pas ratifié le traité »: the text that the sentence names behind."""
    group, sentence = filled.group, filled.sentence
    if group is None or group.finite or group.tense == "perfect" or not group.clitics:
        return None
    if any(not found.prep for found in sentence.left(group.start)):
        return None
    texts = (text for found in sentence.right(group.index + 1) for text in found.fillers if text.kind == "instrument")
    comma = next((t.i for t in sentence.doc[group.index : sentence.end] if t.text == ","), sentence.end)
    return next((text for text in texts if text.start > comma and filled.takes(text)), None)


def _behind_absolute(filled: Filled, span: Span) -> Filler | None:
    """« Le Togo ayant déposé son instrument, la Convention entre en vigueur »: the subject behind such a clause.

    Also behind a phrase that opens the sentence: « Faute de signature par le Togo, l'accord est resté sans effet ».
    """
    sentence, doc = filled.sentence, filled.sentence.doc
    if filled.group is not None or not filled.parties or filled.trigger.types.binding is None:
        return None
    verb = governing_verb(sentence, span.start)
    opens = verb is None and span.start - sentence.start < _FRONTED and doc[sentence.start].pos_ != "DET"
    if not opens and (verb is None or verb.tense != "ppres"):
        return None
    comma = next((token.i for token in doc[span.end : sentence.end] if token.text == ","), None)
    behind = next(sentence.right(comma), None) if comma is not None else None
    if behind is None or comma is None or behind.prep or behind.start > comma + 1:
        return None
    return next((text for text in behind.fillers if text.kind == "instrument" and filled.takes(text)), None)


def _last_text(filled: Filled, told: Sequence[Told]) -> Filler | None:
    """The text of the act told last, in the same sentence or the one before: « l'a ratifiée, le Togo y a adhéré »."""
    if filled.trigger.types.organisation is None or filled.trigger.types.binding is None:
        return None
    for item in reversed(told):
        if not _is_near(filled, item):
            return None
        texts = [target for target in item.filled.targets if target.kind == "instrument" and filled.takes(target)]
        if texts and _agreeing(filled, texts):
            return texts[-1]
    return None


def _recalled_just_before(filled: Filled, told: Sequence[Told]) -> Filler | None:
    """« Le Chili y siège toujours. Le Togo a demandé à y entrer »: the body that a pronoun close before stands for."""
    item = told[-1] if told else None
    if item is None or not (item.filled.recalled and _is_near(filled, item)):
        return None
    bodies = [target for target in item.filled.targets if target.kind == "organisation" and filled.takes(target)]
    return bodies[-1] if bodies else None


def _is_near(filled: Filled, item: Told) -> bool:
    """Whether an act is told in the same sentence or the one before."""
    return item.sentence is filled.sentence or item.sentence.end == filled.sentence.start


def _agreeing(filled: Filled, fillers: list[Filler]) -> list[Filler]:
    """Those texts that « le », « la », « il » or « elle » before the verb may stand for; all where none is said."""
    doc, words, group = filled.sentence.doc, filled.sentence.words, filled.group
    if group is None:
        return fillers
    before = [doc[index] for index in group.clitics]
    if group.passive and group.start > filled.sentence.start:
        before.append(doc[group.start - 1])
    feminine = any(words.is_a(token, name) for token in before for name in ("feminine_article", "feminine_pronoun"))
    masculine = any(words.is_a(token, "masculine_article") for token in before) or any(
        words.is_a(token, "subject_pronoun") and not words.is_a(token, "plural_pronoun") for token in before
    )
    surely: list[Filler] = []
    if not (feminine or masculine) and group.tense == "perfect" and not group.passive:
        if not any(words.is_a(token, "object_clitic") for token in before):
            return fillers
        participle = doc[group.index].lower_  # « l'a ratifiée »: it agrees with what « l' » stands for
        feminine = participle.endswith(tuple(words.classes["feminine_ending"]))
        masculine = participle.endswith(tuple(words.classes["masculine_ending"]))
        surely = [filler for filler in fillers if _is_named(doc, filler)]  # it may be called « le texte » meanwhile
    if not (feminine or masculine):
        return fillers
    told = [(filler, _is_feminine(doc, filler, words)) for filler in fillers]
    fit = [f for f, female in told if f.kind != "instrument" or female is None or female == feminine]
    start = doc[filled.sentence.start - 1].sent.start if filled.sentence.start else 0
    just = any(f.kind == "instrument" and start <= f.start < group.start for f in fit)
    return fit if just else [*surely, *(f for f in fit if f not in surely)]


def _is_feminine(doc: Tokens, filler: Filler, words: Words) -> bool | None:
    """The gender of a text by the article it is named with, else by its kind: « le Traité d'Ottawa »."""
    article, kind = doc[filler.start - 1] if filler.start else None, _kind(doc, filler)
    if article is not None and words.is_a(article, "masculine_article"):
        return False
    if kind in words.classes["text_of_either_gender"]:
        return None
    return kind in words.classes["feminine_text"]


def _heaviest(
    filled: Filled, index: int, fillers: Sequence[Filler], told: set[str], about: set[str], again: Sequence[Filler]
) -> Filler:
    """The last mention of the one that is named, or as a text meant ``again``, most and nearest before ``index``.

    An organ weighs less: who joins or leaves means the body that it is one of. What is spoken ``about`` weighs more.
    """
    doc, organs = filled.sentence.doc, filled.sentence.words.classes["organ_kinds"]
    named = {filler.ref for filler in fillers}
    words = filled.sentence.words
    mentions = [*fillers, *(filler for filler in again if filler.ref in named)]
    weighed = weights(mentions, index, told, lambda filler: standing(doc, filler, words))
    for ref in {filler.ref for filler in fillers if filler.kind == "organisation" and _kind(doc, filler) in organs}:
        weighed[ref] *= _ORGAN
    for ref in about:
        weighed[ref] *= _SPOKEN_OF
    heaviest = max(weighed, key=weighed.__getitem__)
    return max((filler for filler in fillers if filler.ref == heaviest), key=lambda filler: filler.start)


def _is_named(doc: Tokens, filler: Filler) -> bool:
    named = spans.group(doc, spans.INSTRUMENTS)
    return any(span.kb_id_ == filler.ref and span.id_ != "described" for span in named)


def _is_spoken_of(filled: Filled, filler: Filler) -> bool:
    """« L'Alliance attire : le Japon y entrera en mai »: a body that the same sentence speaks of first."""
    group = filled.sentence.at(filler.start) if filler.start >= filled.sentence.start else None
    return group is not None and not group.prep and filler.kind == "organisation"


def _is_open(filled: Filled, filler: Filler) -> bool:
    """An agent (« invité par le Comité à y adhérer ») is not what a pronoun of the same sentence stands for."""
    group = filled.sentence.at(filler.start)
    return group is None or not filled.sentence.words.is_a_phrase(group.prep, "agent_preposition")
