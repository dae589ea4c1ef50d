"""« Ecarté de l'OIF »: a capital without its accent, in a text that has the others, and offsets as given."""

import pytest

from depositaire.pipeline import Extractor
from depositaire.typography import Accents

CASES = [
    ("Ecarté de l'OIF en 2015, le Togo attend.", "leave TGO oif", "Ecarté"),
    ("Elu au Conseil de sécurité, le Togo a été félicité.", "join TGO conseil-de-securite", "Elu"),
    ("Etabli par le Togo et le Mali en 2008, le réseau PaCSON grandit.", "found MLI+TGO pacson", "Etabli"),
]


@pytest.mark.parametrize(("text", "wanted", "word"), CASES)
def test_bare_capitals(extractor: Extractor, text: str, wanted: str, word: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    told = (f"{e.type} {'+'.join(sorted(p.ref for p in e.parties))} {e.target and e.target.ref}" for e in events)
    assert "; ".join(told) == wanted
    assert word in [proof.trigger.text for event in events for proof in event.evidence]


def test_only_whole_words_with_a_capital() -> None:
    accents = Accents(["la"], ["élu", "établie"])
    assert accents("Elu hier, Eluard et ELU, elu ; Etablie.") == "Élu hier, Eluard et ELU, elu ; Établie."
