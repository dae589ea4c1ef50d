"""Complements: which argument behind or beside a word goes to which slot of its frame."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.list_ends import opens_absolute
from depositaire.clauses.frames.nested import is_housed, is_nested
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.participles import in_a_row
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.lists import COLONS, apposed, of_members
from depositaire.clauses.subjects.many import is_many, is_of_many, named_of
from depositaire.clauses.subjects.one_among import one_among
from depositaire.clauses.subjects.parse import is_plain
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import FINITE
from depositaire.tokens import Tokens

#: How far behind a word the noun may stand of which some are named.
_MANY: Final = 6


def complements(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """Fill the frame with what follows token ``start`` in the clause."""
    told, housed = expression_end(filled.sentence, filled.trigger, start), None
    first = True
    for group in filled.sentence.right(start):
        if group.start >= filled.right:
            break
        if group is filled.subject or _is_of_the_source(filled.sentence, start, group):
            continue
        if filled.targets and filled.group is None and _is_of_that(filled.sentence, start, group):
            break
        key = group.prep or "object"
        if filled.parties and len(group.fillers) > 1 and any(target in group.fillers for target in filled.targets):
            break  # « L'AELE, qui regroupe la Suisse, et le Mercosur ont signé »
        if opens_absolute(filled.sentence.doc, group, filled.sentence.words):
            break
        if frame.get(key) == "party" and filled.parties and _is_of_the_next_noun(filled, group, start):
            break
        behind = start < told <= group.start  # « unissent leurs forces pour créer le consortium »
        if key == "object" and not behind and _is_behind_another(filled, group):
            continue
        if key == "object" and _is_given_behind(filled, group, start):
            break
        if key == "object" and _is_one_of_partners(filled.sentence, group, start):
            continue
        if key == "object" and frame.get(key) == "target" and _are_some_of_those(filled.sentence, group, start):
            continue
        if (
            _is_of_the_target(filled, group)
            or _is_of_its_office(filled, group)
            or _is_of_an_event(filled, group, start)
        ):
            continue
        if is_housed(filled.sentence, group) and group.start != told:
            housed = housed or (group if first else None)
            continue
        first = first and group.fillers == tuple(filled.parties)
        if key == "object" and filled.parties and _is_beyond(filled.sentence, group):
            break
        if _is_of_others(filled, group) or _is_elsewhere(filled, group, max(start, told)):
            continue
        partitive = "object" in frame and _is_partitive(filled, group)
        if partitive or ("object" in frame and _is_denied(filled, group)):
            key = "object"
        if frame.get("object") == "target" and _is_of_another(filled.sentence, group, start):
            key = "object"
        since = told if group.start >= told else start
        if key in frame and (partitive or not is_nested(filled.sentence, group, since)):
            to_target = frame[key] == "target" or (frame[key] == "party|target" and bool(filled.parties))
            if filled.deciding and to_target and any(filled.takes(filler) for filler in group.fillers):
                filled.targets, filled.deciding = [], False  # « L'Assemblée a suspendu la Russie du Conseil »
            handed_in = group.organ and to_target and filled.trigger.form == "noun"
            handed_in = handed_in and filled.trigger.types.organisation == "apply"
            filled.assign(frame[key], replace(group, person=False) if handed_in else group)
    if housed is not None and not filled.targets and filled.trigger.types.organisation == "apply":
        filled.assign("target", housed)  # « le Togo a déposé sa candidature au siège de l'Unesco »
    if not filled.parties:
        _unnamed(filled, frame, start)


def _is_of_another(sentence: Sentence, group: Group, start: int) -> bool:
    """« a quitté l'alliance Rivéo pour rejoindre celle de Plinor »: a body named as one more of its kind."""
    doc, words = sentence.doc, sentence.words
    of = words.is_a_phrase(group.prep, "complement_preposition") and group.kinds == {"organisation"}
    return of and group.start - 1 == start and words.is_a(doc[start], "that_of")


