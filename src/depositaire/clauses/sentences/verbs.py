"""Verb groups: « n'a pas encore été signée », « a décidé de rejoindre », read from the table of forms.

From the verb leftwards: adverbs, clitics, negation, auxiliaries; then, for an infinitive, the verb or noun that
governs it, and so on up to a finite verb. The parse is asked only for what governs what.
"""

from dataclasses import replace
from typing import Final

from depositaire.clauses.sentences.coordinated import participle_before, sharing
from depositaire.clauses.sentences.negation import read_negation
from depositaire.clauses.sentences.scan import Scan, is_auxiliary_here
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.set_off import set_off_before
from depositaire.clauses.sentences.tenses import compound, is_noun, is_subjunctive, simple
from depositaire.clauses.sentences.verbgroup import Governor, VerbGroup
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.lexicon import Cue
from depositaire.tokens import Token, Tokens

_FAR: Final = 14
_DEPTH: Final = 4


def verb_group(sentence: Sentence, index: int, lemma: str, *, depth: int = 0) -> VerbGroup | None:
    """The verb group whose last word is the form of ``lemma`` at token ``index``; None where it is no verb here."""
    key = index, lemma, depth
    if key not in sentence.verbs:
        sentence.verbs[key] = _read(sentence, index, lemma, depth)
    return sentence.verbs[key]


def _read(sentence: Sentence, index: int, lemma: str, depth: int) -> VerbGroup | None:
    doc, words = sentence.doc, sentence.words
    token = doc[index]
    tenses = [form.tense for form in words.forms(token) if form.lemma == lemma]
    if words.is_form_of(token, "auxiliary") and is_auxiliary_here(doc, index, words):
        return None
    if index > sentence.start and doc[index - 1].text == "-" and not doc[index - 1].whitespace_:
        return None  # « le premier-né »
    enters = _goes_into(sentence, index) or words.is_narrative(token)
    misread = token.pos_ == "ADP" and not words.phrases["preposition"].at(doc, index)  # « La Suède rallie l'Otan »
    if not tenses or (token.pos_ in ("ADP", "SCONJ", "PRON") and not (enters or misread)):
        return None
    scan = Scan(sentence)
    scan.left_of(index, participle="ppast" in tenses)
    auxiliary = scan.auxiliary if "ppast" in tenses else None
    if auxiliary is not None:
        tense, passive = compound(doc, lemma, words, scan)
    else:
        tense = simple(token, tenses, scan, words)
        passive = tense == "ppast" and lemma not in words.classes["intransitive"] - words.classes["bare_passive"]
    if auxiliary is None and tense == "ppast" and any(words.is_a(doc[i], "article") for i in scan.clitics):
        return None
    if tense == "" or is_noun(token, tense, scan, words):
        return None
    if auxiliary is None and tense == "ppast" and (before := participle_before(sentence, index)) is not None:
        for form in words.forms(doc[before]):
            first = verb_group(sentence, before, form.lemma, depth=depth)
            if form.tense == "ppast" and first is not None and first.auxiliary is not None:
                return sharing(sentence, first, index, lemma)
    undergone = _undergone(sentence, scan.start, depth) if tense == "inf" and not scan.clitics else None
    if undergone is not None:
        return replace(undergone, index=index, passive=True, reflexive=False)
    mood = is_subjunctive(token, lemma, words) if auxiliary is None else is_subjunctive(doc[auxiliary], "", words)
    negation = read_negation(sentence, scan, index, subjunctive=mood, bare=auxiliary is None and tense == "ppast")
    governed = tense in ("inf", "inf-perfect") and depth < _DEPTH
    return VerbGroup(
        start=scan.start,
        index=index,
        tense=tense,
        passive=passive and not scan.reflexive,
        negated=negation == "denied",
        reflexive=scan.reflexive,
        clitics=tuple(scan.clitics),
        auxiliary=auxiliary,
        governor=_governor(sentence, scan.start, index, depth) if governed else None,
        restricted=negation == "restricted",
        subjunctive=mood,
    )


