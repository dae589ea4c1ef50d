import tomllib
from functools import cache
from pathlib import Path

import pycountry
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from depositaire import spans
from depositaire.components.countries import Countries
from depositaire.lexicon import Lexicon, build_countries, marked, read
from depositaire.lexicon.authority import authority
from depositaire.lexicon.countries import CountryGuard
from depositaire.lexicon.namings import country_name, country_naming, namings
from depositaire.typography import fold, normalise

NLP = spacy.blank("fr")
LEXICON = read()
CASES = tomllib.loads((Path(__file__).parent / "countries_cases.toml").read_text(encoding="utf-8"))
CODES = sorted(namings(LEXICON))
Found = list[tuple[int, int, str]]


@cache
def component() -> Countries:
    return Countries(NLP.tokenizer, LEXICON)


def find(text: str, tagger: Countries | None = None) -> Found:
    doc = (tagger or component())(NLP.make_doc(normalise(text)))
    found = spans.group(doc, spans.COUNTRIES)
    return [(span.start_char, span.end_char, f"{span.label_} {span.kb_id_}") for span in found]


@pytest.mark.parametrize("sentence", [case for cases in CASES.values() for case in cases])
@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_cases(sentence: str, apostrophe: str) -> None:
    text, expected = marked(sentence.replace("'", apostrophe))
    assert find(text) == expected


@pytest.mark.parametrize("code", CODES)
def test_names_in_sentences(code: str) -> None:
    naming = country_naming(code)
    the = naming.definite
    sentences = [
        f"{the[0].upper()}{the[1:]} a signé la convention.",
        f"La conférence se tient {naming.into} en mai.",
        f"L’adhésion {naming.of} a été notifiée.",
        f"Le ministre ({naming.name}) a signé.",
        f"Ont signé :\n– {naming.name} ;\n– {the} ;",
        f"ACCORD SIGNÉ PAR {the.upper()}",
        f"ACCORD SIGNE PAR {fold(the).upper()}",
    ]
    for sentence in sentences:
        found = find(sentence)
        assert found, sentence
        assert {value for _, _, value in found} == {f"COUNTRY {code}"}, sentence


def uttered(name: str) -> list[str]:
    """Sentences around a name that is given with its article, in the forms a communiqué has."""
    article = next((each for each in ("le ", "la ", "les ", "l'") if name.startswith(each)), "")
    bare = name.removeprefix(article)
    elided = "d'" if fold(bare)[0] in "aeiouh" else "de "
    of = {"le ": "du ", "les ": "des ", "": elided}.get(article, f"de {article}") + bare
    into = {"le ": "au ", "les ": "aux ", "": "à "}.get(article, "en ") + bare
    opened = name[0].upper() + name[1:]
    sentences = [
        f"{opened} a signé la convention.",
        f"La cérémonie a eu lieu {into} en mai.",
        f"Le gouvernement {of} salue cette décision.",
        f"La Pologne, {name} et le Japon ont signé.",
        f"Ont signé :\n– {bare} ;\n– Japon ;",
        f"Pays présents (Pologne, {bare}, Japon)",
        f"{opened.upper()} A SIGNÉ LA CONVENTION",
        f"ADHESION {fold(of).upper()} AU TRAITE",
        "".join(fold(letter).upper() if letter.isupper() else letter for letter in f"{opened} adhère à la charte."),
    ]
    return [*sentences, *(sentence.replace("'", "’") for sentence in sentences if "'" in sentence)]


def test_names_written_by_hand_are_resolved() -> None:
    table = tomllib.loads((Path(__file__).parent / "countries_names.toml").read_text(encoding="utf-8"))
    assert set(table) <= set(CODES)
    assert sum(map(len, table.values())) > 700
    lost, sentences = [], 0
    for code, names in table.items():
        for sentence in (each for name in names for each in uttered(name)):
            sentences += 1
            values = {value.split()[1] for _, _, value in find(sentence)} - {"POL", "JPN"}
            if values != {code} - {"POL", "JPN"}:
                lost.append((sentence, values))
    assert len(lost) < 0.005 * sentences, lost


@pytest.mark.parametrize("row", LEXICON.country_usage, ids=lambda row: row.code)
def test_variants_are_found_whole(row: object) -> None:
    for name in row.names:  # type: ignore[attr-defined]
        text = f"Ont signé :\n– {name} ;"
        start = text.index(name)
        assert (start, start + len(name), f"COUNTRY {row.code}") in find(text), text  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", [row for row in LEXICON.country_usage if row.demonyms], ids=lambda row: row.code)
