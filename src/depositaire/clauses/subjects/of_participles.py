"""Who does what a participle, a gerund or a bare infinitive says: « signé à Rome », « en devenant membre »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.participles import apposed_before, opening_participle, opens_row
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.sentences.verbs_before import verb_before
from depositaire.clauses.subjects.neighbours import (
    adjacent,
    bare_left,
    before_adverbs,
    behind_complements,
    first_bare_after_comma,
    of_text,
    through_apposition,
)
from depositaire.clauses.subjects.offered import wanting_to
from depositaire.clauses.subjects.parse import is_plain, subject_by_parse
from depositaire.clauses.subjects.predicated import SubjectOf, predicated
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.tokens import Token, Tokens

#: Parts of speech of a noun and what says of what kind it is.
_NOMINAL: Final = frozenset({"NOUN", "ADJ", "ADP", "DET"})


def of_participle(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    """« signé à Rome en 1998 », « en devenant membre »: the noun it qualifies or the subject of the clause."""
    found = _of_participle(sentence, group, subject)
    return None if found is not None and group.participle and _disagrees(sentence, group, found) else found


def _disagrees(sentence: Sentence, group: VerbGroup, found: Group) -> bool:
    """« le traité de l'Alliance lancée en 2015 »: no text of the other gender is what a participle is told of."""
    if len(found.fillers) > 1 or found.kinds != {"instrument"}:
        return False
    noun, participle = sentence.doc[found.fillers[0].start], sentence.doc[group.index]
    genders = [token.morph.get("Gender", []) for token in (noun, participle)]
    return noun.pos_ == "NOUN" and all(genders) and genders[0] != genders[1]


