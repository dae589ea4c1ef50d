"""What can be joined or signed: a text, or a body by its kind and its name."""

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.bodies import is_of_nations
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens


def is_joinable(doc: Tokens, filler: Filler, words: Words) -> bool:
    """Whether it is a text, or a body of a kind that has members, or one of several States by its name."""
    kind = kind_of(doc, filler)
    if shares_out_seats(doc, filler, words):
        return False
    if filler.kind == "instrument" or kind not in words.classes["not_joinable"]:
        return True
    name = _name(doc, filler)
    if name.startswith(tuple(words.classes["open_assembly"])):
        return True
    several = words.classes["of_several_states"]
    return kind in words.classes["may_have_states"] and not several.isdisjoint(name.replace("'", " ").split())


def may_have_states(filled: Filled, filler: Filler) -> bool:
    """Whether its members may be States, or federations that are called by their State.

    « Union », which may be one of workers, is one of States where its name says so: « l'Union africaine du rail ».
    """
    doc, words = filled.sentence.doc, filled.sentence.words
    if kind_of(doc, filler) not in words.classes["not_of_states"] or is_of_nations(doc, filler.ref, words):
        return True
    name = _name(doc, filler)
    several = words.classes["of_several_states"].intersection(name.replace("'", " ").split())
    return bool(several) and name.startswith(tuple(words.classes["may_be_of_states"]))


def is_closed(doc: Tokens, filler: Filler, words: Words) -> bool:
    """Whether nobody joins it: an organ of a State, a group that shares out seats."""
    if shares_out_seats(doc, filler, words):
        return True
    return filler.kind == "organisation" and kind_of(doc, filler) in words.classes["closed"]


def shares_out_seats(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« Pour le Groupe des États d'Afrique, le Ghana a été élu »: it only says whose turn it is."""
    return filler.kind == "organisation" and _name(doc, filler).startswith(tuple(words.classes["group_of_seats"]))


def kind_of(doc: Tokens, filler: Filler) -> str | None:
    """The kind of a body or text, where the rule files give it one."""
    kind: str | None = doc._.entities.get(filler.ref, {}).get("kind")
    return kind


def _name(doc: Tokens, filler: Filler) -> str:
    return str(doc._.entities.get(filler.ref, {}).get("name") or "").lower()
