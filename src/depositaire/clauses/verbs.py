"""Verb groups: « n'a pas encore été signée », « a décidé de rejoindre », read from the table of forms.

From the verb leftwards: adverbs, clitics, negation, auxiliaries; then, for an infinitive, the verb or noun that
governs it, and so on up to a finite verb. The parse is asked only for what governs what.
"""

from dataclasses import dataclass
from typing import Final, Literal

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.words import FINITE, Words
from depositaire.lexicon import Cue

_FAR: Final = 14
_DEPTH: Final = 4
_ADVERBIAL: Final = 6


@dataclass(frozen=True)
class Governor:
    """What an infinitive hangs on: a verb or noun with a cue (« décider », « volonté »), or nothing known."""

    index: int
    form: Literal["verb", "noun", "other"]
    cue: Cue | None
    group: "VerbGroup | None"


@dataclass(frozen=True)
class VerbGroup:
    """A verb with its auxiliaries.

    ``start`` is the first token of the group (clitics and negation included), ``index`` the verb itself.
    """

    start: int
    index: int
    tense: str
    passive: bool
    negated: bool
    reflexive: bool
    clitics: tuple[int, ...] = ()
    auxiliary: int | None = None
    governor: Governor | None = None
    preposition: str = ""
    """The word before an infinitive: de, à, pour, sans…"""

    @property
    def finite(self) -> bool:
        """Whether it has a tense of its own."""
        return self.tense in FINITE

    @property
    def participle(self) -> bool:
        """A past participle without auxiliary: « signée à Rome »."""
        return self.tense == "ppast" and self.auxiliary is None


def verb_group(doc: Doc, index: int, lemma: str, words: Words, *, floor: int, depth: int = 0) -> VerbGroup | None:
    """Read the verb group whose last word is the form of ``lemma`` at token ``index``; None where it is no verb here.

    ``floor`` is the first token of the sentence.
    """
    token = doc[index]
    tenses = [form.tense for form in words.forms(token) if form.lemma == lemma]
    if words.is_form_of(token, "auxiliary") and _is_auxiliary_here(doc, index, words):
        return None
    in_force = index + 1 < len(doc) and words.phrases["in_force"].at(doc, index + 1)
    if not tenses or token.pos_ in ("ADP", "SCONJ", "PRON") and not in_force:
        return None
    scan = _Scan(doc, words, floor)
    scan.left_of(index)
    auxiliary = scan.auxiliary
    passive = False
    if auxiliary is not None and "ppast" in tenses:
        tense, passive = _compound(doc, auxiliary, lemma, words, scan)
    else:
        if auxiliary is not None:
            auxiliary = None
        tense = _simple(token, tenses, scan, words)
        passive = tense == "ppast" and lemma not in words.classes["intransitive"]
    if auxiliary is None and tense == "ppast" and any(words.is_a(doc[i], "article") for i in scan.clitics):
        return None
    if tense == "" or _is_noun(token, tense, scan, words):
        return None
    governor, prep, start = None, "", scan.start
    if tense in ("inf", "inf-perfect") and depth < _DEPTH:
        governor, prep = _governor(doc, scan.start, index, words, floor, depth)
    return VerbGroup(
        start=start,
        index=index,
        tense=tense,
        passive=passive and not scan.reflexive,
        negated=scan.negated,
        reflexive=scan.reflexive,
        clitics=tuple(scan.clitics),
        auxiliary=auxiliary,
        governor=governor,
        preposition=prep,
    )


def _is_auxiliary_here(doc: Doc, index: int, words: Words) -> bool:
    """Whether a form of « avoir » or « être » goes with a participle: « ont obtenu »."""
    for token in doc[index + 1 : index + _ADVERBIAL]:
        if words.is_a(token, "member_noun"):
            return False
        if any(form.tense == "ppast" for form in words.forms(token)) and token.pos_ in ("VERB", "AUX"):
            return True
        if token.pos_ not in ("ADV", "PRON", "PART"):
            return False
    return False


