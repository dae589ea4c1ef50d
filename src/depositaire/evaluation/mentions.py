"""Mentions compared: exact pairs first, then overlapping ones, one to one.

Conventions, beside section 3 of the guidelines:

- A pair with an optional gold mention counts nowhere: not as found, not as predicted, not for the value.
- The value of a ``DATE`` is right when the EDTF strings are equal, that of a ``COUNTRY``, ``DEMONYM`` or ``CAPITAL``
  when the sets of codes are. Slugs belong to one document and to one annotator, so the value of an ``ORG`` or
  ``INSTRUMENT`` is right when the predicted ref is the one that stands for the gold slug in the one-to-one mapping of
  refs to slugs that makes most pairs of the document right. A ``NOM`` is right when its values, so mapped, are.
- A predicted ``NOM`` on an optional mention of any label is left out, as an anaphor there is not wrong.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from depositaire.evaluation.gold import LABELS
from depositaire.evaluation.matching import Tokens, assign
from depositaire.evaluation.views import Found

_MANDATORY = 10_000


@dataclass(frozen=True, slots=True)
class MentionPair:
    """A gold mention and the predicted one that stands for it."""

    gold: Found
    predicted: Found
    right_value: bool

    @property
    def exact(self) -> bool:
        """Whether both have the same span."""
        return self.gold.span == self.predicted.span


@dataclass(frozen=True, slots=True)
class MentionResult:
    """The mentions of one document, compared; optional ones left out."""

    pairs: tuple[MentionPair, ...]
    missed: tuple[Found, ...]
    spurious: tuple[Found, ...]


def compare_mentions(gold: Sequence[Found], predicted: Sequence[Found], tokens: Tokens) -> MentionResult:
    """Compare the mentions of one document.

    Args:
        gold: its gold mentions.
        predicted: those of the record.
        tokens: the tokens of its text.

    Returns:
        Pairs of every label, what was missed and what was found that is not there.
    """
    paired: list[tuple[Found, Found]] = []
    missed: list[Found] = []
    spurious: list[Found] = []
    for label in LABELS:
        wanted = [mention for mention in gold if mention.label == label or (label == "NOM" and mention.optional)]
        offered = [mention for mention in predicted if mention.label == label]
        pairs = _pair(wanted, offered, tokens)
        taken = {id(mention) for pair in pairs for mention in pair}
        paired += [pair for pair in pairs if not pair[0].optional]
        missed += [mention for mention in wanted if id(mention) not in taken and not mention.optional]
        spurious += [mention for mention in offered if id(mention) not in taken]
    mapping = _mapping(paired)
    return MentionResult(
        tuple(MentionPair(wanted, found, _agree(wanted, found, mapping)) for wanted, found in paired),
        tuple(missed),
        tuple(spurious),
    )


def _pair(gold: Sequence[Found], predicted: Sequence[Found], tokens: Tokens) -> list[tuple[Found, Found]]:
    exact = assign(gold, predicted, lambda g, p: (2 - g.optional) * (g.span == p.span))
    left = [g for i, g in enumerate(gold) if i not in {i for i, _ in exact}]
    right = [p for j, p in enumerate(predicted) if j not in {j for _, j in exact}]

    def weight(wanted: Found, found: Found) -> int:
        shared = tokens.shared(wanted.span, found.span)
        return shared + (_MANDATORY if not wanted.optional else 0) if shared else 0

    overlapping = [(left[i], right[j]) for i, j in assign(left, right, weight)]
    return [(gold[i], predicted[j]) for i, j in exact] + overlapping


def _mapping(pairs: Sequence[tuple[Found, Found]]) -> dict[str, str]:
    """The gold slug that each predicted ref stands for in one document, named mentions first."""
    mapping: dict[str, str] = {}
    for label in ("ORG", "INSTRUMENT", "NOM"):
        counts: Counter[tuple[str, str]] = Counter()
        for gold, found in pairs:
            if gold.label == label:
                counts.update(product(found.values, gold.values))
        mapping = _map(counts, mapping) | mapping
    return mapping


def _map(counts: Mapping[tuple[str, str], int], known: Mapping[str, str]) -> dict[str, str]:
    taken = set(known.values())
    refs = sorted({ref for ref, _ in counts if ref not in known and not ref.isupper()})
    slugs = sorted({slug for _, slug in counts if slug not in taken and not slug.isupper()})
    return {refs[i]: slugs[j] for i, j in assign(refs, slugs, lambda ref, slug: counts.get((ref, slug), 0))}


def _agree(gold: Found, found: Found, mapping: Mapping[str, str]) -> bool:
    match gold.label:
        case "DATE":
            return gold.values == found.values
        case "COUNTRY" | "DEMONYM" | "CAPITAL":
            return set(gold.values) == set(found.values)
        case _:
            return set(gold.values) == {value if value.isupper() else mapping.get(value, "") for value in found.values}
