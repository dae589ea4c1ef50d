"""Echoes: an act told before that others do too, and what of it they take up."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled, expression_end, takes
from depositaire.clauses.status.once_meant import is_over
from depositaire.lexicon import Trigger
from depositaire.tokens import Token

#: What a text does by itself or a body does with it, and how a body begins: nobody else does that in turn.
_BY_ITSELF: Final = frozenset({"enter_into_force", "open", "adopt", "found"})
#: What a body does to a State, whatever tells it: « La suspension du Mali par l'UA… La Cédéao a fait de même ».
_BY_BODIES: Final = frozenset({"suspend"})
#: How far back an expression that only echoes (« emboîter le pas ») reaches, in tokens.
_ECHO: Final = 60
#: The tenses in which it is said whether something was done.
_DONE: Final = ("perfect", "past")
#: The tenses of what is to come.
_AHEAD: Final = ("fut", "cond")


def may_echo(start: int, rule: Trigger, told: Sequence[Told]) -> bool:
    """Whether an act was told that an echo from token ``start`` on may take up: none is told far before."""
    reach = _ECHO if rule.near else 0
    return any(start - item.sentence.end <= reach for item in told)


def follows_others(filled: Filled, told: Sequence[Told]) -> bool:
    """« Il rejoint ainsi le Bénin », and not « Le ministre… »: who did the act told before, and others like him.

    Bodies named in one row with a State are fellows, too: « Elle rejoint ainsi la Chine et l'OIF ».
    """
    subject, joined, group = filled.subject, filled.parties, filled.group
    kinds, refs = {one.kind for one in joined}, {one.ref for one in joined}
    mixed = kinds == {"country", "organisation"}
    apart = not mixed and any(_has_members(filled, one) for one in joined)
    if (subject is None and group is not None and group.finite) or apart:
        return False
    acting = {one.ref for one in subject.fillers} if subject is not None else set()
    return any(
        acting <= {party.ref for party in item.filled.parties}
        and (mixed or kinds == {party.kind for party in item.filled.parties})
        and not refs & {party.ref for party in item.filled.parties}
        for item in told
    )


def _has_members(filled: Filled, party: Filler) -> bool:
    """« Rivéo a quitté le réseau et rejoint ainsi l'Alliance »: a body that can be joined itself."""
    kind = filled.sentence.doc._.entities.get(party.ref, {}).get("kind")
    return party.kind != "country" and kind not in filled.sentence.words.classes["without_members"]


def echoed(filled: Filled, span: Span, told: Sequence[Told]) -> Told | None:
    """The act told just before that a verb like « suivre » takes up, done by somebody else and without an object."""
    sentence, words = filled.sentence, filled.trigger.echoes
    if filled.trigger.status == "negated" and _is_asked_for(filled):
        return None
    if words:
        told = [item for item in told if item.span.kb_id_ in words]
    if filled.trigger.settles:
        last = told[-1] if told and sentence.start - told[-1].sentence.end <= 0 else None
        over = last is not None and filled.trigger.revokes and not _is_to_be_done(last)
        return None if over else last
    acts = [item for item in reversed(told) if not (_is_alone(item.source) or _is_aside(item))]
    if filled.trigger.already:  # « Le Togo a réintégré l'OIF. Il l'avait quittée en 1995. Il rejoint ainsi le Mali »
        acts = [item for item in acts if not (item.filled.group and is_over(item.sentence, item.filled.group))] or acts
        acting = {one.ref for one in filled.subject.fillers} if filled.subject is not None else set()
        acts = [item for item in acts if not acting & {target.ref for target in item.filled.targets}] or acts
    if (
        filled.trigger.status == "actual" and not filled.trigger.already
    ):  # « Il ne voulait plus en être. C'est le second à le faire après le Mali »
        acts = [item for item in acts if item.source.types.organisation != "belong"] or acts
    before = next((item for item in acts if not _is_by_the_way(item)), acts[0] if acts else None)
    if before is not None and before.sentence.end + _ECHO < sentence.start:
        before = acts[0]
    same = before is not None and _is_of_the_same(filled, before) and not _is_still_to_do(filled, before)
    if (
        before is None
        or (same and not answers(filled, before))
        or _says_what(filled, span)
        or _is_said_of_a_noun(filled)
    ):
        return None
    gap = sentence.start - acts[0].sentence.end
    if filled.trigger.form == "noun" and sentence.words.is_a(span[0], "that_of"):
        return before if gap <= 0 and _is_that_of(filled, span, before) else None
    if filled.trigger.form == "noun":
        return before if gap < ("ahead" in filled.trigger.frame) else None
    goes_on = any(token.text == ";" for token in sentence.doc[sentence.start : span.start])
    if gap > (_ECHO if filled.trigger.near and not goes_on else 0):
        return None
    if filled.trigger.form == "predicate":
        return before
    after = sentence.doc[span.end : min(sentence.end, span.end + 1)]
    dated = sentence.in_date(span.end) or sentence.in_date(span.end + 1)  # « a suivi le 10 juillet »
    has_object = not dated and any(token.pos_ in ("DET", "NOUN", "PROPN") for token in after)
    if has_object and _names_who_acted(filled, span, before):
        acted = {party.ref for party in before.filled.parties}
        filled.parties = [party for party in filled.parties if party.ref not in acted]
        return before if filled.parties else None
    told_of = filled.trigger.near or filled.trigger.of  # « cette décision concerne le Mali »
    return before if told_of or not has_object or (filled.group and filled.group.clitics) else None


