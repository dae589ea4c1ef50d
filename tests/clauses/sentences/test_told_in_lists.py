"""Acts told between two names of a list, or of the last of them alone."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    # between two names
    "Y participent le Togo, qui a rejoint l'OIF en mai, le Mali et le Ghana.": {"join TGO > oif"},
    "Y siègent le Togo et le Mali, tous deux membres de l'OIF, et le Ghana.": {"belong TGO+MLI > oif"},
    "Y siègent le Togo, candidat à l'OCDE, le Bénin et le Ghana.": {"apply TGO > ocde"},
    "Y siègent le Togo, sorti de l'OIF en 2020, le Bénin et le Ghana.": {"leave TGO > oif"},
    "Le Togo, qui a rejoint l'OIF, le Mali et le Ghana ont signé l'Appel de Paris.": {
        "join TGO > oif",
        "sign TGO+MLI+GHA > appel-de-paris",
    },
    "Le Togo, le Mali et le Ghana ont signé l'Appel de Paris.": {"sign TGO+MLI+GHA > appel-de-paris"},
    "Y siègent le Mali, le Togo, membre de l'OIF, le Bénin et le Ghana.": {"belong TGO > oif"},
    "Y siègent le Mali, le Togo, membres de l'OIF, le Bénin et le Ghana.": {"belong MLI+TGO > oif"},
    "Y siègent le Togo, hôte de l'OIF, le Bénin et le Ghana.": set(),
    # behind « ainsi que », semicolons and other clauses
    "Le Chili et le Pérou, ainsi que le Togo et le Ghana, membres de l'OIF, ont dormi.": {"belong TGO+GHA > oif"},
    "Le Chili et le Pérou, ainsi que le Ghana, membre de l'OIF, ont dormi.": {"belong GHA > oif"},
    "Le Chili, ainsi que le Ghana, membres de l'OIF, ont dormi.": {"belong CHL+GHA > oif"},
    "Le Togo, qui a rejoint l'OIF, n'a pas dormi, pas plus que le Ghana.": {"join TGO > oif"},
    "Pas tous : le Togo, qui dort, n'a pas rejoint l'OIF, pas plus que le Mali ; le Chili et le Pérou l'ont fait.": {
        "join TGO+MLI > oif",
        "join CHL+PER > oif",
    },
    "Ont rejoint l'OIF : le Togo, qui dort ; le Mali ; le Ghana.": {"join TGO+MLI+GHA > oif"},
    # of the last alone
    "Il s'agit du Togo et du Ghana qui a rejoint l'OIF.": {"join GHA > oif"},
    "Y siègent le Togo et le Ghana, lequel a rejoint l'OIF.": {"join GHA > oif"},
    "Y siègent le Togo et le Ghana, lesquels ont rejoint l'OIF.": {"join TGO+GHA > oif"},
    "Elle réunit le Togo et le Ghana qui préside l'Union mais qui a quitté l'OIF.": {"leave GHA > oif"},
    "Elle réunit le Togo et le Ghana qui siègent à Lomé mais qui ont quitté l'OIF.": {"leave TGO+GHA > oif"},
    "Outre le Togo, il s'agit du Ghana, qui a rejoint l'OIF.": {"join GHA > oif"},
    "Outre le Togo, le Ghana a rejoint l'OIF.": {"join TGO+GHA > oif"},
}


@pytest.mark.parametrize(("text", "events"), CASES.items())
def test_who_does_it(extractor: Extractor, text: str, events: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref}"
        for event in record.events
        if event.target is not None
    }
    assert told == events


def test_the_day_of_another(extractor: Extractor) -> None:
    text = "Le Togo, qui a rejoint l'OIF en mai 2020, le Mali et le Ghana ont signé l'Appel de Paris."
    dates = {event.type: event.date for event in extractor.extract(text, published="2025-06-15").events}
    assert dates["sign"] is None
    assert dates["join"] is not None
