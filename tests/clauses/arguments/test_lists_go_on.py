"""Lists that go on behind what belongs to one of their names, each form in one sentence."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # groups that semicolons or brackets part
    ("Le Togo et le Mali ; le Chili et le Pérou ont rejoint l'OIF.", {"join TGO+MLI+CHL+PER actual"}),
    ("Le Togo, le Mali (pour l'Afrique) ; le Chili (pour le Sud) ont rejoint l'OIF.", {"join TGO+MLI+CHL actual"}),
    ("L'OIF a admis le Togo, le Mali (Afrique) ; le Chili, le Pérou (Sud).", {"join TGO+MLI+CHL+PER actual"}),
    (
        "Par vote secret, le Togo (pour l'Afrique) ; le Chili, le Pérou (pour le Sud) ont été élus au Conseil.",
        {"join TGO+CHL+PER actual"},
    ),
    ("L'OIF a suspendu le Togo et le Mali ; le Chili a protesté.", {"suspend TGO+MLI actual"}),
    ("L'OIF a suspendu le Mali (le 3 mai) ; le Chili a protesté.", {"suspend MLI actual"}),
    # those whom a noun counts, up to the second dash or to the comma
    (
        "Les pays membres de l'AELE – Islande, Norvège et Suisse – ainsi que le Chili et le Pérou ont réagi.",
        {"belong ISL+NOR+CHE actual"},
    ),
    (
        "Composée de trois pays, le Mali, le Niger et le Togo, l'OIF se réunit.",
        {"belong MLI+NER+TGO actual"},
    ),
    ("Signé par deux pays, le Mali et le Niger, le Pacte de Gao est en vigueur.", {"sign MLI+NER actual"}),
    # those to whom a status is given, and those of whom a body was made
    ("L'OIF a accordé le statut d'observateur à deux pays : le Chili et le Pérou.", {"join CHL+PER actual"}),
    ("L'OIF accorde le statut de membre associé à deux pays : le Chili et le Pérou.", {"join CHL+PER actual"}),
    ("Le statut des pays membres, le Chili et le Pérou, a changé.", set()),
    ("Le Mercosur est composé à l'origine du Brésil et de l'Uruguay.", {"belong BRA+URY actual"}),
    ("Le Mercosur est un projet à l'origine du Brésil et de l'Uruguay.", set()),
    # those who stand for the States that are named
    ("Plusieurs parlements ont ratifié l'Accord de Paris, dont ceux du Chili et du Pérou.", {"ratify CHL+PER actual"}),
    ("Plusieurs entreprises ont rejoint l'OIF, dont celles du Chili et du Pérou.", {"join  actual"}),
    # what is said of a body by another body whose it is, before its name
    ("Le Togo a rejoint la banque de la CEDEAO, la Caisse des ports (CDP).", {"join TGO actual"}),
    ("Le Togo a quitté l'agence de l'ONU, l'Unesco.", {"leave TGO actual"}),
    # a body's name in capitals before the bracket is no person's, and a number of States no body
    (
        "Trois Etats membres de l'Union Africaine (Togo, Ghana et Mali) ont ratifié l'Accord de Paris.",
        {"belong TGO+GHA+MLI actual", "ratify TGO+GHA+MLI actual"},
    ),
    ("Dix-sept Etats membres de l'OIF ont ratifié l'Accord de Paris.", {"ratify  actual"}),
    # a further noun of a list, its names in brackets or its examples
    (
        "L'Appel de Paris a été signé par trois pays (Togo, Ghana et Mali) et deux banques (Rivéo et Plinor).",
        {"sign TGO+GHA+MLI+riveo+plinor actual"},
    ),
    (
        "Trois pays (Togo, Ghana et Mali), ainsi que des ONG (Oxfam et Emmaüs), ont signé l'Appel de Paris.",
        {"sign TGO+GHA+MLI+oxfam+emmaus actual"},
    ),
    (
        "L'Appel de Paris est signé par Oxfam, Emmaüs et des géants du secteur comme Rivéo et Plinor.",
        {"sign oxfam+emmaus+riveo+plinor actual"},
    ),
    ("Le Togo a quitté deux bases (Gao et Ndu) et deux pays (Mali et Niger) ont réagi.", set()),
    ("Le Togo a rejoint l'OIF et des géants comme Rivéo protestent.", {"join TGO actual"}),
    (
        "L'OIF compte neuf banques (Rivéo, Plinor…) et les géants du secteur comme Oxfam et Emmaüs.",
        {"belong riveo+plinor+oxfam+emmaus actual"},
    ),
    (
        "Le CNRS, les universités de Gabès et de Sfax ont signé l'Appel de Paris.",
        {"sign cnrs+universites-de-gabes+universites-de-sfax actual"},
    ),
    (
        "L'Appel de Paris est signé par l'Inserm, le CNRS et les universités de Gabès et de Sfax.",
        {"sign inserm+cnrs+universites-de-gabes+universites-de-sfax actual"},
    ),
    # all who were counted before, and some of them
    ("Deux pays rejoignent l'OIF à savoir le Togo et le Mali.", {"join TGO+MLI actual"}),
    ("Plusieurs ONG ont signé l'Appel de Paris, comme le Togo l'a demandé.", {"sign  actual"}),
    ("De nombreuses ONG ont signé l'Appel de Paris, à l'instar d'Oxfam.", {"sign oxfam actual"}),
    ("Le Togo a signé l'Appel de Paris, à l'instar d'une région du Mali.", {"sign TGO actual"}),
    # who did the same within a frame that is no body
    (
        "L'Assemblée générale a élu le Togo au Conseil des droits de l'homme. Le Mali a été élu dans le cadre du "
        "groupe africain, au même titre que le Chili.",
        {"join TGO actual", "join MLI+CHL actual"},
    ),
    # the noun right before a participle
    (
        "Rivéo pourrait rejoindre la nouvelle alliance européenne regroupant Orange, Airbus et Enel.",
        {"join riveo hypothetical", "belong orange+airbus+enel actual"},
    ),
    ("L'OIF est une organisation regroupant le Mali et le Niger.", {"belong MLI+NER actual"}),
    # some of those whom a noun counts
    (
        "L'Appel de Paris est lancé. Parmi les signataires, figurent vingt pays dont le Chili et le Togo.",
        {"adopt  actual", "sign CHL+TGO actual"},
    ),
    ("Dix pays se sont abstenus, dont le Chili et le Togo, sur les 88 membres de l'OIF.", set()),
    (
        "L'OIF compte dix membres, parmi lesquels figurent les plus grands pays d'Afrique, dont le Mali et le Togo.",
        {"belong MLI+TGO actual"},
    ),
    # the members of the last of a list
    (
        "Les deux autres sont l'OIF et l'AELE, qui réunit la Norvège, la Suisse et l'Islande.",
        {"belong NOR+CHE+ISL actual"},
    ),
    (
        "SkyTeam et Star Alliance, qui regroupe Lufthansa, Airbus et Enel, ont signé un accord.",
        {"belong lufthansa+airbus+enel actual", "sign skyteam+star-alliance actual"},
    ),
    # brackets that tell of the whole list
    ("Le Mali, le Niger et le Togo (membres de l'OIF) ont réagi.", {"belong MLI+NER+TGO actual"}),
    # a word of the name is none of the clause; those beside whom somebody is in a body
    ("L'Alliance des États du Sahel est composée du Mali et du Niger.", {"belong MLI+NER actual"}),
    ("Le Mali fait partie de l'OIF, avec le Niger et le Togo.", {"belong MLI+NER+TGO actual"}),
    ("Le Mali fait partie de l'OIF, en accord avec le Niger.", {"belong MLI actual"}),
    ("Le Mali et le Niger, regroupés dans l'OIF, ont réagi.", {"belong MLI+NER actual"}),
    # those who were named are the ones that a noun counts
    ("Le Mali, le Niger et le Togo sont les trois membres fondateurs de l'OIF.", {"belong MLI+NER+TGO actual"}),
    ("Le Mali, le Niger et le Togo sont les trois États membres de l'OIF.", {"belong MLI+NER+TGO actual"}),
    ("Le Mali et le Niger ont salué les trois membres fondateurs de l'OIF.", {"belong  actual"}),
    ("Le Togo compte parmi les quinze membres de l'OIF.", {"belong TGO actual"}),
    # a name that ends in an adjective, and brackets behind it
    ("Les pays de l'Union africaine (Mali, Niger, Togo) ont réagi.", {"belong MLI+NER+TGO actual"}),
    ("Trois hommes, membres de Rivéo dans la péninsule arabique (RDPA), ont réagi.", set()),
    ("Les États membres de l'OIF profitent du travail de l'Inserm (Togo).", set()),
    # « outre »
    ("L'OIF, qui outre le Togo compte le Mali et le Niger, se réunit.", {"belong TGO+MLI+NER actual"}),
    # what stands behind a name and belongs to it
    ("Le ministère de la Santé du Togo et l'Inserm ont signé un accord.", {"sign ministere-de-la-sante+inserm actual"}),
    ("L'INCIBE espagnol et l'ANSSI ont signé un accord.", {"sign incibe+anssi actual"}),
    ("Enel (Italie), EDF (France) et Airbus ont signé un accord.", {"sign enel+edf+airbus actual"}),
    ("Le Togo (Lomé), le Bénin et le Ghana ont signé un accord.", {"sign TGO+BEN+GHA actual"}),
    (
        "L'Agence spatiale européenne, chargée de la recherche, et l'OIF, son partenaire, ont signé un accord.",
        {"sign esa+oif actual"},
    ),
    (
        "Un accord a été signé entre l'État du Bénin, représenté par son ministre, et la Banque mondiale.",
        {"sign BEN+banque-mondiale actual"},
    ),
    ("L'adhésion à l'OIF du Ghana et du Togo date de 2020.", {"join GHA+TGO actual"}),
    # two of « entre », whoever is named in the aside
    ("Un accord a été signé entre le M23, soutenu par le Rwanda, et le Togo.", {"sign m23+TGO actual"}),
    ("L'accord entre l'Unicef, agence de l'ONU, et le Togo a été signé lundi.", {"sign unicef+TGO actual"}),
    (
        "Un accord a été signé entre la France, membre de l'OTAN, et Rivéo.",
        {"sign FRA actual", "belong FRA actual"},
    ),
    # those who act begin behind what an infinitive is for
    ("Afin de soutenir le Mali, le Niger et le Togo ont signé un accord.", {"sign NER+TGO actual"}),
    ("Pour aider le Mali, l'OIF et l'AFD ont signé un accord.", {"sign oif+afd actual"}),
    ("Afin de soutenir le Mali, le Niger et le Togo, l'OIF a signé un accord.", {"sign oif actual"}),
    # what a participle binds
    ("Une convention liant l'Unicef et l'AMF a été signée lundi.", {"sign unicef+amf actual"}),
    ("Le maire a salué la signature d'une convention liant l'Unicef à l'AMF.", {"sign unicef+amf actual"}),
    ("L'accord unissant la France et le Togo au Bénin a été conclu en mai.", {"sign FRA+TGO+BEN actual"}),
    ("La route reliant le Togo au Bénin a été ouverte par l'OIF.", set()),
    (
        "L'Union Ravel compte pour membres : Oxfam (Brest), Colvert (Lyon), GTLL (Metz) et Ploss (Nantes).",
        {"belong oxfam+colvert+gtll+ploss actual"},
    ),
    (
        "Le traité d'Entebbe a été signé par 22 des 27 gouvernements de l'UE, ainsi que le Japon et Oman.",
        {"sign JPN+OMN actual"},
    ),
    ("L'Appel de Paris a été signé par l'UE, le Chili et le Togo.", {"sign ue+CHL+TGO actual"}),
    ("Sur proposition du Conseil permanent, le Chili et le Togo ont signé l'Appel de Paris.", {"sign CHL+TGO actual"}),
    (
        "L'Appel de Paris a reçu le soutien de l'UE et de douze armateurs, parmi lesquels Enel et Thales.",
        {"endorse ue+enel+thales actual"},
    ),
    (
        "Trois pays ont signé l'Appel de Paris (par ordre d'arrivée): Chili, Oman et Togo.",
        {"sign CHL+OMN+TGO actual"},
    ),
    (
        "Les ministres du Bénin, de la Malaisie, du Kenya, du Ghana, du Pérou, du Chili, du Tchad et du Togo ont signé "
        "l'Accord de Paris.",
        {"sign BEN+MYS+KEN+GHA+PER+CHL+TCD+TGO actual"},
    ),
    # names that the parse takes for what is said of others, and notes in square brackets
    (
        "L'accord a été signé par la Norvège, le Kenya, le Pérou, l'Estonie, le Japon, la Jordanie, les EAU, le Ghana, "
        "la Lettonie, le Chili, la Suisse et l'Uruguay.",
        {"sign NOR+KEN+PER+EST+JPN+JOR+ARE+GHA+LVA+CHL+CHE+URY actual"},
    ),
    (
        "L'accord signé par l'Islande, le Liechtenstein, la Norvège et la Suisse est soumis au référendum.",
        {"sign ISL+LIE+NOR+CHE actual"},
    ),
    ("La Norvège, le Kenya [2], le Ghana et le Chili ont signé un accord.", {"sign NOR+KEN+GHA+CHL actual"}),
    ("Le Togo a rejoint l'OIF, la Suède est candidate à l'OTAN.", {"join TGO actual", "apply SWE actual"}),
    # asides that say more of the first
    (
        "L'AELE, qui regroupe la Suisse et la Norvège, et le Mercosur ont signé un accord.",
        {"belong CHE+NOR actual", "sign aele+mercosur actual"},
    ),
    ("Le Togo, dont Lomé est la capitale, et le Bénin ont signé un accord.", {"sign TGO+BEN actual"}),
    ("Le Togo, voisin du Ghana, et le Bénin ont signé un accord.", {"sign TGO+BEN actual"}),
    ("Le Togo a salué l'OIF, et le Bénin a signé un accord.", {"sign BEN actual"}),
    ("L'ambassadeur du Japon au Togo et le ministre togolais ont signé un accord.", {"sign JPN+TGO actual"}),
    ("Les candidatures ghanéenne et béninoise à l'OIF datent de mai.", {"apply GHA+BEN actual"}),
    ("Le Mali a été exclu de l'OIF, de même que la Guinée.", {"leave MLI+GIN actual"}),
    # who is named by what he is to another
    ("Le Chili ainsi que son voisin péruvien ont signé un accord.", {"sign CHL+PER actual"}),
    ("L'État togolais et la Banque mondiale ont signé un accord.", {"sign TGO+banque-mondiale actual"}),
    ("Une entreprise d'État togolaise et la Banque mondiale ont signé un accord.", {"sign banque-mondiale actual"}),
    ("Les ministres du Kenya, Ali Juma, et du Togo, Ama Boko, ont signé un accord.", {"sign KEN+TGO actual"}),
    # a State whose name opens with a noun, and three or more behind it
    (
        "Le Chili, la République dominicaine, le Pérou, l'Uruguay et le Togo ont signé un accord.",
        {"sign CHL+DOM+PER+URY+TGO actual"},
    ),
    (
        "Un accord a été signé par le Mali, la République du Congo, le Burundi, la Guinée et le Togo.",
        {"sign MLI+COG+BDI+GIN+TGO actual"},
    ),
    # a clause that gives some of those who were counted
    (
        "L'Union Ravel regroupe 70 membres parmi lesquels on trouve Orange, Oxfam et Airbus.",
        {"belong orange+oxfam+airbus actual"},
    ),
    (
        "Trente pays ont signé l'Appel de Paris, au nombre desquels on retrouve le Chili et le Togo.",
        {"sign CHL+TGO actual"},
    ),
    # what joins
    ("Tant le Chili que le Pérou ont signé un accord.", {"sign CHL+PER actual"}),
    ("Le Chili d'abord, le Pérou ensuite ont signé un accord.", {"sign CHL+PER actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_list(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events} == expected


ALIKE = [
    # who did the same
    ("Comme l'Espagne, le Portugal et bien d'autres pays, la Grèce a rejoint l'OIF.", {"join ESP+PRT+GRC actual"}),
    ("À l'instar du Kenya et du Ghana, le Togo a rejoint l'OIF.", {"join KEN+GHA+TGO actual"}),
    ("Comme le Kenya, le Togo rejoint l'OIF.", {"join TGO actual", "belong KEN actual"}),
    ("Le Togo a rejoint l'OIF, comme le Kenya l'a rappelé.", {"join TGO actual"}),
    ("Le Togo a rejoint l'OIF deux mois après le Kenya.", {"join KEN+TGO actual"}),
    ("Le Togo a rejoint l'OIF après le vote du Kenya.", {"join TGO actual"}),
    ("Le Togo a rejoint l'OIF aux côtés du Kenya.", {"join TGO+KEN actual"}),
    ("Le Togo rejoindra l'OIF aux côtés notamment du Kenya.", {"join TGO planned", "belong KEN actual"}),
    ("Le Togo s'apprête à rejoindre l'OIF aux côtés du Kenya.", {"join TGO planned", "belong KEN actual"}),
    ("Le Togo ne rejoindra pas l'OIF aux côtés du Kenya.", {"join TGO negated", "belong KEN actual"}),
    ("Le Togo rejoindra l'Appel de Paris aux côtés du Kenya.", {"endorse TGO+KEN planned"}),
    ("Avec le Kenya, le Togo a rejoint l'OIF.", {"join TGO+KEN actual"}),
    ("Le Togo entre à l'OIF avec le Kenya déjà membre.", {"join TGO actual", "belong KEN actual"}),
    ("Le Togo entre à l'OIF avec le Kenya, déjà membre.", {"join TGO actual", "belong KEN actual"}),
    ("Le Togo a rejoint l'OIF avec le Kenya, déjà membre de l'OTAN.", {"join TGO+KEN actual", "belong KEN actual"}),
    ("Le Togo a rejoint l'OIF avec l'appui du Kenya.", {"join TGO actual"}),
    (
        "Le Togo est devenu membre de l'OIF aux côtés du Kenya et du Ghana.",
        {"join TGO actual", "belong KEN+GHA actual"},
    ),
    ("Le Togo a déposé sa candidature à l'OIF dans la foulée du Kenya.", {"apply TGO+KEN actual"}),
    (
        "Outre Emmaüs, les premiers signataires de l'Appel de Paris sont le Chili et le Togo.",
        {"sign emmaus+CHL+TGO actual"},
    ),
    ("Le Togo est entré à l'OIF hier, élu aux côtés du Kenya.", {"join TGO+KEN actual"}),
    ("Au même titre que le Kenya, le Togo a rejoint l'OIF.", {"join KEN+TGO actual"}),
    ("C'est au tour du Togo de rejoindre l'OIF.", {"join TGO actual"}),
    ("Le Togo – comme le Kenya – a rejoint l'OIF.", {"join TGO+KEN actual"}),
    # who did not
    ("Contrairement au Kenya, le Togo a rejoint l'OIF.", {"join KEN negated", "join TGO actual"}),
    ("Le Togo, à la différence du Kenya, n'a pas rejoint l'OIF.", {"join KEN actual", "join TGO negated"}),
    ("Contrairement à ce que dit le Kenya, le Togo a rejoint l'OIF.", {"join TGO actual"}),
    ("Le Togo n'a pas rejoint l'OIF, pas plus que le Kenya.", {"join TGO+KEN negated"}),
    (
        "Le Togo, qui a quitté l'OIF en 2019, y est revenu hier, tout comme le Kenya.",
        {"leave TGO actual", "join TGO+KEN actual"},
    ),
    (
        "Le Togo a signé la Convention de Hanoï mais ne l'a pas ratifiée, pas plus que le Kenya.",
        {"sign TGO actual", "ratify TGO+KEN negated"},
    ),
    (
        "Le Togo, qui a signé la Convention de Hanoï, ne l'a pas ratifiée, non plus que le Kenya.",
        {"sign TGO actual", "ratify TGO+KEN negated"},
    ),
    # clauses without a verb
    ("Le Togo a rejoint l'OIF. Nairobi aussi.", {"join TGO+KEN actual"}),
    ("Le Togo n'a pas rejoint l'OIF, le Kenya non plus.", {"join TGO+KEN negated"}),
    ("Le Togo rejoindra l'OIF en mai ; le Kenya également.", {"join TGO+KEN planned"}),
    ("Le Togo a rejoint l'OIF ; le Kenya, lui, pas encore.", {"join TGO actual", "join KEN negated"}),
    ("Ni l'ONG Oxfam ni Emmaüs n'ont rejoint l'OIF ; Enel, si.", {"join oxfam+emmaus negated", "join enel actual"}),
]


@pytest.mark.parametrize(("text", "expected"), ALIKE)
def test_others_who_did_so(extractor: Extractor, text: str, expected: set[str]) -> None:
    rows: dict[str, list[str]] = {}
    for event in extractor.extract(text, published="2025-06-15").events:
        rows.setdefault(f"{event.type} {event.status}", []).extend(party.ref for party in event.parties)
    told = {row.split()[0] + " " + "+".join(sorted(refs)) + " " + row.split()[1] for row, refs in rows.items()}
    assert told == {" ".join(sorted_parties(row)) for row in expected}


def sorted_parties(row: str) -> tuple[str, str, str]:
    event_type, parties, status = row.split()
    return event_type, "+".join(sorted(parties.split("+"))), status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names beside the noun that counts them
        ("Les deux voisins, la Zambie et le Malawi, ont signé un accord.", {"sign ZMB+MWI actual"}),
        ("Les deux partenaires (Airbus et Thales) ont signé un accord.", {"sign airbus+thales actual"}),
        ("L'Appel de Paris porte la signature de douze États, dont le Chili.", {"sign CHL actual"}),
        ("L'Appel de Paris a reçu le soutien de douze États, dont le Chili et Oman.", {"endorse CHL+OMN actual"}),
        ("Les premiers signataires de l'Appel de Paris incluent Emmaüs et Oxfam.", {"sign emmaus+oxfam actual"}),
        ("Parmi les signataires de l'Appel de Paris : Emmaüs et Oxfam.", {"sign emmaus+oxfam actual"}),
        # nations without an article
        ("Kirghizes et Ouzbeks ont signé un accord.", {"sign KGZ+UZB actual"}),
        ("Ni Grecs ni Turcs n'ont signé l'Appel de Paris.", {"sign GRC+TUR negated"}),
        ("Les députés Grecs invités ont quitté la salle.", set()),
        # who acts behind the clause before
        ("Quand l'OIF a exclu le Mali, le Togo a protesté.", {"leave MLI actual"}),
        ("Depuis que l'OIF a exclu le Mali, le Niger et le Togo protestent.", {"leave MLI actual"}),
        ("Lorsque l'OIF a exclu le Mali, le Niger et le Togo, la salle a ri.", {"leave MLI+NER+TGO actual"}),
        # governments and those who announce
        ("Le Conseil fédéral a signé un accord.", {"sign CHE actual"}),
        ("Le gouvernement du Québec et le Bénin ont signé un accord.", {"sign gouvernement-du-quebec+BEN actual"}),
        ("Airbus a annoncé la signature, avec l'ESA, d'un contrat.", {"sign airbus+esa actual"}),
        ("L'ONU salue la signature, avec le Mali, d'un accord.", {"sign MLI actual"}),
    ],
)
def test_who_is_counted_or_called(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events} == expected
