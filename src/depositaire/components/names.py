"""Names no rule knows: bodies that the model's entity recogniser sees in a sentence with a trigger.

The lexicon and the grammar of names come first; what the model adds is trimmed of its article, and found again
wherever the document repeats it.
"""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.choosing.prospects import telling
from depositaire.clauses.wording.words import words
from depositaire.components._actors import Actors
from depositaire.components._ampersands import ampersands
from depositaire.components._announced import AnnouncedNames, capitalised
from depositaire.components._apposed_bodies import ApposedBodies
from depositaire.components._bulleted import Bulleted
from depositaire.components._described_bodies import DescribedBodies
from depositaire.components._extents import Extents
from depositaire.components._fellows import Fellows
from depositaire.components._headed import HEADED, HeadedNames
from depositaire.components._hints import Hints
from depositaire.components._houses import housed
from depositaire.components._local import LOCAL, LocalAuthorities
from depositaire.components._lone_names import LONE, LoneNames
from depositaire.components._national_names import NationalNames
from depositaire.components._no_names import NoNames
from depositaire.components._other_names import OtherNames
from depositaire.components._plurals import PluralBodies
from depositaire.components._provinces import Provinces
from depositaire.components._set_off import SetOff
from depositaire.components._sides import sides
from depositaire.components._slots import SLOT, Slots
from depositaire.components._undefined import Undefined
from depositaire.lexicon import Lexicon, Trigger, read
from depositaire.typography import slug

#: How far from its subject's verb a trigger may stand.
_NEAR = 5


@Language.factory("depositaire_names", default_config={"lexicons": []})
def create_names(nlp: Language, name: str, lexicons: list[str]) -> "Names":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Names(read(tuple(lexicons)))


