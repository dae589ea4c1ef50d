"""What each of several does, in their order: « ratifié, l'un la Charte, l'autre le Pacte », « respectivement »."""

from collections.abc import Sequence

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE


def targets_in_turn(filled: Filled, end: int) -> None:
    """Make those the targets that « l'un … l'autre » gives, one for each party; ``end`` is the trigger's."""
    parts = parts_of_two(filled.sentence, end)
    given = [filler for start in parts if (filler := _target_at(filled, start)) is not None]
    parties = [party for party in filled.parties if party not in given]
    if parts and len(given) == len(parts) == len(parties) and len({filler.ref for filler in given}) == len(given):
        filled.parties, filled.targets = parties, given


def doers_of(filled: Filled, target: Filler, end: int, parties: Sequence[Filler]) -> list[Filler]:
    """Which of the parties does it to this target, where each has one of its own; all of them where none has."""
    doers = sorted(parties, key=lambda party: party.start)
    things = sorted(filled.targets, key=lambda thing: thing.start)
    own = len(doers) == len(things) > 1 and _are_in_turn(filled.sentence, things, doers, end)
    return [doers[things.index(target)]] if own and target in things else list(parties)


def roles_in_turn(sentence: Sentence, end: int, refs: Sequence[str]) -> list[int]:
    """Where the roles are said that several have in their order: « respectivement comme membre et comme … »."""
    doc, brought, number = sentence.doc, sentence.words.phrases["in_role"], len(refs)
    named = {f.ref: f.end for group in sentence.right(end) for f in group.fillers if f.end < sentence.end}
    if all(ref in named and brought.at(doc, named[ref]) for ref in refs):
        return [named[ref] for ref in refs]  # « …ont rejoint l'OIF : le Togo comme membre, le Mali comme … »
    parts = parts_of_two(sentence, end)
    if len(parts) == number and all(brought.at(doc, start) for start in parts):
        return parts
    said = _said(sentence, end)
    starts = [] if said is None else [at for at, _ in brought.within(doc, said, _clause_end(sentence, said))]
    near = bool(starts) and said is not None and starts[0] - said == 1
    return starts if near and len(starts) == number else []


def parts_of_two(sentence: Sentence, start: int) -> list[int]:
    """Where what is said of one and of the other begins, in the clause: « l'un | la Charte, l'autre | le Pacte »."""
    doc, phrases, end = sentence.doc, sentence.words.phrases, _clause_end(sentence, start)
    one = next((after for _, after in phrases["the_one"].within(doc, start, end)), end)
    other = next((after for _, after in phrases["the_other"].within(doc, one, end)), end)
    return [one, other] if other < end else []


def _clause_end(sentence: Sentence, start: int) -> int:
    """Where the next finite verb stands, or the sentence ends."""
    words = sentence.words
    verbs = (token for token in sentence.doc[start : sentence.end] if token.pos_ in ("VERB", "AUX"))
    finite = (token.i for token in verbs if {form.tense for form in words.forms(token)} & FINITE)
    return next(finite, sentence.end)


def _target_at(filled: Filled, start: int) -> Filler | None:
    group = filled.sentence.at(start)
    if group is None or group.person:
        return None
    own = (f for f in group.fillers if filled.takes(f) and _lead(filled.sentence, f) == start)
    return next(own, None)


def _lead(sentence: Sentence, filler: Filler) -> int:
    """Where the prepositions and articles before a name begin."""
    start = filler.start
    while start > sentence.start and sentence.doc[start - 1].pos_ in ("ADP", "DET"):
        start -= 1
    return start


def _said(sentence: Sentence, start: int) -> int | None:
    return next((i for i in range(start, sentence.end) if sentence.words.is_a(sentence.doc[i], "distributive")), None)


def _are_in_turn(sentence: Sentence, things: Sequence[Filler], doers: Sequence[Filler], end: int) -> bool:
    """« l'un … l'autre … », or « respectivement » right before the things or the doers, or right behind the last."""
    if not all(sentence.start <= filler.start < sentence.end for filler in (*things, *doers)):
        return False
    if [_lead(sentence, thing) for thing in things] == parts_of_two(sentence, end):
        return True
    said = _said(sentence, min(things[0].start, doers[0].start))
    if said is None:
        return False
    behind = 0 <= said - max(things[-1].end, doers[-1].end) <= 1
    ends = behind and (said + 1 == sentence.end or sentence.doc[said + 1].is_punct)
    return ends or said + 1 in (_lead(sentence, things[0]), _lead(sentence, doers[0]))
