"""The words of the rule files, indexed once for look-up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final, TypeAlias

from spacy.tokens import Doc
from spacy.tokens import Token as SpacyToken

from depositaire import spans
from depositaire.clauses.wording.phrases import Phrases
from depositaire.lexicon import Cue, Lexicon, StandIn, Trigger, VerbForm, verb_forms
from depositaire.tokens import Token, Tokens
from depositaire.typography import fold

#: Tenses of a verb that has a subject of its own.
FINITE: Final = frozenset({"pres", "impf", "past", "fut", "cond", "cond-perfect", "subj", "imp"})
#: What a noun before a name may announce: « le réseau FIRST ».
_NOUNS: Final = frozenset({"organisation", "instrument"})
#: A token as the rules read it, or spaCy's.
AnyToken: TypeAlias = Token | SpacyToken
_UNACCENTED: Final = 0.002
_LETTERS: Final = 300


@dataclass(frozen=True)
class Words:
    """Every table that the reading of clauses needs."""

    classes: dict[str, frozenset[str]]
    phrases: dict[str, Phrases]
    verbs: dict[str, tuple[VerbForm, ...]]
    stand_ins: dict[str, StandIn]
    verb_cues: dict[str, tuple[Cue, ...]]
    noun_cues: dict[str, tuple[Cue, ...]]
    noun_phrases: Phrases
    phrase_cues: tuple[tuple[Phrases, Cue], ...]
    triggers: dict[tuple[str, str], tuple[Trigger, ...]]
    near: dict[str, tuple[Phrases | None, Phrases | None, Phrases | None]] = field(default_factory=dict)
    """By the id of a rule: what it needs near, what it needs anywhere in the clause, what must not be near."""
    turning: frozenset[str] = frozenset()
    """Words other than verbs at which the complements of a word may end, or that are passed over with what follows."""
    canonical: dict[str, str] = field(default_factory=dict)
    """Contracted and elided words with the word they are forms of."""

    def is_a(self, token: AnyToken, name: str) -> bool:
        """Whether the token is a word of the class ``name``."""
        return token.lower_ in self.classes[name]

    def is_a_phrase(self, text: str, name: str) -> bool:
        """Whether ``text`` is a word or phrase of the class ``name``."""
        return text in self.classes[name]

    def word(self, name: str) -> str:
        """The word of a class that has one only."""
        return next(iter(self.classes[name]))

    def forms(self, token: AnyToken) -> tuple[VerbForm, ...]:
        """What a token can be as a verb; accents may be missing where the whole document has none."""
        exact = self.verbs.get(token.lower_)
        if exact is not None:
            return exact
        doc = token.doc
        if isinstance(doc, Tokens) and doc.unaccented is False:
            return ()
        return _folded().get(fold(token.text), ()) if unaccented(doc, self.classes["accented"]) else ()

    def is_form_of(self, token: AnyToken, name: str) -> bool:
        """Whether the token is a form of a verb of the class ``name``."""
        forms = self.forms(token)
        return bool(forms) and any(form.lemma in self.classes[name] for form in forms)

    def noun_cues_at(self, doc: Tokens, index: int) -> tuple[Cue, ...]:
        """The cues of the longest noun phrase that starts at a token: « projet de loi » before « projet »."""
        length = self.noun_phrases.at(doc, index)
        return self.noun_cues.get(doc.between(index, index + length).text.lower(), ()) if length else ()

    def is_verb(self, token: AnyToken) -> bool:
        """Whether the token is a verb here: the model says so, or its form can be one and no determiner precedes.

        The model takes « compte » in « et compte désormais » and « le Conseil de l'Arctique compte » for a noun.
        """
        if token.pos_ in ("VERB", "AUX"):
            return True
        if not self.forms(token):
            return False
        if self.is_narrative(token):
            return True
        if token.pos_ == "ADJ":  # « a gelé la ratification »
            compound = token.i and token.dep_ == "ROOT" and self.is_form_of(token.nbor(-1), "having")
            return bool(compound) and any(form.tense == "ppast" for form in self.forms(token))
        if token.pos_ not in ("NOUN", "PROPN") or token.text[0].isupper():
            return False
        before = token.nbor(-1) if token.i and token.is_sent_start is not True else None
        if before is None or self.is_a(before, "determiner"):
            return False
        noun = before.pos_ == "NOUN" and before.i and self.is_a(before.nbor(-1), "determiner")  # « le traité compte »
        if not noun and any(form.tense in ("ppast", "inf") for form in self.forms(before)):
            return False  # « a pris place »
        if before.pos_ not in ("DET", "ADJ", "ADP", "NUM", "NOUN") or _ends_a_name(before):
            return True
        if before.pos_ == "ADJ" and before.i and before.nbor(-1).lower_ in self.stand_ins:
            return self._is_said_of(before.nbor(-1), token)  # « la ministre suédoise paraphe le traité »
        return (before.pos_ == "NOUN" or before.lower_ in self.stand_ins) and self._is_said_of(before, token)

    def is_narrative(self, token: AnyToken) -> bool:
        """« signa », « ratifia »: forms of the past that are nothing else, whatever the model takes them for."""
        forms = self.forms(token)
        return bool(forms) and all(form.tense == "past" for form in forms) and token.is_lower

    def _is_said_of(self, noun: AnyToken, token: AnyToken) -> bool:
        """« l'agence compte désormais », « ce traité compte 80 parties »: what follows can only follow a verb."""
        if noun.i == 0 or token.i + 1 >= len(token.doc) or not any(form.tense in FINITE for form in self.forms(token)):
            return False
        after = token.nbor(1)
        follows = after.pos_ in ("ADV", "NUM") or self.is_a(after, "article")
        acts = token.dep_ == "ROOT" and (
            "nsubj" in noun.dep_ or noun.lower_ in self.stand_ins
        )  # « le comité recommande à »
        return self.is_a(noun.nbor(-1), "determiner") and (follows or acts)


