"""Who acts in an event, beyond what its frame gives. Private."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.arguments.homes import is_home_of_a_name
from depositaire.clauses.choosing.actors import nearest_party
from depositaire.clauses.choosing.asked import is_left_to_others
from depositaire.clauses.choosing.in_turn import doers_of
from depositaire.clauses.choosing.itemised import those_of
from depositaire.clauses.choosing.unnamed_members import are_called_upon, is_body_of_members
from depositaire.clauses.document.antecedents import Authorities
from depositaire.clauses.document.organ_bodies import body_of
from depositaire.clauses.document.organs import (
    for_state,
    is_cabinet,
    is_government,
    is_nameless_cabinet,
    is_parliament,
    parliament_before,
)
from depositaire.clauses.earlier.announced import of_the_announced
from depositaire.clauses.earlier.approved import approving_house
from depositaire.clauses.earlier.home_states import of_state_before
from depositaire.clauses.earlier.met import of_the_signers, of_those_who_met, of_whom_it_is_told
from depositaire.clauses.earlier.negotiated import with_negotiator
from depositaire.clauses.earlier.negotiators import negotiators
from depositaire.clauses.earlier.of_their_own import of_their_own
from depositaire.clauses.earlier.partners import (
    between_whom,
    of_the_clause_around,
    of_the_signing_before,
    parties_between,
    with_partner,
    with_signer_before,
    with_speaker,
)
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.earlier.whose_bill import is_with_whom, of_the_bill
from depositaire.clauses.earlier.whose_text import is_nameless_organ, the_state_that_signed
from depositaire.clauses.frames.likewise import companions
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.words import Words
from depositaire.components._others import is_left_out
from depositaire.tokens import Tokens

#: Acts of somebody: where the clause gives nobody, it is whoever was named last.
_ACTED: Final = frozenset({"sign", "ratify", "accede", "endorse", "denounce", "join", "leave", "apply"})

#: … and acts of one State by itself.
_ALONE: Final = frozenset({"ratify", "accede", "denounce", "endorse"})

#: … by which States are bound, or are no more.
_BINDING: Final = frozenset({"ratify", "accede", "denounce"})

#: … and to which a bill or decree lets them come.
_LET: Final = frozenset({"ratify", "accede"})

#: Acts of those who are members.
_MEMBERSHIP: Final = frozenset({"join", "leave", "suspend", "apply", "belong"})

#: How many sides a negotiated text has at least.
_PAIR: Final = 2


@dataclass(frozen=True)
class Parties:
    """Decides on the parties of tellings."""

    words: Words
    authorities: Authorities

    def of(self, item: Told, told: Sequence[Told], event_type: str, target: Filler | None, state: str) -> list[Filler]:
        """The parties of an event with one of its targets; ``state`` is that whose authorities publish the document."""
        acting = item.filled.parties
        if target is not None:
            acting = doers_of(item.filled, target, item.span.end, those_of(item.filled, target))
        parties = [
            party
            for party in acting
            if (target is None or party.ref != target.ref) and not is_left_out(item.sentence, party)
            if not item.sentence.doc._.entities.get(party.ref, {}).get("described")
        ]
        if event_type in _ACTED and target is not None and is_left_to_others(item):
            return []
        if event_type in _MEMBERSHIP:
            doc, named = item.sentence.doc, len(parties)
            parties = [party for party in parties if not is_home_of_a_name(doc, party, self.words)]
            if named and not parties:
                return []  # « les villes de Gand (Belgique) et de Dakhla (Maroc) »
        by_members = [party for party in parties if event_type in _ACTED and self._is_through_members(item, party)]
        parties = [party for party in parties if party not in by_members]
        house = approving_house(item) if event_type == "sign" and target is not None else []
        if not house and event_type == "sign" and target is not None and _is_by_ministries(item, parties):
            between = parties_between(item, told, target)  # « la convention entre la Suisse et la Tunisie »
            parties = between if {one.kind for one in between} == {"country"} else parties
        if not house and not parties and event_type == "sign" and target is not None:
            parties = parties_between(item, told, target) or of_the_clause_around(item, target)
            parties = parties or of_the_announced(item, target, []) or of_their_own(item, told, target)
            parties = parties or of_the_signing_before(item, told, target) or of_those_who_met(item, target)
        if not parties and event_type == "ratify" and target is not None:
            parties = of_the_signers(item, told, target)
        if not house and event_type == "sign" and target is not None:
            parties = with_negotiator(item, target, with_partner(item, target, parties))
            parties = with_speaker(item, target, with_signer_before(item, told, parties), state)
        parties = house or parties
        if not house and event_type == "sign" and target is not None and len(parties) < _PAIR:
            sides = negotiators(item, target)
            parties = sides if {party.ref for party in parties} <= {side.ref for side in sides} else parties
            parties = of_the_announced(item, target, parties)
        acted = event_type in _ACTED and item.trigger.form != "predicate" and not _is_a_count(item)
        if not parties and not by_members and acted:
            parties = nearest_party(item, target, event_type)
            parties += [other for other in companions(item.filled, parties) if other not in parties]
            if event_type == "sign" and target is not None:
                parties = with_speaker(item, target, parties, state)
        if not parties and not by_members and event_type in _ALONE and target is not None:
            parties = of_whom_it_is_told(item)
        if not parties and event_type == "enter_into_force" and target is not None:
            parties = between_whom(item, target)
        if not parties and event_type == "ratify" and not are_called_upon(item.filled):
            parties = parliament_before(item.sentence, item.span.start)  # « autorisent le chef de l'État à ratifier »
        if not parties and not by_members and event_type in _LET and target is not None:
            parties = of_the_bill(item, told, target, state)
        if event_type in _MEMBERSHIP and self._is_of_parliaments(item, target):
            return parties  # « l'Union interparlementaire a admis le Parlement du Togo »
        state = state if item.trigger.state else ""  # else only a parliament or government whose State stands beside it
        by_state = [
            for_state(item.sentence.doc, party, state, self.words, self.authorities)
            if item.trigger.state
            or is_parliament(item.sentence, party)
            or is_government(item.sentence.doc, party)
            or event_type in _BINDING
            else party
            for party in parties
        ]
        if event_type == "ratify" and target is not None and not item.sentence.doc._.publisher:
            by_state = [
                organ if is_nameless_organ(item, organ) and is_with_whom(item, target, organ, one.ref) else one
                for organ, one in zip(parties, by_state, strict=True)
            ]
        by_state = [of_state_before(item, told, party) for party in by_state]
        if event_type == "ratify":
            by_state = [_by_its_house(item, party) for party in by_state]
        if event_type == "ratify" and target is not None and all(is_nameless_organ(item, one) for one in by_state):
            organ = by_state[0] if by_state else None
            alone = the_state_that_signed(item, told, target)
            return alone or of_the_bill(item, told, target, state, organ) or by_state
        return by_state

    def _is_of_parliaments(self, item: Told, target: Filler | None) -> bool:
        """Whether parliaments are the members of the body, by its name."""
        known = {} if target is None else item.sentence.doc._.entities.get(target.ref, {})
        name = str(known.get("name") or "").lower()
        return any(self.words.is_a_phrase(word, "of_parliaments") for word in name.split())

    def homes(self, doc: Tokens, parties: Sequence[Filler]) -> list[str]:
        """The countries in the names of bodies: « la Fédération algérienne de boxe »."""
        names = (doc._.entities.get(party.ref, {}).get("name") for party in parties if party.kind == "organisation")
        return [home for name in names if name and (home := self.authorities.named_in(name))]

    @staticmethod
    def _is_through_members(item: Told, party: Filler) -> bool:
        """« les membres de l'OIF ont signé »; « le soutien de l'OIF » is the noun that tells the act."""
        group = item.sentence.at(party.start)
        noun = item.filled.group is None
        own = noun and group is not None and item.span.start < group.start <= item.span.end
        return not own and is_body_of_members(item.sentence, party)

    def is_a_persons(self, item: Told, target: Filler | None) -> bool:
        """« Il a signé un contrat de trois ans »: of what persons sign too, somebody who is not told signs nothing."""
        group = item.filled.group
        kind = None if target is None else item.sentence.doc._.entities.get(target.ref, {}).get("kind")
        return group is not None and not group.passive and kind in self.words.classes["of_persons_too"]

    def type(self, item: Told, event_type: str, target: Filler | None, parties: Sequence[Filler]) -> str:
        """The type of what they do; what binds and the parliament of a State adopts is to be ratified."""
        voted = item.trigger.voted
        founded = item.trigger.types.organisation == "found"  # « Rivéo a lancé l'Appel de Lomé »
        others = not founded and self._are_all(item, parties, "no_assemblies") and _is_of_others(item, target)
        if event_type == "adopt" and others:
            return "endorse"  # « Rivéo et Plinor ont adopté l'Appel de Lomé »
        if event_type == "sign" and target is not None and approving_house(item):
            return "ratify"
        if target is not None and not item.sentence.doc._.entities.get(target.ref, {}).get("binding"):
            return event_type  # « les députés ont adopté une résolution »
        if event_type == "accede" and self._are_no_states(item, target, parties):
            return "endorse"
        if event_type == "adopt" and item.trigger.by_members and self._are_all(item, parties, "sides_of_accords"):
            return "ratify"  # « La CFDT a rejeté l'accord »
        if voted is None or event_type != item.trigger.types.binding or not parties:
            return event_type
        by_state = _is_by_parliament(item) or (target is not None and _is_by_one_state(item, parties))
        return voted if by_state and all(party.kind == "country" for party in parties) else event_type

    def _are_no_states(self, item: Told, target: Filler | None, parties: Sequence[Filler]) -> bool:
        """« L'université a rejoint le Pacte du littoral »: of those who can be party to no treaty."""
        entities = item.sentence.doc._.entities
        if not parties or target is None or item.source.types.text != "endorse":
            return False  # « son instrument d'adhésion n'a pu être reçu »
        if entities.get(target.ref, {}).get("kind") == "agreement":
            return False  # « a adhéré à l'accord de branche »
        return self._are_all(item, parties, "private_kinds")

    def _are_all(self, item: Told, parties: Sequence[Filler], name: str) -> bool:
        """Whether they are all bodies, of the kinds of a class."""
        entities = item.sentence.doc._.entities
        kinds = {entities.get(party.ref, {}).get("kind") for party in parties if party.kind == "organisation"}
        return len({party.kind for party in parties}) == 1 and bool(kinds) and kinds <= self.words.classes[name]

    @staticmethod
    def status(item: Told, event_type: str) -> str | None:
        """The status that the rule gives to what they do; a parliament's act may have another."""
        if item.filled.voted is not None and not item.trigger.status:
            return "planned"
        if item.trigger.by_house is not None and _is_by_houses(item):
            return item.trigger.by_house
        lets = item.trigger.voted in (None, event_type) and _is_by_parliament(item)
        return (item.trigger.by_parliament if lets else None) or item.trigger.status


