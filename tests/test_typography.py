"""The character map: one code point to one code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositaire.typography import CHARACTER_MAP, fold, normalise, slug


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("l’Italie", "l'Italie"),
        ("l‘Italie", "l'Italie"),
        ("lʼItalie", "l'Italie"),
        ("27\u00a0États\u202f!", "27 États !"),
        ("sous\u2011traitant, Royaume\u2010Uni", "sous-traitant, Royaume-Uni"),
        ("un\ttiret – long — reste", "un tiret – long — reste"),
        ("\ufeffDébut\r\nFin", " Début \nFin"),
        ("« guillemets » et “quotes”", "« guillemets » et “quotes”"),
    ],
)
def test_plain_forms(text: str, plain: str) -> None:
    assert normalise(text) == plain


def test_every_entry_maps_one_character_to_one() -> None:
    assert all(len(plain) == 1 for plain in CHARACTER_MAP.values())
    assert not {ord(plain) for plain in CHARACTER_MAP.values()} & set(CHARACTER_MAP)


@given(st.text())
def test_the_length_never_changes(text: str) -> None:
    assert len(normalise(text)) == len(text)
    assert normalise(normalise(text)) == normalise(text)
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Éthiopie", "ethiopie"), ("CÔTE", "cote"), ("Œuvre", "œuvre"), ("İ", "i"), ("ß", "ß"), ("ﬁn", "ﬁn")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Réseau opérationnel de cybersécurité du Pacifique", "reseau-operationnel-de-cybersecurite-du-pacifique"),
        ("un deux trois quatre cinq six sept", "un-deux-trois-quatre-cinq-six"),
        ("« – »", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected
