"""Two texts described in the same words are two where they are between others, and one where they are not."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "La ratification de l'accord de prêt signé le 5 mai 2019 entre le Bénin et la BAD est prête. "
        "Celle de l'accord de prêt signé à Lomé le 7 mai 2019 entre le Bénin et la BOAD attend.",
        2,
    ),
    ("Le Togo et le Mali ont signé trois accords. Ces accords de pêche ont été signés par leurs ministres.", 1),
    ("Le Togo et le Mali ont signé trois accords. Un accord de pêche a été signé par leurs ministres.", 2),
    ("Le Togo a signé un accord de pêche avec le Mali. L'accord de pêche conclu avec le Ghana expire.", 2),
    ("Le Togo a signé un accord de pêche avec le Mali. L'accord de pêche entre le Togo et le Mali expire.", 1),
    ("Le Togo a signé un accord de pêche avec le Mali. L'accord de pêche a été salué avec chaleur.", 1),
    ("Le Togo et le Mali ont signé un accord. L'accord-cadre, signé à Lomé, vaut dix ans.", 1),
    ("Le Togo et le Mali ont signé une convention. La convention de partenariat a été signée à Lomé.", 1),
    ("Le Togo a signé un accord avec le Mali. Un accord-cadre a été signé avec le Ghana.", 2),
    ("Le Togo a signé un accord-cadre avec le Mali. L'accord de pêche a été signé avec le Ghana.", 2),
    (
        "L'accord de prêt signé entre le Bénin et la Banque ouest-africaine de développement (BOAD) est prêt. "
        "L'accord de prêt signé entre la République du Bénin et la BOAD a été ratifié.",
        1,
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_texts_by_their_sides(extractor: Extractor, text: str, wanted: int) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert len({event.target.ref for event in events if event.target is not None}) == wanted
