"""What stands before a name and says what it is: the name is the argument, wherever its noun stands."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a annoncé la création d'un groupement postal appelé Rivéo.", {"found TGO > riveo"}),
    ("Le Togo a rejoint un réseau de recherche baptisé « Semences vives ».", {"join TGO > semences-vives"}),
    ("Le Togo va créer une école, qui portera le nom d'Institut de la mer.", {"found TGO > institut-de-la-mer"}),
    ("Le Togo va créer une école, qui portera le nom d'un poète.", set()),
    (
        "La Poste et la RATP unissent leurs forces pour créer le consortium Rivéo.",
        {"found la-poste+ratp > consortium-riveo"},
    ),
    (
        "L'OIF annonce l'admission de deux pays, au rang de membres associés : le Ghana et le Togo.",
        {"join GHA+TGO > oif"},
    ),
    (
        "Après le départ de plusieurs entreprises, dont Oxfam et Greenpeace, l'OIF a perdu ses moyens.",
        {"leave oxfam+greenpeace > oif"},
    ),
    ("Le choix de quitter l'OIF, née à Niamey, capitale du Niger, vient après un vote.", {"found  > oif"}),
    (
        "À l'invitation de l'OIF, Lise Aubin, rectrice de l'université de Lomé, et Jean Dru, directeur de l'Unesco, "
        "ont signé la Convention de Malabo.",
        {"sign universite-de-lome+unesco > convention-malabo"},
    ),
    (
        "Le Togo et le Bénin sont voisins. L'OIF et l'Unesco ont signé un accord sur les liens entre les deux pays.",
        {"sign oif+unesco > accord-1"},
    ),
    (
        "Le président et les ministres du Togo ont signé jeudi\nà Lomé la Convention de Malabo.",
        {"sign TGO > convention-malabo"},
    ),
    ("Le texte sera caduc si le Togo ne rejette pas la Convention de Malabo.", set()),
    ("L'OIF accueille Greenpeace, Oxfam et Sillages parmi ses membres.", {"join greenpeace+oxfam+sillages > oif"}),
    ("Greenpeace rejoint Plinor Foundation.", {"join greenpeace > plinor-foundation"}),
    ('Le Togo a lancé l\'"Appel de Dakar pour la paix".', {"adopt TGO > appel-de-dakar-pour-la-paix"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_name_is_the_argument(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref if event.target else '-'}"
        for event in record.events
    }
    assert told == expected