def _ends_a_name(token: AnyToken) -> bool:
    """« l'Agence spatiale européenne compte », « le Portugal menace »: whether a name ends with the token."""
    return any(
        span.end == token.i + 1 and span.label_ != "DEMONYM"
        for name in (spans.ORGANISATIONS, spans.COUNTRIES, spans.INSTRUMENTS)
        for span in spans.within(token.doc, name, 0, token.i + 1)
    )


def unaccented(doc: Doc | Tokens, accented: frozenset[str]) -> bool:
    """Whether a document was written without accents."""
    if isinstance(doc, Tokens):
        if doc.unaccented is None:
            doc.unaccented = unaccented(doc.doc, accented)
        return doc.unaccented
    known = spans.kept(doc).get("unaccented")
    if known is None:
        text = spans.text(doc)
        lower = text.lower()
        known = _has_fewer(lower, accented, _UNACCENTED * len(text))
        if known:
            letters = sum(map(str.isalpha, text))
            known = letters > _LETTERS and _has_fewer(lower, accented, _UNACCENTED * letters)
        spans.kept(doc)["unaccented"] = known
    return bool(known)


def _has_fewer(text: str, letters: Iterable[str], number: float) -> bool:
    """Whether some letters stand in a text fewer times than told; most texts show it at the first letter."""
    found = 0
    for letter in letters:
        found += text.count(letter)
        if found >= number:
            return False
    return found < number


@lru_cache(maxsize=4)
def words(lexicon: Lexicon) -> Words:
    """The tables of ``lexicon``, indexed once for all components."""
    classes = {entry.name: frozenset(word.lower() for word in entry.words) for entry in lexicon.word_class}
    classes["appositive"] = frozenset(
        word for rule in lexicon.anaphor for word in rule.words if rule.stands_for in _NOUNS
    )
    classes["noun_for_body"] = frozenset(
        word for rule in lexicon.anaphor for word in rule.words if rule.stands_for == "organisation"
    )
    classes["anaphoric"] = frozenset(word for rule in lexicon.anaphor for word in rule.words)
    triggers: dict[tuple[str, str], tuple[Trigger, ...]] = {}
    for trigger in lexicon.trigger:
        for word in trigger.words:
            key = trigger.form, word.lower()
            triggers[key] = (*triggers.get(key, ()), trigger)
    lists = {trigger.id: (trigger.near, trigger.also, trigger.not_near) for trigger in lexicon.trigger}
    canonical = {word: entry.canonical for entry in lexicon.word_class if entry.canonical for word in entry.words}
    elided = {form: plain for form, plain in canonical.items() if form.endswith("'")}
    near = {
        rule: (_listed(near, classes, elided), _listed(also, classes, elided), _listed(far, classes, elided))
        for rule, (near, also, far) in lists.items()
    }
    noun_cues = _by_word(lexicon.cue, "noun")
    phrases = {entry.name: Phrases(_contracted(entry.words, canonical)) for entry in lexicon.word_class}
    return Words(
        classes=classes,
        phrases=phrases,
        verbs=verb_forms(),
        stand_ins={word: rule for rule in lexicon.stand_in for word in rule.words},
        verb_cues=_by_word(lexicon.cue, "verb"),
        noun_cues=noun_cues,
        noun_phrases=Phrases(noun_cues),
        phrase_cues=tuple(
            (Phrases(_contracted(cue.words, canonical)), cue) for cue in lexicon.cue if cue.form == "phrase"
        ),
        triggers=triggers,
        near=near,
        turning=frozenset(phrases["preposition"].by_first).union(
            *(classes[name] for name in ("boundary", "contrast", "soft_boundary"))
        ),
        canonical=canonical,
    )


def _contracted(phrases: Iterable[str], canonical: dict[str, str]) -> frozenset[str]:
    """Phrases with every form of their last word: « au sein de » gives « au sein du » and « au sein d' »."""
    found = set(phrases)
    for phrase in phrases:
        *before, last = phrase.split()
        if before:
            found |= {" ".join([*before, form]) for form, plain in canonical.items() if plain == last}
    return frozenset(found)


@cache
def _folded() -> dict[str, tuple[VerbForm, ...]]:
    table: dict[str, tuple[VerbForm, ...]] = {}
    for form, readings in verb_forms().items():
        table[fold(form)] = (*table.get(fold(form), ()), *readings)
    return table


def _by_word(cues: Iterable[Cue], form: str) -> dict[str, tuple[Cue, ...]]:
    table: dict[str, tuple[Cue, ...]] = {}
    for cue in cues:
        if cue.form == form:
            for word in cue.words:
                table[word] = (*table.get(word, ()), cue)
    return table


def _listed(phrases: Iterable[str], classes: dict[str, frozenset[str]], canonical: dict[str, str]) -> Phrases | None:
    return Phrases(_contracted(tuple(_expand(phrases, classes)), canonical)) if phrases else None


def _expand(phrases: Iterable[str], classes: dict[str, frozenset[str]]) -> Iterator[str]:
    """Phrases, with ``@name`` replaced by the words of a class, and said of oneself: « dans nos rangs »."""
    for phrase in phrases:
        if phrase.startswith("@"):
            yield from classes[phrase[1:]]
            continue
        yield phrase
        words = phrase.split()
        for theirs, ours in (("his_one", "our_one"), ("his_several", "our_several")):
            at = next((index for index, word in enumerate(words) if word in classes[theirs]), None)
            if at is not None:
                yield from (" ".join([*words[:at], own, *words[at + 1 :]]) for own in classes[ours])
