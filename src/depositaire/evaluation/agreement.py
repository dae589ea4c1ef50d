"""How far two annotators of the same texts agree.

One annotation is taken as the gold and the other as a prediction (``record_from_gold``), so agreement is told in the
very figures that systems are scored with; F1 between two annotators does not depend on which of them is the gold,
save for the rule that matches a target by its mention. It is the ceiling that a system can be held to.
"""

from collections.abc import Iterable

from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.scores import Evaluation, evaluate
from depositaire.evaluation.skeleton import record_from_gold


def agreement(first: Iterable[GoldDocument], second: Iterable[GoldDocument], *, seed: int = 0) -> Evaluation:
    """Compare two annotations of the same texts.

    Args:
        first: one annotator's documents.
        second: the other's; documents that only one of the two has are left out.
        seed: of the bootstrap.

    Returns:
        An evaluation of ``second`` against ``first``.

    Raises:
        ValueError: the texts of a document differ.
    """
    left = {document.id: document for document in first}
    right = {document.id: document for document in second}
    both = [ident for ident in left if ident in right]
    return evaluate([left[i] for i in both], [record_from_gold(right[i]) for i in both], seed=seed)
