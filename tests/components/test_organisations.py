"""Organisations: the rules' own examples, the lexicon, boundaries, short forms, and what is no body."""

import time
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import depositaire.components.acronyms
import depositaire.components.instruments
import depositaire.components.organisations  # noqa: F401
from depositaire import spans
from depositaire.lexicon import marked, read

HEADS = read().organisation_head
COUNTRIES = {"Sénégal": "SEN", "Moldavie": "MDA", "Brésil": "BRA", "France": "FRA", "Canada": "CAN", "Belgique": "BEL"}


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("fr")
    pipeline.add_pipe("depositaire_organisations")
    return pipeline


def parse(nlp: Language, text: str, publisher: str | None = None) -> Doc:
    doc = nlp.make_doc(text)
    doc._.publisher = publisher
    named = [(token.i, COUNTRIES[token.text]) for token in doc if token.text in COUNTRIES]
    spans.put(doc, spans.COUNTRIES, [Span(doc, i, i + 1, "COUNTRY", kb_id=code) for i, code in named])
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def found(doc: Doc) -> list[tuple[int, int]]:
    return [(span.start_char, span.end_char) for span in spans.group(doc, spans.ORGANISATIONS)]


def expected(example: str) -> tuple[str, list[tuple[int, int]]]:
    text, marks = marked(example)
    return text, [(start, end) for start, end, _ in marks]


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=f"{head.id}-{example}") for head in HEADS for example in head.examples]
)
def test_a_head_noun_finds_its_examples(nlp: Language, example: str) -> None:
    text, marks = expected(example)
    assert found(parse(nlp, text)) == marks


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=f"{head.id}-{example}") for head in HEADS for example in head.counterexamples]
)
def test_a_head_noun_finds_nothing_in_its_counterexamples(nlp: Language, example: str) -> None:
    assert found(parse(nlp, example)) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le Chili rejoint le centre de cyberdéfense de l'OTAN.", ["centre de cyberdéfense", "OTAN"]),
        ("Le Chili est membre du réseau de recherche de l'ONU.", ["réseau de recherche", "ONU"]),
        ("Le Chili rejoint le centre d'excellence de l'ONU à Oslo.", ["centre d'excellence de l'ONU"]),
    ],
)
def test_a_field_and_its_body_make_a_name(nlp: Language, text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in found(parse(nlp, text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "Un centre de tri de l'ONU est ouvert.",
        "Le centre de presse de l'ONU est ouvert.",
        "Le centre de l'ONU est ouvert.",
        "Un réseau de radios de l'ONU émet.",
    ],
)
def test_what_a_body_has_is_not_always_one(nlp: Language, text: str) -> None:
    assert [text[start:end] for start, end in found(parse(nlp, text))] == ["ONU"]


def test_the_lexicon_is_large_and_its_values_are_unique() -> None:
    bodies = read().organisation
    assert len(bodies) >= 1000
    assert len({body.ref for body in bodies}) == len(bodies)
    assert all(body.names or body.exact or body.acronyms for body in bodies)


def test_every_full_name_of_the_lexicon_is_found_whole(nlp: Language) -> None:
    lost = []
    for body in read().organisation:
        if body.guards.model_fields_set:
            continue
        for name in (*body.names, *body.exact):
            text = f"Hier, {name} et ses membres ont réagi."
            doc = parse(nlp, text)
            if (6, 6 + len(name)) not in found(doc):
                lost.append((name, [span.text for span in spans.group(doc, spans.ORGANISATIONS)]))
    assert lost == []


@pytest.mark.parametrize(
    "example",
    [
        # a free country complement is not part of the name; inside a fixed name it is, and it is no country
        "Le [ministère des Affaires étrangères](x) du Sénégal a réagi.",
        "L'[Agence pour la cybersécurité](x) de Moldavie a signé.",
        "La [Banque de France](x) a publié ses comptes.",
        # neighbours that differ by one word
        "Le [Conseil de l'Europe](x), le [Conseil européen](x) et le [Conseil de l'Union européenne](x) se parlent.",
        # a name stops before a verb, a relative pronoun, an infinitive, a possessive
        "L'[Agence tunisienne du littoral](x) publie un rapport.",
        "Le [Comité des archives](x) qui siège à Rome a voté.",
        "La [Commission européenne](x) a demandé au [Conseil européen](x) de rompre le silence.",
        "Le [Haut-Commissariat à la jeunesse](x) à Paris recrute.",
        # coordination belongs to the name where it is built alike
        "L'[Organisation pour la protection et la gestion des lacs](x) est née.",
        "L'[Office de la mer](x) et le [Centre de recherche des pêches](x) ont signé.",
        "Le [ministère de la Science, de la Technologie et de l'Innovation](x) a réagi.",
        # capitals, no accents, broken lines
        "LE [MINISTERE DE L'INTEGRATION AFRICAINE ET DES AFFAIRES ETRANGERES](x) COMMUNIQUE.",
        "l'[Organisation mondiale\ndu commerce](x) accueille un membre",
        # shapes
        "La société [Valmor Énergies](x) a signé.",
        "Elle enseigne à la [Northfield University](x).",
        "Le réseau social [BuzzLine](x) recrute.",
        "L'[université Yonsei](x) et l'[alliance NEREIDA](x) s'associent.",
        "La start-up nantaise [Helionéa](x) et la société bretonne [Kervalor](x) ont signé.",
        # initials in the order of another language; a region of the world is no body
        "Le [Front national chin](x) (CNF) et le [Front rural du bocage](x) (FRB) ont signé.",
        "Le [Front national](x) du bocage et des rivières (CNF) a signé.",
        "La région Asie-Pacifique et la [région Bretagne](x) ont signé.",
        # a name that is a phrase
        "Le collectif [Stop aux filets](x) et l'association [Vivre au pays](x) signent la charte.",
        # words in small letters that a name ends with, and adjectives that have a complement of their own
        "Le collectif [Terre vive](x), l'association [Villes en transition](x) et la [Coalition Eau vive](x) signent.",
        "La [coalition Zéro déchet](x) et l'[Alliance Rivière sauvage](x) et le collectif [Sport en ville](x) signent.",
        "La société [Plinor](x) propre à l'élevage et le collectif [Terre](x) libre de tout lien ont signé.",
        # « à » leads from a body that a place closes to another
        "L'adhésion du [Conseil régional de Bretagne](x) à l'[Alliance bleue](x) est votée.",
        "L'exclusion de la [Ville de Créon](x) de l'[Alliance bleue](x) et du [Réseau Eau](x).",
        "Le soutien du [Conseil départemental du Gers](x) à la [Fédération des rivières](x) est acquis.",
        # a place that opens a name and a noun that closes it; a branch of a union or company
        "[Brest Métropole](x), [Vendée Eau](x) et [Grenoble-Alpes Agglomération](x) ont signé.",
        "La Direction Eau, le Plan Énergie et Mme Durand Habitat n'ont rien signé.",
        "L'[UNSA Ferroviaire](x) et [SNCF Voyageurs](x) ont signé avec la [CGT](x) Sophie Binet.",
        # the region that a body is of
        "La [Chambre d'agriculture Bretagne](x), l'[ARS Nouvelle-Aquitaine](x), la [CFDT Gironde](x), ont signé.",
        "La [Fédération du bâtiment Grand Est](x) et la [CFDT](x) Bretagne Sud Loire ont signé.",
        # a town with what lies around it; a department whose name has an elided « de »
        "Le [Grand Annecy](x) et la [Chambre d'agriculture de Côte-d'Or](x) ont signé ; le Grand Prix est annulé.",
        "La PME bretonne [Rivéo](x), le bailleur social [Plinor](x) et la régie [Nivalis](x) ont signé.",
        # an organ the lexicon knows, and the organisation it belongs to; not where that is named for its own sake
        "Le [Conseil de sécurité de l'ONU](x) a voté.",
        "La [Banque mondiale des semences](x) a prêté à l'[Union européenne des boxeurs](x).",
        "Le retrait de l'[Union européenne](x) du traité est acté.",
        "Le [Conseil de sécurité](x) de l'[Organisation des Nations unies](x) ([ONU](x)) a voté.",
        # nouns with the ending of an adjective
        "Le [Centre de crise et de soutien](x) a réagi.",
        # a company's name goes on, a person's who leads it does not belong to it
        "[Crédit Agricole Val du Lac](x) a signé ; le patron de [Renault](x) Luca Moretti aussi.",
        # in small letters the article is no part of a known name
        "Le porte-parole du collectif la [Quadrature du Net](x) a parlé, [La Quadrature du Net](x) aussi.",
        # in small letters, too, there is but one of them
        "La [commission européenne](x) et la [banque mondiale](x) ont signé ; une union européenne reste à faire.",
        "Le corps européen de solidarité et la ligue arabe de hockey ont signé.",
        # what a number counts is no type of aircraft
        "Airbus A320, [Airbus](x) 13 millions.",
    ],
)
def test_boundaries(nlp: Language, example: str) -> None:
    text, marks = expected(example)
    assert found(parse(nlp, text)) == marks


@pytest.mark.parametrize(
    "text",
    [
        "Une agence de voyages, un centre de tri et un réseau de transport ont fermé.",
        "Le centre de la ville est bloqué, la commission sera perçue, la cour de l'école est vide.",
        "Cette organisation a été critiquée ; leur association n'a pas réagi.",
        "La sécurité civile et la force publique sont intervenues.",
        "Sur Facebook, sur Twitter et sur sa page Instagram, elle a remercié ses soutiens.",
        "Il roule sur la RN 165 puis sur l'A 10.",
        "Le conseil des ministres s'est tenu hier.",
        "La ministre de la Défense, Mme McKay, a parlé.",
        "L'application Doctolib et le réseau social Facebook sont en panne.",
        "Groupe B : le match aura lieu à Lens. Groupe C : le match est reporté.",
    ],
)
def test_common_nouns_and_look_alikes_are_no_bodies(nlp: Language, text: str) -> None:
    assert found(parse(nlp, text)) == []


def refs(doc: Doc) -> list[str]:
    return [span.kb_id_ for span in spans.group(doc, spans.ORGANISATIONS)]


@pytest.mark.parametrize(
    ("text", "publisher", "wanted"),
    [
        ("L'OTAN se réunit. L'Alliance salue le texte.", None, ["otan", "otan"]),
        ("L'Union européenne a parlé. L'Union attend.", None, ["ue", "ue"]),
        ("Le Conseil a autorisé la signature.", "Conseil de l'Union européenne", ["conseil-ue"]),
        ("L'Organisation compte de nouveaux membres.", "CERN", ["cern"]),
        ("Plumes libres déplore cette décision.", "Plumes libres (ONG)", ["plumes-libres"]),
        ("L'Alliance des ports se réunit. L'Alliance attend.", None, ["alliance-des-ports", "alliance-des-ports"]),
    ],
)
def test_short_forms_stand_for_the_body_that_is_named(
    nlp: Language, text: str, publisher: str | None, wanted: list[str]
) -> None:
    assert refs(parse(nlp, text, publisher)) == wanted


def test_a_short_form_of_nothing_named_is_left_out(nlp: Language) -> None:
    assert refs(parse(nlp, "La Fédération fait la force, dit-on.")) == []


def test_the_union_of_which_no_more_is_said_is_the_european_one(nlp: Language) -> None:
    assert refs(parse(nlp, "La Croatie a rejoint l'Union en 2013.")) == ["ue"]
    assert refs(parse(nlp, "L'Union africaine se réunit. L'Union a suspendu le Mali.")) == ["ua", "ua"]


def test_a_country_inside_a_name_is_taken_out_of_the_countries(nlp: Language) -> None:
    doc = parse(nlp, "La Banque de France et la France ont signé.")
    assert [span.start for span in spans.group(doc, spans.COUNTRIES)] == [6]


def test_what_is_known_of_a_body_is_on_the_doc(nlp: Language) -> None:
    doc = parse(nlp, "Le Réseau des villes créatives et l'ONU ont signé.")
    assert doc._.entities == {
        "reseau-des-villes-creatives": {
            "label": "ORG",
            "name": "Réseau des villes créatives",
            "acronym": None,
            "kind": "network",
        },
        "onu": {
            "label": "ORG",
            "name": "Organisation des Nations unies",
            "acronym": "ONU",
            "kind": "intergovernmental",
        },
    }
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes()).text == doc.text


