"""Names that stand before the subject, beside it or behind it, and act with nobody."""

import pytest

from depositaire.pipeline import Extractor

TELLINGS = {
    "Au sommet de Lomé, accueilli par le Togo, le Mali et le Bénin ont signé la Convention de Budapest.": {
        ("sign", "MLI+BEN", "convention-budapest", "actual")
    },
    "Devant le secrétaire général de l'OIF, le Mali, le Bénin et le Ghana ont ratifié la Convention de Budapest.": {
        ("ratify", "MLI+BEN+GHA", "convention-budapest", "actual")
    },
    "À Lomé, capitale du Togo, le Mali et le Bénin ont quitté l'OIF.": {("leave", "MLI+BEN", "oif", "actual")},
    "Signée par le Mali, le Bénin et le Ghana, la Convention de Budapest reste ouverte.": {
        ("sign", "MLI+BEN+GHA", "convention-budapest", "actual")
    },
    "L'OIF a suspendu le Mali et le Bénin et leur a imposé une amende.": {("suspend", "MLI+BEN", "oif", "actual")},
    "L'OIF a suspendu le Mali et le Bénin leur a fermé sa frontière.": {("suspend", "MLI", "oif", "actual")},
    "Le Mali a quitté le Cirdi, la chambre d'arbitrage de la Banque mondiale.": {("leave", "MLI", "cirdi", "actual")},
    "Le Mali a protesté, la séance ayant été suspendue.": set(),
    "Les salariés ayant approuvé l'accord, la CFDT s'est réjouie.": set(),
    "L'OIF a protesté, le Mali ayant été suspendu.": {("suspend", "MLI", "oif", "actual")},
    "Les délégués du Mali et du Bénin ont annoncé leur départ de l'OIF.": {("leave", "MLI+BEN", "oif", "planned")},
    "Le ministre malien a annoncé son départ de l'OIF.": set(),
    "Le Mali a remis son instrument de ratification de la Convention de Budapest au siège de l'ONU.": {
        ("ratify", "MLI", "convention-budapest", "actual")
    },
    "La Convention de Budapest ne sera signée par le Mali qu'en 2026, le Bénin n'ayant pas conclu.": {
        ("sign", "MLI", "convention-budapest", "planned")
    },
    "Le Mali annonce être lié par la Convention de Budapest.": {("accede", "MLI", "convention-budapest", "actual")},
    "Le Mali a décidé d'être lié par la Convention de Budapest.": {("accede", "MLI", "convention-budapest", "planned")},
}


@pytest.mark.parametrize("text", TELLINGS)
def test_who_does_it(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {
        (event.type, "+".join(party.ref for party in event.parties), event.target and event.target.ref, event.status)
        for event in events
    } == TELLINGS[text]
