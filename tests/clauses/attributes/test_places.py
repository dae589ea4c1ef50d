"""Where an event takes place: behind the verb, in the phrase that opens the sentence, or where « y » says."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Ghana et le Togo ont signé un accord de pêche à Lomé.", "Lomé"),
    ("À Lomé, le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("Un accord de pêche a été signé par la secrétaire d'État au Tourisme et le Togo.", None),
    ("Un accord de pêche a été signé par le ministre délégué au Commerce et le Togo à Lomé.", "Lomé"),
    ("En marge du sommet qui s'est tenu à Lomé, le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("Le sommet s'est tenu à Lomé. Le Ghana et le Togo y ont signé un accord de pêche.", "Lomé"),
    ("Le ministre a atterri à Lomé. Le Ghana et le Togo ont signé un accord de pêche.", None),
    ("Le ministre parlait à Lomé quand le Ghana et le Togo ont signé un accord de pêche.", None),
    ("La Convention de Budapest, adoptée à Lomé en 1997, a été signée par le Ghana.", None),
    ("Le sommet s'est tenu à Lomé. Le Ghana y a adhéré.", None),
    ("C'est au bord de la mer, à Lomé, que le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("La ministre s'est rendue à Lomé, où le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("La ministre s'est rendue à Lomé avant que le Ghana et le Togo ont signé un accord de pêche.", None),
    ("Le Ghana et le Togo ont signé vendredi à Monaco un accord de pêche.", "Monaco"),
    ("Le Ghana a signé un accord de pêche avec l'Institut de la mer, établi à Lomé.", None),
    ("Le Ghana a rejoint l'OIF, la voix du français à Lomé.", None),
    ("Le Ghana ratifie la Convention de Budapest, qui n'a été signée ni à Lomé ni à Accra.", None),
    ("La Banque, installée à Lomé depuis 2014, a signé avec le Ghana un accord de prêt.", None),
    ("Le Ghana, dont le ministre était à Lomé, a ratifié la Convention de Budapest.", None),
    ("Réunis à Lomé, les ministres du Ghana et du Togo ont signé un accord de pêche.", "Lomé"),
    ("Selon une note parue à Lomé, le Ghana a ratifié la Convention de Budapest.", None),
    ("Dans un discours à Lomé, la ministre a cité la Convention de Budapest, que le Ghana a ratifiée.", None),
    ("Le Ghana a déposé à Lomé sa candidature à l'OIF.", "Lomé"),
    ("Réunie à Lomé, l'OIF a suspendu le Ghana.", "Lomé"),
    ("Le Ghana et le Togo ont signé, au palais de Lomé II, un accord de pêche.", "palais de Lomé II"),
    ("Le Ghana et le Togo ont signé, au palais des Nations, à Genève, un accord de pêche.", "Genève"),
    ("Le Ghana et le Togo ont signé un accord de pêche dans la capitale togolaise, Lomé.", "Lomé"),
    ("Dans la capitale togolaise, Paul Adou a signé un accord de pêche avec le Ghana.", None),
    ("Dans la ville portuaire de Tema, le Ghana et le Togo ont signé un accord de pêche.", "Tema"),
    ("Le Ghana a signé, lors du sommet de Lomé, un accord de pêche avec le Togo.", "Lomé"),
    ("Le Ghana a signé, lors du sommet de la Francophonie, un accord de pêche avec le Togo.", None),
    ("Le Ghana a signé un accord de pêche avec le Togo, négocié pendant un an à Accra.", None),
    ("Lomé a accueilli le sommet. Le Ghana et le Togo y ont signé un accord, négocié à Accra.", "Lomé"),
    ("Le Ghana et le Togo ont signé un accord de pêche lors du sommet qui s'est tenu mardi à Lomé.", "Lomé"),
    ("Le Ghana et le Togo ont signé un accord avant le sommet qui se tiendra à Lomé.", None),
    ("Le Ghana a rejoint l'OIF, qui a son siège à Lomé, en 2006.", None),
    ("Le Ghana est le vingt-cinquième pays à adhérer au Plan de Colombo.", None),
    ("Institué en 2016, le Conseil de la mer siège à Lomé.", None),
    ("L'OIF, fondée en 2015, est basée à Lomé.", None),
    ("Le Ghana et le Togo ont signé un accord de pêche au siège de l'OIF, à Lomé.", "Lomé"),
    ("La Convention de Budapest a été signée à La Haye par le Ghana.", "La Haye"),
    ("Le Ghana a dit à La Gazette qu'il a signé un accord avec le Togo.", None),
]


@pytest.mark.parametrize(("text", "place"), CASES)
def test_the_last_event(extractor: Extractor, text: str, place: str | None) -> None:
    events = extractor.extract(text).events
    found = events[-1].place if events else None
    assert (found.text if found else None) == place