def _by_its_house(item: Told, party: Filler) -> Filler:
    """« Le Parlement européen a approuvé la convention »: what a union's parliament lets it do the union does."""
    house = party.kind == "organisation" and is_parliament(item.sentence, party)
    return body_of(item.sentence.doc, party, item.sentence.words) if house else party


def _is_of_others(item: Told, target: Filler | None) -> bool:
    """Whether a text has a name, by which those know it who did not write it, and asks them for their support."""
    if target is None or item.trigger.form != "verb":
        return False
    kind = item.sentence.doc._.entities.get(target.ref, {}).get("kind")
    texts = [span for span in spans.group(item.sentence.doc, spans.INSTRUMENTS) if span.kb_id_ == target.ref]
    named = any(span.id_ != "described" for span in texts)
    return named and kind in item.sentence.words.classes["supported_texts"]


def _is_a_count(item: Told) -> bool:
    """« L'Appel compte 64 signataires »: the text is said to have so many, and nobody to act."""
    return "total" in item.trigger.requires and item.trigger.frame.get("subject") == "target"


def _is_by_ministries(item: Told, parties: Sequence[Filler]) -> bool:
    """« signée par Lise Aubin, cheffe du Département de l'intérieur »: persons sign for parts of governments."""
    kinds = {item.sentence.doc._.entities.get(one.ref, {}).get("kind") for one in parties if one.kind != "country"}
    groups = (item.sentence.at(one.start) for one in parties)
    persons = all(group is not None and group.person for group in groups)
    return bool(kinds) and persons and kinds <= {"ministry", "government", "institution"}


