"""The character map: one code point to one code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositaire.typography import CHARACTER_MAP, Accents, Original, fold, normalise, slug


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


@pytest.mark.parametrize(
    ("text", "accented"),
    [
        ("A la demande du Togo, le Mali a signé.", "À la demande du Togo, le Mali a signé."),
        ("Le Mali a signé. A Lomé, le Togo hésite.", "Le Mali a signé. À Lomé, le Togo hésite."),
        ("- A l'issue du sommet\n« A Vienne »", "- À l'issue du sommet\n« À Vienne »"),
        ("A signé : le Togo. A été ratifié : le pacte.", "A signé : le Togo. A été ratifié : le pacte."),
        ("Le groupe A la remporte. A. Sow signe. A-t-il", "Le groupe A la remporte. A. Sow signe. A-t-il"),
    ],
)
def test_a_capital_that_opens_a_sentence_has_its_accent(text: str, accented: str) -> None:
    assert Accents(["la", "l'"])(text) == accented


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


def test_letters_with_combining_accents() -> None:
    """An accent typed behind its letter is read with it, and offsets are those of the text as given."""
    original = Original("Isra\u0065\u0308l, Ge\u0301orgie")
    assert original.composed == "Israël, Géorgie"
    start = original.composed.index("Géorgie")
    assert original.cut(start, start + 7) == (9, 17, "Ge\u0301orgie")
    assert original.cut(0, 6) == (0, 7, "Israe\u0308l")


@given(st.text())
def test_original_is_kept_where_nothing_is_combined(text: str) -> None:
    original = Original(text)
    assert original.cut(0, len(original.composed)) == (0, len(text), text)
