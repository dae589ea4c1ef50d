"""Triggers: the words that may tell an event, by a table of forms."""

from collections.abc import Iterable, Iterator
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.phrases import Phrases
from depositaire.clauses.wording.words import unaccented, words
from depositaire.lexicon import Lexicon, VerbForm, read

#: How many words a noun has at least that an adjective may part: « demande », « d' », « adhésion ».
_PARTED: Final = 3
#: What opens an aside, and how many States are a list there.
_BRACKET, _LISTED = "(", 3


@Language.factory("depositaire_triggers", default_config={"lexicons": []})
def create_triggers(nlp: Language, name: str, lexicons: list[str]) -> "Triggers":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Triggers(read(tuple(lexicons)))


class Triggers:
    """Writes the group ``triggers``: label verb, noun or predicate; value: the infinitive or the noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.verbs = {word for form, word in self.words.triggers if form == "verb"}
        self.nouns = {
            form: Phrases(word for kind, word in self.words.triggers if kind == form) for form in ("noun", "predicate")
        }
        self.parted = {
            first: parted
            for first, nouns in self.nouns["noun"].by_first.items()
            if (parted := [parts for parts in nouns if len(parts) >= _PARTED and self._is_of(parts[1])])
        }
        self.headings = frozenset(word for rule in lexicon.trigger if rule.verbless for word in rule.words)
        #: The verbs that each form may be one of.
        self.verb_forms = {
            form: lemmas for form, readings in self.words.verbs.items() if (lemmas := self._of_triggers(readings))
        }
        self.candidates = frozenset(self.verb_forms).union(*(phrases.by_first for phrases in self.nouns.values()))

    def __call__(self, doc: Doc) -> Doc:
        """Find the triggers of ``doc``; words inside a name are none."""
        named = {
            index
            for group in (spans.ORGANISATIONS, spans.INSTRUMENTS, spans.DATES)
            for span in spans.group(doc, group)
            if span.id_ != "described"
            for index in range(span.start, span.end)
        }
        lower, texts = spans.lower(doc), spans.texts(doc)
        named -= {
            span.start for span in spans.group(doc, spans.INSTRUMENTS) if lower[span.start] in self.headings
        }  # « Mémorandum d'entente entre le Kenya et Djibouti »
        found: list[Span] = []
        covered = 0
        bare = unaccented(doc, self.words.classes["accented"])
        for index, word in enumerate(lower):
            if not (bare or word in self.candidates) or index in named:
                continue
            if index < covered:
                found.extend(self._reaching_over(doc, index, covered))
                continue
            if "-" not in word and not texts[index].isalpha():
                continue
            for form, phrases in self.nouns.items():
                if word not in phrases.by_first:
                    continue
                length = phrases.at_in(lower, index)
                if (
                    form == "noun"
                    and length < _PARTED
                    and word in self.parted
                    and (parted := self._parted(doc, index))[1]
                ):
                    text, end = parted
                    found.append(Span(doc, index, end, label=form, kb_id=text))
                    continue
                if length and not (form == "noun" and _is_part_of_a_name(doc, index)):
                    text = doc[index : index + length].text.lower().replace("\n", " ")
                    found.append(Span(doc, index, index + length, label=form, kb_id=text))
                    covered = max(covered, index + length if length > 1 else 0)
            lemmas = self.verb_forms.get(word) or (self._of_triggers(self.words.forms(doc[index])) if bare else ())
            found.extend(Span(doc, index, index + 1, label="verb", kb_id=lemma) for lemma in lemmas)
        found.extend(self._listing(doc))
        spans.leave(doc, spans.TRIGGERS, sorted(found, key=lambda span: span.start))
        return doc

    def _listing(self, doc: Doc) -> Iterator[Span]:
        """The bracket behind a word that opens a list of three States at least: « l'AES (Mali, Niger, Tchad) »."""
        if _BRACKET not in self.nouns["predicate"].by_first:
            return
        states = {span.start: span.end for span in spans.group(doc, spans.COUNTRIES)}
        for start in states:
            bracket = start - 1 - (start > 1 and self.words.is_a(doc[start - 1], "article"))
            if bracket < 1 or doc[bracket].text != _BRACKET:
                continue
            at, count = bracket + 1, 0
            while at < len(doc) and (
                at in states
                or doc[at].text == ","
                or self.words.is_a(doc[at], "list_and")
                or self.words.is_a(doc[at], "article")
            ):
                count += at in states
                at = states.get(at, at + 1)
            if count >= _LISTED:
                yield Span(doc, bracket, bracket + 1, label="predicate", kb_id=_BRACKET)

    def _reaching_over(self, doc: Doc, index: int, covered: int) -> Iterator[Span]:
        """« les trois pays » of « les trois pays fondateurs »: the longer predicate that begins within a shorter."""
        phrases = self.nouns.get("predicate")
        length = phrases.at_in(spans.lower(doc), index) if phrases is not None else 0
        if length and index + length > covered:
            end = index + length
            yield Span(doc, index, end, label="predicate", kb_id=doc[index:end].text.lower().replace("\n", " "))

    def _of_triggers(self, readings: Iterable[VerbForm]) -> tuple[str, ...]:
        """The verbs among some readings that may tell an event."""
        return tuple(dict.fromkeys(form.lemma for form in readings if form.lemma in self.verbs))

    def _parted(self, doc: Doc, index: int) -> tuple[str, int]:
        """« la demande ivoirienne d'adhésion »: a noun that an adjective parts, and one past its words; or none."""
        lower = spans.lower(doc)
        for parts in self.parted[lower[index]]:
            end = index + len(parts) + 1
            if lower[index + 2 : end] != parts[1:]:
                continue
            between = doc[index + 1]
            if between.is_alpha and between.is_lower and not between.is_stop and not self.words.forms(between):
                return " ".join(parts).replace("' ", "'"), end
        return "", 0

    def _is_of(self, word: str) -> bool:
        return self.words.is_a_phrase(word, "complement_preposition")


def _is_part_of_a_name(doc: Doc, index: int) -> bool:
    """« la ministre de l'Intégration africaine »: a noun with a capital in the middle of a sentence."""
    if not index or not doc[index].text[0].isupper() or doc[index].is_upper:
        return False
    before = doc[index - 1].text
    return before[-1].isalpha() or before[-1] in "'’"
