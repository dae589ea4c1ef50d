"""Which body decides who belongs to it, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # organs and members as the subject
    ("L'assemblée générale de l'OIF, réunie mardi à Lomé, a admis le Ghana.", {"join GHA oif"}),
    ("L'assemblée générale de l'OIF réunie à Lomé a admis le Ghana.", {"join GHA oif"}),
    ("Les États membres de l'OIF ont admis le Ghana.", {"join GHA oif"}),
    ("Le congrès extraordinaire de la FIFA a exclu le Kosovo.", {"leave XKX fifa"}),
    ("Les ministres des Affaires étrangères de la Ligue arabe ont réintégré la Syrie.", {"join SYR ligue-arabe"}),
    ("L'OIF se réunit à Lomé. Mardi, l'assemblée générale a admis le Ghana.", {"join GHA oif"}),
    ("Le site de l'OIF a accueilli le Ghana.", set()),
    ("L'OIF se réunit à Lomé. Le jury a exclu le Ghana.", set()),
    # as the agent
    ("Admis mardi par l'assemblée générale de l'OIF, le Ghana s'est réjoui.", {"join GHA oif"}),
    ("Le Ghana a été exclu par le congrès de l'OIF.", {"leave GHA oif"}),
    ("Le Ghana a été admis par le comité exécutif de l'OIF.", {"join GHA oif"}),
    # a named organ of a body
    ("L'Assemblée générale d'Interpol a admis les Palaos.", {"join PLW interpol"}),
    ("La Conférence générale de l'Unesco a admis la Palestine.", {"join PSE unesco"}),
    ("Le Ghana a été admis par l'Assemblée générale de l'OIML.", {"join GHA oiml"}),
    ("Le Conseil des ministres de l'OHADA a approuvé l'adhésion du Burundi.", {"join BDI ohada"}),
    ("L'admission du Ghana a été votée par la Conférence générale de l'AIEA.", {"join GHA aiea"}),
    ("Le Secrétariat de l'OCS a suspendu le Laos. L'OCS compte dix membres.", {"suspend LAO ocs", "belong  ocs"}),
    ("L'Albanie a été élue au Conseil exécutif de l'OIM.", {"join ALB conseil-executif"}),
    # what a body decides on
    ("L'Union européenne suit le dossier. La FIFA a validé l'adhésion du Kosovo.", {"join XKX fifa"}),
    ("L'Union européenne suit le dossier. Le congrès de la FIFA a voté l'admission du Kosovo.", {"join XKX fifa"}),
    ("L'Union européenne suit le dossier. L'entrée du Kosovo a été avalisée mardi par l'OIF.", {"join XKX oif"}),
    (
        "L'Unesco se réunit. La suspension du Togo, prononcée lundi par l'Assemblée parlementaire de la Francophonie, "
        "fait débat.",
        {"suspend TGO apf"},
    ),
    ("L'ONU s'inquiète. L'adhésion de la Suède, bloquée par la Turquie, a été votée par l'OTAN.", {"join SWE otan"}),
    ("L'ONU s'inquiète. L'Agence internationale de l'énergie a approuvé l'adhésion du Pérou.", {"join PER aie"}),
    # at whose assembly
    ("L'adhésion du Togo a été entérinée par l'AG de la FIFA.", {"join TGO fifa"}),
    ("L'adhésion du Bénin a été votée à la Conférence générale de l'Unesco.", {"join BEN unesco"}),
    ("L'adhésion du Togo au Conseil de la FIFA a été votée.", {"join TGO conseil"}),
    # what it makes known of its own members
    (
        "L'Unesco se réunit. La suspension du Niger, annoncée dimanche par la CEDEAO, est une surprise.",
        {"suspend NER cedeao"},
    ),
    ("L'OTAN se réunit à La Haye. L'OCS a annoncé l'entrée d'un nouvel État membre, la Biélorussie.", {"join BLR ocs"}),
    ("La Suède va rejoindre l'OTAN. L'ONU a annoncé hier l'adhésion de la Suède.", {"join SWE otan"}),
    ("La CEDEAO se réunit. L'AFP a annoncé hier la suspension du Niger.", {"suspend NER cedeao"}),
    # of a body, what another does to it
    ("La suspension d'Aeroflot par SkyTeam surprend.", {"suspend aeroflot skyteam"}),
    ("SkyTeam a annoncé la suspension d'Aeroflot.", {"suspend aeroflot skyteam"}),
    ("La suspension d'Aeroflot de SkyTeam surprend.", {"suspend aeroflot skyteam"}),
    ("Le Togo a annoncé sa suspension de l'OIF.", {"suspend TGO oif"}),
    ("L'Union européenne se réunit. Le Sénat français a approuvé l'adhésion de la Moldavie.", {"join MDA ue"}),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_who_decides(extractor: Extractor, text: str, events: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref}" for e in record.events}
    assert found == events