class _Scan:
    """Walks left of a verb over what belongs to its group."""

    def __init__(self, doc: Doc, words: Words, floor: int) -> None:
        self.doc, self.words, self.floor = doc, words, floor
        self.start = 0
        self.auxiliary: int | None = None
        self.auxiliaries: list[int] = []
        self.clitics: list[int] = []
        self.reflexive = self.negated = self.negative = False

    def left_of(self, index: int) -> None:
        """Read the group that ends with the verb at ``index``."""
        dates = {i for span in spans.group(self.doc, spans.DATES) for i in range(span.start, span.end)}
        position = self.start = index
        while position > self.floor:
            token = self.doc[position - 1]
            if self.words.is_a(token, "negation"):
                self.negated = True
            elif length := self.words.phrases["adverb"].ending(self.doc, position):
                self.negative = self.negative or self.words.is_a(token, "negative")
                position -= length
                continue
            elif self.words.is_a(token, "negative") or token.pos_ == "ADV":
                self.negative = self.negative or self.words.is_a(token, "negative")
                position -= 1
                continue
            elif self._is_clitic(token, position):
                self.reflexive = self.reflexive or self.words.is_a(token, "reflexive") and token.lower_ not in ("nous", "me")
                self.clitics.append(token.i)
            elif self._is_auxiliary(token):
                self.auxiliaries.append(token.i)
                self.auxiliary = token.i
            elif token.i in dates:
                position -= 1
                continue
            elif token.text == "," and (jump := self._aside(position - 1)) is not None:
                position = jump
                continue
            elif self.start == index and (jump := self._adverbial(position)) is not None:
                position = jump
                continue
            else:
                break
            position -= 1
            self.start = position

    def _is_clitic(self, token: Token, position: int) -> bool:
        return position == self.start and self.words.is_a(token, "clitic") and token.lower_ != "elle"

    def _is_auxiliary(self, token: Token) -> bool:
        if not self.words.is_form_of(token, "auxiliary") or token.is_upper and len(token) > 1:
            return False
        before = self.doc[token.i - 1] if token.i > self.floor else None
        return token.pos_ not in ("NOUN", "PROPN") or before is None or not self.words.is_a(before, "determiner")

    def _aside(self, comma: int) -> int | None:
        """The token after the auxiliary in « ont, à Tallinn, signé »; None where there is no such thing."""
        for index in range(comma - 1, max(self.floor, comma - _FAR), -1):
            token = self.doc[index]
            if token.text == ",":
                before = self.doc[index - 1] if index > self.floor else None
                return index if before is not None and self._is_auxiliary(before) else None
            if self.words.forms(token) and token.pos_ in ("VERB", "AUX"):
                return None
        return None

    def _adverbial(self, position: int) -> int | None:
        """The token after the auxiliary in « n'a en définitive jamais quitté »: nothing with an article between."""
        for index in range(position - 1, max(self.floor, position - _ADVERBIAL), -1):
            token = self.doc[index]
            if self._is_auxiliary(token):
                return index + 1
            if token.pos_ not in ("ADV", "ADP", "NOUN", "ADJ", "PUNCT", "PRON", "NUM") or self.words.is_a(token, "article"):
                return None
        return None


def _compound(doc: Doc, auxiliary: int, lemma: str, words: Words, scan: _Scan) -> tuple[str, bool]:
    """Tense and voice of auxiliary(ies) + participle."""
    finite = doc[scan.auxiliaries[-1]]
    tenses = [form.tense for form in words.forms(finite) if form.lemma in words.classes["auxiliary"]]
    tense = next((t for t in tenses if t in FINITE), tenses[0] if tenses else "pres")
    nearest = doc[scan.auxiliaries[0]]
    being = words.is_form_of(nearest, "being")
    passive = being and not scan.reflexive and lemma not in words.classes["intransitive"]
    perfect = len(scan.auxiliaries) > 1 or not passive
    if perfect and tense in ("pres", "impf", "past", "subj", "imp"):
        tense = "perfect"
    elif perfect and tense == "fut":
        tense = "fut"
    elif perfect and tense == "inf":
        tense = "inf-perfect"
    elif passive and tense == "inf":
        tense = "inf"
    return tense, passive


