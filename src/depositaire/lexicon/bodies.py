"""Tables of the rule files that name bodies and texts: names that are known, and head nouns that make one."""

from typing import Literal

from pydantic import Field

from depositaire.lexicon.base import Closed, Entry, Rule, Slug, Words
from depositaire.records import InstrumentKind, OrganisationKind, SignatureType


class Guards(Closed):
    """When a name that also means something else is not taken."""

    not_before: Words = ()
    """Words that may not follow the name (lower case, without accents)."""
    not_after: Words = ()
    """Words that may not precede it."""
    not_of: Words = ()
    """Words whose complement with ``de`` it may not be (``ministre de la Francophonie``)."""
    needs: Words = ()
    """The name counts only in a text that holds one of these words."""


class Named(Entry):
    """What is known by name: a body or a text."""

    ref: Slug
    """The value of every mention."""
    names: Words = ()
    """Full names in any case, the fullest French one first; accents may be missing in the text."""
    exact: Words = ()
    """Names that are words of the language too: matched as written here."""
    acronyms: Words = ()
    """Matched as written here."""
    guards: Guards = Guards()

    @property
    def key(self) -> str:
        """The slug."""
        return self.ref


class Body(Named):
    """An organisation that is known by name."""

    kind: OrganisationKind
    short: Words = ()
    """Words that with a capital stand for it once it is named (``l'Alliance``), besides the first of its names."""
    organ_of: Slug | None = None
    """The body for which it decides, as the European Council does for the Union."""


class Text(Named):
    """An instrument that is known by name."""

    kind: InstrumentKind
    binding: bool = True


class _Head(Rule):
    forms: Words = Field(min_length=1)
    """The noun: one word each, lower case, without accents."""
    links: Words = ("pour", "sur", "contre")
    """Prepositions other than ``de`` that may go on with the name."""


class BodyHead(_Head):
    """A noun that opens the name of a body no lexicon holds (``Agence … de …``)."""

    kind: OrganisationKind
    lower: Literal["never", "official", "named", "contracted", "always"] = "never"
    """When the noun may be in lower case: never; before an adjective of office and a complement (``agence nationale
    de …``); before a proper name (``alliance NEREIDA``), of these only behind ``des`` or ``du`` (``club des Voisins``);
    before any complement (``ministère de …``)."""
    national: bool = False
    """In lower case, an adjective of nationality makes it a name (``fédération monégasque de padel``)."""
    alone: bool = False
    """The noun alone, with a capital, names a body (``le Sénat``)."""
    usual: Slug | None = None
    """Where the text names none, the noun alone with a capital stands for this body (``l'Union``)."""
    country: bool = False
    """A country may belong to the name (``Université du Luxembourg``)."""
    of: Words = ()
    """In lower case, one of these nouns as its complement makes it a name (``ordre des avocats``)."""
    called: bool = False
    """In lower case, behind a definite article and before what it is about, it is a name (``coalition des drones``)."""
    owned: bool = False
    """In lower case, a field and the body that has it make it a name (``centre de cyberdéfense de l'OTAN``)."""
    linked: bool = False
    """In lower case, behind a definite article and before one of its links, it opens a name (``coalition pour …``)."""
    strict: bool = False
    """With a capital too it needs one of these, or an adjective of office (not ``Ordre de Saint-Charles``)."""
    proper: bool = True
    """A proper name may follow without a preposition (``Fondation Wikimedia``)."""
    complement: bool = True
    """A complement with ``de`` may follow."""
    generic: bool = False
    """With a capital it stands for any body of its kind (``l'Organisation``), the publisher first."""
    body: bool = False
    """Another body may be its complement (``Secrétariat de la ZLECAf``)."""
    office: bool = False
    """With a word of office it is a service, not a body (``Direction de la communication``)."""
    acronym: bool = False
    """It counts in capitals only, before a place or a proper name (``CHU de Lille``)."""
    articled: bool = False
    """It counts behind an article in the plural only (``les Amis du Rhin``, ``aux Villes unies``)."""
    place: bool = False
    """A town may follow a name that is known (``cour d'appel de Lyon``)."""


class TextHead(_Head):
    """A noun that opens the name or the description of an instrument."""

    kind: InstrumentKind
    binding: bool = True
    plural: Words = ()
    """Its plural forms, as ``forms``."""
    named: bool = True
    """In small letters with ``sur``, ``contre`` or a proper name it is a name all the same (``traité sur …``)."""
    capital: bool = False
    """In small letters it is no instrument, unless a place follows (``appel de Paris``) or one of ``needs``."""
    described: bool = False
    """With a capital it is a body (``Partenariat pour …``)."""
    bare: bool = False
    """Alone, without a complement, it may be the target of an event (``un accord``)."""
    needs: Words = ()
    """In small letters, one of these must be among the two words that follow (``lettre d'intention``)."""
    behind: Words = ()
    """Behind one of these it counts whatever follows (``un premier texte``)."""
    counted: bool = False
    """Its plural behind a number is the target of an event, whatever follows (``onze résolutions``)."""
    signed: bool = False
    numbered: bool = False
    """A number right behind it makes it a name (``résolution 2719``)."""
    never: Words = ()
    """Behind ``de`` these make it no text (``la résolution du conflit``)."""
    only: tuple[SignatureType, ...] = ()
    """The events that it may be the target of, where not all (nobody is a party to a resolution)."""
    placed: bool = False
    """A place after a capital makes it a name, whatever it needs elsewhere: « Code de Bakou »."""
    """In small letters it counts where it is told as signed (``ont signé un appel``, ``l'appel signé par``)."""
    acronym: bool = False
    """It counts in capitals only (``MoU``)."""


class WordList(Entry):
    """Words that have one part to play in the grammar of names (lower case, without accents)."""

    id: str
    words: Words

    @property
    def key(self) -> str:
        """The name of the list."""
        return self.id
