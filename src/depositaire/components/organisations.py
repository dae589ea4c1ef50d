"""Organisations: bodies the lexicon knows, bodies a head noun announces, and their capitalised short forms."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._cabinets import cabinets
from depositaire.components._closed import Closed
from depositaire.components._described import Described
from depositaire.components._families import Families, by_acronym, tails
from depositaire.components._heads import Announced
from depositaire.components._homonyms import told_apart
from depositaire.components._names import View, words_of
from depositaire.components._phrases import Known, Phrases
from depositaire.components._presented import Presented
from depositaire.components._reach import Block
from depositaire.components._register import Found, Index, Register, longest
from depositaire.components._shapes import Shapes
from depositaire.lexicon import Lexicon, read
from depositaire.typography import fold

_LABEL: Final = "ORG"
_NAME_AND_NOUN: Final = 2
_LONG_ENOUGH: Final = 5
#: Kinds of bodies of which every State has one.
_OF_STATES: Final = frozenset({"parliament"})


@Language.factory("depositaire_organisations", default_config={"lexicons": []})
def create_organisations(nlp: Language, name: str, lexicons: list[str]) -> "Organisations":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Organisations(nlp, read(tuple(lexicons)))


class Organisations:
    """Fills ``spans[ORGANISATIONS]`` and takes the countries inside names out of ``spans[COUNTRIES]``."""

    def __init__(self, nlp: Language, lexicon: Lexicon) -> None:
        self._words = words_of(lexicon.word_list)
        self._lists = self._words.lists
        self._phrases = Phrases(nlp, lexicon.organisation, self._lists)
        self._heads = {form: head for head in lexicon.organisation_head for form in head.forms}
        self._shapes = Shapes(self._lists)
        self._index = Index({body.ref: body for body in lexicon.organisation}, self._heads)
        shorts = {fold(word): body.kind for body in lexicon.organisation for word in body.short}
        self._announced = Announced(self._words, self._heads, shorts, self._shapes.cues)
        self._presented = Presented(self._lists, self._shapes.cues, self._heads)
        self._described = Described(self._lists)
        self._closed = Closed(self._lists, self._heads)
        self._families = Families(self._index.entries, self._lists, lexicon.country)
        self._texts = {form for head in lexicon.instrument_head for form in head.forms}
        self._tokenizer = nlp.tokenizer

    def __call__(self, doc: Doc) -> Doc:
        """Find the organisations of ``doc``."""
        view = self._words.read(doc)
        register = Register(self._index)
        publisher = self._publisher(view, register) if doc._.publisher else []
        blocks = _blocks(view, spans.group(doc, spans.COUNTRIES))
        known = [one for one in self._phrases.find(view) if one.how == "name" or one.start not in blocks]
        known = [one for one in known if not (_inside(one, blocks) or self._is_product(view, one))]
        for name in known:
            blocks[name.start] = Block(name.end, "body")
        # « Faso » of « président du Faso » is no body in « Burkina Faso ».
        inside = {at for start, one in blocks.items() if one.kind == "country" for at in range(start + 1, one.end)}
        found = [Found(one.start, one.end, one.how, refs=one.refs) for one in known]
        found += self._families.branches(view, known, blocks)
        # « l'Initiative de Bamako »: a capital right behind a noun and « de » names the body as any town does.
        capitals = {view.positions(span)[0] for span in spans.group(doc, spans.COUNTRIES) if span.label_ == "CAPITAL"}
        found += self._announced.find(view, {at: one for at, one in blocks.items() if at not in capitals})
        for part in self._parts(publisher):
            register.same(part, " ".join(publisher))
        if publisher and (head := self._heads.get(publisher[0])) and head.kind != "government":
            full = str(doc._.publisher).partition("(")[0].strip()
            register.publisher(full, publisher[0], head.kind)
        own = (publisher, *([part] for part in self._parts(publisher)))
        shaped = [one for name in own for one in self._shapes.named(view, name)]
        shaped += (one for one in self._shapes.find(view, blocks) if not _inside(one, blocks))
        shaped += (one for one in self._presented.find(view, blocks) if not _inside(one, blocks))
        shaped += (one for one in self._closed.find(view, blocks) if not _inside(one, blocks))
        shaped += self._closed.around(view, blocks)
        for noun, one in self._described.find(view, blocks):
            known_as = next((other for other in found if other.start == noun), None)
            if not _inside(one, blocks) and (known_as is None or known_as.end <= one.start):
                found = [other for other in found if other is not known_as]  # « l'agence européenne Rivéo »
                shaped.append(one)
        found += shaped
        found += (one for one in self._shapes.again(view, shaped) if one.start not in inside)
        found += self._shouted(view, found)
        kept = longest(found)
        for part, whole in (*tails(view, kept), *by_acronym(view, kept)):
            register.same(part, whole)
        kept = self._families.composed(view, kept, register)
        mentions = register.resolve(view, kept)
        put = [view.span(one.start, one.end, label=_LABEL, kb_id=one.ref, how=one.how) for one in mentions]
        spans.put(doc, spans.ORGANISATIONS, put)
        register.note(doc, _LABEL)
        for ref in cabinets(view, put, self._lists["cabinets"]):
            doc._.entities[ref]["kind"] = "government"
        spans.put(doc, spans.ORGANISATIONS, told_apart(doc, put, spans.group(doc, spans.COUNTRIES), _OF_STATES))
        # A country inside a name is part of the name (« Banque de France »): mentions do not nest.
        spans.put(doc, spans.COUNTRIES, spans.free(spans.group(doc, spans.COUNTRIES), put))
        return doc

    def _is_product(self, view: View, one: Known) -> bool:
        """« l'application Doctolib »: what bears the name of a company."""
        before = view.words[one.start - 1].fold if one.start else ""
        return before in self._lists["introduces_product"] and self._index.entries[one.refs[0]].kind == "company"

    def _shouted(self, view: View, found: Iterable[Found]) -> list[Found]:
        """Names of the text that a line in capitals repeats (``L'ALLIANCE VANILLE CHANGE DE VISAGE``)."""
        words = view.words
        names: dict[str, list[tuple[list[str], Found]]] = {}
        for one in found:
            if one.end > one.start + 1 and not words[one.start].caps:
                name = [word.fold for word in words[one.start : one.end]]
                names.setdefault(name[0], []).append((name, one))
        again = []
        for start, word in enumerate(words):
            for name, one in names.get(word.fold, ()) if word.caps else ():
                end = start + len(name)
                if [each.fold for each in words[start:end]] == name and words[end - 1].caps:
                    again.append(replace(one, start=start, end=end))
        return again

    def _publisher(self, view: View, register: Register) -> list[str]:
        """The publisher counts as named before the first word of the text; its words where the lexicon has it not."""
        other = self._words.read(self._tokenizer(str(view.doc._.publisher)))
        for name in self._phrases.find(other):
            if name.start == 0 and name.end == len(other.words):
                register.name_before(name.refs[0])
                return []
        if other.words and other.words[0].fold in self._texts - set(self._heads):
            return []  # « la Charte de la Diversité » publishes, and is signed
        bracket = next((at for at, word in enumerate(other.words) if word.text == "("), len(other.words))
        return [word.fold for word in other.words[:bracket]]

    def _parts(self, publisher: list[str]) -> list[str]:
        """``Valtherne`` of ``Laboratoires Valtherne``: the word of a name of two that is no common noun."""
        if len(publisher) != _NAME_AND_NOUN:
            return []
        nouns = self._shapes.nouns
        return [
            word for word in publisher if len(word) >= _LONG_ENOUGH and word not in nouns and word not in self._heads
        ]


def _inside(one: Known | Found, countries: Mapping[int, Block]) -> bool:
    """Whether a country's name begins with the words (« Commonwealth d'Australie ») or is the words (« eSwatini »)."""
    block = countries.get(one.start)
    shaped = isinstance(one, Found)
    return block is not None and block.kind == "country" and one.end < block.end + shaped


def _blocks(view: View, countries: Iterable[Span]) -> dict[int, Block]:
    blocks = {}
    for span in countries:
        start, end = view.positions(span)
        blocks[start] = Block(end, "demonym" if span.label_ == "DEMONYM" else "country")
    return blocks
