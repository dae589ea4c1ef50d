"""Organs: the parliament or government that acts for a State, the council that decides for a body."""

from dataclasses import replace
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.antecedents import Authorities
from depositaire.clauses.document.homes import state_spoken_of
from depositaire.clauses.document.scenes import state_of_scene
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens
from depositaire.typography import fold

#: How many tokens may stand between an organ and its country: « le Parlement italien », « le Sénat de la Colombie ».
_BESIDE: Final = 2
#: How many sentences back a parliament is named that votes on a bill.
_BILLS: Final = 3
#: How many tokens « de l' » is.
_ARTICLE: Final = 2


def for_state(doc: Tokens, party: Filler, state: str, words: Words, authorities: Authorities) -> Filler:
    """A parliament or government stands for its State: the one beside it, its own, where it is, or the publisher's."""
    entity = doc._.entities.get(party.ref, {})
    if party.kind != "organisation" or entity.get("kind") not in words.classes["organ_of_state"]:
        return party
    if entity.get("organ_of"):  # « le Parlement européen »: a body's, and no State's
        return party
    beside = spans.within(doc, spans.COUNTRIES, party.end, doc[party.end - 1].sent.end)
    near = (span for span in beside if span.start - party.end <= _BESIDE)
    of = next((span for span in near if not _is_parted(doc, party.end, span.start, words)), None)
    ref = of.kb_id_.split("+")[0] if of is not None else _seat(doc, party.end, words, authorities)
    if not words.is_a(doc[party.start], "local_authority"):  # « la Région Île-de-France »
        ref = ref or authorities.speaks_for(doc.between(party.start, party.end).text)
    ref = ref or state_of_scene(doc, party.start, words, authorities) or state
    if not ref and doc.between(party.start, party.end).text.lower() in words.classes["nameless_parliament"]:
        ref = state_spoken_of(doc, party.start, words)
    return replace(party, kind="country", ref=ref) if ref else party


def _is_parted(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« le gouvernement du Québec et le Bénin »: another party, not the organ's country."""
    return any(token.is_punct or words.is_a(token, "coordinator") for token in doc[start:end])


def is_parliament(sentence: Sentence, party: Filler) -> bool:
    """Whether a parliament or its members act: « le Folketing », « les députés français »."""
    doc, group = sentence.doc, sentence.at(party.start)
    if doc._.entities.get(party.ref, {}).get("kind") == "parliament":
        return True
    return group is not None and _is_by_noun(sentence, group, "parliament")


def is_cabinet(sentence: Sentence, party: Filler) -> bool:
    """Whether the government of a State acts, which lets the State do what it approves: « le gouvernement danois »."""
    group = sentence.at(party.start)
    by_noun = group is not None and _is_by_noun(sentence, group, "cabinet")
    return (party.kind == "country" and by_noun) or is_government(sentence.doc, party)


def is_nameless_cabinet(sentence: Sentence, noun: Token) -> bool:
    """« le Conseil des ministres a approuvé »: the government of a State that the noun does not name."""
    return sentence.words.phrases["nameless_cabinet"].at(sentence.doc, noun.i) > 0


def _is_by_noun(sentence: Sentence, group: Group, name: str) -> bool:
    """« le gouvernement danois », « À Lomé, les députés… »: whether a noun of a class stands for the State."""
    nominal = group.head >= 0 and (group.person or sentence.in_anaphor(group.head))
    return nominal and sentence.words.is_a(sentence.doc[group.head], name)


def is_of_a_body(sentence: Sentence, organ: Filler) -> bool:
    """« l'Assemblée générale de l'OIF »: the assembly of those who are in it."""
    after = next(sentence.right(organ.end), None)
    linked = after is not None and sentence.words.is_a_phrase(after.prep, "complement_preposition")
    return linked and after is not None and after.start - organ.end <= _ARTICLE and after.kinds == {"organisation"}


def parliament_before(sentence: Sentence, index: int) -> list[Filler]:
    """The parliament that the sentence names last before a token as who acts."""
    acting = (group for group in sentence.left(index) if not group.prep)
    here = next((list(group.fillers) for group in acting if is_parliament(sentence, group.fillers[0])), [])
    told = next(sentence.words.phrases["bill"].within(sentence.doc, sentence.start, index), None)
    return here or (_of_house_before(sentence) if told is not None else [])


def _of_house_before(sentence: Sentence) -> list[Filler]:
    """« Le Parlement togolais a siégé. On relève le projet de loi permettant la ratification… »: who votes on it."""
    segments = [one for one in spans.group(sentence.doc, spans.SEGMENTS) if one.end <= sentence.start][-_BILLS:]
    for one in reversed(segments):
        before = Sentence.read(sentence.doc, one.start, one.end, sentence.words)
        for group in before.groups:
            if is_parliament(before, group.fillers[0]) and not is_of_a_body(before, group.fillers[0]):
                return list(group.fillers)
    return []


def is_government(doc: Tokens, party: Filler) -> bool:
    """Whether a government acts that is told by its name: « le Conseil fédéral »."""
    return party.kind == "organisation" and doc._.entities.get(party.ref, {}).get("kind") == "government"


def _seat(doc: Tokens, end: int, words: Words, authorities: Authorities) -> str:
    """« le Parlement de Beyrouth »: the State whose capital follows; empty where none does."""
    if end + 1 >= len(doc) or not words.is_a(doc[end], "complement_preposition"):
        return ""
    return authorities.capitals.get(fold(doc[end + 1].text), "") if doc[end + 1].is_title else ""


def is_bare_organ(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« Le Conseil », « le Comité directeur »: an organ whose name does not tell of which body it is."""
    name = doc._.entities.get(filler.ref, {}).get("name") or doc.between(filler.start, filler.end).text
    return filler.kind == "organisation" and words.is_a_phrase(str(name).lower(), "bare_organ")
