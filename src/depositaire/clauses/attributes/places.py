"""The place of an event: a capitalised name after « à », the one that opens the sentence, or the one « y » recalls."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.sites import sites, without_towns
from depositaire.clauses.arguments.towns import towns
from depositaire.clauses.attributes.elsewhere import is_elsewhere, is_of_main_clause, is_relative
from depositaire.clauses.attributes.on_occasion import is_of_occasion
from depositaire.clauses.earlier.clitics import clitic_slots
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.occasions import clause_start, is_finite_between, is_participle, opens
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: What lying before the trigger costs.
_LEFT: Final = 3
#: How far from the event's date a place is beside it.
_BESIDE: Final = 4
#: How far behind the verb by which an act takes place its town may stand.
_PREDICATED: Final = 10
#: How far back the place that « y » stands for may be named, in tokens.
_BACK: Final = 80
#: Acts that are done somewhere; of others « y » says what is joined.
DONE_SOMEWHERE: Final = frozenset({"sign", "adopt", "ratify", "open", "found"})


def event_place(item: Told, window: Window, date: Span | None, rivals: Sequence[Window] = ()) -> tuple[int, int] | None:
    """Tokens of the place: a capitalised name that is no argument and no date; nearest to the trigger.

    It stands in the event's window, beside the event's date or in the phrase that opens the sentence, and no nearer
    behind the trigger of a rival.
    """
    sentence = item.sentence
    best, lowest = None, 10_000
    named = list(towns(sentence.doc, sentence.start, sentence.end, sentence.words))
    found = sites(sentence.doc, sentence.start, sentence.end, sentence.words)
    for start, end in [*named, *without_towns(found, named)]:
        if any(start < filler.end and filler.start < end for filler in (*item.filled.parties, *item.filled.targets)):
            continue
        index = start - 1
        if sentence.words.phrases["charge_with_field"].ending(sentence.doc, index):
            continue
        beside = date is not None and date.start - _BESIDE <= index < date.end + _BESIDE
        if not _says_where(item, window, start, beside=beside) or is_elsewhere(sentence, start, end, window):
            continue
        opening = end <= window.start and (
            opens(sentence, start, end, window.start) or _leads_to(sentence, start, end, window.start)
        )
        held = is_of_occasion(sentence, start, window, rivals) or _is_predicated(sentence, window, index)
        if not (beside or opening or held or window.start <= index < window.end):
            continue
        if (
            end <= window.start
            and is_of_main_clause(sentence, end, window)
            and not _leads_to(sentence, start, end, window.start)
        ):
            continue
        if not held and _is_of_relative(sentence, window, start):
            continue
        if not beside and not held and (_follows(start, window, rivals) or _in_apposition(sentence, window, index)):
            continue
        cost = abs(start - window.trigger_end) + (_LEFT if end <= window.trigger_start else 0)
        if cost < lowest:
            best, lowest = (start, end), cost
    return best


def _is_predicated(sentence: Sentence, window: Window, index: int) -> bool:
    """« La signature s'est déroulée au siège de la Banque, à Lomé »: behind what says that it took place."""
    if window.predicate is None or not window.predicate < index <= window.predicate + _PREDICATED:
        return False
    return not is_finite_between(sentence.doc, window.predicate + 1, index, sentence.words)


def _leads_to(sentence: Sentence, start: int, end: int, before: int) -> bool:
    """« C'est au bord du lac, à Genève, que … ont signé », « s'est rendue à Genève, où … ont signé »."""
    doc, words = sentence.doc, sentence.words
    behind = next((token for token in doc[end:before] if token.text != "," and not sentence.in_date(token.i)), None)
    if behind is None:
        return False
    begin = clause_start(sentence, start)
    return words.is_a(behind, "where") or (words.is_a(doc[begin], "cleft") and words.is_a(behind, "relative_object"))


def recalled(item: Told) -> tuple[int, int] | None:
    """The place named last before, where « y » stands for it."""
    start = item.sentence.start
    if not says_where(item):
        return None
    before = list(towns(item.sentence.doc, max(0, start - _BACK), start, item.sentence.words))
    return _host(item.sentence) or (before[-1] if before else None)


