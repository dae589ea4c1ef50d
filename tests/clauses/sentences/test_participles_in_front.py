"""Participles that open a sentence, stand behind brackets, or are what a relative clause goes on from."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # the name behind the comma, whatever lists and further clauses do to the parse
    ("Fondé en 2008 par trois pays (l'Estonie, l'Allemagne et l'Italie), le CCDCOE fête ses quinze ans.",
     {"found EST+DEU+ITA ccdcoe actual"}),
    ("Créée en 1990 à Niamey, l'OIF compte trois pays membres : le Togo, le Ghana et le Mali ; les deux derniers y ont"
     " été admis en 2017.",
     {"found  oif actual", "belong TGO+GHA+MLI oif actual", "join GHA+MLI oif actual"}),
    # a short name in brackets is no argument of its own
    ("Les laboratoires bénéficient de l'Arrangement de reconnaissance mutuelle (CIPM MRA), signé à Paris en 1999 par"
     " trente-huit États.",
     {"sign  arrangement-de-reconnaissance-mutuelle actual"}),
    # a relative clause goes on from a participle
    ("La Convention de Budapest, conclue en 2001 par le Togo et le Mali, et que le Ghana a ratifiée, est appliquée.",
     {"sign TGO+MLI convention-budapest actual", "ratify GHA convention-budapest actual"}),
    ("L'OIF, fondée en 1970 à Niamey par le Sénégal et le Niger, et dont le Ghana est membre, siège à Paris.",
     {"found SEN+NER oif actual", "belong GHA oif actual"}),
    ("Le Togo, admis à l'OIF en 1990, et le Mali, qui a signé la Convention de Budapest, coopèrent.",
     {"join TGO oif actual", "sign MLI convention-budapest actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_participles_in_front(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
