"""When and where an event takes place that its own clause does not say."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

#: The text, the type of an event, its date and its place.
CASES = [
    # the verb that carries out the noun, or a participle behind it
    ("Le Ghana a déposé mardi, entre les mains du dépositaire, son instrument de ratification de la Convention "
     "de Budapest.", "ratify", "2025-06-10", None),
    ("La candidature du Ghana à l'OIF, déposée en mars, sera examinée en juillet.", "apply", "2025-03", None),
    ("L'instrument par lequel le Ghana a ratifié la Convention de Budapest est daté du 3 mai.", "ratify", None, None),
    ("Le ministre a remis mardi l'instrument par lequel le Ghana ratifie la Convention de Budapest.", "ratify",
     "2025-06-10", None),
    # what takes effect says when
    ("Notifié en février, le retrait du Ghana de l'OIF prendra effet en mai 2027.", "leave", "2027-05", None),
    # a town that the model takes for a verb
    ("La Charte, adoptée à Oslo en 2015, a été signée par le Ghana.", "adopt", "2015", "Oslo"),
    # clauses of others
    ("Le Ghana, qui a payé ses arriérés en janvier, n'a pas été suspendu de l'OIF.", "suspend", None, None),
    ("Membre de l'OIF depuis 2009, le Ghana a ratifié la Convention de Budapest.", "ratify", None, None),
    ("Adoptée par le Conseil des Nations unies le 3 mai 2024, la Convention de Budapest est un progrès.", "adopt",
     "2024-05-03", None),
    # before a colon, and behind it
    ("Le Conseil a tranché mardi : le Ghana quitte l'OIF.", "leave", "2025-06-10", None),
    ("L'OIF s'agrandit : mardi, le Ghana en est devenu membre.", "join", "2025-06-10", None),
    ("Le Conseil l'a redit mardi : le Ghana ne quitte pas l'OIF.", "leave", None, None),
    # what is announced and done
    ("Le Ghana a annoncé mardi son retrait de l'OIF avec effet immédiat.", "leave", "2025-06-10", None),
    ("Le Ghana a annoncé mardi son retrait de l'OIF.", "leave", None, None),
    ("Le Ghana a annoncé mardi qu'il quittait l'OIF.", "leave", "2025-06-10", None),
    ("Le Ghana a annoncé mardi qu'il quitterait l'OIF.", "leave", None, None),
    ("Le Ghana a notifié mardi son retrait de l'OIF, avec effet au 1er mai 2027.", "leave", "2027-05-01", None),
    ("C'est mardi que le Ghana a déposé sa candidature à l'OIF.", "apply", "2025-06-10", None),
    ("C'est en 2011 que le Ghana est devenu membre de l'OIF.", "join", "2011", None),
    ("C'est en 2011 que l'OIF a noté l'arrivée d'un roi, dont le pays, le Ghana, est membre.", "belong", None, None),
    # what brings it about
    ("La session s'est achevée mardi par l'adhésion du Ghana à l'OIF.", "join", "2025-06-10", None),
    # the occasion told before, and the ceremony told behind
    ("Le Ghana et le Togo ont signé un accord de pêche. La cérémonie s'est tenue mardi à Lomé.", "sign", "2025-06-10",
     "Lomé"),
    ("Le Ghana et le Togo ont signé un accord de pêche. La cérémonie a eu lieu mardi à Lomé.", "sign", "2025-06-10",
     "Lomé"),
    ("Le Ghana a adhéré à la Convention de Budapest. Le dépôt avait été organisé mardi.", "accede", "2025-06-10", None),
    ("Le Ghana et le Togo ont signé un accord de pêche. La cérémonie aura lieu le 3 juillet à Lomé.", "sign", None,
     None),
    ("Le Ghana et le Togo ont signé un accord. La cérémonie de clôture s'est tenue à Lomé.", "sign", None, None),
    ("Le Ghana et le Togo ont signé un accord de pêche. La cérémonie sera suivie d'un bal à Lomé.", "sign", None, None),
    ("La signature de l'accord de pêche par le Ghana s'est déroulée au siège de l'OIF, à Lomé.", "sign", None, "Lomé"),
    ("Le forum s'est tenu mardi à Lomé. À cette occasion, le Ghana a signé un accord de pêche avec le Togo.", "sign",
     "2025-06-10", "Lomé"),
    ("Le forum s'est tenu mardi à Lomé. Le Ghana et le Togo y ont signé un accord de pêche.", "sign", "2025-06-10",
     "Lomé"),
    # the occasion named again
    ("Le forum s'est tenu mardi à Lomé. Pendant le forum, le Ghana et le Togo ont signé un accord de pêche.", "sign",
     "2025-06-10", "Lomé"),
    ("Dix États ont fait un pas lors d'une cérémonie organisée mardi à Lomé. Au cours de la cérémonie, le Ghana a"
     " ratifié la Convention de Budapest.", "ratify", "2025-06-10", "Lomé"),
    ("Le forum s'est tenu mardi à Lomé. Lors du sommet, le Ghana et le Togo ont signé un accord de pêche.", "sign",
     None, None),
    ("Le sommet s'est tenu mardi à Lomé. Lors du sommet de Rome, le Ghana et le Togo ont signé un accord de pêche.",
     "sign", None, "Rome"),
    ("Le forum se tiendra à Lomé en 2027. À cette occasion, le Ghana a signé un accord de pêche avec le Togo.", "sign",
     None, None),
    ("Le forum s'est tenu mardi à Lomé. Le Ghana et le Togo ont signé un accord de pêche.", "sign", None, None),
    ("La Convention de Budapest a été ouverte à la signature le 3 mai à Lomé. Le Ghana l'a signée ce jour-là.", "sign",
     "2025-05-03", "Lomé"),
    # the same place, named by no « y »
    ("Le forum s'est tenu mardi à Lomé. Le Ghana leur a remis sa ratification de la Convention de Budapest.",
     "ratify", None, None),
    # what a noun announces takes effect
    ("Le Ghana a notifié mardi sa dénonciation de la Convention de Budapest, qui prendra effet le 31 mars 2026.",
     "denounce", "2026-03-31", None),
    ("Le retrait du Ghana de l'OIF, notifié le 2 juin, sera effectif le 31 mars 2026.", "leave", "2026-03-31", None),
    ("L'acte prend effet le 2 juin 2026. Le Ghana ne sera plus membre de l'OIF à partir de cette date.", "leave",
     "2026-06-02", None),
    # the day of something, the day that goes on to say when, the gerund
    ("Le Ghana a signé la Convention de Budapest le 3 mai 2024, jour de son ouverture à la signature.", "open",
     "2024-05-03", None),
    ("Le Ghana quittera l'OIF à la fin de l'année prochaine, le 31 décembre 2026.", "leave", "2026-12-31", None),
    ("En ratifiant la Convention de Budapest, le Ghana est devenu, le 3 mai 2024, membre de l'OIF.", "ratify",
     "2024-05-03", None),
    ("Le Ghana a été suspendu de l'OIF, faute de cotisations dues au titre de 2023.", "suspend", None, None),
    ("Le Togo a autorisé la loi qui ratifie la Convention de Budapest, adoptée à Oslo, le 3 mai 2024.", "adopt",
     "2024-05-03", "Oslo"),
    ("Le Ghana n'avait déposé sa ratification de la Convention de Budapest qu'en mai 2024.", "ratify", "2024-05", None),
    ("À l'approche du sommet des 10 et 11 juin, l'OIF a accueilli le Ghana.", "join", None, None),
    ("Le Ghana a signé un accord avec le Togo. La cérémonie de signature a eu lieu à Lomé le 3 mai.", "sign",
     "2025-05-03", "Lomé"),
    ("Réunis mardi à Lomé, les ministres ont arrêté les décisions que voici :\n\n→ le Ghana quitte l'OIF ;\n→ le Togo "
     "signe la Convention de Budapest.", "sign", "2025-06-10", "Lomé"),
    # what is announced has a day of its own
    ("Lundi 2 juin, la ministre a annoncé la signature d'un accord entre le Ghana et le Togo.", "sign", None, None),
    ("Lundi 2 juin, la ministre a salué la signature d'un accord de pêche entre le Ghana et le Togo.", "sign",
     "2025-06-02", None),
    # the items of a list
    ("Réunis mardi à Lomé, les ministres ont décidé ce qui suit :\n\n– le Ghana quitte l'OIF ;\n– le Togo signe la "
     "Convention de Budapest.", "sign", "2025-06-10", "Lomé"),
    # of two, each its day
    ("Le Ghana et le Togo ont ratifié la Convention de Budapest, l'un le 13 mai, l'autre le 14 juin.", "ratify",
     "2025-05-13", None),
    ("Le Ghana et le Togo ont ratifié la Convention de Budapest et rejoint l'OIF, l'un en mai, l'autre en juin.",
     "ratify", None, None),
    ("Le Ghana et le Togo ont ratifié en 2020 la Convention de Budapest, l'une des premières.", "ratify", "2020", None),
    # a demand and its refusal
    ("L'OIF a rejeté mardi la candidature du Ghana.", "apply", None, None),
    ("L'OIF a rejeté mardi la candidature du Ghana.", "join", "2025-06-10", None),
    ("La candidature du Ghana à l'OIF, déposée en mai 2024, a été rejetée mardi.", "apply", "2024-05", None),
    ("La candidature du Ghana à l'OIF, déposée en mai 2024, a été rejetée mardi.", "join", "2025-06-10", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event_type", "date", "place"), CASES)
def test_when_and_where(extractor: Extractor, text: str, event_type: str, date: str | None, place: str | None) -> None:
    events = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15))).events
    event = next(event for event in events if event.type == event_type)
    assert (event.date.edtf if event.date else None, event.place.text if event.place else None) == (date, place)
