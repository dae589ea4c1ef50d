"""The verb that a noun hangs on, as its complement or as its predicate."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.set_off import set_off_before
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group

#: How many tokens an aside between a copula and its predicate may take.
_ASIDE: Final = 20
#: How many words may stand before a predicate's noun, and which.
_OWN: Final = 5
_BEFORE_NOUN: Final = ("DET", "ADJ", "NUM", "NOUN")
#: How far behind its verb the votes may stand that a motion did not get.
_VOTES: Final = 14
#: Tenses of what has been done to a measure.
_DONE: Final = ("pres", "perfect", "past")


@once
def governing_verb(sentence: Sentence, index: int) -> VerbGroup | None:
    """The nearest verb to the left that a noun is complement of, the parse first."""
    doc, words = sentence.doc, sentence.words
    floor = max(sentence.start, *(i + 1 for i in range(sentence.start, index) if doc[i].text == ";"), 0)
    candidates, aside = [], set_off_before(sentence, index)
    token = doc[index]
    for _ in range(4):
        if token.head.i == token.i or not floor <= token.head.i < sentence.end:
            break
        token = token.head
        if token.pos_ in ("VERB", "AUX") and token.i < index:
            candidates += [] if _says_so_much(sentence, token.i, index, aside) else [token.i]
            break
    candidates += list(range(index - 1, max(floor, index - 16 - len(aside)) - 1, -1))
    for candidate in candidates:
        token = doc[candidate]
        if (
            candidate in aside
            or not words.is_verb(token)
            or _is_in_a_name(sentence, candidate)
            or _is_shut_off(sentence, candidate, index)
            or qualifies_its_noun(sentence, candidate, index)
        ):
            continue
        if words.is_a(token, "relative_subject"):
            break
        for form in words.forms(token):
            group = verb_group(sentence, candidate, form.lemma)
            if group is not None:
                return group
    return None


def _is_shut_off(sentence: Sentence, verb: int, index: int) -> bool:
    """« Pour le Togo, dont l'économie ralentit, la ratification… »: a verb of a relative clause that a comma closes.

    Also a participle in a phrase between commas: « a annoncé, lors d'un forum organisé par l'OIF, son adhésion ».
    """
    doc, words = sentence.doc, sentence.words
    if sum(token.text == "," for token in doc[verb + 1 : index]) != 1:
        return False  # « qui a approuvé, sans débat, l'adhésion du Togo »
    for at in range(verb - 1, max(sentence.start, verb - _ASIDE), -1):
        if doc[at].text == ",":
            aside = words.phrases["preposition"].at(doc, at + 1) > 0 and _is_bare_participle(sentence, verb)
            return aside or any(words.is_a(doc[at + 1], name) for name in ("relative_subject", "relative_oblique"))
    return False


def _says_so_much(sentence: Sentence, verb: int, index: int, aside: range) -> bool:
    """« a été informée que le Togo a remis, vendredi, la notification »: a verb of what it says stands between them."""
    doc, words = sentence.doc, sentence.words
    that = next((at for at in range(verb + 1, index) if words.is_a(doc[at], "relative_object")), None)
    if that is None or that in aside or doc[that].dep_ != "mark":
        return False
    return any(token.pos_ in ("VERB", "AUX") and token.i not in aside for token in doc[that + 1 : index])


def qualifies_its_noun(sentence: Sentence, verb: int, index: int) -> bool:
    """« a déposé la notification écrite de son retrait »: a participle beside a noun that the noun depends on, too."""
    token, noun = sentence.doc[verb], sentence.doc[verb - 1]
    beside = token.dep_ == "acl" and noun.pos_ == "NOUN" and token.head.i == noun.i and verb > sentence.start
    near = sentence.doc[index].head.i in (noun.i, verb, noun.head.i)
    return (
        beside
        and near
        and _is_bare_participle(sentence, verb)
        and sentence.words.is_a(token.nbor(1), "complement_preposition")
    )


def _is_bare_participle(sentence: Sentence, index: int) -> bool:
    """« organisé », and not « a organisé », « est organisé »."""
    words, before = sentence.words, sentence.doc[index - 1]
    return {form.tense for form in words.forms(sentence.doc[index])} == {"ppast"} and before.pos_ not in ("AUX", "ADV")


def _is_in_a_name(sentence: Sentence, index: int) -> bool:
    """« au siège des Nations unies »: a participle that is part of a name governs nothing."""
    group = sentence.at(index)
    return group is not None and any(filler.start <= index < filler.end for filler in group.fillers)


def is_turned_down(sentence: Sentence, noun: int) -> bool:
    """« l'idée de créer une agence a été abandonnée », « le projet d'adhésion a été rejeté »."""
    measure = sentence.words.is_a(sentence.doc[noun], "measure")
    if measure and _is_struck_down(sentence, noun):
        return True
    verb = sentence.doc[noun].head
    if not sentence.doc[noun].dep_.startswith("nsubj") or not noun < verb.i < sentence.end:
        return False
    for form in sentence.words.forms(verb):
        group = verb_group(sentence, verb.i, form.lemma)
        if group is not None and group.negated and sentence.words.is_form_of(verb, "gathering"):
            reach = min(sentence.end, verb.i + _VOTES)
            return next(sentence.words.phrases["votes_needed"].within(sentence.doc, verb.i, reach), None) is not None
        if group is None or group.negated:
            continue
        if group.passive and sentence.words.is_form_of(verb, "turning_down"):
            return True
        if measure and group.passive and sentence.words.is_form_of(verb, "striking_down"):
            return True
        cues = sentence.words.verb_cues.get(form.lemma, ())
        if any("subject" in cue.governs and cue.status == "negated" and group.tense in cue.tense for cue in cues):
            return True
    return False


def _is_struck_down(sentence: Sentence, noun: int) -> bool:
    """« La Cour a annulé le décret », « les députés ont rejeté la motion »: who undoes it says so before."""
    verb = governing_verb(sentence, noun)
    if verb is None or verb.index > noun or verb.negated or verb.passive or verb.tense not in _DONE:
        return False
    words, done = sentence.words, sentence.doc[verb.index]
    return words.is_form_of(done, "striking_down") or words.is_form_of(done, "turning_down")


@once
def before_aside(sentence: Sentence, start: int) -> int:
    """« est, avec le Ghana et le Bénin, membre »: the comma behind the copula where an aside ends before ``start``."""
    doc, words = sentence.doc, sentence.words
    noun, start = start, _own_start(sentence, start)
    if start - 2 <= sentence.start or doc[start - 1].text != ",":
        return noun
    for index in range(start - 2, max(sentence.start, start - _ASIDE), -1):
        opens = words.phrases["opens_aside"].at(doc, index + 1)  # « deviendra, si tout va bien, membre »
        if doc[index].text != "," or not (opens or doc[index + 1].pos_ in ("ADP", "ADV", "SCONJ")):
            if _is_inside_aside(sentence, index, start):
                continue
            if words.is_verb(doc[index]) and words.forms(doc[index]):
                return noun
            continue
        lemmas = {form.lemma for form in words.forms(doc[index - 1])}
        if lemmas & (words.classes["becoming"] | words.classes["staying"]):
            return index
    return noun


def _own_start(sentence: Sentence, noun: int) -> int:
    """« le onzième membre », « le dernier État partie »: where what stands before the noun begins."""
    doc, index = sentence.doc, noun
    while index - 1 > sentence.start and noun - index < _OWN and doc[index - 1].pos_ in _BEFORE_NOUN:
        if sentence.at(index - 1) is not None:
            return noun
        index -= 1
    return index


def _is_inside_aside(sentence: Sentence, index: int, start: int) -> bool:
    """Whether a clause set off by commas, « si tout va bien », holds a token before ``start``."""
    doc, words = sentence.doc, sentence.words
    comma = next((i for i in range(index, max(sentence.start, start - _ASIDE), -1) if doc[i].text == ","), None)
    return comma is not None and words.phrases["opens_aside"].at(doc, comma + 1) > 0


def _is_by_whom(sentence: Sentence, group: Group) -> bool:
    """« élu, jeudi par l'OIF, membre », « élu par l'OIF membre », and not « reçu par le Togo, membre de l'OIF »."""
    doc, words = sentence.doc, sentence.words
    if group.kinds != {"organisation"} or not words.is_a_phrase(group.prep, "agent"):
        return False
    if group.end >= sentence.end or doc[group.end].text != ",":
        return True
    for index in range(group.start - 1, max(sentence.start, group.start - _OWN) - 1, -1):
        if doc[index].text == ",":
            return True
        if words.is_verb(doc[index]):
            return False
    return False


