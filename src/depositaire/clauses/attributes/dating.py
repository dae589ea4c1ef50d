"""The date of an event, among those of its sentence."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.attributes.dates import is_dateline, is_later, is_of_a_text, is_since, is_term_of_text
from depositaire.clauses.attributes.deeds import is_carried_out, is_of_deed
from depositaire.clauses.attributes.elsewhere import is_elsewhere, is_of_main_clause
from depositaire.clauses.attributes.nearness import VERB, distance, onset
from depositaire.clauses.attributes.on_occasion import is_of_occasion
from depositaire.clauses.attributes.resumed import resumes
from depositaire.clauses.sentences.clefts import opens_cleft
from depositaire.clauses.sentences.occasions import clause_start, is_finite_between, is_participle, opens
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.status.matrix import said_before
from depositaire.clauses.wording.words import Words
from depositaire.edtf import Edtf
from depositaire.tokens import Token, Tokens

#: How far behind what says that it takes place its date may stand, in tokens.
_SHORT: Final = 12
#: How far before a date the participle may stand whose it is, in tokens and names.
_BACK: Final = 5
#: A date within so many tokens of the beginning of a sentence opens it, comma or not.
_LEAD: Final = 3


def event_date(sentence: Sentence, window: Window, rivals: Sequence[Window], *, past: bool) -> Span | None:
    """The event's own date: the one in its sentence that is nearer to its trigger than to any other's.

    A date in the phrase that opens the sentence (« Le 3 mai, … », « Au terme du Conseil tenu mardi, … ») belongs to
    all its events that have none of their own. ``past``: the event is told as done, so that no later date is its own.
    """
    doc = sentence.doc
    dates = [
        date
        for date in spans.within(doc, spans.DATES, sentence.start, sentence.end)
        if _same_aside(doc, date, window)
        and not is_dateline(date)
        and not is_elsewhere(sentence, date.start, date.end, window)
        and not (date.end <= window.start and sentence.words.phrases["ahead_of"].at(doc, sentence.start))
        and not any(sentence.words.phrases["not_of_the_act"].ending(doc, date.start + at) for at in (0, 1))
        and not is_term_of_text(date)
        and not _is_of_another(sentence, date)
        and not _is_of_the_last_time(sentence, date)
        and not _is_of_a_life(sentence, date, window)
        and not (past and is_later(doc, date) and not _is_effect(sentence, date, window))
    ]
    own = [
        date
        for date in dates
        if is_of_deed(sentence, date, window)
        or is_of_occasion(sentence, date.start, window, rivals)
        or resumes(sentence, date, window)
        or (
            all(
                _between(rival, window, date) or distance(sentence, date, window) <= distance(sentence, date, rival)
                for rival in rivals
            )
            and _is_within_reach(sentence, date, window)
            and not _of_another_verb(sentence, date, window)
        )
    ]
    if window.predicate is not None:  # « Notifié en février, le retrait prendra effet en mai »
        said = [date for date in dates if window.predicate <= date.start <= window.predicate + _SHORT]
        if said and not any(window.trigger_end <= date.start < said[0].start for date in own):
            return said[0]
    if own:
        nearest = min(own, key=lambda date: (is_of_a_text(date, sentence.words), distance(sentence, date, window)))
        effect = None if past else next((date for date in own if _takes_effect(sentence, date)), None)
        return _finest(effect or nearest, dates)
    opening = [date for date in dates if _opens(sentence, date, window, rivals)]
    return opening[-1] if opening else None


def _is_of_another(sentence: Sentence, date: Span) -> bool:
    """« le premier à la signer depuis le Togo en 2019 »: the day of who did it before."""
    left = max(sentence.start, date.start - _LEAD)
    group = next((sentence.at(index) for index in range(date.start - 1, left - 1, -1) if sentence.at(index)), None)
    return group is not None and sentence.words.is_a_phrase(group.prep, "since_whom")


def _is_of_the_last_time(sentence: Sentence, date: Span) -> bool:
    """« Son adhésion marque le premier élargissement depuis 2009 »: when the like was done before."""
    if not is_since(date, sentence.words):
        return False
    doc, words = sentence.doc, sentence.words
    before = range(date.start - 1, max(sentence.start, date.start - _SHORT) - 1, -1)
    first = next((at for at in before if words.is_a(doc[at], "first")), None)
    return first is not None and not any(words.is_a(token, "member_noun") for token in doc[first : date.start])


def _is_of_a_life(sentence: Sentence, date: Span, window: Window) -> bool:
    """« Jean Durand, fondateur du réseau, est mort lundi »: a day outside what the noun for who did it governs."""
    agent = sentence.words.is_a(sentence.doc[window.trigger_start], "agent_noun")
    return agent and not window.trigger_end <= date.start <= window.end + 1


def _finest(date: Span, dates: Sequence[Span]) -> Span:
    """« à la fin de l'année prochaine, le 31 décembre 2026 »: the day that goes on to say when."""
    whole = Edtf(date.kb_id_)
    finer = (one for one in dates if 0 < one.start - date.end <= _LEAD and one.kb_id_ != date.kb_id_)
    return next((one for one in finer if whole.contains(Edtf(one.kb_id_))), date)


