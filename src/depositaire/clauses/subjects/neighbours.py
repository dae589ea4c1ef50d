"""Arguments beside a verb or noun: next to it, across an aside, or at the head of the sentence."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.chained import first_pronoun
from depositaire.clauses.sentences.clefts import is_cleft
from depositaire.clauses.sentences.participles import apposed_before
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How many tokens an aside may take between a name and its verb.
_ASIDE: Final = 12
#: How many tokens the complements of a text may take: « relatif à … entre A et B ».
_COMPLEMENTS: Final = 40
#: How many tokens may say what a name is, and the nouns that do.
_APPOSED: Final = 10
#: How many names make a list.
_SEVERAL: Final = 2
_BODY_NOUNS: Final = ("appositive", "body_noun", "company_noun")


def adjacent(doc: Tokens, end: int, start: int) -> bool:
    """Whether only a comma, a dash, adverbs or adjectives stand between two tokens."""
    gap = [token for token in doc[end:start] if not token.is_space]
    return all(token.text in ",(–—" or token.pos_ in ("ADV", "PUNCT", "ADJ") for token in gap) and len(gap) <= 4


def before_adverbs(sentence: Sentence, start: int) -> int:
    """« le Togo, lui aussi sorti de l'OIF »: where the adverbs begin that stand before a participle or noun."""
    adverbs = sentence.words.phrases["adverb"]
    while start > sentence.start and (length := adverbs.ending(sentence.doc, start)):
        start -= length
    return start


def antecedent(sentence: Sentence, index: int) -> Group | None:
    """What a relative pronoun at ``index`` stands for: « l'accord avec le Togo, dont… » is the accord."""
    if (first := first_pronoun(sentence, index)) is not None:
        return antecedent(sentence, first)
    if (named := through_apposition(sentence, index)) is not None:
        return named
    joined = sentence.words.is_a(sentence.doc[index - 1], "coordinator")
    first_said = apposed_before(sentence, index) if joined else None
    if first_said is not None:
        return antecedent(sentence, first_said.start)  # « l'OIF, lancée par le Togo, et que le Mali a rejointe »
    left = next(sentence.left(index), None)
    if left is None:
        return None
    end = left.end
    if "instrument" in left.kinds and end + 1 < index and sentence.in_date(end + 1):
        end += 2  # « la Convention, 1981, dont… », « la Convention (1981), dont… »
    if not adjacent(sentence.doc, end, index) and not _is_put_forward(sentence, left, index):
        return None
    return of_text(sentence, left) or left


def _is_put_forward(sentence: Sentence, text: Group, index: int) -> bool:
    """« c'est un accord de trois ans que… »: what « c'est » puts forward, with all that tells more of it."""
    between = sentence.doc[text.end : index]
    parted = any(token.text in ",;:" or sentence.words.is_verb(token) for token in between)
    return text.kinds == {"instrument"} and is_cleft(sentence, text) and not parted


def through_apposition(sentence: Sentence, index: int) -> Group | None:
    """« L'Otan, une alliance militaire (,) fondée en 1949 »: what the noun before token ``index`` tells more of."""
    doc, words = sentence.doc, sentence.words
    stop = index - 1 if index - 1 > sentence.start and doc[index - 1].text in ",)–—" else index
    reach = range(stop - 1, max(sentence.start, stop - _APPOSED), -1)
    opening = next((i for i in reach if doc[i].text in ",(–—"), None)
    group = sentence.at(opening - 1) if opening is not None else None
    if opening is None or group is None or len(group.fillers) > 1 or "country" in group.kinds:
        return None
    said = doc[opening + 1 : stop]
    noun = next((token for token in said if token.pos_ not in ("DET", "ADJ", "ADV", "NUM")), None)
    nouns = _BODY_NOUNS[1:] if group.person else _BODY_NOUNS  # « au chef de l'ONU, l'instrument par lequel… »
    if noun is None or not any(words.is_a(noun, name) for name in nouns):
        return None
    parted = any(token.pos_ in ("VERB", "AUX", "CCONJ") for token in said if token.i != noun.i)
    return None if parted else replace(group, person=False)  # « le chef du Mercosur, bloc réunissant… »


def of_text(sentence: Sentence, group: Group) -> Group | None:
    """The text that a group with a preposition is a complement of: « l'accord entre A et B »."""
    if not group.prep or "instrument" in group.kinds:
        return None
    text = next(sentence.left(group.start), None)
    if text is None or "instrument" not in text.kinds:
        return None
    gap = sentence.doc[text.end : group.start]
    return None if any(token.pos_ in ("VERB", "AUX") or token.text in ",;:" for token in gap) else text


