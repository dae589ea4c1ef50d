"""Nouns that take up an act told before: « Son départ a pris effet en mai », « La ratification remonte à 2019 »."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.owners import owner_before, possessive_before
from depositaire.clauses.document.spoken_of import becomes, one_spoken_of
from depositaire.clauses.earlier.clitics import spoken_of_before
from depositaire.clauses.earlier.own_complements import is_of_something
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.adjectives import is_by_adjective
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.subjects.whose import is_anothers
from depositaire.lexicon import Trigger

#: How far back the act may have been told, in tokens.
_REACH: Final = 60
#: What an instrument is deposited for, and what its State may have been told to do before.
_DEPOSITED: Final = {"ratify": frozenset({"sign"}), "accede": frozenset({"join", "belong"})}


def take_up(filled: Filled, span: Span, told: Sequence[Told]) -> None:
    """Give a noun that names neither party nor target those of the last act of its type.

    A possessive alone gives the party of what was told in the sentence before: « Le Togo l'a signé. Sa ratification… ».
    """
    if filled.trigger.form != "noun" or filled.trigger.echo or filled.counted:
        return
    sentence = filled.sentence
    if filled.parties:
        if told:
            _of_the_same_text(filled, span, told)
        return
    if span.start <= sentence.start:
        return
    _of_act(filled, span, told)
    if not filled.parties:
        filled.parties.extend(
            _depositor(filled, span, told) or _who_did(filled, span, told) or one_spoken_of(filled, span)
        )
    if not filled.parties and filled.anaphoric == "party" and (filled.targets or _is_asked(filled)):
        own = {target.ref for target in filled.targets}
        whose = _asked_before(filled, told) or _subject_before(filled, span)
        filled.parties.extend(party for party in whose if party.ref not in own)
    if not filled.parties and filled.anaphoric == "party":
        verb = governing_verb(sentence, span.start)  # « La Serbie attend. Paris soutient son adhésion »
        if verb is not None and is_anothers(filled, verb, span.start):
            several = sentence.words.is_a(sentence.doc[span.start - 1], "their")
            filled.parties.extend(spoken_of_before(filled, subject_of(sentence, verb), set(), several=several))


def _of_act(filled: Filled, span: Span, told: Sequence[Told]) -> None:
    """Give the noun what was told before it."""
    if not told:
        return
    sentence = filled.sentence
    words, start = sentence.words, span.start - 1
    if start - 2 >= sentence.start and words.is_a(sentence.doc[start - 1], "ceremony"):
        start -= 2  # « La cérémonie de signature aura lieu en juin »
    while start > sentence.start and sentence.doc[start].pos_ == "ADJ":
        start -= 1  # « Sa précédente demande »
    before = sentence.doc[start]
    possessive = words.is_a(before, "possessive")
    last = told[-1]
    if filled.targets:  # « Sa demande d'adhésion à l'Union, remise en mai… »
        own = {target.ref for target in filled.targets}
        if possessive and filled.anaphoric == "party" and last.sentence.end == sentence.start:
            filled.parties.extend(party for party in _owner(last.sentence, last) if party.ref not in own)
        return
    if not (possessive or words.is_a(before, "demonstrative") or words.is_a(before, "definite")):
        return
    if words.is_a(before, "definite") and is_of_something(sentence, span.end):
        return
    types, several = told_types(filled.trigger), _is_plural(sentence, span.start)
    for item in reversed(told):
        if sentence.start - item.sentence.end > _REACH:
            return
        if types & told_types(item.source) and item.filled.targets and item.sentence is not sentence:
            if several and len(item.filled.parties) == 1:
                return  # « Le Panama a renoncé à l'appuyer. Le ministère tient la liste des soutiens. »
            filled.targets.extend(item.filled.targets)
            filled.parties.extend(item.filled.parties)
            _with_the_same_act(filled, item, told)
            return
    if possessive and last.sentence.end == sentence.start:
        filled.parties.extend(_owner(last.sentence, last))


def _who_did(filled: Filled, span: Span, told: Sequence[Told]) -> list[Filler]:
    """« Le Mali a quitté l'OIF. Le Togo le regrette. Le retrait de l'OIF prendra effet en mai »: who was told to."""
    sentence, types = filled.sentence, told_types(filled.trigger)
    refs = {target.ref for target in filled.targets}
    if not refs or not becomes(filled, span):
        return []
    for item in reversed(told):
        if sentence.start - item.sentence.end > _REACH:
            return []
        if types & told_types(item.source) and refs <= {target.ref for target in item.filled.targets}:
            return list(item.filled.parties)
    return []


def _is_asked(filled: Filled) -> bool:
    return filled.trigger.types.organisation == "apply"


def _depositor(filled: Filled, span: Span, told: Sequence[Told]) -> list[Filler]:
    """« Le Pérou a signé. L'instrument de ratification sera déposé en mai »: the one State that acted just before."""
    sentence, types = filled.sentence, filled.trigger.types
    acts = _DEPOSITED.get(types.binding or "", frozenset())
    deposit = types.organisation is None and bool(acts) and "party" in filled.trigger.requires
    article = sentence.doc[span.start - 1]
    one = sentence.words.is_a(article, "definite") and not sentence.words.is_a(article, "plural_article")
    last = told[-1] if told else None
    if not (deposit and one) or last is None or sentence.start - last.sentence.end > 0:
        return []
    texts = {target.ref for target in last.filled.targets if target.kind == "instrument"}
    same = not texts or texts >= {target.ref for target in filled.targets}
    acts &= told_types(last.source)
    alone = len(last.filled.parties) == 1 and last.filled.parties[0].kind == "country"
    return list(last.filled.parties) if acts and alone and same else []


