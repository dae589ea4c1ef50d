"""Who speaks in a quotation: « Nous quittons l'OIF », a déclaré le ministre ghanéen."""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.words import Words

#: How many tokens a quotation, and what names its speaker, may take.
_QUOTED: Final = 60
_NAMED: Final = 12
#: How far behind the quotation its verb of saying may stand.
_VERB: Final = 5
_OPEN, _CLOSE = "«“", "»”"


def speaker(doc: Doc, token: Token, words: Words) -> tuple[str, str]:
    """Whose words ``token`` is among: a reference and its kind; empty where nobody is named after them."""
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
    return (ref, kind) if "+" not in ref else ("", "")