def _is_by_one_state(item: Told, parties: Sequence[Filler]) -> bool:
    """« Le Togo a adopté la Convention de Minamata »: bodies and conferences adopt, one State by itself is bound."""
    group = item.filled.group
    return group is not None and not group.passive and len(parties) == 1 and parties[0].kind == "country"


def _is_by_houses(item: Told) -> bool:
    """Whether parliaments do it, and nobody else: « ratifié par les Parlements du Togo et du Bénin »."""
    parties = item.filled.parties
    return _is_by_deputies(item) if not parties else all(is_parliament(item.sentence, one) for one in parties)


def _is_by_deputies(item: Told) -> bool:
    """« Les députés ont ratifié la Convention », of a State that nothing names."""
    sentence, group = item.sentence, item.filled.group
    if group is None or group.passive:
        return False
    acting = subjects(sentence, group, sentence.start, group.start)
    return any(sentence.words.is_a(token, "deputies") for token in acting)


def _is_by_parliament(item: Told) -> bool:
    """Whether a parliament or government lets its State act; « le Conseil des ministres » need not say which State."""
    sentence, group = item.sentence, item.filled.group
    if not item.filled.parties and group is not None and not group.passive:
        acting = subjects(sentence, group, sentence.start, group.start)
        return any(is_nameless_cabinet(sentence, token) for token in acting)
    return any(is_parliament(sentence, one) or is_cabinet(sentence, one) for one in item.filled.parties)
