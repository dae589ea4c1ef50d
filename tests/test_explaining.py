"""Why an event was found, why a sentence tells none."""

from pathlib import Path

import pytest

from depositaire import Communique
from depositaire.explaining import _NEARNESS, Explanation, explain, in_words
from depositaire.lexicon import read
from depositaire.pipeline import Extractor


def explained(extractor: Extractor, text: str) -> Explanation:
    return explain(extractor, Communique(text=text))


@pytest.mark.parametrize(
    ("text", "rule", "tense", "cues"),
    [
        ("Le Togo a rejoint l’OIF.", "join.verb.rejoindre", "perfect", ()),
        ("Le Togo rejoindra l’OIF.", "join.verb.rejoindre", "fut", ()),
        ("Le Togo n’a pas rejoint l’OIF.", "join.verb.rejoindre", "perfect, negated", ()),
        ("Le Togo souhaite rejoindre l’OIF.", "join.verb.rejoindre", "inf", ("hypothetical.verb.souhaiter",)),
    ],
)
def test_why(extractor: Extractor, text: str, rule: str, tense: str, cues: tuple[str, ...]) -> None:
    explanation = explained(extractor, text)
    ((telling,),) = [why.tellings for why in explanation.events]
    assert (telling.rule, telling.tense, telling.cues) == (rule, tense, cues)
    assert not explanation.silent


@pytest.mark.parametrize(
    ("text", "rule", "lacked"),
    [
        ("La Suède a rejoint son camp de base.", "join.verb.rejoindre", "a target"),
        ("Le ministre a rejoint son domicile.", "join.verb.rejoindre", "a country or body"),
        ("Le retrait des troupes françaises du Mali est achevé.", "leave.noun.retrait", "the absence of"),
    ],
)
def test_why_not(extractor: Extractor, text: str, rule: str, lacked: str) -> None:
    explanation = explained(extractor, text)
    assert not explanation.events
    (silence,) = explanation.silent
    assert silence.rule == rule and silence.lacked.startswith(lacked)
    assert silence.sentence == text and silence.word in text


def test_the_events_are_those_of_the_record(extractor: Extractor) -> None:
    text = (
        "Lomé, le 3 mai 2023. Le Togo a rejoint l’OIF. Il espère ratifier l’Accord de Paris. La salle a été rejointe."
    )
    explanation = explained(extractor, text)
    assert [why.event for why in explanation.events] == list(extractor.extract(text).events)
    shown = in_words("essai", explanation)
    assert all(why.event.rules[0] in shown for why in explanation.events)
    assert shown.splitlines()[0] == "essai" and "lacked" in shown


def test_all_that_a_rule_can_require_has_its_rank() -> None:
    slots = {slot for rule in read().trigger for slot in rule.requires}
    assert slots | {"close", "kind", "person", "absolute", "form", "near", "also", "not_near"} <= set(_NEARNESS)


@pytest.mark.parametrize("path", sorted(Path("corpus/communiques").glob("*.txt")), ids=lambda path: path.stem)
def test_every_shipped_communique_can_be_explained(extractor: Extractor, path: Path) -> None:
    assert all(entry.lacked for entry in explained(extractor, path.read_text(encoding="utf-8")).silent)
