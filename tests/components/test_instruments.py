"""Instruments: the rules' own examples, the lexicon, names and descriptions, and what is no text."""

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import depositaire.components.acronyms
import depositaire.components.instruments
import depositaire.components.organisations  # noqa: F401
from depositaire import spans
from depositaire.lexicon import marked, read
from depositaire.pipeline import Extractor

HEADS = read().instrument_head
CODES = {"Maroc": "MAR", "Kenya": "KEN", "France": "FRA"}


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("fr")
    for name in ("organisations", "acronyms", "instruments"):
        pipeline.add_pipe(f"depositaire_{name}")
    return pipeline


def parse(nlp: Language, text: str) -> Doc:
    doc = nlp.make_doc(text)
    named = [(token.i, CODES[token.text]) for token in doc if token.text in CODES]
    spans.put(doc, spans.COUNTRIES, [Span(doc, i, i + 1, "COUNTRY", kb_id=code) for i, code in named])
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def found(doc: Doc) -> list[tuple[int, int]]:
    return [(span.start_char, span.end_char) for span in spans.group(doc, spans.INSTRUMENTS)]


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=f"{head.id}-{example}") for head in HEADS for example in head.examples]
)
def test_a_head_noun_finds_its_examples(nlp: Language, example: str) -> None:
    text, marks = marked(example)
    assert found(parse(nlp, text)) == [(start, end) for start, end, _ in marks]


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=f"{head.id}-{example}") for head in HEADS for example in head.counterexamples]
)
def test_a_head_noun_finds_nothing_in_its_counterexamples(nlp: Language, example: str) -> None:
    assert found(parse(nlp, example)) == []


def test_the_lexicon_is_large_and_its_values_are_unique() -> None:
    texts = read().instrument
    assert len(texts) >= 250
    assert len({text.ref for text in texts}) == len(texts)


def test_every_name_of_the_lexicon_is_found_whole(nlp: Language) -> None:
    lost = []
    for entry in read().instrument:
        for name in (*entry.names, *entry.exact):
            doc = parse(nlp, f"Ils ont ratifié {name}, hier.")
            if (16, 16 + len(name)) not in found(doc) and not entry.guards.model_fields_set:
                lost.append((name, [span.text for span in spans.group(doc, spans.INSTRUMENTS)]))
    assert lost == []


@pytest.mark.parametrize(
    ("example", "how"),
    [
        ("Elle ratifie la [Convention d'Istanbul](x).", "name"),
        ("Elle ratifie le [traité sur la pêche côtière](x).", "name"),
        ("La [Déclaration de Valmort](x) est adoptée.", "name"),
        ("Ils signent un [accord de coopération en matière de défense](x) avec le Maroc.", "described"),
        ("Ils signent deux [mémorandums d'entente](x) à Rabat.", "described"),
        ("Une [lettre d'intention](x) a été signée.", "described"),
        ("La [convention (n° 190) sur la violence](x) est ratifiée.", "name"),
        ("La [Convention de 1961 sur les stupéfiants](x) est ratifiée.", "name"),
        ("Ils ratifient la [Convention-cadre de l'OMS pour la protection des ports](x).", "name"),
        ("Ils ratifient le [TIAN](x).", "acronym"),
        ("Elles signent un [Memorandum of Understanding](x) à Rabat.", "name"),
        ("Un [Joint Statement on Clean Ports](x) a été publié.", "name"),
        ("Un [MoU](x) vaut pour dix ans, le tissu est mou.", "described"),
        ("Ils signent un [protocole de recherche](x) pour ouvrir un laboratoire.", "described"),
        ("Un [accord de pêche](x) historique est signé.", "described"),
        ("Ils signent la [charte « Ports propres »](x) à Rabat.", "name"),
        ("Ils signent la [charte baptisée « Ports propres »](x) à Rabat.", "described"),
        ("Ils signent le « [Pacte bocage](x) » à Rabat.", "name"),
        ("Elle ratifie la [Convention de Macolin](x) contre le trucage des matches.", "name"),
        ("Ils signent un [contrat de 18,4 millions d'euros](x) avec le Maroc.", "described"),
        ("Ils signent l'[Accord de prêt d'un montant de trente millions d'euros](x) à Rabat.", "name"),
        ("Ils signent un [contrat de fourniture](x) de vingt ans.", "described"),
        ("Ils signent un [protocole relatif à son exploitation](x).", "name"),
        ("Ouvrir l'[accord de pêche](x) à la signature prend du temps.", "described"),
        ("Ils ratifient la [Charte de l'OIF](x) en mai.", "name"),
    ],
)
def test_names_and_descriptions(nlp: Language, example: str, how: str) -> None:
    text, marks = marked(example)
    doc = parse(nlp, text)
    assert found(doc) == [(start, end) for start, end, _ in marks]
    assert [span.id_ for span in spans.group(doc, spans.INSTRUMENTS)] == [how]


