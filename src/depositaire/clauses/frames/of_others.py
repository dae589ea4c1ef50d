"""What stands behind a word and belongs to something else: another noun or text, a place, an office, a source."""

from dataclasses import replace
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.many import is_many
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import FINITE
from depositaire.tokens import Tokens

#: How far behind a text its sides may be named: « le traité de libre-échange entre ».
_BESIDE: Final = 4


def is_of_another(sentence: Sentence, group: Group, start: int) -> bool:
    """« a quitté l'alliance Rivéo pour rejoindre celle de Plinor »: a body named as one more of its kind."""
    doc, words = sentence.doc, sentence.words
    of = words.is_a_phrase(group.prep, "complement_preposition") and group.kinds == {"organisation"}
    return of and group.start - 1 == start and words.is_a(doc[start], "that_of")


def takes_part_in(filled: Filled, group: Group) -> bool:
    """« a suspendu sa participation aux travaux de l'OIF »: what is suspended is to take part in the body itself."""
    words, of = filled.sentence.words, filled.sentence.words.is_a_phrase(group.prep, "complement_preposition")
    if not of or filled.trigger.types.organisation != "suspend" or group.kinds != {"organisation"}:
        return False
    return words.phrases["at_its_activities"].ending(filled.sentence.doc, group.start) > 0


def is_who_consents(filled: Filled, group: Group, start: int) -> bool:
    """« la ratification de son adhésion par le Togo »: who does so to an act of another, whose noun ends there."""
    doc, words, noun = filled.sentence.doc, filled.sentence.words, start - 1
    if filled.group is not None or not words.is_a_phrase(group.prep, "agent") or noun - 3 < filled.sentence.start:
        return False
    of = words.is_a(doc[noun - 2], "complement_preposition") and words.is_a(doc[noun - 1], "determiner")
    return of and words.is_a(doc[noun - 3], "consent_noun")


def is_of_the_source(sentence: Sentence, start: int, group: Group) -> bool:
    """« son retrait, selon une copie remise par le ministère »: who tells of the act, behind the last comma."""
    doc, words = sentence.doc, sentence.words
    comma = next((at for at in range(group.start - 1, start - 1, -1) if doc[at].text == ","), None)
    opens = 0 if comma is None else words.phrases["source"].at(doc, comma + 1)
    return comma is not None and opens > 0 and group.start > comma + opens


def is_of_that(sentence: Sentence, start: int, group: Group) -> bool:
    """« la ratification de la Charte par le Togo et celle du Pacte par le Mali »: of the second, not of the first."""
    words, between = sentence.words, sentence.doc[start : group.fillers[0].start]
    return any(
        words.is_a(token, "that_of") and words.is_a(token.nbor(1), "complement_preposition") for token in between
    )


def is_of_the_next_noun(filled: Filled, group: Group, start: int) -> bool:
    """« la présence du Togo à Lomé et le retrait du Bénin de l'OIF »: the body is what the second noun is told of."""
    doc, words = filled.sentence.doc, filled.sentence.words
    if filled.group is not None or not words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    nouns = (span.start for span in spans.within(doc, spans.TRIGGERS, start, group.start) if span.label_ == "noun")
    return any(
        at - 2 > start and words.is_a(doc[at - 2], "coordinator") and words.is_a(doc[at - 1], "definite")
        for at in nouns
    )


def are_sides_of_another(filled: Filled, group: Group, start: int) -> bool:
    """« ont signé un pacte, suivi par la signature d'un contrat entre Rivéo et Plinor »: whose text is told behind."""
    sentence, words = filled.sentence, filled.sentence.words
    text = next(sentence.left(group.start), None)
    if text is None or group.start - text.end > 1 or not words.is_a_phrase(group.prep, "between"):
        return False
    new = text.kinds == {"instrument"} and not set(text.fillers) & set(filled.targets)
    return new and any(span.label_ == "noun" for span in spans.within(sentence.doc, spans.TRIGGERS, start, text.start))


