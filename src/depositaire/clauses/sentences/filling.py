"""Filling: a frame with what fills its slots."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from depositaire.clauses.arguments.fillers import Count, Filler, Group
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.persons import is_in_office, may_act_for_himself
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.lexicon import Trigger

#: How far behind the verb of an expression its other words may end: « a officiellement fait acte de candidature ».
_EXPRESSION: Final = 7


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
    voted: int | None = None
    """The participle that says who voted on it: « la sortie du traité, votée par le Parlement letton »."""
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
        if either and self._takes_both(group, taken):
            return
        for slot in slots.split("|"):
            if slot == "party":
                if either and not self.targets and all(taken):
                    continue
                slot = self._as_parties(group, alone=not either)
            if slot == "target" and not group.person and not (not either and self._is_joined_to(group)):
                fit = [filler for filler in group.fillers if self.takes(filler)]
                if fit and self._is_by(group) and self.targets and acting and not self.parties:
                    self.parties, self.targets = self.targets, []  # « la suspension d'Aeroflot par SkyTeam »
                if fit and not self.targets:
                    self.targets.extend(fit)
                    return
            if not slot:
                return

    def _is_joined_to(self, group: Group) -> bool:
        """« rejoint la France et l'OIF dans cette lutte »: a State heads the row, and the rest is none to join."""
        mixed = group.kinds == {"country", "organisation"} and self.trigger.types.organisation == "join"
        return mixed and self.group is not None and not group.prep and group.fillers[0].kind == "country"

    def _is_by(self, group: Group) -> bool:
        """Whether somebody acts on what a noun is of."""
        return self.group is None and self.sentence.words.is_a_phrase(group.prep, "agent")

    def _takes_both(self, group: Group, taken: list[bool]) -> bool:
        """« les pourparlers d'adhésion entre le Togo et l'OIF »: States and the one body that they deal with."""
        if self.targets or self.parties or group.kinds != {"country", "organisation"} or sum(taken) != 1:
            return False
        if self.sentence.words.is_a_phrase(group.prep, "complement_preposition"):
            return False  # « le retrait du Togo et de l'OIF »
        self.targets = [filler for filler, fit in zip(group.fillers, taken, strict=True) if fit]
        self.parties = [filler for filler in group.actors if filler not in self.targets]
        return True

    def _as_parties(self, group: Group, *, alone: bool) -> str:
        """Make the members parties; the slot that is left to try, empty where they have found theirs."""
        fit = group.actors
        if self.trigger.personal and may_act_for_himself(self.sentence, group):
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


@once
def expression(sentence: Sentence, trigger: Trigger, start: int) -> tuple[int, int] | None:
    """The words that the rule needs near, in the clause or close by (« a pris congé »), tokens half-open."""
    near, *_ = sentence.words.near[trigger.id]
    if near is None or not near.opens_in(sentence.vocabulary):
        return None
    reach = max(clause_end(sentence, start, through_infinitives=True), min(sentence.end, start + _EXPRESSION))
    found = next(near.within(sentence.doc, start, reach), None)
    return None if found is not None and is_of_another_verb(sentence, start, found[0]) else found


def is_of_another_verb(sentence: Sentence, start: int, end: int) -> bool:
    """« a dénoncé le Protocole et suspendu sa participation »: what stands behind a second verb is of that one."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, end - 1):
        apart = words.is_a(doc[index], "without") or words.is_a(doc[index], "coordinator") or doc[index].text == ","
        verb = index + 1 + (apart and doc[index + 1].pos_ == "ADP")
        if apart and verb < end and doc[verb].pos_ == "VERB" and words.forms(doc[verb]):
            return True
    return False


def expression_end(sentence: Sentence, trigger: Trigger, start: int) -> int:
    """One past the words that the rule needs near; ``start`` where it needs none."""
    found = expression(sentence, trigger, start)
    return found[1] if found is not None else start
