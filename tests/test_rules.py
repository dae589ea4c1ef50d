"""Every shipped rule does in its examples what it says, and nothing in its counter-examples."""

import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from depositaire import lexicon
from depositaire.checking import Fault, check_lexicon, rules
from depositaire.lexicon import Rule, read
from depositaire.pipeline import Extractor

LEXICONS = Path(lexicon.__file__).parent.parent / "lexicons"
RULES = [pytest.param(rule, id=f"{table}:{rule.id}") for table, rule in rules(read())]


@pytest.fixture(scope="module")
def faults(extractor: Extractor) -> dict[str, list[Fault]]:
    """All sentences of all rules, run at once."""
    found = defaultdict(list)
    for fault in check_lexicon(read(), extractor=extractor):
        found[fault.rule].append(fault)
    return found


@pytest.mark.parametrize("rule", RULES)
def test_holds_its_sentences(faults: dict[str, list[Fault]], rule: Rule) -> None:
    assert not faults.get(rule.id), "\n".join(map(str, faults[rule.id]))


def test_no_two_rules_have_one_name() -> None:
    names = [rule.id for _, rule in rules(read())]
    assert len(names) == len(set(names)) > 100


@pytest.mark.parametrize(
    "table", ["word_class", "word_list", "country_words", "role_words", "anaphor", "cue", "trigger"]
)
def test_no_word_stands_twice_in_a_list(table: str) -> None:
    rows = [(row.key, name, value) for row in getattr(read(), table) for name, value in row]
    lists = [(key, name, value) for key, name, value in rows if isinstance(value, tuple)]
    assert lists
    assert [(key, name) for key, name, value in lists if len(value) != len(set(value))] == []


@pytest.mark.parametrize("file", sorted(LEXICONS.glob("*.toml")), ids=lambda file: file.stem)
def test_nothing_is_defined_twice_in_a_file(file: Path) -> None:
    """The later one would silently hide the earlier."""
    keys = [
        (table, row.get("id") or row.get("name"))
        for table, rows in tomllib.loads(file.read_text(encoding="utf-8")).items()
        for row in rows
        if isinstance(row, dict)
    ]
    assert [key for key, times in Counter(keys).items() if key[1] and times > 1] == []
