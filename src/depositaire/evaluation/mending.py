"""A record as a gold document, so that a person can mend our output in an annotation tool and bring it back."""

from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.rows import attributes
from depositaire.evaluation.views import Found, predicted_mentions
from depositaire.records import Event, Record


def gold_from_record(record: Record) -> GoldDocument:
    """The draft annotation that a record amounts to.

    Args:
        record: what was extracted.

    Returns:
        Its mentions, the longer one where two overlap, and its events, the quote being the trigger where the text has
        it once and the sentence elsewhere. An argument that no remaining mention carries is left out, as a gold
        document cannot name it.
    """
    mentions: list[Found] = []
    for mention in sorted(predicted_mentions(record), key=lambda m: (m.start - m.end, m.start)):
        if all(mention.end <= other.start or other.end <= mention.start for other in mentions):
            mentions.append(mention)
    carried = {value for mention in mentions if mention.label != "DATE" for value in _values(mention)}
    document = record.document
    return GoldDocument.model_validate(
        {
            "id": record.id,
            "publisher": document.publisher,
            "published": document.published,
            "updated": document.updated,
            "title": document.title,
            "place": document.place,
            "text": document.text,
            "mentions": tuple(
                {
                    "label": mention.label,
                    "values": _values(mention),
                    "start": mention.start,
                    "end": mention.end,
                    "text": mention.text,
                }
                for mention in sorted(mentions, key=lambda mention: mention.start)
            ),
            "events": tuple(_event(event, document.text, carried) for event in record.events),
        }
    )


def _values(mention: Found) -> tuple[str, ...]:
    """One value where the format holds one: two refs or dates on one span are for a person to settle."""
    return mention.values[:1] if mention.label in ("ORG", "INSTRUMENT", "DATE") else mention.values


def _event(event: Event, text: str, carried: set[str]) -> dict[str, object]:
    evidence = event.evidence[0]
    once = text.count(evidence.trigger.text) == 1
    target = event.target.ref if event.target and event.target.ref in carried else None
    told: dict[str, object] = {str(name): value for name, value in attributes(event).items()}
    return told | {
        "type": event.type,
        "status": event.status,
        "parties": tuple(party.ref for party in event.parties if party.ref in carried),
        "target": target,
        "quote": evidence.trigger.text if once else evidence.text,
    }
