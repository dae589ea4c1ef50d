"""Who speaks in a quotation: « Nous quittons l'OIF », a déclaré le ministre ghanéen."""

from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Kind
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens a quotation, and what names its speaker, may take.
_QUOTED: Final = 60
_NAMED: Final = 12
#: How many tokens a name may take.
_NAME: Final = 12
#: How far behind the quotation its verb of saying may stand.
_VERB: Final = 5
#: How far before it who speaks may be named.
_BEFORE: Final = 25
_OPEN, _CLOSE = "«“", "»”"


def speaker(doc: Doc | Tokens, index: int, words: Words, *, ahead: bool = False) -> Filler | None:
    """Whose words the token at ``index`` is among; None where nothing tells.

    Who is named behind them, or ``ahead`` of them; else the State that the text has spoken of, where somebody in office
    or a pronoun is.
    """
    quoted = quotation(doc, index)
    if quoted is None:
        return None
    opened, close = quoted
    after = doc[close + 1 : min(len(doc), close + 1 + _VERB)]
    said = next((item.i for item in after if words.is_form_of(item, "voicing")), None)
    if said is None or any(item.text in ".;" for item in doc[close:said]):
        return _announced(doc, opened, words) if ahead else None
    stop = min(len(doc), said + _NAMED)
    stop = next((item.i for item in doc[said:stop] if item.text in ".;:«"), stop)
    named = _first_named(doc, said, stop, words)
    if named is None and _is_official(doc, said + 1, stop, words):
        return one_spoken_of_last(doc, opened, words)
    if named is None and any(words.is_a(item, "inverted_pronoun") for item in doc[close:stop]):
        return one_spoken_of_last(doc, opened, words, back=1)
    return named


def _is_official(doc: Doc | Tokens, start: int, stop: int, words: Words) -> bool:
    """« a martelé le ministre des Finances »: whether the first to be told behind the verb speaks for a State."""
    found = next(words.phrases["speaks_for_state"].within(doc, start, stop), None)
    if found is None:
        return False
    dates = spans.within(doc, spans.DATES, start, found[0])
    between = (item for item in doc[start : found[0]] if not any(date.start <= item.i < date.end for date in dates))
    return all(item.pos_ not in ("NOUN", "PROPN") for item in between)


def _announced(doc: Doc | Tokens, opened: int, words: Words) -> Filler | None:
    """« La présidente de l'OIF a déclaré : « … » »: who is named before the quotation and the verb."""
    if not opened or doc[opened - 1].text != ":":
        return None
    start = max(0, opened - _BEFORE)
    start = next((i + 1 for i in range(opened - 1, start, -1) if doc[i].text in ".;»" or "\n" in doc[i].text), start)
    said = next((i for i in range(opened - 1, start, -1) if words.is_form_of(doc[i], "voicing")), None)
    named = None if said is None else _first_named(doc, start, said, words)
    if named is None or any(token.pos_ in ("VERB", "AUX") for token in doc[start : named.start]):
        return None  # « Le ministre a salué le Togo et ajouté : « … » »
    return named


def quotation(doc: Doc | Tokens, index: int) -> tuple[int, int] | None:
    """The marks that open and close the quotation that the token at ``index`` is in."""
    texts = spans.texts(doc)
    left = range(index - 1, max(0, index - _QUOTED) - 1, -1)
    opened = next((i for i in left if texts[i] in _OPEN + _CLOSE), None)
    if opened is None or texts[opened] not in _OPEN:
        return None
    right = range(index, min(len(doc), index + _QUOTED))
    close = next((i for i in right if texts[i] in _CLOSE), None)
    return None if close is None else (opened, close)


def _first_named(doc: Doc | Tokens, start: int, stop: int, words: Words) -> Filler | None:
    """The first body or State that begins between two tokens; « à Bakou » is a place, and « à l'AFP » who is told."""
    found: list[Filler] = []
    for name in (spans.ORGANISATIONS, spans.COUNTRIES):
        named = (span for span in spans.within(doc, name, start, stop + _NAME) if span.start < stop)
        first = next((span for span in named if not _is_told(doc, start, span.start, words)), None)
        if first is not None:
            kind: Kind = "organisation" if name == spans.ORGANISATIONS else "country"
            found.append(Filler(kind, first.kb_id_, first.start, first.end))
    one = min(found, key=lambda filler: filler.start, default=None)
    return None if one is None or "+" in one.ref else one


def _is_told(doc: Doc | Tokens, start: int, name: int, words: Words) -> bool:
    """« a dit à l'agence APS », « a confié au Soleil »: whether a name is of whom something is said to."""
    told, index = words.phrases["spoken_to"], name
    while index > start and not told.ending(doc, index) and doc[index - 1].pos_ in ("NOUN", "ADJ"):
        index -= 1
    index -= words.is_a(doc[index - 1], "definite") and not told.ending(doc, index)
    return bool(told.ending(doc, index))
