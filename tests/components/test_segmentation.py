"""Segmentation on blank Docs: what kind each line is, and where sentences start."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

import depositaire.components.segmentation  # noqa: F401 (registers the factory)
from depositaire import spans
from depositaire.typography import normalise


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("fr")
    pipeline.add_pipe("depositaire_segmentation")
    return pipeline


def segments(doc: Doc) -> list[tuple[str, str]]:
    return [(span.label_, " ".join(span.text.split())) for span in spans.group(doc, spans.SEGMENTS)]


def test_the_parts_of_a_communique(nlp: Language) -> None:
    text = (
        "Le Togo rejoint l’OIF\n"
        "Publié le 20 Juin 2024 Mis à jour le 21 Juin 2024\n\n"
        "Une décision attendue\n\n"
        "Le Togo a rejoint l’OIF. Il en était observateur.\n\n"
        "Ont signé :\n– le Togo ;\n– le Bénin.\n\n"
        "Contact presse : 01 23 45 67 89"
    )
    assert segments(nlp(normalise(text))) == [
        ("TITLE", "Le Togo rejoint l'OIF"),
        ("META", "Publié le 20 Juin 2024 Mis à jour le 21 Juin 2024"),
        ("HEADING", "Une décision attendue"),
        ("BODY", "Le Togo a rejoint l'OIF."),
        ("BODY", "Il en était observateur."),
        ("BODY", "Ont signé : – le Togo ; – le Bénin."),
        ("META", "Contact presse : 01 23 45 67 89"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("M. Diallo a signé. Mme Sy a ratifié.", 2),
        ("L'art. 5 et le n° 12 restent. Fin.", 2),
        ("S.E.M. Paul Biya a signé.", 1),
        ("Il a dit : « Nous signons. » Puis il est parti.", 2),
        ("Qui a signé ? Le Togo ! Et puis… Rien.", 4),
        ("Le 3.5.2024, à 10.30 h, il a signé.", 1),
        ("J. F. Kennedy a signé.", 1),
        ("Le total est de 1.500 francs. Bien.", 2),
        ("L'accord protège la haute mer. Cent vingt jours plus tard, il entre en vigueur.", 2),
        ("Réuni le mer. 4 juin, le comité a signé.", 1),
        ("Ils sont sept. Deux ont signé.", 2),
        ("Le 3 sept. 2024, il a signé.", 1),
        ("La Conférence :\n1. Décide de signer ;\n2. Invite le Togo.", 1),
    ],
)
def test_sentences(nlp: Language, text: str, count: int) -> None:
    assert len(list(nlp(normalise(text)).sents)) == count


@pytest.mark.parametrize("text", ["Un mot", " \n Un. Deux.\n\n", "a\r\nb\r\n\r\nC. D", "…", "– un\n– deux\n"])
def test_every_token_is_told(nlp: Language, text: str) -> None:
    doc = nlp(normalise(text))
    assert all(token.is_sent_start in (True, False) for token in doc)
    assert [token.i for token in doc if token.is_sent_start] == [
        span.start for span in spans.group(doc, spans.SEGMENTS)
    ]


@given(st.text("aB .!?…«»:;–-\n\r\t'’1é\u00a0🇫", min_size=1, max_size=80))
def test_the_segments_partition_any_text(nlp: Language, text: str) -> None:
    doc = nlp(normalise(text))
    found = spans.group(doc, spans.SEGMENTS)
    assert [index for span in found for index in range(span.start, span.end)] == list(range(len(doc)))
