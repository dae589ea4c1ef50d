"""Distribution: one act of several parties, each with a day or a role of its own.

« ratifiée par le Chili en mars et par le Togo en mai », « A (3 mars) et B (5 mai) ont signé », and where the verb is
not said again: « La Belgique l'a rejointe en 2010, la Lettonie en 2012 ».
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.choosing.gapped import gapped
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence

#: How far after a party its own day or role may begin, in tokens.
_NEAR: Final = 5
#: The same for « le Togo, pour sa part, en 2021 ».
_OWN: Final = 7
#: What may stand between a party and its own day or role.
_PARTS: Final = ("ADP", "DET", "PUNCT", "ADV", "PRON")


@dataclass(frozen=True)
class Share:
    """What of an act is one party's or one target's own, tokens half-open."""

    filler: Filler
    """The party; the target where the same party does it to several."""
    start: int
    end: int
    date: Span | None
    role: bool
    """Whether a role is said of it: « comme observateur »."""
    stray: bool
    """Whether the party stands outside the frame, its verb left out."""


def shares(item: Told, told: Sequence[Told]) -> list[Share]:
    """The parties of an act that have a day or role of their own; none where it is not parcelled out.

    A party without one has that of the next: « la Belgique et le Chili en mars, la Lettonie en mai ».
    """
    return _shares(item, told, [p for p in item.filled.parties if _is_in(item.sentence, p)], of_target=False)


def further_targets(item: Told, told: Sequence[Told]) -> list[Share]:
    """What else the same party did so on another day: « a signé la Charte en 2019 et le Pacte en 2021 »."""
    own = [target for target in item.filled.targets if target.start >= item.span.end and _is_in(item.sentence, target)]
    of_others = {gap.target for gap in gapped(item)}  # « le Togo l'OIF en 2019, le Mali le Pacte en 2021 »
    return [s for s in _shares(item, told, own, of_target=True) if s.stray and s.filler not in of_others]


def _is_in(sentence: Sentence, filler: Filler) -> bool:
    return sentence.start <= filler.start < sentence.end


def _shares(item: Told, told: Sequence[Told], own: Sequence[Filler], *, of_target: bool) -> list[Share]:
    strays = list(_strays(item, told, own, of_target=of_target)) if own else []
    fillers = sorted(dict.fromkeys([*own, *strays]), key=lambda filler: filler.start)
    if len(fillers) < 2:
        return []
    found = [_share(item, filler, following, filler in strays) for filler, following in _followed(item, fillers)]
    found = [s for s in _shared_backwards(found) if _is_marked(s) or not follows_earlier(item.sentence, s.filler)]
    marked = [share for share in found if _is_marked(share)]
    alone = any(share.stray and not _is_marked(share) for share in found)
    gapped = any(share.stray or _is_dated_behind(share, found[0].filler) for share in marked)
    if alone or not (gapped or len(marked) == len(found)):
        return []
    days = {share.date.kb_id_ if share.date is not None else "" for share in marked}
    return found if gapped or len(days) > 1 or any(share.role for share in marked) else []


def _is_dated_behind(share: Share, before: Filler) -> bool:
    """« le Togo et, en juin, le Chili »: whether its day stands between another name and its own."""
    return share.date is not None and before.end <= share.date.start < share.start


def _is_marked(share: Share) -> bool:
    return share.date is not None or share.role


def _shared_backwards(found: Sequence[Share]) -> list[Share]:
    """« la Belgique et le Chili en mars »: who stands right before another has what is said of it."""
    done: list[Share] = []
    for share in reversed(found):
        after = done[0] if done else None
        near = after is not None and after.start - share.filler.end <= _NEAR
        if after is not None and near and not (_is_marked(share) or _is_dated_behind(after, share.filler)):
            share = replace(share, date=after.date, role=after.role, start=after.start, end=after.end)
        done.insert(0, share)
    return done


def _followed(item: Told, fillers: Sequence[Filler]) -> Iterator[tuple[Filler, int]]:
    """Each party with where its share ends at the latest."""
    for place, party in enumerate(fillers):
        trigger = item.span.start if party.end <= item.span.start else item.sentence.end
        yield party, min(fillers[place + 1].start if place + 1 < len(fillers) else item.sentence.end, trigger)


def _share(item: Told, filler: Filler, end: int, stray: bool) -> Share:
    sentence, doc, words = item.sentence, item.sentence.doc, item.sentence.words
    date, role, index = None, is_given_a_role(sentence, filler), filler.end
    while not role and index < min(end, filler.end + _OWN):
        if sentence.in_date(index):
            date = next(iter(spans.within(doc, spans.DATES, index, sentence.end)), None)
            break
        length = words.phrases["apiece"].at(doc, index) or words.phrases["within_time"].at(doc, index)
        if length and not any(sentence.in_date(inner) for inner in range(index, index + length)):
            index += length
            continue
        if words.phrases["in_role"].at(doc, index):
            role = True
            break
        if doc[index].pos_ not in _PARTS or words.is_a(doc[index], "boundary"):
            break
        index += 1
    if date is None and not role:
        date = _date_before(sentence, filler)
    return Share(filler, filler.start, end, date, role, stray)


def _date_before(sentence: Sentence, filler: Filler) -> Span | None:
    """« en mai par le Togo et en juin par le Chili », « le Togo et, en juin, le Chili »: the day said before a name."""
    doc, words = sentence.doc, sentence.words
    start = _lead(sentence, filler.start)
    set_off = start - 1 > sentence.start and doc[start - 1].text == ","
    stop = start - set_off
    if stop <= sentence.start or not sentence.in_date(stop - 1):
        return None
    date = spans.within(doc, spans.DATES, sentence.start, stop)[-1]
    lead = _lead(sentence, date.start) - 1
    if lead <= sentence.start or sentence.in_date(lead):
        return None
    if set_off:
        return date if doc[lead].text == "," and words.is_a(doc[lead - 1], "coordinator") else None
    under = any(token.pos_ == "ADP" for token in doc[start : filler.start])
    return date if words.is_a(doc[lead], "coordinator") or (under and doc[lead].text == ",") else None


def _lead(sentence: Sentence, index: int) -> int:
    """Where the prepositions and articles before a token begin."""
    while index > sentence.start and sentence.doc[index - 1].pos_ in ("ADP", "DET"):
        index -= 1
    return index


def _strays(item: Told, told: Sequence[Told], own: Sequence[Filler], *, of_target: bool) -> Iterator[Filler]:
    """Fillers of the same kind outside the frame, no verb between it and them."""
    sentence, kinds = item.sentence, {filler.kind for filler in own}
    others = {f for other in told if other is not item for f in (*other.filled.parties, *other.filled.targets)}
    taken = {filler.ref for filler in (*item.filled.parties, *item.filled.targets)}
    preps = {_prep(sentence, filler) for filler in own}
    groups = _after(item) if of_target else [*_before(item, own[0].end), *_after(item), *_of_another(item)]
    for group in groups:
        same = group.prep in preps or not (group.prep or of_target) or (is_earlier(sentence, group) and not of_target)
        if (
            not same
            or group.person
            or not group.nominal
            or not group.kinds <= kinds
            or _is_of_another_noun(item, group)
        ):
            continue
        if not (group.prep or of_target) and group.start == item.span.end:
            continue  # « imitera le Ghana en 2026 »
        fresh = [f for f in group.fillers if f not in others and f.ref not in taken]
        in_place = not of_target and is_given_a_role(sentence, group.fillers[-1])
        if len(fresh) == len(group.fillers) and (in_place or all(_is_target(item, f) is of_target for f in fresh)):
            yield from fresh


def is_given_a_role(sentence: Sentence, filler: Filler) -> bool:
    """« le Togo membre associé et le Chili observateur »: right behind a name what it is, its verb left out."""
    doc, words, index = sentence.doc, sentence.words, filler.end
    if index >= sentence.end or not words.is_a(doc[index], "bare_role"):
        return False
    index += 1
    while index < sentence.end and (doc[index].is_lower and doc[index].pos_ in ("NOUN", "ADJ", "VERB", "ADP")):
        index += 1
    return index == sentence.end or doc[index].is_punct or doc[index].is_space or words.is_a(doc[index], "coordinator")


def follows_earlier(sentence: Sentence, filler: Filler) -> bool:
    """Whether a party is named as one that did it before: « après le Nigeria en 2022 »."""
    group = sentence.at(filler.start)
    return group is not None and is_earlier(sentence, group)


def is_earlier(sentence: Sentence, group: Group) -> bool:
    """« le troisième à signer, après le Nigeria en 2022 »: with a day of its own, one that did it before.

    So « la première adhésion depuis celle du Nigeria ».
    """
    words, doc, at = sentence.words, sentence.doc, group.start
    that = at - 2 >= sentence.start and words.is_a(doc[at - 1], "that_of") and words.is_a(doc[at - 2], "since")
    return that or words.is_a_phrase(group.prep, "earlier")


def _is_target(item: Told, filler: Filler) -> bool:
    """Whether it is what is joined or signed, and not who joins or signs."""
    sentence = item.sentence
    return item.filled.takes(filler) and is_joinable(sentence.doc, filler, sentence.words)


def _prep(sentence: Sentence, party: Filler) -> str:
    group = sentence.at(party.start)
    return group.prep if group is not None else ""


def _before(item: Told, start: int) -> list[Group]:
    """The arguments between the first party and the verb: « La Belgique en mars et la Lettonie en mai ont ratifié »."""
    group = item.filled.group
    stop = group.start if group is not None else item.span.start
    return _unbroken(item, start, stop)


def _after(item: Told) -> list[Group]:
    """The arguments behind the act, as far as no other verb is said."""
    return _unbroken(item, item.span.end, item.sentence.end)


def _of_another(item: Told) -> list[Group]:
    """« L'adhésion du Ghana date de 2019, celle du Togo de 2021 »: whose the same noun is said again."""
    sentence, words = item.sentence, item.sentence.words
    if item.trigger.form != "noun":
        return []
    behind = (group for group in sentence.right(item.span.end) if group not in _after(item))
    return [group for group in behind if words.is_a(sentence.doc[group.start - 1], "that_of")]


