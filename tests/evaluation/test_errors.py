"""Each cause, shown by a gold text and a second annotation of it that makes one mistake."""

import json

import pytest
from gold_cases import FOUND_A, GOLD_A, found, gold

from depositaire.evaluation.errors import event_errors
from depositaire.evaluation.report import format_errors, to_json
from depositaire.evaluation.scores import evaluate, score

TEXT = """---
La [France](COUNTRY FRA), la [Belgique](COUNTRY BEL) et le [Luxembourg](COUNTRY LUX) ont signé à Rome l’\
[accord Alpha](INSTRUMENT alpha) le [3 mai](DATE 2024-05-03). Le [pays](NOM FRA) rejoindra l’[OTAN](ORG otan).
Le [Maroc](COUNTRY MAR) participait avec l’[ONU](ORG onu) à la rencontre de [mai](DATE 2024-05).
"""
SIGN = """  - type: sign
    parties: [FRA, BEL, LUX]
    target: alpha
    date: 2024-05-03
    quote: ont signé à Rome
"""
JOIN = """  - type: join
    parties: [FRA]
    target: otan
    role: member
    status: planned
    quote: rejoindra l’OTAN
"""


def document(*events: str) -> str:
    return "---\nid: a\nevents:\n" + "".join(events) + TEXT


@pytest.mark.parametrize(
    ("wanted", "told", "causes", "missed", "alarms"),
    [
        (SIGN, "", ("no trigger",), ("FRA", "BEL", "LUX"), ()),
        ("", SIGN, ("event invented",), (), ("FRA", "BEL", "LUX")),
        (SIGN, SIGN.replace("sign", "ratify", 1), ("wrong type",), ("FRA", "BEL", "LUX"), ("FRA", "BEL", "LUX")),
        (SIGN, SIGN.replace(", LUX", ""), ("list cut",), ("LUX",), ()),
        (SIGN, SIGN.replace(", LUX", ", LUX, MAR"), ("party invented",), (), ("MAR",)),
        (SIGN, SIGN.replace("LUX", "MAR"), ("party invented",), (), ("MAR",)),
        (SIGN, SIGN.replace("alpha", "onu"), ("wrong target",), ("FRA", "BEL", "LUX"), ("FRA", "BEL", "LUX")),
        (JOIN, JOIN.replace("    target: otan\n", ""), ("wrong target",), ("FRA",), ("FRA",)),
        (JOIN, JOIN.replace("planned", "actual"), ("status",), ("FRA",), ("FRA",)),
        (JOIN, JOIN.replace("    parties: [FRA]\n", ""), ("unresolved anaphor",), ("FRA",), ("–",)),
        (SIGN, SIGN.replace("2024-05-03", "2024-05"), ("date",), ("FRA", "BEL", "LUX"), ("FRA", "BEL", "LUX")),
        (JOIN, JOIN.replace("member", "observer"), ("role",), ("FRA",), ("FRA",)),
        (JOIN, JOIN + JOIN, ("split wrongly",), (), ("FRA",)),
        (JOIN + JOIN.replace("    role: member\n", ""), JOIN, ("merged wrongly",), ("FRA",), ()),
        (
            JOIN,
            JOIN.replace("join", "apply", 1).replace("planned", "actual"),
            ("wrong type", "status"),
            ("FRA",),
            ("FRA",),
        ),
    ],
)
def test_cause(
    wanted: str, told: str, causes: tuple[str, ...], missed: tuple[str, ...], alarms: tuple[str, ...]
) -> None:
    result = score(gold(document(wanted)), found(document(told)))
    errors = event_errors(result)
    assert [(e.causes, e.missed, e.alarms) for e in errors if e.causes == causes] == [(causes, missed, alarms)]


@pytest.mark.parametrize("source", [GOLD_A, document(SIGN, JOIN)])
def test_no_error_in_a_perfect_prediction(source: str) -> None:
    assert event_errors(score(gold(source), found(source))) == []


def test_each_row_is_explained_once() -> None:
    result = score(gold(GOLD_A), found(FOUND_A))
    errors = [error for error in event_errors(result) if not error.attribute]
    assert sum(len(error.missed) for error in errors) == len(result.rows.gold) - len(result.rows.pairs)
    assert sum(len(error.alarms) for error in errors) == len(result.rows.predicted) - len(result.rows.pairs)


def test_the_list_names_document_cause_and_words() -> None:
    evaluation = evaluate([gold(GOLD_A)], [found(FOUND_A)], resamples=1)
    listed = format_errors(evaluation, mentions=True)
    assert "a  list cut: - sign(LUX → accord) actual date=2024-06-19 place=Paris  « ont signé hier »" in listed
    assert "a  ORG span: « Agence nationale de la sécurité » anssi ≠ « Agence » agence" in listed
    assert "a  COUNTRY missed: « Luxembourg » LUX" in listed
    assert "list cut" not in format_errors(evaluation, causes=["status"]).splitlines()[0]
    assert json.loads(json.dumps(to_json(evaluation)))["errors"][0]["document"] == "a"
