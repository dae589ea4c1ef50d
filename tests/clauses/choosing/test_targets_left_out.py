"""Acts of which the body or text is left out, for the sentence before is about it."""

import pytest

from depositaire.pipeline import Extractor

BODY = "L'OIF se réunit demain à Lomé. "
TEXT = "Le Togo a signé la Convention de Budapest. "
LEFT = "Thales a quitté l'OIF jeudi. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (BODY + "Le Ghana s'est hissé au rang de membre associé.", "join GHA oif actual"),
        (BODY + "Le Ghana a adhéré le 3 mai 2024.", "join GHA oif actual"),
        (BODY + "Le Ghana a adhéré à l'issue d'un vote serré.", "join GHA oif actual"),
        (BODY + "Le Ghana y a adhéré ce mardi à New York.", "join GHA oif actual"),
        (BODY + "Le Ghana est devenu membre au cours d'une cérémonie.", "join GHA oif actual"),
        (BODY + "Deux pays ont été admis dans ses rangs : le Ghana et le Mali.", "join GHA+MLI oif actual"),
        (BODY + "Deux pays se sont retirés : le Ghana et le Mali.", "leave GHA+MLI oif actual"),
        (BODY + "Le Ghana est sorti de l'organisation en mai.", "leave GHA oif actual"),
        (BODY + "Le dernier pays admis était le Ghana, en 2019.", "join GHA oif actual"),
        (BODY + "Le premier pays exclu est le Ghana.", "leave GHA oif actual"),
        (BODY + "Pour le Ghana, la procédure d'adhésion suit son cours.", "apply GHA oif actual"),
        (BODY + "Le Ghana dispose du statut d'observateur.", "belong GHA oif actual"),
        (BODY + "Le Mali a mis fin à son appartenance.", "leave MLI oif actual"),
        (BODY + "Le Niger a notifié la fin de sa participation.", "leave NER oif planned"),
        (BODY + "Le Mali s'est vu retirer son siège.", "leave MLI oif actual"),
        (BODY + "La demande d'adhésion du Ghana à l'organisation est à l'étude.", "apply GHA oif actual"),
        ("La Convention de Budapest progresse. Le Ghana a signé le 3 mai.", "sign GHA convention-budapest actual"),
        (LEFT + "Airbus a fait part de son départ lundi.", "leave airbus oif actual"),
        ("Cinq groupes ont quitté l'OIF. Airbus a fait part de son départ lundi.", "leave airbus oif actual"),
        (LEFT + "Airbus et Renault s'étaient retirés en mars.", "leave airbus+renault oif actual"),
        (LEFT + "Airbus avait déjà claqué la porte en mars.", "leave airbus oif actual"),
        (TEXT + "La dénonciation par l'Algérie a surpris.", "denounce DZA convention-budapest actual"),
        (TEXT + "En tant que 125e État partie, le Ghana a pris la parole.", "accede GHA convention-budapest actual"),
    ],
)
def test_recalled(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events]
    assert found[-1] == wanted


@pytest.mark.parametrize(
    "text",
    [
        BODY + "Le Mali a mis fin à la grève.",
        BODY + "Siège : Lomé (Togo).",
        BODY + "Le dernier pays visité était le Mali.",
        BODY + "Le Mali est membre de la commission d'enquête.",
        BODY + "Les trois membres de la commission sont Anna Diop (Mali) et Liam Moore (Irlande).",
        BODY + "Les treize pays, dont le Mali ne fait pas partie, le regrettent.",
        BODY + "Le Mali pourrait perdre un siège.",
        BODY + "Le Mali a mis fin à la carrière du joueur.",
        TEXT + "La dénonciation des faits par la presse a surpris.",
    ],
)
def test_not_recalled(extractor: Extractor, text: str) -> None:
    types = [event.type for event in extractor.extract(text, published="2025-06-15").events]
    assert types == (["sign"] if text.startswith(TEXT) else [])


@pytest.mark.parametrize(
    "text",
    [
        "Thales a rejoint l'OIF jeudi. Airbus a fait part de son départ lundi.",
        LEFT + "Le président d'Airbus a claqué la porte de la réunion.",
        LEFT + "Airbus a quitté la salle.",
        LEFT + "Airbus a retiré sa plainte.",
    ],
)
def test_nothing_else_is_left(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [party.ref for event in events for party in event.parties] == ["thales"]
