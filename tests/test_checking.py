"""Rule files of a user's own: what is wrong is said in one line each."""

from pathlib import Path

import pytest

from depositaire import load
from depositaire.checking import check_file
from depositaire.lexicon import LexiconError

ORGANISATION = """
[[organisation]]
ref = "ligue-des-ports"
kind = "network"
names = ["Ligue des ports libres"]
acronyms = ["LPL"]
"""
TRIGGER = """
[[trigger]]
id = "join.noun.arrimage"
form = "noun"
words = ["arrimage"]
types = { organisation = "join" }
frame = { de = "party", "à" = "target" }
requires = ["target"]
"""
SENTENCES = {
    "good": (
        """examples = ["L'arrimage du Togo à la LPL est fait. => join TGO > ligue-des-ports actual"]
        counterexamples = ["L'arrimage de la cargaison est fini."]""",
        None,
    ),
    "other event": (
        """examples = ["L'arrimage du Togo à la LPL est fait. => join BEN > ligue-des-ports actual"]
        counterexamples = ["L'arrimage de la cargaison est fini."]""",
        "join.noun.arrimage: example « L'arrimage du Togo à la LPL est fait. => join BEN > ligue-des-ports actual »: "
        "wants join BEN > ligue-des-ports actual, tells join TGO > ligue-des-ports actual",
    ),
    "counter-example told": (
        """examples = ["L'arrimage du Togo à la LPL est fait. => join TGO > ligue-des-ports actual"]
        counterexamples = ["L'arrimage du Bénin à la LPL est fait."]""",
        "counter-example « L'arrimage du Bénin à la LPL est fait. »: tells join BEN > ligue-des-ports actual",
    ),
    "two events": (
        """examples = ["Le Mali quitte l'OIF. L'arrimage du Togo à la LPL est fait. => \
leave MLI > oif actual; join TGO > ligue-des-ports actual"]
        counterexamples = ["Le Mali quitte l'OIF. => leave MLI > oif actual"]""",
        None,
    ),
    "no notation": (
        """examples = ["L'arrimage du Togo à la LPL est fait."]
        counterexamples = ["L'arrimage de la cargaison est fini."]""",
        "does not say what it tells",
    ),
    "bad notation": (
        """examples = ["L'arrimage du Togo à la LPL est fait. => join TGO actual"]
        counterexamples = ["L'arrimage de la cargaison est fini."]""",
        "is not written type PARTIES > target status",
    ),
}
TABLES = {
    "header": (
        """
[[header]]
id = "published.enligne"
pattern = 'En ligne depuis le (?P<published>{DATE})'
examples = ["En ligne depuis le [3 mai 2023](published)", "En ligne le [3 mai 2023](published)"]
counterexamples = ["En ligne depuis mai.", "En ligne depuis le 4 mai 2023"]
""",
        ["wants published = 2023-05-03, finds nothing", "wants nothing, finds published = 2023-05-04"],
    ),
    "segment": (
        """
[[segment_rule]]
id = "meta.numero"
label = "META"
pattern = '^Numéro d'
examples = ["Numéro du dossier : 12", "No 12"]
counterexamples = ["Le numéro un a signé.", "Numéro de mai"]
""",
        ["is not a META line", "is a META line"],
    ),
    "date": (
        """
[[date]]
id = "day.ides"
pattern = "[ides of m:month y:year]"
value = "month"
examples = ["Aux [ides de mars 2024](2024-03), il signe.", "Aux [ides de mars 2024](2024-04), il signe."]
counterexamples = ["Le traité des ides."]

[[date_class]]
id = "ides"
words = { ides = "ides" }
""",
        ["wants ides de mars 2024 = 2024-04, finds ides de mars 2024 = 2024-03"],
    ),
    "body": (
        """
[[organisation_head]]
id = "org.zouaverie"
forms = ["zouaverie"]
kind = "network"
examples = ["La [Zouaverie des ports](z) compte dix membres.", "La Zouaverie des ports compte dix [membres](z)."]
counterexamples = ["Une zouaverie de plus."]
""",
        ["wants membres, finds Zouaverie des ports"],
    ),
}


def write(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", SENTENCES)
def test_triggers(tmp_path: Path, name: str) -> None:
    sentences, reason = SENTENCES[name]
    path = write(tmp_path, f"{ORGANISATION}{TRIGGER}{sentences}")
    faults = check_file(path)
    assert len(faults) == (reason is not None)
    if reason is not None:
        assert faults[0].startswith(f"{path}: ") and reason in faults[0] and "\n" not in faults[0]


@pytest.mark.parametrize("name", TABLES)
def test_other_tables(tmp_path: Path, name: str) -> None:
    text, reasons = TABLES[name]
    faults = check_file(write(tmp_path, text))
    assert len(faults) == len(reasons)
    assert all(fault.endswith(reason) for fault, reason in zip(faults, reasons, strict=True))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = [", "not TOML"),
        ("[[nonsense]]\na = 1", "nonsense"),
        ('[[organisation]]\nref = "Majuscule"\nkind = "network"', "organisation.0.ref"),
        ('[[organisation]]\nref = "a"\nkind = "club"', "organisation.0.kind"),
        (
            '[[segment_rule]]\nid = "a.b"\nlabel = "META"\npattern = "("\nexamples = ["a"]\ncounterexamples = ["b"]',
            "segment_rule.0.pattern",
        ),
        (
            '[[date]]\nid = "a.b"\nvalue = "day"\npattern = "[nowhere]"\nexamples = ["a"]\ncounterexamples = ["b"]',
            "a.b",
        ),
        (f"{TRIGGER}examples = []\ncounterexamples = ['b']", "trigger.0.examples"),
        (f"{TRIGGER}examples = ['a']", "trigger.0.counterexamples"),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, text: str, reason: str) -> None:
    path = write(tmp_path, text)
    for use in (lambda: check_file(path), lambda: load(lexicons=[path])):
        with pytest.raises(LexiconError) as error:
            use()
        assert str(error.value).startswith(f"{path}: ") and reason in str(error.value)
        assert "\n" not in str(error.value)


def test_a_verb_without_forms_is_named(tmp_path: Path) -> None:
    text = TRIGGER.replace("noun", "verb").replace("arrimage", "zarrimer")
    faults = check_file(write(tmp_path, f"{text}{SENTENCES['no notation'][0]}"))
    assert any("« zarrimer »: is not in the table of verb forms" in fault for fault in faults)


def test_missing_and_binary_files(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="No such file"):
        check_file(tmp_path / "missing.toml")
    path = tmp_path / "binary.toml"
    path.write_bytes(b"\xe9\x00")
    with pytest.raises(LexiconError, match=r"binary\.toml"):
        check_file(path)
