"""What stands in the way of a name, and what may follow its head noun. Private."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, NamedTuple


class Block(NamedTuple):
    """A mention that is known already and stands in the way."""

    end: int
    kind: Literal["country", "demonym", "body"]


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What may follow one head noun."""

    links: Collection[str]
    """Prepositions that may go on with the name, besides ``de``."""
    complement: bool = True
    """``de`` and a noun may follow."""
    proper: bool = True
    """A proper name may follow directly."""
    country: bool = False
    """A country may belong to the name, right behind its noun."""
    demonym: bool = True
    """An adjective of nationality may belong to the name."""
    inner: bool = False
    """It may stand before the complement at least (``ministère irakien de la Défense``)."""
    series: bool = False
    """``de la Science, de la Technologie et de l'Innovation``."""
    nation: bool = False
    """``de`` and a country without article may close the name (``Syndicat des avocats de France``)."""
    infinitive: bool = False
    """A preposition may lead to an infinitive (``visant à prévenir le terrorisme``)."""
    text: bool = False
    """The name of a text: a year may follow ``de`` and an indefinite article a preposition."""
    capital: bool = False
    """Only a proper name may follow ``de`` (``Parlement de Wallonie``)."""
    acronym: bool = False
    """The noun is an acronym: a proper name follows, directly or behind ``de`` (``CHU de Lille``)."""
    baptised: bool = False
    """A name in capitals may close it (``réseau européen EUNICE``)."""
    body: bool = False
    """A body may follow ``de`` directly (``Secrétariat de la ZLECAf``)."""
    staff: bool = False
    """A body may follow plain ``de`` behind a noun in the plural (``Syndicat des pilotes de Rivéo``)."""
