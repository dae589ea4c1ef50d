"""Unknown names that do what only bodies do: « Rivéo et Plinor adhèrent au réseau ». Private to ``names``."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.components._name_rows import NameRows

#: What such a name is told by: it is one although the model takes it for a person's.
ACTOR: Final = "actor"
#: How many tokens may stand between a name and the trigger: « a donc finalement ».
_VERB: Final = 4
#: How many tokens may stand between the trigger and what is joined: « officiellement à la ».
_TARGET: Final = 3
#: How many tokens from the verb that opens a sentence its colon may stand.
_COLON: Final = 14
#: How many tokens an aside behind a name may take.
_ASIDE: Final = 14
_MANY: Final = 3
#: How many letters an acronym has at least.
_ACRONYM: Final = 3
_OPENING: Final = frozenset(",;:(–—")
#: Kinds of bodies that bodies join, and of texts that they sign.
_OF_BODIES: Final = frozenset({"alliance", "coalition", "network", "initiative", "charter", "pact"})
#: … where an article before the name shows that it is no person's: « La Coprec a rejoint le Medef ».
_OF_MEMBERS: Final = _OF_BODIES | {"union", "ngo", "intergovernmental", "group", "movement"}


class Actors:
    """Takes a single capitalised word for a body where it joins, leaves or signs as bodies do."""

    def __init__(self, words: Words) -> None:
        self.words, self.rows = words, NameRows(words)

    def find(self, doc: Doc, sentence: Span, taken: AbstractSet[int]) -> Iterator[Span]:
        """The names of a sentence that has a trigger, outside the tokens ``taken``."""
        for trigger in spans.within(doc, spans.TRIGGERS, sentence.start, sentence.end):
            copula = self._copula(doc, trigger.start, sentence.start) if trigger.label_ == "predicate" else None
            if trigger.label_ != "verb" and copula is None:
                continue
            verb = self._first_of_verb(doc, trigger.start if copula is None else copula, sentence.start)
            names = self._before(doc, verb, sentence.start)
            if names and taken.isdisjoint(names) and self._are_bodies(doc, names, trigger.end, sentence):
                yield from (Span(doc, at, at + 1, label="ORG", span_id=ACTOR) for at in names)
            if verb == sentence.start:
                yield from self._behind_colon(doc, trigger.end, sentence, taken)

    def _copula(self, doc: Doc, predicate: int, start: int) -> int | None:
        """« Nordal est | devenue un membre », « Nordal est le premier membre »: the verb before a predicate."""
        at = predicate - 1
        while at > start and (doc[at].pos_ in ("DET", "ADJ", "ADV", "NUM") or self.words.is_a(doc[at], "determiner")):
            at -= 1
        said = any(self.words.is_form_of(doc[at], name) for name in ("being", "becoming"))
        return at if said and doc[at].is_lower else None

    def _first_of_verb(self, doc: Doc, verb: int, start: int) -> int:
        """The first token of a verb with its auxiliaries, adverbs and pronouns: « a finalement | rejoint »."""
        at = first = verb
        while at > start and first - at < _VERB:
            before = doc[at - 1]
            if self.words.is_verb(before) and (before.is_lower or at - 1 == start):
                at = first = at - 1
            elif before.is_lower and (before.pos_ == "ADV" or self.words.is_a(before, "clitic")):
                at -= 1
            elif self.words.is_a(before, "before_infinitive") and self._is_infinitive(doc, at):
                at -= 1  # « vient de rejoindre », « s'apprête à rejoindre »
            else:
                break
        return at if at < first and doc[at].is_lower else first

    def _is_infinitive(self, doc: Doc, at: int) -> bool:
        return any(form.tense == "inf" for form in self.words.forms(doc[at]))

    def _before(self, doc: Doc, verb: int, start: int) -> list[int]:
        """The names that end before the verb or an aside before it, where they open a clause."""
        found: list[int] = []
        at = self._over_aside(doc, verb, start) - 1
        first = at + 1
        while at >= start and self._is_single(doc, at, start):
            found.insert(0, at)
            first = at - self._is_led(doc, at, start)
            before = first - 1
            joint = before >= start and (doc[before].text == "," or self.words.is_a(doc[before], "list_and"))
            if not joint or not self._is_single(doc, before - 1, start):
                break
            at = before - 1
        if not found or not self._opens(doc, first, start) or not self._agrees(doc, verb, len(found)):
            return []
        return found

    def _over_aside(self, doc: Doc, verb: int, start: int) -> int:
        """Before « , qui | a rejoint » and « , spécialiste de la sûreté, | rejoint »: the comma behind the name."""
        if verb - 2 > start and self.words.is_a(doc[verb - 1], "relative_subject"):
            return verb - 1 - (doc[verb - 2].text == ",")
        if verb - 1 <= start or doc[verb - 1].text != ",":
            return verb
        reach = range(verb - 2, max(start, verb - 2 - _ASIDE), -1)
        comma = next((at for at in reach if doc[at].text == ","), None)
        if comma is None or any(doc[at].pos_ in ("VERB", "AUX") for at in range(comma + 1, verb - 1)):
            return verb
        noun = comma + 1 + self.words.is_a(doc[comma + 1], "article")
        return comma if self.words.is_a(doc[noun], "company_noun") or self.words.is_a(doc[noun], "appositive") else verb

    def _is_led(self, doc: Doc, at: int, start: int) -> bool:
        """« la Coprec », « l'Umih »: whether an article in the singular stands right before a name."""
        before = doc[at - 1] if at > start else None
        return (
            before is not None
            and self.words.is_a(before, "definite")
            and not self.words.is_a_phrase(before.lower_, "plural_article")
        )

    def _opens(self, doc: Doc, first: int, start: int) -> bool:
        return first == start or doc[first - 1].text in _OPENING or self.words.is_a(doc[first - 1], "relative_object")

    def _agrees(self, doc: Doc, verb: int, count: int) -> bool:
        """Whether the verb is finite, in the plural for several names alone."""
        finite = any(form.tense in FINITE for form in self.words.forms(doc[verb]))
        finite = finite or "Fin" in doc[verb].morph.get("VerbForm", [])
        plural = doc[verb].lower_.endswith(tuple(self.words.classes["plural_ending"]))
        plural = plural and "Sing" not in doc[verb].morph.get("Number", [])  # « rejoint », « vient »
        return finite and plural == (count > 1)

    def _is_single(self, doc: Doc, at: int, start: int) -> bool:
        """Whether one capitalised word stands alone at a token, that is no word of the language."""
        named = at >= start and (doc[at].is_title or (doc[at].is_upper and len(doc[at]) >= _ACRONYM))
        if not (named and doc[at].is_alpha) or doc[at].is_stop or self.words.is_a(doc[at], "thing_acronym"):
            return False
        word = doc[at]
        glued = at > start and not doc[at - 1].whitespace_ and doc[at - 1].text == "-"
        before = doc[at - 1] if at > start and not self._is_led(doc, at, start) else None
        beside = before is not None and before.is_alpha and before.text[0].isupper()
        common = self.words.is_a(word, "anaphoric") or word.lower_ in self.words.stand_ins or self.words.forms(word)
        return not (glued or beside or common) and word.pos_ != "ADV"

    def _are_bodies(self, doc: Doc, names: Sequence[int], at: int, sentence: Span) -> bool:
        """Whether they join what bodies join, or are three that the model does not take for three of one kind."""
        labels = {hint.label_ for name in names for hint in spans.within(doc, spans.MODEL, name, name + 1)}
        led = all(self._is_led(doc, name, sentence.start) for name in names)
        if labels == {"LOC"} and not led:
            return False
        return self._joins(doc, at, sentence.end, led=led) or (len(names) >= _MANY and len(labels) > 1)

    def _joins(self, doc: Doc, at: int, limit: int, *, led: bool) -> bool:
        """Whether a body of bodies or a charter is named behind the trigger, or a noun for one stands there."""
        groups = (spans.ORGANISATIONS, spans.INSTRUMENTS)
        ahead = {one.start: one for group in groups for one in spans.within(doc, group, at, limit)}
        for index in range(at, min(limit, at + _TARGET + 1)):
            named = ahead.get(index)
            if named is not None:
                kind = doc._.entities.get(named.kb_id_, {}).get("kind")
                plain = named.label_ == "INSTRUMENT" or (kind is None and named.text.isupper())
                return plain or kind in _OF_MEMBERS if led else kind in _OF_BODIES
            if self.words.is_a(doc[index], "of_bodies"):
                return True
        return False

    def _behind_colon(self, doc: Doc, at: int, sentence: Span, taken: AbstractSet[int]) -> Iterator[Span]:
        """« Ont signé la charte : Rivéo, Plinor et Nordal »: a row behind the verb in the plural that opens it."""
        if not doc[sentence.start].lower_.endswith(tuple(self.words.classes["plural_ending"])):
            return
        reach = range(at, min(sentence.end, at + _COLON))
        colon = next((index for index in reach if doc[index].text == ":"), None)
        if colon is None:
            return
        row = self.rows.read(doc, colon + 1, sentence.end)
        hints = [hint for hint in spans.within(doc, spans.MODEL, colon + 1, row.end) if hint.label_ == "PER"]
        if row.stands() and not any(len(hint) > 1 for hint in hints):
            for start, end in row.names:
                if taken.isdisjoint(range(start, end)):
                    yield Span(doc, start, end, label="ORG", span_id=ACTOR)