@pytest.mark.parametrize(
    "text",
    [
        "Trop d'élèves manquent à l'appel, mais tous sont d'accord.",
        "COMMUNIQUÉ DE PRESSE\n\nLe communiqué de presse a été publié.",
        "Il obtient le statut de réfugié et le code postal de sa ville.",
        "Le Partenariat pour la mer compte dix pays.",
        "Le salon se tient au Convention Centre.",
        "Le Letter Club a ouvert.",
    ],
)
def test_look_alikes_are_no_texts(nlp: Language, text: str) -> None:
    assert [s.text for s in spans.group(parse(nlp, text), spans.INSTRUMENTS) if s.id_ != "described"] == []


def test_a_name_swallows_the_bodies_and_countries_in_it(nlp: Language) -> None:
    doc = parse(nlp, "Ils signent la Convention du Conseil de l'Europe sur la mer, et l'ONU salue le Maroc.")
    assert [span.text for span in spans.group(doc, spans.ORGANISATIONS)] == ["ONU"]
    assert [span.text for span in spans.group(doc, spans.COUNTRIES)] == ["Maroc"]


def test_a_gerund_behind_a_name_is_no_part_of_it(nlp: Language) -> None:
    doc = parse(
        nlp, "Le Togo ratifie la Convention en déposant ses instruments, et rejoint l'Alliance en saluant l'ONU."
    )
    assert [span.text for span in spans.group(doc, spans.INSTRUMENTS)] == ["Convention"]
    assert [span.text for span in spans.group(doc, spans.ORGANISATIONS)] == ["Alliance", "ONU"]


def test_one_value_for_a_text_and_its_short_form(nlp: Language) -> None:
    doc = parse(nlp, "Ils signent le Traité sur les ports (TSP). Le Traité est ouvert. Le TSP entre en vigueur.")
    assert [span.kb_id_ for span in spans.group(doc, spans.INSTRUMENTS)] == ["traite-sur-les-ports"] * 4


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ils signent le Traité de Lomé sur les ports. Le Traité de Lomé est ouvert.", 1),
        ("Signature du Protocole de Lomé\n\nIls signent le Protocole de Lomé sur les ports.", 1),
        ("Ils signent la Convention multilatérale sur les ports. La convention multilatérale est ouverte.", 1),
        ("Ils signent le Traité sur l'abandon des mines. Le traité d'abandon est ouvert.", 1),
        ("Ils signent le Traité sur l'abandon des mines. Le traité de défense est ouvert.", 2),
        ("Ils signent le Traité sur l'abandon des mines. Un traité d'abandon est ouvert.", 2),
        ("Ils signent le Pacte de Lomé sur les ports et un Pacte de Lomé.", 2),
        ("Ils signent le Pacte de Lomé sur les ports, le Pacte de Lomé sur la mer et le Pacte de Lomé.", 3),
    ],
)
def test_one_value_for_a_text_named_in_full_and_in_short(nlp: Language, text: str, values: int) -> None:
    assert len({span.kb_id_ for span in spans.group(parse(nlp, text), spans.INSTRUMENTS)}) == values


def test_a_fuller_description_is_of_the_same_text_and_another_is_of_another(nlp: Language) -> None:
    text = "Ils signent un accord de pêche. L'accord de pêche côtière expire. Ils signent un accord de défense."
    refs = [span.kb_id_ for span in spans.group(parse(nlp, text), spans.INSTRUMENTS)]
    assert refs == ["accord-1", "accord-1", "accord-2"]


@pytest.mark.parametrize(
    ("text", "ref", "kind", "binding"),
    [
        ("Ils signent l'Appel de Paris.", "appel-de-paris", "appeal", False),
        ("Ils ratifient le Statut de Rome.", "statut-de-rome", "statute", True),
        ("Ils signent une lettre d'intention.", "lettre-1", "letter", False),
        ("Ils signent un contrat de fourniture.", "contrat-1", "contract", True),
    ],
)
def test_kind_and_force_are_noted(nlp: Language, text: str, ref: str, kind: str, binding: bool) -> None:
    facts = parse(nlp, text)._.entities[ref]
    assert (facts["label"], facts["kind"], facts["binding"]) == ("INSTRUMENT", kind, binding)


@pytest.mark.parametrize(
    "example",
    [
        "Ils ont signé un [accord sur le statut du Kenya](t).",
        "Ils ont signé un [accord sur la pêche](t) du Kenya.",
        "Ils ont signé un [accord instituant le fonds commun de réserves](t).",
        "Ils ont signé le [mémorandum du projet Toliara](t).",
        "Ils ont signé le [traité de défense Pukpuk](t).",
        "Ils ont signé une [convention de non-double imposition](t).",
        "Ils ont ratifié le [protocole additionnel à la convention de Lanzarote](t).",
        "Ils ont signé l'[Accord d'adhésion à la Convention de Lanzarote](t).",
        "Ils ont signé le [Protocole n° 3](t) à la [Convention de Lanzarote](u).",
        "Ils joignent cet accord à la [Convention de Lanzarote](t).",
    ],
)
def test_a_description_goes_on_to_its_end(nlp: Language, example: str) -> None:
    text, marks = marked(example)
    doc = nlp.make_doc(text)
    countries = [token.i for token in doc if token.text == "Kenya"]
    spans.put(doc, spans.COUNTRIES, [Span(doc, i, i + 1, "COUNTRY", kb_id="KEN") for i in countries])
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert found(doc) == [(start, end) for start, end, _ in marks]


