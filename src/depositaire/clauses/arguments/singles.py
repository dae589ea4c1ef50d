"""Each argument by itself, with its preposition: who speaks or signs for it, what its name or bracket belongs to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group, Kind
from depositaire.clauses.arguments.members import with_others
from depositaire.clauses.arguments.nations import is_nominal, where_they_live
from depositaire.clauses.arguments.people import beside_name, name_start
from depositaire.clauses.arguments.standins import kind_of, past_charge, stand_in
from depositaire.clauses.wording.parts_of_states import part_of_a_state
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: Within how many tokens of a sentence the bracket of a dateline opens, and after how many it is closed by a dash.
_DATELINE, _BRACKET = 9, 5
#: How many words a person's name has at least.
_NAME: Final = 2
#: The kind of a body that tells the news.
_TELLS: Final = "media"
_DASHES: Final = ("–", "—", "-")
_ARGUMENTS: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.ANAPHORS, spans.PERSONS)


def _is_of_dateline(doc: Tokens, start: int, span: Span) -> bool:
    """« Paris, 3 mai (Reuters/AFP) – »: whether it is the agency that tells, in the bracket before the dash."""
    if span.label_ == "ORG" and doc._.entities.get(span.kb_id_, {}).get("kind") == _TELLS:
        around = doc.between(max(0, span.start - 1), span.start).text + doc.between(span.end, span.end + 1).text
        if around.startswith(("(", "©")):
            return True
    if span.label_ != "ORG" or span.start - start > _DATELINE:
        return False
    texts = [token.text for token in doc[start : span.end + _BRACKET]]
    before, after = texts[: span.start - start], texts[span.end - start :]
    dash = next((place for place, text in enumerate(after) if text in _DASHES), None)
    return dash is not None and "(" in before and ")" not in before and ")" in after[:dash]


def single_arguments(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
    """The arguments between two tokens, each by itself, in the order of the text."""
    named_here = (span for name in _ARGUMENTS for span in spans.within(doc, name, start, end))
    mentions = spans.ordered(span for span in named_here if not _is_of_dateline(doc, start, span))
    inside: set[int] = set()
    found: list[Group] = []
    named = {index for span in mentions if span.label_ not in ("NOM", "PER") for index in range(span.start, span.end)}
    for index, word in enumerate(spans.lower(doc)[start:end], start):
        if word not in words.stand_ins or index in inside or index in named or _is_verb(doc, index, words):
            continue
        if words.is_a(doc[index], "the_state") and not _is_the_state(doc, index, words):
            continue
        group = stand_in(doc, index, end, mentions, words, floor=start)
        if group is not None:
            speaker = _speaks_for(doc, group.prep, group.start, mentions, words, floor=start)
            if speaker < group.start:  # « Lise Aubin, pour la partie togolaise »
                under, first = preposition(doc, speaker, words, floor=start)
                group = replace(group, start=first, prep=under)
            found.append(group)
            inside.update(range(group.start, group.end))
    for span in mentions:
        if span.start in inside:
            continue
        kind = kind_of(span)
        if span.label_ == "COUNTRY" and _is_where_a_town_lies(doc, span, words):
            continue
        pair = "+" in span.kb_id_ and span.label_ == "DEMONYM"
        nominal = span.label_ != "DEMONYM" or is_nominal(doc, span, words)
        if kind is None or not (nominal or pair):
            continue
        prep, first = preposition(doc, span.start, words, floor=start)
        bracket = max(first, span.start - 1 - words.is_a(doc[span.start - 1], "article"))
        if (
            first > start + 1
            and doc[bracket].text == "("
            and (before := _before_bracket(doc, bracket, mentions, words, prep))
        ):
            prep, first = preposition(doc, before, words, floor=start)
        by_name = not prep and kind != "instrument"  # not « avec Total, dirigé par Jean Dru, un accord »
        if by_name and (name := beside_name(doc, first, mentions, words, floor=start)) < first:
            under, opens = preposition(doc, name, words, floor=start)
            prep, first = (under, opens) if words.is_a_phrase(under, "party_preposition") else (prep, first)
        speaker = _speaks_for(doc, prep, first, mentions, words, floor=start) if kind != "instrument" else first
        if spoken := speaker < first:
            prep, first = preposition(doc, speaker, words, floor=start)
        through = _signs_through(doc, prep, span.end, words) if kind != "instrument" else span.end
        prep = words.word("agent") if through > span.end else prep
        if kind == "organisation" and span.label_ == "ORG":
            prep, first = with_others(doc, prep, first, span.end, words, floor=start)
        home = where_they_live(doc, span, words) if span.label_ == "DEMONYM" and nominal else None
        fillers = tuple(_filler(kind, ref, home or span) for ref in (home or span).kb_id_.split("+"))
        named_person = span.label_ == "PER" or spoken or through > span.end
        last = max((home or span).end, through)
        if span.label_ == "NOM" and kind == "country" and doc[span.start].lower_ in words.stand_ins:
            last = past_charge(doc, last, end, words)  # « le ministre de la Pêche maritime et son homologue »
            named_person = words.stand_ins[doc[span.start].lower_].office
        inside.update(range(span.end, last))
        found.append(Group(first, last, prep, fillers, nominal=nominal, head=span.root.i, person=named_person))
    return sorted(found, key=lambda group: (group.start, group.end))


def _before_bracket(doc: Tokens, bracket: int, mentions: Sequence[Span], words: Words, prep: str) -> int:
    """« par sept pays (l'Estonie, … », « par Lise Aubin (Rivéo) »: where the noun or person before it begins, or 0.

    Also « trois organisations syndicales (… », « quatre syndicats sur cinq (… »; a body's name is no person's:
    « trois États de l'Union Africaine (… ».
    """
    noun = bracket - 1
    if doc[noun].like_num and words.is_a(doc[noun - 1], "out_of"):
        noun -= 2
    elif prep:
        return 0
    while noun > 0 and doc[noun].pos_ == "ADJ":
        noun -= 1
    whole = noun < bracket - 1
    if words.is_a(doc[noun], "member_noun") and (
        not whole or doc[noun].lower_.endswith(tuple(words.classes["plural_noun_ending"]))
    ):
        noun -= words.is_a(doc[noun - 1], "member_noun")  # « trois États membres »
        return noun - 2 if words.is_a(doc[noun - 2], "whole_of") else noun  # « l'ensemble des syndicats »
    if whole:
        return 0
    start = name_start(doc, bracket, mentions, floor=0)
    if start == bracket:  # one word is no person's name
        return 0
    return start - 1 if doc[start - 1].lower_ in words.stand_ins else start


def _speaks_for(doc: Tokens, prep: str, first: int, mentions: Sequence[Span], words: Words, *, floor: int) -> int:
    """« Lise Aubin, pour Rivéo, et Jean Dru, pour Nivalis »: where the person's name begins; ``first`` for none."""
    if not words.is_a_phrase(prep, "speaking_for"):
        return first
    end = first - (first > floor and doc[first - 1].text == ",")
    start = name_start(doc, end, mentions, floor=floor)
    if start == end:
        return first
    return start - 1 if start > floor and doc[start - 1].lower_ in words.stand_ins else start


def _signs_through(doc: Tokens, prep: str, end: int, words: Words) -> int:
    """« signé, pour le Togo, par Lise Aubin »: where the name of the person ends who signs for it; ``end`` for none."""
    by = end + (end < len(doc) and doc[end].text == ",")
    if by + 1 >= len(doc) or not (words.is_a_phrase(prep, "speaking_for") and words.is_a(doc[by], "agent")):
        return end
    last = by + 1
    while last < len(doc) and (doc[last].is_title or (doc[last].text == "-" and last > by + 1)):
        last += 1
    return last if last > by + _NAME else end


def _is_where_a_town_lies(doc: Tokens, span: Span, words: Words) -> bool:
    """« basée à Genève (Suisse) », « Gand (Belgique), Kaunas (Lituanie) »: the State of the town before the bracket.

    Also behind a preposition of its own: « réunis à Arusha, en Tanzanie ».
    """
    if _is_behind_town(doc, span, words):
        return True
    start = span.start - 1 - (span.start > 1 and words.is_a(doc[span.start - 1], "article"))
    if start < 1 or doc[start].text != "(" or span.end >= len(doc) or doc[span.end].text != ")":
        return False
    if any(body.end == start for body in spans.within(doc, spans.ORGANISATIONS, start - 1, start)):
        return True  # « les universités de Sfax (Tunisie) et de Pau (France) »
    town = start
    while town > 0 and (doc[town - 1].is_title or doc[town - 1].text == "-"):
        town -= 1
    if start > town > 0 and doc[town - 1].lower_ in words.classes["place_preposition"]:
        return True
    if start == town or any(spans.within(doc, name, town, start) for name in _ARGUMENTS):
        return False
    if not words.stand_ins.keys().isdisjoint(doc.lower[doc[span.start].sent.start : town]):
        return False  # « Les ministres Diallo (Mali) et Sow (Sénégal) »
    one = " " not in doc.between(town, start).text and not doc[town].is_upper
    return one or all(token.ent_type_ == "LOC" for token in doc[town:start])


def _is_behind_town(doc: Tokens, span: Span, words: Words) -> bool:
    """« réunis à Arusha, en Tanzanie », « à Addis-Abeba en Éthiopie »: a State that only says where a town is."""
    end = span.start - 1
    if end < 1 or doc.lower[end] not in words.classes["in_a_state"] or _is_described(doc, span.end, words):
        return False
    end -= doc[end - 1].text == ","
    town = end
    while town > 0 and (doc[town - 1].is_title or doc[town - 1].text == "-"):
        town -= 1
    if not end > town > 0 or any(spans.within(doc, name, town, end) for name in _ARGUMENTS):
        return False
    return doc.lower[town - 1] in words.classes["place_preposition"]


def _is_described(doc: Tokens, index: int, words: Words) -> bool:
    """« à Tallinn, en Estonie, pays membre de l'OTAN », « en Suède, qui … »: what is said of a State behind it."""
    near = doc[index : min(len(doc), index + _NAME)]
    return any(words.is_a(token, "member_noun") or words.is_a(token, "relative_subject") for token in near)


def _is_verb(doc: Tokens, index: int, words: Words) -> bool:
    """« un traité représentant le Chili », and not « Marie Diop, représentante permanente du Chili »."""
    if doc[index].pos_ != "VERB":
        return False
    after = doc[index + 1] if index + 1 < len(doc) else doc[index]
    of = words.is_a(after, "complement_preposition") or after.pos_ == "ADJ"
    apposed = index > 0 and doc[index - 1].text == ","
    return bool(words.forms(doc[index])) and not (of and apposed)


def _is_the_state(doc: Tokens, index: int, words: Words) -> bool:
    """« l'État togolais », not « une entreprise d'État togolaise », « l'état du Togo », « l'État indien du Kerala »."""
    stated = doc[index].text[0].isupper() and index > 0 and words.is_a(doc[index - 1], "definite")
    return stated and not part_of_a_state(doc, index, words)


def _filler(kind: Kind, ref: str, span: Span) -> Filler:
    """One value of a mention; a code in capitals is a country whatever the mention's kind."""
    if span.label_ == "NOM" and len(span) == 1 and span[0].pos_ == "PRON" and not ref.isupper():
        named = [name for name in spans.group(span.doc, spans.ORGANISATIONS) if name.kb_id_ == ref]
        span = max((name for name in named if name.end <= span.start), key=lambda name: name.start, default=span)
    return Filler(
        "country" if ref.isupper() else kind if kind != "country" else "organisation", ref, span.start, span.end
    )
