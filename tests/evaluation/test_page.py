"""The HTML page: complete, self-contained, and safe whatever the texts hold."""

import re
from html.parser import HTMLParser

from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold

from depositaire.evaluation.compare import compare
from depositaire.evaluation.page import marked, render
from depositaire.evaluation.scores import evaluate
from depositaire.evaluation.views import Found, gold_mentions

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Balance(HTMLParser):
    """Fails on a tag that is closed but not open, and keeps what stays open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(*sources: str) -> str:
    golds = [gold(GOLD_A), gold(GOLD_B)]
    evaluation = evaluate(golds, [found(source) for source in sources], resamples=20)
    return render(evaluation, title="dev", comparison=compare(evaluation, evaluate(golds, [], resamples=20)))


def test_well_formed_and_self_contained() -> None:
    html = page(FOUND_A, GOLD_B)
    parser = Balance()
    parser.feed(html)
    assert parser.open == []
    assert not re.search(r"(?:src|href)=|@import|url\(", html)
    assert page(FOUND_A, GOLD_B) == html


def test_shows_documents_causes_and_both_sides() -> None:
    html = page(FOUND_A, GOLD_B)
    assert "<h3>a</h3>" in html
    assert "<h3>b</h3>" in html
    assert 'data-cause="list cut"' in html
    assert "sign(FRA, BEL, LUX → accord) actual date=2024-06-19 place=Paris" in html
    assert "sign(FRA, BEL → schengen) actual date=2024-06 place=Paris" in html
    assert '<mark class="country wrong" title="COUNTRY LUX">' in html
    assert "<h2>this against other</h2>" in html


def test_texts_are_escaped() -> None:
    hostile = GOLD_B.replace("Le [Maroc]", "<script>alert(1)</script> & [Maroc]").replace("id: b", "id: '<b>'")
    html = render(evaluate([gold(hostile)], [], resamples=1), title="<i>")
    assert "<script>alert" not in html
    assert "<title>&lt;i&gt;</title>" in html


def test_marks_take_nothing_from_the_text() -> None:
    document = gold(GOLD_A)
    html = str(marked(document.text, gold_mentions(document), set()))
    bare = re.sub(r"<sub>.*?</sub>|<[^>]*>", "", html)
    assert bare == document.text


def test_of_overlapping_mentions_the_first_and_longest_is_shown() -> None:
    mentions = [Found("ORG", 0, 3, "a b", ("x",)), Found("COUNTRY", 2, 3, "b", ("FRA",))]
    assert str(marked("a b", mentions, {("ORG", 0)})).count("<mark") == 1
