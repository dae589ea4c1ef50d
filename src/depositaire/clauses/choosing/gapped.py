"""The same act done by others to something else, its verb left out: « Le Togo a signé la Charte, le Mali le Pacte »."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.prepositions import canonical


@dataclass(frozen=True)
class Gap:
    """A clause without its verb."""

    parties: tuple[Filler, ...]
    target: Filler
    date: Span | None


def gapped(item: Told) -> Iterator[Gap]:
    """The clauses behind that of the act, as far as nothing but such clauses follows."""
    sentence, verb, targets = item.sentence, item.filled.group, item.filled.targets
    own = [target for target in targets if item.span.end <= target.start < sentence.end]
    acting = any(sentence.start <= party.start < item.span.start for party in item.filled.parties)
    if verb is None or verb.passive or not (own and acting) or len(own) < len(targets):
        return
    under = _under(sentence, own[0])
    last = max(target.end for target in own)
    while (gap := _gap(item, _past_date(sentence, last), under)) is not None:
        date = next(iter(spans.within(sentence.doc, spans.DATES, gap.target.end, sentence.end)), None)
        last = _past_date(sentence, gap.target.end)
        yield gap if date is None or date.end > last else replace(gap, date=date)


def _gap(item: Told, start: int, under: str) -> Gap | None:
    """« , le Mali le Pacte »: who, and right behind them what, under the preposition of the act's own target."""
    sentence, words = item.sentence, item.sentence.words
    fillers = [f for group in sentence.groups if not group.person for f in group.fillers if f.start >= start]
    fillers.sort(key=lambda filler: filler.start)
    parties: list[Filler] = []
    for filler in fillers:
        between = sentence.doc[start : filler.start]
        joined = any(t.text in ",;" or words.is_a(t, "coordinator") for t in between)
        plain = all(t.text in ",;" or t.pos_ in ("ADP", "DET") or words.is_a(t, "coordinator") for t in between)
        if not plain:
            return None
        if parties and not joined:
            fits = item.filled.takes(filler) and is_joinable(sentence.doc, filler, words)
            return Gap(tuple(parties), filler, None) if fits and _under(sentence, filler) == under else None
        if not joined or filler.kind != "country" or _under(sentence, filler):
            return None
        parties.append(filler)
        start = filler.end
    return None


def _under(sentence: Sentence, filler: Filler) -> str:
    """The preposition right before a name and its article."""
    index = filler.start
    while index - 1 > sentence.start and sentence.doc[index - 1].pos_ in ("DET", "ADP"):
        index -= 1
        if sentence.doc[index].pos_ == "ADP":
            return canonical(sentence.doc[index].lower_, sentence.words)
    return ""


def _past_date(sentence: Sentence, index: int) -> int:
    """« la Charte en mai, »: behind a day right behind a name."""
    doc, end = sentence.doc, index
    while end < sentence.end and doc[end].pos_ in ("ADP", "DET"):
        end += 1
    if end == sentence.end or not sentence.in_date(end):
        return index
    while end < sentence.end and sentence.in_date(end):
        end += 1
    return end
