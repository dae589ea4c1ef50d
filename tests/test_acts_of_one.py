"""Two acts of one State in one sentence or two: each way of joining them tells both, each with its own status."""

from itertools import permutations
from typing import Final

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor
from test_asides import facts

#: Participle, infinitive, type and target of an act.
ACTS: Final = (
    ("rejoint l'OIF", "rejoindre l'OIF", "join", "oif"),
    ("quitté l'Unesco", "quitter l'Unesco", "leave", "unesco"),
    ("signé la Convention de Budapest", "signer la Convention de Budapest", "sign", "convention-budapest"),
    ("ratifié le traité de Lima", "ratifier le traité de Lima", "ratify", "traite-de-lima"),
    ("dénoncé le Protocole de Kyoto", "dénoncer le Protocole de Kyoto", "denounce", "protocole-kyoto"),
    ("suspendu sa participation à l'UA", "suspendre sa participation à l'UA", "suspend", "ua"),
)
#: How they are joined: with the status of the first and of the second.
WAYS: Final = {
    "Le Togo a {did} et {done}.": ("actual", "actual"),
    "Le Togo a à la fois {did} et {done}.": ("actual", "actual"),
    "Le Togo a {did}, {done} et fermé son ambassade.": ("actual", "actual"),
    "Le Togo a {did}. Il a ensuite {done}.": ("actual", "actual"),
    "Le Togo a {did}, mais n'a pas {done}.": ("actual", "negated"),
    "Le Togo a {did} sans {doing}.": ("actual", "negated"),
    "Le Togo a {did} avant de {doing}.": ("actual", "actual"),
    "Un an après avoir {did}, le Togo a {done}.": ("actual", "actual"),
    "Le Togo hésite à {to} après avoir {done}.": ("hypothetical", "actual"),
    "Le Togo va {to} et {doing}.": ("planned", "planned"),
    "Le Togo a annoncé sa décision de {to} et de {doing}.": ("planned", "planned"),
    "Le Togo refuse de {to} et de {doing}.": ("negated", "negated"),
}


@pytest.mark.parametrize("way", WAYS)
def test_both_are_told(extractor: Extractor, way: str) -> None:
    pairs = list(permutations(ACTS, 2))
    texts = [way.format(did=first[0], to=first[1], done=second[0], doing=second[1]) for first, second in pairs]
    records = extractor.extract_many(Communique(text=text) for text in texts)
    wrong = {
        text: (expected, told)
        for text, (first, second), record in zip(texts, pairs, records, strict=True)
        if (told := facts(record))
        != (
            expected := {
                (act[2], "TGO", act[3], status) for act, status in zip((first, second), WAYS[way], strict=True)
            }
        )
    }
    assert wrong == {}
