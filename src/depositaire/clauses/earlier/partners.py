"""The parties of a text where its clause does not tell them all: with whom it was signed, but not by whom."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.topic import named
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.neighbours import first_bare_after_comma
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: How often a body is named of which a text speaks, and how much more often than of the next.
_OFTEN: Final = 3
_CLEAR: Final = 1.5
#: How many tokens may stand between two sentences that tell of signings.
_FAR: Final = 60


def with_speaker(item: Told, target: Filler, parties: list[Filler], state: str) -> list[Filler]:
    """« Un accord sera signé en mai avec le Togo »: the other party is who publishes the text, or whom it is about.

    Also « la signature d'un accord avec le Togo », « les négociations avec le Togo ont abouti : un accord sera signé ».

    Args:
        item: the telling.
        target: what is signed.
        parties: those named in the clause.
        state: the State whose authorities speak, empty where none is clear.
    """
    group, sentence = item.filled.group, item.sentence
    under = {id(found): found for party in parties if (found := sentence.at(party.start)) is not None}
    told = group.passive if group is not None else item.trigger.form == "noun"
    if not told or target.kind != "instrument" or len(under) != 1:
        return parties
    (other,) = under.values()
    if not sentence.words.is_a_phrase(other.prep, "with") or item.echo_of is not None:
        return parties
    behind = group is not None and other.start > group.index
    if not behind and any(not found.prep and "instrument" not in found.kinds for found in sentence.groups):
        return parties  # « Le Chili salue la signature d'un accord avec le Togo »
    speaker = _speaker(item, parties, state)
    return parties if speaker is None or speaker.ref in {party.ref for party in parties} else [speaker, *parties]


def _speaker(item: Told, parties: list[Filler], state: str) -> Filler | None:
    doc, words = item.sentence.doc, item.sentence.words
    own = issuer(doc)
    kind = doc._.entities.get(own.kb_id_, {}).get("kind") if own is not None else None
    if own is not None and kind not in words.classes["organ_of_state"]:
        return Filler("organisation", own.kb_id_, own.start, own.end)
    country = next((span for span in spans.group(doc, spans.COUNTRIES) if state and span.kb_id_ == state), None)
    if country is not None and (own is not None or all(party.kind == "country" for party in parties)):
        return Filler("country", state, country.start, country.end)
    return _topic(item) if all(party.kind == "organisation" for party in parties) else None


def _topic(item: Told) -> Filler | None:
    """The body that is named most before the act, where it stands out."""
    before = [span for span in spans.group(item.sentence.doc, spans.ORGANISATIONS) if span.end <= item.sentence.start]
    ranked = Counter(span.kb_id_ for span in before).most_common(2)
    if not ranked or ranked[0][1] < _OFTEN or (len(ranked) > 1 and ranked[0][1] < _CLEAR * ranked[1][1]):
        return None
    last = max((span for span in before if span.kb_id_ == ranked[0][0]), key=lambda span: span.start)
    return Filler("organisation", last.kb_id_, last.start, last.end)


def of_the_clause_around(item: Told, target: Filler) -> list[Filler]:
    """« A et B s'allient dans le cadre d'un accord signé lundi »: who does something under a text has signed it."""
    sentence, group = item.sentence, item.filled.group
    text = sentence.at(target.start)
    if group is None or not group.participle or text is None or text.end > group.start:
        return []
    heads = sentence.words.is_a_phrase(text.prep, "in_a_text") and sentence.opens_at(text.start)
    if not (heads or sentence.words.is_a_phrase(text.prep, "under_a_text")) or target.ref in {
        t.ref for t in named(sentence.doc)
    }:
        return []
    left = list(sentence.left(text.start))
    before = next((found for found in left if not found.prep), None)
    found = before if before is not None else first_bare_after_comma(sentence, group.index)
    if found is None or "instrument" in found.kinds:
        return []
    if before is not None and any(token.text in ";:" for token in sentence.doc[found.end : text.start]):
        return []
    under = (other for other in left if before is not None and other.start >= found.end)
    partners = (other for other in under if sentence.words.is_a_phrase(other.prep, "with"))
    return [*found.fillers, *(party for other in partners for party in other.fillers)]


def between_whom(item: Told, target: Filler) -> list[Filler]:
    """« L'accord entre le Togo et le Mali est entré en vigueur »: the States named right behind the text."""
    sentence = item.sentence
    behind = next(sentence.right(target.end), None) if sentence.start <= target.start < sentence.end else None
    if behind is None or behind.start != target.end or behind.kinds != {"country"}:
        return []
    return list(behind.fillers) if sentence.words.is_a_phrase(behind.prep, "between") else []


