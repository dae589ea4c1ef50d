"""What a sentence says of a noun that is its subject: that it will take place, is under study, was refused."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence, after_aside
from depositaire.clauses.sentences.set_off import set_off_behind
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.cues import edges, strongest
from depositaire.clauses.status.matrix import announced_before
from depositaire.clauses.status.verb_status import is_put_off, verb_status
from depositaire.tokens import Token

#: How far after a noun its verb may stand, and how far after that verb what is said of it.
_FAR: Final = 25
_PREDICATE: Final = 6


def predicate_status(sentence: Sentence, start: int, end: int, event_type: str) -> str:
    """« L'adhésion du Togo interviendra en 2026 », « … est à l'étude », « … a été rejetée », « …, prévue en mai »."""
    doc, words = sentence.doc, sentence.words
    effect = _taking_effect(sentence, end)
    if effect is not None and effect.tense == "fut":
        return "planned"
    for token, group in verbs_of_subject(sentence, start, end):
        said = (_phrases(sentence, group, event_type), _of_verb(sentence, token, group, doc[start], event_type))
        if strongest(*said) != "actual" and not _is_counted_with(sentence, start, token, group):
            return strongest(*said)
        if group.participle:
            continue
        if group.passive and words.is_form_of(token, "doing"):
            return verb_status(sentence, group)  # « la candidature sera déposée en mai »
        parted = group.passive and token.i + 1 < sentence.end and doc[token.i + 1].text == ","
        if not parted and (carried := _carried(sentence, token.i, event_type)) is not None:
            return carried
        if _is_followed_by_participle(sentence, token.i):
            continue
        if group.negated and _happens(sentence, token, group):
            return "planned" if is_put_off(sentence, group) else "negated"
        open_ = group.tense == "cond" and not announced_before(sentence, start) and not _is_pointed_at(sentence, start)
        return "hypothetical" if open_ else "actual"
    return "hypothetical" if _is_conditional(doc[start]) else "actual"


def is_scheduled(sentence: Sentence, start: int, end: int, event_type: str) -> bool:
    """« en vue de l'adhésion du Togo, fixée au 3 mai »: whether a participle behind a noun gives its day."""
    for token, group in verbs_of_subject(sentence, start, end):
        if not group.participle:
            return False
        if (
            sentence.words.is_form_of(token, "scheduling")
            and _of_verb(sentence, token, group, sentence.doc[start], event_type) == "planned"
        ):
            return True
    return False


def _taking_effect(sentence: Sentence, end: int) -> VerbGroup | None:
    """« le retrait du Mali de l'organisation, qui sera effectif le 3 mai »: nothing but an act takes effect."""
    doc, words = sentence.doc, sentence.words
    for index in range(end, min(sentence.end, end + _FAR)):
        if words.is_a(doc[index], "relative_subject"):
            verbs = (
                verb_group(sentence, token.i, form.lemma)
                for token in doc[index + 1 : min(sentence.end, index + 1 + _PREDICATE)]
                if words.phrases["taking_effect"].at(doc, min(token.i + 1, sentence.end - 1))
                for form in words.forms(token)
            )
            return next((verb for verb in verbs if verb is not None), None)
        if words.is_a(doc[index], "boundary") or (words.is_verb(doc[index]) and sentence.at(index) is None):
            return None
    return None


def _is_counted_with(sentence: Sentence, start: int, token: Token, group: VerbGroup) -> bool:
    """« Avec l'adhésion du Togo, annoncée jeudi, l'OIF compte 90 membres »: who is counted with it has joined."""
    doc, words = sentence.doc, sentence.words
    first = next((edge - 1 for edge in edges(sentence, start) if edge and words.is_a(doc[edge - 1], "with")), None)
    if first is None or not group.participle or not words.is_form_of(token, "saying") or not sentence.opens_at(first):
        return False
    return any(
        form.tense in ("pres", "past") for after in doc[token.i + 1 : sentence.end] for form in words.forms(after)
    ) and not any(form.tense == "fut" for after in doc[token.i + 1 : sentence.end] for form in words.forms(after))


