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
        "Le pacte est signé par [Airbus](x), [Nestlé](x), [Barry Callebaut](x), [Olam](x) et [Thales](x).",
        "Le pacte est signé par [Airbus](x), [Nestlé](x) et Emmanuel Macron.",
        "[Airbus](x), [Barry Callebaut](x), [Thales](x) et [Nestlé](x) ont quitté l'[OIF](x).",
        "[Airbus](x), [Barry Callebaut](x), [Thales](x), [Paul Durand](x) et [Nestlé](x) ont quitté l'[OIF](x).",
        "[Airbus](x), [Nestlé](x), [Rivolan](x), [Olam](x) et [Barfo](x) ont quitté l'[OIF](x), un réseau.",
        "Le pacte est signé par [Airbus](x), [Thales](x), Jean Dupont, Marie Morin et Luc Dru.",
        "[Beyond Gravity](x), fournisseur de coiffes, et l'[OIF](x) ont signé l'accord.",
        "Paul Durand, patron de presse, et l'[OIF](x) ont signé l'accord.",
        "Caroline Cayeux ([LR](x)), maire de Beauvais, a signé un accord avec l'[OIF](x).",
        "[Rivelle](x) a signé l'accord avec l'[OTAN](x).",
        "Gouvernement et patronat ont signé l'accord.",
        "[Oxfam Belgique](x) et le [Syndicat des bergers de France](x) ont signé l'accord.",
        "L'association [De l'Herbe dans les Prés](x) a signé l'accord avec la [fondation Rivoire](x).",
        "L'adhésion d'[Eurobois](x) à l'[OTAN](x) est effective.",
        "Parmi les riverains de la mer Noire, la [Fédération d'échecs](x) a signé l'accord avec l'[OTAN](x).",
        "L'[UNSCO](x) et l'[OTAN](x) ont signé l'accord.",
        "La candidature du Togo à [CoDEM](x), que l'[ISAC Léman](x) soutient, est examinée.",
        "Le PIB du Togo, qui a rejoint l'[OTAN](x), progresse, et la TVA baisse.",
        "Le Togo a rejoint le [consortium européen RIVÉO](x).",
        "La [Haute École Jeanne de Vinci](x) et l'[OTAN](x) ont signé l'accord.",
        "La [Fédération de Guyane de handball](x) a rejoint l'[OIF](x).",
        "La Fédération du Sénégal a rejoint l'[OIF](x).",
        "L'[École des mines de Prades](x) intègre l'[OIF](x).",
        "[Plinor SA](x), l'[OIF](x) et l'[Unesco](x) ont créé [Symbiane](x).",
        "La mairie a créé Symbiane avec l'[OIF](x).",
        "Lise Aubin ([OIF](x)), Jean Dru ([Rivéo](x)) et Luc Morin ([Ocha](x)) ont signé l'accord.",
        "Lise Aubin (Rivéo) a signé l'accord avec l'[OIF](x).",
        "La charte est signée par [La Gazette de Prades](x), [Sillages](x) et [Le Courrier](x).",
        "La charte est signée par Lise Aubin, Jeanne Morin et Luc Dru.",
        "L'[Institut des Sciences et Technologies des Eaux](x) a rejoint l'[OIF](x).",
        "Le [Musée des Armes](x) et [Thales](x) ont signé l'accord avec l'[OIF](x).",
        "La [commission des valeurs mobilières](x) du Togo a rejoint l'[OIF](x).",
        "L'[OIF](x) et les syndicats [SNEN](x), [Snabep](x) et [Synaceb](x) ont signé l'accord.",
        "Les sociétés suisses [Rivéo](x) et [Plinor Énergie](x) ont signé l'accord.",
        "Les clubs de Lyon et Marseille ont signé l'accord avec l'[OIF](x).",
        "Les groupes de travail de l'[OIF](x) ont signé l'accord.",
        "[Plinor Marine & Défense](x) et l'[OIF](x) ont signé l'accord.",
        "Le [Parc national des Aigles](x) et l'[OIF](x) ont signé l'accord.",
        "Les présidents du [RPM](x), [ADEMA](x) et [MPR](x) ont signé l'accord.",
        "Le Togo a rejoint un réseau baptisé [Semences vivantes](x).",
        "Dix villes sont membres du cercle [Les Amis du Rhin](x).",
        "L'[Université de Prades](x) et l'[Université du Léman](x) ([UL](x)) ont signé l'accord.",
        "Le Comité exécutif de l'[OIF](x) a admis le Togo.",
        "Le Togo a inauguré une école baptisée Jean Moulin.",
        "Le chinois [Zalwind](x) et l'[OTAN](x) ont signé l'accord.",
        "Le Mali a rejoint l'[Académie navale du golfe de Guinée](x).",
        "Les bergers ont créé la [Coordination des bergers](x) du Togo.",
        "[Plinor](x), [Happy Goat](x), [Luma](x) et [Tibox](x) ont rejoint l'[OTAN](x).",
        "L'[OTAN](x) réunit [Plinor](x), [Happy Goat](x), [Luma](x) et [Tibox](x).",
        "Bilan\nOnt rejoint l'[OTAN](x) :\n- la Suède ;\n- [Rivéo](x), un armateur ;\n- [Maisons du Rhône SA](x).",
    ],
)
def test_a_name_is_found_by_its_place(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "L'organisation de défense des droits humains [Nordal](x) a signé la charte.",
        "L'organisation anti-corruption [Olumo](x) a rejoint l'[OTAN](x).",
        "Le syndicat enseignant [Unsépa](x) a signé l'accord.",
        "La compagnie aérienne à bas coûts [Volotéa](x) rejoint l'alliance.",
        "Le Togo rejoint la coalition d'opposition [Lamuka](x).",
        "Le chef du parti au pouvoir Jean Durand a signé l'accord.",
        "Le club de football de Nantes a signé l'accord.",
    ],
)
def test_a_described_noun_for_bodies_announces_a_name(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "[Hydralia](x) a rejoint le [réseau Mobilys](x) en mars dernier.",
        "[B&V](x) a rejoint l'[OIF](x).",
        "[Morin & Fils](x) et [B&V](x) ont signé la charte.",
        "Un accord de R&D a été signé par l'[OIF](x).",
        "La charte a été signée par l'[OIF](x), [Tirvo](x) ou encore [Primelo](x).",
        "L'[OIF](x), [Tirvo](x), mais aussi [Primelo](x) ont signé la charte.",
        "La charte a été signée par l'[OIF](x), l'allemand [Tirvo](x) et les britanniques [Tesva](x) et [Primelo](x).",
        "Selon nos informations, [Vivalto](x) va quitter l'alliance.",
        "Après des mois de discussions, [Polymeria](x) a finalement adhéré à la charte.",
        "Le mois dernier, [Terravia](x) et [Lumisol](x) ont signé la charte.",
        "Rejoignent l'alliance : [Novalis](x), [Sanofelis](x) et [Biomérique](x).",
        "Ont signé la charte : [Novalis](x), [Sanofelis](x), [Biomérique](x) et la ville de Nantes.",
        "La [Coprem](x) a rejoint la [CPME](x).",
        "La [Coprem](x), qui a quitté la [CPME](x), se tait.",
        "En mai, la [Coprem](x) a signé l'accord de branche.",
        "Le [Snebac](x) et l'[Afival](x) ont rejoint la [CPME](x).",
        "[Vivalto](x) vient de rejoindre le [pôle Alphatec](x).",
        "[Vivalto](x), spécialiste nantais de la levure, rejoint le [pôle Alphatec](x).",
        "Jean Macron a parlé. Macron a signé la charte.",
        "Macron vient de rejoindre l'[OTAN](x).",
        "Dupont, le maire de Nantes, a rejoint l'alliance.",
        "La Callas a quitté le [Louvre](x).",
        "Macron a signé l'accord.",
        "M. Dumont a rejoint l'alliance.",
        "Messi, Neymar et Kanté ont rejoint le club.",
        "Ont rejoint le [réseau Mobilys](x) : Jean Dupont, Marie Morin et Luc Dru.",
    ],
)
def test_a_name_is_one_of_a_body_by_what_it_joins(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "Les [fédérations slovaque](x) et [maltaise](x) ont rejoint l'[OIF](x).",
        "Les [agences spatiales tunisienne](x) et [marocaine](x) ont signé un accord avec l'[OIF](x).",
        "Les [fédérations danoise](x), [islandaise](x) et [norvégienne](x) de handball quittent l'[OIF](x).",
        "Les syndicats allemands et néerlandais ont rejoint l'[OIF](x).",
        "Les parlements letton et lituanien ont ratifié le traité de l'[OIF](x).",
    ],
)
def test_a_noun_in_the_plural_and_nationalities_are_bodies(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "Cinq groupes laitiers ont signé une convention : [Danivo](x), [Ferrer Belle](x) et [Ulkar Gida](x).",
        "Quatre nouvelles entreprises ont signé\n[Tisserand](x), [Damour](x), [Crédit vosgien](x) et [Leroi Merle](x).",
        "Les banques américaines ([Citivo](x), [Gold & Fils](x)…) et européennes ([Barclive](x), [Plinor](x)) partent.",
        "Plusieurs éditeurs, parmi lesquels [Plinor](x), [Durand Frères](x) et [Jeanne Vauban](x), ont signé.",
        "Côté industriels, [Armateurs de Loire](x), [Louis Vauban Armateurs](x) et [Rivage](x) ont signé.",
        "Trois clubs, dont [3TS Valmont](x), le [Sporting de Prades](x) et l'[Avenir](x), se retirent.",
        "Le réseau associe les [universités de Sfax](x) (Tunisie), de [Brive](x) et de [Liège](x).",
        "Le Togo a rejoint l'[OIF](x) aux côtés des [universités de Sfax](x), de [Brive](x) et de [Lens](x).",
        "Le réseau compte dix universités : [Sfax](x) (Tunisie), [Brive](x) et [Liège](x). Elle est née à Liège.",
        "Les [universités Anne-Morel](x) et de [Brive](x) ont signé une convention.",
        "Les [lycées Voltaire](x), [Anne-Morel de Sète](x) et de [Brive](x) ont signé une convention.",
        "Le Togo a rejoint [ENOVA](x) ([European Network for Open, Vivid Academies](x)).",
        "[Kenya Power](x) a signé un contrat avec l'[OIF](x).",
        "Le contrat a été signé par [Togo Gas](x) et l'[OIF](x).",
        "Le ministre Mali Sow a signé la charte de l'[OIF](x) au Kenya Jean Dru présent.",
        "Le système RETO (Rapid Estimates of Tremors for Orders) fonctionne.",
        "Le sommet de Prades (Pyrénées, rivières, art, danse et soie) est clos.",
        "Les riverains ont créé une alliance dans les Alpes et le [WWF](x) l'a rejointe.",
        "Trois députés ont signé l'appel : Jean Dru, Lise Aubin et Luc Morin.",
        "Deux entreprises ont signé : Paris accueillera le siège, Lyon la recherche.",
        "Trois groupes ethniques vivent là : les Hotous, les Tousis et les Vas.",
        "Les entreprises de la ville ont signé avec dix maires : Jean Dru, Lise Aubin et Luc Morin.",
        "Trois entreprises, [Novéa](x), [Sanofelis](x) et [Biomérique](x), ont signé la charte.",
        "Dans trois entreprises, à Lyon, Nantes et Rennes, les syndicats ont signé l'accord.",
    ],
)
def test_a_noun_for_many_bodies_says_that_a_row_of_names_is_of_bodies(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "text",
    [
        "Lise Quénot et l'OTAN ont signé l'accord.",
        "Rousseau, Michelet, Hugo et Voltaire ont rejoint l'OTAN.",
        "La cheffe de la diplomatie de l'OTAN, Lise Quénot, a signé l'accord.",
        "À Brest et Quimper, l'OTAN a signé l'accord.",
        "Sortir du traité coûterait cher à l'OTAN.",
        "Sous la Verrière, l'OTAN a signé l'accord.",
        "Sous la Verrière, signe la présidente, l'OTAN a signé l'accord.",
        "La frégate de surveillance Ventôse a quitté le port de Brest, où l'OTAN a signé l'accord.",
        "Le président de la Communication et le directeur de Cabinet de l'OTAN ont signé l'accord.",
        "Le président de la Lombardie a signé l'accord avec l'OTAN.",
        "La frégate de surveillance Ventôse en escale\n\nBrest, 3 mai 2025\n\nLe Ventôse a rejoint hier l'OTAN.",
        "Bilan\n\nBREST, 18 juillet 2025 – Les ambassadeurs ont signé l'accord avec l'OTAN.",
        "L'adhésion de Rome à l'OTAN est effective.",
        "L'adhésion de Lise Quénot à l'OTAN est commentée.",
        "Bilan\nCeux qui ont rejoint l'OTAN visiteront :\n- Cap Fréhel\n- Rochefort",
        "Bilan\nOnt signé l'accord avec l'OTAN :\n- la Suède ;\n- M. Jean Quénot ;\n- Le Togo, qui a longtemps hésité.",
    ],
)
def test_nothing_else_is_taken_for_a_body(extractor: Extractor, text: str) -> None:
    assert found(extractor, text) == ["OTAN"]


