"""« Les deux anciens pays communistes », « ces deux sociétés françaises »: those who were named together before."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "La Bulgarie et la Roumanie attendent. Les deux anciens pays communistes ont rejoint l'OIF.": "BGR ROU",
    "La Bulgarie et la Roumanie attendent. Ces deux anciennes républiques socialistes ont rejoint l'OIF.": "BGR ROU",
    "La Bulgarie et la Roumanie attendent. Les deux ex-républiques populaires ont rejoint l'OIF.": "BGR ROU",
    "Guam et Porto Rico attendent. Ces deux collectivités américaines d'outre-mer ont rejoint l'OIF.": "GUM PRI",
    "La Bulgarie, la Serbie et la Roumanie attendent. Les trois petits États ont rejoint l'OIF.": "BGR SRB ROU",
    # others
    "La Bulgarie et la Roumanie attendent. Les deux autres pays ont rejoint l'OIF.": "",
    "La Bulgarie et la Roumanie attendent. Les deux nouveaux pays ont rejoint l'OIF.": "",
    "La Bulgarie et la Roumanie attendent. Les deux premiers pays ont rejoint l'OIF.": "",
    "La Bulgarie et la Roumanie attendent. Deux petits pays ont rejoint l'OIF.": "",
    "La Bulgarie et la Roumanie attendent. Les trois petits pays ont rejoint l'OIF.": "",
}


@pytest.mark.parametrize(("text", "parties"), CASES.items())
def test_who_they_are(extractor: Extractor, text: str, parties: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert " ".join(party.ref for event in record.events for party in event.parties) == parties