def _is_of_the_source(sentence: Sentence, start: int, group: Group) -> bool:
    """« son retrait, selon une copie remise par le ministère »: who tells of the act, behind the last comma."""
    doc, words = sentence.doc, sentence.words
    comma = next((at for at in range(group.start - 1, start - 1, -1) if doc[at].text == ","), None)
    opens = 0 if comma is None else words.phrases["source"].at(doc, comma + 1)
    return comma is not None and opens > 0 and group.start > comma + opens


def _is_of_that(sentence: Sentence, start: int, group: Group) -> bool:
    """« la ratification de la Charte par le Togo et celle du Pacte par le Mali »: of the second, not of the first."""
    words, between = sentence.words, sentence.doc[start : group.fillers[0].start]
    return any(
        words.is_a(token, "that_of") and words.is_a(token.nbor(1), "complement_preposition") for token in between
    )


def _is_of_the_next_noun(filled: Filled, group: Group, start: int) -> bool:
    """« la présence du Togo à Lomé et le retrait du Bénin de l'OIF »: the body is what the second noun is told of."""
    doc, words = filled.sentence.doc, filled.sentence.words
    if filled.group is not None or not words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    nouns = (span.start for span in spans.within(doc, spans.TRIGGERS, start, group.start) if span.label_ == "noun")
    return any(
        at - 2 > start and words.is_a(doc[at - 2], "coordinator") and words.is_a(doc[at - 1], "definite")
        for at in nouns
    )


def _is_given_behind(filled: Filled, group: Group, start: int) -> bool:
    """« cinq clubs l'ont quittée : le Rivéo FC… », « nous ont quittés : … »: no name behind a colon is what is left."""
    sentence, verb = filled.sentence, filled.group
    taken = ("object_clitic", "of_us")
    if verb is None or not any(sentence.words.is_a(sentence.doc[at], name) for at in verb.clitics for name in taken):
        return False
    return any(token.text in COLONS for token in sentence.doc[start : group.start])


def _is_one_of_partners(sentence: Sentence, group: Group, start: int) -> bool:
    """« former des coentreprises avec d'autres transporteurs, notamment Rivéo »: with whom, and not what is formed."""
    doc, words = sentence.doc, sentence.words
    length = words.phrases["instancing"].ending(doc, group.start)
    at = group.start - length - 1
    while length and at > start and (doc[at].is_punct or doc[at].pos_ == "ADJ"):
        at -= 1
    if not length or at <= start or doc[at].pos_ != "NOUN" or sentence.at(at) is not None:
        return False
    return words.is_a_phrase(preposition(doc, at, words, floor=start)[0], "with")


def _are_some_of_those(sentence: Sentence, group: Group, start: int) -> bool:
    """« a réintégré neuf clubs, dont Rivéo »: those who come back, and no bodies that somebody joins."""
    doc, words = sentence.doc, sentence.words
    at = group.start - words.phrases["instancing"].ending(doc, group.start)
    at -= doc[at - 1].text == ","
    noun = at - 1
    if not start < at < group.start or group.kinds != {"organisation"} or not is_many(sentence, noun):
        return False
    return not words.is_a(doc[noun], "nouns_for_bodies")


def _is_of_the_target(filled: Filled, group: Group) -> bool:
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


def _is_of_others(filled: Filled, group: Group) -> bool:
    """« Plinor et Rivéo ont signé un accord sur les échanges entre les deux pays »: two others act already."""
    among = filled.sentence.words.is_a_phrase(group.prep, "between") and len(filled.parties) > 1
    again = among and filled.sentence.in_anaphor(group.fillers[0].start)
    return again and not {filler.ref for filler in group.fillers} & {party.ref for party in filled.parties}


def _is_elsewhere(filled: Filled, group: Group, start: int) -> bool:
    """« est entrée en vigueur lors d'un sommet au Togo », and not « au Togo »: another noun has the name behind it."""
    doc, words, types = filled.sentence.doc, filled.sentence.words, filled.trigger.types
    if types.binding != "enter_into_force" or not words.is_a_phrase(group.prep, "where_in_force"):
        return False
    if doc[group.start - 1].text == ",":
        return True
    nouns = (token.i for token in doc[start : group.start] if token.pos_ == "NOUN")
    plain = (at for at in nouns if not filled.sentence.in_date(at) and filled.sentence.at(at) is None)
    return any(preposition(doc, at, words, floor=start)[0] for at in plain)  # not « régit les échanges entre »


