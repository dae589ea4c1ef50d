"""Rules for events: triggers and their frames, cues of status, roles, and the nouns that stand for somebody."""

from typing import Literal

from pydantic import Field

from depositaire.lexicon.base import Closed, Entry, Rule, Words
from depositaire.records import MembershipType, Role, SignatureType, Status

EventType = MembershipType | SignatureType
Slot = Literal["party", "target", "other", "party|target", "target|party"]
#: ``subject``, ``object``, ``possessive``, ``before`` or ``after`` (a bare name beside a noun), ``ahead`` (the name
#: before the word, in a clause without a verb), ``itself`` (the text that the noun names) or a preposition.
Position = str


class Types(Closed):
    """The type of event by what its target is; a kind that is absent is no event."""

    organisation: EventType | None = None
    binding: EventType | None = None
    """A treaty, convention, protocol, agreement, contract…"""
    text: EventType | None = None
    """A declaration, appeal, code, charter, memorandum…"""
    country: EventType | None = None
    """The rule has a country where its target would be: « suspend le Mali »."""
    none: EventType | None = None
    """No target is named."""

    def of(self, kind: str) -> EventType | None:
        """The type for one kind of target."""
        value: EventType | None = getattr(self, kind)
        return value


class Trigger(Rule):
    """A word that tells an event, and the frame that says where its party and target stand."""

    form: Literal["verb", "noun", "predicate"]
    """``predicate``: a noun that says what somebody is or becomes (« membre », « signataire »)."""
    words: Words
    """Infinitives of verbs; singular and plural forms of nouns."""
    types: Types
    frame: dict[Position, Slot]
    near: Words = ()
    """One of these must follow in the same clause (« en vigueur » after « entrer »)."""
    also: Words = ()
    """One of these, too, must stand in the clause, before or after."""
    not_near: Words = ()
    """None of these may follow in the same clause."""
    of: Words = ()
    """Of a verb: nouns one of which must be its subject, and whose complements fill the frame: « son adhésion a pris
    fin », « le drapeau du Togo a été hissé »."""
    reflexive: bool | None = None
    """The verb must (true) or must not (false) have « se »."""
    tense: Words = ()
    """Tenses of the verb or copula in which the rule holds; empty: all."""
    copula: Literal["become", "be", "bare"] | None = None
    """A predicate's verb: devenir, être, or none (« l'État membre »)."""
    voice: Literal["active", "passive"] | None = None
    requires: tuple[Literal["party", "target", "date", "total", "ordinal", "list", "pair"], ...] = ()
    """Slots that must be filled for the event to be told; ``list``: with three parties at least, ``pair``: with two."""
    light: Words = ()
    """Verbs whose subject is the noun's party (« procéder à la signature »)."""
    shown_by: Words = ()
    """Verbs whose subject the noun is, and whose complements are its: « la signature du Togo figure sur l'accord »."""
    undone_by: Words = ()
    """Verbs that make another act of the noun, with the word behind them where it takes two: « a gelé sa
    participation », « l'adhésion a pris fin »."""
    needs_light: bool = False
    """The noun tells an event only with one of these verbs."""
    joinable: bool = False
    """The body must be of a kind that has members."""
    state: bool = False
    """Only States do it: a government or parliament acts for its own."""
    recall: Literal["named", "alone", "told", "topic", "absolute", "states"] | None = None
    """Where no target is named, the last body or text named is meant (``alone``: even without parties), or the last
    that an event was told of (``told``). ``topic``: the text that the document is about, where one stands out.
    ``absolute``: as ``named``, where the clause says no more than when or as what, and of no person (« Kigali a claqué
    la porte samedi »); ``states``: the same, of States only."""
    rejected: EventType | None = None
    """What did not happen when the act was turned down: « la candidature n'a pas été retenue »."""
    undoes: EventType | None = None
    """What it puts an end to and thus tells, too: « a levé la suspension du Gabon »."""
    held_later: bool = False
    """What is won is held from a later day that the sentence gives: « élu hier, son mandat débutera le 3 mai »."""
    denied: bool = False
    """The rule is itself a denial (« ne sera plus membre »): its negation does not make it negated."""
    negated: bool = False
    """The verb must be negated: « n'ont pas recueilli la majorité »."""
    clitic: bool = False
    """A pronoun must stand before the verb: « l'a fait »."""
    clitics: Words = ()
    """One of these pronouns must stand before the verb: « y est », « n'en est plus »."""
    no_clitics: Words = ()
    """None of these pronouns may stand before the verb: « n'y est pas partie » is not said of who left."""
    absolute: bool = False
    """The clause says no more than when or as what: « en est depuis 2006 », and not « en est à compter les voix »."""
    close: bool = False
    """States do it, and only adverbs part it from its target: « est de l'OIF », not « est membre de l'OIF »."""
    verbless: bool = False
    """The noun must open a heading without a finite verb, or follow its colon: « Pêche : accord entre… »."""
    around: bool = False
    """Of a noun: the body is the subject of the clause around it: « Avec l'arrivée du Ghana, l'OIF compte… »."""
    echo: bool = False
    """Type and target are those of the event told before: « pourrait faire de même »."""
    echoes: Words = ()
    """The words that told what an echo takes up, infinitives and nouns; empty: all."""
    as_told: bool = False
    """To join in a text that was told to be signed is to sign it: « le Togo l'a signé, le Bénin s'y joindra »."""
    takes_up: bool = False
    """Of an echo: « ce que » or « comme » opens its clause: « ce que le Togo n'a pas fait »."""
    alike: bool = False
    """Of an echo: it is as the act before, and denied if that was: « a rejeté l'accord ; le Bénin a fait de même »."""
    already: bool = False
    """Whom it has joined did it before: as parties of an echo, or as what stands beside « au sein de l'OIF » as object.
    Whom a new member joins is a member already."""
    same_case: bool = False
    """Of an echo: it is with the second as with the first: « veut signer ; c'est aussi le cas du Bénin »."""
    revokes: bool = False
    """Of an echo: who had announced the act gives it up, and the plan is told no more: « …, puis s'est ravisé »."""
    settles: bool = False
    """Of an echo: what was told before came to pass and is told no more: « c'est chose faite »."""
    role: Role | None = None
    status: Status | None = None
    """The status this rule gives whatever the tense, unless negated."""
    named: bool = False
    """The target must be named: a pronoun is more often a person (« il est né en 1950 »)."""
    personal: bool = False
    """Somebody in office does the like for himself: « le départ du ministre », « sa candidature »."""
    by_members: bool = False
    """Only a body that has members does it: « la Conférence a approuvé la déclaration »."""
    by_assembled: bool = False
    """Only those who meet do it, of no State that is named: « les délégués ont approuvé la convention »."""
    by_parliament: Status | None = None
    """That status where a parliament acts, whose vote only allows its State to act."""
    by_house: Status | None = None
    """That status where parliaments alone act; governments do it for their State."""
    voted: EventType | None = None
    """That type where the parliament of a State acts on a text that binds: what it adopts its State may ratify."""


