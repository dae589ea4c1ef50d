"""Nested arguments: what another verb or noun before it governs is no complement of the word farther back."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.towns import towns
from depositaire.clauses.sentences.coordinated import participle_before
from depositaire.clauses.sentences.sentence import Sentence


def is_nested(sentence: Sentence, group: Group, start: int) -> bool:
    """Whether « de X » belongs to another noun than the trigger: « les travaux de l'OTAN »."""
    doc, words = sentence.doc, sentence.words
    if group.start <= start or not group.prep:
        return False
    if words.is_a_phrase(group.prep, "agent"):
        doer = _participle_before(sentence, group.start, start)
        if doer is not None and not _is_shared(sentence, doer, start):
            return True  # « au terme d'un processus conduit par… », « l'accord signé hier à Lomé par… »
        if _is_of_circumstance(sentence, group.start, start):
            return True
    index = group.start - 1
    while index >= start:
        token = doc[index]
        if sentence.at(index) is not None:
            return False
        if (length := words.phrases["adverb"].ending(doc, index + 1)) > 1:
            index -= length  # « l'adoption à l'unanimité de la convention »
            continue
        if length := words.phrases["at_its_origin"].ending(doc, index + 1):
            index -= length  # « est composé à l'origine du Togo et du Mali »
            continue
        if words.is_a(token, "transparent") or token.pos_ in ("ADJ", "ADV", "ADP", "DET", "NUM", "CCONJ"):
            index -= 1
            continue
        where = _circumstance_before(sentence, index, start)
        if where is None:
            break
        index = where - 1
    if index < start:
        return False
    noun = doc[index]
    if words.is_a_phrase(group.prep, "complement_preposition") and _is_in_apposition(sentence, index, start):
        return True
    if _is_beside(sentence, index, start) or _is_past_agent(sentence, group, index, start):
        return False
    return (
        sentence.words.is_a_phrase(group.prep, "complement_preposition")
        and noun.pos_ in ("NOUN", "PROPN")
        and not noun.ent_type_
        and not sentence.in_date(index)
    )


def _is_of_circumstance(sentence: Sentence, end: int, start: int) -> bool:
    """« la signature, après des mois de blocage par le Mali »: whose agent it is."""
    doc, words = sentence.doc, sentence.words
    opens = max((after for _, after in words.phrases["circumstance"].within(doc, start, end)), default=None)
    if opens is None:
        return False
    between = doc[opens:end]
    plain = any(
        token.pos_ == "NOUN" and not sentence.in_date(token.i) and sentence.at(token.i) is None for token in between
    )
    return plain and not any(token.text == "," for token in between)


def _is_in_apposition(sentence: Sentence, index: int, start: int) -> bool:
    """« à l'OMI, agence spécialisée de l'ONU »: whether a noun without article behind a comma has the complement."""
    doc = sentence.doc
    if doc[index].pos_ == "VERB" and "Part" in doc[index].morph.get("VerbForm", []):
        index -= 1
    noun = index > start and doc[index].is_lower and doc[index].pos_ in ("NOUN", "PROPN")
    return noun and doc[index - 1].text == "," and sentence.at(index - 2) is not None


def _circumstance_before(sentence: Sentence, index: int, start: int) -> int | None:
    """« la signature jeudi à Porto de l'accord », « le retrait avec effet immédiat du Mali »: where it begins."""
    if length := sentence.words.phrases["adverbial"].ending(sentence.doc, index + 1):
        return index + 1 - length
    found = towns(sentence.doc, start, index + 1, sentence.words)
    return next((opens - 1 for opens, end in found if end == index + 1), None)


def is_housed(sentence: Sentence, group: Group) -> bool:
    """« a déposé son instrument au siège de l'ONU »: whose the house is where a text is signed or handed over."""
    of = sentence.words.is_a_phrase(group.prep, "complement_preposition")
    return of and sentence.words.phrases["at_the_seat"].ending(sentence.doc, group.start) > 0


def _is_shared(sentence: Sentence, participle: int, start: int) -> bool:
    """« a été signée et ratifiée par le Togo »: the agent is that of both, if no day or place is told between."""
    between = range(start, participle)
    nothing = all(sentence.at(index) is None and not sentence.in_date(index) for index in between)
    nothing = nothing and not any(sentence.doc[index].is_title for index in between)
    return nothing and participle_before(sentence, participle) == start - 1


def _participle_before(sentence: Sentence, end: int, start: int) -> int | None:
    """The participle that an agent at token ``end`` may belong to, a day and a place between them, behind ``start``."""
    doc, words, index = sentence.doc, sentence.words, end - 1
    while index > start and (
        sentence.in_date(index)
        or doc[index].text in ",()"
        or doc[index].pos_ in ("ADP", "DET", "ADV")
        or doc[index].is_title
    ):
        if sentence.at(index) is not None:
            return None
        index -= 1
    participle = doc[index].pos_ == "VERB" and any(form.tense == "ppast" for form in words.forms(doc[index]))
    near = index == end - 1 and doc[index].pos_ == "VERB"
    return index if index > start and (participle or near) and sentence.at(index) is None else None


def _is_past_agent(sentence: Sentence, group: Group, noun: int, start: int) -> bool:
    """« la signature par dix États de la Convention »: a text behind those who are counted is what they sign."""
    doc, words = sentence.doc, sentence.words
    counted = group.kinds == {"instrument"} and words.is_a(doc[noun], "member_noun")
    return counted and start < noun and words.is_a_phrase(doc[start].lower_, "agent")


def _is_beside(sentence: Sentence, noun: int, start: int) -> bool:
    """« la ratification et l'application de la Convention »: a noun whose complement is that of the act before, too."""
    doc, words = sentence.doc, sentence.words
    between = doc[start : noun + 1 - max(1, words.phrases["compound_noun"].ending(doc, noun + 1))]
    joins = sum(words.is_a(token, "list_and") for token in between)
    return joins == 1 and all(
        words.is_a(token, "list_and") or words.is_a(token, "determiner") or token.pos_ in ("DET", "ADJ", "ADV")
        for token in between
    )