@pytest.mark.parametrize(
    "hostile", ["Agence de la ", "Agence et ", "( ONU ", "Agence « ", "Ministère de la Mer, ", "A-", "le Conseil "]
)
def test_time_grows_with_the_text_only(nlp: Language, hostile: str) -> None:
    short, long = hostile * 500, hostile * 5000
    parse(nlp, short)
    before = time.perf_counter()
    parse(nlp, short)
    middle = time.perf_counter()
    parse(nlp, long)
    assert time.perf_counter() - middle < 40 * (middle - before) + 0.5


def test_a_users_own_file_adds_bodies_and_nouns(tmp_path: Path) -> None:
    path = tmp_path / "miens.toml"
    path.write_text(
        """
[[organisation]]
ref = "valmor"
kind = "company"
names = ["Valmor et fils"]

[[organisation_head]]
id = "org.guilde"
forms = ["guilde"]
kind = "union"
examples = ["La [Guilde des potiers](g) siège."]
counterexamples = ["Une guilde se réunit."]
""",
        encoding="utf-8",
    )
    pipeline = spacy.blank("fr")
    pipeline.add_pipe("depositaire_organisations", config={"lexicons": [str(path)]})
    doc = pipeline("La Guilde des potiers et Valmor et fils ont signé avec l'ONU.")
    assert refs(doc) == ["guilde-des-potiers", "valmor", "onu"]


