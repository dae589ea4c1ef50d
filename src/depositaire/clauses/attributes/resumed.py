"""A day behind what is said by the way of the target: « est entré à l'OIF, dont il est le 93e membre, le 3 mai »."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.attributes.dates import is_later
from depositaire.clauses.attributes.elsewhere import is_relative
from depositaire.clauses.sentences.occasions import is_participle
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window

_PARTING: Final = (";", ":", "(", ")")
#: How many tokens before a day its comma may stand: « , le lundi 7 avril ».
_LEAD: Final = 3
#: How far behind the words of an act its day may stand.
_FAR: Final = 20


def resumes(sentence: Sentence, date: Span, window: Window) -> bool:
    """Whether a past day behind a comma ends the clause of the act, after a relative clause in the present.

    What is so today is so on no past day: it is that of the verb before. So behind words that nobody knows: « a déposé
    son instrument d'adhésion au Protocole pour éliminer le trafic, lundi 7 avril ».
    """
    doc, words = sentence.doc, sentence.words
    comma = next((i for i in range(date.start - 1, date.start - 1 - _LEAD, -1) if doc[i].text == ","), None)
    if comma is None or comma <= window.trigger_end or date.start - window.end > _FAR or is_later(doc, date):
        return False
    if date.end < sentence.end and not doc[date.end].is_punct:
        return False
    if any(token.text in _PARTING for token in doc[window.trigger_end : comma]):
        return False
    if any(token.pos_ not in ("DET", "ADP") for token in doc[comma + 1 : date.start]):
        return False  # « la réforme, votée en 2017, »
    openers = (i for i in range(comma - 1, window.trigger_end, -1) if is_relative(doc, i, words))
    relative = next((i for i in openers if doc[i - 1].text == ","), None)
    if relative is None:
        return comma >= window.end and _says_no_more(sentence, window.end, comma)
    verbs = [token for token in doc[relative:comma] if token.pos_ in ("VERB", "AUX")]
    return bool(verbs) and all(
        "pres" in {form.tense for form in words.forms(verb)} and not is_participle(verb, words) for verb in verbs
    )


def _says_no_more(sentence: Sentence, start: int, end: int) -> bool:
    """Whether between two tokens no verb stands but infinitives, and no comma."""
    doc, words = sentence.doc, sentence.words
    return all(
        token.text != ","
        and (
            token.pos_ not in ("VERB", "AUX")
            or "Inf" in token.morph.get("VerbForm", [])
            or {form.tense for form in words.forms(token)} == {"inf"}
        )
        for token in doc[start:end]
    )
