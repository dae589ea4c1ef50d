"""What a communiqué says of itself, and that the caller's word wins."""

from datetime import date
from hashlib import sha256

import pytest
from babel.dates import get_month_names

from depositaire.communique import LONGEST, Communique, _day_parser, parse_day, read_header
from depositaire.typography import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lancement du réseau PaCSON\nPublié le 20 Juin 2024 Mis à jour le 21 Juin 2024\n\nL’ANSSI l’a rejoint.",
            {"published": date(2024, 6, 20), "updated": date(2024, 6, 21), "title": "Lancement du réseau PaCSON"},
        ),
        (
            "Le Togo rejoint l’OIF\n\nParis, le 3 mai 2023 – Le Togo a rejoint l’OIF.",
            {"published": date(2023, 5, 3), "place": "Paris", "title": "Le Togo rejoint l'OIF"},
        ),
        ("BERNE, 14.03.2024 – Le Conseil fédéral a pris acte.", {"published": date(2024, 3, 14), "place": "BERNE"}),
        ("Le Togo a rejoint l’OIF.\n\nFait à Lomé, le 1er mars 2024", {"published": date(2024, 3, 1), "place": "Lomé"}),
        (
            "Prochaines étapes du processus (21 octobre 2025)\n\nLe processus continue.",
            {"published": date(2025, 10, 21), "title": "Prochaines étapes du processus (21 octobre 2025)"},
        ),
        (
            "ANSSI | COMMUNIQUÉ\n3 mai 2023\nLe réseau compte dix membres.",
            {"published": date(2023, 5, 3), "publisher": "ANSSI"},
        ),
        ("Le Togo a rejoint l’OIF le 3 mai 2023.", {}),
        ("Le 31 février 2023", {}),
    ],
)
def test_header(text: str, expected: dict[str, object]) -> None:
    found = read_header(normalise(text))
    assert {field: found.get(field) for field in expected} == expected
    assert {"published", "updated", "place", "publisher"} & set(found) <= set(expected)


def test_what_the_caller_says_wins() -> None:
    text = "Paris, le 3 mai 2023 – Le Togo a rejoint l’OIF."
    given = Communique(text=text, published=date(2020, 1, 1), place="Lomé", publisher="OIF", title="Titre")
    assert given.completed() == given
    assert Communique(text=text).completed().published == date(2023, 5, 3)


def test_a_day_is_a_date() -> None:
    with pytest.raises(TypeError, match=r"published is a .* not str"):
        Communique(text="Le Togo a rejoint l'OIF.", published="2026-11-28")  # type: ignore[arg-type]


def test_the_id_comes_from_the_content() -> None:
    one, same, other = Communique(text="un"), Communique(text="un"), Communique(text="autre")
    assert one.id == same.id == sha256(b"un").hexdigest()[:16] != other.id
    assert Communique(text="un", id="a").id == "a"


@pytest.mark.parametrize("text", ["", "  \n\u00a0", "a" * (LONGEST + 1)])
def test_what_is_no_communique(text: str) -> None:
    with pytest.raises(ValueError, match="the text is"):
        Communique(text=text)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("20 Juin 2024", date(2024, 6, 20)),
        ("1er mars 2024", date(2024, 3, 1)),
        ("1ER MARS 2024", date(2024, 3, 1)),
        ("03/05/2023", date(2023, 5, 3)),
        ("14.03.2024", date(2024, 3, 14)),
        ("2024-06-20", date(2024, 6, 20)),
        ("2024-06-31", None),
        ("31 juin 2024", None),
        ("juin 2024", None),
        ("hier", None),
    ],
)
def test_parse_day(words: str, day: date | None) -> None:
    assert parse_day(words) == day


@pytest.mark.parametrize("day", ["1", "1er", "9", "09", "30", "31", "32", "0"])
@pytest.mark.parametrize(
    "rest",
    [f" {name} 2024" for width in ("wide", "abbreviated") for name in get_month_names(width, locale="fr").values()]
    + [" Août 2024", " FÉVRIER 2023", " fevrier 2024", " juil. 1998", " brumaire 2024", " lundi 2024", "/02/2024"]
    + [".13.2024", "/4/2024", ".04.0000", "/04.2024"],
)
def test_plain_days_are_what_dateparser_makes_of_them(day: str, rest: str) -> None:
    plain = f"{day.removesuffix('er')}{rest}"
    theirs = _day_parser().get_date_data(plain).date_obj
    assert parse_day(f"{day}{rest}") == (theirs and theirs.date())
