"""Filling: which argument goes to which slot of a frame."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from depositaire.clauses.coordinated import participle_before
from depositaire.clauses.fillers import Count, Filler, Group
from depositaire.clauses.list_ends import opens_absolute
from depositaire.clauses.lists import apposed, instanced, of_members
from depositaire.clauses.one_among import one_among
from depositaire.clauses.parse import is_plain
from depositaire.clauses.participles import in_a_row
from depositaire.clauses.persons import is_in_office
from depositaire.clauses.prepositions import preposition
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.lexicon import Trigger

#: How far behind the verb of an expression its other words may end: « a officiellement fait acte de candidature ».
_EXPRESSION: Final = 7
#: How far behind a word the noun may stand of which some are named.
_MANY: Final = 6


@dataclass
class Filled:
    """The frame of one trigger while it is filled."""

    sentence: Sentence
    trigger: Trigger
    right: int
    """One past the last token that belongs to the clause."""
    group: VerbGroup | None = None
    subject: Group | None = None
    parties: list[Filler] = field(default_factory=list)
    targets: list[Filler] = field(default_factory=list)
    anaphoric: str = ""
    """« party » or « target » where a pronoun or possessive stands for it and nothing near resolves it."""

    deciding: bool = False
    """Whether the target is who does it, by its own name: « l'OIF a admis le Ghana »."""

    on_behalf: bool = False
    """Whether somebody acts for others, who are its parties: « a signé au nom du Chili »."""
    recalled: bool = False
    """Whether the target is not named here but recalled."""
    counted: Count | None = None
    """Those who act, where they are not named but counted: « quarante pays ont signé »."""

    def score(self) -> int:
        """How much of the frame is filled."""
        return 2 * bool(self.targets) + bool(self.parties)

    def is_better(self, other: "Filled") -> bool:
        """Whether it is filled better; on equal terms, whether it names the text that the other recalls."""
        named = other.recalled and not self.recalled and any(target.kind == "instrument" for target in self.targets)
        return self.score() > other.score() or (self.score() == other.score() and named)

    def takes(self, filler: Filler) -> bool:
        """Whether the target of the rule may be of this kind."""
        return takes(self.trigger, filler)

    def without_targets(self, fillers: Iterable[Filler]) -> list[Filler]:
        """Those that are not what the event is about."""
        return [filler for filler in fillers if filler not in self.targets]

    def without_parties(self, fillers: Iterable[Filler]) -> list[Filler]:
        """Those that the rule may have as its target and that do not act."""
        acting = {party.ref for party in self.parties}
        return [filler for filler in fillers if self.takes(filler) and filler.ref not in acting]

    def assign(self, slots: str, group: Group) -> None:
        """Put the members of ``group`` where the frame sends them and their kind fits."""
        either, taken = "|" in slots, [self.takes(filler) for filler in group.fillers]
        acting = all(target.kind != "instrument" for target in self.targets)
        if either and self.group is None and self.targets and acting and not self.parties and any(taken):
            self.parties, self.targets = self.targets, []  # « le retrait de l'Union de l'accord »
        for slot in slots.split("|"):
            if slot == "party":
                if either and not self.targets and all(taken):
                    continue
                slot = self._as_parties(group, alone=not either)
            if slot == "target" and not group.person:
                fit = [filler for filler in group.fillers if self.takes(filler)]
                if fit and not self.targets:
                    self.targets.extend(fit)
                    return
            if not slot:
                return

    def _as_parties(self, group: Group, *, alone: bool) -> str:
        """Make the members parties; the slot that is left to try, empty where they have found theirs."""
        fit = group.actors
        if self.trigger.personal and is_in_office(self.sentence, group):
            return ""
        if fit and not self.parties:
            self.parties.extend(fit)
            return ""
        if fit and self.trigger.types.organisation == "belong" and is_in_office(self.sentence, group):
            return ""  # « réunit le Laos et Brunei, d'après le secrétaire d'État laotien »
        if not fit or not alone:
            return "party"
        if self.group is None and self.sentence.words.is_a_phrase(group.prep, "complement_preposition"):
            return "target"  # « l'accession de la Serbie au statut de membre du CERN »
        self.parties.extend(filler for filler in fit if filler not in self.parties)
        return ""


def takes(trigger: Trigger, filler: Filler) -> bool:
    """Whether the target of the rule may be of this kind."""
    if filler.kind == "organisation":
        return trigger.types.organisation is not None
    if filler.kind == "instrument":
        return trigger.types.binding is not None or trigger.types.text is not None
    return False


