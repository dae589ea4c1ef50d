"""A telling: a trigger whose frame is filled."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.sentences.filling import Filled, expression
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.status.cues import edges
from depositaire.clauses.status.matrix import said_before
from depositaire.clauses.status.predication import predicate_of
from depositaire.lexicon import Trigger

#: How far from its trigger what it needs may stand and still be one expression with it.
_CLOSE: Final = 6
#: How far from an apposed noun the words may stand that say it holds no more.
_BEFORE: Final = 3


@dataclass(frozen=True)
class Told:
    """A trigger whose frame is filled."""

    span: Span
    filled: Filled
    source: Trigger
    """The rule that gives the type: the trigger's own, or that of the event it echoes."""
    needed: tuple[int, int] | None
    """The words that the rule needs near, tokens half-open: « en vigueur » after « entrer »."""
    echo_of: int | None = None
    """The trigger of the act that it takes up for somebody else (token)."""
    _windows: list[Window] = field(default_factory=list, compare=False, repr=False)

    @property
    def sentence(self) -> Sentence:
        """The sentence that tells it."""
        return self.filled.sentence

    @property
    def trigger(self) -> Trigger:
        """The rule of its words."""
        return self.filled.trigger

    def window(self) -> Window:
        """What speaks of it: from its subject, verb group or trigger to where its clause ends.

        To be asked when the frames of the document are filled: it is worked out once.
        """
        if not self._windows:
            self._windows.append(self._read_window())
        return self._windows[0]

    def _read_window(self) -> Window:
        filled, span = self.filled, self.span
        starts = [span.start, *(party.start for party in filled.parties if party.start >= self.sentence.start)]
        if filled.subject is not None:
            starts.append(filled.subject.start)
        if filled.counted is not None and self.sentence.start <= filled.counted.start:
            starts.append(filled.counted.start)
        if filled.group is not None:
            starts.append(filled.group.start)
        reach = span.end if self.needed is None else self.needed[1]
        noun = self.trigger.form == "noun"
        governor = governing_verb(self.sentence, span.start) if noun else None
        return Window(
            start=min(starts),
            end=max(filled.right, span.end),
            trigger_start=span.start,
            trigger_end=reach if reach - span.end < _CLOSE else span.end,
            predicate=predicate_of(self.sentence, span.start, span.end) if noun else None,
            governor=governor.index if governor is not None else None,
            participle=filled.group is not None and filled.group.participle,
            noun=noun,
        )


def needed(filled: Filled, end: int) -> tuple[int, int] | None:
    """The first words after token ``end`` of those that the rule needs near."""
    return expression(filled.sentence, filled.trigger, end)


def is_counted_among(item: Told, told: Sequence[Told]) -> bool:
    """« le 93e Membre à accepter ce texte », « Outre ses membres, … »: the noun only says among or beside whom.

    Not « Le Togo est en outre membre de l'OIF ».
    """
    sentence, doc, words, end = item.sentence, item.sentence.doc, item.sentence.words, item.span.end
    if item.trigger.form == "predicate" and any(
        words.phrases["besides"].ending(doc, edge) and words.phrases["adverb"].ending(doc, edge) <= 1
        for edge in edges(sentence, item.span.start)
    ):
        return True
    if item.trigger.form == "verb" or end >= sentence.end or not words.is_a(doc[end], "to_infinitive"):
        return False
    groups = (other.filled.group for other in told if other.sentence is sentence)
    return any(group is not None and group.start == end + 1 and "inf" in group.tense for group in groups)


def is_said_of_those(item: Told, told: Sequence[Told]) -> bool:
    """« Vingt brasseurs ont fondé l'Alliance. On y trouve Rivéo et Plinor »: they do what is told right before."""
    if item.source.types.organisation != "belong" or not item.filled.parties:
        return False
    parties, bodies = ({filler.ref for filler in own} for own in (item.filled.parties, item.filled.targets))
    return any(
        other.source.types.organisation not in (None, "belong")
        and other.sentence.end <= item.sentence.start
        and bodies == {target.ref for target in other.filled.targets}
        and parties == {party.ref for party in other.filled.parties if party.start >= item.sentence.start}
        for other in told
    )


def is_told_by_its_verb(item: Told, told: Sequence[Told]) -> bool:
    """« a été élu, vendredi, membre de l'OIF »: the verb that makes somebody a member tells it, with its day."""
    group = item.filled.group
    if item.trigger.form != "predicate" or group is None or item.source.types.organisation != "join":
        return False
    return any(
        other.span.start == group.index
        and other.source.types.organisation == "join"
        and other.filled.parties == item.filled.parties
        and other.filled.targets == item.filled.targets
        for other in told
        if other is not item
    )


def is_of_one_predicate(item: Told, other: Told) -> bool:
    """« devient membre associé »: two words of one predicate tell one act, and are no rivals for its day."""
    first, second = sorted((item.span, other.span), key=lambda span: span.start)
    return first.end == second.start and item.trigger.form == other.trigger.form == "predicate"


def is_over(item: Told) -> bool:
    """« y siégeait comme observateur », « jusque-là simple associé »: no more; « a dit qu'il en était »: it is.

    So « a été membre de 2009 à 2014 », but not « a toujours été membre ».
    """
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    if group is not None:
        of_subject = item.trigger.frame.get("subject") == "party"  # not « l'OIF comptait comme membres »
        had = group.auxiliary is not None and group.tense == "perfect"
        before = (
            had
            and not group.negated
            and any(form.tense == "impf" for form in words.forms(sentence.doc[group.auxiliary or 0]))
        )
        been = group.tense in ("perfect", "past") and words.is_form_of(sentence.doc[group.index], "being")
        been = been and not words.phrases["all_along"].occur(sentence.doc, group.start, item.filled.right)
        if words.phrases["even_then"].at(sentence.doc, group.index + 1):
            return False  # « dont faisaient déjà partie trois villes »
        past = before or ((group.tense == "impf" or been) and not group.negated)  # not « n'en était pas encore membre »
        return of_subject and past and said_before(sentence, group.start) is None
    near = range(max(sentence.start, item.span.start - _BEFORE), min(sentence.end, item.span.end + _BEFORE))
    return any(words.phrases["until_then"].at(sentence.doc, index) for index in near)


def stays(item: Told) -> bool:
    """« restera membre », « entend demeurer membre », « continuera d'y siéger »: who will stay belongs to it."""
    group, doc, words = item.filled.group, item.sentence.doc, item.sentence.words
    governor = group.governor.group if group is not None and group.governor is not None else None
    if governor is not None and words.is_form_of(doc[governor.index], "going_on"):
        return True
    return group is not None and words.is_form_of(doc[group.index], "remaining")
