"""Relative clauses in a row, verbs that share one, and those who are given for all the members of a body."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Convention de Hanoï, que le Togo signa et qui entra en vigueur en 1986, est traduite.",
     {"sign TGO convention-hanoi actual", "enter_into_force  convention-hanoi actual"}),
    ("L'OIF, qui a son siège à Paris et que le Togo a rejointe en 2010, déménage.", {"join TGO oif actual"}),
    ("La Convention de Hanoï, que le Togo a signée, que le Mali a ratifiée et que le Bénin a dénoncée, est traduite.",
     {"sign TGO convention-hanoi actual", "ratify MLI convention-hanoi actual",
      "denounce BEN convention-hanoi actual"}),
    ("L'OIF, que le Mali a quittée et à laquelle appartiennent le Togo et le Ghana, a son siège à Paris.",
     {"leave MLI oif actual", "belong TGO+GHA oif actual"}),
    ("Le Mali a annoncé à l'OIF que le Togo la rejoindrait et que le Bénin la quitterait.",
     {"join TGO oif planned", "leave BEN oif planned"}),
    ("L'Appel de Paris, que le Togo soutient, est ancien.", {"endorse TGO appel-de-paris actual"}),
    # a second verb with the same object; forms of the past that the model takes for nouns
    ("La Convention de Hanoï, que la Gambie signa le 11 février 1983 et ratifia quatre mois plus tard, est traduite.",
     {"sign GMB convention-hanoi actual", "ratify GMB convention-hanoi actual"}),
    ("La Gambie signa la Convention de Hanoï en 1983 et la ratifia en 1984.",
     {"sign GMB convention-hanoi actual", "ratify GMB convention-hanoi actual"}),
    ("L'OIF, que la Gambie rejoint en 1983 et quitte en 1990, est à Paris.",
     {"join GMB oif actual", "leave GMB oif actual"}),
    ("L'accord que le Togo, rejoint par le Mali, a signé est long.", {"sign TGO accord-1 actual"}),
    # whom a noun tells more of, and whose ministers they are
    ("Les ports du Ghana, pays africain ayant ratifié la Convention de Hanoï, sont contrôlés.",
     {"ratify GHA convention-hanoi actual"}),
    ("Les ministres de l'OIF, dont fait partie le Ghana, se réunissent.", {"belong GHA oif actual"}),
    # those who are given for all
    ("Les États membres de l'OIF, dont le Ghana et le Pérou, ont voté.", {"belong GHA+PER oif actual"}),
    ("Les pays membres de l'OIF, à l'instar du Ghana et du Pérou, ont voté.", {"belong GHA+PER oif actual"}),
    ("Les pays membres de l'OIF, comme le Ghana l'avait demandé, ont voté.", set()),
    ("Des pays non membres de l'OIF, comme le Ghana, hésitent.", set()),
    ("D'anciens membres de l'OIF, comme le Ghana, hésitent.", set()),
    # who acts for States; round numbers
    ("Quatorze chefs d'État ont signé la Convention de Hanoï.", {"sign  convention-hanoi actual"}),
    ("Ses ministres ont signé la Convention de Hanoï.", set()),
    ("Trois cents villes ont rejoint l'OIF.", {"join  oif actual"}),
    ("Le Ghana et le Pérou ont l'un et l'autre ratifié la Convention de Hanoï.",
     {"ratify GHA+PER convention-hanoi actual"}),
    ("Créé en 1989, le club rejoint en 1994 la Fédération des ports libres.", set()),
    ("Créée en 1989, la Fédération des ports libres grandit.", {"found  federation-des-ports-libres actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_relatives_in_a_row(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
