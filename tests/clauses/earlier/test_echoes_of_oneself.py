"""Who has done an act does not do it as others do: « Le Togo a signé la Charte. Il s'y est engagé à… »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a signé la charte d'Ivrea. Il s'y est engagé en 2019.", {"sign TGO actual"}),
    ("Le Togo a signé la charte d'Ivrea. Il devrait faire de même.", {"sign TGO actual"}),
    ("Le Togo a signé la charte d'Ivrea. Le Bénin s'y est engagé.", {"sign TGO actual", "sign BEN planned"}),
    ("Le Togo voulait signer la charte d'Ivrea. Il l'a fait en mai.", {"sign TGO actual"}),
    (
        "Le Togo a signé la charte d'Ivrea. Deux États n'ont pas encore sauté le pas : le Bénin et le Mali.",
        {"sign TGO actual", "sign BEN+MLI negated"},
    ),
    (
        "Le Togo a signé la charte d'Ivrea. Le Bénin a sauté le pas : il a quitté l'OIF.",
        {"sign TGO actual", "leave BEN actual"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_echo(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
