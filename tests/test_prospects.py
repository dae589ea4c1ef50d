"""Which sentences the model reads: those that hold the words of a rule, and no event is told in another."""

from pathlib import Path

import pytest

from depositaire import Communique, spans
from depositaire.clauses.choosing.prospects import prospective
from depositaire.clauses.wording.words import words
from depositaire.components import syntax
from depositaire.evaluation import read_corpus
from depositaire.lexicon import read
from depositaire.pipeline import Extractor

ROOT = Path(__file__).parents[1]
READ = (
    "Le Togo a rejoint l'OIF.",
    "Le Bénin a depuis peu le statut d'observateur.",
    "Le statut d'observateur a été accordé au Bénin.",
    "Le Pérou s'est hier lui aussi retiré du Pacte andin.",
    "Son instrument de ratification a été déposé.",
    "L'agence deviendra membre.",
    "Elle l'a ratifiée.",
)
LEFT = (
    "Le Bénin a deux ports.",
    "Le Togo se porte mieux.",
    "Le Pérou porte ce projet.",
    "Le Togo tient le calendrier.",
    "quitter quelque chose est toujours difficile.",
    "Le Bénin verra bien.",
)


def segments(extractor: Extractor, text: str) -> list[tuple[int, int]]:
    doc = extractor.doc(Communique(text=text))
    for name, component in extractor.nlp.pipeline:
        if name == "depositaire_syntax":
            break
        doc = component(doc)
    assert spans.group(doc, spans.TRIGGERS), "without a trigger this shows nothing"
    return [(segment.start, segment.end) for segment in prospective(doc, words(read()))]


@pytest.mark.parametrize("text", READ)
def test_is_read(extractor: Extractor, text: str) -> None:
    assert len(segments(extractor, text)) == 1


@pytest.mark.parametrize("text", LEFT)
def test_is_left_out(extractor: Extractor, text: str) -> None:
    assert segments(extractor, text) == []


@pytest.mark.usefixtures("interpreted")
def test_no_event_is_told_in_a_sentence_that_is_left_out(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    golds = read_corpus([ROOT / "corpus" / "train"])
    communiques = [Communique(text=gold.text, id=gold.id, published=gold.published) for gold in golds]
    events = [record.events for record in extractor.extract_many(communiques)]
    monkeypatch.setattr(syntax, "prospective", lambda doc, _: doc.spans[spans.SEGMENTS])
    assert [record.events for record in extractor.extract_many(communiques)] == events


def test_what_is_not_read_has_no_analysis(extractor: Extractor) -> None:
    doc = extractor.nlp(extractor.doc(Communique(text="Le Bénin a deux ports. Le Togo a rejoint l'OIF.")))
    assert [bool(token.dep_) for token in doc] == [
        segment.start > 0 for segment in doc.spans["segments"] for _ in segment
    ]
    assert [segment.start for segment in doc.spans["segments"]] == [token.i for token in doc if token.is_sent_start]
