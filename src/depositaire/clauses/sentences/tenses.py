"""Tense and voice of a verb, and whether a form that can be a verb is one."""

from typing import Final

from depositaire.clauses.sentences.scan import Scan
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How soon behind a participle that opens the sentence its comma stands, in tokens.
_OPENING: Final = 12
#: How many tokens a subject and an aside take at least.
_SET_OFF: Final = 4


def compound(doc: Tokens, lemma: str, words: Words, scan: Scan) -> tuple[str, bool]:
    """Tense and voice of auxiliary(ies) + participle."""
    finite = doc[scan.auxiliaries[-1]]
    tenses = [form.tense for form in words.forms(finite) if form.lemma in words.classes["auxiliary"]]
    tense = next((t for t in tenses if t in FINITE), tenses[0] if tenses else "pres")
    nearest = doc[scan.auxiliaries[0]]
    being = words.is_form_of(nearest, "being")
    undergone = lemma not in words.classes["intransitive"] or len(scan.auxiliaries) > 1  # « a été passé entre »
    passive = being and not scan.reflexive and undergone
    perfect = len(scan.auxiliaries) > 1 or not passive
    if perfect and tense in ("pres", "impf", "past", "subj", "imp"):
        tense = "perfect"
    elif perfect and tense in ("inf", "cond"):
        tense = f"{tense}-perfect"
    elif perfect and tense == "fut" and lemma in words.classes["looking_back"] and not _is_yet_to_come(scan, words):
        tense = "perfect"  # « La visite aura permis de signer deux accords »
    return tense, passive


def _is_yet_to_come(scan: Scan, words: Words) -> bool:
    """« Lorsque la visite aura permis… », « D'ici à 2030, la visite aura permis… »."""
    before = range(scan.sentence.start, scan.start)
    return any(words.phrases["yet_to_come"].at(scan.doc, index) for index in before)


def is_subjunctive(token: Token, lemma: str, words: Words) -> bool:
    """Whether a verb, or an auxiliary where ``lemma`` is empty, can only be a subjunctive."""
    return {form.tense for form in words.forms(token) if form.lemma == lemma or not lemma} == {"subj"}


def simple(token: Token, tenses: list[str], scan: Scan, words: Words) -> str:
    """The tense of a form without auxiliary, by the table, the model deciding between readings."""
    if len(set(tenses)) == 1:
        return tenses[0]
    plural = token.lower_.endswith(tuple(words.classes["participle_ending"]))
    if "ppast" in tenses and plural and not scan.clitics:
        return "ppast"  # « exclus », « réunis », « admis »: otherwise only « je » and « tu » write them
    if set(tenses) == {"ppast", "subj"} and token.is_sent_start and not scan.clitics:
        return "ppast"  # « Conclue en 2014, … »: no subjunctive opens a sentence by itself
    form = token.morph.get("VerbForm", [])
    acts = any(child.dep_ == "nsubj" and child.i < token.i for child in token.children)
    acts = acts or ("pres" in tenses and any(acts(token, words) for acts in (_is_the_only_verb, _goes_on, _ends_that)))
    if (
        "ppast" in tenses
        and not acts
        and token.dep_ != "ROOT"
        and ("Part" in form or token.pos_ == "ADJ")
        and not (scan.clitics or scan.negated)
    ):
        return "ppast"
    for tense in ("fut", "cond", "pres", "past", "impf", "subj", "inf", "ppres", "ppast", "imp"):
        if tense in tenses:
            return tense
    return ""


def _is_the_only_verb(token: Token, words: Words) -> bool:
    """« Rivéo rejoint Plinor », « L'exécutif malien rejoint l'OIF »: what the parse takes for a participle."""
    doc, at = token.doc, token.i
    subject = at > 0 and (doc[at - 1].is_title or doc[at - 1].pos_ == "ADJ")
    if not subject or token.is_sent_start or at + 1 >= len(doc):
        return False
    following = doc[at + 1]
    named = following.is_title or words.is_a(following, "article")
    return named and all(other.i == at or other.pos_ not in ("VERB", "AUX") for other in token.sent)


def _goes_on(token: Token, words: Words) -> bool:
    """« Le Togo, qui hésitait, rejoint l'OIF »: a form behind an aside that has an object, and no day, behind it."""
    doc, at = token.doc, token.i
    if at < _SET_OFF or at + 2 >= len(doc) or doc[at - 1].text != ",":
        return False
    opened = any(other.text == "," for other in doc[token.sent.start : at - 1])
    following = doc[at + 1]
    article = words.is_a(following, "definite") or words.is_a(following, "indefinite")
    return opened and article and not doc[at + 2].like_num


def _ends_that(token: Token, words: Words) -> bool:
    """« l'OIF, que la Gambie rejoint en 1983, »: behind « que » and a name, with no « par » behind it."""
    doc, at = token.doc, token.i - 1
    while at > token.sent.start and (doc[at].pos_ in ("DET", "PROPN") or doc[at].is_title):
        at -= 1
    named = at < token.i - 1 and words.is_a(doc[at], "relative_object")
    return named and not (token.i + 1 < len(doc) and words.is_a_phrase(doc.lower[token.i + 1], "agent"))


def _is_set_off(token: Token, words: Words) -> bool:
    """« Instituée en 1978, la CNIL… », « Élus en 2024, Malte… »: a comma and an article or name before any verb."""
    for following in token.doc[token.i + 1 : token.i + 1 + _OPENING]:
        if following.text == ",":
            after = token.doc[following.i + 1]
            return words.is_a(after, "definite") or after.is_title
        if following.is_sent_start or following.pos_ in ("VERB", "AUX"):
            return False
    return False


def _opens_a_complement(token: Token, words: Words) -> bool:
    """« Invité à signer, … », « Invité par Paris à signer, … »."""
    return words.is_a(token, "to") or words.is_a_phrase(token.lower_, "agent")


def is_noun(token: Token, tense: str, scan: Scan, words: Words) -> bool:
    """« le soutien », « la porte »: a determiner before what could be a verb."""
    if tense in ("inf", "ppres", "fut", "cond") or scan.auxiliary is not None or scan.negated or scan.reflexive:
        return False
    if words.is_narrative(token) or (tense == "ppast" and words.is_form_of(token, "becoming")):
        return False  # « Devenu en 2016 membre associé, le Togo… »
    if any(words.is_a(token.doc[i], "clitic_to") and not words.is_a(token.doc[i], "determiner") for i in scan.clitics):
        return False  # « y siège »
    if scan.clitics and token.pos_ == "NOUN":
        return True
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    opens = token.is_sent_start and (
        following is None
        or following.pos_ != "ADP"
        or (tense == "ppast" and (_opens_a_complement(following, words) or _is_set_off(token, words)))
    )
    return token.pos_ in ("NOUN", "PROPN") and not words.is_verb(token) and not opens
