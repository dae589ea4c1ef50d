"""The verb by which an event on the Doc is told. Private."""

from dataclasses import replace
from typing import Any

from depositaire.clauses.sentences.governing import copula_of
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group


def group_of(sentence: Sentence, event: dict[str, Any]) -> VerbGroup | None:
    """The verb of an act, or that of what somebody is or becomes."""
    if event["form"] == "predicate" and (copula := copula_of(sentence, event["token"])) is not None:
        return copula[1]
    return verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None


def meant(group: VerbGroup, event: dict[str, Any]) -> VerbGroup:
    """The verb group without its negation where the rule is itself a denial: « ne fait plus partie »."""
    return replace(group, negated=False) if event["denied"] else group
