"""Arguments: who and what a clause can be about, with the preposition each stands under, and their lists.

An argument is a country, a body or a text of the Doc, or somebody who stands for one (« le ministre sénégalais »).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.behind_unnamed import under_shared
from depositaire.clauses.arguments.descriptions import described
from depositaire.clauses.arguments.enumerations import linked
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.followers import with_followers
from depositaire.clauses.arguments.members import without_members
from depositaire.clauses.arguments.owned import of_its_state, owned
from depositaire.clauses.arguments.passed_over import (
    end_of_aside,
    is_charge_of_a_minister,
    is_its_charge,
    is_second_charge,
    outer,
)
from depositaire.clauses.arguments.same_argument import is_named_behind, is_said_of_text, is_the_counterpart, repeats
from depositaire.clauses.arguments.singles import single_arguments
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many bodies a plural noun tells of at least.
_SEVERAL: Final = 2


def groups(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
    """The arguments between two tokens, lists joined, in the order of the text."""
    known: dict[tuple[int, int, int], list[Group]] = spans.kept(doc).setdefault(spans.ARGUMENTS, {})
    key = start, end, id(words)
    if key not in known:
        known[key] = _read(doc, start, end, words)
    return known[key].copy()


def _read(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
    singles = list(under_shared(doc, single_arguments(doc, start, end, words), words, floor=start))
    joined = _joined(doc, singles, words)
    own = owned(doc, start, end, joined, words)
    if own:
        joined = _joined(doc, sorted([*singles, *own], key=lambda group: (group.start, group.end)), words)
    joined = list(with_followers(doc, joined, words))
    joined = list(under_shared(doc, joined, words, floor=start))
    joined = [described(doc, joined, place, words, floor=start) for place in range(len(joined))]
    joined = [of_its_state(doc, group, start, joined, words) for group in joined]
    found: list[Group] = []
    for group in (_without_apposition(doc, _of_their_noun(doc, one, start, words), words) for one in joined):
        group = without_members(doc, group, start, words)
        kept = _of_text(doc, group, found[-1] if found else None, words)
        found += [kept] if kept is not None else []
    return found


def _of_their_noun(doc: Tokens, group: Group, floor: int, words: Words) -> Group:
    """« avec les universités de Pau, de Turin et la KU Leuven »: where bodies stand under the noun for all of them."""
    noun = group.start - 1
    if len(group.fillers) < _SEVERAL or "instrument" in group.kinds or noun <= floor:
        return group
    if not (words.is_a(doc[noun], "plural_body") and words.is_a_phrase(group.prep, "complement_preposition")):
        return group
    prep, first = preposition(doc, noun, words, floor=floor)
    return replace(group, prep=prep, start=first)


def _without_apposition(doc: Tokens, group: Group, words: Words) -> Group:
    """« l'ANSSI, l'agence française de sécurité, est… », « l'UGent, deuxième université du pays, est… »: it is one.

    Two that a comma alone parts, the second of which is called by a noun and set off on both sides.
    """
    if len(group.fillers) != _SEVERAL or group.kinds != {"organisation"} or group.end >= len(doc):
        return group
    first, second = group.fillers
    shut = next(
        (token.i + 1 for token in doc[first.end : second.start] if token.text == ")"), first.end
    )  # « (UGent), »
    gap = doc[shut : second.start]
    if not len(gap) or gap[0].text != "," or doc[group.end].text != "," or not doc[second.start].is_lower:
        return group
    plain = all(token.pos_ in ("DET", "ADJ") or words.is_a(token, "article") for token in gap[1:])
    named = doc[first.end - 1].text[0].isupper() and second.end == group.end
    return replace(group, fillers=(first,)) if plain and named else group


def _joined(doc: Tokens, singles: Sequence[Group], words: Words) -> list[Group]:
    """The arguments with their lists made one."""
    joined: list[Group] = []
    for place, group in enumerate(singles):
        if joined and group.end <= joined[-1].end:
            continue  # it has been passed over
        if is_charge_of_a_minister(doc, group, words):
            continue
        first = outer(doc, joined, group, words)
        if first is not None:
            joined.append(replace(group, fillers=(*first.fillers, *group.fillers)))
        elif joined and repeats(doc, joined[-1], group):
            joined[-1] = replace(joined[-1], end=group.end + 1)
        elif joined and (
            is_said_of_text(doc, joined[-1], group, words)
            or is_its_charge(doc, joined[-1], group, words)
            or is_second_charge(doc, joined[-1], group, words)
        ):
            joined[-1] = replace(joined[-1], end=group.end)
        elif joined and is_named_behind(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=group.fillers, head=group.head)
        elif joined and is_the_counterpart(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers[:-1], *group.fillers))
        elif joined and linked(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers, *group.fillers))
        elif joined and (aside := end_of_aside(doc, joined[-1], singles[place:], words)) is not None:
            joined[-1] = replace(joined[-1], end=aside)
            if group.start >= aside:
                joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers, *group.fillers))
        else:
            joined.append(group)
    return joined


def _of_text(doc: Tokens, group: Group, before: Group | None, words: Words) -> Group | None:
    """« l'accord fiscal franco-belge », « l'accord UE-Chili »: the pair is whom the text is between; None where not.

    A pair that is an adjective of anything else is no argument.
    """
    adjective = group.head >= 0 and not group.nominal
    beside = (
        before is not None
        and before.kinds == {"instrument"}
        and not group.prep
        and group.fillers[0].start >= before.end
        and all(token.pos_ == "ADJ" for token in doc[before.end : group.fillers[0].start])
    )
    if beside and len(group.fillers) > 1:
        return replace(group, start=group.fillers[0].start, prep=words.word("between"), nominal=True)
    return None if adjective else group
