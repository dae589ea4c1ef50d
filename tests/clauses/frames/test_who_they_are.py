"""Who they are that a clause tells of: named behind the verb that lists them, or in an aside before a predicate."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Les trois pays qui ont quitté l'OIF sont le Togo, le Ghana et le Mali.", ["leave TGO+GHA+MLI > oif"]),
        ("Les pays ayant quitté l'OIF sont le Togo et le Ghana.", ["leave TGO+GHA > oif"]),
        (
            "Parmi les pays qui ont signé la Convention de Budapest figurent le Togo et le Ghana.",
            ["sign TGO+GHA > convention-budapest"],
        ),
        ("Les pays qui ont signé la Convention de Budapest sont nombreux.", ["sign - > convention-budapest"]),
        ("Les pays qui ont rejoint l'OIF sont soutenus par le Ghana.", []),
        ("Le Togo est, avec le Ghana et le Bénin, membre de l'OIF.", ["belong TGO+GHA+BEN > oif"]),
        ("Le Togo est, selon l'Unesco, membre de l'OIF.", ["belong TGO > oif"]),
        ("Le Togo est devenu, en mai, après le Mali, membre de l'OIF.", ["join TGO > oif"]),
        (
            "L'OIF a annoncé l'entrée de deux nouveaux membres lors de son sommet, le Togo et le Mali.",
            ["join TGO+MLI > oif"],
        ),
        ("L'OIF a annoncé l'arrivée de nouveaux membres. L'Unesco s'en félicite.", []),
        ("Le Togo est en conflit avec le Ghana, membre de l'OIF.", ["belong GHA > oif"]),
        ("Le Chili, le Togo et le Mali, membre de l'OIF, ont dit oui.", ["belong MLI > oif"]),
        ("Le Chili, le Togo et le Mali, membres de l'OIF, ont dit oui.", ["belong CHL+TGO+MLI > oif"]),
        ("Le Togo est en outre membre de l'OIF et de l'Unesco.", ["belong TGO > oif", "belong TGO > unesco"]),
        ("Le Togo deviendra le premier pays africain membre de l'OIF.", ["join TGO > oif"]),
        ("Le Togo est devenu le premier État membre associé de l'OIF.", ["join TGO > oif"]),
        ("Le Togo est le seul pays observateur de l'OIF.", ["belong TGO > oif"]),
        ("Le Togo est membre de l'OIF depuis sa création.", ["belong TGO > oif"]),
        ("Le Togo est membre de l'OIF depuis sa création en 1970.", ["belong TGO > oif", "found - > oif"]),
        ("Le Togo est, avec le Ghana, à l'origine de la création de l'OIF.", ["found TGO+GHA > oif"]),
    ],
)
def test_those_named_apart(extractor: Extractor, text: str, events: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} > {event.target and event.target.ref}"
        for event in record.events
    ] == events