def _of_verb(sentence: Sentence, token: Token, group: VerbGroup, noun: Token, event_type: str) -> str:
    """What a verb with a cue says of its subject: « dépend d'un vote », « a été rejetée »."""
    words = sentence.words
    for form in words.forms(token):
        for cue in words.verb_cues.get(form.lemma, ()):
            done = group.tense == "cond-perfect" or _is_done_by_then(sentence, group)  # « aurait été rejetée »
            tense = "perfect" if done else group.tense
            if tense == "cond" and announced_before(sentence, noun.i):
                tense = "fut"  # « a annoncé que l'adhésion interviendrait »
            if "subject" not in cue.governs or not cue.speaks_of(event_type, tense):
                continue
            if tense == "cond" and words.is_form_of(token, "possibility") and _is_pointed_at(sentence, noun.i):
                continue
            if group.participle and (not _agrees(token, noun) or _is_of_text(sentence, noun, token)):
                continue
            if cue.undergone and not (group.passive or group.reflexive or group.participle):
                continue
            if not group.negated:
                return cue.status
            if cue.status == "planned" and cue.denied is None and not _happens(sentence, token, group):
                return cue.status  # « l'adhésion ne sera pas sans conséquences »
            if cue.status == "planned" and is_put_off(sentence, group):
                return cue.status  # « l'adhésion n'interviendra pas avant 2028 »
            return cue.denied or ("hypothetical" if cue.status == "negated" else "negated")
    return "actual"


def _is_done_by_then(sentence: Sentence, group: VerbGroup) -> bool:
    """« L'adhésion aura pris dix ans », « aura été longue »: a future perfect looks back, « sera signée » does not."""
    auxiliary = sentence.doc[group.auxiliary] if group.auxiliary is not None else None
    return group.tense == "fut" and auxiliary is not None and sentence.words.is_form_of(auxiliary, "having")


def _is_of_text(sentence: Sentence, noun: Token, token: Token) -> bool:
    """« la ratification de la Convention, négociée et signée en 2021 »: texts are, not what is done with them."""
    if not sentence.words.is_form_of(token, "drawing_up"):
        return False
    before = [group for group in sentence.right(noun.i) if group.end <= token.i]
    return any("instrument" in group.kinds for group in before)


def _happens(sentence: Sentence, token: Token, group: VerbGroup) -> bool:
    """« n'a pas eu lieu », « ne s'est pas faite », and not « ne fait pas l'unanimité », « n'est pas sans effet »."""
    words = sentence.words
    if words.is_form_of(token, "light") and not (group.passive or group.reflexive):
        after = sentence.doc[token.i + 1 : min(sentence.end, token.i + 1 + _PREDICATE)]
        done = (any(form.tense == "ppast" for form in words.forms(one)) for one in after)
        parted = (words.is_form_of(one, "happening") for one in after)  # « n'a, elle, pas été retenue »
        placed = any(
            words.phrases["coming_about"].at(sentence.doc, one.i) and not words.is_a(sentence.doc[one.i - 1], "without")
            for one in after
        )
        return placed or any(map(all, zip(done, parted, strict=True)))
    itself = group.reflexive or group.passive or not words.is_form_of(token, "done_by_itself")
    return itself and words.is_form_of(token, "happening")


def predicate_of(sentence: Sentence, start: int, end: int) -> int | None:
    """The verb that says when a noun takes place: « la signature s'est déroulée jeudi », « …, prévue en mai »."""
    doc, words = sentence.doc, sentence.words
    effect = _taking_effect(sentence, end)
    if effect is not None:
        return effect.index
    for token, group in verbs_of_subject(sentence, start, end):
        dates = words.is_form_of(token, "happening") or any(
            "subject" in cue.governs for form in words.forms(token) for cue in words.verb_cues.get(form.lemma, ())
        )
        done = words.is_form_of(token, "performing") or words.is_form_of(token, "handing_in")
        dates = dates or (group.passive and done)  # « l'instrument a été déposé le 3 mai »
        of_text = group.participle and (not _agrees(token, doc[start]) or _is_of_text(sentence, doc[start], token))
        if dates and not of_text:
            return token.i
        if not group.participle:
            following = doc[token.i + 1 : min(sentence.end, token.i + _PREDICATE)]
            return next((word.i for word in following if words.is_form_of(word, "happening")), None)
    return None


def _is_pointed_at(sentence: Sentence, start: int) -> bool:
    """« Cette adhésion pourrait en inspirer d'autres »: the act itself was told before."""
    return start > sentence.start and sentence.words.is_a(sentence.doc[start - 1], "demonstrative")


def _is_conditional(noun: Token) -> bool:
    """« Une sortie coûterait cher »: its verb, in no table, is a conditional by the model."""
    return noun.dep_ == "nsubj" and "Cnd" in noun.head.morph.get("Mood", [])


def _carried(sentence: Sentence, index: int, event_type: str) -> str | None:
    """« devrait intervenir le 18 août », « vont s'ouvrir »: the status of the infinitive after a verb."""
    doc, words = sentence.doc, sentence.words
    for following in doc[index + 1 : min(sentence.end, index + 1 + _PREDICATE)]:
        for form in words.forms(following):
            group = verb_group(sentence, following.i, form.lemma)
            governor = group.governor if group is not None else None
            if group is not None and governor is not None and governor.index == index:
                if governor.cue is not None and governor.cue.control == "object":
                    return None  # « permet aux salariés de faire valoir leurs droits »
                of_it = (cue for cue in words.verb_cues.get(form.lemma, ()) if "subject" in cue.governs)
                begins = any(cue.status == "planned" and event_type in cue.only for cue in of_it)
                happens = begins or words.is_form_of(following, "happening")
                return verb_status(sentence, group) if happens else "actual"
    return None