def are_sides_of_its_text(filled: Filled, group: Group) -> bool:
    """« la signature par la Belgique de l'accord entre l'UE et le Canada »: the sides of a text, behind who signs."""
    sentence, words = filled.sentence, filled.sentence.words
    text = next(sentence.left(group.start), None)
    if text is None or text.kinds != {"instrument"} or not words.is_a_phrase(group.prep, "between"):
        return False
    refs = {party.ref for party in filled.parties}
    actors = [sentence.at(party.start) for party in filled.parties]
    named = bool(actors) and all(actor is not None and not actor.person for actor in actors)
    gap = sentence.doc[text.end : group.start]
    beside = len(gap) <= _BESIDE and not any(token.is_punct or words.is_verb(token) for token in gap)
    known = any(words.is_a(token, "definite") for token in sentence.doc[text.start - 1 : text.fillers[0].start])
    return named and known and beside and refs.isdisjoint(filler.ref for filler in group.fillers)


def is_one_of_partners(sentence: Sentence, group: Group, start: int) -> bool:
    """« former des coentreprises avec d'autres transporteurs, notamment Rivéo »: with whom, and not what is formed."""
    doc, words = sentence.doc, sentence.words
    length = words.phrases["instancing"].ending(doc, group.start)
    at = group.start - length - 1
    while length and at > start and (doc[at].is_punct or doc[at].pos_ == "ADJ"):
        at -= 1
    if not length or at <= start or doc[at].pos_ != "NOUN" or sentence.at(at) is not None:
        return False
    return words.is_a_phrase(preposition(doc, at, words, floor=start)[0], "with")


def are_some_of_those(sentence: Sentence, group: Group, start: int) -> bool:
    """« a réintégré neuf clubs, dont Rivéo »: those who come back, and no bodies that somebody joins."""
    doc, words = sentence.doc, sentence.words
    at = group.start - words.phrases["instancing"].ending(doc, group.start)
    at -= doc[at - 1].text == ","
    noun = at - 1
    if not start < at < group.start or group.kinds != {"organisation"} or not is_many(sentence, noun):
        return False
    return not words.is_a(doc[noun], "nouns_for_bodies")


def is_of_the_target(filled: Filled, group: Group) -> bool:
    """« sa candidature au Conseil de paix (CPS) de l'Union africaine »: whose organ the target of a noun is.

    Or whose text: « la ratification de la convention de l'OIT », « son retrait de la convention, texte de l'OIT »; or
    any body of another where it is told who acts: « l'adhésion du Smer au groupe Rivéo du Parlement européen ».
    """
    doc, words = filled.sentence.doc, filled.sentence.words
    told_of = bool(filled.trigger.of) or filled.group is None
    if not told_of or not filled.targets or group.kinds != {"organisation"}:
        return False
    organ = filled.targets[-1]
    kind = doc._.entities.get(organ.ref, {}).get("kind")
    between = doc[organ.end : group.start]
    beside = organ.end <= group.start and all(token.is_punct or token.is_upper for token in between)
    of = words.is_a_phrase(group.prep, "complement_preposition")
    if of and organ.kind == "instrument" and any(token.text == "," for token in between):
        texts = spans.within(doc, spans.INSTRUMENTS, organ.end, group.start)  # « …, le traité fondateur de la Cour »
        return any(text.end <= group.start and _is_only_qualified(doc, text.end, group.start) for text in texts)
    of = of and not any(token.text == "," for token in between)
    own = organ.kind == "instrument" and organ.end == group.start and not group.person
    told = bool(filled.parties) and organ.end == group.start and not group.person
    return beside and of and (own or told or kind in words.classes["organ_kinds"])


def _is_only_qualified(doc: Tokens, start: int, end: int) -> bool:
    return all(token.pos_ == "ADJ" for token in doc[start:end])


def is_of_others(filled: Filled, group: Group) -> bool:
    """« Plinor et Rivéo ont signé un accord sur les échanges entre les deux pays »: two others act already.

    So « la signature par le Togo de l'accord entre l'OIF et l'Unesco »: the sides of the text that he signs.
    """
    if not filled.parties or not filled.sentence.words.is_a_phrase(group.prep, "between"):
        return False
    known = {filler.ref for filler in group.fillers} & {party.ref for party in filled.parties}
    again = len(filled.parties) > 1 and filled.sentence.in_anaphor(group.fillers[0].start)
    behind = filled.group is None and any(0 <= group.start - target.end <= 1 for target in filled.targets)
    return (again or behind) and not known


