"""What whole press texts say of bodies that no rule knows: who founded them, who is in them, who joins them."""

import pytest

from depositaire.pipeline import Extractor


def test_a_line_that_opens_with_its_year(extractor: Extractor) -> None:
    events = extractor.extract("Chronologie\n2004 : création du réseau PaCSON\n2011 : adhésion du Togo").events
    assert [event.date and event.date.edtf for event in events] == ["2004", "2011"]


def _told(extractor: Extractor, text: str) -> set[str]:
    return {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} > "
        f"{event.target.ref if event.target else '-'} {event.status}"
        for event in extractor.extract(text, published="2025-06-15").events
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lacustra est une banque créée par le Ghana et le Togo.", {"found GHA+TGO > lacustra actual"}),
        ("L'ESO est une organisation que l'Espagne a rejointe.", {"join ESP > eso actual"}),
        ("L'ESO est une organisation à laquelle l'Espagne a adhéré.", {"join ESP > eso actual"}),
        ("La Convention de Budapest est un traité ratifié par le Togo.", {"ratify TGO > convention-budapest actual"}),
        ("L'ESO n'est pas une organisation fondée par la Russie.", set()),
        ("Mira Orbit, association créée par SLB et Kliros, grandit.", {"found slb+kliros > mira-orbit actual"}),
        (
            "L'alliance Quantica est née à l'initiative de la Ville de Lyon et de la Métropole de Nantes.",
            {"found ville-de-lyon+metropole-de-nantes > alliance-quantica actual"},
        ),
        (
            "L'alliance Quantica, que viennent de rejoindre Ubisoft et Veolia, grandit.",
            {"join ubisoft+veolia > alliance-quantica actual"},
        ),
        ("Le Groupe Rivéo et Veolia ont rejoint la coalition.", set()),
        (
            "Le réseau Villes durables, ou Calm Towns Network, grandit. Le Togo a rejoint Calm Towns Network.",
            {"join TGO > reseau-villes-durables actual"},
        ),
        (
            "L'Alliance pour le climat (« Climate Alliance ») grandit. Le Togo a rejoint la Climate Alliance.",
            {"join TGO > alliance-pour-le-climat actual"},
        ),
        ("Le Togo rejoint l'OIF ou l'OTAN.", {"join TGO > oif actual", "join TGO > otan actual"}),
        (
            "La Convention sur les remèdes est née. Ce texte, dit « Convention Vigie », a été ratifié par le Togo.",
            {"ratify TGO > convention-vigie actual"},
        ),
        ("L'Université de Mons a signé un accord avec Umorix.", {"sign universite-de-mons+umorix > accord-1 actual"}),
        (
            "Un protocole d'accord a été signé entre Umicore, Prayon et l'Université de Mons.",
            {"sign umicore+prayon+universite-de-mons > protocole-1 actual"},
        ),
        (
            "Sont membres de l'alliance Quantica : la commune de Mirande, la Ville de Créon et le port de Sète.",
            {"belong commune-de-mirande+ville-de-creon+port-de-sete > alliance-quantica actual"},
        ),
        (
            "Repères :\n- 1992 : signature de la Convention de Rio\n- 2016 : ratification par la France",
            {"sign - > convention-de-rio actual", "ratify FRA > convention-de-rio actual"},
        ),
        (
            "Signataires de la charte « Sols durables » :\n- Egger\n- Tarkett\n- Forbo",
            {"sign egger+tarkett+forbo > charte-sols-durables actual"},
        ),
        ("Les signataires de la Convention de Budapest :\n- Anne Mollet\n- Luc Ferry\n- Max Petit", set()),
        ("Quantica est une alliance d'écoles. Le Togo rejoint l'alliance.", {"join TGO > quantica actual"}),
        (
            "Le Ghana a adhéré à Vigie, un réseau de ports. Le Togo a rejoint le réseau.",
            {"join GHA > vigie actual", "join TGO > vigie actual"},
        ),
        ("Vigie est un grand port. Le Togo a rejoint le réseau.", set()),
        ("Les États ibéro-américains ont adopté la Charte de Rio.", {"adopt - > charte-de-rio actual"}),
        (
            "Fondée par le Ghana et le Togo, l'OIF a accueilli le Mali, mais le pays a quitté l'OIF en mai.",
            {"found GHA+TGO > oif actual", "join MLI > oif actual", "leave MLI > oif actual"},
        ),
        ("La Région Île-de-France a rejoint l'ESO.", {"join region-ile-de-france > eso actual"}),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, told: set[str]) -> None:
    assert _told(extractor, text) == told