def _simple(token: Token, tenses: list[str], scan: _Scan, words: Words) -> str:
    """The tense of a form without auxiliary, by the table, the model deciding between readings."""
    if len(set(tenses)) == 1:
        return tenses[0]
    form = token.morph.get("VerbForm")
    acts = any(child.dep_ == "nsubj" and child.i < token.i for child in token.children)
    if "ppast" in tenses and not acts and token.dep_ != "ROOT" and ("Part" in form or token.pos_ == "ADJ") and not scan.clitics:
        return "ppast"
    for tense in ("fut", "cond", "pres", "past", "impf", "subj", "inf", "ppres", "ppast", "imp"):
        if tense in tenses:
            return tense
    return ""


def _is_noun(token: Token, tense: str, scan: _Scan, words: Words) -> bool:
    """« le soutien », « la porte »: a determiner before what could be a verb."""
    if tense in ("inf", "ppres", "fut", "cond") or scan.auxiliary is not None or scan.negated or scan.reflexive:
        return False
    if scan.clitics and token.pos_ == "NOUN":
        return True
    opens = token.is_sent_start and not (token.i + 1 < len(token.doc) and token.nbor(1).pos_ == "ADP")
    return token.pos_ in ("NOUN", "PROPN") and not words.is_verb(token) and not opens


def _governor(
    doc: Doc, start: int, index: int, words: Words, floor: int, depth: int
) -> tuple[Governor | None, str]:
    """What an infinitive hangs on, and the preposition between."""
    prep = ""
    position = start
    predicate = _nth(doc, start, words, floor, depth)
    if predicate is not None:
        return predicate, doc[start - 1].lower_
    if position > floor:
        length = words.phrases["preposition"].ending(doc, position) or int(doc[position - 1].lower_ in ("d'", "afin"))
        if length:
            prep = doc[position - length : position].text.lower()
            position -= length
    head = doc[index].head
    candidates = [i for i in range(position - 1, max(floor, position - _FAR) - 1, -1)]
    if floor <= head.i < start:
        candidates = [head.i, *candidates]
    for candidate in candidates:
        token = doc[candidate]
        if words.is_a(token, "purpose") and candidate >= position - 2:
            break
        governor = _as_governor(doc, candidate, words, floor, depth)
        if governor is not None:
            return governor, prep
        if candidate != head.i and token.text in ";:":
            break
    return None, prep


def _nth(doc: Doc, start: int, words: Words, floor: int, depth: int) -> Governor | None:
    """« est le douzième pays à rejoindre », « le seul à signer »: the act is that of the verb's subject."""
    if start - 1 <= floor or not words.is_a(doc[start - 1], "to"):
        return None
    for index in range(start - 2, max(floor, start - _FAR) - 1, -1):
        token = doc[index]
        if words.is_form_of(token, "becoming") or words.is_form_of(token, "staying"):
            for form in words.forms(token):
                group = verb_group(doc, index, form.lemma, words, floor=floor, depth=depth + 1)
                if group is not None:
                    return Governor(index, "verb", None, group)
        if token.pos_ == "VERB" or token.text in ";:":
            return None
    return None


def _as_governor(doc: Doc, candidate: int, words: Words, floor: int, depth: int) -> Governor | None:
    token = doc[candidate]
    noun = words.noun_cues.get(token.lower_, ())
    if noun and token.pos_ not in ("VERB", "AUX"):
        return Governor(candidate, "noun", _governing(noun, "infinitive"), None)
    for form in words.forms(token):
        cues = words.verb_cues.get(form.lemma, ())
        if not cues:
            continue
        group = verb_group(doc, candidate, form.lemma, words, floor=floor, depth=depth + 1)
        cue = _governing(cues, "infinitive", tense=group.tense if group else "")
        if group is not None and cue is not None:
            return Governor(candidate, "verb", cue, group)
    return None


def _governing(cues: tuple[Cue, ...], what: str, *, tense: str = "") -> Cue | None:
    for cue in cues:
        if what in cue.governs and (not cue.tense or tense in cue.tense):
            return cue
    return None
