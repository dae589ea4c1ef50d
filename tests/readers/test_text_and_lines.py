"""Files to communiqués: the text as it stands, and one line for what cannot be read."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositaire.communique import Communique
from depositaire.readers import LIMIT, ReadError, decode, read_path


def write(folder: Path, content: bytes | str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("text", ["Le Togo.", "\ufeffLe Togo\r\na signé.\r\n", "l’OIF\u00a0– 🇹🇬\tfin\n\n"])
def test_the_text_is_not_touched(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    assert list(read_path(path)) == [Communique(text=text, path=str(path))]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        ("\u00a0\u2003".encode(), "empty"),
        (b"Le Togo\x00 a", "is binary"),
        ("\n\nLe Sénégal a ratifié la Convention.".encode("latin-1"), ":3: is not UTF-8"),
        (b"a" * (LIMIT + 1), "larger than"),
    ],
)
def test_one_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = write(tmp_path, content)
    (error,) = read_path(path)
    assert isinstance(error, ReadError)
    assert str(error).startswith(str(path)) and reason in str(error) and "\n" not in str(error)


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in str(next(read_path(tmp_path)))
    assert "No such file" in str(next(read_path(tmp_path / "missing.txt")))


LINES = [
    ('{"text": "Un.", "id": "a", "published": "2024-06-20", "publisher": "ANSSI", "title": "T", "url": "u"}', None),
    ('{"text": "Un.", "published": "2024-13-45"}', "month must be in"),
    ('{"text": "Un.", "published": "20 juin"}', "published: String should match"),
    ('{"text": "Un.", "color": "red"}', "color: Extra inputs"),
    ('{"text": 3}', "text: Input should be a valid string"),
    ('{"id": "a"}', "text: Field required"),
    ('{"text": ""}', "text:"),
    ('{"text": " "}', "the text is empty"),
    ('{"text": "Le \\ud800"}', "text:"),
    ("{", "is not JSON"),
    ("[1]", "line:"),
    ("[" * 5000, ":"),
    ('{"text": "Deux."}', None),
]


def test_lines(tmp_path: Path) -> None:
    path = write(tmp_path, "\n".join(line for line, _ in LINES) + "\n\n", "a.jsonl")
    found = list(read_path(path))
    for number, (each, (_, reason)) in enumerate(zip(found, LINES, strict=True), start=1):
        if reason is None:
            assert isinstance(each, Communique)
        else:
            assert isinstance(each, ReadError)
            assert str(each).startswith(f"{path}:{number}: ") and reason in str(each) and "\n" not in str(each)
    assert found[0] == Communique(
        text="Un.", id="a", published=date(2024, 6, 20), publisher="ANSSI", title="T", url="u", path=str(path)
    )


def test_a_line_that_never_ends(tmp_path: Path) -> None:
    path = write(tmp_path, b'{"text": "Un."}\n' + b"a" * (LIMIT + 2), "a.jsonl")
    first, second = read_path(path)
    assert isinstance(first, Communique)
    assert ":2: a line larger than" in str(second)


@given(st.text(min_size=1).filter(lambda text: text.strip() and "\x00" not in text))
def test_json_lines_come_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = write(tmp_path_factory.mktemp("lines"), json.dumps({"text": text}) + "\n", "a.jsonl")
    (found,) = read_path(path)
    assert isinstance(found, Communique) and found.text == text


@given(st.binary(max_size=60))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        assert decode(raw, "a").encode() == raw
    except ReadError as error:
        assert str(error).startswith("a") and "\n" not in str(error)