def copula_of(sentence: Sentence, start: int) -> tuple[str, VerbGroup] | None:
    """« become » or « be » with its verb, where the noun at ``start`` is a predicate."""
    doc, words = sentence.doc, sentence.words
    first = _own_start(sentence, start)
    if first > sentence.start and words.is_a_phrase(doc[first - 1].lower_, "agent"):
        return None  # « a été élu par les membres de l'Assemblée »
    start = before_aside(sentence, start)
    own = sentence.at(start)  # « sont les trois (États) membres de l'OIF »: those who were named stand there, too
    if own is None and start > sentence.start and words.is_a(doc[start - 1], "member_noun"):
        own = sentence.at(start - 1)
    own = own if own is not None and not own.prep else None
    by_whom = None
    for index in range(start - 1, max(sentence.start, start - 13) - 1, -1):
        token = doc[index]
        if (around := sentence.at(index)) is not None and around is not own:
            if around is not by_whom and (by_whom is not None or not _is_by_whom(sentence, around)):
                return None
            by_whom = around  # « a été élu par l'Assemblée générale membre du Conseil »
            continue
        if sentence.in_date(index):
            continue  # « a été admis il y a huit ans comme membre »
        if token.text in ";()" and not words.is_form_of(doc[start], "being"):
            return None
        forms = words.forms(token)
        becoming = [form for form in forms if form.lemma in words.classes["becoming"]]
        if index == start - 1:  # « est passé membre de plein droit »
            becoming += [form for form in forms if form.lemma in words.classes["passing_to"]]
        staying = [form for form in forms if form.lemma in words.classes["staying"]]
        kind = "become" if becoming else "be" if staying else ""
        if kind and by_whom is not None:
            return None
        become = any(form.tense == "ppast" and form.lemma in words.classes["becoming"] for form in forms)
        if kind and (become or token.pos_ not in ("NOUN", "PROPN")):  # « Devenu le 44e membre »: never a noun
            for form in forms:
                if form in becoming or form in staying:
                    group = verb_group(sentence, index, form.lemma)
                    if group is not None:
                        return kind, group
        for form in forms:
            if form.lemma in words.classes["making"] and form.tense == "ppast":
                group = verb_group(sentence, index, form.lemma)
                if group is not None and group.passive:
                    return "become", group
        if words.is_a(token, "relative_subject") or (token.pos_ in ("VERB",) and not kind):
            return None
    return None
