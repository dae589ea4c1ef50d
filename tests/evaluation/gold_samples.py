"""Gold documents made by hypothesis, shared by the tests of this folder."""

from typing import Any

from hypothesis import strategies as st

from depositaire.evaluation.gold import LABELS, ROLES, SIGNATURE_TYPES, STATUSES, TYPES, GoldDocument

_CODES = st.sampled_from(["FRA", "BEL", "XKX", "CIV"])
_SLUGS = st.sampled_from(["otan", "pacson", "code-pall-mall", "g7", "a-2"])
_DATES = st.sampled_from(["2024", "2024-06", "2024-06-20", "2025-22", "199X", "2025-04-03/2025-04-04", "../2019"])
#: Letters, brackets, typographic spaces and quotes, line ends, an astral character.
_GAPS = st.text("aé [](:-#'’\u00a0\n\r«\U0001f1eb\"", max_size=12)
_SURFACES = st.text("Léa’ -\u00a0\n\U0001f1eb", max_size=8).map("L{}é".format) | st.sampled_from(
    ["a [b] c", "[x]", "(x)"]
)


@st.composite
def gold_documents(draw: st.DrawFn, *, anywhere: bool = True) -> GoldDocument:
    """A valid document: text with marks of every label, and events that name what the marks carry.

    With ``anywhere``, an event may have a place that is not in the text, and stand in a text without words.
    """
    parts: list[str] = []
    mentions: list[dict[str, Any]] = []
    length = 0
    for label in draw(st.lists(st.sampled_from(LABELS), max_size=8)):
        gap, surface = draw(_GAPS), draw(_SURFACES)
        parts += (gap, surface)
        match label:
            case "DATE":
                values = (draw(_DATES),)
            case "ORG" | "INSTRUMENT":
                values = (draw(_SLUGS),)
            case "NOM":
                values = tuple(draw(st.lists(_SLUGS | _CODES, min_size=1, max_size=3, unique=True)))
            case _:
                values = tuple(draw(st.lists(_CODES, min_size=1, max_size=2, unique=True)))
        start = length + len(gap)
        length = start + len(surface)
        optional = draw(st.booleans())
        mentions.append(
            {"label": label, "optional": optional, "values": values, "start": start, "end": length, "text": surface}
        )
    text = "".join([*parts, draw(_GAPS)])
    carried = sorted({value for m in mentions if m["label"] != "DATE" for value in m["values"]})
    slugs = [value for value in carried if value.islower()]
    argument = st.sampled_from(carried) if carried else st.nothing()
    target = st.none() | st.sampled_from(slugs) if slugs else st.none()
    places = [*text.split(), "null"] if anywhere else text.split() or [None]
    events = []
    for kind in draw(st.lists(st.sampled_from(TYPES), max_size=4 if anywhere or text.split() else 0)):
        low = draw(st.integers(0, len(text)))
        events.append(
            {
                "type": kind,
                "parties": tuple(draw(st.lists(argument, max_size=4, unique=True))) if carried else (),
                "target": draw(target),
                "role": None if kind in SIGNATURE_TYPES else draw(st.none() | st.sampled_from(ROLES)),
                "status": draw(st.sampled_from(STATUSES)),
                "date": draw(st.none() | _DATES),
                "place": draw(st.none() | st.sampled_from(places)),
                "ordinal": draw(st.none() | st.integers(1, 200)),
                "total": draw(st.none() | st.integers(0, 200)),
                "quote": text[low : low + draw(st.integers(0, 20))] or None,
            }
        )
    head = {
        "id": draw(st.sampled_from(["a", "2024", "no", "é-1"])),
        "publisher": draw(st.none() | st.sampled_from(["ANSSI", "Conseil de l’Europe", "~", "x: y"])),
        "published": draw(st.none() | st.dates()),
        "updated": draw(st.none() | st.dates()),
        "title": draw(st.none() | st.text("aé :#\n'\"-", min_size=1, max_size=12)),
        "kind": draw(st.none() | st.just("ministry")),
    }
    return GoldDocument.model_validate({**head, "text": text, "mentions": tuple(mentions), "events": tuple(events)})
