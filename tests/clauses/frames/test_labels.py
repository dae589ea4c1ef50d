"""Lines that list, behind a noun that labels them, who did what to the text or body of the heading."""

import pytest

from depositaire.pipeline import Extractor

TREATY, BODY = "Convention de Budapest : où en est-on ?", "L'OIF en bref"
LABELS = [
    (TREATY, "Ratifications : le Ghana, le Togo", "ratify GHA+TGO actual"),
    (TREATY, "Ratification en cours : Bénin.", "ratify BEN planned"),
    (TREATY, "En cours de ratification : Bénin.", "ratify BEN planned"),
    (TREATY, "En attente de ratification : Bénin.", "ratify BEN hypothetical"),
    (TREATY, "Adhésion : Chili (2021).", "accede CHL actual"),
    (TREATY, "Adhésion (sans signature) : Chili (2021).", "accede CHL actual"),
    (TREATY, "États parties : Chili, Pérou.", "accede CHL+PER actual"),
    (TREATY, "Non signataires : Chili, Pérou.", "sign CHL+PER negated"),
    (TREATY, "Retrait : Pérou, avec effet au 31 décembre 2026.", "denounce PER planned"),
    (BODY, "Membres fondateurs : le Ghana et le Togo.", "belong GHA+TGO actual"),
    (BODY, "Pays candidats : Chili, Pérou.", "apply CHL+PER actual"),
    (BODY, "Sorties : le Ghana, le Togo.", "leave GHA+TGO actual"),
    (BODY, "Retrait : Ghana.", "leave GHA actual"),
    (BODY, "Membres du jury : le Ghana et le Togo.", ""),
    (BODY, "Membres : Jean Kaboré (Togo), Ana Ruiz (Chili).", ""),
    (BODY, "Retrait : le ministre togolais s'explique.", ""),
    (TREATY, "Ratification : la Suisse et le Chili s'expliquent.", ""),
]


@pytest.mark.parametrize(("heading", "line", "wanted"), LABELS)
def test_labels(extractor: Extractor, heading: str, line: str, wanted: str) -> None:
    events = extractor.extract(f"{heading}\n{line}", published="2026-06-15").events
    told = [f"{event.type} {'+'.join(sorted(p.ref for p in event.parties))} {event.status}" for event in events]
    assert "; ".join(told) == wanted
