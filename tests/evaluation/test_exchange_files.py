"""Files of every format, there and back; what cannot be read or written is named."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold
from gold_samples import gold_documents
from hypothesis import assume, given, settings

from depositaire.evaluation.exchange.files import read_documents, write_documents
from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.mending import gold_from_record

OUTS = {"gold": "out", "brat": "out", "docbin": "out.spacy", "label-studio": "out.json"}


@pytest.mark.parametrize("name", OUTS)
def test_there_and_back(name: str, tmp_path: Path) -> None:
    documents = [gold(GOLD_A), gold(GOLD_B)]
    out = tmp_path / "new" / OUTS[name]
    written = write_documents(documents, name, out)
    assert all(file.is_file() for file in written)
    assert read_documents([out]) == documents
    assert read_documents([out], name) == documents


@given(document=gold_documents())
@settings(max_examples=40, deadline=None)
def test_line_ends_and_odd_characters_survive_files(document: GoldDocument) -> None:
    assume(document.text.split())
    for name, place in OUTS.items():
        with TemporaryDirectory() as folder:
            write_documents([document], name, Path(folder, place))
            assert read_documents([Path(folder, place)], name) == [document]


def test_records_become_drafts(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    record = found(FOUND_A)
    file.write_text(record.model_dump_json() + "\n", encoding="utf-8")
    assert read_documents([file]) == [gold_from_record(record)]


def test_the_configuration_of_the_tool_goes_along(tmp_path: Path) -> None:
    assert tmp_path / "annotation.conf" in write_documents([gold(GOLD_A)], "brat", tmp_path)
    assert tmp_path / "t.config.xml" in write_documents([gold(GOLD_A)], "label-studio", tmp_path / "t.json")


def test_brat_without_its_json_is_read(tmp_path: Path) -> None:
    write_documents([gold(GOLD_A)], "brat", tmp_path)
    (tmp_path / "a.json").unlink()
    (document,) = read_documents([tmp_path / "a.ann"])
    assert (document.id, document.publisher, document.events) == ("a", None, gold(GOLD_A).events)


def test_an_id_never_leaves_the_folder(tmp_path: Path) -> None:
    away = gold(GOLD_B).model_copy(update={"id": "../../etc/x y"})
    assert write_documents([away], "gold", tmp_path / "out") == [tmp_path / "out" / "etc-x-y.md"]
    assert read_documents([tmp_path / "out"]) == [away]
    nameless = gold(GOLD_B).model_copy(update={"id": "…"})
    assert write_documents([nameless], "gold", tmp_path / "out") == [tmp_path / "out" / "document.md"]


def test_two_documents_never_share_a_file(tmp_path: Path) -> None:
    same = [gold(GOLD_B).model_copy(update={"id": ident}) for ident in ("a/b", "a b")]
    with pytest.raises(ValueError, match="would both be written to the file 'a-b'"):
        write_documents(same, "brat", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "contents", "reason"),
    [
        ("x.doc", "", "no reader for '.doc'"),
        ("x", "", "no reader for 'a file without suffix'"),
        ("x.md", "rien", "no front matter"),
        ("x.ann", "T1", "line 1 of the annotation"),
        ("x.json", "{", "x.json: Expecting"),
        ("x.json", '{"data": 1}', "x.json: task 1 is not as this project writes it"),
        ("x.jsonl", "[]", "not a record"),
        ("x.spacy", "not a DocBin", "x.spacy: "),
    ],
)
def test_refused(name: str, contents: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(contents, encoding="utf-8")
    (tmp_path / "x.txt").write_text("La France", encoding="utf-8")
    with pytest.raises(ValueError, match=reason):
        read_documents([tmp_path / name])


def test_brat_that_cannot_show_a_document_names_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a: the ORG at 2 begins or ends with a line break"):
        write_documents([gold("---\nid: a\n---\nL’[Agence\n](ORG agence)")], "brat", tmp_path)


def test_unknown_target(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no writer for 'conll'; there are gold, brat"):
        write_documents([], "conll", tmp_path)
