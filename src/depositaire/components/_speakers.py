"""Who speaks in a quotation: « Nous quittons l'OIF », a déclaré le ministre ghanéen."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.homes import state_spoken_of
from depositaire.clauses.words import Words

#: How many tokens a quotation, and what names its speaker, may take.
_QUOTED: Final = 60
_NAMED: Final = 12
#: How far behind the quotation its verb of saying may stand.
_VERB: Final = 5
_OPEN, _CLOSE = "«“", "»”"


def speaker(doc: Doc, token: Token, words: Words) -> tuple[str, str]:
    """Whose words ``token`` is among: a reference and its kind; empty where nothing tells.

    Who is named behind them; else the State that the text has spoken of, where somebody in office or a pronoun is.
    """
    left = doc[max(0, token.i - _QUOTED) : token.i]
    opened = next((item for item in reversed(left) if item.text in _OPEN + _CLOSE), None)
    if opened is None or opened.text not in _OPEN:
        return "", ""
    right = doc[token.i : min(len(doc), token.i + _QUOTED)]
    close = next((item.i for item in right if item.text in _CLOSE), None)
    if close is None:
        return "", ""
    after = doc[close + 1 : min(len(doc), close + 1 + _VERB)]
    said = next((item.i for item in after if words.is_form_of(item, "voicing")), None)
    if said is None or any(item.text in ".;" for item in doc[close:said]):
        return "", ""
    stop = min(len(doc), said + _NAMED)
    stop = next((item.i for item in doc[said:stop] if item.text in ".;:«"), stop)
    kinds = {"organisation": spans.ORGANISATIONS, "country": spans.COUNTRIES}
    named = [
        (span.start, span.kb_id_, kind) for kind, name in kinds.items() for span in spans.within(doc, name, said, stop)
    ]
    ref, kind = min(named)[1:] if named else ("", "")
    if not named and _is_official(doc[said + 1 : stop], words):
        ref, kind = state_spoken_of(doc, opened.i, words), "country"
    elif not named and any(words.is_a(item, "inverted_pronoun") for item in doc[close:stop]):
        ref, kind = state_spoken_of(doc, opened.i, words, back=1), "country"
    return (ref, kind) if ref and "+" not in ref else ("", "")


def _is_official(behind: Span, words: Words) -> bool:
    """« a martelé le ministre des Finances »: whether the first to be told behind the verb speaks for a State."""
    doc = behind.doc
    found = next(words.phrases["speaks_for_state"].within(doc, behind.start, behind.end), None)
    if found is None:
        return False
    dated = spans.covered(doc, spans.DATES, start=behind.start, end=found[0])
    return all(item.pos_ not in ("NOUN", "PROPN") or item.i in dated for item in doc[behind.start : found[0]])