def _host(sentence: Sentence) -> tuple[int, int] | None:
    """« Bâle accueillera le congrès. La Suisse y a signé … »: the town that the sentence before begins with."""
    doc, words = sentence.doc, sentence.words
    if not sentence.start:
        return None
    start = end = doc[sentence.start - 1].sent.start
    while end < sentence.start and doc[end].text[0].isupper():
        end += 1
    hosting = any(words.is_form_of(token, "hosting") for token in doc[end : end + 2])
    return (start, end) if end > start and hosting else None


def says_where(item: Told) -> bool:
    """« Le sommet s'est tenu à Lomé. Le Ghana y a signé un accord »: whether « y » is no body that somebody joins."""
    sentence, words = item.sentence, item.sentence.words
    if "target" in clitic_slots(item.filled) or not told_types(item.source) & DONE_SOMEWHERE:
        return False
    start = item.window().start
    return any(words.is_a(token, "clitic_where") for token in sentence.doc[start : item.span.start])


def _follows(index: int, window: Window, rivals: Sequence[Window]) -> bool:
    """Whether a token stands right behind the trigger of another: « adoptée à Oslo, compte… », « … signée à Oslo »."""
    if index >= window.trigger_end:
        return any(window.trigger_end <= rival.trigger_start < index for rival in rivals)
    return index < window.trigger_start and any(
        rival.trigger_end <= index < rival.end and index - rival.trigger_end < window.trigger_start - index
        for rival in rivals
    )


def _says_where(item: Told, window: Window, start: int, *, beside: bool) -> bool:
    """« l'Institut établi à Rimini », « Quant à Lomé, … » say not where it is done; « signé à Monaco » does."""
    sentence, doc, words = item.sentence, item.sentence.doc, item.sentence.words
    if start - 2 >= sentence.start:
        before = doc[start - 2]
        inside = window.start <= before.i < window.trigger_end or words.is_form_of(before, "taking_place")
        if words.is_a(before, "no_place") or (_is_of_another(before, words) and not inside):
            return False
    if (
        start - 1 == window.trigger_end
        and not item.filled.targets
        and item.trigger.frame.get(words.word("to")) == "target"
    ):
        return False  # « a adhéré au Plan de Colombo »
    country = next((span for span in spans.within(doc, spans.COUNTRIES, start, start + _BESIDE)), None)
    if country is None or country.start != start:
        return True
    refs = {filler.ref for filler in (*item.filled.parties, *item.filled.targets)}
    return country.kb_id_ not in refs and (beside or 0 < start - window.trigger_end <= _BESIDE)


def _is_of_relative(sentence: Sentence, window: Window, index: int) -> bool:
    """« a rejoint l'OIF, qui a son siège à Paris, en 2006 »: where something is that the relative clause tells."""
    doc, words = sentence.doc, sentence.words
    commas = (i for i in range(window.trigger_end, index - 1) if doc[i].text == ",")
    relative = next((comma + 1 for comma in commas if is_relative(doc, comma + 1, words)), None)
    return relative is not None and all(token.text != "," for token in doc[relative:index])


def _in_apposition(sentence: Sentence, window: Window, index: int) -> bool:
    """« a rejoint WindEurope, la voix de l'éolien à Bruxelles »: where what the comma adds is."""
    doc = sentence.doc
    comma = next((i for i in range(index - 1, window.trigger_end - 1, -1) if doc[i].text == ","), None)
    if comma is None:
        return False
    if _is_of_another(doc[comma + 1], sentence.words):
        return True
    if doc[comma + 1].pos_ not in ("DET", "NOUN", "PRON"):
        return False
    return not any(sentence.in_date(i) or sentence.at(i) for i in (comma + 1, comma + 2))


def _is_of_another(token: Token, words: Words) -> bool:
    """« a signé l'accord, négocié pendant neuf mois à Vienne »: a participle that tells something else."""
    other = is_participle(token, words) and not words.is_form_of(token, "performing")
    return token.pos_ == "VERB" and other and not words.is_form_of(token, "taking_place")
