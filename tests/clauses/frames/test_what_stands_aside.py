"""What stands between an act and its arguments or beside them, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # adverbs of several words between a name and what is said of it
    ("Le Mali, lui aussi sorti de l'OIF en mai, s'est abstenu.", {"leave MLI actual"}),
    ("Le Mali, pour sa part exclu de l'OIF, s'est abstenu.", {"leave MLI actual"}),
    ("Le Mali, lui aussi membre de l'OIF, s'est abstenu.", {"belong MLI actual"}),
    # a relative clause in what a verb says something of
    ("L'adhésion du Mali, qui préside le groupe, à l'OIF sera effective en juillet.", {"join MLI planned"}),
    ("Le retrait du Mali, dont l'économie ralentit, de l'OIF est à l'étude.", {"leave MLI hypothetical"}),
    ("La ratification du traité, à laquelle tient l'OIF, par le Mali est prévue en mai.", {"ratify MLI planned"}),
    ("Pour le Mali, dont l'économie ralentit, la ratification du traité a été saluée.", {"ratify MLI actual"}),
    ("L'OIF, qui a refusé, sans débat, l'adhésion du Mali, s'en explique.", {"join MLI negated"}),
    # … and between a subject and its verb, behind a clause of its own
    ("Le délai étant passé, le Mali, qui hésitait, ne fait plus partie de l'OIF.", {"leave MLI actual"}),
    # between dashes
    (
        "La ratification de la Convention de Budapest – un texte vieux de vingt ans – par le Mali est sûre.",
        {"ratify MLI actual"},
    ),
    # a list that ends with a relative clause, behind a participle
    (
        "La Convention de Budapest, conclue par le Mali et le Togo, qui l'a proposée, fixe les règles.",
        {"sign MLI+TGO actual"},
    ),
    (
        "Le Mali, qui recevait, et l'ambassadeur du Togo à Lima ont signé la Convention de Budapest.",
        {"sign MLI+TGO actual"},
    ),
    # what is said of a State before its name
    ("La Convention de Budapest porte la signature du géant sud-américain, le Brésil.", {"sign BRA actual"}),
    ("L'adhésion de son voisin, le Nigeria, à l'OIF est effective.", {"join NGA actual"}),
    ("Avec son voisin, le Brésil a signé la Convention de Budapest.", {"sign BRA actual"}),
    # what is said of a body has its own complements
    ("Le Mali a déposé une demande d'adhésion à l'OMI, agence spécialisée de l'ONU.", {"apply MLI actual"}),
    # what others did before or beside the act
    (
        "Le Mali a signé la Convention de Budapest après une rencontre entre le Togo et le Bénin.",
        {"sign MLI actual"},
    ),
    ("Le Mali a signé la Convention de Budapest à la suite d'un accord avec le Togo.", {"sign MLI actual"}),
    ("Le Mali a signé lors du sommet de Lomé un accord de pêche avec le Togo.", {"sign MLI+TGO actual"}),
    ("Un accord a été signé à l'issue d'une rencontre entre le Mali et le Togo.", {"sign MLI+TGO actual"}),
    # whose the body is that somebody joins
    ("L'adhésion du Mali à l'OIF de l'Unesco a été suspendue en mars.", {"suspend MLI actual"}),
    # a capital and how it stands
    ("Le ministre salue l'entrée de Hanoï, d'ordinaire plus prudent, dans l'OIF.", {"join VNM actual"}),
    ("Nairobi, fidèle à sa tradition, et le Togo rejoignent l'OIF.", {"join KEN+TGO actual"}),
    ("L'entrée de Paris, désormais piétonne, dans la zone verte est saluée par l'OIF.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_aside(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
