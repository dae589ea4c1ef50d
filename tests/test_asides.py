"""What stands beside a fact changes nothing of it: dates, asides, embedding and quotation around the rules' examples.

Each example sentence of a trigger that tells one event is told again with something more in it. The share of the
sentences whose facts stay the same is measured for each way of telling, for no insertion is natural everywhere.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

import pytest

from depositaire import Communique, Event, Record
from depositaire.lexicon import read
from depositaire.pipeline import Extractor

PUBLISHED: Final = date(2025, 6, 15)
LEAST: Final = 0.91
DETERMINERS: Final = re.compile(
    r"(?:(?:sur|par|derrière|contre|d'avec|avec|auprès|bas|sein) )?"
    r"(?:(?:à l'|à la|à|aux?|de l'|de la|de|du|des|d'|dans les|dans l[ae']|dans|au sein (?:de la|de l'|du|des)|les|"
    r"l[ae']|une?|deux|son|sa|ses|ce|cette|cet|en)\s*)$"
)
#: Words that nothing parts from what they govern.
CLOSE: Final = re.compile(
    r"(?:\b(?:à|de|au|leur|pour|dont|hors|est|sera|pas|plus|solidaires?|pays|États|activités)|')$"
)
OPENS: Final = re.compile(r"(?:L'|L[ae] |Les |Une? |Au |À |Avec |Deux |Trois )")

Telling = Callable[[str, Event], str | None]


def before_target(said: str) -> Telling:
    """Insert ``said`` between the trigger and the phrase that names the target."""

    def tell(text: str, event: Event) -> str | None:
        trigger = event.evidence[0].trigger
        if event.target is None or event.target.mention.start < trigger.end:
            return None
        at = event.target.mention.start
        opening = DETERMINERS.search(text[:at])
        at = opening.start() if opening else at
        before = text[:at].rstrip()
        parted = before.endswith(",") or CLOSE.search(before)
        return None if at < trigger.end or parted else f"{before}{said} {text[at:]}"

    return tell


def after_party(said: str) -> Telling:
    """Insert ``said`` after the only party where it stands before the trigger."""

    def tell(text: str, event: Event) -> str | None:
        if len(event.parties) != 1 or event.parties[0].mention.end > event.evidence[0].trigger.start:
            return None
        at = event.parties[0].mention.end
        return text[:at] + said + text[at:] if text[at : at + 1] == " " else None

    return tell


def before(said: str) -> Telling:
    """Put ``said`` before the sentence."""
    return lambda text, _: said + (text[0].lower() + text[1:] if OPENS.match(text) else text)


def after(said: str) -> Telling:
    """Put ``said`` behind the sentence."""
    return lambda text, _: text.rstrip(". ") + said


def of_what_is_done(tell: Telling) -> Telling:
    """``tell`` but of what is still to come, which has no day that is past."""
    return lambda text, event: None if event.status == "planned" else tell(text, event)


def of_clauses(tell: Telling) -> Telling:
    """``tell`` but of what opens without subject and is no clause: « Futur membre de l'OIF, … »."""
    return lambda text, event: tell(text, event) if OPENS.match(text) else None


WAYS: Final = {
    "since": of_what_is_done(before_target(", il y a trois ans,")),
    "day": of_what_is_done(before_target(", le 3 mars 2024,")),
    "place": before_target(", à Genève,"),
    "manner": before_target(", après de longs mois de négociations,"),
    "occasion": before_target(", à l'occasion d'une cérémonie présidée par le ministre,"),
    "participle": after_party(", frappé par une grave crise économique,"),
    "relative": after_party(", qui préside la session cette année,"),
    "dashes": after_party(" – deuxième économie de la région –"),
    "brackets": after_party(" (8 millions d'habitants)"),
    "source": before("Selon un haut responsable, "),
    "that": of_clauses(before("On a appris mardi soir que ")),
    "opening": before("À l'issue d'une réunion qui a duré deux jours, "),
    "said": after(", a indiqué mardi son porte-parole."),
    "while": after(", alors que la situation reste tendue dans la région."),
    "quoted": lambda text, _: f"« {text.rstrip('. ')} », a déclaré le ministre.",
    "curly": lambda text, _: text.replace("'", "’") if "'" in text else None,
}


def facts(record: Record) -> set[tuple[str, str | None, str | None, str]]:
    return {
        (event.type, party and party.ref, event.target and event.target.ref, event.status)
        for event in record.events
        for party in event.parties or (None,)
    }


def read_all(extractor: Extractor, texts: list[str]) -> list[Record]:
    return list(extractor.extract_many(Communique(text=text, published=PUBLISHED) for text in texts))


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> list[tuple[str, Record]]:
    """The examples of one sentence that tell one event, with their records."""
    sentences = (example.partition(" => ")[0] for rule in read().trigger for example in rule.examples)
    texts = [text for text in dict.fromkeys(sentences) if not re.search(r"[.!?]\s", text)]
    records = zip(texts, read_all(extractor, texts), strict=True)
    return [(text, record) for text, record in records if len(record.events) == 1]


@pytest.mark.parametrize("way", WAYS)
def test_an_aside_changes_no_fact(extractor: Extractor, told: list[tuple[str, Record]], way: str) -> None:
    again = [(record, WAYS[way](text, record.events[0])) for text, record in told]
    pairs = [(record, text) for record, text in again if text is not None]
    kept = [
        facts(record) == facts(other)
        for (record, _), other in zip(pairs, read_all(extractor, [text for _, text in pairs]), strict=True)
    ]
    lost = [text for (_, text), same in zip(pairs, kept, strict=True) if not same]
    assert len(pairs) > 20
    assert sum(kept) >= LEAST * len(pairs), "\n".join([f"{sum(kept)} of {len(pairs)}", *lost])
