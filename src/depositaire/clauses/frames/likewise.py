"""Parties added: « Le Kenya l'a ratifiée, tout comme l'Ouganda », « a créé, avec le Togo, l'Agence »."""

from collections.abc import Iterator, Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.near_future import is_ahead
from depositaire.clauses.wording.words import FINITE

_QUOTES: Final = ("»", '"', "”")
#: What may part them from the body: « rejoint « Eutopia », avec… ».
_SET_OFF: Final = (",", *_QUOTES)
#: How far behind « déjà membre » a body may begin that somebody is in.
_GLOSS: Final = 3
#: What several do together with one who is named first.
_GOING: Final = frozenset({"join", "leave", "belong"})
#: What is done together with others that « avec » or « aux côtés de » names.
_TOGETHER: Final = frozenset(
    {"join", "leave", "belong", "found", "accede", "endorse", "ratify", "sign", "denounce", "apply"}
)


def likewise(filled: Filled) -> None:
    """Add those behind « tout comme », « à l'instar de » to the parties: before the verb or after it."""
    sentence = filled.sentence
    ends = [_past_gloss(filled, target.end) for target in filled.targets[-1:] if target.start >= sentence.start]
    if not ends and filled.group is not None:
        ends = [filled.group.index + 1]  # « en est devenu membre, en même temps que le Togo »
    for end in ends:
        group = next(sentence.right(end), None)
        if group is None or _is_behind_infinitive(filled, end, group.start) or _is_of_another(filled, end, group):
            continue
        if _is_in_before(filled, group):
            continue
        if _is_likewise(filled, group) or _goes_along(filled, group, end):
            filled.parties += filled.without_targets(group.fillers)
    for group in _asides(filled):
        if _is_likewise(filled, group, aside=True):
            filled.parties += [f for f in filled.without_targets(group.fillers) if f not in filled.parties]
    if filled.group is None or filled.subject is None:
        return
    for group in sentence.right(filled.subject.end):
        if group.end <= filled.group.index and _is_likewise(filled, group):
            filled.parties += [f for f in filled.without_targets(group.fillers) if f not in filled.parties]


def _asides(filled: Filled) -> Iterator[Group]:
    """Those set off by commas between the verb and what it is done to: « a ratifié, avec le Togo, la Convention »."""
    doc, verb = filled.sentence.doc, filled.group
    if verb is None:
        return
    first = min((target.start for target in filled.targets), default=0)
    for group in filled.sentence.right(verb.index + 1):
        if group.end >= first or doc[group.end].text != ",":
            return
        if any(token.text == "," for token in doc[verb.index + 1 : group.start + 1]):
            yield group


def _is_likewise(filled: Filled, group: Group, *, aside: bool = False) -> bool:
    """« , tout comme le Togo », and not « , comme le Togo l'a demandé »."""
    doc, words = filled.sentence.doc, filled.sentence.words
    index = group.start - 1 if group.prep == "" else group.start
    length = next((n for end in (index, index + 1) if (n := words.phrases["likewise"].ending(doc, end))), 0)
    within = aside or (filled.group is not None and group.end <= filled.group.index)  # « n'est pas plus que le Togo … »
    acts = group.end < len(doc) and (words.is_verb(doc[group.end]) or words.is_a(doc[group.end], "clitic"))
    length = 0 if words.is_a_phrase(group.prep, "with") else length  # « avec l'OIF, …, ainsi qu'avec le Togo »
    said = bool(length) or words.is_a_phrase(group.prep, "likewise")
    told = any(words.is_a(token, "relative_subject") for token in doc[group.end : group.end + 2])
    told = told or _is_one_already(filled, group.end)
    return said and _is_of_their_kind(filled, group) and (within or not (acts or told))


def _is_one_already(filled: Filled, end: int) -> bool:
    """« pourrait adhérer, à l'instar du Togo, membre depuis 2017 »: who is one already does not do it now."""
    doc, words, sentence = filled.sentence.doc, filled.sentence.words, filled.sentence
    if end + 1 >= sentence.end:
        return False
    already = words.phrases["even_then"].at(doc, end)  # « avec le Togo déjà membre »
    if not already and doc[end].text not in ",(":
        return False
    noun = end + already if already else end + 1 + (words.phrases["adverb"].at(doc, end + 1))
    return noun < sentence.end and words.is_a(doc[noun], "member_noun")


