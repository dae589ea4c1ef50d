"""Who « les deux pays » and « leurs ministres » are where no list names them, and whom a pronoun does not mean."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La délégation kényane séjourne à Kigali. Les deux parties ont signé la Charte du Nil.", "KEN RWA"),
        ("Le ministre turc s'est rendu au Tchad. Les deux pays ont signé la Charte du Nil.", "TCD TUR"),
        ("Les deux voisins ont signé la Charte du Nil.\nLe Togo et le Bénin en discutaient.", "BEN TGO"),
        ("Le Togo et le Bénin se parlent. La Charte du Nil a été signée par leurs ministres.", "BEN TGO"),
        ("Le Kenya, le Togo et le Mali discutent à Kigali. Les deux parties ont signé la Charte du Nil.", ""),
        ("Kigali, 3 mai 2025 (RNA) – Le Togo et le Mali ont signé la Charte du Nil.", "MLI TGO"),
        ("Le Ghana a négocié avec le Togo, le Mali et le Niger. Il a signé la Charte du Nil.", "GHA"),
        ("La Somalie discute dans cette communauté avec le Mali. Elle a signé la Charte du Nil.", "SOM"),
    ],
)
def test_who_signs(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    (event,) = record.events
    assert " ".join(sorted(party.ref for party in event.parties)) == expected


def test_texts_counted_again_are_the_same(extractor: Extractor) -> None:
    text = "Le Togo et le Bénin ont signé huit accords. À Lomé, ces huit accords ont été ratifiés par le Bénin."
    record = extractor.extract(text, published="2025-06-15")
    assert len({event.target.ref for event in record.events if event.target}) == 1


def test_a_noun_that_points_means_what_is_told_to_be_one(extractor: Extractor) -> None:
    text = "Le Togo a rejoint le PaCSON, un mécanisme d'alerte soutenu par l'OIF. Ce mécanisme a été créé par le Mali."
    record = extractor.extract(text, published="2025-06-15")
    assert [event.target.ref for event in record.events if event.target] == ["pacson", "pacson"]