def _is_asked_for(filled: Filled) -> bool:
    """« a demandé au Mali de revenir sur sa décision »: what others want is not done."""
    governor = filled.group.governor if filled.group is not None else None
    return governor is not None and governor.cue is not None and governor.cue.control == "object"


def _are_alike(filled: Filled, before: Told) -> bool:
    """Whether an echo is of those who acted before, however they are named."""
    return {one.ref for one in before.filled.parties} == {one.ref for one in filled.parties}


def _is_of_the_same(filled: Filled, before: Told) -> bool:
    """« Le Togo a signé la Charte. Il s'y est engagé à… »: who has done the act does not do it as others do."""
    if before.filled.parties == filled.parties:
        return True
    group = before.filled.group
    done = group is not None and group.tense in _DONE and not (group.negated or _is_to_be_done(before))
    return done and bool(filled.parties) and _are_alike(filled, before)


def _is_to_be_done(item: Told) -> bool:
    """« devait rejoindre », « voulait quitter », « signerait »: what can still be given up."""
    group = item.filled.group
    if group is None:
        return False
    governed = group.governor is not None and group.governor.cue is not None
    return group.tense in _AHEAD or (governed and not group.negated)


def _is_said_of_a_noun(filled: Filled) -> bool:
    """« les années qui ont suivi », « une séance suivie par le ministre »: what follows or is followed is no party."""
    sentence, group = filled.sentence, filled.group
    if group is None or group.start - 1 <= sentence.start:
        return False
    at = group.start - 1
    relative = sentence.words.is_a(sentence.doc[at], "relative_subject")
    noun = sentence.doc[at - relative]
    return (relative or group.participle) and noun.pos_ == "NOUN" and noun.is_lower and sentence.at(noun.i) is None


def _is_alone(trigger: Trigger) -> bool:
    """Whether the rule tells what nobody else can do too: what a text does by itself, how a body was founded."""
    told = {trigger.types.binding, trigger.types.text, trigger.types.organisation} - {None}
    return bool(told) and told <= _BY_ITSELF


def _is_aside(item: Told) -> bool:
    """« Conclu à Lisbonne en 1994, ce pacte… »: a participle that names nobody is no act that others take up."""
    group = item.filled.group
    return group is not None and group.participle and not (item.filled.parties or item.filled.counted)


def _is_by_the_way(item: Told) -> bool:
    """« Tbilissi, qui l'avait ratifiée en 2017, … », « Signé en 2023 par le Togo, ce texte… »: told beside another."""
    group, doc, words = item.filled.group, item.sentence.doc, item.sentence.words
    if group is None:
        return False
    before = group.start - 1
    if group.participle:
        return item.sentence.opens_at(group.start)
    if before - 1 <= item.sentence.start or not words.is_a(doc[before], "relative_subject"):
        return False
    return doc[before - 1].text == "," and group.tense in _DONE


def _says_what(filled: Filled, span: Span) -> bool:
    """« Le Burundi avait ouvert la voie : son départ a pris effet en 2017 »: what it did is told behind the colon.

    Not who did it: « Trois États n'ont pas sauté le pas : la Chine, l'Iran et Israël ».
    """
    sentence = filled.sentence
    end = expression_end(sentence, filled.trigger, span.end)
    listed = any(party.start > end for party in filled.parties)
    return end + 1 < sentence.end and sentence.doc[end].text == ":" and not listed


