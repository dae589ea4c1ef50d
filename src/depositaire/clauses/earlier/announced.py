"""Who signs what nobody is told to sign: those whose text it was called where it was told of before."""

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.topic import named
from depositaire.clauses.earlier.partners import with_partner_of
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence


def of_the_announced(item: Told, target: Filler, parties: list[Filler]) -> list[Filler]:
    """« Rivéo a annoncé un contrat avec le Togo. L'accord a été signé à Lomé »: both parties of the contract.

    Of a text without a name that nobody is told to sign or one of the two only, where a sentence before has said with
    whom it is; ``parties`` where none has.
    """
    sentence, group = item.sentence, item.filled.group
    of_nobody = group is None or group.passive
    if item.filled.counted is not None or len(parties) > 1 or not (parties or of_nobody):
        return parties
    doc = sentence.doc
    if target.ref in {text.ref for text in named(doc)}:
        return parties
    mentions = [
        text for text in spans.group(doc, spans.INSTRUMENTS) if text.kb_id_ == target.ref and text.end <= sentence.start
    ]
    for text in reversed(mentions):
        own = next((one for one in spans.group(doc, spans.SEGMENTS) if one.start <= text.start < one.end), None)
        if own is None:
            continue
        before = Sentence.read(doc, own.start, own.end, sentence.words)
        both = with_partner_of(before, text.start, [])
        if both:
            return both if {party.ref for party in parties} <= {one.ref for one in both} else parties
    return parties
