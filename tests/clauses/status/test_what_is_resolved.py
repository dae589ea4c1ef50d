"""What a body decides of those in it, what is quoted and untrue, and acts that never came to a vote."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'OIF a pris la décision de suspendre le Togo.", ["suspend actual"]),
        ("L'OIF prendra la décision de suspendre le Togo.", ["suspend planned"]),
        ("L'OIF n'a pas pris la décision de suspendre le Togo.", ["suspend negated"]),
        ("L'OIF annonce avoir décidé de suspendre le Togo.", ["suspend actual"]),
        ("Le Togo annonce avoir décidé de quitter l'OIF.", ["leave planned"]),
        ("L'OIF décide de suspendre le Togo.", ["suspend actual"]),
        ("Si l'OIF décide de suspendre le Togo, le Bénin protestera.", ["suspend hypothetical"]),
        ("Le Togo décide de quitter l'OIF.", ["leave planned"]),
        ("L'OIF a maintenu la décision de suspendre le Togo.", ["suspend actual"]),
        ("La décision de suspendre le Togo de l'OIF a été prise lundi.", ["suspend actual"]),
        ("La décision de suspendre le Togo de l'OIF a été confirmée.", ["suspend actual"]),
        ("La décision de suspendre le Togo de l'OIF sera confirmée lundi.", ["suspend planned"]),
        ("L'OIF a adopté une résolution suspendant le Togo.", ["adopt actual", "suspend actual"]),
        ("L'OIF a pris une décision excluant le Togo.", ["leave actual"]),
        ("Le Bénin proteste après la décision de l'OIF de suspendre le Togo.", ["suspend actual"]),
        ("Le Bénin dénonce la décision de l'OIF de suspendre le Togo.", ["suspend actual"]),
        ("Le Bénin attend la décision de l'OIF de suspendre le Togo.", ["suspend planned"]),
        ("Le Bénin regrette la décision du Togo de quitter l'OIF.", ["leave planned"]),
        ("Le Bénin a décrit la décision de suspendre le Togo de l'OIF comme une erreur.", ["suspend actual"]),
        ("Le Bénin a justifié la décision de quitter l'OIF.", ["leave planned"]),
        ("Le Sommet annuel a décidé le gel de l'adhésion du Togo à l'OIF.", ["suspend actual"]),
        ("Le conseil des ministres a décidé le retrait du Togo de l'OIF.", ["leave planned"]),
        ("L'OIF n'a pas voté la levée de la suspension du Togo.", ["suspend actual", "join negated"]),
        ("Le Mali dit sa position sur l'adhésion du Togo à l'OIF.", ["join hypothetical"]),
        ("L'OIF prendra une décision suspendant le Togo.", ["suspend planned"]),
        ("Le Togo a confirmé sa décision de quitter l'OIF.", ["leave planned"]),
        ("Les ministres de l'OIF ont voté pour suspendre le Togo.", ["suspend actual"]),
        ("L'OIF propose de suspendre le Togo.", ["suspend hypothetical"]),
        ("Le Togo a pris la décision de quitter l'OIF.", ["leave planned"]),
        ("« Le Togo a quitté l'OIF. » Faux : il a changé de délégué.", ["leave negated"]),
        ("Le Togo a quitté l'OIF. Faux départ pour le président.", ["leave actual"]),
        ("L'Assemblée générale de l'OIF a voté en faveur de l'admission du Togo.", ["join actual"]),
        ("L'Assemblée générale de l'OIF a décidé de la réintégration du Togo.", ["join actual"]),
        ("L'Assemblée générale de l'OIF votera en faveur de l'admission du Togo.", ["join planned"]),
        ("Le Parlement togolais a voté en faveur de l'adhésion à l'OIF.", ["join planned"]),
        ("L'OIF a convenu d'admettre le Togo.", ["join actual"]),
        ("L'OIF a convenu d'admettre « en principe » le Togo.", ["join planned"]),
        ("Le Togo et le Bénin se sont mis d'accord pour signer un traité.", ["sign planned"]),
        ("Le Togo a mis dix ans pour signer le traité.", ["sign actual"]),
        (
            "La suspension du Togo, inscrite à l'ordre du jour de l'OIF, n'a pas été soumise au vote.",
            ["suspend negated"],
        ),
    ],
)
def test_what_is_decided_and_what_is_not(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {event.status}" for event in record.events] == expected