def _is_still_to_do(filled: Filled, before: Told) -> bool:
    """« Le Togo, qui ne l'a pas encore signé, le fera en mai »: who has not done it may do it yet."""
    denied = before.filled.group is not None and before.filled.group.negated
    return denied and filled.group is not None and not filled.group.negated


def answers(filled: Filled, before: Told) -> bool:
    """« La Tunisie, invitée à adhérer à la Convention, ne l'a pas fait »: what became of what was asked or promised."""
    asked, group = before.filled.group, filled.group
    alike = _are_alike(filled, before)
    named = filled.trigger.of and before.filled.counted is not None  # « Cette décision concerne le Mali et le Niger »
    if named or (alike and filled.trigger.revokes):
        return True
    if not (alike and filled.trigger.clitic) or asked is None or group is None or group.tense not in _DONE:
        return False
    near = before.sentence is filled.sentence
    return near and asked.governor is not None and asked.governor.cue is not None


def _names_who_acted(filled: Filled, span: Span, before: Told) -> bool:
    """« Le Bénin imitera le Togo »: whom it follows did the act before."""
    followed = next(filled.sentence.right(span.end), None)
    if followed is None or followed.prep or followed.start - span.end > 1:
        return False
    return {filler.ref for filler in followed.fillers} <= {party.ref for party in before.filled.parties}


def _is_that_of(filled: Filled, span: Span, before: Told) -> bool:
    """« Celui de la Turquie date de 2021 »: the demonstrative stands for the noun that told the act before.

    It is of its gender, and no other noun with a complement comes between.
    """
    words = filled.sentence.words
    noun, told = filled.sentence.doc[before.span.start], {party.ref for party in before.filled.parties}
    if before.trigger.form != "noun" or not told or {party.ref for party in filled.parties} <= told:
        return False
    feminine = words.is_a(span[0], "feminine_that")
    between = (token for token in filled.sentence.doc[before.span.end : span.start] if token.pos_ == "NOUN")
    rivals = (token for token in between if _is_feminine(token) is feminine)
    return _is_feminine(noun) is feminine and not any(
        words.is_a(token.nbor(1), "complement_preposition") for token in rivals
    )


def _is_feminine(noun: Token) -> bool | None:
    gender = noun.morph.get("Gender", [])
    return gender[0] == "Fem" if gender else None


def has_its_own(filled: Filled, span: Span, before: Told) -> bool:
    """« celle du Monténégro à l'Union », « celui du Nicaragua de l'OEA »: fill in what its own complements name."""
    sentence, index, named = filled.sentence, span.end, list[Filler]()
    if filled.trigger.form != "noun" or not sentence.words.is_a(span[0], "that_of"):
        return False
    behind = [filler for group in sentence.groups for filler in group.fillers if filler.start >= index]
    for filler in sorted(behind, key=lambda filler: filler.start):
        gap = sentence.doc[index : filler.start]
        joined = filler.kind == "country" and any(sentence.words.is_a(token, "coordinator") for token in gap)
        if any(token.pos_ not in ("ADP", "DET") for token in gap) and not joined:
            break
        named.append(filler)
        index = filler.end
    targets = [filler for filler in named if takes(before.source, filler)]
    parties = [filler for filler in named if filler.kind == "country"]
    if len(targets) != 1 or not parties or len(parties) + 1 != len(named) or targets[0] not in (named[0], named[-1]):
        return False
    filled.parties, filled.targets = parties, targets
    return True


def take_over(filled: Filled, before: Told) -> None:
    """Give an echo the target of the act before; where a body does what a body did, the party, and itself as target.

    « L'UA a suspendu le Mali. La CEDEAO a fait de même »: who undergoes it is the same.
    """
    if filled.trigger.frame.get("subject") == "target":  # « La CEDEAO a pris la même mesure contre le Niger »
        own = [target for target in filled.targets if takes(before.source, target)]
        filled.targets = own or before.filled.targets
        return
    acting = filled.parties and all(takes(before.source, party) for party in filled.parties)
    undergone = before.filled.targets and all(party.kind == "country" for party in before.filled.parties)
    subject = before.filled.subject
    by_body = (subject is not None and set(subject.fillers) & set(before.filled.targets)) or (
        before.source.types.organisation in _BY_BODIES
    )
    if acting and undergone and by_body:
        filled.parties, filled.targets = before.filled.parties, filled.parties
    else:
        filled.targets = before.filled.targets