class Names:
    """Adds to the group ``organisations``; what is there already stays."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.no_names = NoNames(self.words, lexicon)
        self.bulleted = Bulleted(self.words, lexicon)
        of, to = self.words.classes["complement_preposition"], self.words.classes["to"]
        self.joins = {
            word
            for rule in lexicon.trigger
            if rule.form == "noun" and _fills(rule, of, "party") and _fills(rule, to, "target")
            for word in rule.words
        }
        self.plural = tuple(self.words.classes["plural_ending"])
        self.extents = Extents(self.words, lexicon)
        self.undefined = Undefined(self.words)
        self.slots = Slots(self.words, lexicon)
        self.actors, self.apposed = Actors(self.words), ApposedBodies(self.words)
        gathering = {word for rule in lexicon.trigger if rule.frame.get("object") == "party" for word in rule.words}
        self.fellows = Fellows(self.words, gathering)
        self.lone = LoneNames(self.words, gathering, self.no_names.places)
        self.headed, self.announced = HeadedNames(self.words), AnnouncedNames(self.words, self._tells)
        self.local = LocalAuthorities(self.words, self._tells, gathering)
        self.plurals, self.provinces = PluralBodies(self.words, self.local.acts), Provinces(self.words)
        countries = (name.lower() for one in lexicon.country for name in (one.name, *one.names) if " " not in name)
        self.national = NationalNames(self.words, frozenset(countries))
        lists = {one.id: frozenset(one.words) for one in lexicon.word_list}
        self.other_names, self.described = OtherNames(lists), DescribedBodies(self.words, lists)
        self.set_off = SetOff(self.words, self.described, self.no_names)
        self.hints = Hints(self.words, lexicon, self.no_names)

    def __call__(self, doc: Doc) -> Doc:
        """Add the names that the model found in ``doc``."""
        known = [span for name in spans.GROUPS[1:5] for span in spans.group(doc, name)]
        known += [segment for segment in spans.group(doc, spans.SEGMENTS) if segment.label_ == "DATELINE"]
        hints = [(hint, self.hints.trimmed(hint, known)) for hint in spans.group(doc, spans.MODEL)]
        found = [span for _, span in hints if span is not None]
        taken = {index for span in known for index in range(span.start, span.end)}
        sentences = telling(doc, self.words)
        announced = [
            *self.announced.find(doc, sentences),
            *self._placed(doc, sentences, hints, taken),
            *self.headed.find(doc),
            *self._listed(doc, sentences, [*known, *found], found),
        ]
        found = [*self.bulleted.find(doc, known), *announced, *self.undefined.find(doc, taken), *found]
        people = [span for span in spans.group(doc, spans.MODEL) if span.label_ == "PER"]
        people = spans.free(people, [span for span in announced if span.id_])
        fresh = spans.free(found, [*known, *people])
        made: list[Span] = []
        names = (span for span in fresh if span.id_ == LOCAL or self.no_names.is_name(span))
        texts = dict.fromkeys(span.text for span in names if span.label_ == "ORG")
        sure = {span.text for span in fresh if span.id_ in (SLOT, HEADED)}
        lone = {span.text for span in fresh if span.id_ == LONE} - {span.text for span in fresh if span.id_ != LONE}
        others = self.no_names.in_text(doc, fresh) if texts else set()
        for text in texts:
            ref = slug(text)
            if not ref or (text in others and text not in sure):
                continue
            again = [
                Span(doc, start, end, label="ORG", kb_id=ref, span_id="name") for start, end in _occurrences(doc, text)
            ]
            kept = spans.free(again, known)
            if kept and not any(self.no_names.is_of_a_thing(doc, span.start) for span in kept):
                kind = "government" if self.no_names.is_cabinet(doc, kept) else None
                spans.register(doc, ref, label="ORG", name=text, acronym=None, kind=kind, lone=text in lone)
                made += kept
        rows = list(self._of_one_kind(doc, sentences, [*known, *made], made))
        made = [*spans.free(made, rows), *rows]
        bodies = _joined(doc, [*spans.group(doc, spans.ORGANISATIONS), *made])
        bodies = self.other_names.merged(doc, bodies)
        self.described.note(doc, bodies)
        spans.put(doc, spans.ORGANISATIONS, bodies)
        spans.put(doc, spans.COUNTRIES, spans.free(spans.group(doc, spans.COUNTRIES), made))
        for group in (spans.ORGANISATIONS, spans.INSTRUMENTS):
            spans.put(doc, group, self.extents.extended(doc, group))
        return doc

    def _of_one_kind(
        self, doc: Doc, sentences: Sequence[Span], known: list[Span], made: Sequence[Span]
    ) -> Iterator[Span]:
        """« les universités de Sfax et de Grenoble »: each where it stands, and nowhere else by its town alone.

        A town that was ``made`` a body, as it stands in their list, is none by itself.
        """
        parsed = (sentence for sentence in sentences if doc[sentence.start].has_dep())
        ends = {span.end for span in known if span.label_ == "ORG"}
        rows = [pair for one in parsed for pair in (*self.plurals.find(doc, one, ends), *self.provinces.find(doc, one))]
        for span, whole in (*rows, *self.headed.in_towns(doc)):
            towns = [one for one in made if span.start <= one.start and one.end == span.end]
            others = [one for one in known if one.label_ != "DEMONYM" and one not in towns]
            if (ref := slug(whole)) and spans.free([span], others):
                spans.register(doc, ref, label="ORG", name=whole, acronym=None, kind=None)
                yield Span(doc, span.start, span.end, label="ORG", kb_id=ref, span_id="name")

    def _placed(
        self, doc: Doc, sentences: Sequence[Span], hints: Sequence[tuple[Span, Span | None]], taken: set[int]
    ) -> list[Span]:
        """What the model takes for something else where only a body stands: « signé avec X », « adhère à X »."""
        found = []
        things = [(hint, span) for hint, span in hints if span is not None and hint.label_ != "PER"]
        for sentence in sentences:
            for hint, span in things:
                if not sentence.start <= hint.start < hint.end <= sentence.end:
                    continue
                before = span.start - 1
                if before <= sentence.start:
                    continue
                before -= self.words.is_a(doc[before], "article")
                party = hint.label_ == "MISC" and self.words.is_a(doc[before], "party_preposition")
                joined = self.words.is_a(doc[before], "place_preposition") and self.words.is_form_of(
                    doc[before - 1], "adhering"
                )
                if party or joined:
                    found.append(Span(doc, span.start, span.end, label="ORG", span_id="announced"))
            found += self._joining(doc, sentence)
            found += self._created(doc, sentence)
            found += self.apposed.find(doc, sentence)
            found += self.national.find(doc, sentence)
            found += housed(doc, sentence, self.words)
            found += self.local.find(doc, sentence)
            found += self.slots.find(doc, sentence, taken)
            found += self.actors.find(doc, sentence, taken)
            found += self.set_off.find(doc, sentence, taken)
            found += self.lone.find(doc, sentence, taken)
            found += ampersands(doc, sentence, taken, self.words)
            found += sides(doc, sentence, taken, self.no_names.places, self.words)
        return found

    def _created(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """« Plinor et Rivéo ont créé Symbiane »: what several bodies found, and no person."""
        capital = spans.capitals(doc)
        for at in range(sentence.start + 1, sentence.end - 1):
            if not (capital[at + 1] and self.words.is_form_of(doc[at], "creating")):
                continue
            several = doc[at].lower_.endswith(self.plural) or doc[at - 1].lower_.endswith(self.plural)
            start, end = capitalised(doc[at + 1])
            others = {hint.label_ for hint in spans.within(doc, spans.MODEL, start, end)} & {"PER"}
            bodies = spans.within(doc, spans.ORGANISATIONS, sentence.start, at)
            if several and start == at + 1 and len({body.kb_id_ for body in bodies}) > 1 and not others:
                yield Span(doc, start, end, label="ORG", span_id="announced")

    def _joining(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """« l'adhésion d'Eurobois au Réseau des forêts »: who is not a place or a person, and joins a body."""
        for trigger in spans.within(doc, spans.TRIGGERS, sentence.start, sentence.end):
            start = trigger.end + 1
            if trigger.kb_id_ not in self.joins or start >= sentence.end:
                continue
            if not self.words.is_a(doc[start - 1], "complement_preposition"):
                continue
            start += self.words.is_a(doc[start], "article") and doc[start].is_lower
            end = start
            while end < sentence.end and doc[end].is_alpha and doc[end].text[0].isupper():
                end += 1
            others = {hint.label_ for hint in spans.within(doc, spans.MODEL, start, end)} & {"LOC", "PER"}
            joined = end < sentence.end and self.words.is_a(doc[end], "joined_preposition")
            if end > start and not others and joined and spans.within(doc, spans.ORGANISATIONS, end, end + _NEAR):
                yield Span(doc, start, end, label="ORG", span_id="announced")

    def _listed(self, doc: Doc, sentences: Sequence[Span], known: list[Span], trimmed: list[Span]) -> list[Span]:
        """What stands in a list with bodies, in a sentence with a trigger."""
        named = (span for span in known if span.label_ in ("ORG", "COUNTRY", "CAPITAL"))
        names = {span.start: span for span in sorted(named, key=len)}  # the longest of those that begin together
        hints = {span.start: span for span in trimmed}
        return [
            span
            for part in sentences
            for span in self.fellows.find(doc, (part.start, part.end), names, hints)
            if not self.no_names.is_of_a_person(doc, span.start)
        ]

    def _tells(self, doc: Doc, verb: int) -> bool:
        """Whether a verb, or the infinitive it governs, is a trigger."""
        near = spans.within(doc, spans.TRIGGERS, verb, verb + _NEAR)
        return any(trigger.label_ == "verb" for trigger in near)


def _joined(doc: Doc, named: list[Span]) -> list[Span]:
    """The names; two that a stroke joins are one, unless the lexicon has both (``GUE/NGL``)."""
    kept: list[Span] = []
    for span in spans.ordered(named):
        first = kept[-1] if kept else None
        glued = (
            first is not None
            and span.start == first.end + 1
            and doc[first.end - 1 : span.start + 1].text == f"{first[-1].text}/{span[0].text}"
        )
        if first is not None and glued and "acronym" not in (first.id_, span.id_):
            kept[-1] = Span(doc, first.start, span.end, label="ORG", kb_id=first.kb_id_, span_id=first.id_)
        else:
            kept.append(span)
    return kept


def _fills(rule: Trigger, prepositions: frozenset[str], role: str) -> bool:
    """Whether what stands under one of the prepositions fills a role in the frame of a rule."""
    return any(slot == role for preposition, slot in rule.frame.items() if preposition in prepositions)


def _occurrences(doc: Doc, text: str) -> Iterator[tuple[int, int]]:
    """Tokens, half-open, of every occurrence of ``text`` that begins and ends with a token."""
    whole = spans.text(doc)
    position = whole.find(text)
    while position >= 0:
        span = doc.char_span(position, position + len(text))
        if span is not None:
            yield span.start, span.end
        position = whole.find(text, position + len(text))