def is_elsewhere(filled: Filled, group: Group, start: int) -> bool:
    """« est entrée en vigueur lors d'un sommet au Togo », and not « au Togo »: another noun has the name behind it."""
    doc, words, types = filled.sentence.doc, filled.sentence.words, filled.trigger.types
    if types.binding != "enter_into_force" or not words.is_a_phrase(group.prep, "where_in_force"):
        return False
    if doc[group.start - 1].text == ",":
        return True
    nouns = (token.i for token in doc[start : group.start] if token.pos_ == "NOUN")
    plain = (at for at in nouns if not filled.sentence.in_date(at) and filled.sentence.at(at) is None)
    return any(preposition(doc, at, words, floor=start)[0] for at in plain)  # not « régit les échanges entre »


def is_of_its_office(filled: Filled, group: Group) -> bool:
    """« auprès du ministère des Affaires étrangères du Japon »: whose the office is to which something is given."""
    words, office = filled.sentence.words, filled.sentence.at(group.start - 1)
    if office is None or office.end != group.start or group.kinds != {"country"} or office.kinds != {"organisation"}:
        return False
    kind = filled.sentence.doc._.entities.get(office.fillers[-1].ref, {}).get("kind")
    of = words.is_a_phrase(group.prep, "complement_preposition") and not group.person
    return of and words.is_a_phrase(office.prep, "bystander") and kind in words.classes["of_one_country"]


def is_of_an_event(filled: Filled, group: Group, start: int) -> bool:
    """« a signé la Convention après une rencontre entre le Mali et le Togo »: those who met, and not who signs."""
    doc, words = filled.sentence.doc, filled.sentence.words
    active = filled.group is not None and not filled.group.passive and words.is_a_phrase(group.prep, "with")
    among = filled.parties and any(words.is_a_phrase(group.prep, name) for name in ("with", "between"))
    if not (active or among):
        return False  # « un accord a été signé à l'issue d'une rencontre entre le Mali et le Togo »
    opens = max((after for _, after in words.phrases["circumstance"].within(doc, start, group.start)), default=None)
    if opens is None or any(target.start >= opens for target in filled.targets):
        return False
    between = doc[opens : group.start]
    nouns = [token for token in between if token.pos_ == "NOUN" and not filled.sentence.in_date(token.i)]
    return bool(nouns) and not any(token.text == "," for token in between)


def is_beyond(sentence: Sentence, group: Group) -> bool:
    """« qui regroupe la Norvège et la Suisse, et le Mercosur ont signé »: another subject of the verb that follows.

    So « Quand l'OIF a exclu le Mali, le Togo a protesté », behind a comma alone.
    """
    doc, words, end = sentence.doc, sentence.words, group.end
    if doc[group.start - 1].text == ",":
        while end < sentence.end - 1 and (words.is_a(doc[end], "clitic") or words.is_a(doc[end], "negation")):
            end += 1
        tenses = {form.tense for form in words.forms(doc[end])} if end < sentence.end else set()
        parsed = end < sentence.end and "Fin" in doc[end].morph.get("VerbForm", [])
        return end < sentence.end and words.is_verb(doc[end]) and (bool(tenses & FINITE) or parsed)
    joined = words.is_a(doc[group.start - 1], "and") and doc[group.start - 2].text == ","
    return joined and end < sentence.end and words.is_verb(doc[end])


def those_meant(sentence: Sentence, group: Group, start: int, end: int) -> Group:
    """« l'Autriche, la Suisse et la Suède, candidate à l'OTAN, »: a singular behind « et » is said of the last.

    A plural is said of those behind « ainsi que »: « …, ainsi que l'Islande et la Norvège, membres de l'EEE, ».
    """
    doc, words = sentence.doc, sentence.words
    if len(group.fillers) == 1 or group.kinds != {"country"} or group.person or group.end > start:
        return group
    if start - group.end != 1 or doc[group.end].text not in ",(–—":
        return group
    plural = tuple(words.classes["plural_noun_ending"])
    nouns = [token for token in doc[start:end] if token.pos_ in ("NOUN", "ADJ")]
    several = not nouns or any(token.lower_.endswith(plural) for token in nouns)
    for place in range(len(group.fillers) - 1, 0, -1):
        joint = doc[group.fillers[place - 1].end : group.fillers[place].start]
        added = any(words.phrases["strong_separator"].at(doc, token.i) > 1 for token in joint)
        joined = place == len(group.fillers) - 1 and any(words.is_a(token, "list_and") for token in joint)
        if (added and several == (place < len(group.fillers) - 1)) or (joined and not several):
            behind = group.fillers[place:]
            return replace(group, fillers=behind, start=behind[0].start)
    return group
