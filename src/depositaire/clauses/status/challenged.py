"""Acts that others challenge, or have not been told of: what is said of the challenge or notice does not deny them."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.cues import edges

#: What is notified some time before it takes effect.
_NOTIFIED: Final = ("leave", "denounce")


def status_if_challenged(sentence: Sentence, start: int, event_type: str) -> str | None:
    """The status of an act told by a noun at ``start``, where it is the challenge or the notice that is denied.

    « La Cour a rejeté la demande d'annulation de l'adhésion », « la CEDEAO n'a pas reçu notification du retrait ».
    """
    if event_type in _NOTIFIED and _is_to_be_reconsidered(sentence, start):
        return "planned"
    verb = governing_verb(sentence, start)
    if verb is None or verb.index > start:
        return None
    doc, words = sentence.doc, sentence.words
    done, between = doc[verb.index], doc[verb.index + 1 : start]
    if not verb.negated and not verb.passive and words.is_form_of(done, "turning_down"):
        stands = any(words.is_a(token, "undoing") for token in between)
        return ("planned" if event_type in _NOTIFIED else "actual") if stands else None
    if not verb.negated or event_type not in _NOTIFIED or not words.is_form_of(done, "getting_notice"):
        return None
    notice = verb.passive or any(words.is_a(token, "notice") for token in between)
    return "planned" if notice else None


def _is_to_be_reconsidered(sentence: Sentence, start: int) -> bool:
    """« Concernant le retrait du Mali, l'OIF l'a exhorté à reconsidérer sa décision »: it has been decided."""
    doc, words = sentence.doc, sentence.words
    topic = any(words.phrases["concerning"].ending(doc, edge) for edge in edges(sentence, start))
    return topic and next(words.phrases["reconsidering"].within(doc, start, sentence.end), None) is not None