def complements(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """Fill the frame with what follows token ``start`` in the clause."""
    told = expression_end(filled.sentence, filled.trigger, start)
    for group in filled.sentence.right(start):
        if group.start >= filled.right:
            break
        if group is filled.subject:
            continue
        key = group.prep or "object"
        if filled.parties and len(group.fillers) > 1 and any(target in group.fillers for target in filled.targets):
            break  # « L'AELE, qui regroupe la Suisse, et le Mercosur ont signé »
        if opens_absolute(filled.sentence.doc, group, filled.sentence.words):
            break
        behind = start < told <= group.start  # « unissent leurs forces pour créer le consortium »
        if key == "object" and not behind and _is_behind_another(filled, group):
            continue
        if _is_of_the_target(filled, group) or _is_of_its_office(filled, group):
            continue
        if key == "object" and filled.parties and _is_beyond(filled.sentence, group):
            break
        if _is_of_others(filled, group):
            continue
        if "object" in frame and (_is_partitive(filled.sentence, group) or _is_denied(filled, group)):
            key = "object"
        if key in frame and not _is_nested(filled.sentence, group, told if group.start >= told else start):
            if filled.deciding and frame[key] == "target" and any(filled.takes(filler) for filler in group.fillers):
                filled.targets, filled.deciding = [], False  # « L'Assemblée a suspendu la Russie du Conseil »
            filled.assign(frame[key], group)
    if not filled.parties:
        _unnamed(filled, frame, start)


def _is_of_the_target(filled: Filled, group: Group) -> bool:
    """« sa candidature au Conseil de paix (CPS) de l'Union africaine »: whose organ the target of a noun is."""
    doc, words = filled.sentence.doc, filled.sentence.words
    if filled.group is not None or not filled.targets or group.kinds != {"organisation"}:
        return False
    organ = filled.targets[-1]
    kind = doc._.entities.get(organ.ref, {}).get("kind")
    between = doc[organ.end : group.start]
    beside = organ.end <= group.start and all(token.is_punct or token.is_upper for token in between)
    of = words.is_a_phrase(group.prep, "complement_preposition") and not any(token.text == "," for token in between)
    return beside and of and kind in words.classes["organ_kinds"]


def _is_of_others(filled: Filled, group: Group) -> bool:
    """« Plinor et Rivéo ont signé un accord sur les échanges entre les deux pays »: two others act already."""
    among = filled.sentence.words.is_a_phrase(group.prep, "between") and len(filled.parties) > 1
    again = among and filled.sentence.in_anaphor(group.fillers[0].start)
    return again and not {filler.ref for filler in group.fillers} & {party.ref for party in filled.parties}


def _is_of_its_office(filled: Filled, group: Group) -> bool:
    """« auprès du ministère des Affaires étrangères du Japon »: whose the office is to which something is given."""
    words, office = filled.sentence.words, filled.sentence.at(group.start - 1)
    if office is None or office.end != group.start or group.kinds != {"country"} or office.kinds != {"organisation"}:
        return False
    kind = filled.sentence.doc._.entities.get(office.fillers[-1].ref, {}).get("kind")
    of = words.is_a_phrase(group.prep, "complement_preposition") and not group.person
    return of and words.is_a_phrase(office.prep, "bystander") and kind in words.classes["of_one_country"]


def _is_beyond(sentence: Sentence, group: Group) -> bool:
    """« qui regroupe la Norvège et la Suisse, et le Mercosur ont signé »: another subject of the verb that follows."""
    doc, words = sentence.doc, sentence.words
    joined = words.is_a(doc[group.start - 1], "and") and doc[group.start - 2].text == ","
    return joined and group.end < sentence.end and words.is_verb(doc[group.end])


def _unnamed(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """« a validé l'entrée de trois nouveaux membres : l'Angola, le Ghana et le Togo »."""
    sentence = filled.sentence
    found = of_members(sentence, start, filled.right) or _some_of(sentence, start)
    if found is None:
        return
    prep, _ = preposition(sentence.doc, found[0], sentence.words, floor=start)
    if "party" in frame.get(prep or "object", ""):
        filled.parties += filled.without_targets(found[1].fillers)


def _some_of(sentence: Sentence, start: int) -> tuple[int, Group] | None:
    """« le départ de plusieurs assureurs, dont Rivéo et Plinor »: the noun and those that are named of it."""
    for noun in range(start, min(sentence.end, start + _MANY)):
        if sentence.words.is_a(sentence.doc[noun], "member_noun") and sentence.at(noun) is None:
            group = instanced(sentence, noun)
            return (noun, group) if group is not None else None
    return None


def expression(sentence: Sentence, trigger: Trigger, start: int) -> tuple[int, int] | None:
    """The words that the rule needs near, in the clause or close by (« a pris congé »), tokens half-open."""
    near, *_ = sentence.words.near[trigger.id]
    if near is None or not near.opens_in(sentence.vocabulary):
        return None
    reach = max(clause_end(sentence, start, through_infinitives=True), min(sentence.end, start + _EXPRESSION))
    return next(near.within(sentence.doc, start, reach), None)


def expression_end(sentence: Sentence, trigger: Trigger, start: int) -> int:
    """One past the words that the rule needs near; ``start`` where it needs none."""
    found = expression(sentence, trigger, start)
    return found[1] if found is not None else start


def beside(filled: Filled, start: int, end: int) -> None:
    """Fill the frame with the bare name that the noun is in apposition to, or the text right before it."""
    slot, left = filled.trigger.frame["before"], next(filled.sentence.left(start), None)
    first = one_among(filled.sentence, start)  # « le Togo, l'un des membres de l'OIF »
    group = apposed(filled.sentence, first, end) or in_a_row(filled.sentence, start, text=slot == "target")
    if slot == "target" and left is not None and left.end == start and left.kinds == {"instrument"}:
        group = left  # « l'accord en vigueur depuis 2019 »
    if group is not None and not (group.prep and first < start):  # not « est, avec le Bénin, l'un des membres »
        filled.assign(slot, group)


def _is_behind_another(filled: Filled, group: Group) -> bool:
    """« lancer une application, Poke », « entérinant le retrait du traité (TPP) »: the verb has an object before it."""
    sentence, verb = filled.sentence, filled.group
    if verb is None or verb.passive:
        return False
    return any(
        token.dep_ == "obj"
        and token.head.i == verb.index
        and is_plain(sentence, token)
        and any(child.dep_ == "det" for child in token.children)
        and not preposition(sentence.doc, token.i, sentence.words, floor=verb.index)[0]
        for token in sentence.doc[verb.index + 1 : min(group.start, group.fillers[0].start - 1)]
    )


def _is_partitive(sentence: Sentence, group: Group) -> bool:
    """« ont signé des accords »: « des » is an article there."""
    before = sentence.doc[group.start]
    return (
        sentence.words.is_a(before, "partitive")
        and group.kinds == {"instrument"}
        and sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
    )


def _is_denied(filled: Filled, group: Group) -> bool:
    """« n'ont pas signé de traité »: « de » is an article there, right behind what is denied."""
    words, verb = filled.sentence.words, filled.group
    if verb is None or not verb.negated or group.kinds != {"instrument"}:
        return False
    near = group.start > verb.index and filled.sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
    return near and words.is_a_phrase(group.prep, "complement_preposition")


def _is_shared(sentence: Sentence, participle: int, start: int) -> bool:
    """« a été signée et ratifiée par le Togo »: the agent is that of both."""
    nothing = all(sentence.at(index) is None for index in range(start, participle))
    return nothing and participle_before(sentence, participle) == start - 1


def _participle_before(sentence: Sentence, end: int, start: int) -> int | None:
    """The participle that an agent at token ``end`` may belong to, a day and a place between them, behind ``start``."""
    doc, words, index = sentence.doc, sentence.words, end - 1
    while index > start and (
        sentence.in_date(index)
        or doc[index].text == ","
        or doc[index].pos_ in ("ADP", "DET", "ADV")
        or doc[index].is_title
    ):
        if sentence.at(index) is not None:
            return None
        index -= 1
    participle = doc[index].pos_ == "VERB" and any(form.tense == "ppast" for form in words.forms(doc[index]))
    near = index == end - 1 and doc[index].pos_ == "VERB"
    return index if index > start and (participle or near) and sentence.at(index) is None else None


def _is_nested(sentence: Sentence, group: Group, start: int) -> bool:
    """Whether « de X » belongs to another noun than the trigger: « les travaux de l'OTAN »."""
    doc, words = sentence.doc, sentence.words
    if group.start <= start or not group.prep:
        return False
    if words.is_a_phrase(group.prep, "agent"):
        doer = _participle_before(sentence, group.start, start)
        if doer is not None and not _is_shared(sentence, doer, start):
            return True  # « au terme d'un processus conduit par… », « l'accord signé hier à Lomé par… »
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
    if _is_beside(sentence, index, start) or _is_past_agent(sentence, group, index, start):
        return False
    return (
        sentence.words.is_a_phrase(group.prep, "complement_preposition")
        and noun.pos_ in ("NOUN", "PROPN")
        and not noun.ent_type_
        and not sentence.in_date(index)
    )


def _is_past_agent(sentence: Sentence, group: Group, noun: int, start: int) -> bool:
    """« la signature par dix États de la Convention »: a text behind those who are counted is what they sign."""
    doc, words = sentence.doc, sentence.words
    counted = group.kinds == {"instrument"} and words.is_a(doc[noun], "member_noun")
    return counted and start < noun and words.is_a_phrase(doc[start].lower_, "agent")


def _is_beside(sentence: Sentence, noun: int, start: int) -> bool:
    """« la ratification et l'application de la Convention »: a noun whose complement is that of the act before, too."""
    doc, words = sentence.doc, sentence.words
    between = doc[start : noun + 1 - max(1, words.phrases["compound_noun"].ending(doc, noun + 1))]
    joins = sum(words.is_a(token, "list_and") for token in between)
    return joins == 1 and all(
        words.is_a(token, "list_and") or words.is_a(token, "determiner") or token.pos_ in ("DET", "ADJ", "ADV")
        for token in between
    )
