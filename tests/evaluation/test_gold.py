"""Gold files: what is read, what is refused, and that writing gives back what was read."""

from pathlib import Path

import pytest
from gold_samples import gold_documents
from hypothesis import given, settings

from depositaire.evaluation.gold import TYPES, GoldDocument, GoldEvent, GoldMention
from depositaire.evaluation.reading import GoldError, parse_gold, read_corpus, read_gold
from depositaire.evaluation.writing import format_gold, write_gold

HEAD = "---\nid: essai\npublisher: ANSSI\npublished: 2024-06-20\nevents:\n"
EVENT = "  - type: join\n    parties: [anssi]\n    target: pacson\n    quote: rejoint PaCSON\n"
BODY = "---\nL’[ANSSI](ORG anssi) rejoint [PaCSON](ORG pacson).\n"


def test_marks_are_taken_away_and_offsets_count_code_points() -> None:
    document = parse_gold(HEAD + EVENT + BODY)
    assert document.text == "L’ANSSI rejoint PaCSON.\n"
    assert [(m.start, m.end, m.text, m.values) for m in document.mentions] == [
        (2, 7, "ANSSI", ("anssi",)),
        (16, 22, "PaCSON", ("pacson",)),
    ]
    assert document.events == (GoldEvent(type="join", parties=("anssi",), target="pacson", quote="rejoint PaCSON"),)
    assert document.events[0].status == "actual"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("", ""),
        ("\n\nTexte", "\n\nTexte"),
        ("a\\[b]", "a[b]"),
        ("« Il a signé […] hier »", "« Il a signé […] hier »"),
        ("[…] puis [PaCSON](ORG pacson)", "[…] puis PaCSON"),
        ("[réseau \\[dit\\[x]] PaCSON](ORG pacson)", "réseau [dit[x]] PaCSON"),
        ("note \\[1](voir plus bas)", "note [1](voir plus bas)"),
        ("fin\r\nde ligne\u00a0: \U0001f1eb [PaCSON](ORG? pacson)", "fin\r\nde ligne\u00a0: \U0001f1eb PaCSON"),
    ],
)
def test_text_is_byte_exact(body: str, text: str) -> None:
    document = parse_gold(f"---\nid: essai\n---\n{body}")
    assert document.text == text
    for mention in document.mentions:
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("Texte seul", 1, "front matter"),
        ("---\nid: [a\n---\n", 3, "YAML"),
        ("---\nid: a\nid: b\n---\n", 3, "twice"),
        ("---\npublisher: x\n---\n", 2, "id: Field required"),
        ("---\nid: a\ncolour: b\n---\n", 3, "colour"),
        ("---\nid: a\npublished: 20 juin\n---\n", 3, "YYYY-MM-DD"),
        ("---\nid: a\npublished: 2024-02-30\n---\n", 3, "published"),
        ("---\nid: a\npublished: 2024\n---\n", 3, "YYYY-MM-DD"),
        (HEAD + "  - type: meet\n---\n", 6, "type"),
        (HEAD + "  - type: join\n    status: done\n---\n", 7, "status"),
        (HEAD + "  - type: join\n    role: chair\n---\n", 7, "role"),
        (HEAD + "  - type: join\n    date: 20/06/2024\n---\n", 7, "EDTF"),
        (HEAD + "  - type: join\n    ordinal: premier\n---\n", 7, "ordinal"),
        (HEAD + "  - type: join\n    parties: [anssi, XXX]\n" + BODY, 7, "XXX"),
        (HEAD + "  - type: join\n    target: Pacson\n" + BODY, 7, "slug"),
        (HEAD + "  - type: join\n    target: otan\n" + BODY, 7, "'otan' is carried by no mention"),
        (HEAD + "  - type: join\n    parties: [FRA]\n" + BODY, 7, "'FRA' is carried by no mention"),
        (HEAD + EVENT.replace("rejoint", "quitte") + BODY, 9, "quote"),
        (HEAD + EVENT + BODY + "En [1949](YEAR 1949)", 12, "unknown label 'YEAR'"),
        (HEAD + EVENT + BODY + "\n[Perse](COUNTRY PER+XYZ)", 13, "XYZ"),
        (HEAD + EVENT + BODY + "[hier](DATE veille)", 12, "EDTF"),
        (HEAD + EVENT + BODY + "[OTAN](ORG Otan)", 12, "slug"),
        (HEAD + EVENT + BODY + "[OTAN](ORG FRA)", 12, "slug"),
        (HEAD + EVENT + BODY + "[OTAN](ORG)", 12, "broken mark"),
        (HEAD + EVENT + BODY + "[OTAN](ORG otan", 12, "broken mark"),
        (HEAD + EVENT + BODY + "[site](https://example.org)", 12, "broken mark"),
    ],
)
def test_refused_with_line_and_reason(source: str, line: int, reason: str) -> None:
    with pytest.raises(GoldError) as caught:
        parse_gold(source, file="essai.md")
    assert [fault.line for fault in caught.value.faults] == [line]
    assert reason in str(caught.value)
    assert str(caught.value).startswith(f"essai.md:{line}: ")


def test_null_and_empty_are_nothing() -> None:
    empty = parse_gold("---\nid: a\npublisher:\npublished: null\nevents:\n---\nTexte")
    assert empty == GoldDocument(id="a", text="Texte")
    blank = parse_gold(HEAD + "  - {type: join, parties: , target: ~, role: '', status: , quote: ''}\n" + BODY)
    assert blank.events == (GoldEvent(type="join"),)


def test_every_fault_is_reported() -> None:
    with pytest.raises(GoldError) as caught:
        parse_gold(HEAD + "  - type: join\n    target: otan\n" + BODY + "[hier](DATE veille)")
    assert [fault.line for fault in caught.value.faults] == [7, 10]


def test_not_utf8(tmp_path: Path) -> None:
    file = tmp_path / "latin.md"
    file.write_bytes("---\nid: a\n---\nété".encode("latin-1"))
    with pytest.raises(GoldError, match=r"latin\.md:4: not UTF-8"):
        read_gold(file)


def test_corpus_refuses_an_id_given_twice(tmp_path: Path) -> None:
    for name in ("a.md", "b.md", "README.md"):
        (tmp_path / name).write_text("---\nid: a\n---\n", encoding="utf-8")
    with pytest.raises(GoldError, match=r"b\.md:1: the id 'a' is that of .*a\.md"):
        read_corpus([tmp_path])
    assert [document.id for document in read_corpus([tmp_path / "a.md"])] == ["a"]


@given(gold_documents())
@settings(max_examples=200, deadline=None)
def test_writing_gives_back_what_was_read(document: GoldDocument) -> None:
    assert parse_gold(format_gold(document)) == document


def test_write_and_read(tmp_path: Path) -> None:
    document = parse_gold(HEAD + EVENT + BODY)
    write_gold(document, tmp_path / "essai.md")
    assert read_gold(tmp_path / "essai.md") == document


def test_what_cannot_be_marked_is_refused() -> None:
    mention = GoldMention(label="ORG", values=("a",), start=1, end=3, text="]x")
    with pytest.raises(ValueError, match="cannot be marked"):
        format_gold(GoldDocument(id="a", text="y]x", mentions=(mention,)))


def test_the_types_are_fourteen() -> None:
    assert len(TYPES) == 14