def _between(rival: Window, window: Window, date: Span) -> bool:
    """« ratifier la Charte, adoptée à Oslo, le 3 mai »: the act that stands between another and the date."""
    return rival.trigger_end <= window.trigger_start and window.trigger_end <= date.start


def _is_within_reach(sentence: Sentence, date: Span, window: Window) -> bool:
    words, reach = sentence.words, max(window.end, window.trigger_end)
    only = sentence.doc[reach : onset(sentence.doc, date, words)]  # « n'a déposé sa ratification qu'en janvier »
    inside = date.start < reach or date.end <= window.start
    inside = inside or (0 < len(only) <= _LEAD and words.is_a(only[0], "relative_object"))
    inside = inside or is_carried_out(sentence, date, window)
    return inside and distance(sentence, date, window) < VERB


def _is_effect(sentence: Sentence, date: Span, window: Window) -> bool:
    """« a confirmé son retrait de la CEDEAO à compter du 1er mai », « ont été élus à partir du 1er janvier »."""
    start = onset(sentence.doc, date, sentence.words)
    plain = start < date.start and sentence.doc[start - 1].pos_ not in ("ADJ", "VERB")
    return plain and (window.governor is not None or not window.noun)


def _takes_effect(sentence: Sentence, date: Span) -> bool:
    """« a notifié hier son retrait, avec effet au 1er mai »: not the day on which it was told."""
    words = sentence.doc[onset(sentence.doc, date, sentence.words) : date.start]
    return any(sentence.words.is_a(token, "effect") for token in words)


def _opens(sentence: Sentence, date: Span, window: Window, rivals: Sequence[Window]) -> bool:
    """Whether the date stands in the phrase that opens the sentence, with no verb but participles, before a comma."""
    since = is_since(date, sentence.words)
    if date.end > window.start or any(
        (rival.participle or (since and rival.trigger_end <= date.start)) and rival.start <= date.start
        for rival in rivals
    ):
        return False
    if _is_of_announcement(sentence, date, window) or is_of_main_clause(sentence, date.end, window):
        return False
    cleft = opens_cleft(sentence)  # « C'est mardi que … »
    near = cleft and date.start - sentence.start - cleft < _LEAD
    if near and sentence.words.is_a(sentence.doc[date.end], "relative_object"):
        return True
    start = clause_start(sentence, window.start)
    if 0 <= date.start - start <= _LEAD or date.start - sentence.start <= _LEAD:
        return not is_finite_between(sentence.doc, min(start, date.start), date.start, sentence.words)
    return opens(sentence, date.start, date.end, window.start)


def _is_of_announcement(sentence: Sentence, date: Span, window: Window) -> bool:
    """« Lundi 3 mai, la ministre a annoncé la signature d'un accord »: it is the day on which she said so."""
    said = window.governor if window.noun else said_before(sentence, window.start)
    return said is not None and date.end <= said and sentence.words.is_form_of(sentence.doc[said], "announcing")


def _of_another_verb(sentence: Sentence, date: Span, window: Window) -> bool:
    """« l'avis diffusé mardi, Malte n'a pas signé »: the date belongs to the participle right before it."""
    doc, words = sentence.doc, sentence.words
    index, parted, first = onset(doc, date, words) - 1, False, date.sent.start
    for _ in range(_BACK):
        if index < first:
            return False
        token, group = doc[index], sentence.at(index)
        if window.trigger_start <= index < window.trigger_end or words.is_a(token, "member_noun"):
            return False
        if group is not None:  # « Adopté par l'Assemblée générale des Nations unies le 3 mai »
            index = group.start - 1
            continue
        if words.is_a(token, "term") or _is_made_known(doc, index, words):
            return True
        if token.pos_ == "VERB" or (token.pos_ == "ADJ" and words.is_form_of(token, "begun_before")):
            return not (window.start <= index < window.trigger_end or _carries_out(token, window, words))
        parted = parted or token.text == ","
        if _is_place(doc, index, words):
            if parted:  # « adopté par la Conférence, réunie à Séoul, le 3 mai »
                return False
        elif token.pos_ not in ("ADP", "DET", "ADV", "PUNCT", "PRON"):
            return False
        index -= 1
    return False


def _is_made_known(doc: Tokens, index: int, words: Words) -> bool:
    """« selon la liste rendue publique lundi »: it is the day on which that was made known."""
    before = {form.tense for form in words.forms(doc[index - 1])} if index else set()
    return doc[index].pos_ == "ADJ" and "ppast" in before and words.is_form_of(doc[index - 1], "rendering")


def _is_place(doc: Tokens, index: int, words: Words) -> bool:
    """« rédigée à Vienne en 2001 »: a name behind « à »."""
    return doc[index].text[0].isupper() and words.is_a(doc[index - 1], "place_preposition")


def _carries_out(token: Token, window: Window, words: Words) -> bool:
    """« a déposé mardi son instrument », « l'instrument, déposé mardi »: what does it on that day, by its noun."""
    after = window.noun and token.i >= window.trigger_end and is_participle(token, words)
    return (window.governor == token.i or after) and words.is_form_of(token, "performing")


def _same_aside(doc: Tokens, date: Span, window: Window) -> bool:
    """A date in parentheses belongs to what is told in them."""
    start, end = sorted((date.start, window.trigger_start))
    depth = sum((token.text == "(") - (token.text == ")") for token in doc[start:end])
    return depth == 0
