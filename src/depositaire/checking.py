"""The examples and counter-examples of rules, run through the pipeline.

How a sentence says what must be found depends on the table its rule is in:

- names and dates: marks ``[words](value)`` around everything that is found;
- headers: marks ``[words](field)`` around every field that is found;
- segments: a line that gets the rule's label, or does not;
- events: ``SENTENCE => type PARTIES > target status``, where parties are joined by ``+`` and ``-`` stands for none;
  several events are separated by ``;``, and there is no other in the sentence.
  A counter-example without ``=>`` tells no event (in the table of triggers: none by that rule).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.communique import Communique, match_header, parse_day
from depositaire.lexicon import HeaderRule, Lexicon, Rule, marked, read_file, verb_forms
from depositaire.lexicon.segmentation import SegmentRule
from depositaire.pipeline import Extractor, load
from depositaire.records import MembershipEvent, Record, SignatureEvent
from depositaire.typography import fold, normalise

#: The day on which sentences are published whose rule does not say.
PUBLISHED: Final = "2025-10-21"

_EVENT: Final = re.compile(r"(?P<type>[a-z_]+) (?P<parties>\S+) > (?P<target>\S+) (?P<status>[a-z]+)")
_WORD: Final = re.compile(r"[\w-]+")
_EVENT_TABLES: Final = ("trigger", "cue", "stand_in", "anaphor", "country_group", "role_words")


@dataclass(frozen=True)
class Fault:
    """A sentence in which a rule does not do what it says."""

    rule: str
    kind: str
    """``example``, ``counter-example`` or ``word``."""
    sentence: str
    reason: str

    def __str__(self) -> str:
        """One line that names the rule, the sentence and the reason."""
        return " ".join(f"{self.rule}: {self.kind} « {self.sentence} »: {self.reason}".split())


@dataclass(frozen=True)
class _Case:
    table: str
    rule: Rule
    sentence: str
    example: bool

    def fault(self, reason: str) -> Fault:
        return Fault(self.rule.id, "example" if self.example else "counter-example", self.sentence, reason)


def check_file(path: str | Path) -> list[str]:
    """Validate a rule file of the user's own and run the sentences of its rules.

    Args:
        path: a TOML file in the schema of ``Lexicon``.

    Returns:
        One line for each sentence in which a rule does not do what it says; empty where all hold.

    Raises:
        LexiconError: the file cannot be used.
    """
    lexicon = read_file(Path(path))
    return [f"{path}: {fault}" for fault in check_lexicon(lexicon, extractor=load(lexicons=[path]))]


def check_lexicon(lexicon: Lexicon, *, extractor: Extractor) -> list[Fault]:
    """Run the sentences of every rule of ``lexicon``.

    Args:
        lexicon: the rules whose sentences are run.
        extractor: a pipeline that has these rules.

    Returns:
        The faults, in the order of the tables and rules.
    """
    check = _checker(extractor)
    faults = [case.fault(reason) for case in _cases(lexicon) if (reason := check(case))]
    return [*_unknown_verbs(lexicon), *faults]


def rules(lexicon: Lexicon) -> Iterator[tuple[str, Rule]]:
    """Every rule of ``lexicon`` after the name of its table."""
    for table in Lexicon.model_fields:
        for row in getattr(lexicon, table):
            if isinstance(row, Rule):
                yield table, row


def _cases(lexicon: Lexicon) -> Iterator[_Case]:
    for table, rule in rules(lexicon):
        for sentence in dict.fromkeys(rule.examples):
            yield _Case(table, rule, sentence, True)
        for sentence in dict.fromkeys(rule.counterexamples):
            yield _Case(table, rule, sentence, False)


def _unknown_verbs(lexicon: Lexicon) -> Iterator[Fault]:
    """Verbs of triggers and cues that never match, because no form of theirs is known."""
    known = {form.lemma for forms in verb_forms().values() for form in forms}
    verbs = [(rule.id, rule.words) for rule in lexicon.trigger if rule.form == "verb"]
    for cue in lexicon.cue:  # of « faire part » the verb
        verbs += [(cue.id, tuple(word.split()[0] for word in cue.words))] if cue.form == "verb" else []
    for name, words in verbs:
        for word in words:
            if word not in known:
                yield Fault(name, "word", word, "is not in the table of verb forms")


def _checker(extractor: Extractor) -> Callable[[_Case], str]:
    """What says why a sentence is at fault; empty where it is not."""
    after = {
        "country_guard": ("depositaire_countries", spans.COUNTRIES),
        "organisation_head": ("depositaire_organisations", spans.ORGANISATIONS),
        "instrument_head": ("depositaire_instruments", spans.INSTRUMENTS),
        **dict.fromkeys(("date", "date_veto", "date_qualifier", "date_tense"), ("depositaire_dates", spans.DATES)),
    }

    def check(case: _Case) -> str:
        if isinstance(case.rule, HeaderRule):
            return _check_header(case, case.rule)
        if isinstance(case.rule, SegmentRule):
            if case.rule.label == "DATED":  # such a line keeps the label of its place
                labelled = re.search(case.rule.pattern, case.sentence) is not None
            else:
                doc = _run(extractor, case.sentence, "depositaire_segmentation")
                labelled = any(span.label_ == case.rule.label for span in spans.group(doc, spans.SEGMENTS))
            return "" if labelled == case.example else f"is {'not ' if case.example else ''}a {case.rule.label} line"
        if case.table in after:
            component, group = after[case.table]
            text, marks = marked(case.sentence)
            published = getattr(case.rule, "published", PUBLISHED)
            found = spans.group(_run(extractor, text, component, published=published), group)
            return _check_marks(case, text, marks, found)
        if case.table in _EVENT_TABLES:
            try:
                return _check_events(case, extractor.extract(_sentence(case), published=PUBLISHED))
            except ValueError as error:
                return f"cannot be read: {error}"
        return f"the table {case.table} has no runner"

    return check


def _run(extractor: Extractor, text: str, last: str, *, published: str | None = PUBLISHED) -> Doc:
    """The Doc of ``text`` after the component ``last``."""
    day = date.fromisoformat(published) if published else None
    doc = extractor.doc(Communique(text=text, published=day))
    for name, component in extractor.nlp.pipeline:
        doc = component(doc)
        if name == last:
            break
    return doc


def _check_header(case: _Case, rule: HeaderRule) -> str:
    text, marks = marked(case.sentence)
    wanted: dict[str, Any] = {}
    if case.example:
        for start, end, field in marks:
            words = normalise(text[start:end])
            wanted[field] = parse_day(words) if field in ("published", "updated") else words
    found = match_header(rule, normalise(text))
    return "" if found == wanted else f"wants {_shown(wanted)}, finds {_shown(found)}"


def _check_marks(case: _Case, text: str, marks: Sequence[tuple[int, int, str]], found: list[Span]) -> str:
    """Whether what is found is what is marked; slugs that a component makes up are not compared."""
    if case.table.endswith("_head"):
        nouns = {*getattr(case.rule, "forms"), *getattr(case.rule, "plural", ())}  # noqa: B009
        texts = [text[span.start_char : span.end_char] for span in found]
        words = [words for words in texts if not nouns.isdisjoint(_nouns(words))]
        wanted = [text[start:end] for start, end, _ in marks]
        return "" if wanted == words else f"wants {_listed(wanted)}, finds {_listed(words)}"
    pairs = [(text[start:end], value) for start, end, value in marks]
    labelled = case.table == "country_guard"
    values = [
        (text[span.start_char : span.end_char], f"{span.label_} {span.kb_id_}" if labelled else span.kb_id_)
        for span in found
    ]
    if pairs == values:
        return ""
    return f"wants {_listed(map(' = '.join, pairs))}, finds {_listed(map(' = '.join, values))}"


def _check_events(case: _Case, record: Record) -> str:
    _, arrow, notation = case.sentence.partition("=>")
    told = [(_told(event), event.rules) for event in record.events]
    if not arrow:
        if case.example:
            return "does not say what it tells (SENTENCE => type PARTIES > target status)"
        by_rule = [event for event, found_by in told if case.table != "trigger" or case.rule.id in found_by]
        return f"tells {_listed(by_rule)}" if by_rule else ""
    wanted = []
    for each in notation.split(";"):
        match = _EVENT.fullmatch(each.strip())
        if match is None:
            return f"« {each.strip()} » is not written type PARTIES > target status"
        parties = "+".join(sorted(match["parties"].split("+")))
        wanted.append(f"{match['type']} {parties} > {match['target']} {match['status']}")
    if sorted(event for event, _ in told) != sorted(wanted):
        return f"wants {_listed(wanted)}, tells {_listed(event for event, _ in told)}"
    rules_used = [name for _, found_by in told for name in found_by]
    if case.table == "trigger" and (case.rule.id in rules_used) != case.example:
        return f"is told by {', '.join(rules_used)}"
    return ""


def _nouns(words: str) -> set[str]:
    """The words of a name, folded; a compound also by its parts (« Croix-Rouge »)."""
    found = _WORD.findall(fold(normalise(words)))
    return {*found, *(part for word in found for part in word.split("-"))}


def _told(event: MembershipEvent | SignatureEvent) -> str:
    parties = "+".join(sorted(party.ref for party in event.parties)) or "-"
    return f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}"


def _sentence(case: _Case) -> str:
    return case.sentence.partition("=>")[0].strip()


def _listed(values: Iterable[str]) -> str:
    return "; ".join(values) or "nothing"


def _shown(fields: dict[str, Any]) -> str:
    return _listed(f"{field} = {value}" for field, value in sorted(fields.items()))
