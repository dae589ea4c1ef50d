"""Acts told by the way: celebrated, scheduled, what must first be done, and what is not yet for want of them."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # what is looked into, or waits for an answer, has been asked for
    ("L'OIF doit examiner une demande d'adhésion du Togo.", {"apply TGO oif actual"}),
    ("Le Togo attend une réponse à sa demande d'adhésion à l'OIF.", {"apply TGO oif actual"}),
    ("Le Togo attend de déposer sa demande d'adhésion à l'OIF.", {"apply TGO oif hypothetical"}),
    # since when something is asked for
    ("Le Togo souhaite réformer l'OIF depuis son adhésion en 1993.", {"join TGO oif actual"}),
    ("Le Togo rêve depuis 1993 d'une adhésion à l'OIF.", {"join TGO oif hypothetical"}),
    # what is celebrated took place, whatever the feast is
    ("Le centenaire de l'admission du Chili à l'OIF sera célébré en mars 2026.", {"join CHL oif actual"}),
    ("Pour fêter les dix ans de son adhésion à l'OIF, le Togo émettra un timbre.", {"join TGO oif actual"}),
    ("À l'occasion du cinquantenaire de la ratification de la Convention de Hanoï par le Mali, une revue propose un"
     " dossier.", {"ratify MLI convention-hanoi actual"}),
    ("Le Togo propose la ratification de la Convention de Hanoï par le Mali.",
     {"ratify MLI convention-hanoi hypothetical"}),
    ("L'adhésion du Togo à l'OIF sera célébrée en mars 2026.", {"join TGO oif planned"}),
    # what has a day is a plan, whatever is done in view of it
    ("Des agents sont formés en vue de l'adhésion du Togo à l'OIF, fixée au 1er mars 2027.", {"join TGO oif planned"}),
    ("Pour préparer l'adhésion du Togo à l'OIF, programmée en mars 2027, on recrute.", {"join TGO oif planned"}),
    ("Pour préparer l'adhésion du Togo à l'OIF, débattue depuis des mois, on recrute.", {"join TGO oif hypothetical"}),
    # what must come first
    ("Une fois la Convention de Hanoï ratifiée par le Togo, les prix baisseront.",
     {"ratify TGO convention-hanoi planned"}),
    ("Une fois la Convention de Hanoï ratifiée par le Togo, les prix ont baissé.",
     {"ratify TGO convention-hanoi actual"}),
    ("Le Togo, une fois membre de l'OIF, touchera des fonds.", {"join TGO oif planned"}),
    ("Dès la ratification de la Convention de Hanoï par le Togo, les prix baisseront.",
     {"ratify TGO convention-hanoi planned"}),
    ("Le Togo a apporté dès 2018 son soutien à l'Appel de Paris et souscrira cette année à la Charte de Lomé.",
     {"endorse TGO appel-de-paris actual", "accede TGO charte-de-lome planned"}),
    ("Que changera le port une fois que le Togo aura quitté l'OIF ?", {"leave TGO oif planned"}),
    ("Quand le Togo quittera-t-il l'OIF ?", {"leave TGO oif hypothetical"}),
    # the text behind the phrase that opens the sentence
    ("Faute de ratification par le Togo, la convention de coopération douanière n'est pas invoquée.",
     {"ratify TGO convention-1 negated"}),
    ("Malgré la signature par le Togo, l'accord sur la pêche n'est pas appliqué.", {"sign TGO accord-1 actual"}),
    ("La signature par le Togo, l'accord le prévoit, sera suivie d'un dîner.", set()),
    # what came after something that is past
    ("Deux ans avant que le Togo ne rejoigne l'OIF, la route n'existait pas.", {"join TGO oif actual"}),
    ("La route sera ouverte avant que le Togo ne rejoigne l'OIF.", {"join TGO oif hypothetical"}),
    ("Il faudra attendre 2035 pour que le Togo entre à l'OIF.", {"join TGO oif planned"}),
    ("Que change la loi pour les employés une fois que le Togo aura quitté l'OIF ?", {"leave TGO oif planned"}),
    # of what did it nothing is said further on
    ("Le budget de l'OIF, amputé par la défection du Togo, sera examiné lundi.", {"leave TGO oif actual"}),
    # asides before what somebody becomes, and who did it at the same time
    ("Haïti deviendra, si tout va bien, membre de l'OIF en mai 2026.", {"join HTI oif planned"}),
    ("Le Togo est content, comme il l'a dit, membre de l'OIF ou non.", set()),
    ("Entré à l'OIF en même temps que le Mali, le Togo vote.", {"join TGO+MLI oif actual"}),
    # counted and named
    ("L'Appel de Paris, que soutiennent déjà vingt villes, la Région Bretagne et Veolia, est ancien.",
     {"endorse region-bretagne+veolia appel-de-paris actual"}),
    ("La Convention de Hanoï, signée par douze pays, l'Union européenne et la Suisse, est ouverte.",
     {"sign ue+CHE convention-hanoi actual"}),
    # an act takes effect, not the text that it ends
    ("La dénonciation de la Convention de Hanoï par le Togo, qui produira ses effets en mars 2027, inquiète.",
     {"denounce TGO convention-hanoi planned"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_told_by_the_way(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