def _is_followed_by_participle(sentence: Sentence, index: int) -> bool:
    """« semble compromise »: what is said of the subject is in the participle."""
    doc = sentence.doc
    said = next((token for token in doc[index + 1 : min(sentence.end, index + 3)] if token.pos_ != "ADV"), None)
    return said is not None and any(form.tense == "ppast" for form in sentence.words.forms(said))


def verbs_of_subject(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Token, VerbGroup]]:
    """The verbs that may have the noun as their subject: the one that the parse gives, then those that follow."""
    doc, words = sentence.doc, sentence.words
    complement = _is_complement(sentence, start) or _is_circumstance(sentence, start)
    head, aside = doc[start].head, _aside(sentence, end)
    candidates = [head.i] if head.i >= end else []
    candidates += range(end, min(sentence.end, end + _FAR))
    for index in candidates:
        token = doc[index]
        if index in aside:
            continue
        if index != head.i and (words.is_a(token, "boundary") or token.text == ";"):
            return
        if token.pos_ != "ADJ" and not words.is_verb(token):
            continue
        for form in words.forms(token):
            group = verb_group(sentence, index, form.lemma)
            if group is not None and (group.participle or (not complement and _has_subject(group))):
                yield token, group
                break


def _aside(sentence: Sentence, end: int) -> range:
    """« l'adhésion du Togo, qui s'en félicite, à l'OIF sera effective »: the first relative clause between commas."""
    doc, words = sentence.doc, sentence.words
    for index in range(end, min(sentence.end, end + _FAR)):
        if aside := set_off_behind(sentence, index):
            return aside
        if any(words.is_a(doc[index], name) for name in ("relative_subject", "relative_object", "relative_oblique")):
            resumed = after_aside(sentence, index)
            return range(index, resumed if resumed is not None else index)
        if words.is_verb(doc[index]) and sentence.at(index) is None:
            break
    return range(end, end)


def _has_subject(group: VerbGroup) -> bool:
    return group.finite or group.tense == "perfect"


def _is_complement(sentence: Sentence, index: int) -> bool:
    """« en déposant son instrument, … n'est pas »: the noun is what a gerund or, by the parse, a verb is about.

    « amputé par le départ du Togo, le budget sera examiné »: who or what did it is no subject either.
    """
    token, doc = sentence.doc[index], sentence.doc
    if any(sentence.words.is_a(doc[edge - 1], "relative_object") for edge in edges(sentence, index) if edge):
        return False  # « a dit que l'adhésion du Togo n'est pas exclue »
    if any(
        sentence.words.is_a_phrase(doc.lower[edge - 1], "agent")
        for edge in edges(sentence, index)
        if sentence.start < edge
    ):
        return True
    governing = governing_verb(sentence, index)
    if governing is not None and governing.tense == "ppres":
        return True
    while token.dep_ in ("nmod", "conj", "appos", "amod") and sentence.start <= token.head.i < token.i:
        token = token.head
    return token.dep_.startswith(("obj", "obl", "iobj", "xcomp")) and token.head.i < index


def _is_circumstance(sentence: Sentence, index: int) -> bool:
    """« Depuis sa sortie de l'UE, le Royaume-Uni négocie… »: the main verb says nothing of the noun."""
    phrases = sentence.words.phrases["circumstance"]
    return any(phrases.ending(sentence.doc, end) for end in edges(sentence, index))


def _phrases(sentence: Sentence, group: VerbGroup, event_type: str) -> str:
    """« reste hypothétique », « n'est pas à l'ordre du jour », « n'est pas pour demain », « suspendue à un vote »."""
    first = group.start if group.passive else group.index + 1  # « n'est pas acquise »
    reach = min(sentence.end, group.index + 1 + _PREDICATE)
    found = (
        cue
        for phrases, cue in sentence.words.phrase_cues
        if "subject" in cue.governs
        and cue.speaks_of(event_type, group.tense)
        and (phrases.at(sentence.doc, group.index) if group.participle else phrases.occur(sentence.doc, first, reach))
    )
    return strongest("actual", *((cue.denied or "negated") if group.negated else cue.status for cue in found))


def _agrees(token: Token, noun: Token) -> bool:
    """Whether a participle can qualify a noun: gender and number are the same where both are known."""
    for feature in ("Gender", "Number"):
        ours, theirs = token.morph.get(feature, []), noun.morph.get(feature, [])
        if ours and theirs and ours != theirs:
            return False
    return True
