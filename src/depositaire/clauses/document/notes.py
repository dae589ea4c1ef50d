"""Whom a note, a chronology or a table is about: « Le Bénin en dates. 1960 : indépendance. 1970 : entrée à l'OIF »."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.headings import is_verbless
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

#: How many lines back the heading may be, and how many tokens it may take.
_BACK: Final = 14
_HEADING: Final = 12
#: How many tokens a date and its colon may take before an item.
_DATED: Final = 5
_OPENING: Final = (":", ";", "–", "—", "-", "•", "|", ",", "(", ".")
#: Acts and states that an item may tell without saying of whom.
_TOLD: Final = frozenset({"join", "leave", "suspend", "apply", "belong", "ratify", "accede", "denounce", "sign"})


def take_noted(filled: Filled, span: Span) -> None:
    """Fill what an item without a verb leaves to its line or its heading: who acts, and the text."""
    sentence, types = filled.sentence, filled.trigger.types
    if filled.parties or filled.counted is not None or not _TOLD & {types.organisation, types.binding, types.text}:
        return
    alone = filled.group is None or (filled.group.participle and filled.group.auxiliary is None)
    if not alone or not _opens_item(sentence, span.start) or not is_verbless(sentence):
        return
    targets = filled.targets or _texts_beside(filled)
    parties = _whose(sentence, span, {target.ref for target in targets}) if targets else []
    if filled.trigger.form == "predicate" and sentence.words.is_a(sentence.doc[span.end - 1], "several_members"):
        return  # « Yémen : des membres d'Al-Qaïda tués »
    if parties:
        filled.parties, filled.targets = parties, targets


def _texts_beside(filled: Filled) -> list[Filler]:
    """« Bénin – Convention de Bamako : signature (1991) »: the one text that the line of an act names."""
    sentence = filled.sentence
    if filled.trigger.types.binding is None:
        return []
    texts = (filler for group in sentence.groups for filler in group.fillers if filler.kind == "instrument")
    refs = {text.ref: text for text in texts if filled.takes(text)}
    return list(refs.values()) if len(refs) == 1 else []


def _whose(sentence: Sentence, span: Span, targets: set[str]) -> list[Filler]:
    """The State, or the body of a note about one, of which an item tells; nobody where it is not one alone."""
    start, _ = sentence.whole
    before = _named(sentence.doc, start, span.start, sentence.words)
    acting = {one.ref: one for one in before if one.ref not in targets}
    if acting:
        return list(acting.values()) if len(acting) == 1 else []
    return _of_heading(sentence, start, targets)


def _of_heading(sentence: Sentence, start: int, targets: set[str]) -> list[Filler]:
    """The one whom the lines before are about: under headings, and among other items that open with a date."""
    doc, words = sentence.doc, sentence.words
    dated, among = _is_dated(sentence, start), dict[str, Filler]()
    lines = [one for one in spans.group(doc, spans.SEGMENTS) if one.end <= start][-_BACK:]
    for line in reversed(lines):
        item = dated and _is_dated(sentence, line.start)
        if not item and not _is_heading(doc, line, words):
            break
        named = {one.ref: one for one in _named(doc, line.start, line.end, words) if one.ref not in targets}
        if named and not item:
            return list(named.values()) if len(named) == 1 else []
        among |= named
    return list(among.values()) if len(among) == 1 else []


def _named(doc: Tokens, start: int, end: int, words: Words) -> Iterator[Filler]:
    """The States that some tokens name, and the bodies where a note says that it is about one."""
    about = words.phrases["about"].occur(doc, start, end)
    for group in groups(doc, start, end, words):
        plain = not group.prep or any(words.is_a_phrase(group.prep, one) for one in ("complement_preposition", "about"))
        for filler in group.fillers:
            if plain and (filler.kind == "country" or (about and filler.kind == "organisation")):
                yield filler


def _opens_item(sentence: Sentence, index: int) -> bool:
    """Whether only a date, an article or « date de » stands between an act and what opens its item."""
    doc, words = sentence.doc, sentence.words
    while index > sentence.start and (
        words.is_a(doc[index - 1], "determiner")
        or doc[index - 1].pos_ in ("ADJ", "NUM", "DET", "SPACE")
        or words.is_a(doc[index - 1], "of_an_item")
        or sentence.in_date(index - 1)
    ):
        index -= 1
    return index <= sentence.whole[0] or doc[index - 1].text in _OPENING


def _is_dated(sentence: Sentence, start: int) -> bool:
    """« 1971 : indépendance »: a date, and a colon or dash, open a line."""
    doc, dates = sentence.doc, spans.group(sentence.doc, spans.DATES)
    date = next((one for one in dates if start <= one.start <= start + 2), None)
    if date is None:
        return False
    following = doc[date.end : min(len(doc), date.end + _DATED)]
    return any(token.text in _OPENING for token in following)


def _is_heading(doc: Tokens, line: Span, words: Words) -> bool:
    """Whether a line is short and has no verb; lines that nobody has parsed are told by their words."""
    if line.end - line.start > _HEADING:
        return False
    said = (token for token in doc[line.start : line.end] if not words.is_a(token, "of_an_item"))
    forms = ({form.tense for form in words.forms(token)} for token in said)
    return not any(tenses and tenses <= FINITE for tenses in forms)
