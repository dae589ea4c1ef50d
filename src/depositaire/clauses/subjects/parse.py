"""The subject that the parse gives a verb."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.persons import who_bears
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.aside_lists import in_parentheses
from depositaire.clauses.subjects.many import is_of_many, named_of
from depositaire.clauses.subjects.neighbours import adjacent, through_apposition
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.tokens import Token

#: How far before a verb « que » may stand, its auxiliary and clitics between them.
_LEAD: Final = 4
#: Classes of nouns that stand for a party or a text, or for what belongs to one.
_ARGUMENTAL: Final = ("member_noun", "belonging", "anaphoric", "transparent")


def subjects(sentence: Sentence, group: VerbGroup, start: int, end: int) -> Iterator[Token]:
    """The subjects that the parse gives a verb itself, or its auxiliary, between two tokens.

    None of an infinitive behind « après »: « Un an après avoir signé, le Togo… ».
    """
    anchors = (group.index, group.auxiliary)
    if group.tense == "inf-perfect" and sentence.words.phrases["after_doing"].ending(sentence.doc, group.start):
        return
    found = False
    for token in sentence.doc[start:end]:
        if token.dep_.startswith("nsubj") and token.head.i in anchors:
            found = True
            yield token
    if not found and (noun := _of_reduced_clause(sentence, group)) is not None and start <= noun.i < end:
        yield noun


def _of_reduced_clause(sentence: Sentence, group: VerbGroup) -> Token | None:
    """« Le conseil présidé lundi par le Roi a approuvé »: the parse takes the participle for the verb of the clause."""
    verb, first = sentence.doc[group.index], sentence.doc[group.index].head
    if group.auxiliary is None or verb.dep_ != "advcl" or not sentence.start < first.i < group.start:
        return None
    bare = any(form.tense == "ppast" for form in sentence.words.forms(first))
    if not bare or any(child.dep_.startswith(("aux", "cop")) for child in first.children):
        return None
    return next((child for child in first.children if child.dep_ == "nsubj" and child.i < first.i), None)


def subject_by_parse(sentence: Sentence, verb: Token) -> Group | None:
    """The group of the parse's subject; « qui » stands for its antecedent; a second verb shares the first's."""
    for child in verb.children:
        if child.dep_.startswith("nsubj") and not (child.i > verb.i and _is_object(sentence, verb)):
            if sentence.words.is_a(child, "relative_subject"):
                return _antecedent(sentence, child.i, verb)
            found = sentence.at(child.i) or who_bears(sentence, child) or _through_noun(sentence, child)
            if found is not None:
                return _after_rubric(sentence, found, verb)
            if (found := _beneath(sentence, child)) is not None:
                return found
            if child.i < verb.i and _are_some(sentence, child):
                return None  # « Le Togo a signé, mais plusieurs pays ont refusé »
    if verb.dep_ in ("conj", "xcomp", "aux", "aux:tense", "aux:pass", "cop") and verb.head.i != verb.i:
        return subject_by_parse(sentence, verb.head) if verb.head.i < verb.i or verb.dep_ != "conj" else None
    return None


def _are_some(sentence: Sentence, noun: Token) -> bool:
    """« plusieurs pays », « deux groupes armés »: others than who was named, and how many."""
    doc, words = sentence.doc, sentence.words
    if not words.is_a(noun, "member_noun") or noun.i <= sentence.start:
        return False
    before = doc[noun.i - 1]
    counted = cardinal_at(doc, before.i)[0] is not None
    article = doc[before.i - 1] if before.i > sentence.start else before
    definite = any(words.is_a(article, name) for name in ("definite", "demonstrative", "possessive"))
    return words.is_a(before, "several") or words.is_a(before, "any") or (counted and not definite)


def _is_object(sentence: Sentence, verb: Token) -> bool:
    """« Vingt brasseurs ont signé le Pacte »: what the parse takes for a subject behind the verb, one being before."""
    lead = sentence.doc[max(sentence.start, verb.i - _LEAD) : verb.i]
    if any(sentence.words.is_a(token, "relative_object") for token in lead):
        return False  # « le traité qu'ont signé le Togo et le Bénin »
    return has_plain_subject(sentence, verb) or any(
        not group.prep and group.end < verb.i and "instrument" not in group.kinds for group in sentence.groups
    )


def _beneath(sentence: Sentence, noun: Token, *, deep: bool = True) -> Group | None:
    """« S.E. Mme Diop, représentante du Chili, … »: the argument that is apposed to a noun or to its apposition."""
    for inner in noun.children:
        if inner.dep_ in ("appos", "flat:name", "conj"):
            found = sentence.at(inner.i)
            if found is None and deep and inner.dep_ != "conj":
                found = _beneath(sentence, inner, deep=False)
            if found is not None:
                return found
    return None


def _after_rubric(sentence: Sentence, found: Group, verb: Token) -> Group:
    """« SNCF : la CGT refuse de signer »: what stands before a colon is a rubric, the subject follows."""
    doc = sentence.doc
    if found.end < verb.i and doc[found.end].text == ":":
        return next((group for group in sentence.right(found.end) if group.end <= verb.i and not group.prep), found)
    return found


def _through_noun(sentence: Sentence, noun: Token) -> Group | None:
    """« les droits du Mali », « celui du Mali », « les quatre États membres de l'AELE (Islande, …) »."""
    inside = [group for group in sentence.groups if noun.i < group.start and group.end <= noun.right_edge.i + 1]
    if sentence.words.is_a(noun, "belonging"):
        return next(
            (group for group in inside if sentence.words.is_a_phrase(group.prep, "complement_preposition")), None
        )
    if sentence.words.is_a(noun, "quantity"):  # « une trentaine de pays, dont le Chili »
        noun = next((token for token in noun.rights if is_of_many(sentence, token.i)), noun)
    if sentence.words.is_a(noun, "member_noun"):
        return in_parentheses(sentence, noun.i + 1, noun.right_edge.i + 1) or named_of(sentence, noun.i)
    return named_of(sentence, noun.i)


