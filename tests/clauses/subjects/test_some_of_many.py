"""Acts of many of whom the text names some, whatever noun counts them and wherever their names stand."""

import pytest

from depositaire.pipeline import Extractor


def told(extractor: Extractor, text: str) -> list[str]:
    record = extractor.extract(text, published="2025-06-15")
    return [
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref if event.target else '-'}"
        for event in record.events
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Le 6 juin, 41 maisons d'édition, dont Plinor, Rivéo et Orbéa, ont signé la Charte des livres verts.",
            "sign plinor+riveo+orbea > charte-des-livres-verts",
        ),
        (
            "Vingt obtenteurs de la grande distribution, dont Plinor et Rivéo, ont signé la Charte des livres verts.",
            "sign plinor+riveo > charte-des-livres-verts",
        ),
        (
            "L'OIF comprend les 16 grands verriers basés en Europe, dont Airbus et Thales.",
            "belong airbus+thales > oif",
        ),
        (
            "L'assemblée a élu trois pays au Conseil de sécurité (CS), dont le Togo et le Mali.",
            "join TGO+MLI > conseil-de-securite",
        ),
        ("L'OIF comprend les trois pays que sont le Togo, le Mali et le Bénin.", "belong TGO+MLI+BEN > oif"),
        (
            "L'OIF a exclu trois pays de la Clean Seed Coalition, dont le Togo et le Mali.",
            "leave TGO+MLI > clean-seed-coalition",
        ),
        (
            "L'OIF a réintégré neuf clubs, dont Airbus et Thales.",
            "join airbus+thales > oif",
        ),
        (
            "Trois clubs de deux pays, dont le Chili, ont quitté l'OIF.",
            "leave CHL > oif",
        ),
        (
            "La Charte des livres verts a été signée par 32 obtenteurs, dont Plinor et Rivéo.",
            "sign plinor+riveo > charte-des-livres-verts",
        ),
        (
            "Une poignée de gros obtenteurs, parmi lesquels Plinor et Rivéo, ont quitté la Clean Seed Coalition.",
            "leave plinor+riveo > clean-seed-coalition",
        ),
        (
            "Après le départ de trois verriers, en particulier Plinor et Rivéo, la Clean Glass League se cherche.",
            "leave plinor+riveo > clean-glass-league",
        ),
        (
            "Vingt verriers ont fondé la Clean Glass League. On y trouve entre autres Plinor, Rivéo et Orbéa.",
            "found plinor+riveo+orbea > clean-glass-league",
        ),
        (
            "Quinze verriers ont signé la charte Silice. Parmi les signataires figurent Plinor, Rivéo et Orbéa.",
            "sign plinor+riveo+orbea > charte-silice",
        ),
        (
            "Après le départ de gros verriers l'hiver dernier, dont Plinor et Rivéo, la Clean Glass League a fondu.",
            "leave plinor+riveo > clean-glass-league",
        ),
        (
            "L'OIF a été fondée par onze caisses de retraite et gestionnaires, parmi lesquels l'Unesco et l'OTAN.",
            "found unesco+otan > oif",
        ),
        (
            "Vingt verriers, dont Plinor et Rivéo, ont signé un pacte inédit, le « Clean Water Pledge ».",
            "sign plinor+riveo > clean-water-pledge",
        ),
        ("La Ligue des phares compte dix pays, ainsi que le Chili et le Togo.", "belong CHL+TGO > ligue-des-phares"),
        ("La Ligue des phares compte dix pays de l'OTAN et le Chili.", "belong CHL > ligue-des-phares"),
        ("La Ligue des phares compte dix pays et le Chili en est le plus grand.", "belong  > ligue-des-phares"),
        (
            "La Convention de Budapest a été signée par 61 pays, dont le Chili et le Togo, ainsi que par l'Unesco.",
            "sign CHL+TGO+unesco > convention-budapest",
        ),
        (
            "La Convention de Budapest a été signée par 61 pays, dont le Chili et le Togo, et saluée par l'Unesco.",
            "sign CHL+TGO > convention-budapest",
        ),
        (
            "La Convention de Budapest a été signée par 61 pays, où figurent le Chili et le Togo.",
            "sign CHL+TGO > convention-budapest",
        ),
        ("L'OIF compte huit pays, avec le Chili, le Ghana et le Togo.", "belong CHL+GHA+TGO > oif"),
        ("L'OIF compte huit membres, avec le Togo pour hôte.", "belong  > oif"),
        ("L'OIF compte plusieurs pays tels que le Togo et le Mali.", "belong TGO+MLI > oif"),
        ("L'OIF réunit des entreprises (Airbus, Thales).", "belong airbus+thales > oif"),
    ],
)
def test_some_of_those_who_act_are_named(extractor: Extractor, text: str, event: str) -> None:
    assert told(extractor, text) == [event]


@pytest.mark.parametrize(
    "text",
    [
        "Trois projets, dont celui du Togo, ont été signés.",
        "Trois textes dont le Togo salue la portée ont été signés à Lomé.",
        "La foire a réuni 20 000 visiteurs. On y trouve Plinor et Rivéo.",
    ],
)
def test_what_is_counted_does_not_act(extractor: Extractor, text: str) -> None:
    assert not any("plinor" in event or "TGO" in event for event in told(extractor, text))


def test_what_stands_behind_the_verb_is_no_second_subject(extractor: Extractor) -> None:
    assert told(extractor, "Vingt verriers ont paraphé le Global Glass Compact.") == ["sign  > global-glass-compact"]


@pytest.mark.parametrize(
    "text",
    [
        "L'OIF a suspendu deux membres de la Clean Seed Coalition, dont le Togo salue la fermeté.",
        "Le ministre a présenté trois projets à l'OMS, dont le Togo a salué l'ambition.",
    ],
)
def test_who_acts_behind_the_noun_is_none_of_the_many(extractor: Extractor, text: str) -> None:
    assert not any("TGO" in event for event in told(extractor, text))


def test_a_number_of_those_told_before_has_no_names(extractor: Extractor) -> None:
    text = "Vingt pays, dont le Togo, ont signé la Convention de Budapest et dix d'entre eux l'ont ratifiée."
    assert told(extractor, text) == ["sign TGO > convention-budapest", "ratify  > convention-budapest"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Le président togolais a annoncé que cinq pays pourraient rejoindre l'OIF.", "join  > oif"),
        ("Le Togo a appris que deux pays voulaient quitter l'OIF.", "leave  > oif"),
        ("Trois pays ont invité le Togo à quitter l'OIF.", "leave TGO > oif"),
    ],
)
def test_those_counted_above_an_infinitive(extractor: Extractor, text: str, event: str) -> None:
    assert told(extractor, text) == [event]
