"""Filling: which argument goes to which slot of a frame."""

from dataclasses import dataclass, field

from depositaire.clauses.fillers import Filler, Group
from depositaire.clauses.lists import apposed
from depositaire.clauses.neighbours import in_date
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.lexicon import Trigger


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


def assign(filled: Filled, trigger: Trigger, slots: str, group: Group) -> bool:
    """Put the members of ``group`` where the frame sends them and their kind fits."""
    if (
        "|" in slots
        and filled.targets
        and not filled.parties
        and any(takes(trigger, filler) for filler in group.fillers)
    ):
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


def complements(
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
        assign(filled, trigger, frame[key], group)


def _is_partitive(sentence: Sentence, group: Group) -> bool:
    """« ont signé des accords »: « des » is an article there."""
    before = sentence.doc[group.start]
    return (
        before.lower_ == "des"
        and group.kinds == {"instrument"}
        and sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV")
    )


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
    return group.prep == "de" and noun.pos_ in ("NOUN", "PROPN") and not noun.ent_type_ and not in_date(doc, index)


def beside(sentence: Sentence, trigger: Trigger, slot: str, start: int, end: int, filled: Filled) -> None:
    """Put the bare name that the noun is in apposition to in its slot."""
    group = apposed(sentence, start, end)
    if group is not None:
        assign(filled, trigger, slot, group)