def _undergone(sentence: Sentence, start: int, depth: int) -> VerbGroup | None:
    """« s'est fait exclure », « se verra suspendre »: the verb by which somebody lets it be done to himself."""
    doc, words, before = sentence.doc, sentence.words, start - 1
    if before <= sentence.start or not words.is_form_of(doc[before], "undergoing"):
        return None
    for form in words.forms(doc[before]):
        group = verb_group(sentence, before, form.lemma, depth=depth)
        if group is not None and group.reflexive:
            return group
    return None


def _goes_into(sentence: Sentence, index: int) -> bool:
    """« le Togo entre dans l'OIF », « le traité entre provisoirement en vigueur »: no preposition stands there."""
    doc, words, behind = sentence.doc, sentence.words, index + 1
    adverb = words.phrases["adverb"].at(doc, behind) if behind < sentence.end else 0
    if not adverb and behind < sentence.end and doc[behind].is_lower:
        adverb = int(doc[behind].lower_.endswith(tuple(words.classes["adverb_ending"])))
    return any(at < len(doc) and words.is_a(doc[at], "into") for at in (behind, behind + adverb))


def _governor(sentence: Sentence, start: int, index: int, depth: int) -> Governor | None:
    """What an infinitive hangs on."""
    doc, words, floor = sentence.doc, sentence.words, sentence.start
    position = start
    predicate = _nth(sentence, start, depth)
    if predicate is not None:
        return predicate
    if words.phrases["before_doing"].ending(doc, start):
        return None  # « avait été suspendu avant d'être réadmis »
    if (shared := _shared(sentence, index, start, depth)) is not None:
        return shared
    if start - 2 > floor and words.is_a(doc[start - 1], "purpose") and words.is_a(doc[start - 2], "course_of_action"):
        return _as_governor(sentence, start - 2, depth)  # « a engagé le processus pour quitter l'OIF »
    if position > floor:
        position -= words.phrases["preposition"].ending(doc, position) or int(
            words.is_a(doc[position - 1], "infinitive_marker")
        )
    head = doc[index].head
    aside = set_off_before(sentence, position)
    candidates = list(range(position - 1, max(floor, position - _FAR - len(aside)) - 1, -1))
    if floor <= head.i < start:
        if (noun := _announced_noun(sentence, head.i, position, depth)) is not None:
            return noun
        candidates = [head.i, *candidates]
    told = False
    for candidate in candidates:
        if candidate in aside:
            continue
        token = doc[candidate]
        if words.is_a(token, "purpose") and candidate >= position - 2:
            break
        if told and words.is_a(token, "relative_object") and words.is_verb(doc[candidate - 1]):
            break  # « L'OIF annonce que le Togo a pris les mesures nécessaires pour adhérer »
        told = told or (candidate < position and words.is_verb(token) and _is_told(token, words))
        governor = _as_governor(sentence, candidate, depth)
        if governor is not None:
            return governor
        if candidate != head.i and token.text in ";:":
            break
    return _by_parse(sentence, index, start, depth)


def _is_told(token: Token, words: Words) -> bool:
    return bool({form.tense for form in words.forms(token)} & FINITE)


def _announced_noun(sentence: Sentence, verb: int, stop: int, depth: int) -> Governor | None:
    """« a annoncé le refus du Togo de signer »: the object that says what becomes of the act, whatever the parse."""
    doc, words = sentence.doc, sentence.words
    if not words.is_verb(doc[verb]) or not words.is_a(doc[stop], "complement_preposition"):
        return None
    for token in doc[verb + 1 : stop]:
        if token.dep_ == "obj" and token.head.i == verb:
            found = _as_governor(sentence, token.i, depth)
            return found if found is not None and found.form == "noun" and found.cue is not None else None
    return None