def _asked_before(filled: Filled, told: Sequence[Told]) -> list[Filler]:
    """« L'OIF a rejeté la demande du Togo. Sa candidature à l'Union… »: whose demand the sentence before told of."""
    near = [item for item in told if item.sentence.end == filled.sentence.start]
    alike = (item for item in reversed(near) if told_types(item.source) & told_types(filled.trigger))
    return next((list(item.filled.parties) for item in alike if item.filled.parties), [])


def _subject_before(filled: Filled, span: Span) -> list[Filler]:
    """« Le Kosovo attend. Sa demande d'adhésion à l'Union… »: whom the sentence before is about, no act told of it."""
    sentence = filled.sentence
    own = issuer(sentence.doc) if sentence.words.is_a(sentence.doc[span.start - 1], "first_person") else None
    if own is not None:  # « Notre candidature, déposée en mai, … »
        return [Filler("organisation", own.kb_id_, own.start, own.end)]
    possessive = possessive_before(sentence.doc, span.start, sentence.start, sentence.words)
    if possessive is None:
        return []
    owner = owner_before(sentence.doc, possessive, spans.group(sentence.doc, spans.SEGMENTS), sentence.words)
    return list(owner.actors) if owner is not None else []


def _is_plural(sentence: Sentence, index: int) -> bool:
    """Whether a noun is said of several acts."""
    return sentence.doc[index].morph.get("Number", []) == ["Plur"]


def _with_the_same_act(filled: Filled, item: Told, told: Sequence[Told]) -> None:
    """« se retire de la Cour et dénonce le Statut. Ce retrait… »: both, where one sentence told both of the same."""
    types, parties = told_types(filled.trigger), item.filled.parties
    for other in told:
        if other is item or other.sentence is not item.sentence or not types & told_types(other.source):
            continue
        if parties and other.filled.parties == parties:
            filled.targets.extend(target for target in other.filled.targets if target not in filled.targets)


def _of_the_same_text(filled: Filled, span: Span, told: Sequence[Told]) -> None:
    """« L'accord a été signé ; la ratification suisse suivra en mai »: of the text last told of."""
    sentence, last = filled.sentence, told[-1]
    definite = span.start > sentence.start and sentence.words.is_a(sentence.doc[span.start - 1], "definite")
    near = sentence.start - last.sentence.end <= 0 and any(filled.takes(target) for target in last.filled.targets)
    texts = [target for target in last.filled.targets if target.kind == "instrument"]
    if definite and near and texts and not filled.targets and is_by_adjective(filled):
        filled.targets.extend(texts)


def told_types(trigger: Trigger) -> set[str]:
    """The types of event that a rule may tell."""
    found = (trigger.types.of(kind) for kind in ("organisation", "binding", "text"))
    return {event_type for event_type in found if event_type is not None}


def _owner(sentence: Sentence, last: Told) -> list[Filler]:
    """The parties that are the subject of their sentence; where a text is, the possessive may be the text's."""
    subject = next((group for group in sentence.groups if not group.prep), None)
    if subject is None or "instrument" in subject.kinds:
        return []
    return [party for party in last.filled.parties if party in subject.fillers]
