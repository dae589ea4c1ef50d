"""Verb groups: « n'a pas encore été signée », « a décidé de rejoindre », read from the table of forms.

From the verb leftwards: adverbs, clitics, negation, auxiliaries; then, for an infinitive, the verb or noun that
governs it, and so on up to a finite verb. The parse is asked only for what governs what.
"""

from typing import Final

from spacy.tokens import Doc

from depositaire.clauses.scan import Scan, is_auxiliary_here
from depositaire.clauses.tenses import compound, is_noun, simple
from depositaire.clauses.verbgroup import Governor, VerbGroup
from depositaire.clauses.words import Words
from depositaire.lexicon import Cue

_FAR: Final = 14
_DEPTH: Final = 4


def verb_group(doc: Doc, index: int, lemma: str, words: Words, *, floor: int, depth: int = 0) -> VerbGroup | None:
    """Read the verb group whose last word is the form of ``lemma`` at token ``index``; None where it is no verb here.

    ``floor`` is the first token of the sentence.
    """
    token = doc[index]
    tenses = [form.tense for form in words.forms(token) if form.lemma == lemma]
    if words.is_form_of(token, "auxiliary") and is_auxiliary_here(doc, index, words):
        return None
    in_force = index + 1 < len(doc) and words.phrases["in_force"].at(doc, index + 1)
    if not tenses or (token.pos_ in ("ADP", "SCONJ", "PRON") and not in_force):
        return None
    scan = Scan(doc, words, floor)
    scan.left_of(index)
    auxiliary = scan.auxiliary
    passive = False
    if auxiliary is not None and "ppast" in tenses:
        tense, passive = compound(doc, auxiliary, lemma, words, scan)
    else:
        if auxiliary is not None:
            auxiliary = None
        tense = simple(token, tenses, scan, words)
        passive = tense == "ppast"
    if auxiliary is None and tense == "ppast" and any(words.is_a(doc[i], "article") for i in scan.clitics):
        return None
    if tense == "" or is_noun(token, tense, scan, words):
        return None
    governor, prep, start = None, "", scan.start
    if tense in ("inf", "inf-perfect") and depth < _DEPTH:
        governor, prep = _governor(doc, scan.start, index, words, floor, depth)
    return VerbGroup(
        start=start,
        index=index,
        tense=tense,
        passive=passive and not scan.reflexive,
        negated=scan.negated,
        reflexive=scan.reflexive,
        clitics=tuple(scan.clitics),
        auxiliary=auxiliary,
        governor=governor,
        preposition=prep,
    )


def _governor(doc: Doc, start: int, index: int, words: Words, floor: int, depth: int) -> tuple[Governor | None, str]:
    """What an infinitive hangs on, and the preposition between."""
    prep = ""
    position = start
    predicate = _nth(doc, start, words, floor, depth)
    if predicate is not None:
        return predicate, doc[start - 1].lower_
    if position > floor:
        length = words.phrases["preposition"].ending(doc, position) or int(doc[position - 1].lower_ in ("d'", "afin"))
        if length:
            prep = doc[position - length : position].text.lower()
            position -= length
    head = doc[index].head
    candidates = [i for i in range(position - 1, max(floor, position - _FAR) - 1, -1)]
    if floor <= head.i < start:
        candidates = [head.i, *candidates]
    for candidate in candidates:
        token = doc[candidate]
        if words.is_a(token, "purpose") and candidate >= position - 2:
            break
        governor = _as_governor(doc, candidate, words, floor, depth)
        if governor is not None:
            return governor, prep
        if candidate != head.i and token.text in ";:":
            break
    return None, prep


def _nth(doc: Doc, start: int, words: Words, floor: int, depth: int) -> Governor | None:
    """« est le douzième pays à rejoindre », « le seul à signer »: the act is that of the verb's subject."""
    if start - 1 <= floor or not words.is_a(doc[start - 1], "to"):
        return None
    for index in range(start - 2, max(floor, start - _FAR) - 1, -1):
        token = doc[index]
        if words.is_form_of(token, "becoming") or words.is_form_of(token, "staying"):
            for form in words.forms(token):
                group = verb_group(doc, index, form.lemma, words, floor=floor, depth=depth + 1)
                if group is not None:
                    return Governor(index, "verb", None, group)
        if token.pos_ == "VERB" or token.text in ";:":
            return None
    return None


def _as_governor(doc: Doc, candidate: int, words: Words, floor: int, depth: int) -> Governor | None:
    token = doc[candidate]
    noun = words.noun_cues.get(token.lower_, ())
    if noun and token.pos_ not in ("VERB", "AUX"):
        return Governor(candidate, "noun", _governing(noun, "infinitive"), None)
    for form in words.forms(token):
        cues = words.verb_cues.get(form.lemma, ())
        if not cues:
            continue
        group = verb_group(doc, candidate, form.lemma, words, floor=floor, depth=depth + 1)
        cue = _governing(cues, "infinitive", tense=group.tense if group else "")
        if group is not None and cue is not None:
            return Governor(candidate, "verb", cue, group)
    return None


def _governing(cues: tuple[Cue, ...], what: str, *, tense: str = "") -> Cue | None:
    for cue in cues:
        if what in cue.governs and (not cue.tense or tense in cue.tense):
            return cue
    return None