def _of_participle(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    doc = sentence.doc
    left = next(sentence.left(group.start), None)
    if group.participle and (named := through_apposition(sentence, group.start)) is not None:
        return named
    if group.participle and (named := predicated(sentence, group.start, subject)) is not None:
        return named
    if group.participle and (text := _before_brackets(sentence, group)) is not None:
        return text
    begins = group.start - sentence.words.phrases["once"].ending(doc, group.start)  # « une fois entré en vigueur »
    end = _past_members(sentence, left) if left is not None else 0
    if left is not None and group.participle and adjacent(doc, end, before_adverbs(sentence, begins)):
        text = of_text(sentence, left)
        if text is None and "instrument" not in left.kinds and _is_done_to_texts(sentence, group):
            text = behind_complements(sentence, group.start)
            if text is not None:
                return text  # « l'accord entre A et B relatif à l'aide de C, signé à Lomé »
        of_its_own = text is not None and (
            sentence.at(doc[group.index].head.i) is text or sentence.words.is_a_phrase(left.prep, "between")
        )
        return replace(text if text is not None and of_its_own else left, person=False)
    if not group.participle and (named := _by_its_noun(sentence, group.start)) is not None:
        return named
    if group.tense == "inf" and (named := _told_of(sentence, group, subject)) is not None:
        return named
    opens = group.start == sentence.start or sentence.opens_at(begins) or _is_apposed_ahead(sentence, group)
    if group.participle and opens and (after := first_bare_after_comma(sentence, group.index)) is not None:
        return after  # whatever the parse hangs it on
    head = doc[group.index].head
    if group.participle and not _is_in_a_text(sentence, head) and _is_done_to_texts(sentence, group):
        text = behind_complements(sentence, group.start)
        if text is not None:
            return text  # whatever else the clause is about
    if not group.participle and head.i == group.start - 1 and _is_mere(sentence, head):
        return None  # « des serveurs appartenant aux… »
    perfect = not group.participle and group.auxiliary is not None
    if perfect and (_is_of_a_thing(sentence, group.start) or _is_of_the_many(sentence, group.start)):
        return None
    if (
        left is not None
        and not group.participle
        and not left.prep
        and left.end == group.start
        and _is_set_off(doc, left)
    ):
        return left  # « le Bénin en étant sorti en 2023 »
    if head.i != group.index:
        found = sentence.at(head.i)
        if found is not None and is_left_behind(sentence, group, found):
            return _of_main_clause(sentence, group, subject)
        if found is not None and (found.end <= group.start or group.participle):
            return found
        if head.pos_ in ("VERB", "AUX"):
            parsed = subject_by_parse(sentence, head)
            if parsed is not None and not _is_its_object(sentence, group, parsed):
                return parsed
            if not group.participle and head.dep_ == "acl" and is_plain(sentence, head.head):
                return None  # « un homme soupçonné d'avoir rejoint… »
    token = doc[group.index]
    if group.participle and token.dep_ == "conj" and token.head.i < token.i and sentence.start <= token.head.i:
        for form in sentence.words.forms(token.head):
            first = verb_group(sentence, token.head.i, form.lemma)
            if first is not None:
                return subject(sentence, first)
    if group.participle and (first := apposed_before(sentence, group.start)) is not None:
        return subject(sentence, first)
    if group.participle and (opening := opening_participle(sentence, group)) is not None:
        return subject(sentence, opening)
    if opens or (group.participle and opens_row(sentence, group)):
        after = first_bare_after_comma(sentence, group.index)
        if after is not None:
            return after
    if not group.participle:
        left = _doing_so(sentence, group) or bare_left(sentence, group.start)
        left = None if left is not None and is_left_behind(sentence, group, left) else left
        return left or _of_main_clause(sentence, group, subject)
    return behind_complements(sentence, group.start)


def _past_members(sentence: Sentence, body: Group) -> int:
    """« l'organisation de quinze pays fondée en 1960 »: one past those whom a body is told to be of."""
    doc, words, index = sentence.doc, sentence.words, body.end
    if body.kinds != {"organisation"} or index + 2 >= sentence.end:
        return index
    number, length = cardinal_at(doc, index + 1)
    noun = index + 1 + length
    counted = number is not None and noun < sentence.end and words.is_a(doc[noun], "member_noun")
    return noun + 1 if counted and words.is_a(doc[index], "complement_preposition") else index


def _doing_so(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« “Le Togo surprend le Mali en refusant” »: who stands right before the verb that a gerund hangs on.

    Not its object, whatever the parse makes of the quotation mark before its subject.
    """
    head = sentence.doc[group.index].head
    if not sentence.start < head.i < group.start or head.pos_ != "VERB":
        return None
    if not sentence.words.is_a(sentence.doc[group.index - 1], "gerund"):
        return None
    first = bare_left(sentence, head.i)
    return first if first is not None and first.end == head.i else None


def _is_done_to_texts(sentence: Sentence, group: VerbGroup) -> bool:
    """« signé », « conclue », « adopté »: what no body undergoes."""
    words = sentence.words
    rules = (
        rule for form in words.forms(sentence.doc[group.index]) for rule in words.triggers.get(("verb", form.lemma), ())
    )
    return any(rule.types.binding is not None and rule.types.organisation is None for rule in rules)


def _is_apposed_ahead(sentence: Sentence, group: VerbGroup) -> bool:
    """« Organisation régionale créée en 1975, l'OIF… »: a noun without article, which opens the sentence, before it."""
    doc, start = sentence.doc, sentence.start
    nouns = doc[start : group.start]
    if not nouns or not sentence.words.is_a(nouns[0], "noun_for_body"):
        return False
    return all(token.pos_ in _NOMINAL and sentence.at(token.i) is None for token in nouns)


def _is_in_a_text(sentence: Sentence, token: Token) -> bool:
    """Whether a token is the name or description of a text."""
    group = sentence.at(token.i)
    return group is not None and "instrument" in group.kinds


def _before_brackets(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« l'Arrangement (ARM), signé en 1999 », « le Traité de Lomé (Togo), adopté en 2018 »: the text before them."""
    doc = sentence.doc
    groups = iter(sentence.left(group.start))
    left = next(groups, None)
    if left is None or left.prep or left.end >= group.start or doc[left.end].text != ")":
        return None
    opened = next((at for at in range(left.end - 1, sentence.start, -1) if doc[at].text == "("), left.start)
    text = next((found for found in groups if found.end <= opened), None)
    inside = opened in (left.start - 1, left.start, left.head - 1)
    if text is None or not inside or text.end != opened or "instrument" not in text.kinds:
        return None
    return replace(text, person=False) if adjacent(doc, left.end + 1, group.start) else None


def _is_its_object(sentence: Sentence, group: VerbGroup, found: Group) -> bool:
    """« En ratifiant la convention, le Togo envoie… »: what no comma parts from a gerund is not the main clause's."""
    between = sentence.doc[group.index + 1 : found.start]
    return group.index < found.start and not any(token.is_punct for token in between)


def _told_of(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    """« L'Unesco annonce que le Togo a tout fait pour signer »: who acts in the clause that an infinitive ends."""
    main = verb_before(sentence, group.start)
    if main is None or wanting_to(sentence, main, group.start) is not None:
        return None
    named = subject(sentence, main)
    told = named is not None and not named.prep and sentence.start < named.start < named.end <= main.start
    return named if told and named and sentence.words.is_a(sentence.doc[named.start - 1], "relative_object") else None


def _by_its_noun(sentence: Sentence, start: int) -> Group | None:
    """« les ports du Ghana, pays appartenant à l'OIF »: the name that the noun before a participle tells more of."""
    doc, words, index = sentence.doc, sentence.words, start - 1
    while index > sentence.start and doc[index].pos_ == "ADJ" and not words.is_a(doc[index], "member_noun"):
        index -= 1
    noun = index > sentence.start and words.is_a(doc[index], "member_noun") and sentence.at(index) is None
    if not noun or doc[index - 1].text != "," or index - 2 < sentence.start:
        return None
    group = sentence.at(index - 2)
    return group if group is not None and group.end == index - 1 and not group.person else None


def _is_mere(sentence: Sentence, noun: Token) -> bool:
    """A noun that stands for nobody and is nobody's decision: « une demande visant à adhérer »."""
    return is_plain(sentence, noun) and not sentence.words.noun_cues_at(sentence.doc, noun.i)


def _is_of_a_thing(sentence: Sentence, start: int) -> bool:
    """« …, le match ayant été suspendu »: a participle whose own subject is a mere noun, set off or at the start."""
    doc, words, index = sentence.doc, sentence.words, start - 1
    while index > sentence.start and doc[index].pos_ == "ADJ" and sentence.at(index) is None:
        index -= 1
    noun = doc[index]
    if index - 1 < sentence.start or noun.pos_ not in ("NOUN", "PROPN") or sentence.at(index) is not None:
        return False
    own = words.is_a(doc[index - 1], "article") and (index - 1 == sentence.start or doc[index - 2].text == ",")
    return own and not words.is_a(noun, "belonging") and noun.lower_ not in words.stand_ins


def _is_of_the_many(sentence: Sentence, start: int) -> bool:
    """« La Cour compte 125 membres ayant ratifié le Statut »: those who are counted, and not the body."""
    doc, words, index = sentence.doc, sentence.words, start - 1
    while index > sentence.start and doc[index].pos_ == "ADJ" and sentence.at(index) is None:
        index -= 1
    while words.is_a(doc[index - 1], "member_noun"):
        index -= 1
    if (
        index - 2 < sentence.start
        or not words.is_a(doc[index], "member_noun")
        or cardinal_at(doc, index - 1)[0] is None
    ):
        return False
    verbs = (at for at in range(index - 2, sentence.start, -1) if words.is_verb(doc[at]))
    verb = next(verbs, sentence.start)
    counts = words.is_form_of(doc[verb], "numbering") or words.is_form_of(doc[verb], "making_up")
    return counts and all(sentence.at(at) is None for at in range(verb, index))


def _is_set_off(doc: Tokens, group: Group) -> bool:
    """Whether a comma or the sentence's start stands before an argument."""
    return doc[group.start].is_sent_start is True or (group.start > 0 and doc[group.start - 1].text in ",–—(")


def is_left_behind(sentence: Sentence, group: VerbGroup, named: Group) -> bool:
    """« Il quitte la CFDT pour rejoindre la CGT »: the body that is left does not do what follows."""
    doc, words = sentence.doc, sentence.words
    left = named.start > sentence.start and words.is_form_of(doc[named.start - 1], "withdrawing")
    return left and group.tense == "inf"


def _of_main_clause(sentence: Sentence, group: VerbGroup, subject: SubjectOf) -> Group | None:
    """« La Lettonie a déposé son instrument, devenant le 32e membre »: the subject of the verb before a gerund."""
    if group.tense not in ("ppres", "inf"):
        return None
    main = verb_before(sentence, group.start)
    if main is None:
        return None
    wanting = wanting_to(sentence, main, group.start) if group.tense == "inf" else None
    return subject(sentence, main) if wanting is None else wanting
