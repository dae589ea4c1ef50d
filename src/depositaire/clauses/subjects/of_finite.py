"""Who does what a finite verb says: « le Togo a signé », « que le Togo et le Mali ont fondée »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.unnamed_between import are_unnamed
from depositaire.clauses.sentences.chained import first_pronoun
from depositaire.clauses.sentences.items import lead_colon
from depositaire.clauses.sentences.said_between import said_between
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs_before import coordinated_verb
from depositaire.clauses.subjects.agreement import acts_in_plural, agrees, last_of_list, last_where_one
from depositaire.clauses.subjects.counted_names import beside_subject
from depositaire.clauses.subjects.counts import bare_number, stands_alone
from depositaire.clauses.subjects.made_up import made_up
from depositaire.clauses.subjects.neighbours import antecedent, bare_left, beside_verb, of_belonging, of_text
from depositaire.clauses.subjects.parse import has_plain_subject, is_inside_subject, subject_by_parse
from depositaire.clauses.subjects.predicated import SubjectOf, predicated, the_one_of
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE
from depositaire.tokens import Token

#: How far before a verb « dont » may stand with whose right it is of.
_RIGHT: Final = 12
#: How many names make a list.
_LIST: Final = 2
#: How far before a noun « et » may stand that adds others: « et une vingtaine d'autres pays ».
_OTHERS: Final = 7
_TENSED: Final = FINITE | {"perfect"}


def of_finite(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    """Who stands beside the verb, or whom the parse or the verb that it is coordinated with gives it."""
    if (announced := _announced(sentence, group)) is not None:
        return announced
    if (named := _before_said(sentence, group)) is not None:
        return named
    doc, first = sentence.doc, coordinated_verb(sentence, group)
    if sentence.words.is_a(doc[group.start - 1], "which") and doc[group.start - 2].text == ",":
        # « Andorre, laquelle n'appartient pas à l'Union »
        return last_where_one(sentence, group, antecedent(sentence, group.start - 1))
    if (owner := _whose_right(sentence, group)) is not None:
        return owner
    if (listed := _behind_participle(sentence, group) or made_up(sentence, group)) is not None:
        return listed
    if sentence.words.is_a(doc[group.start - 1], "relative_subject"):
        if (one := the_one_of(sentence, group.start - 1, subject)) is not None:
            return one
        named = predicated(sentence, group.start - 1, subject)
        goes_on = named is None and first_pronoun(sentence, group.start - 1) is not None
        named = last_where_one(sentence, group, antecedent(sentence, group.start - 1)) if goes_on else named
        if named is not None or (named := last_of_list(sentence, group)) is not None:
            return named
    if (listed := _and_others(sentence, group)) is not None:
        return listed
    if _is_followed(sentence, group):
        return None
    if (behind := _behind_reflexive(sentence, group)) is not None:
        return behind
    alone = bare_number(sentence, group.start)
    if (alone is not None and stands_alone(sentence, alone)) or _are_some_of_them(sentence, group.start):
        return None  # « Des 55 États membres de l'Union, 47 ont signé »
    anchors = [doc[group.index], *([doc[group.auxiliary]] if group.auxiliary is not None else [])]
    if (related := _of_relative(sentence, group)) is not None:
        return related
    beside = of_belonging(sentence, group.start) or beside_verb(sentence, group.start)
    if beside is not None and not any(is_inside_subject(sentence, anchor, beside) for anchor in anchors):
        return beside if agrees(sentence, group, beside) else None
    for anchor in anchors:
        found = subject_by_parse(sentence, anchor)
        if found is not None and first is not None and first.index < found.start:
            break  # « quitte l'alliance et rejoint le réseau »
        if found is not None:
            text = of_text(sentence, found)
            if text is not None and not text.prep and sentence.words.is_a_phrase(found.prep, "between"):
                return text  # « l'accord entre A et B est en vigueur »
            inside = is_inside_subject(sentence, anchor, found) or not agrees(sentence, group, found)
            return None if inside else found
    named = beside_subject(sentence, group)
    if named is not None or any(has_plain_subject(sentence, anchor) for anchor in anchors):
        return named
    if first is not None:
        left = bare_left(sentence, group.start)
        return subject(sentence, first) if left is None or left.start >= first.index else left
    left = bare_left(sentence, group.start)
    return left if left is None or agrees(sentence, group, left) else None


def _are_some_of_them(sentence: Sentence, index: int) -> bool:
    """« Le Togo et dix autres ont signé, et sept d'entre eux ont ratifié »: a number of those told before."""
    length = sentence.words.phrases["of_them"].ending(sentence.doc, index)
    counted = index - length - 1
    return bool(length) and counted >= sentence.start and cardinal_at(sentence.doc, counted)[0] is not None


