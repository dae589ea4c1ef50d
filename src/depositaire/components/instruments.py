"""Instruments: texts the lexicon knows, texts a head noun names, and those it only describes."""

from collections.abc import Iterator
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._definitions import Definitions
from depositaire.components._grammar import Block, Grammar, Reach
from depositaire.components._names import View, words_of
from depositaire.components._phrases import Phrases
from depositaire.components._register import Found, Index, Register, longest
from depositaire.lexicon import Lexicon, read
from depositaire.lexicon.bodies import TextHead

_LABEL: Final = "INSTRUMENT"


@Language.factory("depositaire_instruments", default_config={"lexicons": []})
def create_instruments(nlp: Language, name: str, lexicons: list[str]) -> "Instruments":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Instruments(nlp, read(tuple(lexicons)))


class Instruments:
    """Fills ``spans[INSTRUMENTS]``; takes the countries and bodies inside names out of their groups.

    A mention whose id is ``described`` is a candidate: it counts where an event has it as its target.
    """

    def __init__(self, nlp: Language, lexicon: Lexicon) -> None:
        self._words = words_of(lexicon.word_list)
        self._lists = self._words.lists
        self._phrases = Phrases(nlp, lexicon.instrument, self._lists["acronyms_that_are_words"])
        heads = lexicon.instrument_head
        self._heads = {form: head for head in heads for form in (*head.plural, *head.forms)}
        self._index = Index({text.ref: text for text in lexicon.instrument}, self._heads)
        self._forms = {form: head.forms[0] for head in heads for form in (*head.plural, *head.forms)}
        self._reach = {head.id: Reach(links=frozenset(head.links), infinitive=True, text=True) for head in heads}
        narrow = self._lists["links_of_descriptions"]
        self._narrow = {head.id: Reach(links=narrow, infinitive=True, text=True, proper=False) for head in heads}
        self._definitions = Definitions(self._words)
        self._grammar = Grammar(self._words)

    def __call__(self, doc: Doc) -> Doc:
        """Find the instruments of ``doc``."""
        view = self._words.read(doc)
        bodies = spans.group(doc, spans.ORGANISATIONS)
        blocks: dict[int, Block] = {}
        inside: set[int] = set()
        for span in bodies:
            start, end = view.positions(span)
            blocks[start] = Block(end, "body")
            inside.update(range(start, end))
        for span in spans.group(doc, spans.COUNTRIES):
            if span.label_ != "CAPITAL":
                start, end = view.positions(span)
                blocks[start] = Block(end, "demonym" if span.label_ == "DEMONYM" else "country")
        known = self._phrases.find(view)
        found = [Found(one.start, one.end, one.how, refs=one.refs) for one in known]
        named = {one.start: one.end for one in known}
        found += (one for one in self._announced(view, blocks, named) if one.start not in inside)
        register = Register(self._index)
        mentions = register.resolve(view, longest(found))
        put = [view.span(one.start, one.end, label=_LABEL, kb_id=one.ref, how=one.how) for one in mentions]
        sure = {(one.start, one.end) for one in mentions if one.refs and one.how == "name"}
        put = [span for span in put if not any(_holds(body, span, view.positions(span) in sure) for body in bodies)]
        register.note(doc, _LABEL)
        learned = dict(self._definitions.defined(view, put))
        put += spans.free(self._definitions.uses(view, learned, {}, label=_LABEL), [*put, *bodies])
        spans.put(doc, spans.INSTRUMENTS, put)
        # A body or country inside the name of a text is part of the name: mentions do not nest.
        names = [span for span in put if span.id_ != "described"]
        for group in (spans.ORGANISATIONS, spans.COUNTRIES):
            spans.put(doc, group, spans.free(spans.group(doc, group), names))
        return doc

    def _announced(self, view: View, blocks: dict[int, Block], named: dict[int, int]) -> Iterator[Found]:
        words, covered = view.words, 0
        for start, word in enumerate(words):
            head = self._heads.get(word.fold) if start >= covered else None
            if head is None or (start in blocks):
                continue
            named_so = word.cap or (head.named and any(each.cap for each in words[start + 1 : start + 4]))
            reach = self._reach[head.id] if named_so or head.named else self._narrow[head.id]
            end = self._grammar.extend(view, start, reach, blocks)
            end = max(min((at for at in named if start < at < end), default=end), start + 1)
            while end > start + 1 and words[end - 1].part not in ("word", "adjective", "number"):
                end -= 1
            end = self._over_its_text(view, start, end, named)
            found = self._sorted(view, head, start, end)
            if found is not None:
                covered = end
                yield found

    def _over_its_text(self, view: View, start: int, end: int, named: dict[int, int]) -> int:
        """« protocole additionnel à la Convention de Valmort »: the text that another belongs to is part of its name.

        A number names the text already (« Protocole n° 12 à la Convention … »).
        """
        words = view.words
        if (
            end == start + 1
            or words[end - 1].part == "number"
            or end + 2 > view.ends[start]
            or words[end].fold not in self._lists["belongs_to_text"]
        ):
            return end
        at = end + 2 if words[end + 1].part == "article" else end + 1
        return named.get(at, end) if at < view.ends[start] else end

    def _sorted(self, view: View, head: TextHead, start: int, end: int) -> Found | None:
        """Whether the words are a name, a description or nothing."""
        words = view.words
        word, form = words[start], self._forms[words[start].fold]
        if start + 1 < len(words) and words[start + 1].fold in self._lists["no_text_before"]:
            return None
        more = {"binding": head.binding}
        after = words[start + 1] if start + 1 < len(words) else None
        place = after is not None and after.part == "of" and end > start + 2 and words[start + 2].cap
        place = bool(place) and words[start + 2].fold not in self._lists["not_places"]
        place = place or (after is not None and after.cap and end > start + 1)
        if any(each.fold in self._lists["not_in_texts"] for each in words[start + 1 : end]):
            return None
        if head.needs and not any(each.fold in head.needs for each in words[start + 1 : start + 4]):
            return None
        opening = start == 0 or view.ends[start - 1] == start
        proper = any(each.cap for each in words[start + 1 : end])
        if word.cap and not head.described and not (opening and not proper and not word.caps):
            if end > start + 1:
                return Found(start, end, "name", kind=head.kind, head=form, more=more)
            defined = start > 0 and words[start - 1].fold in self._lists["definite"]
            alone = head.bare or head.named
            return (
                Found(start, end, "name", kind=head.kind, head=form, short=True, alone=alone, more=more)
                if defined and not word.caps
                else None
            )
        if (head.capital and not place) or (head.described and word.cap and not opening):
            return None
        at = start + 1 + (4 if after is not None and after.text == "(" else 0)
        number = any(each.fold in self._lists["numbering"] for each in words[start + 1 : min(end, start + 3)])
        on = end > at and (number or words[at].part == "link")
        if place or (head.named and on):
            return Found(start, end, "name", kind=head.kind, head=form, more=more)
        if end == start + 1 and not (head.bare and self._introduced(view, start)):
            return None
        return Found(start, end, "described", kind=head.kind, head=form, more=more)

    def _introduced(self, view: View, start: int) -> bool:
        before = view.words[start - 1].fold if start else ""
        after = view.words[start + 1].fold if start + 1 < len(view.words) else ""
        return before in self._lists["introduces_text"] or after in self._lists["introduces_parties"]


def _holds(outer: Span, inner: Span, sure: bool) -> bool:
    """Whether a text lies within the name of a body; not where both are the same words and the lexicon has the text."""
    same = outer.start == inner.start and outer.end == inner.end
    return bool(outer.start <= inner.start and inner.end <= outer.end) and not (same and sure)