class Cue(Rule):
    """Words that decide whether an event happened, is planned, wished for or denied."""

    form: Literal["verb", "noun", "phrase"]
    words: Words
    """Of a verb that governs a noun also with the word behind it: « faire part »."""
    status: Status
    control: Literal["subject", "object"] | None = None
    """Whose act the infinitive after a verb or noun is."""
    governs: tuple[Literal["infinitive", "noun", "clause", "subject", "after"], ...] = ()
    """What the cue speaks of: an infinitive, a noun or a clause that it governs, the noun that is its subject, or what
    stands before it."""
    tense: Words = ()
    """A verb cue holds in these tenses only; empty: in all."""
    reflexive: bool | None = None
    """The verb must (true) or must not (false) have « se »: « se prononce sur l'adhésion »."""
    only: tuple[EventType, ...] = ()
    """The types of event the cue speaks of; empty: all."""
    but: tuple[EventType, ...] = ()
    """The types of event it does not speak of."""
    passive: Status | None = None
    """The status of a passive infinitive, where it is another: « doit être approuvé »."""
    denied: Status | None = None
    """The status where the cue itself is negated, if not the usual one: « n'a pas manqué de signer »."""
    restricted: Status | None = None
    """The status where « ne … que » restricts it: « il ne reste plus au Togo qu'à signer »."""
    told: Status | None = None
    """Of a noun: the status where one of the tellers governs it: « a annoncé son intention de signer »."""
    tellers: Words = ()
    """Infinitives, with the word behind them where it takes two: « faire part »."""
    by_parliament: Status | None = None
    """The status where a parliament is its subject: what it « repousse » it rejects, others put it off."""
    prevails: bool = False
    """Of a phrase: it decides over all else that is said: « il a fallu dix ans pour que », « se demande si »."""
    own_clause: bool = False
    """Of a phrase: a comma behind the verb of its clause ends it: « Pour que la paix dure, le Togo a signé »."""
    undergone: bool = False
    """Of a verb that speaks of its subject: passive or reflexive only, as the act does not do it itself."""
    asks: bool = False
    """Of a noun: it asks for what it governs: « la demande du Togo d'adhérer » is an application."""

    def speaks_of(self, event_type: str, tense: str = "") -> bool:
        """Whether it holds for a type of event and, where one is given, for the tense of its verb."""
        if event_type in self.but or (self.only and event_type not in self.only):
            return False
        return not (tense and self.tense) or tense in self.tense