def behind_complements(sentence: Sentence, start: int) -> Group | None:
    """« l'accord entre A et B relatif à la pêche, d'un montant de …, signé en 2019 »: the text they are of."""
    doc, words, comma = sentence.doc, sentence.words, start - 1
    if comma <= sentence.start or doc[comma].text != ",":
        return None
    text = next((group for group in sentence.left(comma) if "instrument" in group.kinds), None)
    if text is None or comma - text.end > _COMPLEMENTS or not _agree(doc[text.fillers[-1].start], doc[start]):
        return None
    for token in doc[text.end : comma]:
        finite = {form.tense for form in words.forms(token)} - {"ppast", "ppres", "inf"} and token.pos_ in (
            "VERB",
            "AUX",
        )
        led = token.text == "," and words.phrases["complement_preposition"].at(
            doc, token.i + 1
        )  # « , d'un montant de »
        led = led or sentence.at(token.i) is not None or _is_of_sides(sentence, token.i)
        if finite or (token.text in ",;:" and not led) or words.is_a(token, "boundary"):
            return None
    return replace(text, person=False)


def _is_of_sides(sentence: Sentence, comma: int) -> bool:
    """« entre l'OIF, d'une part, et le Togo, d'autre part, »: a comma beside what tells the sides of a text apart."""
    sides = sentence.words.phrases["each_side"]
    return sides.at(sentence.doc, comma + 1) > 0 or sides.ending(sentence.doc, comma) > 0


def _agree(noun: Token, participle: Token) -> bool:
    """Whether nothing in their forms tells a noun and a participle apart."""
    return all(
        not noun.morph.get(name, [])
        or noun.morph.get(name, []) == (participle.morph.get(name, []) or noun.morph.get(name, []))
        for name in ("Gender", "Number")
    )


def with_complement(sentence: Sentence, group: Group) -> int:
    """One past a text with whom it is between: « l'accord entre A et B »."""
    following = next(sentence.right(group.end), None)
    return following.end if following is not None and of_text(sentence, following) is group else group.end


def first_bare_after_comma(sentence: Sentence, index: int) -> Group | None:
    """« Adopté en 2017, le traité… »: the first argument without preposition, where a comma precedes it."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.right(index + 1):
        if words.phrases["likewise"].ending(doc, group.start):
            continue  # « Entré à l'OIF en même temps que le Mali, le Togo… »
        if _are_counted(sentence, index, group):
            continue
        if (last := _parted_by_comma(sentence, group)) is not None:
            return last
        if not group.prep and doc[group.start].text != "(" and not _is_instance(doc, group.start, words):
            commas = [token.i for token in doc[index + 1 : group.start] if token.text == ","]
            acts = commas and (
                _has_finite_verb(doc, commas[-1], group.start) or _acts(sentence, commas[-1], group.start)
            )
            return group if commas and not acts else None
    return None


def _parted_by_comma(sentence: Sentence, group: Group) -> Group | None:
    """« Lancée dans le cadre de l'OIF, l'Alliance du cuivre vise … »: the last of two bodies, whose verb follows."""
    doc, words = sentence.doc, sentence.words
    if not group.prep or len(group.fillers) != _SEVERAL or group.kinds != {"organisation"}:
        return None
    first, last = group.fillers
    comma = last.start - 1 - words.is_a(doc[last.start - 1], "article")
    parted = doc[comma].text == "," and not any(words.is_a(token, "list_and") for token in doc[first.end : comma])
    after = doc[group.end] if group.end < sentence.end else None
    acts = after is not None and words.is_verb(after) and bool({form.tense for form in words.forms(after)} & FINITE)
    known = acts or (after is not None and after.pos_ in ("VERB", "AUX") and "Fin" in after.morph.get("VerbForm", []))
    return replace(group, start=last.start, fillers=(last,), prep="") if parted and known else None


def _are_counted(sentence: Sentence, index: int, group: Group) -> bool:
    """« Composée de trois pays, le Togo, le Mali et le Bénin, l'OIF… »: those whom the noun before the comma counts."""
    doc = sentence.doc
    if len(group.fillers) < _SEVERAL or group.prep or doc[group.start - 1].text != ",":
        return False
    said = doc[index + 1 : group.start - 1]
    counted = any(cardinal_at(doc, token.i)[0] is not None for token in said)
    plural = tuple(sentence.words.classes["plural_noun_ending"])
    verbs = (token.i for token in doc[group.end : sentence.end] if token.pos_ in ("VERB", "AUX"))
    goes_on = any(token.text == "," for token in doc[group.end : next(verbs, sentence.end)])
    return counted and goes_on and any(t.pos_ == "NOUN" and t.lower_.endswith(plural) for t in said)


