"""Arguments out of their place: the antecedent of a relative clause, the subject after its verb."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs_before import coordinated_verb
from depositaire.clauses.subjects.counted_names import joined_to
from depositaire.clauses.subjects.lists import acts_next, announced
from depositaire.clauses.subjects.neighbours import antecedent
from depositaire.clauses.subjects.parse import has_plain_subject, is_plain, subjects
from depositaire.clauses.subjects.predicated import predicated
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.wording.prepositions import preposition

#: How far after its verb an inverted subject may begin.
_INVERTED: Final = 4
#: How far after its verb an inverted text may begin: « a été adoptée, hier à Genève, la Convention ».
_INVERTED_TEXT: Final = 10


def relative_object(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« la convention que la France a signée », « que le Togo signa en 1983 et ratifia en 1984 »."""
    doc, words, start = sentence.doc, sentence.words, _first_of_all(group)
    first = coordinated_verb(sentence, group) if group.finite and not group.clitics else None
    if first is not None and first.finite and first.tense == group.tense and not _has_bare_object(sentence, group):
        start = _first_of_all(first)
    for index in range(start - 1, max(sentence.start, start - 14), -1):
        if words.is_a(doc[index], "relative_object"):
            joined = words.phrases["conjunction_that"].ending(doc, index + 1)  # « , alors que le Togo l'a signée »
            return None if joined else predicated(sentence, index, subject_of) or antecedent(sentence, index)
        if doc[index].pos_ in ("VERB", "AUX") and words.forms(doc[index]):
            return None
    return None


def _has_bare_object(sentence: Sentence, group: VerbGroup) -> bool:
    """« qu'il a signée et remet un rapport »: an article or a name right behind the verb."""
    after = group.index + 1
    if after >= sentence.end:
        return False
    named = sentence.at(after)
    return (named is not None and not named.prep) or (
        sentence.words.is_a(sentence.doc[after], "article")
        and not sentence.in_date(after)
        and not _is_day(sentence, after)
    )


def _is_day(sentence: Sentence, index: int) -> bool:
    """« le 3 mai »: the article of a date."""
    return index + 1 < sentence.end and sentence.in_date(index + 1)


def relative_oblique(filled: Filled, frame: Mapping[str, str], group: VerbGroup) -> None:
    """« l'appel auquel le Chili s'est associé », « dont il est membre », « avec qui elle a signé un accord »."""
    sentence, doc, words, start = filled.sentence, filled.sentence.doc, filled.sentence.words, _first_of_all(group)
    for index in range(start - 1, max(sentence.start, start - 14), -1):
        with_whom = words.is_a(doc[index], "relative_subject") and words.is_a_phrase(doc[index - 1].lower_, "with")
        if with_whom or words.phrases["relative_oblique"].at(doc, index):
            prep, first = preposition(doc, index, words, floor=sentence.start)
            prep = words.word("to") if not prep and words.is_a(doc[index], "to_which") else prep
            left = predicated(sentence, first, subject_of) or antecedent(sentence, first)
            slot = frame.get(prep, "") if prep else "target"
            aside = not prep and left is not None and left.kinds == {"instrument"} and _has_object(filled, group)
            if left is not None and slot and slot != "other" and not aside:
                decides = slot == "target" and left.person  # « les ministres de l'OIF, dont le Togo fait partie »
                filled.assign(slot, replace(left, person=False) if decides else left)
            return
        if doc[index].pos_ in ("VERB", "AUX") and {f.tense for f in words.forms(doc[index])} - {"ppast"}:
            return


def _has_object(filled: Filled, group: VerbGroup) -> bool:
    """« la Charte, dont il promet d'intégrer les recommandations »: it is done to what follows, not to the text."""
    sentence, after = filled.sentence, group.index + 1
    if group.passive or filled.trigger.frame.get("object") != "target" or after + 1 >= sentence.end:
        return False
    plain = sentence.at(after) is None and not sentence.in_date(after) and sentence.doc[after + 1].pos_ == "NOUN"
    return plain and sentence.words.is_a(sentence.doc[after], "article")


def _first_of_all(group: VerbGroup) -> int:
    """Where the verbs begin that an infinitive hangs on: « à laquelle le Bénin pourra s'associer »."""
    governor = group.governor
    while governor is not None and governor.group is not None:
        group, governor = governor.group, governor.group.governor
    return group.start