def _is_of_its_office(filled: Filled, group: Group) -> bool:
    """« auprès du ministère des Affaires étrangères du Japon »: whose the office is to which something is given."""
    words, office = filled.sentence.words, filled.sentence.at(group.start - 1)
    if office is None or office.end != group.start or group.kinds != {"country"} or office.kinds != {"organisation"}:
        return False
    kind = filled.sentence.doc._.entities.get(office.fillers[-1].ref, {}).get("kind")
    of = words.is_a_phrase(group.prep, "complement_preposition") and not group.person
    return of and words.is_a_phrase(office.prep, "bystander") and kind in words.classes["of_one_country"]


def _is_of_an_event(filled: Filled, group: Group, start: int) -> bool:
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


def _is_beyond(sentence: Sentence, group: Group) -> bool:
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


def _unnamed(filled: Filled, frame: Mapping[str, str], start: int) -> None:
    """« a validé l'entrée de trois nouveaux membres : l'Angola, le Ghana et le Togo »."""
    sentence = filled.sentence
    found = of_members(sentence, start, filled.right) or _some_of(sentence, start)
    if found is None:
        return
    prep, _ = preposition(sentence.doc, found[0], sentence.words, floor=start)
    if "party" in frame.get(prep or "object", ""):
        filled.parties += filled.without_targets(found[1].fillers)


def _some_of(sentence: Sentence, start: int) -> tuple[int, Group] | None:
    """« le départ de plusieurs assureurs, dont Rivéo et Plinor »: the noun and those that are named of it."""
    for noun in range(start, min(sentence.end, start + _MANY)):
        if is_of_many(sentence, noun):
            group = named_of(sentence, noun)
            return (noun, group) if group is not None else None
    return None


def beside(filled: Filled, start: int, end: int) -> None:
    """Fill the frame with the bare name that the noun is in apposition to, or the text right before it."""
    slot, left = filled.trigger.frame["before"], next(filled.sentence.left(start), None)
    first = one_among(filled.sentence, start)  # « le Togo, l'un des membres de l'OIF »
    group = apposed(filled.sentence, first, end) or in_a_row(filled.sentence, start, text=slot == "target")
    if slot == "target" and left is not None and left.end == start and left.kinds == {"instrument"}:
        group = left  # « l'accord en vigueur depuis 2019 »
    if slot == "party" and first == start and group is not None and _are_all(filled, group, start):
        return
    if group is not None and slot == "party" and _is_of_the_last(filled.sentence, group, first, end):
        group = replace(group, fillers=group.fillers[-1:], start=group.fillers[-1].start)
    if group is not None and not (group.prep and first < start):  # not « est, avec le Bénin, l'un des membres »
        filled.assign(slot, group)


def _is_of_the_last(sentence: Sentence, group: Group, start: int, end: int) -> bool:
    """« l'Autriche, la Suisse et la Suède, candidate à l'OTAN, »: a singular behind « et » is said of the last."""
    doc, words = sentence.doc, sentence.words
    if len(group.fillers) == 1 or group.kinds != {"country"} or group.person or group.end > start:
        return False
    joint = doc[group.fillers[-2].end : group.fillers[-1].start]
    close = start - group.end == 1 and doc[group.end].text in ",(–—"
    plural = tuple(words.classes["plural_noun_ending"])
    nouns = [token for token in doc[start:end] if token.pos_ in ("NOUN", "ADJ")]
    singular = bool(nouns) and not any(token.lower_.endswith(plural) for token in nouns)
    return close and singular and any(words.is_a(token, "list_and") for token in joint)


