"""What a filled frame must not be, whatever its rule and its words say."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.topic import named, text_kind
from depositaire.clauses.sentences.absolute import past_adverbial
from depositaire.clauses.sentences.filling import Filled, expression
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.predication import verbs_of_subject
from depositaire.clauses.subjects.parse import is_plain, subjects
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: How far behind a verb the participle of a passive infinitive may stand.
_INFINITIVE: Final = 4


def is_of_something_else(filled: Filled) -> bool:
    """« Le sommet est suivi par le ministre », not « son exemple est suivi »: its subject is no party and no act."""
    sentence, group = filled.sentence, filled.group
    if group is None or group.auxiliary is None:
        return False
    return any(
        is_plain(sentence, token) and not sentence.words.is_a(token, "followed_up")
        for token in subjects(sentence, group, sentence.start, group.start)
    )


def is_undone(sentence: Sentence, trigger: Trigger, span: Span) -> bool:
    """« a gelé sa participation », « dont la participation est suspendue »: what the verb makes of the noun."""
    verb = governing_verb(sentence, span.start)
    doc, words = sentence.doc, sentence.words
    said = {form.lemma for form in words.forms(doc[verb.index])} if verb is not None and not verb.reflexive else set()
    for token, _ in verbs_of_subject(sentence, span.start, span.end):
        following = doc.lower[token.i + 1] if token.i + 1 < sentence.end else ""
        for form in words.forms(token):
            said |= {form.lemma, f"{form.lemma} {following}"}
        behind = doc[token.i + 1 : min(sentence.end, token.i + 1 + _INFINITIVE)]  # « pourrait être suspendue »
        if any(words.is_form_of(one, "being") and "inf" in {form.tense for form in words.forms(one)} for one in behind):
            said |= {form.lemma for one in behind for form in words.forms(one) if form.tense == "ppast"}
    return not said.isdisjoint(trigger.undone_by)


def is_close(filled: Filled, end: int) -> bool:
    """Whether a State acts and only adverbs part the verb from the target it names: « n'est plus de l'OIF ».

    Adverbs, a day and what the rule wants near: « a demandé lundi d'adhérer à l'OIF ».
    """
    sentence = filled.sentence
    if any(party.kind != "country" for party in filled.parties):
        return False  # « le satellite est de l'ESA »
    group = sentence.at(filled.targets[0].start) if filled.targets else None
    if group is None:
        return not filled.targets
    words, index = sentence.words, end
    wanted = expression(sentence, filled.trigger, end) if filled.trigger.near else None
    while index < group.start:
        if wanted is not None and index == wanted[0]:
            index = wanted[1]
            continue
        token, after = sentence.doc[index], past_adverbial(sentence, index)
        set_off = wanted is not None and token.text == ","  # « d'adhérer, lundi, à l'OIF »
        dated = any(sentence.in_date(at) for at in range(index, after))
        if (after == index and not set_off and not words.is_a(token, "negative")) or (dated and wanted is None):
            return False
        index = max(after, index + 1)
    return True


def is_of_persons(filled: Filled, party: Filler) -> bool:
    """Whether it is a body of a kind that is no State's and has none as members."""
    doc, words = filled.sentence.doc, filled.sentence.words
    kind = doc._.entities.get(party.ref, {}).get("kind")
    return party.kind == "organisation" and kind in words.classes["not_of_states"]


def is_provided_for(filled: Filled) -> bool:
    """« L'Accord établit une feuille de route »: what a text provides for is no other text that somebody adopts."""
    group, subject = filled.group, filled.subject
    active = group is not None and group.finite and not group.passive
    return active and subject is not None and subject.kinds == {"instrument"}


def is_run_for(filled: Filled) -> bool:
    """« Il annoncera sa candidature »: where a political party is in mind, and none applies to it, somebody runs."""
    doc, words = filled.sentence.doc, filled.sentence.words
    targets, parties = (
        {doc._.entities.get(filler.ref, {}).get("kind") for filler in fillers}
        for fillers in (filled.targets, filled.parties)
    )
    return bool(targets & words.classes["of_elections"]) and not parties & words.classes["of_elections"]


def is_of_two_sides(doc: Tokens, target: Filler) -> bool:
    """« établir un partenariat durable », « lancer un accord »: a described text that binds is for two to sign."""
    binding = target.kind == "instrument" and text_kind(doc, target) == "binding"
    return binding and all(text.ref != target.ref for text in named(doc))
