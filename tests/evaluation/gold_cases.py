"""A small case computed by hand, and a shorthand: a prediction is written as a second annotation of the same text."""

from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.reading import parse_gold
from depositaire.evaluation.skeleton import record_from_gold
from depositaire.records import Record

GOLD_A = """---
id: a
kind: agency
published: 2024-06-20
events:
  - type: sign
    parties: [FRA, BEL, LUX]
    target: accord
    date: 2024-06-19
    place: Paris
    quote: ont signé hier
  - type: join
    parties: [anssi]
    target: pacson
    role: partner
    quote: a rejoint le réseau
  - type: ratify
    parties: [FRA]
    target: accord
    status: planned
    quote: ratifiera ce texte
---
La [France](COUNTRY FRA), la [Belgique](COUNTRY BEL) et le [Luxembourg](COUNTRY LUX) ont signé [hier](DATE 2024-06-19) \
à Paris l’[accord de Schengen](INSTRUMENT accord). [Paris](CAPITAL FRA) ratifiera ce [texte](NOM accord). L’\
[Agence nationale de la sécurité](ORG anssi) a rejoint le [réseau](NOM pacson) [aujourd’hui](DATE? 2024-06-20). \
Le [PaCSON](ORG pacson) est [franco-belge](DEMONYM FRA+BEL).
"""

#: The list is cut after Belgium and its date is wrong; the join has no role; the ratification is told as actual; an
#: adoption is invented. Luxembourg is missed, « Agence » is shorter, « Schengen » is a body, the optional date is
#: missed and nobody minds.
FOUND_A = """---
id: a
events:
  - type: sign
    parties: [FRA, BEL]
    target: schengen
    date: 2024-06
    place: Paris
    quote: ont signé hier
  - type: join
    parties: [agence]
    target: le-reseau
    quote: a rejoint le réseau
  - type: ratify
    parties: [FRA]
    target: schengen
    quote: ratifiera ce texte
  - type: adopt
    target: schengen
    quote: est franco-belge
---
La [France](COUNTRY FRA), la [Belgique](COUNTRY BEL) et le Luxembourg ont signé [hier](DATE 2024-06) \
à Paris l’[accord](INSTRUMENT schengen) de [Schengen](ORG ville). [Paris](CAPITAL FRA) ratifiera ce \
[texte](NOM schengen). L’[Agence](ORG agence) nationale de la sécurité a rejoint le [réseau](NOM le-reseau) aujourd’hui\
. Le [PaCSON](ORG pacson) est [franco-belge](DEMONYM FRA).
"""

GOLD_B = """---
id: b
kind: ministry
published: 2024-01-02
---
Le [Maroc](COUNTRY MAR) reçoit l’[OTAN](ORG otan).
"""


def gold(source: str) -> GoldDocument:
    return parse_gold(source)


def found(source: str) -> Record:
    """The record that tells what the annotation ``source`` tells."""
    return record_from_gold(parse_gold(source))
