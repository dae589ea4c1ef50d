"""Frames: from a trigger and its clause to an event's type, parties and target."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from spacy.tokens import Doc, Token

from depositaire.clauses.arguments import Filler, Group, groups, preposition
from depositaire.clauses.verbs import VerbGroup, verb_group
from depositaire.clauses.words import Words
from depositaire.lexicon import Trigger

_ASIDE: Final = 30
#: How far before a participle its noun may stand: « le statut de candidat lui a été accordé ».
_BEFORE: Final = 14
#: How many tokens may stand between a colon and the first name of its list.
_LIST_LEAD: Final = 4
#: How many words may open « En tant que 125e État partie au Statut, l'Ukraine… ».
_LEAD: Final = 6
#: How far before « son retrait » its agent may stand.
_NEAR_AGENT: Final = 8


@dataclass(frozen=True)
class Sentence:
    """A sentence with its arguments, read once for all its triggers."""

    doc: Doc
    start: int
    end: int
    words: Words
    groups: tuple[Group, ...]

    @classmethod
    def read(cls, doc: Doc, start: int, end: int, words: Words) -> "Sentence":
        """The arguments of the tokens ``start`` to ``end``."""
        return cls(doc, start, end, words, tuple(groups(doc, start, end, words)))

    def at(self, index: int) -> Group | None:
        """The group that the token lies in."""
        return next((group for group in self.groups if group.start <= index < group.end), None)

    def left(self, index: int) -> Iterator[Group]:
        """The groups that end at or before a token, nearest first."""
        return (group for group in reversed(self.groups) if group.end <= index)

    def right(self, index: int) -> Iterator[Group]:
        """The groups that start at or after a token, nearest first."""
        return (group for group in self.groups if group.start >= index)


@dataclass
class Filled:
    """A frame while it is filled."""

    parties: list[Filler] = field(default_factory=list)
    targets: list[Filler] = field(default_factory=list)
    subject: Group | None = None
    group: VerbGroup | None = None
    right: int = 0
    """One past the last token that belongs to the clause."""
    anaphoric: str = ""
    """« party » or « target » where a pronoun or possessive stands for it and nothing near resolves it."""

    def score(self) -> int:
        """How much of the frame is filled."""
        return 2 * bool(self.targets) + bool(self.parties)


def fill(sentence: Sentence, trigger: Trigger, start: int, end: int, lemma: str) -> Filled | None:
    """Fill the frame of ``trigger`` found at tokens ``start`` to ``end``; None where it does not apply."""
    if not _context_fits(sentence, trigger, start, end):
        return None
    match trigger.form:
        case "verb":
            return _fill_verb(sentence, trigger, start, lemma)
        case "noun":
            return _fill_noun(sentence, trigger, start, end)
    return _fill_predicate(sentence, trigger, start, end)


def _context_fits(sentence: Sentence, trigger: Trigger, start: int, end: int) -> bool:
    doc, words = sentence.doc, sentence.words
    near, far = words.near.get(trigger.id + "+"), words.near.get(trigger.id + "-")
    stop = clause_end(sentence, end, through_infinitives=True)
    if near is not None and next(near.within(doc, end, stop), None) is None:
        undergone = any(form.tense == "ppast" for form in words.forms(doc[start]))
        if not undergone or next(near.within(doc, max(sentence.start, start - _BEFORE), start), None) is None:
            return False
    also = words.near.get(trigger.id + "&")
    if also is not None and next(also.within(doc, max(sentence.start, start - 4), stop), None) is None:
        return False
    return far is None or next(far.within(doc, max(sentence.start, start - 3), min(stop, end + 12)), None) is None


def _near_end(sentence: Sentence, trigger: Trigger, start: int) -> int:
    """One past what the rule needs near, where that holds an infinitive (« cessera d'être membre »)."""
    near = sentence.words.near.get(trigger.id + "+")
    if near is None:
        return start
    found = next(near.within(sentence.doc, start, clause_end(sentence, start, through_infinitives=True)), None)
    return found[1] if found is not None else start


def clause_end(sentence: Sentence, start: int, *, through_infinitives: bool = False) -> int:
    """Where the complements of the word before ``start`` end at the latest."""
    doc, words = sentence.doc, sentence.words
    index = start
    while index < sentence.end:
        token = doc[index]
        length = words.phrases["preposition"].at(doc, index)
        if length > 1:  # « à partir de » is no verb
            index += length
            continue
        if words.is_a(token, "boundary") and sentence.at(index) is None:
            if words.is_a(token, "relative_subject") or words.is_a(token, "relative_object"):
                resumed = _after_aside(sentence, index)
                if resumed is not None:
                    index = resumed
                    continue
            return index
        if words.is_a(token, "soft_boundary") and _before_infinitive(sentence, index):
            return index
        if sentence.at(index) is None and _is_new_verb(token, words, through_infinitives=through_infinitives):
            has_object = index + 1 < sentence.end and doc[index + 1].pos_ in ("DET", "NOUN", "PROPN", "NUM")
            if has_object or not words.is_a(doc[index - 1], "without"):
                return index
        index += 1
    return sentence.end


def _before_infinitive(sentence: Sentence, index: int) -> bool:
    following = sentence.doc[index + 1 : min(sentence.end, index + 5)]
    return any(form.tense == "inf" for token in following for form in sentence.words.forms(token)) or any(
        "Inf" in token.morph.get("VerbForm") for token in following
    )


def _after_aside(sentence: Sentence, index: int) -> int | None:
    """The token after « , qui …, » where that clause is set off by commas and the sentence goes on with an argument."""
    doc = sentence.doc
    if index <= sentence.start or doc[index - 1].text != ",":
        return None
    for close in range(index + 2, min(sentence.end - 1, index + _ASIDE)):
        if doc[close].text == "," and any(group.start <= close + 2 and group.start > close for group in sentence.groups):
            return close + 1
    return None


def _is_new_verb(token: Token, words: Words, *, through_infinitives: bool) -> bool:
    if not words.is_verb(token):
        return False
    form = set(token.morph.get("VerbForm"))
    known = {reading.tense for reading in words.forms(token)}
    if known and known <= {"ppast"}:
        return False
    if known and known <= {"inf", "ppres"}:
        return not through_infinitives
    if known:
        return bool(known - {"ppast", "inf", "ppres"})
    return "Fin" in form or ("Inf" in form and not through_infinitives)


# --- verbs


def _fill_verb(sentence: Sentence, trigger: Trigger, index: int, lemma: str) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    group = verb_group(doc, index, lemma, words, floor=sentence.start)
    if group is None:
        return None
    if trigger.reflexive is not None and trigger.reflexive != group.reflexive:
        return None
    if trigger.clitic and not group.clitics:
        return None
    if trigger.voice is not None and trigger.voice != ("passive" if group.passive else "active"):
        return None
    filled = Filled(group=group, right=clause_end(sentence, max(index + 1, _near_end(sentence, trigger, index + 1))))
    frame = dict(trigger.frame)
    if group.passive and trigger.voice != "passive":
        swapped = {"subject": frame.get("object", "other"), "par": frame.get("subject", "other")}
        frame = {key: slot for key, slot in frame.items() if key not in ("subject", "object")} | swapped
    subject = subject_of(sentence, group)
    filled.subject = subject
    if frame.get("subject") == "target" and (_is_pronoun(sentence, subject) or _after_pronoun(sentence, group)):
        filled.anaphoric = "target"
    elif subject is not None:
        _assign(filled, trigger, frame.get("subject", "other"), subject)
    if "object" in frame or not group.passive:
        antecedent = _relative_object(sentence, group)
        if antecedent is not None:
            _assign(filled, trigger, frame.get("object", "other"), antecedent)
    _relative_oblique(sentence, trigger, frame, group, filled)
    _complements(sentence, trigger, frame, index + 1, filled, subject)
    _inverted(sentence, trigger, frame, group, filled, subject)
    return filled


def _is_pronoun(sentence: Sentence, group: Group | None) -> bool:
    return group is not None and group.end - group.start == 1 and sentence.words.is_a(sentence.doc[group.start], "subject_pronoun")


def _after_pronoun(sentence: Sentence, group: VerbGroup) -> bool:
    before = group.start - 1
    if group.participle and _only_quotes_before(sentence, group.start):
        comma = next((i for i in range(group.index, sentence.end - 1) if sentence.doc[i].text == ","), sentence.end)
        return comma + 1 < sentence.end and sentence.words.is_a(sentence.doc[comma + 1], "subject_pronoun")
    return before >= sentence.start and sentence.words.is_a(sentence.doc[before], "subject_pronoun")


def _assign(filled: Filled, trigger: Trigger, slots: str, group: Group) -> bool:
    """Put the members of ``group`` where the frame sends them and their kind fits."""
    if "|" in slots and filled.targets and not filled.parties and any(takes(trigger, filler) for filler in group.fillers):
        filled.parties, filled.targets = filled.targets, []  # « le retrait de l'Union de l'accord »
    for slot in slots.split("|"):
        if slot == "party":
            fit = [filler for filler in group.fillers if filler.kind != "instrument"]
            if "|" in slots and not filled.targets and all(takes(trigger, filler) for filler in group.fillers):
                continue
            if fit and not filled.parties:
                filled.parties.extend(fit)
                return True
            if fit and slots == "party" and group.prep == "de" and filled.group is None:
                slot = "target"  # « l'accession de la Serbie au statut de membre du CERN »
            elif fit and slots == "party":
                filled.parties.extend(filler for filler in fit if filler not in filled.parties)
                return True
        if slot == "target" and not group.person:
            fit = [filler for filler in group.fillers if takes(trigger, filler)]
            if fit and not filled.targets:
                filled.targets.extend(fit)
                return True
    return False


def takes(trigger: Trigger, filler: Filler) -> bool:
    """Whether the target of the rule may be of this kind."""
    if filler.kind == "organisation":
        return trigger.types.organisation is not None
    if filler.kind == "instrument":
        return trigger.types.binding is not None or trigger.types.text is not None
    return False


def _complements(
    sentence: Sentence, trigger: Trigger, frame: dict[str, str], start: int, filled: Filled, subject: Group | None
) -> None:
    for group in sentence.right(start):
        if group.start >= filled.right:
            break
        if group is subject:
            continue
        key = group.prep or "object"
        if key == "de" and "object" in frame and _is_partitive(sentence, group):
            key = "object"
        if key not in frame or _is_nested(sentence, group, start):
            continue
        _assign(filled, trigger, frame[key], group)


def _is_partitive(sentence: Sentence, group: Group) -> bool:
    """« ont signé des accords »: « des » is an article there."""
    before = sentence.doc[group.start]
    return before.lower_ == "des" and group.kinds == {"instrument"} and sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV")


def _is_nested(sentence: Sentence, group: Group, start: int) -> bool:
    """Whether « de X » belongs to another noun than the trigger: « les travaux de l'OTAN »."""
    doc, words = sentence.doc, sentence.words
    if group.start <= start or not group.prep:
        return False
    before = doc[group.start - 1]
    if words.is_a_phrase(group.prep, "agent") and before.i > start and before.pos_ == "VERB":
        return True  # « au terme d'un processus conduit par… »
    index = group.start - 1
    while index >= start:
        token = doc[index]
        if sentence.at(index) is not None:
            return False
        if words.is_a(token, "transparent") or token.pos_ in ("ADJ", "ADV", "ADP", "DET", "NUM", "CCONJ"):
            index -= 1
            continue
        break
    if index < start:
        return False
    noun = doc[index]
    return group.prep == "de" and noun.pos_ in ("NOUN", "PROPN") and not noun.ent_type_ and not _in_date(doc, index)


def _in_date(doc: Doc, index: int) -> bool:
    return any(span.start <= index < span.end for span in doc.spans["dates"])


# --- subjects


def subject_of(sentence: Sentence, group: VerbGroup) -> Group | None:
    """Who does (or, in the passive, undergoes) what the verb says, infinitives and participles followed up."""
    governor = group.governor
    if governor is not None and governor.cue is None and governor.group is not None:
        return subject_of(sentence, governor.group)
    if governor is not None and governor.cue is not None:
        return _controlled(sentence, group)
    if group.participle or group.tense in ("ppres", "inf", "inf-perfect"):
        return _of_participle(sentence, group)
    return _of_finite(sentence, group)


def _controlled(sentence: Sentence, group: VerbGroup) -> Group | None:
    """The subject of an infinitive, by the verb or noun that governs it."""
    governor = group.governor
    if governor is None or governor.cue is None:
        return None
    if governor.form == "noun":
        return _owner(sentence, governor.index, group.start)
    if governor.group is None:
        return None
    between = [item for item in sentence.right(governor.index + 1) if item.end <= group.start]
    if governor.cue.control == "object" and not governor.group.passive:
        fit = [item for item in between if item.prep in ("", "à") and "instrument" not in item.kinds]
        return fit[0] if fit else None
    return subject_of(sentence, governor.group)


def _owner(sentence: Sentence, noun: int, stop: int) -> Group | None:
    """Whose decision: « la décision du Mali de… », « sa volonté de… » (the subject of the clause)."""
    for group in sentence.right(noun + 1):
        if group.end <= stop and group.prep in ("de", "par"):
            return group
    return governing_subject(sentence, noun)


def governing_subject(sentence: Sentence, index: int) -> Group | None:
    """The subject of the verb that the noun at ``index`` hangs on."""
    found = governing_verb(sentence, index)
    return subject_of(sentence, found) if found is not None else None


def governing_verb(sentence: Sentence, index: int) -> VerbGroup | None:
    """The nearest verb to the left that a noun is complement of, the parse first."""
    doc, words = sentence.doc, sentence.words
    candidates = []
    token = doc[index]
    for _ in range(4):
        if token.head.i == token.i or not sentence.start <= token.head.i < sentence.end:
            break
        token = token.head
        if token.pos_ in ("VERB", "AUX") and token.i < index:
            candidates.append(token.i)
            break
    candidates += list(range(index - 1, max(sentence.start, index - 16) - 1, -1))
    for candidate in candidates:
        token = doc[candidate]
        if token.pos_ not in ("VERB", "AUX"):
            continue
        if words.is_a(token, "relative_subject"):
            break
        for form in words.forms(token):
            group = verb_group(doc, candidate, form.lemma, words, floor=sentence.start)
            if group is not None:
                return group
    return None


def _of_participle(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« signé à Rome en 1998 », « en devenant membre »: the noun it qualifies or the subject of the clause."""
    doc = sentence.doc
    left = next(sentence.left(group.start), None)
    if left is not None and group.participle and _adjacent(doc, left.end, group.start):
        return replace(left, person=False)
    head = doc[group.index].head
    if head.i != group.index:
        found = sentence.at(head.i)
        if found is not None and (found.end <= group.start or group.participle):
            return found
        if head.pos_ in ("VERB", "AUX"):
            subject = _nsubj(sentence, head)
            if subject is not None:
                return subject
    token = doc[group.index]
    if group.participle and token.dep_ == "conj" and token.head.i < token.i and sentence.start <= token.head.i:
        for form in sentence.words.forms(token.head):
            first = verb_group(doc, token.head.i, form.lemma, sentence.words, floor=sentence.start)
            if first is not None:
                return subject_of(sentence, first)
    if group.participle and (opening := _opening_participle(sentence, group)) is not None:
        return subject_of(sentence, opening)
    if group.start == sentence.start or _only_quotes_before(sentence, group.start):
        after = _first_bare_after_comma(sentence, group.index)
        if after is not None:
            return after
    if not group.participle:
        return _bare_left(sentence, group.start) or _of_main_clause(sentence, group)
    return None


def _of_main_clause(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« La Lettonie a déposé son instrument, devenant le 32e membre »: the subject of the verb before a gerund."""
    if group.tense != "ppres":
        return None
    for index in range(group.start - 1, sentence.start - 1, -1):
        for form in sentence.words.forms(sentence.doc[index]):
            main = verb_group(sentence.doc, index, form.lemma, sentence.words, floor=sentence.start)
            if main is not None and (main.finite or main.tense == "perfect"):
                return subject_of(sentence, main)
    return None


def _opening_participle(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """« Adopté en 2017 et ouvert à la signature…, le traité »: the participle that opens the sentence."""
    doc = sentence.doc
    for token in doc[sentence.start : group.start]:
        if token.is_punct or token.is_space:
            continue
        for form in sentence.words.forms(token):
            if form.tense == "ppast":
                first = verb_group(doc, token.i, form.lemma, sentence.words, floor=sentence.start)
                if first is not None and first.participle:
                    return first
        return None
    return None


def _adjacent(doc: Doc, end: int, start: int) -> bool:
    gap = [token for token in doc[end:start] if not token.is_space]
    return all(token.text in ",(–—" or token.pos_ in ("ADV", "PUNCT", "ADJ") for token in gap) and len(gap) <= 4


def _only_quotes_before(sentence: Sentence, index: int) -> bool:
    return all(token.is_punct or token.is_space or token.pos_ == "ADV" for token in sentence.doc[sentence.start : index])


def _first_bare_after_comma(sentence: Sentence, index: int) -> Group | None:
    doc = sentence.doc
    for group in sentence.right(index + 1):
        if not group.prep and doc[group.start].text != "(":
            gap = doc[index + 1 : group.start]
            return group if any(token.text == "," for token in gap) else None
    return None


def _of_finite(sentence: Sentence, group: VerbGroup) -> Group | None:
    doc = sentence.doc
    beside = _of_belonging(sentence, group.start) or _beside_verb(sentence, group.start)
    if beside is not None:
        return beside
    anchors = [doc[group.index], *([doc[group.auxiliary]] if group.auxiliary is not None else [])]
    for anchor in anchors:
        found = _nsubj(sentence, anchor)
        if found is not None:
            return found
    if any(_has_plain_subject(anchor) for anchor in anchors):
        return None
    return _bare_left(sentence, group.start)


def _nsubj(sentence: Sentence, verb: Token) -> Group | None:
    """The group of the parse's subject; « qui » stands for its antecedent; a second verb shares the first's."""
    for child in verb.children:
        if child.dep_.startswith("nsubj"):
            if sentence.words.is_a(child, "relative_subject"):
                return _antecedent(sentence, child.i, verb)
            found = sentence.at(child.i) or _through_noun(sentence, child)
            if found is not None:
                return _after_rubric(sentence, found, verb)
            for inner in child.children:
                if inner.dep_ in ("appos", "flat:name", "conj"):
                    found = sentence.at(inner.i)
                    if found is not None:
                        return found
    if verb.dep_ in ("conj", "xcomp", "aux", "aux:tense", "aux:pass", "cop") and verb.head.i != verb.i:
        return _nsubj(sentence, verb.head) if verb.head.i < verb.i or verb.dep_ != "conj" else None
    return None


def _after_rubric(sentence: Sentence, found: Group, verb: Token) -> Group:
    """« SNCF : la CGT refuse de signer »: what stands before a colon is a rubric, the subject follows."""
    doc = sentence.doc
    if found.end < verb.i and doc[found.end].text == ":":
        return next((group for group in sentence.right(found.end) if group.end <= verb.i and not group.prep), found)
    return found


def _through_noun(sentence: Sentence, noun: Token) -> Group | None:
    """« les droits du Mali », « celui du Mali », « les quatre États membres de l'AELE (Islande, …) »."""
    inside = [group for group in sentence.groups if noun.i < group.start and group.end <= noun.right_edge.i + 1]
    if sentence.words.is_a(noun, "belonging"):
        return next((group for group in inside if group.prep == "de"), None)
    if sentence.words.is_a(noun, "member_noun"):
        return _in_parentheses(sentence, noun.i + 1, noun.right_edge.i + 1)
    return None


def _in_parentheses(sentence: Sentence, start: int, end: int) -> Group | None:
    """The list that an aside in parentheses gives."""
    for group in sentence.right(start):
        if group.start < end and not group.prep and sentence.doc[group.start].text == "(" and "instrument" not in group.kinds:
            return group
    return None


def _has_plain_subject(verb: Token) -> bool:
    """Whether the parse gives a subject that is no argument: « 65 pays ont signé »."""
    return any(
        child.dep_.startswith("nsubj") and child.pos_ in ("NOUN", "PRON") and child.i < verb.i and not _in_date(child.doc, child.i)
        for child in verb.children
    )


def _antecedent(sentence: Sentence, pronoun: int, verb: Token) -> Group | None:
    if verb.dep_ == "acl:relcl":
        found = sentence.at(verb.head.i)
        if found is not None and found.end <= pronoun:
            return found
    left = next(sentence.left(pronoun), None)
    return left if left is not None and _adjacent(sentence.doc, left.end, pronoun) else None


def _beside_verb(sentence: Sentence, start: int) -> Group | None:
    """The bare name right before the verb, or before an aside with a relative clause: « Le Sénégal, dont…, adhère »."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.left(start):
        if group.prep:
            continue
        if group.end == start and (group.start == sentence.start or not words.is_a(doc[group.start - 1], "relative_object")):
            return group
        opened = group.end + 1 < start and doc[group.end].text == "," and doc[start - 1].text == ","
        aside = doc[group.end + 1 : start - 1]
        if opened and len(aside) <= _LIST_LEAD * 3 and not any(words.is_verb(token) for token in aside):
            return group  # « La Finlande, sa voisine, avait sauté le pas »
        if opened and (words.is_a(doc[group.end + 1], "relative_subject") or words.phrases["relative_oblique"].at(doc, group.end + 1)):
            return group
    return None


def _of_belonging(sentence: Sentence, start: int) -> Group | None:
    """« celui de la Russie est suspendu »."""
    left = next(sentence.left(start), None)
    if left is None or left.prep != "de" or left.start <= sentence.start or left.end != start:
        return None
    return left if sentence.words.is_a(sentence.doc[left.start - 1], "belonging") else None


def _bare_left(sentence: Sentence, start: int) -> Group | None:
    """The nearest argument without preposition to the left, asides between commas skipped, in the same clause."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.left(start):
        between = doc[group.end : start]
        if any(token.text == ";" for token in between):
            return None
        if any(words.is_a(token, "relative_subject") for token in between[-1:]):
            return group
        if group.prep:
            continue
        if any(token.pos_ in ("VERB", "AUX") and {f.tense for f in words.forms(token)} - {"ppast", "ppres", "inf"} for token in between):
            return None
        return group if "instrument" not in group.kinds or True else None
    return None


# --- relatives, inversion


def _relative_object(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« la convention que la France a signée »."""
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, max(sentence.start, group.start - 14), -1):
        if words.is_a(doc[index], "relative_object"):
            left = next(sentence.left(index), None)
            return left if left is not None and _adjacent(doc, left.end, index) else None
        if doc[index].pos_ in ("VERB", "AUX") and words.forms(doc[index]):
            return None
    return None


def _relative_oblique(sentence: Sentence, trigger: Trigger, frame: dict[str, str], group: VerbGroup, filled: Filled) -> None:
    """« l'appel auquel le Chili s'est associé », « dont il est membre », « pour laquelle le traité est en vigueur »."""
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, max(sentence.start, group.start - 14), -1):
        if words.phrases["relative_oblique"].at(doc, index):
            prep, first = preposition(doc, index, words, floor=sentence.start)
            left = next(sentence.left(first), None)
            slot = frame.get(prep, "") if prep else "target"
            if left is not None and _adjacent(doc, left.end, first) and slot and slot != "other":
                _assign(filled, trigger, slot, left)
            return
        if doc[index].pos_ in ("VERB", "AUX") and {f.tense for f in words.forms(doc[index])} - {"ppast"}:
            return


def _inverted(
    sentence: Sentence, trigger: Trigger, frame: dict[str, str], group: VerbGroup, filled: Filled, subject: Group | None
) -> None:
    """« Ont adhéré à la déclaration l'Allemagne et la France », « N'ont pas ratifié : Malte »."""
    if filled.parties or "party" not in (frame.get("subject"), frame.get("object"), frame.get("par")):
        return
    if subject is not None and "party" not in (frame.get("object"), frame.get("par")):
        return
    listed = _announced(sentence, group.index + 1)
    if listed:
        filled.parties.extend(filler for filler in listed if filler not in filled.targets)
        return
    if group.passive or subject is not None:
        return
    if any(not item.prep and item.end <= group.start for item in sentence.groups):
        return
    for item in sentence.right(group.index + 1):
        if item.prep or "instrument" in item.kinds or item.fillers[0] in filled.targets:
            continue
        filled.parties.extend(item.fillers)
        return


# --- nouns


def _announced(sentence: Sentence, start: int) -> list[Filler]:
    """The parties of a list after a colon: « trois pays ont ratifié le traité : … »."""
    doc = sentence.doc
    colon = next((index for index in range(start, sentence.end) if doc[index].text == ":"), None)
    if colon is None:
        return []
    items = [group for group in sentence.right(colon + 1) if not group.prep and "instrument" not in group.kinds]
    if not items or items[0].start - colon > _LIST_LEAD:
        return []
    return [filler for group in items for filler in group.fillers]


def _fill_noun(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    for form in words.forms(doc[start]):
        verb = verb_group(doc, start, form.lemma, words, floor=sentence.start)
        if verb is not None and verb.auxiliary is not None:
            return None  # « est entrée en vigueur » is a verb
    filled = Filled(right=clause_end(sentence, end))
    frame = dict(trigger.frame)
    _complements(sentence, trigger, frame, end, filled, None)
    if "before" in frame and not filled.targets:
        _beside(sentence, trigger, frame["before"], start, end, filled)
    if not filled.parties and frame.get("par") == "party":
        agent = next((item for item in sentence.left(start) if item.prep == "par" and start - item.end < _NEAR_AGENT), None)
        if agent is not None and not any(token.pos_ in ("VERB", "AUX") for token in doc[agent.start : start]):
            _assign(filled, trigger, "party", agent)  # « le dépôt par l'Arménie de l'instrument »
    owner = _determiner(doc, start, sentence.start, words)
    governing = governing_verb(sentence, start)
    light = governing is not None and any(
        form.lemma in trigger.light for form in words.forms(doc[governing.index])
    )
    if trigger.needs_light and not light:
        return None
    if owner == "possessive" and "possessive" in frame:
        slot = frame["possessive"]
        group = subject_of(sentence, governing) if governing is not None else None
        if group is None:
            group = _bare_left(sentence, start)
        agent = next((item for item in sentence.left(start) if item.prep == "par" and start - item.end < _NEAR_AGENT), None)
        if slot == "party" and agent is not None and (governing is None or agent.start > governing.index):
            group = agent  # « l'annonce par la Turquie de son retrait »
        if slot == "target" and _is_pronoun(sentence, group):
            group = None
        if group is not None and (slot != "party" or not filled.parties):
            _assign(filled, trigger, slot, group)
        if slot == "party" and not filled.parties or slot == "target" and not filled.targets:
            filled.anaphoric = slot
    if light and governing is not None and not filled.parties:
        group = subject_of(sentence, governing)
        if group is not None and not governing.passive:
            filled.parties.extend(f for f in group.fillers if f.kind != "instrument" and f not in filled.targets)
        if governing.passive:
            agent = next((item for item in sentence.right(governing.index) if item.prep == "par"), None)
            if agent is not None:
                filled.parties.extend(f for f in agent.fillers if f.kind != "instrument")
    if light and governing is not None and not filled.parties and not governing.passive:
        filled.parties.extend(_after_all(sentence, governing, filled))
    if light and governing is not None and not filled.targets:
        for item in sentence.right(governing.index + 1):
            slot = frame.get(item.prep, "")
            if "target" in slot and item.start < clause_end(sentence, governing.index + 1):
                filled.targets.extend(f for f in item.fillers if takes(trigger, f) and f not in filled.parties)
                break
    return filled


def _after_all(sentence: Sentence, governing: VerbGroup, filled: Filled) -> list[Filler]:
    """« Ont apporté leur soutien à la Déclaration : l'Allemagne, … »: the subject after its verb."""
    if governing.start > sentence.start and not _only_quotes_before(sentence, governing.start):
        return []
    listed = _announced(sentence, governing.index)
    if listed:
        return [filler for filler in listed if filler not in filled.targets]
    bare = (group for group in sentence.right(governing.index) if not group.prep and "instrument" not in group.kinds)
    return [filler for group in list(bare)[:1] for filler in group.fillers if filler not in filled.targets]


def _determiner(doc: Doc, start: int, floor: int, words: Words) -> str:
    for index in range(start - 1, max(floor, start - 4) - 1, -1):
        if words.is_a(doc[index], "possessive"):
            return "possessive"
        if words.is_a(doc[index], "demonstrative"):
            return "demonstrative"
        if doc[index].pos_ not in ("ADJ", "NUM"):
            break
    return ""


# --- predicates


def _fill_predicate(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    copula = copula_of(sentence, start)
    kind = "bare" if copula is None else copula[0]
    if trigger.copula != kind:
        return None
    filled = Filled(right=clause_end(sentence, end))
    frame = dict(trigger.frame)
    verb = copula[1] if copula is not None else None
    if verb is not None and (verb.reflexive or trigger.tense and verb.tense not in trigger.tense):
        return None
    filled.group = verb
    _complements(sentence, trigger, {k: v for k, v in frame.items() if k not in ("subject", "object")}, end, filled, None)
    if "aside" in frame:
        group = _in_parentheses(sentence, end, min(sentence.end, end + _ASIDE))
        filled.parties = list(group.fillers) if group is not None else _announced(sentence, end)
        return filled
    if "list" in frame:
        return _fill_list(sentence, trigger, start, end, filled)
    if verb is not None and "subject" in frame:
        group = subject_of(sentence, verb)
        filled.subject = group
        if group is not None:
            _assign(filled, trigger, frame["subject"], group)
        _relative_oblique(sentence, trigger, frame, verb, filled)
        if not filled.parties and frame["subject"] == "party":
            filled.parties.extend(filler for filler in _announced(sentence, end) if filler not in filled.targets)
    if "before" in frame:
        _beside(sentence, trigger, frame["before"], start, end, filled)
    if not filled.targets and "target" in frame.get("possessive", "") and _determiner(doc, start, sentence.start, words):
        filled.anaphoric = "target"
    if not filled.targets and verb is not None and any(words.is_a(doc[i], "clitic") for i in verb.clitics):
        filled.anaphoric = "target"
    return filled


def _beside(sentence: Sentence, trigger: Trigger, slot: str, start: int, end: int, filled: Filled) -> None:
    """The bare name that the noun is in apposition to, before it or, at the head of a sentence, after it."""
    group = next((item for item in sentence.left(start) if item.end <= start), None)
    if group is not None and not group.prep and _is_apposed(sentence.doc, group.end, start):
        _assign(filled, trigger, slot, group)
    elif (after := _apposed_after(sentence, start, end)) is not None:
        _assign(filled, trigger, slot, after)


def _is_apposed(doc: Doc, end: int, start: int) -> bool:
    gap = doc[end:start]
    return (
        len(gap) <= 6
        and any(token.text in ",(" for token in gap)
        and not any(token.pos_ in ("VERB", "AUX", "PRON") for token in gap)
    )


def _apposed_after(sentence: Sentence, start: int, end: int) -> Group | None:
    """« Membre fondateur de l'OIF, le Mali… » at the head of a sentence."""
    if start - sentence.start > _LEAD or any(token.pos_ in ("VERB", "AUX") for token in sentence.doc[sentence.start : start]):
        return None
    return _first_bare_after_comma(sentence, end - 1)


def copula_of(sentence: Sentence, start: int) -> tuple[str, VerbGroup] | None:
    """« become » or « be » with its verb, where the noun at ``start`` is a predicate."""
    doc, words = sentence.doc, sentence.words
    for index in range(start - 1, max(sentence.start, start - 13) - 1, -1):
        token = doc[index]
        if token.text in ",;()" and not words.is_form_of(doc[start], "being"):
            if sentence.at(index) is None and token.text != ",":
                return None
        if sentence.at(index) is not None:
            return None
        kind = "become" if words.is_form_of(token, "becoming") else "be" if words.is_form_of(token, "staying") else ""
        if kind and token.pos_ not in ("NOUN", "PROPN"):
            for form in words.forms(token):
                if form.lemma in words.classes["becoming"] | words.classes["staying"]:
                    group = verb_group(doc, index, form.lemma, words, floor=sentence.start)
                    if group is not None:
                        return kind, group
        for form in words.forms(token):
            if form.lemma in words.classes["making"] and form.tense == "ppast":
                group = verb_group(doc, index, form.lemma, words, floor=sentence.start)
                if group is not None and group.passive:
                    return "become", group
        if words.is_a(token, "relative_subject") or token.pos_ in ("VERB",) and not kind:
            return None
    return None


def _fill_list(sentence: Sentence, trigger: Trigger, start: int, end: int, filled: Filled) -> Filled | None:
    """« Les membres de l'OIF sont : … »: the names that follow the verb."""
    doc, words = sentence.doc, sentence.words
    for index in range(end, min(sentence.end, end + 14)):
        if words.is_form_of(doc[index], "being"):
            items = [
                group
                for group in sentence.right(index + 1)
                if not group.prep and "instrument" not in group.kinds and doc[group.start].text != "("
            ]
            colon = any(token.text == ":" for token in doc[index : items[0].start]) if items else False
            if items and (colon or items[0].start - index <= 3):
                filled.parties = [filler for group in (items if colon else items[:1]) for filler in group.fillers]
                filled.right = items[-1].end
                return filled
    return None
