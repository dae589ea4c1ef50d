"""Organisations: bodies the lexicon knows, bodies a head noun announces, and their capitalised short forms."""

from collections.abc import Iterable, Mapping
from typing import Final

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

from depositaire import spans
from depositaire.components._grammar import Block, Grammar, Reach
from depositaire.components._names import Known, Phrases, View, Words, initials_match
from depositaire.components._register import Found, Register, longest
from depositaire.components._shapes import Shapes
from depositaire.lexicon import Lexicon, read
from depositaire.lexicon.bodies import BodyHead
from depositaire.typography import fold

_LABEL: Final = "ORG"
_NAME_AND_NOUN: Final = 2
_LONG_ENOUGH: Final = 5


@Language.factory("depositaire_organisations", default_config={"lexicons": []})
def create_organisations(nlp: Language, name: str, lexicons: list[str]) -> "Organisations":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Organisations(nlp.tokenizer, read(tuple(lexicons)))


class Organisations:
    """Fills ``spans[ORGANISATIONS]`` and takes the countries inside names out of ``spans[COUNTRIES]``."""

    def __init__(self, tokenizer: Tokenizer, lexicon: Lexicon) -> None:
        self._words = Words(lexicon.word_list)
        self._lists = self._words.lists
        self._phrases = Phrases(tokenizer, lexicon.organisation, self._lists["acronyms_that_are_words"])
        self._bodies = {body.ref: body for body in lexicon.organisation}
        self._heads = {form: head for head in lexicon.organisation_head for form in head.forms}
        self._reach = {head.id: _reach(head) for head in lexicon.organisation_head}
        self._grammar = Grammar(self._words)
        self._shapes = Shapes(self._lists)
        self._shorts = {fold(word): body.kind for body in lexicon.organisation for word in body.short}
        self._tokenizer = tokenizer

    def __call__(self, doc: Doc) -> Doc:
        """Find the organisations of ``doc``."""
        view = self._words.read(doc)
        register = Register(self._bodies, self._heads)
        publisher = self._publisher(view, register) if doc._.publisher else []
        blocks = _blocks(view, spans.group(doc, spans.COUNTRIES))
        known = [one for one in self._phrases.find(view) if one.how == "name" or one.start not in blocks]
        for name in known:
            blocks[name.start] = Block(name.end, "body")
        found = [Found(one.start, one.end, one.how, refs=one.refs) for one in known]
        found += self._branches(view, known, blocks)
        found += self._announced(view, blocks)
        for part in self._parts(publisher):
            register.same(part, " ".join(publisher))
        own = (publisher, *([part] for part in self._parts(publisher)))
        shaped = [one for name in own for one in self._shapes.named(view, name)]
        shaped += self._shapes.find(view, blocks)
        found += shaped
        found += self._shapes.again(view, shaped)
        mentions = register.resolve(view, longest(found))
        put = [view.span(one.start, one.end, label=_LABEL, kb_id=one.ref, how=one.how) for one in mentions]
        spans.put(doc, spans.ORGANISATIONS, put)
        register.note(doc, _LABEL)
        # A country inside a name is part of the name (« Banque de France »): mentions do not nest.
        spans.put(doc, spans.COUNTRIES, spans.free(spans.group(doc, spans.COUNTRIES), put))
        return doc

    def _branches(self, view: View, known: Iterable[Known], blocks: Mapping[int, Block]) -> Iterable[Found]:
        """``UNSA-Verre``: an acronym with a word glued to it is another body."""
        words = view.words
        for name in known:
            end = name.end + 2
            glued = name.how == "acronym" and end <= len(words) and words[name.end].text == "-" and view.glued(name.end)
            if glued and words[end - 1].cap and view.glued(end - 1) and end - 1 not in blocks and not words[end - 1].caps:
                yield Found(name.start, end, "name")

    def _publisher(self, view: View, register: Register) -> list[str]:
        """The publisher counts as named before the first word of the text; its words where the lexicon has it not."""
        other = self._words.read(self._tokenizer(str(view.doc._.publisher)))
        for name in self._phrases.find(other):
            if name.start == 0 and name.end == len(other.words):
                register.name_before(name.refs[0])
                return []
        bracket = next((at for at, word in enumerate(other.words) if word.text == "("), len(other.words))
        return [word.fold for word in other.words[:bracket]]

    def _parts(self, publisher: list[str]) -> list[str]:
        """``Valtherne`` of ``Laboratoires Valtherne``: the word of a name of two that is no common noun."""
        if len(publisher) != _NAME_AND_NOUN:
            return []
        nouns = self._shapes.nouns
        return [word for word in publisher if len(word) >= _LONG_ENOUGH and word not in nouns and word not in self._heads]

    def _announced(self, view: View, blocks: Mapping[int, Block]) -> Iterable[Found]:
        """Names that a head noun opens, and head nouns with a capital that stand alone."""
        words, covered = view.words, 0
        for start, word in enumerate(words):
            head = self._heads.get(word.fold) if start >= covered else None
            if head is None:
                if word.fold in self._shorts and word.cap and start and words[start - 1].part in ("article", "of", "link"):
                    kind = self._shorts[word.fold]
                    yield Found(start, start + 1, "name", kind=kind, head=word.fold, short=True)
                continue
            end = self._end(view, head, start, blocks)
            if end == start or not (word.cap or self._is_name(view, head, start, end, blocks)):
                continue
            if head.kind != "ministry" and self._is_office(view, start, end):
                continue
            if end > start + 1:
                covered = end
                yield Found(start, end, "name", kind=head.kind, head=word.fold)
            elif word.cap and start and words[start - 1].fold in self._lists["definite"]:
                alone = head.alone and not word.caps
                yield Found(start, end, "name", kind=head.kind, head=word.fold, alone=alone, short=True)

    def _end(self, view: View, head: BodyHead, start: int, blocks: Mapping[int, Block]) -> int:
        """Where the name that opens at ``start`` ends; ``start`` where the lexicon has all of it."""
        words, known = view.words, blocks.get(start)
        if known is not None:
            end = self._up_to_acronym(view, start, known.end)
            after = known.end + 1
            place = head.place and after < view.ends[start] and words[after - 1].part == "of"
            if place and words[after].cap and words[after].part == "word" and after not in blocks:
                end = after + 1
            return end if end > known.end else start
        end = self._grammar.extend(view, start, self._reach[head.id], blocks)
        own = words[start + 1 : end]
        if all(each.part == "adjective" and not each.cap for each in own) and not any(
            each.fold in self._lists["official_adjectives"] or at in blocks for at, each in enumerate(own, start + 1)
        ):
            end = start + 1
        return self._up_to_acronym(view, start, end)

    def _is_office(self, view: View, start: int, end: int) -> bool:
        """A service of a body by its office, or a meeting: no body of its own."""
        inside = [word.fold for word in view.words[start:end]]
        return any(word in self._lists["offices"] for word in inside) or " ".join(inside) in self._lists["no_bodies"]

    def _is_name(self, view: View, head: BodyHead, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """Whether a head noun in small letters opens a name all the same."""
        words = view.words
        if end == start + 1 or (start and words[start - 1].fold in self._lists["indefinite"]):
            return False
        if self._acronym_follows(view, end):
            return True
        if head.lower in ("never", "always"):
            return head.lower == "always"
        after = words[start + 1]
        if after.fold in self._lists["adjectives_of_office"] and end > start + 2:
            return True
        if start + 1 in blocks:
            return False
        if after.cap:
            # « l'agence Belga »: the noun only introduces the name.
            introduced = words[start].fold in self._shapes.cues
            return not introduced and after.fold not in self._lists["not_places"] and len(after.text) > 1
        if head.place and any(words[at].cap and words[at - 1].part == "of" for at in range(start + 2, end)):
            return True
        first = start + 2 if words[start + 2 : end] and words[start + 2].part != "article" else start + 3
        opened = head.lower == "named" and after.part == "of" and first < end and words[first].cap
        # « gouvernement du Québec », but « gouvernement de Pierre Dupont ».
        article = head.kind != "government" or after.fold in self._lists["contracted"] or first == start + 3
        return opened and article and words[first].fold not in self._lists["not_places"]

    def _acronym_follows(self, view: View, end: int) -> bool:
        words = view.words
        if end + 2 >= len(words) or words[end].text != "(" or words[end + 2].text != ")":
            return False
        return sum(letter.isupper() for letter in words[end + 1].text) > 1 and words[end + 1].part != "number"

    def _up_to_acronym(self, view: View, start: int, end: int) -> int:
        """The end of the name where an acronym in brackets behind it says more than the grammar."""
        words, limit = view.words, min(view.ends[start], start + 20)
        for at in range(end, limit - 1):
            if words[at].text == "(":
                acronym = words[at + 1].text
                inside = [word.text for word in words[start:at] if word.part not in ("of", "article", "mark")]
                shorter = [word.text for word in words[start:end] if word.part not in ("of", "article", "mark")]
                if at == end or not acronym[0].isupper() or initials_match(acronym, shorter):
                    return end
                return at if initials_match(acronym, inside) else end
            if words[at].part in ("mark", "stop", "time", "determiner") and words[at].text != "-":
                return end
        return end


def _reach(head: BodyHead) -> Reach:
    return Reach(
        links=frozenset(head.links),
        complement=head.complement,
        proper=head.proper,
        country=head.country,
        demonym=head.kind not in ("parliament", "government", "ministry"),
        series=head.kind == "ministry",
        capital=head.kind in ("parliament", "government") and not head.lower == "official",
        body=head.body,
        infinitive=head.kind in ("alliance", "coalition", "initiative", "movement"),
    )


def _blocks(view: View, countries: Iterable[spans.Span]) -> dict[int, Block]:
    blocks = {}
    for span in countries:
        start, end = view.positions(span)
        blocks[start] = Block(end, "demonym" if span.label_ == "DEMONYM" else "country")
    return blocks