def _is_in_before(filled: Filled, group: Group) -> bool:
    """« prend place à l'OIF avec le Togo, déjà membre »: who does not come in with the others."""
    doc, words, at = filled.sentence.doc, filled.sentence.words, group.end
    at += at < filled.sentence.end and doc[at].text == ","
    said = at < filled.sentence.end and words.phrases["even_then"].at(doc, at) > 0
    if not said or filled.trigger.types.of("organisation") != "join" or not _is_one_already(filled, group.end):
        return False
    other = next(filled.sentence.right(group.end), None)  # not « déjà membre de l'Otan »
    return other is None or other.start - at > _GLOSS or other.kinds != {"organisation"}


def _is_of_their_kind(filled: Filled, group: Group) -> bool:
    return group.kinds == {"country"} or group.kinds <= {party.kind for party in filled.parties}


def _past_gloss(filled: Filled, end: int) -> int:
    """« rejoint « Civis » (A civic alliance) avec le Togo »: behind what stands in brackets right behind a name."""
    doc, sentence = filled.sentence.doc, filled.sentence
    opened = end
    while opened < sentence.end and doc[opened].text in _QUOTES:
        opened += 1
    if opened == sentence.end or doc[opened].text != "(":
        return end
    return next((token.i + 1 for token in doc[opened : sentence.end] if token.text == ")"), end)


def _goes_along(filled: Filled, group: Group, end: int) -> bool:
    """« a quitté l'OIF (en mars) avec le Togo »: right behind the body or a date, those who do it too.

    Bodies, too, where bodies join one that is named: « rejoint l'alliance Unita avec l'université de Pau ».
    """
    doc, words = filled.sentence.doc, filled.sentence.words
    bodies = all(target.kind == "organisation" for target in filled.targets)
    near = all(
        filled.sentence.in_date(index) or doc[index].pos_ in ("ADP", "DET") or doc[index].text in _SET_OFF
        for index in range(end, group.start)
    )
    told = filled.group is not None and filled.trigger.types.organisation in _GOING
    same = group.kinds == {"organisation"} == {party.kind for party in filled.parties} and not group.person
    fits = group.kinds == {"country"} or (same and _is_by_name(filled))
    return told and bodies and near and words.is_a_phrase(group.prep, "with") and fits


def _is_by_name(filled: Filled) -> bool:
    """Whether the body is called by its name in the sentence: not « le consortium formé », « une alliance »."""
    named = {span.start for span in spans.group(filled.sentence.doc, spans.ORGANISATIONS)}
    return all(target.start in named for target in filled.targets)


def together_with(filled: Filled, start: int) -> None:
    """Add those with whom the parties do it: « lancera, de concert avec l'Islande, la Coalition ».

    Only what is named between the word, which ends before token ``start``, and its target, or right behind the target.
    """
    sentence, words = filled.sentence, filled.sentence.words
    targets = [target for target in filled.targets if target.start >= sentence.start]
    verb = filled.group
    first = start if verb is None else verb.index + 1
    if not (filled.parties and targets) or (verb is not None and verb.passive):
        return
    for group in sentence.right(first):
        behind = group.start - targets[0].end
        if behind > 1 or any(words.is_verb(token) for token in sentence.doc[first : group.start]):
            return
        if words.is_a_phrase(group.prep, "together_with") and "instrument" not in group.kinds:
            filled.parties += [f for f in filled.without_targets(group.fillers) if f not in filled.parties]


def beside_others(filled: Filled) -> None:
    """Add those beside whom the parties do it: « a rejoint l'OIF aux côtés du Togo », « avec le Togo, le Bénin… »."""
    types = {filled.trigger.types.of(kind) for kind in ("organisation", "binding", "text")}
    if filled.parties and types & _TOGETHER:
        filled.parties += [party for party in companions(filled, filled.parties) if party not in filled.parties]