def test_demonyms_in_every_form(row: object) -> None:
    for singular in row.demonyms:  # type: ignore[attr-defined]
        plural = singular if singular[-1] in "sx" else f"{singular}s"
        for form in (singular, plural, plural.capitalize(), fold(plural), plural.upper()):
            text = f"Les experts venus, {form}, ont signé."
            found = find(text)
            assert [text[start:end] for start, end, _ in found] == [form]


def test_every_code_is_of_iso_3166() -> None:
    codes = {country.alpha_3 for country in pycountry.countries} | {"XKX"}
    assert set(CODES) == codes
    assert {row.code for row in LEXICON.country_usage} == codes
    assert {row.code for row in LEXICON.country} == codes


def test_table_agrees_with_its_sources() -> None:
    text = build_countries.TARGET.read_text(encoding="utf-8")
    assert text == build_countries.toml(build_countries.rows())


def test_no_name_means_two_countries() -> None:
    forms = authority(LEXICON).forms
    for form, meanings in forms.items():
        labels = [meaning.label for meaning in meanings if meaning.codes]
        assert len(labels) == len(set(labels)), (form, meanings)


@cache
def alone(guard: CountryGuard | None) -> Countries:
    return Countries(NLP.tokenizer, LEXICON.model_copy(update={"country_guard": (guard,) if guard else ()}))


@pytest.mark.parametrize("guard", LEXICON.country_guard, ids=lambda guard: guard.id)
def test_guards_run_their_examples(guard: CountryGuard) -> None:
    for sentence in (*guard.examples, *guard.counterexamples):
        text, expected = marked(sentence)
        assert find(text) == expected, sentence
        fires = find(text, alone(guard)) != find(text, alone(None))
        assert fires == (sentence in guard.examples), sentence


def test_names() -> None:
    assert country_name("CIV") == "Côte d'Ivoire"
    assert [country_naming(code).of for code in ("MAR", "ITA", "COM", "HTI", "MLT")] == [
        "du Maroc", "de l'Italie", "des Comores", "d'Haïti", "de Malte",
    ]  # fmt: skip
    assert [country_naming(code).into for code in ("MAR", "IRN", "USA", "CUB", "ISR")] == [
        "au Maroc", "en Iran", "aux États-Unis", "à Cuba", "en Israël",
    ]  # fmt: skip
    with pytest.raises(KeyError):
        country_name("ZZZ")


def test_a_name_goes_over_a_wrapped_line() -> None:
    doc = NLP.make_doc("Le texte engage la Côte\nd'Ivoire et la Nouvelle-\nZélande.")
    for token in doc:
        token.is_sent_start = token.i == 0
    spans_found = spans.group(component()(doc), spans.COUNTRIES)
    assert [(span.text, span.kb_id_) for span in spans_found] == [("Côte\nd'Ivoire", "CIV")]


def test_user_variants(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[country_variant]]\nform = "Perfide Albion"\ncode = "GBR"\n\n'
        '[[country_variant]]\nform = "RFF"\ncode = "CHE"\nexact = true\n',
        encoding="utf-8",
    )
    tagger = Countries(NLP.tokenizer, read((str(path),)))
    assert find("La Perfide Albion et la RFF ont signé.", tagger) == [(3, 17, "COUNTRY GBR"), (24, 27, "COUNTRY CHE")]


def test_component_in_a_pipeline() -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("depositaire_countries")
    doc = nlp("Le Mali a signé.")
    assert [span.kb_id_ for span in doc.spans[spans.COUNTRIES]] == ["MLI"]


def test_an_empty_lexicon_is_refused_by_name() -> None:
    with pytest.raises(KeyError):
        Countries(NLP.tokenizer, Lexicon())


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aoFr-' \n.,()éÉGu12–Paris Maroc"), max_size=80))
def test_any_text_is_survived(text: str) -> None:
    for start, end, _ in find(text):
        assert 0 <= start < end <= len(text)


def test_hostile_text_takes_linear_time() -> None:
    text = "franco-" * 20_000 + " et " + "Paris, " * 5_000 + "a"
    assert len(find(text)) == 0