def inverted(filled: Filled, frame: Mapping[str, str], group: VerbGroup) -> None:
    """« Ont adhéré à la déclaration l'Allemagne et la France », « Ont été élus le Togo et le Mali »."""
    sentence, subject = filled.sentence, filled.subject
    relative = _opens_relative(sentence, _first_of_all(group))
    if relative and filled.parties and not filled.targets and frame.get("subject") == "target" and not group.passive:
        body = next(sentence.right(group.index + 1), None)  # « les pays que réunit l'OIF »
        if body is not None and not body.prep and body.start - group.index <= _INVERTED:
            filled.assign("target", body)
    if relative and subject is not None and set(subject.fillers) <= set(filled.targets):
        subject = None  # « la convention qu'ont signée le Danemark et la Norvège »
        filled.parties = filled.without_targets(filled.parties)
    if relative and subject is None and filled.parties and frame.get("subject") == "party" and not group.passive:
        acting = behind_verb(sentence, group)  # « l'accord qu'a signé Rivéo avec Plinor »
        doers = filled.without_targets(acting.fillers) if acting is not None else []
        filled.parties = [*(one for one in doers if one not in filled.parties), *filled.parties]
        return
    moved = (frame.get("object"), frame.get(sentence.words.word("agent")))
    if filled.parties or "party" not in (moved if subject is not None else (frame.get("subject"), *moved)):
        return
    listed = announced(sentence, group.index + 1)
    if listed and group.participle and subject is not None and group.index < subject.start < listed[0].start:
        return  # « Créée en 2001, l'OIF compte trois membres : … »
    if listed:
        filled.parties += filled.without_targets(listed)
        return
    undergone = group.passive and (group.participle or frame.get("subject") != "party")
    if undergone or subject is not None or _has_subject_before(sentence, group):
        return
    there = any(sentence.words.is_a(sentence.doc[index], "clitic_to") for index in group.clitics)
    before = (
        sentence.doc[sentence.start : group.start] if there else ()
    )  # « l'OIF est un bloc ; y siègent le Togo et… »
    apart = next((token.i for token in reversed(before) if token.text == ";"), sentence.start)
    if not relative and any(not item.prep and apart <= item.start < group.start for item in sentence.groups):
        return
    if group.start > sentence.start and sentence.words.is_a(sentence.doc[group.start - 1], "relative_subject"):
        return
    if relative and (more := _beside_counted(sentence, group.index + 1)) is not None:
        filled.parties += filled.without_targets(more.fillers)
        return
    for item in sentence.right(group.index + 1):
        if item.start >= filled.right or (relative and item.start - group.index > _INVERTED):
            return
        if item.prep or "instrument" in item.kinds or item.fillers[0] in filled.targets:
            continue
        parted = any(token.text == ":" for token in sentence.doc[group.index : item.start])
        if parted and acts_next(sentence, item.end):
            return
        filled.parties.extend(item.fillers)
        return


def _beside_counted(sentence: Sentence, start: int) -> Group | None:
    """« que soutiennent déjà vingt villes, la Région Bretagne et Rivéo »: the names beside those who are counted."""
    near = range(start, min(sentence.end, start + _INVERTED))
    noun = next((index for index in near if sentence.words.is_a(sentence.doc[index], "member_noun")), None)
    return None if noun is None else joined_to(sentence, noun)


def _has_subject_before(sentence: Sentence, group: VerbGroup) -> bool:
    """« Une quinzaine d'États ont signé, l'Érythrée restant… »: who acts stands in its place, if not by name."""
    doc, words = sentence.doc, sentence.words
    return any(
        is_plain(sentence, token)
        or (words.is_a(token, "member_noun") and not preposition(doc, token.i, words, floor=sentence.start)[0])
        for token in subjects(sentence, group, sentence.start, group.start)
    )


