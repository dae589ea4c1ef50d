"""Clauses that tell what is so of whoever acts, and clauses that tell an act."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le ministère togolais des Finances a rappelé que toute banque désireuse de rejoindre l'OIF paie.", []),
        ("L'article 3 veut que tout nouveau membre ayant ratifié la Convention de Budapest siège.", []),
        ("Toute organisation qui n'a pas signé la Convention de Budapest peut y devenir partie.", []),
        ("Un pays qui ratifie la Convention de Budapest s'engage à la publier.", []),
        ("Seuls les États ayant ratifié la Convention de Budapest siègent au comité.", []),
        ("Lorsqu'un État se retire de la Convention de Budapest, il le notifie, précise le Chili.", []),
        ("Un État non membre peut être invité par l'OIF à adhérer à la Convention de Budapest.", []),
        ("Le Togo figure parmi les pays qui ont signé la Convention de Budapest.", ["sign TGO"]),
        ("Le Bénin est un État qui a signé la Convention de Budapest.", ["sign BEN"]),
        ("Un premier pays a dénoncé la Convention de Budapest.", ["denounce "]),
        ("Le Togo invite tout État à ratifier la Convention de Budapest.", ["ratify "]),
        ("Parmi les États ayant ratifié la Convention de Budapest figure le Togo.", ["ratify TGO"]),
    ],
)
def test_whoever_acts_has_not_acted(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in record.events] == expected
