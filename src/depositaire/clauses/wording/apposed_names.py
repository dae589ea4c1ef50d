"""What stands before a name and says what it is: where the whole noun phrase begins."""

from typing import Final

from depositaire import spans
from depositaire.clauses.wording.said_of_bodies import body_said
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

#: How many adjectives may stand between a noun and the name that it is apposed to.
_ADJECTIVES: Final = 2
#: What may stand before a quoted name.
_OPENING: Final = '«"“'
#: The classes of nouns to which names are apposed.
_NOUNS: Final = ("appositive", "company_noun", "area")
#: How many words may describe a name before it.
_DESCRIBED: Final = 7
#: How far before a name the noun stands to which it is apposed behind a comma and an article.
_SAID: Final = 3
#: How far before the words that give a name the article of what bears it may stand.
_NAMED: Final = 12
#: How far before a name the noun may stand that says in what field the company works, and how long the name may be.
_FIELD: Final = 7
_LONGEST_NAME: Final = 8
#: How many tokens the name of a text may take.
_LONGEST: Final = 60


def before_apposition(doc: Tokens, start: int, words: Words, floor: int) -> int:
    """Where the noun phrase begins that the name at ``start`` belongs to, its determiner left out, or ``start``.

    « la compagnie chinoise Sinopec », « l'espace CEDEAO », « d'un autre texte, la Convention de Budapest »,
    « un groupement appelé Rivéo », « le renouvellement de la convention ».
    """
    said = start - _SAID
    if said > floor and doc[start - 2].text == "," and words.is_a(doc[start - 1], "article"):
        listed = spans.within(doc, spans.INSTRUMENTS, said, said + 1)  # « signe un accord, la Charte et … »
        if (state := _state_said(doc, start, words, floor)) is not None:
            return state
        if (body := body_said(doc, start, words, floor)) is not None:
            return body
        before = words.is_a(doc[said], "said_before") and doc[said].is_lower and not listed
        return said if before and not _acts(doc, start, words) else start
    if (noun := _called(doc, start, words, floor)) is not None:
        return noun
    if (noun := _in_its_field(doc, start, words, floor)) is not None:
        return noun
    quoted = start - 1 > floor and doc[start - 1].text in _OPENING  # « le mouvement « Citoyens debout » »
    first = index = start - 2 if quoted else start - 1
    while index > floor and first - index < _ADJECTIVES and _is_adjective(doc, index):
        index -= 1
    named = index >= floor and (doc[start].text[0].isupper() or _is_body(doc, start))
    if named and any(words.is_a(doc[index], name) for name in _NOUNS):
        return index
    if named and index - 2 > floor and doc[index - 1].text == "-":  # « la start-up Rivéo »
        compound = "-".join(doc.lower[index - 2 : index + 1 : 2])
        if any(compound in words.classes[name] for name in _NOUNS):
            return index - 2
    if named and (noun := _beside(doc, start, words, floor)) is not None:
        return noun
    if (noun := _to_another(doc, start, words, floor)) is not None:
        return noun
    if (bloc := _bloc_of(doc, start, words, floor)) is not None:
        return bloc
    return _form_of(doc, start, words, floor)


def _acts(doc: Tokens, start: int, words: Words) -> bool:
    """« Fondée dans le cadre d'une initiative, l'OIF compte … »: a body whose verb follows is the subject."""
    named = [one for one in spans.within(doc, spans.ORGANISATIONS, start, start + 1) if one.start == start]
    if not named or named[0].end >= len(doc):
        return False
    after = doc[named[0].end]
    return words.is_verb(after) and bool({form.tense for form in words.forms(after)} & FINITE)


