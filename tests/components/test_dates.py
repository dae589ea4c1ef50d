"""The date component and its grammar: every rule's sentences, the year of yearless dates, hostile input."""

import re
import time
import tomllib
from datetime import date
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

import depositaire.components.dates  # noqa: F401 (registers the factory)
from depositaire import spans
from depositaire.edtf import Edtf
from depositaire.lexicon import marked, read
from depositaire.lexicon.dates import DateClass, Dated, DateFragment, DateRule
from depositaire.temporal.finder import VALUERS, Finder, finder
from depositaire.temporal.grammar import Grammar, GrammarError
from depositaire.temporal.lexer import Lexer
from depositaire.temporal.numbers import compose
from depositaire.typography import normalise

LEXICON = read()
TABLES = (LEXICON.date, LEXICON.date_veto, LEXICON.date_qualifier, LEXICON.date_tense)
SENTENCES = [
    pytest.param(rule, sentence, example, id=f"{rule.id}: {sentence}")
    for table in TABLES
    for rule in table
    for sentences, example in ((rule.examples, True), (rule.counterexamples, False))
    for sentence in sentences
]
CASES = [
    pytest.param(group["published"], sentence, id=f"{group['id']}: {sentence}")
    for group in tomllib.loads((Path(__file__).parent / "dates_cases.toml").read_text(encoding="utf-8"))["group"]
    for sentence in group["sentences"]
]
#: Beside the bench, whose size the README tells: a place between a verb and its day is no clause.
CASES += [
    pytest.param("1998-11-27", sentence, id=sentence)
    for sentence in (
        "La charte a été signée à Oslo, en Norvège, le [3 mars](1998-03-03), par dix ministres.",
        "La charte a été signée à Oslo (Norvège), le [3 mars](1998-03-03), par dix ministres.",
        "La charte a été signée à Oslo ; les députés, le [3 mars](1999-03-03), la liront.",
    )
]


@pytest.fixture(scope="module")
def dates() -> Finder:
    return finder()


@pytest.mark.parametrize(("rule", "sentence", "example"), SENTENCES)
def test_every_rule_finds_its_examples(dates: Finder, rule: Dated, sentence: str, example: bool) -> None:
    text, marks = marked(sentence)
    published = None if rule.published is None else date.fromisoformat(rule.published)
    found = dates.find(normalise(text), published)
    assert [(each.start, each.end, str(each.value)) for each in found] == marks
    if isinstance(rule, DateRule) and rule.value != "nothing":
        assert any(each.rule == rule.id for each in found) == example


@pytest.mark.parametrize(("published", "sentence"), CASES)
def test_wide_cases(dates: Finder, published: str, sentence: str) -> None:
    text, marks = marked(sentence)
    starts = [0, *(match.end() for match in re.finditer(r"[.!?]\s+(?=[A-ZÀ-Ý«])", text))]
    found = dates.find(normalise(text), date.fromisoformat(published), starts)
    assert [(text[each.start : each.end], str(each.value)) for each in found] == [
        (text[start:end], value) for start, end, value in marks
    ]


def test_every_value_kind_has_a_function() -> None:
    assert {rule.value for rule in LEXICON.date} <= set(VALUERS)


@pytest.mark.parametrize("rule", LEXICON.date_qualifier, ids=lambda rule: rule.id)
def test_qualifiers(dates: Finder, rule: Dated) -> None:
    published = date(2025, 10, 21)
    name = rule.qualifier  # type: ignore[attr-defined]
    for sentences, expected in ((rule.examples, True), (rule.counterexamples, False)):
        for sentence in sentences:
            found = dates.find(normalise(marked(sentence)[0]), published)
            assert any(each.qualifier == name for each in found) == expected, sentence


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Il a signé le 3 décembre.", "2025-01-10", "2024-12-03"),
        ("Il signera le 3 janvier.", "2025-12-10", "2026-01-03"),
        ("La réunion du 3 janvier.", "2025-12-10", "2026-01-03"),
        ("Il a signé mardi.", "2025-10-21", "2025-10-21"),
        ("Il a signé mercredi.", "2025-10-21", "2025-10-15"),
        ("Il signera lundi.", "2025-10-21", "2025-10-27"),
        ("Ils se sont vus cet hiver.", "2025-01-10", "2024-24"),
        ("Rendez-vous vendredi 1er mars.", "2025-10-21", "2024-03-01"),
        ("Aïd el-Fitr 2024", "2024-01-01", "2024-04-10"),
    ],
)
def test_what_has_no_year_takes_it_from_the_publication(dates: Finder, text: str, published: str, value: str) -> None:
    assert [str(each.value) for each in dates.find(text, date.fromisoformat(published))] == [value]


@pytest.mark.parametrize("text", ["Elle a signé hier.", "cet été", "le mois prochain", "le 3 mars", "il y a deux ans"])
def test_nothing_is_made_up_without_a_publication(dates: Finder, text: str) -> None:
    assert dates.find(text) == []


