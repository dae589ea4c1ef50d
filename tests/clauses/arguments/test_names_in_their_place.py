"""Names with what stands around them: asides in a list, praise, descriptions, capitals before a verb."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La convention de Bamako a été signée par le Guyana, en litige frontalier avec le Venezuela, et le Chili.",
            "sign GUY+CHL",
        ),
        (
            "Le président bélarusse Ivan Drozd, de retour de Moscou, et le ministre du Bénin ont signé un accord.",
            "sign BLR+BEN",
        ),
        ("La convention de Bamako a été signée par le Malawi, où l'on vient de voter, et le Kosovo.", "sign MWI+XKX"),
        ("Le Belize appartient à la très fermée Ligue arabe.", "belong BLZ"),
        ("Le Belize s'est retiré de la toute récente et très attendue Ligue arabe.", "leave BLZ"),
        ("Le Togo est membre de la seule banque consacrée à l'eau, la Banque bleue internationale.", "belong TGO"),
        ("L'accord de pêche a été signé par l'opérateur public togolais Togocom.", "sign togocom"),
        ("Le président togolais et Ouagadougou signent un accord de pêche.", "sign TGO+BFA"),
        ("Énergie : Ouagadougou signe un accord de pêche avec le Togo", "sign BFA+TGO"),
        ("Dakar rompt avec la CEDEAO.", "leave SEN"),
        ("Les États membres de l'OIF vont admettre le Ghana.", "join GHA"),
        ("L'Ukraine a été admise comme observateur associé de la CPLP.", "join UKR"),
        ("Le Togo, déçu de son alliance, a rejoint celle de l'OIF.", "join TGO"),
    ],
)
def test_told(extractor: Extractor, text: str, wanted: str) -> None:
    (event,) = extractor.extract(text, published="2025-06-15").events
    assert f"{event.type} {'+'.join(party.ref for party in event.parties)}" == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Le Ghana a reçu le Guyana, en litige avec le Venezuela, et le Chili.",
        "Le prince saoudien a visité Lomé et Ouagadougou, sans signer l'accord de pêche.",
        "Une économie du bloc, le Chili, a salué la Ligue arabe.",
        "Dakar joint Lomé en deux heures.",
        "Le Togo a rejoint une position, celle de l'OIF.",
    ],
)
def test_not_told(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.type for event in events if event.status != "negated"] == []
