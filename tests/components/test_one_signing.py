"""One signing told of two descriptions is of one text; another text is told as another."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "La RATP et Thales ont conclu un partenariat. Ce protocole d'accord a été signé en mai par la RATP et Thales.",
        {"partenariat-1"},
    ),
    (
        "Le Togo et le Bénin ont signé un accord de pêche. Ce pacte, signé entre le Togo et le Bénin, vaut dix ans.",
        {"accord-1"},
    ),
    (
        "Le 18 mai 2021 marque le renouvellement de l'accord entre le Togo et le Bénin. Les deux pays ont signé, le "
        "18 mai 2021, un accord-cadre.",
        {"accord-1"},
    ),
    (
        "Le Togo et le Bénin ont signé un contrat. C'est le sixième accord signé entre le Togo et le Bénin.",
        {"contrat-1"},
    ),
    # adopted once, and told of once more in the same words
    (
        "L'OIF a adopté une résolution exigeant que le Togo ouvre ses ports.\n\nÀ Lomé, l'OIF a adopté une résolution "
        "qui exige que le Togo ouvre ses ports.",
        {"resolution-1"},
    ),
    (
        "L'OIF a adopté une résolution exigeant que le Togo ouvre ses ports.\n\nL'OIF a adopté une résolution qui "
        "loue les écoles.",
        {"resolution-1", "resolution-2"},
    ),
    # told as another, of another year, of another subject
    (
        "Le Togo et le Bénin ont signé un accord de pêche. Le Togo et le Bénin ont aussi signé un mémorandum.",
        {"accord-1", "memorandum-1"},
    ),
    (
        "Le Togo et le Bénin ont signé un accord de pêche. Un deuxième accord a été signé entre le Togo et le Bénin.",
        {"accord-1", "accord-2"},
    ),
    (
        "Le Togo et le Bénin ont signé un accord en 2012. Le Togo et le Bénin ont signé un accord-cadre en 2024.",
        {"accord-1", "accord-2"},
    ),
    (
        "Le Togo et le Bénin ont signé un accord de pêche. Les deux États ont signé un protocole portant sur l'eau.",
        {"accord-1", "protocole-portant-sur-l-eau"},
    ),
    (
        "Le Togo et le Bénin ont signé un accord de pêche. Les deux États ont signé un accord pour protéger les eaux.",
        {"accord-1", "accord-2"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_texts(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {event.target.ref for event in record.events if event.target} == expected