def _are_all(filled: Filled, group: Group, start: int) -> bool:
    """« Les membres de l'OIF ayant voté, le Togo signera »: all members of a body, whom no name stands right beside."""
    sentence, words = filled.sentence, filled.sentence.words
    doc, article = sentence.doc, start - 1
    if article < sentence.start or not words.is_a(doc[article], "article_of_several"):
        return False
    if group.end <= article:
        return not (doc[group.end].text == "," and group.end == article - 1)
    if article > sentence.start and doc[article - 1].pos_ == "ADP":
        return True  # « Pour les membres de l'OIF, le Togo compte »
    end = filled.targets[-1].end if filled.targets else group.start
    return not (group.start - end <= 1 and doc[end].text in ",(:")


def _is_behind_another(filled: Filled, group: Group) -> bool:
    """« lancer une application, Poke », « entérinant le retrait du traité (TPP) »: the verb has an object before it."""
    sentence, verb = filled.sentence, filled.group
    if verb is None or verb.passive:
        return False
    return any(
        token.dep_ == "obj"
        and token.head.i == verb.index
        and is_plain(sentence, token)
        and any(child.dep_ == "det" for child in token.children)
        and not preposition(sentence.doc, token.i, sentence.words, floor=verb.index)[0]
        for token in sentence.doc[verb.index + 1 : min(group.start, group.fillers[0].start - 1)]
    )


def _is_partitive(filled: Filled, group: Group) -> bool:
    """« ont signé mardi des accords », « ont adopté de nouveaux statuts »: « des », « de » are articles there."""
    sentence, words = filled.sentence, filled.sentence.words
    before = sentence.doc[group.start]
    new = words.is_a(before, "complement_preposition") and sentence.doc[group.start + 1].pos_ == "ADJ"
    return (
        (words.is_a(before, "partitive") or (new and group.fillers[0].start > group.start + 1))
        and group.kinds == {"instrument"}
        and (
            sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
            or sentence.in_date(group.start - 1)
            or _tells_where(filled, group.start)
            or _tells_when(filled, group.start)
        )
    )


def _tells_where(filled: Filled, end: int) -> bool:
    """« ont signé mardi à Lomé des accords »: only when and where stand between the verb and a token."""
    sentence, verb, words = filled.sentence, filled.group, filled.sentence.words
    between = sentence.doc[verb.index + 1 : end] if verb is not None and verb.index < end else ()
    where = [token for token in between if token.pos_ != "ADV" and not sentence.in_date(token.i)]
    places = [token for token in where if token.pos_ in ("PROPN", "NOUN") and token.is_title]
    rest = [token for token in where if token not in places]
    return bool(places) and all(words.phrases["place_preposition"].at(sentence.doc, one.i) for one in rest)


def _tells_when(filled: Filled, end: int) -> bool:
    """« ont signé lors de cette visite des accords », « a conclu avec le Togo des accords », « … avec succès … »."""
    sentence, verb, words = filled.sentence, filled.group, filled.sentence.words
    if verb is None or verb.index >= end - 1:
        return False
    if words.phrases["adverb"].ending(sentence.doc, end):
        return True
    beside = sentence.at(end - 1)
    if beside is not None and beside.start > verb.index:
        return words.is_a_phrase(beside.prep, "with")
    noun = end - 1 if sentence.doc[end - 1].pos_ != "ADJ" else end - 2
    pointed = words.is_a(sentence.doc[noun - 1], "demonstrative")
    told = words.is_a(sentence.doc[noun], "occasion_noun") or words.is_a(sentence.doc[noun], "visit_noun")
    first = next(
        (i for i in range(verb.index + 1, end) if sentence.doc[i].pos_ != "ADV" and not sentence.in_date(i)), end
    )
    return first < noun and (pointed or told) and words.phrases["preposition"].at(sentence.doc, first) > 0


def _is_denied(filled: Filled, group: Group) -> bool:
    """« n'ont pas signé de traité »: « de » is an article there, right behind what is denied."""
    words, verb = filled.sentence.words, filled.group
    if verb is None or not verb.negated or group.kinds != {"instrument"}:
        return False
    near = group.start > verb.index and filled.sentence.doc[group.start - 1].pos_ in ("VERB", "AUX", "ADV", "PUNCT")
    return near and words.is_a_phrase(group.prep, "complement_preposition")
