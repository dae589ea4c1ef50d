"""Parties whom a noun counts beside the one that acts: « Avec trois autres pays, dont le Togo, le Mali a signé… »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.frames.counterparts import names_of
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.subjects.many import is_many

#: How far behind the preposition the noun may stand that counts.
_NOUN: Final = 6
#: What is done together with others.
_TOGETHER: Final = frozenset({"join", "leave", "accede", "endorse", "ratify", "sign", "denounce", "apply", "found"})
#: … where they stand right behind the body, too; behind a text, « avec » names who else is bound by it.
_GOING: Final = frozenset({"join", "leave"})


def in_company(filled: Filled) -> None:
    """Add them, where they are told before the subject, right behind it, or set off behind the verb."""
    sentence, words, verb, subject = filled.sentence, filled.sentence.words, filled.group, filled.subject
    types = {filled.trigger.types.of(kind) for kind in ("organisation", "binding", "text")}
    if verb is None or subject is None or verb.passive or not (filled.parties and types & _TOGETHER):
        return
    for index in range(sentence.start, min(filled.right, sentence.end)):
        length = words.phrases["with"].at(sentence.doc, index) or words.phrases["alongside"].at(sentence.doc, index)
        if not length or sentence.at(index) is not None:
            continue
        opens, behind = (
            sentence.opens_at(index),
            index in {target.end for target in filled.targets} and bool(types & _GOING),
        )
        set_off = index in (subject.end + 1, verb.index + 2) and sentence.doc[index - 1].text == ","
        if not (opens or behind or set_off):
            continue
        added = _counted(filled, index + length)
        after = max((filler.end for filler in added), default=sentence.end)
        closed = after < sentence.end and sentence.doc[after].is_punct
        if closed and (not opens or subject.start == after + 1):
            known = {party.ref for party in filled.parties}
            filled.parties += [filler for filler in added if filler.ref not in known]


def _counted(filled: Filled, start: int) -> list[Filler]:
    """Those named of the many that the noun behind the preposition counts."""
    sentence = filled.sentence
    for noun in range(start, min(sentence.end, start + _NOUN)):
        if sentence.at(noun) is not None:
            return []
        if is_many(sentence, noun):
            kinds = {party.kind for party in filled.parties}
            named = filled.without_targets(names_of(sentence, noun))
            return named if {filler.kind for filler in named} <= kinds else []
    return []