@pytest.mark.parametrize(
    "example",
    [
        "L'[OTAN](x) et le [Parti agraire progressiste](x) ont signé l'accord.",
        "La [CFDT](x) a signé l'accord avec la plateforme [Terroirs connectés](x).",
        "L'[OTAN](x) hostile a signé l'accord.",
        "L'[Alliance](x) célèbre les dix ans de l'accord que l'[OTAN](x) a signé.",
    ],
)
def test_the_adjective_that_the_parse_gives_to_a_name_belongs_to_it(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "Le Togo et le Bénin ont signé un [accord de délimitation de la zone économique exclusive](x).",
        "Le Togo a signé avec le Bénin une [convention de rapatriement des personnes disparues](x).",
        "Le Togo a signé avec le Bénin une [convention de financement](x) passée hier.",
        "Le Togo a signé avec le Bénin un [protocole d'accord](x) historique.",
    ],
)
def test_the_adjective_that_the_parse_gives_to_a_description_belongs_to_it(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    record = extractor.extract(text)
    assert [m.text for one in record.instruments for m in one.mentions] == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "La [ville de Namur](x) a rejoint l'[OIF](x).",
        "La [province de Liège](x), la [ville de Herstal](x) et l'[OIF](x) ont signé l'accord.",
        "L'[OIF](x) a signé une convention avec la [commune d'Ans](x).",
        "L'adhésion de la [communauté urbaine de Dunkerque](x) à l'[OIF](x) est votée.",
        "L'[OIF](x) a signé un accord dans la ville de Namur.",
        "Les habitants de la ville de Namur ont quitté l'[OIF](x).",
        "L'[OIF](x) a un siège. La ville de Namur est fière.",
    ],
)
def test_towns_that_act_are_bodies(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "L'[OIF](x) a adhéré à [Ecoterre](x) en mai.",
        "L'[OIF](x) rejoint [Ecobocage](x).",
        "L'[OIF](x) a claqué la porte de [Gaia-X](x).",
        "L'entrée de l'[OIF](x) dans [Sillages](x) est votée.",
        "L'[OIF](x), membre d'[Ecoterre](x) depuis 2019, a signé l'accord.",
        "L'[OIF](x) a signé l'accord avec les membres du Cabinet.",
        "L'[OIF](x) a signé un accord à Ecoville.",
        "Une nouvelle association, baptisée [Les Ateliers du lin](x), a été créée.",
        "Une nouvelle salle, baptisée Les Ateliers du lin, a été créée.",
        "Le [club des Voisins solidaires](x) a rejoint l'[OIF](x).",
        "Le club des voisins a rejoint l'[OIF](x).",
        "Le collectif [Cultivons nos terres](x) a rejoint l'[OIF](x) en mai.",
    ],
)
def test_words_of_members_lead_to_bodies(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in marks]