LONG = [
    "Il a ratifié l'[Accord portant création de la Banque](i).",
    "Il a ratifié l'[accord portant création de l'OMS](i), et rien de plus.",
    "Il a signé un [accord](i) portant création d'une usine.",
    "Il a ratifié le [traité instituant l'OMS](i), et rien de plus.",
    "Il a ratifié l'[accord établissant l'OMS](i) sur tout le continent.",
    "Il a ratifié l'[accord relatif à la création de l'OMS](i), et rien de plus.",
    "Il adhère à la [Convention pour l'établissement d'une Organisation des ports](i).",
    "L'[Accord sur la pêche dans les zones ne relevant pas de la juridiction nationale](i) ([PZJN](i)) est signé.",
    "L'[Accord sur la gestion concertée des eaux](i) est signé.",
    "Le Togo a signé un [accord sur l'exploitation partagée des eaux](i).",
    "La [Convention sur la pêche](i) adoptée de justesse est saluée.",
    "La [Convention sur la pêche](i) négociée de 2004 à 2006 est saluée.",
    "Le Togo et le Mali ont signé un [Accord relatif à la pêche](i). L'[Accord sur la pêche](i) est en vigueur.",
    "L'[Accord sur la pêche](i) est en vigueur. Le Mali a signé un [Accord sur la chasse](j).",
    "L'[Accord sur les cétacés de la mer Noire, de la Méditerranée et de l'Adriatique](i) ([ACMN](i)) est signé.",
    "La [Convention sur la pêche](i) a été signée par le Réseau des ports (RDP).",
]


@pytest.mark.parametrize("example", LONG)
def test_where_a_long_name_ends(nlp: Language, example: str) -> None:
    text, marks = marked(example)
    assert found(parse(nlp, text)) == [(start, end) for start, end, _ in marks]


def test_a_text_is_one_under_its_long_and_its_short_name(nlp: Language) -> None:
    doc = parse(nlp, "L'Accord sur la pêche en eaux profondes (APEP) est signé. L'Accord APEP et l'APEP plaisent.")
    assert len({span.kb_id_ for span in spans.group(doc, spans.INSTRUMENTS)}) == 1


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("La Convention sur la pêche en eaux froides, dite Convention d'Ottawa, est ancienne.", 1),
        ("La Convention sur la pêche en eaux froides (« Convention d'Ottawa ») est ancienne.", 1),
        (
            "La Convention sur la pêche en eaux froides, plus connue sous le nom de Convention d'Ottawa, est ancienne.",
            1,
        ),
        ("La Convention sur la pêche en eaux froides, comme la Convention d'Ottawa, est ancienne.", 2),
        ("La Convention sur la pêche en eaux froides, que l'on dit liée à la Convention d'Ottawa, est ancienne.", 2),
    ],
)
def test_a_text_is_one_with_what_it_is_called(nlp: Language, text: str, texts: int) -> None:
    assert len({span.kb_id_ for span in spans.group(parse(nlp, text), spans.INSTRUMENTS)}) == texts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La Lituanie a ratifié un second traité, la Convention de Budapest.", {"traité", "Convention de Budapest"}),
        (
            "L'accord sur la faune marine au-delà des juridictions nationales, dit BBNJ, a été signé par le Togo.",
            {"accord sur la faune marine au-delà des juridictions nationales", "BBNJ"},
        ),
    ],
)
def test_what_is_said_of_a_text_is_that_text(extractor: Extractor, text: str, names: set[str]) -> None:
    (instrument,) = extractor.extract(text).instruments
    assert {mention.text for mention in instrument.mentions} == names


def test_a_list_of_texts_stays_one(extractor: Extractor) -> None:
    record = extractor.extract(
        "Le Togo a signé un accord de pêche, la Convention de Budapest et le Protocole de Nagoya."
    )
    assert len(record.instruments) == len(record.events) == 3


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Cette convention, signée par le Togo et l'OIF, est utile.", ["sign TGO+oif convention-1"]),
        ("La CFDT et l'OIF ont signé le présent accord.", ["sign cfdt+oif accord-1"]),
        ("Paraphé par le Togo et l'OIF, cet accord vient à point.", ["sign TGO+oif accord-1"]),
        (
            "Le Togo a ratifié la Convention de Budapest. Cette convention, signée par le Mali, est utile.",
            ["ratify TGO convention-budapest", "sign MLI convention-budapest"],
        ),
        ("Cet accord est attendu. Le Togo et le Mali en parlent.", []),
    ],
)
def test_a_text_that_is_only_pointed_to(extractor: Extractor, text: str, wanted: list[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref}" for e in events] == wanted