def _acts(sentence: Sentence, start: int, end: int) -> bool:
    """« Créé en 1989, le club rejoint en 1994 la Ligue »: a noun alone whose verb the model takes for a participle."""
    doc, words = sentence.doc, sentence.words
    for index in range(start + 3, end):
        tenses = {form.tense for form in words.forms(doc[index])}
        alone = doc[index - 1].pos_ == "NOUN" and sentence.at(index - 1) is None
        if alone and {"pres", "ppast"} <= tenses and not words.is_a_phrase(doc.lower[index + 1], "agent"):
            return words.is_a(doc[start + 1], "definite")
    return False


def _is_instance(doc: Tokens, start: int, words: Words) -> bool:
    """« Créée par neuf États, dont le Togo, l'OIF… »: one of those that are counted."""
    article = start > 0 and words.is_a(doc[start - 1], "article")
    return any(words.phrases["instancing"].ending(doc, end) for end in (start, start - article, start + 1))


def _has_finite_verb(doc: Tokens, start: int, end: int) -> bool:
    """« Formé à Cannes, il a quitté le club »: whether another has acted before the name."""
    return any(token.pos_ in ("VERB", "AUX") and token.morph.get("VerbForm", []) == ["Fin"] for token in doc[start:end])


def beside_verb(sentence: Sentence, start: int) -> Group | None:
    """The bare name right before the verb, or before an aside with a relative clause: « Le Sénégal, dont…, adhère »."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.left(start):
        if group.prep:
            continue
        if group.end == start and (
            group.start == sentence.start or not words.is_a(doc[group.start - 1], "relative_object")
        ):
            return group
        if group.end + 1 == start and _names_the_noun(sentence, group):
            return group
        end = with_complement(sentence, group)
        opened = end + 1 < start and doc[end].text == "," and doc[start - 1].text == ","
        aside = doc[end + 1 : start - 1]
        if opened and len(aside) <= _ASIDE and not any(words.is_verb(token) for token in aside):
            return group  # « La Finlande, sa voisine, avait sauté le pas »
        if opened and (
            words.is_a(doc[end + 1], "relative_subject")
            or words.is_a(doc[end + 1], "relative_object")
            or any(words.phrases["relative_oblique"].at(doc, index) for index in (end + 1, end + 2))
        ):
            return group
    return None


def _names_the_noun(sentence: Sentence, group: Group) -> bool:
    """« ; son voisin, le Bénin, a signé »: a name between commas, behind a noun alone that opens a clause."""
    doc, words, first = sentence.doc, sentence.words, group.start - 1
    if first <= sentence.start or doc[first].text != "," or doc[group.end].text != ",":
        return False
    index = first - 1
    while index > sentence.start and doc[index].pos_ in ("NOUN", "ADJ", "NUM") and sentence.at(index) is None:
        index -= 1
    opens = index <= sentence.start or doc[index - 1].text in ";:–—" or words.is_a(doc[index - 1], "coordinator")
    return index < first - 1 and words.is_a(doc[index], "determiner") and opens


def of_belonging(sentence: Sentence, start: int) -> Group | None:
    """« celui de la Russie est suspendu »."""
    left = next(sentence.left(start), None)
    if (
        left is None
        or not sentence.words.is_a_phrase(left.prep, "complement_preposition")
        or left.start <= sentence.start
        or left.end != start
    ):
        return None
    return left if sentence.words.is_a(sentence.doc[left.start - 1], "belonging") else None


def bare_left(sentence: Sentence, start: int) -> Group | None:
    """The nearest argument without preposition to the left, asides between commas skipped, in the same clause."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.left(start):
        between = doc[group.end : start]
        if any(token.text == ";" for token in between):
            return None
        if any(words.is_a(token, "relative_subject") for token in between[-1:]):
            return None if words.is_a(doc[start - 2], "member_noun") else group
        if group.prep:
            continue
        if any(
            token.pos_ in ("VERB", "AUX") and {f.tense for f in words.forms(token)} - {"ppast", "ppres", "inf"}
            for token in between
        ):
            return None
        return group
    return None


def bare_right(sentence: Sentence, end: int) -> Group | None:
    """The argument without preposition right after a token, where no verb follows it."""
    group = next(sentence.right(end), None)
    if group is None or group.prep or group.start != end:
        return None
    after = sentence.doc[group.end : min(sentence.end, group.end + 1)]
    return None if any(sentence.words.is_verb(token) for token in after) else group


def is_pronoun(sentence: Sentence, group: Group | None) -> bool:
    """Whether the argument is a personal pronoun, resolved: « elle »."""
    return (
        group is not None
        and group.end - group.start == 1
        and sentence.words.is_a(sentence.doc[group.start], "subject_pronoun")
    )