def parties_between(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """The parties of a text told elsewhere: « un accord entre le Ghana et le Togo »… « L'accord a été signé ».

    Also those that an adjective in its name gives: « la convention franco-malienne ».
    """
    for span in spans.within(item.sentence.doc, spans.COUNTRIES, target.start, target.end):
        if "+" in span.kb_id_:
            return [Filler("country", ref, span.start, span.end) for ref in span.kb_id_.split("+")]
    for other in (item, *told):
        for group, following in pairwise(other.sentence.groups):
            near = following.start - group.end <= 1 and following.prep in other.sentence.words.classes["between"]
            if near and any(filler.ref == target.ref for filler in group.fillers) and len(following.fillers) > 1:
                return following.actors
        if (within := _of_what_it_holds(other.sentence, target)) is not None:
            return within.actors
    return []


def _of_what_it_holds(sentence: Sentence, target: Filler) -> Group | None:
    """« une déclaration comprenant un accord de paix entre le Togo et le Mali »: the sides of a text within a text."""
    words, doc = sentence.words, sentence.doc
    for text, inner in pairwise(sentence.groups):
        held = any(words.is_a(token, "holding_text") for token in doc[text.end : inner.start])
        if not held or inner.kinds != {"instrument"} or target.ref not in {filler.ref for filler in text.fillers}:
            continue
        behind = list(sentence.right(inner.end))[:2]
        if len(behind) > 1 and words.phrases["place_preposition"].at(doc, behind[0].start):
            behind = behind[1:]  # « un accord, au Qatar, entre … »
        sides = behind[0] if behind else None
        if sides is not None and words.is_a_phrase(sides.prep, "between") and len(sides.fillers) > 1:
            return sides
    return None


def of_the_signing_before(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """« Le Ghana et le Togo ont signé un accord. Un mémorandum a été paraphé, lui aussi »: by the same, if by nobody.

    Of a text that has no name, told in the same sentence or the next.
    """
    group, sentence = item.filled.group, item.sentence
    if group is None or not group.passive or group.participle or item.filled.counted:
        return []
    if target.start < sentence.start or target.ref in {text.ref for text in named(sentence.doc)}:
        return []
    before = [other for other in told if other.span.start < item.span.start and other.source.types.binding == "sign"]
    last = before[-1] if before else None
    near = last is not None and sentence.start - last.sentence.end <= 0
    return last.filled.parties if last is not None and near and len(last.filled.parties) > 1 else []


def with_signer_before(item: Told, told: Sequence[Told], parties: list[Filler]) -> list[Filler]:
    """« Rivéo a signé cinq contrats. Un autre a aussi été signé avec Plinor »: by who signs in the sentences before.

    The first tells it by a verb whose subject is one alone, and the others follow near.
    """
    group, sentence = item.filled.group, item.sentence
    if group is None or not group.passive or group.participle or group.negated:
        return parties
    under = [sentence.at(party.start) for party in parties]
    if not under or any(one is None or not sentence.words.is_a_phrase(one.prep, "with") for one in under):
        return parties
    start = sentence.start
    for other in reversed([one for one in told if one.span.start < item.span.start]):
        if other.source.types.binding != "sign" or start - other.sentence.end > _FAR:
            return parties
        acting, verb = other.filled.subject, other.filled.group
        if verb is not None and not verb.passive and acting is not None and acting.kinds <= {"country", "organisation"}:
            new = len(acting.fillers) == 1 and acting.fillers[0].ref not in {party.ref for party in parties}
            return [*acting.fillers, *parties] if new else parties
        start = other.sentence.start
    return parties


def with_partner(item: Told, target: Filler, parties: list[Filler]) -> list[Filler]:
    """Both parties of a text of which one only is named with it: « applique l'accord conclu avec le Togo »."""
    return with_partner_of(item.sentence, target.start, parties)


def with_partner_of(sentence: Sentence, index: int, parties: list[Filler]) -> list[Filler]:
    """The same of the text at token ``index`` of a sentence."""
    words, text = sentence.words, sentence.at(index)
    if text is None:
        return parties
    named = [sentence.at(party.start) for party in parties] if parties else [next(sentence.right(text.end), None)]
    other = named[0]
    if other is None or any(group is not other for group in named) or not _is_with(sentence, text, other):
        return parties
    fillers = list(other.fillers)
    kinds = {"country"} if other.kinds == {"country"} else {"country", "organisation"}
    taken = {filler.ref for filler in fillers}
    for group in sentence.left(text.start):
        bare = not group.prep or words.is_a_phrase(group.prep, "complement_preposition")
        fits = group.kinds <= kinds or _may_treat_with_states(sentence, group) or _may_contract(sentence, group, text)
        if any(words.is_form_of(token, "remarking") for token in sentence.doc[group.end : text.start]):
            continue  # « L'ONU salue la signature, avec le Togo, d'un accord »
        if text.prep and not group.prep and _is_joined(sentence, group):
            continue  # « Le Bénin rejoint l'OIF en vertu d'un accord signé avec le Togo »
        if bare and fits and not taken & {filler.ref for filler in group.fillers}:
            return [*group.fillers, *fillers]
    heads = words.is_a_phrase(text.prep, "in_a_text") or words.is_a_phrase(text.prep, "under_a_text")
    if heads and sentence.opens_at(text.start):  # « En vertu d'un accord signé avec le Togo, le Bénin… »
        acts = first_bare_after_comma(sentence, other.end - 1)
        if acts is not None and acts.kinds <= kinds and not taken & {filler.ref for filler in acts.fillers}:
            return [*acts.fillers, *fillers]
    return fillers


def _is_joined(sentence: Sentence, group: Group) -> bool:
    """« rejoint l'OIF », « a quitté l'Alliance »: the object of a verb of membership."""
    words, verb = sentence.words, sentence.doc[group.start - 1] if group.start > sentence.start else None
    rules = (
        ()
        if verb is None
        else [rule for form in words.forms(verb) for rule in words.triggers.get(("verb", form.lemma), ())]
    )
    return any(rule.frame.get("object") == "target" and rule.types.organisation is not None for rule in rules)


def _may_treat_with_states(sentence: Sentence, group: Group) -> bool:
    """« Le Sénat chilien a approuvé l'accord conclu avec le Pérou »: a parliament, and bodies that States join."""
    known = (sentence.doc._.entities.get(filler.ref, {}).get("kind") for filler in group.fillers)
    return all(kind in sentence.words.classes["treats_with_states"] for kind in known)


def _may_contract(sentence: Sentence, group: Group, text: Group) -> bool:
    """« Rivéo a remporté un contrat avec le Togo », « Rivéo annonce un accord avec le Togo »: a house and its text."""
    words, entities = sentence.words, sentence.doc._.entities
    if group.prep or group.kinds != {"organisation"}:
        return False
    kinds = {entities.get(text.fillers[-1].ref, {}).get("kind")}
    houses = {entities.get(filler.ref, {}).get("kind") for filler in group.fillers}
    between = sentence.doc[group.end : text.start]
    told = any(words.is_form_of(token, "making_known") for token in between)
    return houses <= {"company"} and (told or kinds <= words.classes["of_persons_too"])


def _is_with(sentence: Sentence, text: Group, other: Group) -> bool:
    """Whether the other party follows the text under « avec », a participle between them at most."""
    words, gap = sentence.words, sentence.doc[text.end : other.start]
    if other.end <= text.start:  # « la signature, avec le Togo, d'un accord »
        aside = sentence.doc[other.end : text.start]
        return words.is_a_phrase(other.prep, "with") and len(aside) == 1 and aside[0].text == ","
    return (
        words.is_a_phrase(other.prep, "with")
        and other.start >= text.end
        and not any(token.text in ";:" or words.is_a(token, "boundary") for token in gap)
        and not any(token.pos_ in ("VERB", "AUX") and _is_finite(words, token) for token in gap)
    )


def _is_finite(words: Words, token: Token) -> bool:
    """Whether a verb is no participle: « conclus », « conclue » are read as one."""
    tenses = {form.tense for form in words.forms(token)}
    return bool(tenses) and "ppast" not in tenses
