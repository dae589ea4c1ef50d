"""Instruments: texts the lexicon knows, texts a head noun names, and those it only describes."""

from collections.abc import Mapping
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._apart_texts import ApartTexts
from depositaire.components._apposed_texts import ApposedTexts
from depositaire.components._called_texts import CalledTexts
from depositaire.components._definitions import Definitions
from depositaire.components._english_texts import EnglishTexts
from depositaire.components._long_texts import short_names
from depositaire.components._names import View, words_of
from depositaire.components._phrases import Phrases
from depositaire.components._reach import Block
from depositaire.components._register import Found, Index, Register, longest
from depositaire.components._same_texts import SameTexts
from depositaire.components._signed_acronyms import SignedAcronyms
from depositaire.components._text_sides import with_sides
from depositaire.components._texts import AnnouncedTexts
from depositaire.lexicon import Lexicon, read

_LABEL: Final = "INSTRUMENT"


@Language.factory("depositaire_instruments", default_config={"lexicons": []})
def create_instruments(nlp: Language, name: str, lexicons: list[str]) -> "Instruments":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Instruments(nlp, read(tuple(lexicons)))


class Instruments:
    """Fills ``spans[INSTRUMENTS]``; takes the countries and bodies inside names out of their groups.

    A mention whose id is ``described`` is a candidate: it counts where an event has it as its target, or where it names
    a party, which is noted on the Doc (``between``).
    """

    def __init__(self, nlp: Language, lexicon: Lexicon) -> None:
        self._words = words_of(lexicon.word_list)
        lists = self._words.lists
        self._phrases = Phrases(nlp, lexicon.instrument, lists)
        heads = {form: head for head in lexicon.instrument_head for form in (*head.plural, *head.forms)}
        self._index = Index({text.ref: text for text in lexicon.instrument}, heads)
        self._announced = AnnouncedTexts(self._words, lexicon.instrument_head)
        plural = {form for head in lexicon.instrument_head for form in head.plural}
        self._apart, self._apposed = ApartTexts(lists, plural), ApposedTexts(lists, plural)
        self._called = CalledTexts(lists, plural)
        self._english = EnglishTexts(lists)
        self._acronyms = SignedAcronyms(lists)
        self._definitions = Definitions(self._words)
        self._same = SameTexts(lists, {form: head.forms[0] for form, head in heads.items()})

    def __call__(self, doc: Doc) -> Doc:
        """Find the instruments of ``doc``."""
        view = self._words.read(doc)
        bodies = spans.group(doc, spans.ORGANISATIONS)
        blocks: dict[int, Block] = {}
        inside: set[int] = set()
        sides: dict[int, tuple[int, str]] = {}
        for span in bodies:
            start, end = view.positions(span)
            blocks[start] = Block(end, "body")
            sides[start] = end, span.kb_id_
            inside.update(range(start, end))
        for span in spans.group(doc, spans.COUNTRIES):
            if span.label_ != "CAPITAL":
                start, end = view.positions(span)
                blocks[start] = Block(end, "demonym" if span.label_ == "DEMONYM" else "country")
                sides[start] = end, span.kb_id_
        known = self._phrases.find(view)
        found = [Found(one.start, one.end, one.how, refs=one.refs) for one in known]
        named = {one.start: one.end for one in known}
        found += (one for one in self._announced.find(view, blocks, named) if one.start not in inside)
        found += self._apart.find(view, [one for one in found if one.how == "described"])
        found += self._english.find(view)
        lone = {start for start, (end, ref) in sides.items() if end == start + 1 and self._is_of_states(doc, ref)}
        called = list(self._acronyms.find(view, inside, lone))
        found += called
        register = Register(self._index)
        mentions = register.resolve(view, list(with_sides(view, longest(found), sides, self._words.lists)))
        put = [view.span(one.start, one.end, label=_LABEL, kb_id=one.ref, how=one.how) for one in mentions]
        sure = {(one.start, one.end) for one in mentions if one.refs and one.how == "name"}
        sure.update((one.start, one.end) for one in called)
        put = [span for span in put if not any(_holds(body, span, view.positions(span) in sure) for body in bodies)]
        put = [self._before_body(view, span, bodies) for span in put]
        register.note(doc, _LABEL)
        learned = dict(self._definitions.defined(view, put))
        put = [span for span in put if span.id_ != "described" or span.text not in learned]
        put += spans.free(self._definitions.uses(view, learned, {}, label=_LABEL), [*put, *bodies])
        one = dict(short_names(view, put, self._words.lists))
        put = [_valued(span, one.get(span.kb_id_, span.kb_id_)) for span in put]
        for span in put:
            if span.id_ == "described" and self._is_between(view, view.positions(span)[1], blocks):
                doc._.entities[span.kb_id_]["between"] = True
        one = {**dict(self._called.pairs(put)), **dict(self._apposed.pairs(put, self._index.entries, doc._.entities))}
        put = [_valued(span, one.get(span.kb_id_, span.kb_id_)) for span in put]
        one = dict(self._same.pairs(view, put, self._index.entries, doc._.entities))
        put = [_valued(span, one.get(span.kb_id_, span.kb_id_)) for span in put]
        spans.put(doc, spans.INSTRUMENTS, put)
        # A body or country inside the name of a text is part of the name: mentions do not nest.
        names = [span for span in put if span.id_ != "described"]
        for group in (spans.ORGANISATIONS, spans.COUNTRIES):
            spans.put(doc, group, spans.free(spans.group(doc, group), names))
        return doc

    def _is_between(self, view: View, at: int, blocks: Mapping[int, Block]) -> bool:
        """« un accord de pêche avec le Bénin »: a description that names a party is of a text of its own."""
        words = view.words
        if at + 1 >= len(words) or words[at].fold not in self._words.lists["before_parties"]:
            return False
        at += 1 + (words[at + 1].part == "article")
        return at in blocks and blocks[at].kind != "demonym"

    def _is_of_states(self, doc: Doc, ref: str) -> bool:
        """A body that States are in may bear the name of its text: « ont ratifié la Zlecaf »."""
        return bool(doc._.entities.get(ref, {}).get("kind") == "intergovernmental")

    def _before_body(self, view: View, span: Span, bodies: list[Span]) -> Span:
        """« traité du Conseil de l'Europe sur … »: a description ends before a body, for mentions do not nest."""
        inner = next((body for body in bodies if span.start < body.start < span.end), None)
        if inner is None or span.id_ != "described":
            return span
        start, end = view.positions(span)[0], view.positions(inner)[0]
        while end > start + 1 and view.words[end - 1].part in ("of", "article"):
            end -= 1
        return view.span(start, end, label=_LABEL, kb_id=span.kb_id_, how=span.id_)


def _holds(outer: Span, inner: Span, sure: bool) -> bool:
    """Whether a text lies within the name of a body; not where both are the same words and the lexicon has the text."""
    same = outer.start == inner.start and outer.end == inner.end
    return bool(outer.start <= inner.start and inner.end <= outer.end) and not (same and sure)


def _valued(span: Span, ref: str) -> Span:
    if span.kb_id_ == ref:
        return span
    return Span(span.doc, span.start, span.end, label=span.label_, kb_id=ref, span_id=span.id_)