def test_the_text_gives_the_year_where_the_publication_does_not(dates: Finder) -> None:
    found = dates.find("Le 3 mars 2019, il signe. Le 5 avril, il ratifie.", None, [0, 26])
    assert [str(each.value) for each in found] == ["2019-03-03", "2019-04-05"]


@pytest.mark.parametrize(
    "text",
    [
        "72 États ont signé.",
        "Le plan France 2030.",
        "Elle a 45 ans.",
        "Un score de 3-2.",
        "Il a été élu.",
        "24h/24, 7j/7",
        "La résolution 2231 (2015).",
        "La loi n° 2004-575.",
        "Les réunions mensuelles.",
        "Pendant trois ans.",
        "Il a déclaré vouloir sa part.",
        "Je suis le premier.",
        "12 000 personnes",
        "15 %",
        "le 27ème État",
        "Mars attaque.",
        "Tél. +33 (0)3 88 41 00 00",
        "désormais, récemment",
        "la directive 2022/2555",
        "Un prix de 2 024 euros",
        "dans les prochains mois",
        "ces dernières années",
        "deux fois par semaine",
        "du lundi au vendredi",
    ],
)
def test_no_false_alarm(dates: Finder, text: str) -> None:
    assert dates.find(normalise(text), date(2025, 10, 21)) == []


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("Le mercredi 3 mai 2023", False),
        ("Le jeudi 3 mai 2023", True),
        ("Le 3 mai 2023", False),
        ("Ce jeudi, 03/05/2023", True),
        ("Du lundi 1er au mercredi 3 mai 2023", False),
        ("Du lundi 1er au jeudi 4 mai 2023", False),
        ("Du lundi 1er au mardi 3 mai 2023", True),
        ("Les jeudi 4 et vendredi 5 mai 2023", False),
        ("Les jeudi 4 et samedi 5 mai 2023", True),
        ("Du vendredi 28 avril au jeudi 2 mai 2023", True),
        ("Hier, lundi", True),
        ("La veille du mardi 3 mai 2023", False),
        ("Le premier lundi de mai 2023", False),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_told(dates: Finder, text: str, conflict: bool) -> None:
    (found,) = dates.find(normalise(text), date(2023, 5, 10))
    assert found.conflict == conflict


def test_the_component_writes_plain_spans() -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("depositaire_dates")
    doc = nlp.make_doc(normalise("D’ici à 2030, l’accord du 3 au 5 avril 2025 tiendra. Fin\u00a02026 aussi."))
    doc._.published = "2025-10-21"
    for _, component in nlp.pipeline:
        doc = component(doc)
    expected = [
        ("2030", "2030", "by"),
        ("3 au 5 avril 2025", "2025-04-03/2025-04-05", ""),
        ("Fin 2026", "2026", "late"),
    ]
    assert [(span.text, span.kb_id_, span.id_) for span in spans.group(doc, spans.DATES)] == expected
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [(span.text, span.kb_id_, span.id_) for span in again.spans[spans.DATES]] == expected
    assert {span.label_ for span in doc.spans[spans.DATES]} == {"DATE"}


@pytest.mark.parametrize(
    "unit",
    [
        "1/",
        "12/12/",
        "2024-",
        "1 ",
        "le 3, ",
        "le 3 et ",
        "deux mille ",
        "\n ",
        "mars à ",
        "9",
        "1.",
        "111 ",
        "il y a ",
        "é",
    ],
)
def test_hostile_input_takes_linear_time(dates: Finder, unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        start = time.process_time()
        dates.find(text, date(2025, 10, 21))
        return time.process_time() - start

    seconds(20_000)
    assert seconds(200_000) < max(30 * seconds(20_000), 3)


def test_values_are_edtf(dates: Finder) -> None:
    for found in dates.find("En 2017, du 30 mars au 2 avril, puis à l'été 2019.", date(2025, 1, 1)):
        assert found.value == Edtf(str(found.value))


@pytest.mark.parametrize(
    ("words", "length", "value"),
    [
        ("deux mille vingt cinq", 4, 2025),
        ("mil neuf cent quatre - vingt - dix - neuf", 10, 1999),
        ("vingt et un mars", 3, 21),
        ("trois et quatre", 1, 3),
        ("soixante et onze", 3, 71),
        ("dix - sept", 3, 17),
        ("trois quatre", 1, 3),
        ("cent deux", 2, 102),
        ("mars", 0, 0),
    ],
)
def test_numbers_in_words(words: str, length: int, value: int) -> None:
    numbers = {
        word: int(number) for each in LEXICON.date_class if each.id == "number" for word, number in each.words.items()
    }
    assert compose(words.split(), numbers) == (length, value)


@pytest.mark.parametrize("pattern", ["nowhere", "<nothing>", "(day", "day]"])
def test_a_bad_pattern_is_named(pattern: str) -> None:
    lexer = Lexer([DateClass(id="day", words={"un": 1})])
    rule = DateRule(id="bad.rule", pattern=pattern, value="day", examples=("x",), counterexamples=("y",))
    with pytest.raises(GrammarError, match=r"bad\.rule"):
        Grammar(lexer, (DateFragment(id="some", pattern="day"),), (rule,))
