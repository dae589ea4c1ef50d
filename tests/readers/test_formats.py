"""Pages, feeds, PDF, Word and Parquet: the text that a person would read, and what the file says of it."""

from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import EntryPoint, EntryPoints
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import docx
import pyarrow
import pyarrow.parquet
import pytest
from fpdf import FPDF

import depositaire.readers
from depositaire.communique import Communique
from depositaire.readers import MissingExtra, ReadError, feed, html, is_readable, pdf, read_path, suffix
from depositaire.readers.reading import needed
from depositaire.readers.web import read_address

# ruff: noqa: E501
BODY = (
    "La Côte d’Ivoire a rejoint l’Organisation internationale de la vigne et du vin le 18 juin 2024, à l’occasion de sa "
    "réunion annuelle, et où l’œuvre commune s’élève à 27 % des dépenses déjà engagées cet été."
)
PAGE = f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La Côte d’Ivoire rejoint l’OIV | OIV</title>
<meta property="og:title" content="La Côte d’Ivoire rejoint l’OIV"><meta property="og:site_name" content="OIV">
<link rel="canonical" href="https://exemple.fr/actu/oiv">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "La Côte d’Ivoire rejoint l’OIV", "datePublished": "2024-06-20T00:30:00+02:00"}}</script></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/x">Toutes les actualités</a></li></ul></nav>
<main><article><h1>La Côte d’Ivoire rejoint l’OIV</h1><p>{BODY}</p><h2>Les signataires</h2><p>Ont signé&nbsp;:</p>
<ul><li>le Bénin&nbsp;;</li><li>le Togo.</li></ul><table><tr><th>Pays</th><th>Date</th></tr><tr><td>Pérou</td>
<td>3 mai 2023</td></tr></table></article></main><footer><p>Mentions légales et cookies</p></footer></body></html>"""
FEED = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Communiqués</title>
<link>https://exemple.fr</link><description>Tous</description><dc:publisher>OIV</dc:publisher>
<item><title>Un</title><link>https://exemple.fr/1</link><pubDate>Thu, 20 Jun 2024 00:30:00 +0200</pubDate>
<description>En bref.</description><content:encoded><![CDATA[<p>{BODY}</p><ul><li>le Bénin ;</li></ul>]]></content:encoded>
</item><item><title>Deux</title><link>https://exemple.fr/2</link></item>
<item><title>Trois</title><description>Le Togo a signé l’accord.</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><id>u</id><updated>2024-06-21T10:00:00Z</updated>
<entry><id>a</id><title>Un</title><link href="https://exemple.fr/a"/><updated>2024-06-21T10:00:00Z</updated>
<published>2024-06-19T23:30:00-04:00</published><content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def only(found: Iterator[Communique | ReadError]) -> Communique:
    (one,) = found
    assert isinstance(one, Communique), one
    return one


def test_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, "utf-8")
    found = only(read_path(path))
    assert (found.title, found.publisher, found.published, found.url, found.path) == (
        "La Côte d’Ivoire rejoint l’OIV",
        "OIV",
        date(2024, 6, 20),
        "https://exemple.fr/actu/oiv",
        str(path),
    )
    lines = found.text.split("\n")
    assert BODY in lines and "Les signataires" in lines and "- le Togo." in lines
    assert any("Pérou" in line and "3 mai 2023" in line for line in lines)
    assert "Accueil" not in found.text and "cookies" not in found.text


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "utf-16"])
def test_a_page_in_another_encoding(encoding: str) -> None:
    page = PAGE.replace("utf-8", encoding).replace("’", "'").replace("œ", "oe")
    text = only(html.read(BytesIO(page.encode(encoding)), "a.html")).text
    assert BODY.replace("’", "'").replace("œ", "oe") in text


def test_a_page_without_a_date_has_none() -> None:
    """The day comes from what the page says of itself, never from its text, and never from the clock."""
    page = f"<html><body><article><h1>Titre</h1><p>{BODY}</p></article></body></html>"
    found = only(html.read(BytesIO(page.encode()), "a.html"))
    assert (found.published, found.publisher, found.url) == (None, None, None)
    later = PAGE.replace("2024-06-20", "2031-06-20")
    assert only(html.read(BytesIO(later.encode()), "a.html")).published == date(2031, 6, 20)


@pytest.mark.parametrize("page", [b"", b"   ", b"<html><body></body></html>", b"\x00\x01\x02", b"<p>"])
def test_no_page(page: bytes) -> None:
    with pytest.raises(ReadError, match=r"^a\.html: "):
        list(html.read(BytesIO(page), "a.html"))


def test_rss() -> None:
    first, second, third = feed.read(BytesIO(FEED.encode()), "a.rss")
    assert isinstance(first, Communique) and isinstance(third, Communique)
    assert (first.title, first.publisher, first.published, first.url) == (
        "Un",
        "OIV",
        date(2024, 6, 20),
        "https://exemple.fr/1",
    )
    assert first.text == f"{BODY}\n- le Bénin ;"
    assert str(second) == "a.rss:2: the entry has no text"
    assert (third.text, third.published) == ("Le Togo a signé l’accord.", None)


def test_atom() -> None:
    found = only(feed.read(BytesIO(ATOM.encode()), "a.atom"))
    assert (found.text, found.published, found.url) == (BODY, date(2024, 6, 19), "https://exemple.fr/a")


def test_no_feed() -> None:
    with pytest.raises(ReadError, match="is no RSS or Atom feed"):
        list(feed.read(BytesIO(b"<html><body>Non</body></html>"), "a.xml"))


def make_pdf(*pages: str, title: str = "", made: str = "2024-06-21T10:00:00+00:00", font: str = "Helvetica") -> bytes:
    from datetime import datetime

    document = FPDF()
    document.set_title(title)
    document.set_creation_date(datetime.fromisoformat(made))
    document.set_font(font, size=11)
    for page in pages:
        document.add_page()
        document.multi_cell(0, 6, page.replace("’", "'").replace("œ", "oe"))
    return bytes(document.output())


@pytest.mark.parametrize("font", ["Helvetica", "Times", "Courier"])
def test_a_pdf(font: str) -> None:
    raw = make_pdf(
        f"COMMUNIQUÉ DE PRESSE\n\n{BODY}\n\n- le Bénin ;\n- le Togo.", "Fin.", title="L'OIV grandit", font=font
    )
    found = only(pdf.read(BytesIO(raw), "a.pdf"))
    assert (found.title, found.published) == ("L'OIV grandit", date(2024, 6, 21))
    body = BODY.replace("’", "'").replace("œ", "oe")
    assert found.text == f"COMMUNIQUÉ DE PRESSE\n\n{body}\n\n- le Bénin ;\n- le Togo.\n\nFin.\n"


def test_the_day_that_a_pdf_names_goes_before_the_day_it_was_made() -> None:
    raw = make_pdf(f"Paris, le 3 mai 2023\n\n{BODY}", title="Microsoft Word - communique_v3.docx")
    found = only(pdf.read(BytesIO(raw), "a.pdf"))
    assert (found.title, found.published, found.completed().published) == (None, None, date(2023, 5, 3))


def test_the_letters_of_a_pdf() -> None:
    assert pdf.clean("  E\u0301te\u0301,  ﬁnance\x00   œu\u00advre\n\n\n\nfin \n") == "Été, finance œuvre\n\nfin\n"


def test_the_lines_of_a_pdf() -> None:
    lines = [
        "Une ligne qui va jusqu'au bord de la page et qui continue aux États-",
        "Unis, puis finit.",
        "Une autre, nouvelle, qui va elle aussi jusqu'au bord de la page :",
        "- un premier point ;",
        "2. un second, long, qui va jusqu'au bord de la page et qui continue",
        "ici.",
        "Titre court",
    ]
    assert pdf.paragraphs("\n".join(lines)).split("\n") == [
        lines[0] + lines[1],
        lines[2],
        lines[3],
        f"{lines[4]} {lines[5]}",
        lines[6],
    ]


def test_no_pdf() -> None:
    for raw, reason in ((b"%PDF-1.7 cut", "cannot be read as PDF"), (make_pdf(""), "no text in the PDF")):
        with pytest.raises(ReadError, match=reason):
            list(pdf.read(BytesIO(raw), "a.pdf"))


def test_a_word_file(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "L’OIV grandit"
    document.add_heading("La Côte d’Ivoire rejoint l’OIV", 1)
    document.add_paragraph("Paris, le 3 mai 2023")
    paragraph = document.add_paragraph("Le Togo a ")
    paragraph.add_run("rejoint").bold = True
    paragraph.add_run(" l’OIF.")
    document.add_paragraph("le Bénin ;", style="List Bullet")
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Pérou", "3 mai 2023"
    document.add_paragraph("Fin.")
    document.save(str(tmp_path / "a.docx"))
    found = only(read_path(tmp_path / "a.docx"))
    assert found.title == "L’OIV grandit"
    assert found.text.split("\n\n") == [
        "La Côte d’Ivoire rejoint l’OIV",
        "Paris, le 3 mai 2023",
        "Le Togo a rejoint l’OIF.",
        "- le Bénin ;",
        "Pérou | 3 mai 2023",
        "Fin.\n",
    ]


def test_parquet(tmp_path: Path) -> None:
    rows = [{"text": "Un.", "published": date(2024, 6, 20), "id": "a"}, {"text": " "}, {"text": "Deux.", "id": None}]
    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    first, second, third = read_path(path)
    assert first == Communique(text="Un.", published=date(2024, 6, 20), id="a", path=str(path))
    assert str(second) == f"{path}:2: the text is empty"
    assert isinstance(third, Communique) and third.text == "Deux."
    pyarrow.parquet.write_table(pyarrow.table({"texte": ["Un."]}), path)
    assert "has the columns texte" in str(next(read_path(path)))


class Site(BaseHTTPRequestHandler):
    """Serves a feed, a page, a PDF and nothing else."""

    def do_GET(self) -> None:
        answers = {
            "/feed": ("application/rss+xml", FEED.encode()),
            "/page": ("text/html; charset=utf-8", PAGE.encode()),
            "/pdf": ("application/pdf", make_pdf(BODY)),
        }
        kind, raw = answers.get(self.path, ("", b""))
        self.send_response(200 if raw else 404)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *words: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_addresses(site: str) -> None:
    assert [type(one) for one in read_address(f"{site}/feed")] == [Communique, ReadError, Communique]
    page = only(read_address(f"{site}/page"))
    assert (page.url, page.path) == (f"{site}/page", f"{site}/page")
    assert "Ivoire" in only(read_address(f"{site}/pdf")).text
    for address, reason in ((f"{site}/none", "404"), ("http://127.0.0.1:9/x", "refused"), ("http://[", "fetched")):
        (error,) = read_address(address)
        assert isinstance(error, ReadError) and reason in str(error)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.TXT", "txt"), ("b/a.jsonl.gz", "jsonl"), ("a.txt.ZST", "txt"), ("a", ""), ("a.gz", ""), ("x.y/a.pdf", "pdf")],
)
def test_suffixes(name: str, expected: str) -> None:
    assert suffix(name) == expected
    assert is_readable(name) is bool(expected)


def read_shouts(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """A reader of a user's."""
    yield Communique(text=stream.read().decode().lower(), path=name)


def test_a_reader_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("shout", f"{__name__}:read_shouts", "depositaire.readers")
    monkeypatch.setattr(EntryPoint, "load", lambda self: read_shouts)
    monkeypatch.setattr(depositaire.readers, "entry_points", lambda group: EntryPoints([point]))
    caches = (depositaire.readers.reader, depositaire.readers._theirs)
    for cached in caches:
        cached.cache_clear()
    path = tmp_path / "a.shout"
    path.write_text("LE TOGO A SIGNÉ.", "utf-8")
    assert is_readable(str(path))
    assert only(read_path(path)).text == "le togo a signé."
    for cached in caches:
        cached.cache_clear()


def test_a_missing_extra_is_one_line() -> None:
    with pytest.raises(MissingExtra, match=r"^nosuch is not installed: pip install 'depositaire\[pdf\]'$"):
        needed("nosuch.module", extra="pdf")