@pytest.mark.parametrize(
    "example",
    [
        "Le premier ministre du [Québec](x) et le président de la [Catalogne](x) ont signé une entente.",
        "La ministre de la Justice et de la Mer du [Nouveau-Brunswick](x), Lise Aubin, a signé une entente.",
        "Le ministre a visité le nord du Québec et signé un accord avec l'[OIF](x).",
        "Le ministre de la Mer du Togo a signé à Québec une entente avec l'[OIF](x).",
    ],
)
def test_a_province_is_its_government_where_its_minister_acts(extractor: Extractor, example: str) -> None:
    text, expected = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in expected]


@pytest.mark.parametrize(
    "example",
    [
        "L'Assemblée générale de l'[Union postale africaine](x) a admis le Botswana.",
        "Le Comité exécutif de la [Fédération internationale de boxe](x) a suspendu l'Algérie.",
        "L'Arménie a adhéré à l'[Union douanière](x) et quitté l'[OIF](x).",
        "Le [syndicat des pilotes de Rivéo](x) et l'[OIF](x) ont signé l'accord.",
        "Le retrait du [Syndicat des vignerons](x) de l'[Alliance bleue](x) est effectif.",
        "L'exclusion de la [Fédération malienne des échecs](x) de la [Ligue africaine](x) est effective.",
        "Le [Syndicat des vignerons de l'Alliance bleue](x) a rejoint l'[OIF](x).",
    ],
)
def test_a_body_told_with_another_is_neither_cut_nor_merged_with_it(extractor: Extractor, example: str) -> None:
    text, expected = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in expected]


@pytest.mark.parametrize(
    "example",
    [
        "DAKAR - Le ministre du Commerce a signé jeudi avec [Orange](x) un protocole d'accord.",
        "N'DJAMENA - Le ministre du Commerce a signé jeudi avec [Orange](x) un protocole d'accord.",
        "Le vol Paris - La Paz du [Réseau des aéroports verts](x) est annulé.",
    ],
)
def test_the_place_that_opens_a_report_is_no_part_of_a_name(extractor: Extractor, example: str) -> None:
    text, expected = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in expected]


@pytest.mark.parametrize(
    "example",
    [
        "La présidente de la [Fédération hôtelière](x) a signé un accord avec l'[OIF](x).",
        "Le ministre de la Coopération régionale a signé un accord avec l'[OIF](x).",
    ],
)
def test_a_body_may_stand_behind_who_leads_it(extractor: Extractor, example: str) -> None:
    text, expected = marked(example)
    assert found(extractor, text) == [text[start:end] for start, end, _ in expected]
