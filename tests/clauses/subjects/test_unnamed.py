"""Those who act without a name: nobody else of the sentence does what is told of them."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # told of « tout pays », « les États », « certains »
    ("L'Unesco a rappelé que tout pays souhaitant rejoindre l'OIF doit écrire.", set()),
    ("Le ministre sénégalais note que les pays ayant ratifié la Convention de Budapest sont rares.", set()),
    ("Le Kenya a rappelé que les États qui ont ratifié la Convention de Budapest sont rares.", {"ratify "}),
    ("L'Unesco a averti les pays tentés de quitter l'OMS.", set()),
    ("La BAD s'inquiète de voir des pays quitter la CPI.", set()),
    # whose decision or wish it is
    ("Le Kenya se réjouit de la décision de plusieurs États d'adhérer à l'OIF.", set()),
    ("La BAD regrette les intentions affichées par plusieurs pays membres de quitter la CPI.", set()),
    ("La France salue la volonté de nombreux pays africains de signer l'Accord de Paris.", {"sign "}),
    # somebody who is one of them, or comes to them, acts
    ("Le Kenya est l'un des pays ayant ratifié la Convention de Budapest.", {"ratify KEN"}),
    ("Le Kenya rejoint les pays qui ont ratifié la Convention de Budapest.", {"ratify KEN"}),
    ("Parmi les pays ayant ratifié la Convention de Budapest figurent le Kenya et le Pérou.", {"ratify KEN+PER"}),
    ("Plusieurs pays ayant quitté l'OMS, dont le Kenya et le Pérou, s'expliquent.", {"leave KEN+PER"}),
    ("Le Kenya et le Pérou, pays ayant signé la Convention de Budapest, se réjouissent.", {"sign KEN+PER"}),
    ("La BAD regrette la décision du Kenya de quitter la CPI.", {"leave KEN"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_acts(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events} == expected
