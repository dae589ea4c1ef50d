"""Who is named behind a counted list or a text, bodies described beside a text, and accents typed apart."""

import unicodedata

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La ratification par huit États de la Convention de Hanoï, dont le Pérou, réjouit l'OIF.", {"ratify PER actual"}),
    ("La ratification par huit États de la Convention de Hanoï, dont le Pérou est signataire, réjouit l'OIF.",
     {"ratify actual", "sign PER actual"}),
    ("L'accord conclu avec l'ASEAN, qui réunit le Laos, le Vietnam et Brunei, est salué.",
     {"sign asean actual", "belong LAO VNM BRN actual"}),
    ("L'accord constitutif de l'OIF a été paraphé à Niamey en 1970.", set()),
    ("L'accord de l'OIF et du Pérou a été paraphé à Niamey.", {"sign oif PER actual"}),
    ("Le chef de l'État laotien, président de l'ASEAN, qui regroupe onze pays, est arrivé.", {"belong actual"}),
    ("L'OIF tient à ce que le Pérou ratifie la Convention de Hanoï.", {"ratify PER hypothetical"}),
    ("Le Burundi a rejoint la Communauté des Etats de l'Afrique de l'Est.", {"join BDI actual"}),
    ("Le Frexit, c'est la sortie de l'UE.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_told_beside_texts(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The events of a sentence, targets left out."""
    events = extractor.extract(text, published="2025-06-15").events
    assert {" ".join([one.type, *(party.ref for party in one.parties), one.status]) for one in events} == wanted


def test_accents_typed_behind_their_letters(extractor: Extractor) -> None:
    """A text in decomposed form gives the same events, and offsets into the text as given."""
    text = "Le 3 décembre 2024, la Géorgie et l'Algérie ont signé la Convention de Hanoï."
    apart = unicodedata.normalize("NFD", text)
    plain, record = (extractor.extract(one, published="2025-06-15") for one in (text, apart))
    assert [event.parties for event in record.events] and [
        [party.ref for party in event.parties] for event in record.events
    ] == [[party.ref for party in event.parties] for event in plain.events]
    mentions = [mention for country in record.countries for mention in country.mentions]
    assert [apart[one.start : one.end] for one in mentions] == [one.text for one in mentions]
    assert record.document.text == apart
