"""What must come first, what depends on something given, consent and demands: whether the act itself is told."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Convention de Hanoï entrera en vigueur dès que vingt États l'auront ratifiée.", {"enter_into_force planned"}),
    ("La Convention de Hanoï est entrée en vigueur lorsque le Togo l'a ratifiée.", {"ratify TGO actual"}),
    ("Le Chili n'adhérera pas à l'Accord de Paris sans contreparties.", {"accede CHL hypothetical"}),
    ("Le Chili n'adhérera pas à l'Accord de Paris, sans en dire la raison.", {"accede CHL negated"}),
    ("Les députés chiliens ont donné hier, à deux voix près, leur aval à la ratification de la Convention de Hanoï.",
     {"ratify CHL planned"}),
    ("L'OIF n'a pas prononcé la suspension du Niger.", {"suspend NER negated"}),
    ("L'OIF prononcera la suspension du Niger.", {"suspend NER planned"}),
    ("Cette adhésion du Ghana à l'OIF pourrait en inspirer d'autres.", {"join GHA actual"}),
    ("L'adhésion du Ghana à l'OIF pourrait intervenir en mai.", {"join GHA hypothetical"}),
    ("La Norvège votera contre la demande du Soudan d'adhérer à l'OIF.", {"apply SDN actual"}),
    ("La Norvège n'avait jamais été membre de l'OIF.", {"belong NOR negated"}),
    ("La Norvège estime que d'autres États pourraient adhérer à la Convention de Hanoï.", {"accede hypothetical"}),
    ("L'Assemblée générale de l'OIF a approuvé l'adhésion du Ghana.", {"join GHA actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_is_awaited(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The events of a sentence, targets left out; those wanted are among them."""
    events = extractor.extract(text, published="2025-06-15").events
    told = {" ".join([event.type, *(party.ref for party in event.parties), event.status]) for event in events}
    assert wanted <= told
    assert not {one for one in told if one.split()[0] in {w.split()[0] for w in wanted}} - wanted
