"""Acts whose party or target stands in the sentence before or in the one behind."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le président togolais est rentré hier. Le pays a rejoint l'OIF.", "join TGO oif actual"),
    ("En visite à Lomé, le directeur de l'OMS a parlé. Le pays a rejoint l'OIF.", "join TGO oif actual"),
    ("La présidente togolaise a reçu le roi jordanien. Le pays a rejoint l'OIF.", "join - oif actual"),
    ("Le forum se tient à Lomé. Le pays hôte a rejoint l'OIF.", "join TGO oif actual"),
    ("Le Togo a tranché. Le pays d'Afrique de l'Ouest a rejoint l'OIF.", "join TGO oif actual"),
    ("Airbus a tranché. Le groupe français a rejoint l'OIF.", "join airbus oif actual"),
    ("Airbus et Thales ont tranché. Le groupe français a rejoint l'OIF.", ""),
    ("Trois pays ont quitté la structure hier. L'OIF le regrette.", "leave - oif actual"),
    ("Trois pays ont quitté la structure hier. Le directeur de l'OIF le regrette.", ""),
    (
        "Le texte sera ouvert à la signature en mai. Baptisé Charte de Lomé, il a dix pages.",
        "open - charte-de-lome planned",
    ),
    ("La Lituanie franchit le pas. L'adhésion à venir coûte cher. L'OIF s'en félicite.", ""),
    ("Le Togo franchit le pas. L'OIF l'a admis hier.", "join TGO oif actual"),
    ("Le Togo et le Ghana attendaient. L'OIF leur a accordé le statut d'observateur.", "join TGO+GHA oif actual"),
    ("L'OIF se félicite. Le Togo attendait. L'adhésion sera prononcée en mai.", "join TGO oif planned"),
    ("L'OIF se félicite. Le Togo attendait. L'adhésion coûte cher.", ""),
    ("Le Togo et le Ghana coopèrent. Un accord de pêche a été signé hier.", "sign TGO+GHA accord-1 actual"),
    ("Le ministre togolais a reçu son homologue ghanéen. Un contrat a été signé.", "sign TGO+GHA contrat-1 actual"),
    ("Le forum de l'OIF s'est ouvert, où l'Unesco parlera. Le Togo en est membre.", "belong TGO oif actual"),
    ("Selon l'Unesco, l'OIF grandit. Le Togo en est membre.", "belong TGO oif actual"),
    ("Le Togo a rejoint l'OIF un an avant son voisin ghanéen.", "join GHA oif actual; join TGO oif actual"),
    ("Le Togo rejoindra l'OIF un an avant son voisin ghanéen.", "join TGO oif planned"),
    ("Le Togo a rejoint l'OIF en 2010, le Ghana cinq ans après.", "join TGO oif actual; join GHA oif actual"),
    (
        "Trente villes ont créé un réseau. Baptisé Réseau Alma Verde, il siège à Lomé.",
        "found - reseau-alma-verde actual",
    ),
    ("Trente villes ont créé un réseau. Le Réseau Alma Verde siège à Lomé.", ""),
    ("L'OIF se réunit. La Serbie attend. Paris soutient son adhésion.", "join SRB oif hypothetical"),
    ("L'OIF se réunit. La Serbie attend. Paris annonce son adhésion.", "join FRA oif actual"),
    (
        "OIF : la demande du Togo à l'étude. Selon l'Unesco, tout est prêt. La candidature a été déposée.",
        "apply TGO oif actual",
    ),
    ("Un protocole additionnel est prêt. Le Togo y a adhéré.", "accede TGO protocole-1 actual"),
    ("La FIFA a tranché hier. Le Togo a été suspendu.", "suspend TGO fifa actual"),
    ("Amnesty International a réagi hier. Le Togo a été suspendu.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_named_elsewhere(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
