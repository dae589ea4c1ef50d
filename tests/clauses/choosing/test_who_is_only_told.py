"""Bodies that are told of an act, members of whom nobody is named, and texts that are only called signed."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo a informé le secrétaire général de l'ONU de sa décision de quitter l'OIF.", ["leave TGO"]),
        (
            "La Cour internationale de justice répond que la dénonciation du Statut de Rome n'efface rien.",
            ["denounce "],
        ),
        ("Pour les membres de l'OIF, le Togo compte.", []),
        ("Le Togo et le Bénin, les membres fondateurs de l'OIF, ont parlé.", ["belong TGO+BEN"]),
        ("Le Togo, invité à signer la Convention de Budapest, ne l'a pas fait.", ["sign TGO"]),
        ("L'accord signé reste secret.", []),
        ("L'accord signé par le Togo prévoit deux centres de santé.", ["sign TGO"]),
        ("L'accord signé le 3 mai prévoit deux centres de santé.", ["sign "]),
    ],
)
def test_who_is_only_told(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in record.events] == expected
