"""Who acts decides the type: a State by itself does not adopt a treaty, a company does not accede to one."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo a adopté la Convention du Nil en 2017.", "ratify TGO actual"),
        ("Le Togo est le quatrième pays à adopter la Convention du Nil.", "ratify TGO actual"),
        ("Le Togo et le Mali ont adopté la Convention du Nil.", "adopt TGO+MLI actual"),
        ("L'Union africaine a adopté la Convention du Nil.", "adopt ua actual"),
        ("Le Togo a adopté une résolution sur la pêche.", "adopt TGO actual"),
        ("L'université de Namur a rejoint le Pacte du littoral.", "endorse universite-de-namur actual"),
        ("Le Togo a rejoint le Pacte du littoral.", "accede TGO actual"),
        ("L'Union européenne a adhéré à la Convention du Nil.", "accede ue actual"),
        ("La CGT et FO ont rejeté l'accord sur les retraites.", "ratify cgt+fo negated"),
        ("Le bureau de la CFDT a validé l'accord de branche.", "ratify cfdt actual"),
        ("L'accord de coalition a été approuvé par le Parti socialiste.", "ratify parti-socialiste actual"),
        ("La CGT a approuvé la Déclaration de Kigali.", "adopt cgt actual"),
        ("La CGT a adopté une charte.", "adopt cgt actual"),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events)
    assert "; ".join(told) == expected
