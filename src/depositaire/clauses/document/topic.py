"""Topic: the text that a document is about, which a sentence need not name again."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.ahead import is_singled_out, opens_next
from depositaire.clauses.sentences.absolute import past_adverbial
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: What is named is weighed by how often and how near, and twice where an event was told of it.
_SOFT: Final = 10
_TOLD: Final = 2.0
#: How much heavier than the next the text is that a document is about.
_STANDS_OUT: Final = 1.5
#: How many tokens an aside may take: « a donné son feu vert, par 90 voix contre 12, à … ».
_ASIDE: Final = 10


def topic(filled: Filled, index: int, end: int, told: Sequence[Filler]) -> list[Filler]:
    """The text that is meant where the word at tokens ``index`` to ``end`` has none: nothing where that is not clear.

    It is the named text that an event was told of last or, where there is none, the one that stands out among those
    named before; the only one described where none is named. The rule must fit its kind.
    """
    if _has_own_complement(filled, end):
        return []
    doc, types = filled.sentence.doc, filled.trigger.types
    fit_before = [text for text in _texts(doc) if text.end <= index and types.of(text_kind(doc, text))]
    if not fit_before and not told:
        return _ahead(filled, index)
    names = {text.ref for text in named(doc)}
    texts = [text for text in fit_before if text.ref in names] or fit_before
    refs = {text.ref for text in texts}
    fit = [filler for filler in told if filler.kind == "instrument" and types.of(text_kind(doc, filler))]
    last = [filler for filler in fit if filler.ref in refs] or fit
    if last:
        return last[-1:]
    weighed = weights(texts, index, set())
    ranked = sorted(weighed, key=weighed.__getitem__, reverse=True)
    if not ranked or (len(ranked) > 1 and weighed[ranked[0]] < _STANDS_OUT * weighed[ranked[1]]):
        return []
    return [text for text in texts if text.ref == ranked[0]][-1:]


def _ahead(filled: Filled, index: int) -> list[Filler]:
    """« Les députés ont voté la ratification. Le Statut de Rome était en débat »: the text that opens what follows."""
    doc = filled.sentence.doc
    span = opens_next(doc, index, filled.sentence.words)
    if span is None or span.label_ == "ORG":
        return []
    text = Filler("instrument", span.kb_id_, span.start, span.end)
    return [text] if filled.trigger.types.of(text_kind(doc, text)) else []


def weights(
    fillers: Iterable[Filler], index: int, told: set[str], factor: Callable[[Filler], float] | None = None
) -> dict[str, float]:
    """How often and how near before token ``index`` each is named, each mention times its ``factor``."""
    found: dict[str, float] = {}
    for filler in fillers:
        weight = (_TOLD if filler.ref in told else 1.0) / (_SOFT + index - filler.start)
        weight *= factor(filler) if factor is not None else 1.0
        found[filler.ref] = found.get(filler.ref, 0.0) + weight
    return found


def named(doc: Tokens) -> Iterator[Filler]:
    """The bodies and texts of the document that have a name."""
    for name in (spans.ORGANISATIONS, spans.INSTRUMENTS):
        for item in spans.group(doc, name):
            if item.id_ != "described":
                yield Filler(
                    "organisation" if item.label_ == "ORG" else "instrument", item.kb_id_, item.start, item.end
                )


def described(doc: Tokens) -> Iterator[Filler]:
    """The texts of the document that have no name: « un accord de pêche »."""
    for item in spans.group(doc, spans.INSTRUMENTS):
        if item.id_ == "described":
            yield Filler("instrument", item.kb_id_, item.start, item.end)


def known(doc: Tokens, words: Words) -> Iterator[Filler]:
    """The bodies and texts that have a name, and the texts that are singled out without one."""
    yield from named(doc)
    for item in spans.group(doc, spans.INSTRUMENTS):
        if item.id_ == "described" and is_singled_out(doc, item, words):
            yield Filler("instrument", item.kb_id_, item.start, item.end)


def _texts(doc: Tokens) -> list[Filler]:
    """The texts of the document, named or described."""
    return [Filler("instrument", item.kb_id_, item.start, item.end) for item in spans.group(doc, spans.INSTRUMENTS)]


def text_kind(doc: Tokens, filler: Filler) -> str:
    """Whether a text is « binding » for those who sign it, or « text »."""
    return "binding" if doc._.entities.get(filler.ref, {}).get("binding") else "text"


def text_events(doc: Tokens, filler: Filler, default: str) -> Collection[str]:
    """The events that a text may be the target of: nobody leaves or accedes to a resolution."""
    return doc._.entities.get(filler.ref, {}).get("only") or (default,)


def _has_own_complement(filled: Filled, index: int) -> bool:
    """« a mis fin à la réunion »: something stands where the text would, and is none that the document names."""
    sentence, words, frame = filled.sentence, filled.sentence.words, filled.trigger.frame
    doc, start = sentence.doc, expression_end(filled.sentence, filled.trigger, index)
    while start < sentence.end:
        actor = sentence.at(start) if filled.trigger.form == "noun" else None
        if actor is not None and filled.parties and set(actor.fillers) <= set(filled.parties):
            start = actor.end  # « la signature du Ghana »
            continue
        length = past_adverbial(sentence, start) - start  # « a signé le 3 mai »
        if not length and doc[start].text == ",":
            close = (i for i in range(start + 1, min(sentence.end, start + _ASIDE)) if doc[i].text == ",")
            length = next(close, start) - start + 1 if sentence.at(start + 1) is None else 0
        if not length:
            break
        start += length
    if start >= sentence.end:
        return False
    group, own = sentence.at(start), words.classes["own_complement"]
    if group is not None:
        slots = frame.get(group.prep or "object", "")
        return "instrument" not in group.kinds and ("target" in slots or group.prep in own)
    length = words.phrases["preposition"].at(doc, start)
    if not length:
        return "target" in frame.get("object", "") and doc[start].pos_ in ("DET", "NUM", "NOUN")
    prep, _ = preposition(doc, start + length, words, floor=start)
    after = doc[start + length] if start + length < sentence.end else None
    fits = "target" in frame.get(prep, "") or prep in own or frame.get(prep) == "other"
    return fits and after is not None and after.pos_ in ("DET", "NUM", "NOUN", "ADJ") and not sentence.in_date(after.i)
