"""Names no rule knows: lists with bodies, places in a sentence where only a body stands, and what is none."""

import pytest

from depositaire.lexicon import marked
from depositaire.pipeline import Extractor


def found(extractor: Extractor, text: str) -> list[str]:
    record = extractor.extract(text)
    mentions = sorted((m.start, m.text) for one in record.organisations for m in one.mentions if m.kind != "anaphor")
    return [words for _, words in mentions]


@pytest.mark.parametrize(
    "example",
    [
        "[Greenpeace](x), [Rivéo](x), [Halte aux nuisances](x), [Sillages](x) et la [CFDT](x) ont signé l'accord.",
        "Le manifeste est signé par l'[OIF](x), l'[Unesco](x), [Bocage vivant](x) et [Sillages](x).",
        "La [SNES-FSU](x) a signé l'accord.",
        "Le groupe « [Verts/ALO](x) » a signé l'accord avec l'[OTAN](x).",
        "La [Fondation Jeanne Rivoire – Académie des beaux-arts](x) a signé l'accord.",
        "Le président de l'[Unarep](x) a parlé. L'[Unarep](x) a signé l'accord.",
        "La directrice de [Plinor](x) a parlé. Mais [Plinor](x) n'a pas signé.",
        "Une coalition, « [Eau vive](x) », a signé l'accord. [Eau vive](x) s'en réjouit.",
        "« [Eau vive](x) », une association, a signé l'accord.",
        "L'association [Les Amis du bocage de Vire](x) a signé l'accord.",
        "L'association [Prairies vivantes](x) a signé l'accord.",
        "[Oxfam Belgique](x) et le [Syndicat des bergers de France](x) ont signé l'accord.",
        "L'association [De l'Herbe dans les Prés](x) a signé l'accord avec la [fondation Rivoire](x).",
    ],
)
def test_a_name_is_found_by_its_place(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "text",
    [
        "Lise Quénot et l'OTAN ont signé l'accord.",
        "La cheffe de la diplomatie de l'OTAN, Lise Quénot, a signé l'accord.",
        "À Brest et Quimper, l'OTAN a signé l'accord.",
        "Sortir du traité coûterait cher à l'OTAN.",
        "Sous la Verrière, l'OTAN a signé l'accord.",
        "La frégate de surveillance Ventôse a quitté le port de Brest, où l'OTAN a signé l'accord.",
        "Le président de la Communication et le directeur de Cabinet de l'OTAN ont signé l'accord.",
        "Le président de la Lombardie a signé l'accord avec l'OTAN.",
    ],
)
def test_nothing_else_is_taken_for_a_body(extractor: Extractor, text: str) -> None:
    assert found(extractor, text) == ["OTAN"]