def inverted_text(filled: Filled, frame: Mapping[str, str], group: VerbGroup) -> None:
    """« Hier a été adoptée la Convention », « Il a été signé un protocole »: the text follows its verb."""
    sentence = filled.sentence
    impersonal = group.passive and _is_impersonal(sentence, group)
    open_ = (filled.subject is None and not filled.anaphoric) or impersonal
    verb = sentence.doc[group.index]
    if (
        not open_
        or filled.targets
        or group.auxiliary is None
        or frame.get("subject") != "target"
        or group.clitics
        or not (impersonal or _is_behind_oblique(sentence, group.start) or not has_plain_subject(sentence, verb))
    ):
        return
    start = expression_end(sentence, filled.trigger, group.index + 1)
    text = next((item for item in sentence.right(start) if not item.prep), None)
    if text is None or "instrument" not in text.kinds or text.start - start > _INVERTED_TEXT:
        return
    if not any(sentence.words.is_verb(token) for token in sentence.doc[start : text.start]):
        filled.anaphoric = ""
        filled.assign("target", text)


def _is_behind_oblique(sentence: Sentence, start: int) -> bool:
    """« la conférence au terme de laquelle a été adoptée la Charte »: no subject stands before the verb."""
    which = _opens_relative(sentence, start) and not sentence.words.is_a(sentence.doc[start - 1], "relative_object")
    return which and sentence.doc[start - 2].text != ","


def _is_impersonal(sentence: Sentence, group: VerbGroup) -> bool:
    """« Il a été signé un accord »: « il » stands for nothing where a text that is new follows the verb."""
    doc, words, text = sentence.doc, sentence.words, next(sentence.right(group.index + 1), None)
    if group.start <= sentence.start or not words.is_a(doc[group.start - 1], "impersonal") or text is None:
        return False
    new = words.is_a(doc[text.start], "indefinite") or doc[text.start].pos_ == "NUM"
    return new and not text.prep and text.kinds == {"instrument"}


def fronted(filled: Filled, frame: Mapping[str, str], group: VerbGroup) -> None:
    """« Parmi les membres de l'OIF figurent… », « Au sein de l'OIF siègent… »: the body opens the sentence."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    first = next(iter(sentence.groups), None)
    if first is None or not first.prep or first.end > group.start or first is filled.subject:
        return
    slot = frame.get(first.prep, "")
    lead = doc[sentence.start : first.start]
    if not slot and words.is_a_phrase(
        first.prep, "complement_preposition"
    ):  # « Aux fondateurs de l'OIF se sont joints »
        slot = frame.get(words.canonical.get(doc.lower[sentence.start], doc.lower[sentence.start]), "")
    opens = all(
        token.is_punct
        or token.pos_ in ("ADP", "DET", "NUM", "ADJ", "ADV")
        or words.is_a(token, "member_noun")
        or words.is_a(token, "applicant")
        or words.is_a(token, "newcomers")
        for token in lead
    )
    if not opens or (not len(lead) and words.is_a_phrase(first.prep, "complement_preposition")):
        return
    if slot == "target" and not filled.targets:
        filled.assign(slot, first)


def _opens_relative(sentence: Sentence, start: int) -> bool:
    """« la convention qu'ont signée le Danemark et la Norvège »: the verb right after its pronoun."""
    doc, words = sentence.doc, sentence.words
    if start <= sentence.start:
        return False
    oblique = (
        words.phrases["relative_oblique"].at(doc, index) for index in range(max(sentence.start, start - 2), start)
    )
    return words.is_a(doc[start - 1], "relative_object") or any(oblique)


def behind_verb(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« le soutien que vient d'apporter le Togo »: the subject behind the verb of a relative clause."""
    if not _opens_relative(sentence, _first_of_all(group)):
        return None
    item = next(sentence.right(group.index + 1), None)
    if item is None or item.prep or "instrument" in item.kinds or item.start - group.index > _INVERTED:
        return None
    return item


def after_all(filled: Filled, governing: VerbGroup) -> list[Filler]:
    """« Ont apporté leur soutien à la Déclaration : l'Allemagne, … »: the subject after its verb."""
    sentence = filled.sentence
    if governing.start > sentence.start and not sentence.opens_at(governing.start):
        return []
    listed = announced(sentence, governing.index)
    if listed:
        return filled.without_targets(listed)
    bare = (group for group in sentence.right(governing.index) if not group.prep and "instrument" not in group.kinds)
    return [filler for group in islice(bare, 1) for filler in filled.without_targets(group.fillers)]