def _is_of_another_noun(item: Told, group: Group) -> bool:
    """« le parlement a approuvé l'adhésion du Togo, après l'aval du Mali », « après celui du Mali »: whose that is.

    « Celui » is of the parliament's gender.
    """
    sentence, words = item.sentence, item.sentence.words
    before = sentence.doc[group.start - 1] if group.start > item.span.end else None
    if before is None or item.trigger.form != "noun" or not words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    gender = sentence.doc[item.span.start].morph.get("Gender", [])
    if words.is_a(before, "that_of"):
        return bool(gender) and words.is_a(before, "feminine_that") != (gender[0] == "Fem")
    return before.pos_ == "NOUN" and sentence.at(before.i) is None and not sentence.in_date(before.i)


def _unbroken(item: Told, start: int, stop: int) -> list[Group]:
    sentence, words = item.sentence, item.sentence.words
    found: list[Group] = []
    index = start
    while index < stop:
        group, token = sentence.at(index), sentence.doc[index]
        if group is not None:
            found.append(group)
            index = max(group.end, index + 1)
            continue
        spoken = token.pos_ in ("VERB", "AUX") and words.forms(token) and not sentence.in_date(index)
        spoken = spoken and not words.is_a(sentence.doc[index - 1], "bare_role")  # « membre associé »
        if spoken or (words.is_a(token, "boundary") and token.text != ";"):
            break
        index += 1
    return [group for group in found if group.end <= stop]