def is_inside_subject(sentence: Sentence, verb: Token, group: Group) -> bool:
    """« Le match entre le Maroc et l'Égypte a été suspendu »: the group is a complement of the verb's subject.

    Or of a verb in its relative clause: « La loi qui dénonçait la convention a été annulée ».
    """
    doc, words = sentence.doc, sentence.words
    coordinated = group.start > sentence.start and words.is_a(doc[group.start - 1], "coordinator")
    noun = doc[group.head]
    of_another = noun.dep_.startswith("obj") and noun.head.i < group.start and noun.head.i != verb.i
    if not (group.prep or coordinated or of_another):
        return False
    for child in verb.children:
        if not child.dep_.startswith("nsubj") or child.i >= group.start or not is_plain(sentence, child):
            continue
        if not any(token.text in ",;:" for token in doc[child.i + 1 : group.start]):
            return True
    return False


def is_plain(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun stands for no argument, counts none and is no right or seat of one."""
    words = sentence.words
    stands = noun.lower_ in words.stand_ins or any(words.is_a(noun, name) for name in _ARGUMENTAL)
    return noun.pos_ == "NOUN" and not stands and sentence.at(noun.i) is None and not sentence.in_date(noun.i)


def has_plain_subject(sentence: Sentence, verb: Token) -> bool:
    """Whether the parse gives a subject that is no argument: « 65 pays ont signé »."""
    return any(
        child.dep_.startswith("nsubj")
        and child.pos_ in ("NOUN", "PRON")
        and child.i < verb.i
        and not sentence.in_date(child.i)
        for child in verb.children
    )


def _antecedent(sentence: Sentence, pronoun: int, verb: Token) -> Group | None:
    if (named := through_apposition(sentence, pronoun)) is not None:
        return named
    if _is_of_a_noun(sentence, pronoun):
        return None
    found = _named_before(sentence, pronoun, verb)
    return found if found is not None and _is_one_as_its_verb(sentence, found, verb) else None


def _named_before(sentence: Sentence, pronoun: int, verb: Token) -> Group | None:
    if verb.dep_ == "acl:relcl":
        found = sentence.at(verb.head.i)
        if found is not None and found.end <= pronoun:
            return found
    left = next(sentence.left(pronoun), None)
    return left if left is not None and adjacent(sentence.doc, left.end, pronoun) else None


def _is_one_as_its_verb(sentence: Sentence, group: Group, verb: Token) -> bool:
    """Not « la dénonciation des Accords de Bratislava, qui prendra effet »: what does is one, they are several."""
    head = sentence.doc[group.head]
    several = head.morph.get("Number", []) == ["Plur"] and len(group.fillers) == 1 and "instrument" in group.kinds
    return not (several and verb.morph.get("Number", []) == ["Sing"])


def _is_of_a_noun(sentence: Sentence, pronoun: int) -> bool:
    """« l'agence, l'ouragan qui s'est formé »: a noun with its own article stands right before « qui »."""
    doc, noun = sentence.doc, pronoun - 1
    while noun > sentence.start and doc[noun].pos_ == "ADJ":
        noun -= 1
    before = noun - 1
    while before > sentence.start and doc[before].pos_ in ("ADJ", "NUM"):
        before -= 1
    return before >= sentence.start and is_plain(sentence, doc[noun]) and sentence.words.is_a(doc[before], "article")