class StandIn(Rule):
    """Nouns for persons and organs that stand for the country or body they are of: « le ministre sénégalais »."""

    words: Words
    alone: bool = False
    """Without complement it stands for the publisher's own State or body."""
    office: bool = False
    """A person, who acts for it only while in office: not « l'ancienne ministre »."""
    adjectival: bool = False
    """Only an adjective says whom it stands for: « son voisin togolais », not « le voisin du Togo »."""
    organ: bool = False
    """What it decides, its body decides: « le comité directeur de la FIFA a suspendu… »."""
    of_bodies: bool = False
    """It stands for a body only: « les rebelles du M23 », and not « les rebelles maliens »."""


class Anaphor(Rule):
    """A common noun that refers back to a body, a text or a country."""

    words: Words
    stands_for: Literal[
        "organisation",
        "instrument",
        "country",
        "parties",
        "all",
        "last",
        "texts",
        "first",
        "second",
        "issuer",
        "issuer-state",
        "office",
        "leader",
        "owner",
        "scene",
        "host",
        "other",
    ]
    """``parties``: several named together (« les deux pays »); ``all``: each of them (« tous deux »);
    ``texts``: several texts (« ces accords »); ``last``: what was named last (« ce dernier »); ``first``, ``second``:
    one of a pair; ``other``: the one of a pair that was not named since; ``issuer``: who publishes; ``issuer-state``:
    its State; ``office``: the only State that has such an office; ``owner``: whose « notre » is before the noun of an
    act; ``scene``: the State where the sentence says that it is; ``host``: the one where it or the sentence before has
    something take place; ``leader``: the State spoken of, for which who holds the charge signs."""
    kinds: Words = ()
    """The kinds of antecedent it fits; empty: any."""
    state: str = ""
    """Of an office that but one State has: its code."""


class CountryGroup(Rule):
    """A name for several countries together, wherever it is said of them all: « les trois pays baltes »."""

    words: Words
    codes: tuple[str, ...] = Field(min_length=2)
    """ISO 3166-1 alpha-3."""


class RoleWords(Rule):
    """Words for a role in a body."""

    role: Role
    words: Words


class WordClass(Entry):
    """A closed class of words that the engines need."""

    name: str = Field(pattern=r"^[a-z_]+$")
    words: Words
    canonical: str | None = None
    """The one word that they all are forms of: « au » and « aux » are « à »."""

    @property
    def key(self) -> str:
        """The class's name."""
        return self.name