def _announced(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« Le Togo : – est devenu membre de l'OIF ; – a signé le Pacte », not « Bilan du Togo : – ont signé : … »."""
    colon = lead_colon(sentence, group.start)
    left = bare_left(sentence, colon) if colon is not None else None
    if left is None or left.end != colon:
        return None
    return left if acts_in_plural(sentence, group) == (len(left.fillers) > 1) or left.kinds != {"country"} else None


def _before_said(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« Le Togo, confirme l'Unesco, a signé »: who is named right before the clause of who says so."""
    aside = said_between(sentence, group.start)
    left = next(sentence.left(aside.start), None) if aside else None
    return left if left is not None and left.end == aside.start and not left.prep else None


def _is_followed(sentence: Sentence, group: VerbGroup) -> bool:
    """« où le Mali n'a pas sa place et où siègent le Togo et le Ghana »: those who do it stand behind the verb."""
    where = sentence.words.phrases["relative_oblique"].ending(sentence.doc, group.start)
    return bool(where) and first_pronoun(sentence, group.start - where) is not None


def _behind_reflexive(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« ; s'y sont joints le Togo et le Mali », « Aux fondateurs se sont joints… »: nobody is named before the verb."""
    doc, words = sentence.doc, sentence.words
    if not group.reflexive or group.tense not in _TENSED - {"pres"} or group.negated:
        return None  # not « s'y ajoutent le Togo et le Mali »: they are members
    start = next((i + 1 for i in range(group.start - 1, sentence.start - 1, -1) if doc[i].text in ";:"), sentence.start)
    before = [found for found in sentence.groups if start <= found.start < group.start]
    to = words.is_a_phrase(words.canonical.get(doc.lower[start], doc.lower[start]), "to")  # « Aux fondateurs… »
    opens = group.start == start or to or bool(before and before[0].start == start)
    if not opens or any(not found.prep for found in before) or words.is_a(doc[group.start - 1], "subject_pronoun"):
        return None
    verb = group.index if group.auxiliary is None else group.auxiliary
    if any(has_plain_subject(sentence, doc[index]) for index in (group.index, verb)) and not before:
        return None
    for item in sentence.right(group.index + 1):
        between = doc[group.index + 1 : item.start]
        if any(token.text in ";:" or words.is_a(token, "relative_subject") for token in between):
            return None
        if not item.prep or words.is_a_phrase(item.prep, "since_then"):  # « s'y sont joints depuis le Togo et le Mali »
            return item if "instrument" not in item.kinds and item.nominal else None
    return None


def _of_relative(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« que le Togo et le Mali ont fondée », « comme le Togo l'a fait »: right between the conjunction and its verb.

    Whatever the parse hangs it on.
    """
    left, words = next(sentence.left(group.start), None), sentence.words
    if left is None or left.end != group.start or left.start <= sentence.start:
        return None
    if left.prep:
        acts = group.clitics and words.is_a_phrase(left.prep, "as_was_told")
        return left if acts and sentence.doc[left.start - 1].text in ",;" else None
    related = words.is_a(sentence.doc[left.start - 1], "relative_object")
    joined = words.phrases["conjunction_that"].ending(sentence.doc, left.start)
    return left if related and not joined and agrees(sentence, group, left) else None


def _behind_participle(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« Le Togo et la société Rivéo représentant le groupe Plinor ont signé »: the list that the participle follows."""
    if group.tense not in _TENSED or not acts_in_plural(sentence, group):
        return None
    for left in sentence.left(group.start):
        between = sentence.doc[left.end : group.start]
        if any(token.text in ",;:(" or _is_told(sentence, token) for token in between[1:]):
            return None
        if len({filler.start for filler in left.fillers}) < _LIST or left.prep or not len(between):
            continue
        first = {form.tense for form in sentence.words.forms(between[0])}
        return left if first == {"ppres"} and "instrument" not in left.kinds else None
    return None


def _is_told(sentence: Sentence, token: Token) -> bool:
    return sentence.words.is_verb(token) and bool({form.tense for form in sentence.words.forms(token)} & FINITE)


def _and_others(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« Le Togo, le Mali et dix autres pays ont signé »: those who are named before the others.

    Also « L'Université de Lille, les communes et les élus ont signé ».
    """
    doc, words, noun = sentence.doc, sentence.words, group.start - 1
    first = next(sentence.left(group.start), None)
    bare = first is not None and not first.prep and sentence.opens_at(first.start)
    if (
        first is not None
        and bare
        and acts_in_plural(sentence, group)
        and are_unnamed(doc, first.end, group.start, words)
    ):
        return first
    while noun > sentence.start and doc[noun].pos_ in ("ADJ", "ADV"):
        noun -= 1
    if noun <= sentence.start or not words.is_a(doc[noun], "member_noun"):
        return None
    for index in range(noun - 1, max(sentence.start, noun - _OTHERS), -1):
        if words.is_a(doc[index], "and"):
            left = next(sentence.left(index), None)
            others = any(words.is_a(token, "other") for token in doc[index:noun])
            near = left is not None and left.end in (index, index - 1) and not left.prep
            return left if others and near else None
        if words.is_verb(doc[index]) or doc[index].is_punct:
            return None
    return None


def _whose_right(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« salue Haïti, dont la qualité de membre n'a jamais été suspendue »: whose the right is that the verb is of."""
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, max(sentence.start, group.start - _RIGHT), -1):
        if words.is_a(doc[index], "whose"):
            right = next((token for token in doc[index + 1 : group.start] if token.pos_ in ("NOUN", "PROPN")), None)
            return antecedent(sentence, index) if right is not None and words.is_a(right, "belonging") else None
        if words.is_verb(doc[index]) or doc[index].text in ",;:":
            return None
    return None
