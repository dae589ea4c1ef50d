"""The body that an organ is of: « le Conseil de la FIFA », « la Conférence générale de l'Unesco »."""

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.bodies import mentions
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens


def body_of(doc: Tokens, filler: Filler, words: Words) -> Filler:
    """The body that a named organ is of; the filler itself where it is no organ of one.

    Also where both are one name and the text has the body by itself: « le Secrétariat de la CEDEAO », « la CEDEAO »;
    and where the lexicon says so and the text has the body: « le Conseil européen », « l'Union ».
    """
    known = mentions(doc, str(doc._.entities.get(filler.ref, {}).get("organ_of")))
    if known:
        return Filler("organisation", known[0].kb_id_, known[0].start, known[0].end)
    if filler.kind != "organisation" or not _opens_as_organ(doc, filler, words):
        return filler
    bodies = [span for span in spans.group(doc, spans.ORGANISATIONS) if span.kb_id_ != filler.ref]
    by_start = {span.start: span for span in bodies}
    named = mentions(doc, filler.ref)
    behind = (by_start.get(_behind_of(doc, span.end, words)) for span in named)
    body = next((span for span in behind if span is not None), None) or _at_the_end(doc, named, bodies, words)
    return filler if body is None else Filler("organisation", body.kb_id_, body.start, body.end)


def whole_body(doc: Tokens, filler: Filler, others: Sequence[Filler], words: Words) -> Filler:
    """The body that an organ is of by its name, or else the one that the text named before it."""
    body = body_of(doc, filler, words)
    return body if body is not filler else body_of(doc, body_before(doc, filler, others, words), words)


def body_before(doc: Tokens, filler: Filler, others: Sequence[Filler], words: Words) -> Filler:
    """The body named before an organ that does not say of which it is: « La FIFA siège. Le Conseil a exclu… ».

    Of several, that which the text names most often, and the last of those.
    """
    if not _is_alone(doc, filler, words):
        return filler
    refs = {filler.ref, *(other.ref for other in others)}
    named = spans.group(doc, spans.ORGANISATIONS)
    before = (span for span in reversed(named) if span.start < filler.start and span.kb_id_ not in refs)
    bodies = (Filler("organisation", span.kb_id_, span.start, span.end) for span in before)
    joined = [body for body in bodies if not _opens_as_organ(doc, body, words) and is_joinable(doc, body, words)]
    times = Counter(span.kb_id_ for span in named)
    return max(joined, key=lambda body: times[body.ref], default=filler)


def _is_alone(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« le Conseil », « le Bureau du Conseil »: whether a name says no more than what organ it is."""
    if filler.kind != "organisation" or not words.is_a(doc[filler.start - 1], "definite"):
        return False
    name = doc.between(filler.start, filler.end).text.lower()
    parts = name.replace(" du ", " de ").replace(" de la ", " de ").split(" de ")
    return all(words.is_a_phrase(part, "bare_organ") for part in parts) or words.is_a_phrase(name, "bare_organ")


def has_organ(doc: Tokens, group: Group) -> bool:
    """« le comité directeur du Centre des récifs de l'Unesco »: an organ stands before the body, which is no organ."""
    return group.organ and all(group.head < filler.start for filler in group.fillers) and doc[group.head].is_lower


def _opens_as_organ(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« Comité exécutif », « Conférence générale de l'Unesco »: whether the name is an organ's, or opens with one's."""
    stand_in = words.stand_ins.get(doc[filler.start].lower_)
    if stand_in is not None and stand_in.organ:
        return True
    return any(
        words.is_a_phrase(doc.between(filler.start, end).text.lower(), "bare_organ")
        and (end == filler.end or words.is_a(doc[end], "complement_preposition"))
        for end in range(filler.start + 1, filler.end + 1)
    )


def _behind_of(doc: Tokens, at: int, words: Words) -> int:
    """Where a name begins that « de » at a token links to what stands before it; -1 for none."""
    if at + 1 >= len(doc) or not words.is_a(doc[at], "complement_preposition"):
        return -1
    return at + 1 + words.is_a(doc[at + 1], "definite")


def _at_the_end(doc: Tokens, named: Sequence[Span], bodies: Sequence[Span], words: Words) -> Span | None:
    """The last mention of the body by itself with whose name the organ's ends: « Secrétariat de la CEDEAO »."""
    by_name = {span.text.lower(): span for span in bodies}
    for span in named:
        for at in range(span.start + 1, span.end - 1):
            start = _behind_of(doc, at, words)
            if 0 <= start < span.end and (body := by_name.get(doc.between(start, span.end).text.lower())) is not None:
                return body
    return None