def _to_another(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« avec son partenaire historique Rivéo », « avec son voisin le Ghana »: the noun behind a possessive."""
    index = start - 1
    if index > floor and words.is_a(doc[index], "article"):
        index -= 1
    noun = index
    while noun > floor and index - noun < _ADJECTIVES and _is_adjective(doc, noun):
        noun -= 1
    if noun - 1 < floor or not words.is_a(doc[noun], "to_another") or not doc[noun].is_lower:
        return None
    before = noun - 1
    if (before > floor and _is_adjective(doc, before)) or words.is_a(doc[before], "determiner"):
        own = before if words.is_a(doc[before], "possessive") else before - 1
        return noun if own >= floor and words.is_a(doc[own], "possessive") else None
    return None


def _bloc_of(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« le bloc économique des BRICS », « le bloc de la CEDEAO »: a noun with « de » and the name of the body it is."""
    index = start - 1
    if index > floor and words.is_a(doc[index], "article") and not words.is_a(doc[index], "complement_preposition"):
        index -= 1
    if index - 1 <= floor or not words.is_a(doc[index], "complement_preposition"):
        return None
    noun = index - 1
    while noun > floor and index - noun <= _ADJECTIVES and doc[noun].is_lower and doc[noun].pos_ == "ADJ":
        noun -= 1
    if not words.is_a(doc[noun], "bloc") or noun - 1 < floor or not words.is_a(doc[noun - 1], "determiner"):
        return None
    return (
        noun
        if any(one.start == start for one in spans.within(doc, spans.ORGANISATIONS, start, start + _LONGEST_NAME))
        else None
    )


def _is_body(doc: Tokens, start: int) -> bool:
    """« l'alliance oneworld »: whether the name at a token is a body's, though it has no capital."""
    return any(
        one.start == start and one.label_ == "ORG" for one in spans.within(doc, spans.ORGANISATIONS, start, start + 1)
    )


def _state_said(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« à l'égard du géant sud-américain, le Brésil, »: the noun of what is said of a State before it, set off."""
    named = spans.within(doc, spans.COUNTRIES, start, start + _LONGEST_NAME)
    if not named or named[0].start != start or named[0].label_ != "COUNTRY":
        return None
    end = named[0].end
    if end < len(doc) and doc[end].text not in ",.;)" and not doc[end].is_sent_start:
        return None
    first = max(floor, start - _SAID - _DESCRIBED)
    nations = (one for one in spans.within(doc, spans.COUNTRIES, first, start) if one.label_ == "COUNTRY")
    opening = {one.start for one in nations}  # « la République tchèque, l'Estonie, la Lettonie »
    for index in range(start - _SAID, first - 1, -1):
        token = doc[index]
        if index in opening:
            return None
        tenses = {form.tense for form in words.forms(token)}
        acts = token.pos_ in ("VERB", "AUX") and tenses != {"ppast"}  # « le pays le plus peuplé d'Afrique »
        if token.is_punct or acts or token.pos_ == "PRON" or words.is_a(token, "coordinator"):
            return None
        if words.is_a(token, "said_of_state") and index > floor and words.is_a(doc[index - 1], "said_article"):
            return index
        if (
            words.is_a(token, "said_of_state")
            and index - 1 > floor
            and doc[index - 1].pos_ in ("ADJ", "NUM")
            and words.is_a(doc[index - 2], "said_article")
        ):
            return index - 1
    return None


def _is_adjective(doc: Tokens, index: int) -> bool:
    """Whether a word is an adjective, also one of nationality that is taken for a noun: « public togolais »."""
    if not doc[index].is_lower:
        return False
    nations = spans.within(doc, spans.COUNTRIES, index, index + 1)
    return doc[index].pos_ == "ADJ" or any(nation.label_ == "DEMONYM" for nation in nations)


def _beside(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« la lointaine Papouasie », « le géant suisse de l'alimentation Nestlé »: the word behind the article."""
    if start <= floor or doc[start - 1].pos_ in ("DET", "ADP") or words.is_a(doc[start - 1], "determiner"):
        return None
    noun = start - 2
    if noun > floor and _is_adjective(doc, start - 1) and spans.within(doc, spans.ORGANISATIONS, start, start + 1):
        plain = doc[noun].pos_ == "NOUN" and doc[noun].is_lower and doc[noun].lower_ not in words.stand_ins
        if plain and words.is_a(doc[noun - 1], "article"):
            return noun  # « le bailleur social Rivéo »
    for index in range(start - 1, max(floor, start - _DESCRIBED) - 1, -1):
        token = doc[index]
        if not token.is_lower or words.forms(token) or words.is_a(token, "boundary"):
            return None
        alone = index == start - 1 and token.pos_ in ("NOUN", "ADJ", "PROPN", "X")
        if (alone or words.is_a(token, "descriptor")) and index > floor and words.is_a(doc[index - 1], "article"):
            return index
    return None


def _called(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« un groupement postal appelé Rivéo », « une école de la mer, qui portera le nom d'Institut … »: the noun."""
    index = start
    while index > floor and (doc[index - 1].text in _OPENING or words.is_a(doc[index - 1], "article")):
        index -= 1
    index -= words.phrases["naming"].ending(doc, index)
    if index == start or not words.phrases["naming"].at(doc, index):
        return None
    noun = None
    for at in range(index - 1, max(floor, index - _NAMED) - 1, -1):
        if words.is_verb(doc[at]) or words.is_a(doc[at], "boundary"):
            break
        if at + 1 < index and doc[at + 1].is_lower:
            if words.is_a(doc[at], "indefinite"):
                return at + 1
            if noun is None and words.is_a(doc[at], "definite") and at >= index - _SAID:
                noun = at + 1
    return noun


def _in_its_field(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« l'éditeur de logiciels Rivéo », « le géant suisse de la chimie Plinor », « le chinois Geely »: the noun."""
    if not doc[start].text[0].isupper() or not spans.within(doc, spans.ORGANISATIONS, start, start + _LONGEST_NAME):
        return None
    nation, of = start - 1, False
    nations = spans.within(doc, spans.COUNTRIES, nation, start)
    definite = nation > floor and words.is_a(doc[nation - 1], "definite")
    if nations and nations[0].label_ == "DEMONYM" and definite:
        return nation  # « le chinois Geely », « le Français Orange »
    if words.is_a(doc[start - 1], "complement_preposition"):
        return None  # « la filiale chinoise de Plinor »
    for index in range(start - 1, max(floor, start - _FIELD) - 1, -1):
        token = doc[index]
        if of and words.is_a(token, "company_noun"):
            return index
        linked = words.is_a(token, "complement_preposition") or words.is_a(token, "business_link")
        of = of or linked
        beside = token.pos_ in ("NOUN", "ADJ") and token.is_lower and token.lower_ not in words.stand_ins
        if not (linked or beside or (index < start - 1 and words.is_a(token, "article"))):
            return None
    return None


def _form_of(doc: Tokens, start: int, words: Words, floor: int) -> int:
    """« la prolongation de la convention », « le projet d'accord »: a text in one of its forms is that text."""
    near = (
        one
        for group in (spans.INSTRUMENTS, spans.ANAPHORS)
        for one in spans.within(doc, group, start, start + _LONGEST)
    )
    if all(text.start != start or (text.label_ == "NOM" and text.id_ != "instrument") for text in near):
        return start
    index = start - 1
    while (
        index > floor and words.is_a(doc[index], "determiner") and not words.is_a(doc[index], "complement_preposition")
    ):
        index -= 1
    if index <= floor or not words.is_a(doc[index], "complement_preposition"):
        return start
    index -= words.phrases["of_making"].ending(doc, index)  # « la mise à jour de la Convention »
    noun, kinds = index - 1, ("form_of_text", "signed_part")
    while noun > floor and index - noun <= _ADJECTIVES and not any(words.is_a(doc[noun], kind) for kind in kinds):
        if not (doc[noun].is_lower and doc[noun].pos_ in ("ADJ", "VERB")):
            break
        noun -= 1  # « la version amendée de la Convention »
    if words.is_a(doc[noun], "signed_part"):
        return noun if _is_determined(doc, noun, words, floor) else start
    return noun if words.is_a(doc[noun], "form_of_text") else start


def _is_determined(doc: Tokens, noun: int, words: Words, floor: int) -> bool:
    """« la première partie », « les deux volets », and not « fait partie »."""
    at = noun - 1
    while at > floor and noun - at <= _ADJECTIVES and doc[at].pos_ in ("ADJ", "NUM"):
        at -= 1
    return at > floor and words.is_a(doc[at], "determiner")
