"""Which rules are tried for a word: only those whose clause can have what they ask, and no event is lost by it."""

from pathlib import Path

import pytest

from depositaire import Communique
from depositaire.clauses.choosing import choice
from depositaire.clauses.choosing.openings import promising
from depositaire.clauses.choosing.prospects import Prospects
from depositaire.evaluation import read_corpus
from depositaire.pipeline import Extractor

pytestmark = pytest.mark.usefixtures("interpreted")
ROOT = Path(__file__).parents[3]
CASES = (
    ("Le Togo est de l'OIF.", "belong.verb.etre-de", True),
    ("Le Togo est toujours de l'OIF.", "belong.verb.etre-de", True),
    ("Le Togo est le troisième pays de l'OIF.", "belong.verb.etre-de", False),
    ("Le Togo n'est plus de l'OIF.", "leave.verb.n-etre-plus-de", True),
    ("Le Togo est de plus en plus de l'OIF.", "leave.verb.n-etre-plus-de", False),
    ("L'OIF se réunit. Le Bénin en sera.", "join.verb.en-etre-futur", True),
    ("L'OIF se réunit. Le Bénin en est.", "join.verb.en-etre-futur", False),
    ("Le Togo et le Bénin concluent un accord de pêche.", "sign.verb.conclure", True),
    ("Le Togo et le Bénin concluent leur réunion à l'OIF.", "sign.verb.conclure", False),
    ("Le Bénin est membre de l'OIF. Le Togo l'est aussi.", "echo.verb.l-etre-aussi", True),
    ("Le Bénin a deux ports. Le Togo l'est aussi.", "echo.verb.l-etre-aussi", False),
)


@pytest.mark.parametrize(("text", "rule", "expected"), CASES)
def test_is_tried(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch, text: str, rule: str, *, expected: bool
) -> None:
    tried: set[str] = set()
    monkeypatch.setattr(choice, "promising", lambda *given: [tried.add(one.id) or one for one in promising(*given)])
    extractor.extract(text)
    assert (rule in tried) is expected


def test_no_event_is_lost(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    golds = read_corpus([ROOT / "corpus" / "dev"])[:40]
    communiques = [Communique(text=gold.text, id=gold.id, published=gold.published) for gold in golds]
    events = [record.events for record in extractor.extract_many(communiques)]
    monkeypatch.setattr(
        choice, "promising", lambda sentence, span, _: Prospects.of(sentence.doc, sentence.words).rules(span)
    )
    assert [record.events for record in extractor.extract_many(communiques)] == events