NATIONAL = [
    "Le [ministère kényan des Transports](o) a signé.",
    "La [marine kényane](o) patrouille.",
    "La [fédération kényane de padel](o) a été admise.",
    "L'[agence spatiale kényane](o) recrute.",
    "Le ministère kényan a réagi.",
    "La [fédération kényane](o) a réagi.",
    "L'agence kényane a réagi.",
    "Une fédération kényane de padel a été créée.",
    "La marine de plaisance kényane souffre.",
]


@pytest.mark.parametrize("example", NATIONAL)
def test_a_nationality_belongs_to_a_name_in_small_letters(nlp: Language, example: str) -> None:
    text, marks = expected(example)
    doc = nlp.make_doc(text)
    kenyan = [token.i for token in doc if token.text.startswith("kényan")]
    spans.put(doc, spans.COUNTRIES, [Span(doc, i, i + 1, "DEMONYM", kb_id="KEN") for i in kenyan])
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert found(doc) == marks


@pytest.mark.parametrize(
    ("example", "refs"),
    [
        ("Le pays quitte la [Francophonie](o).", ["oif"]),
        ("Il devient membre de la [Francophonie](o).", ["oif"]),
        ("La ministre de la Francophonie était là.", []),
        ("La Journée internationale de la Francophonie approche.", []),
        ("Les [Vingt-Sept](o) ont tranché.", ["ue"]),
        ("Les vingt-sept élus ont tranché.", []),
        ("Le pays quitte l'[OPEP+](o).", ["opep-plus"]),
        ("Le pays quitte l'[OPEP](o).", ["opep"]),
        ("Le [gouvernement de Catalogne](o) a réagi.", ["gouvernement-de-catalogne"]),
        ("Le gouvernement de Valmont a réagi.", []),
    ],
)
def test_bodies_that_go_by_one_word(nlp: Language, example: str, refs: list[str]) -> None:
    text, marks = expected(example)
    doc = parse(nlp, text)
    assert found(doc) == marks
    assert [span.kb_id_ for span in spans.group(doc, spans.ORGANISATIONS)] == refs