def companions(filled: Filled, parties: Sequence[Filler]) -> list[Filler]:
    """Those who do the act of ``parties`` beside them."""
    if filled.group is None or filled.group.passive or _are_in_already(filled):
        return []
    kinds = {party.kind for party in parties}
    groups = [group for group in _around(filled) if group.kinds <= kinds | {"country"}]
    return [filler for group in groups for filler in filled.without_targets(group.fillers)]


def _are_in_already(filled: Filled) -> bool:
    """« rejoindra l'OIF aux côtés du Togo »: those beside whom somebody will be in a body are in it."""
    verb, body = filled.group, bool(filled.targets) and filled.targets[0].kind == "organisation"
    if verb is None or not body or filled.trigger.types.of("organisation") != "join":
        return False
    return is_ahead(filled.sentence, verb)


def _around(filled: Filled) -> Iterator[Group]:
    """Those that stand beside the parties in the clause, at its head or behind what it is done to."""
    sentence, words, verb = filled.sentence, filled.sentence.words, filled.group
    targets = [target for target in filled.targets if target.start >= sentence.start]
    asides = list(_asides(filled))
    for group in sentence.groups if verb is not None else ():
        beside = words.is_a_phrase(group.prep, "alongside")
        with_them = words.is_a_phrase(group.prep, "with") and group.kinds == {"country"}
        if _is_in_before(filled, group):
            continue
        if verb is not None and _is_set_off(filled, group):
            yield group
        if not (beside or with_them) or verb is None:
            continue
        heads = sentence.opens_at(group.start) and group.end < verb.start and sentence.doc[group.end].text == ","
        last = max((_past_gloss(filled, target.end) for target in targets), default=verb.index + 1)
        follows = (
            (beside or group in asides)
            and group.start > verb.index
            and not _is_parted(filled, min(last, group.start), group.start)
        )
        if heads or follows:
            yield group


def _is_set_off(filled: Filled, group: Group) -> bool:
    """« Le Ghana, aux côtés du Togo, a signé », « Plinor, avec Rivéo et Nivalis, a signé »: between commas."""
    subject, verb, doc, words = filled.subject, filled.group, filled.sentence.doc, filled.sentence.words
    if subject is None or verb is None or not subject.end < group.start < group.end < verb.start:
        return False
    said = words.is_a_phrase(group.prep, "alongside") or words.is_a_phrase(group.prep, "with")
    return said and group.start == subject.end + 1 and doc[subject.end].text == doc[group.end].text == ","


def _is_parted(filled: Filled, start: int, end: int) -> bool:
    """Whether another verb or clause begins between two tokens; a participle goes on with the act."""
    sentence, words = filled.sentence, filled.sentence.words
    return _is_behind_infinitive(filled, start, end) or any(
        token.text in ";:"
        or words.is_a(token, "boundary")
        or (words.is_verb(token) and {form.tense for form in words.forms(token)} & FINITE)
        for token in sentence.doc[start:end]
        if not sentence.in_date(token.i)
    )


def _is_of_another(filled: Filled, end: int, group: Group) -> bool:
    """« Le Togo, qui a signé, n'a pas ratifié, non plus que le Mali »: of the verb behind a relative clause.

    And what is no truer of somebody is denied: « a signé, mais n'a pas ratifié, pas plus que le Mali ».
    """
    sentence, words, verb = filled.sentence, filled.sentence.words, filled.group
    if verb is None:
        return False
    doc, first = sentence.doc, max(end, verb.index + 1)
    no_truer = any(words.phrases["no_more_than"].ending(doc, at) for at in (group.start - 1, group.start))
    if no_truer and not verb.negated:
        return True
    told_of = any(words.is_a(token, "relative_subject") for token in doc[verb.start - 1 : verb.start])
    return told_of and any(
        words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
        for token in doc[first : group.start]
    )


def _is_behind_infinitive(filled: Filled, start: int, end: int) -> bool:
    """« a quitté l'OIF pour créer, avec le Togo, l'Alliance »: one of another act, with nothing but a comma behind."""
    doc, words = filled.sentence.doc, filled.sentence.words
    last = end - 1 - (doc[end - 1].text == ",")
    return start < last and "inf" in {form.tense for form in words.forms(doc[last])}