def _shared(sentence: Sentence, index: int, start: int, depth: int) -> Governor | None:
    """« va suspendre sa participation et ratifier le traité »: the governor of the infinitive it is joined to."""
    doc, words = sentence.doc, sentence.words
    head = doc[index].head
    if doc[index].dep_ != "conj" or not sentence.start <= head.i < start:
        return None
    joined = start - 1 - (words.phrases["preposition"].ending(doc, start) or words.is_a(doc[start - 1], "to"))
    if joined <= head.i or not words.is_a(doc[joined], "coordinator"):
        return None
    for form in words.forms(head):
        group = verb_group(sentence, head.i, form.lemma, depth=depth) if form.tense == "inf" else None
        if group is not None and group.governor is not None:
            return group.governor
    return None


def _by_parse(sentence: Sentence, index: int, start: int, depth: int) -> Governor | None:
    """« ne brigue pas d'entrer »: a verb without cue gives the infinitive its own tense and negation."""
    head = sentence.doc[index].head
    if sentence.doc[index].dep_ != "xcomp" or not sentence.start <= head.i < start:
        return None
    for form in sentence.words.forms(head):
        group = verb_group(sentence, head.i, form.lemma, depth=depth + 1)
        if group is not None:
            return Governor(head.i, "verb", None, group)
    return None


def _nth(sentence: Sentence, start: int, depth: int) -> Governor | None:
    """« est le douzième pays à rejoindre », « n'est pas le seul à signer »: the act is that of the verb's subject."""
    doc, words, floor = sentence.doc, sentence.words, sentence.start
    if start - 1 <= floor or not words.is_a(doc[start - 1], "to"):
        return None
    for index in range(start - 2, max(floor, start - _FAR) - 1, -1):
        token = doc[index]
        among = words.is_form_of(token, "counting_among") and words.phrases["among_whom"].at(doc, index + 1)
        stays = words.is_form_of(token, "staying") and not _is_to(doc[_past_negative(doc, index + 1, words)], words)
        if words.is_form_of(token, "becoming") or stays or among:
            for form in words.forms(token):
                group = verb_group(sentence, index, form.lemma, depth=depth + 1)
                if group is not None:
                    not_alone = any(words.is_a(word, "alone") for word in doc[index + 1 : start])
                    return Governor(index, "verb", None, replace(group, negated=group.negated and not not_alone))
        asked = any(form.tense == "ppast" and form.lemma in words.verb_cues for form in words.forms(token))
        if asked or token.pos_ == "VERB" or token.text in ";:":
            return None  # « les membres sont encouragés à signer »
    return None


def _past_negative(doc: Tokens, index: int, words: Words) -> int:
    """« il ne reste plus au Togo »: what stands behind the negative word of a verb."""
    return index + 1 if words.is_a(doc[index], "negative") and index + 1 < len(doc) else index


def _is_to(token: Token, words: Words) -> bool:
    """« il reste au Parlement à voter »: whether it stays for somebody, and is none of several."""
    return words.is_a_phrase(words.canonical.get(token.lower_, token.lower_), "to")


def _as_governor(sentence: Sentence, candidate: int, depth: int) -> Governor | None:
    doc, words = sentence.doc, sentence.words
    token = doc[candidate]
    noun = tuple(cue for cue in words.noun_cues_at(doc, candidate) if cue.status != "actual")  # not « contre »
    if noun and token.pos_ not in ("VERB", "AUX") and not words.is_verb(token):  # « Le Togo risque d'être exclu »
        return Governor(candidate, "noun", _governing(noun, "infinitive", None), None)
    for form in words.forms(token):
        cues = words.verb_cues.get(form.lemma, ())
        if not cues:
            continue
        group = verb_group(sentence, candidate, form.lemma, depth=depth + 1)
        cue = _governing(cues, "infinitive", group)
        if group is not None and cue is not None:
            return Governor(candidate, "verb", cue, group)
    return None


def _governing(cues: tuple[Cue, ...], what: str, group: VerbGroup | None) -> Cue | None:
    for cue in cues:
        timely = not cue.tense or (group is not None and group.tense in cue.tense)
        fits = cue.reflexive is None or (group is not None and cue.reflexive == group.reflexive)
        if what in cue.governs and timely and fits:
            return cue
    return None