NAMED = [
    "Le [gouvernement wallon](o) et la [mairie de Kolda](o) ont signé, le gouvernement kényan aussi.",
    "La [Cámara de Quito](o) et l'[Universidad de la República](o) ont signé.",
    "Un [Observatoire ibéro-américain de l'intégrité](o) est créé, le projet socio-économique aussi.",
    "Le [conseil municipal de Podor](o) s'est réuni, le conseil municipal des jeunes aussi.",
]


@pytest.mark.parametrize("example", NAMED)
def test_towns_regions_and_foreign_nouns_make_names(nlp: Language, example: str) -> None:
    text, marks = expected(example)
    assert found(parse(nlp, text)) == marks


@pytest.mark.parametrize(
    ("name", "ref"),
    [
        ("Communauté économique des États d'Afrique de l'Ouest", "cedeao"),
        ("Communauté économique des Etats d'Afrique centrale", "ceeac"),
        ("Communauté des États d'Afrique de l'Est", "eac"),
        ("Marché commun d'Afrique orientale et australe", "comesa"),
        ("Union douanière de l'Afrique australe", "sacu"),
        ("Union des villes d'Afrique de l'Est", "union-des-villes-d-afrique-de"),
    ],
)
def test_a_continent_in_a_name_may_have_its_article_or_not(nlp: Language, name: str, ref: str) -> None:
    doc = parse(nlp, f"Le Togo a quitté l'{name} hier.")
    assert [(span.text, span.kb_id_) for span in spans.group(doc, spans.ORGANISATIONS)] == [(name, ref)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Le Centre hospitalier régional (CHR) de Beaulac signe. Le CHR de Beaulac recrute.", 1),
        ("Le Centre hospitalier universitaire (CHU) Anne-Morel de Beaulac signe. Le CHU Anne-Morel recrute.", 1),
        ("Le Centre hospitalo-universitaire Anne-Morel signe. Le CHU Anne-Morel recrute.", 1),
        ("La Chambre de commerce et d'industrie de Beaulac signe. La CCI de Beaulac recrute.", 1),
        (
            "Le Centre hospitalier (CHR) de Beaulac et le Centre hospitalier (CHR) de Prades signent.",
            2,
        ),
        ("La Chambre de commerce et d'industrie de Beaulac signe. La CCI de Prades recrute.", 2),
    ],
)
def test_a_name_and_its_kind_by_acronym_are_one(nlp: Language, text: str, bodies: int) -> None:
    doc = parse(nlp, text)
    assert len({span.kb_id_ for span in spans.group(doc, spans.ORGANISATIONS)}) == bodies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le Chili rejoint le réseau des villes durables « Cité verte ».", ["Cité verte"]),
        ("Le Chili rejoint la coalition internationale « Vaccins pour tous » lundi.", ["Vaccins pour tous"]),
        ("Le Chili rejoint l'alliance d'écoles rurales \"Sillon - Land of all\".", ["Sillon - Land of all"]),
        ("Le Chili a salué le réseau des villes « très actif » hier.", ["réseau des villes"]),
    ],
)
def test_a_description_and_its_name_in_quotation_marks(nlp: Language, text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in found(parse(nlp, text))] == names
