"""Arguments: who and what a clause can be about, with the preposition each stands under, and their lists.

An argument is a country, a body or a text of the Doc, or somebody who stands for one (« le ministre sénégalais »).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.behind_unnamed import under_shared
from depositaire.clauses.arguments.descriptions import described
from depositaire.clauses.arguments.enumerations import linked
from depositaire.clauses.arguments.fillers import Filler, Group, Kind
from depositaire.clauses.arguments.followers import with_followers
from depositaire.clauses.arguments.members import with_others, without_members
from depositaire.clauses.arguments.nations import is_nominal, where_they_live
from depositaire.clauses.arguments.owned import of_its_state, owned
from depositaire.clauses.arguments.passed_over import end_of_aside, is_its_charge, outer
from depositaire.clauses.arguments.people import beside_name, name_start
from depositaire.clauses.arguments.same_argument import is_named_behind, is_said_of_text, is_the_counterpart, repeats
from depositaire.clauses.arguments.standins import kind_of, past_charge, stand_in
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: Within how many tokens of a sentence the bracket of a dateline opens, and after how many it is closed by a dash.
_DATELINE, _BRACKET = 9, 5
#: How many words a person's name has at least.
#: How many bodies a plural noun tells of at least.
_SEVERAL: Final = 2
_NAME: Final = 2
#: The kind of a body that tells the news.
_TELLS: Final = "media"
_DASHES: Final = ("–", "—", "-")
_ARGUMENTS: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.ANAPHORS, spans.PERSONS)


def groups(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
    """The arguments between two tokens, lists joined, in the order of the text."""
    known: dict[tuple[int, int, int], list[Group]] = spans.kept(doc).setdefault(spans.ARGUMENTS, {})
    key = start, end, id(words)
    if key not in known:
        known[key] = _read(doc, start, end, words)
    return known[key].copy()


def _read(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
    singles = list(under_shared(doc, _singles(doc, start, end, words), words, floor=start))
    joined = _joined(doc, singles, words)
    own = owned(doc, start, end, joined, words)
    if own:
        joined = _joined(doc, sorted([*singles, *own], key=lambda group: (group.start, group.end)), words)
    joined = list(with_followers(doc, joined, words))
    joined = list(under_shared(doc, joined, words, floor=start))
    joined = [described(doc, joined, place, words, floor=start) for place in range(len(joined))]
    joined = [of_its_state(doc, group, start, joined, words) for group in joined]
    found: list[Group] = []
    for group in (_without_apposition(doc, _of_their_noun(doc, one, start, words), words) for one in joined):
        group = without_members(doc, group, start, words)
        kept = _of_text(doc, group, found[-1] if found else None, words)
        found += [kept] if kept is not None else []
    return found


def _of_their_noun(doc: Tokens, group: Group, floor: int, words: Words) -> Group:
    """« avec les universités de Pau, de Turin et la KU Leuven »: where bodies stand under the noun for all of them."""
    noun = group.start - 1
    if len(group.fillers) < _SEVERAL or "instrument" in group.kinds or noun <= floor:
        return group
    if not (words.is_a(doc[noun], "plural_body") and words.is_a_phrase(group.prep, "complement_preposition")):
        return group
    prep, first = preposition(doc, noun, words, floor=floor)
    return replace(group, prep=prep, start=first)


def _without_apposition(doc: Tokens, group: Group, words: Words) -> Group:
    """« l'ANSSI, l'agence française de sécurité, est… », « l'UGent, deuxième université du pays, est… »: it is one.

    Two that a comma alone parts, the second of which is called by a noun and set off on both sides.
    """
    if len(group.fillers) != _SEVERAL or group.kinds != {"organisation"} or group.end >= len(doc):
        return group
    first, second = group.fillers
    shut = next(
        (token.i + 1 for token in doc[first.end : second.start] if token.text == ")"), first.end
    )  # « (UGent), »
    gap = doc[shut : second.start]
    if not len(gap) or gap[0].text != "," or doc[group.end].text != "," or not doc[second.start].is_lower:
        return group
    plain = all(token.pos_ in ("DET", "ADJ") or words.is_a(token, "article") for token in gap[1:])
    named = doc[first.end - 1].text[0].isupper() and second.end == group.end
    return replace(group, fillers=(first,)) if plain and named else group


def _joined(doc: Tokens, singles: Sequence[Group], words: Words) -> list[Group]:
    """The arguments with their lists made one."""
    joined: list[Group] = []
    for place, group in enumerate(singles):
        if joined and group.end <= joined[-1].end:
            continue  # it has been passed over
        first = outer(doc, joined, group, words)
        if first is not None:
            joined.append(replace(group, fillers=(*first.fillers, *group.fillers)))
        elif joined and repeats(doc, joined[-1], group):
            joined[-1] = replace(joined[-1], end=group.end + 1)
        elif joined and (
            is_said_of_text(doc, joined[-1], group, words) or is_its_charge(doc, joined[-1], group, words)
        ):
            joined[-1] = replace(joined[-1], end=group.end)
        elif joined and is_named_behind(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=group.fillers, head=group.head)
        elif joined and is_the_counterpart(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers[:-1], *group.fillers))
        elif joined and linked(doc, joined[-1], group, words):
            joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers, *group.fillers))
        elif joined and (aside := end_of_aside(doc, joined[-1], singles[place:], words)) is not None:
            joined[-1] = replace(joined[-1], end=aside)
            if group.start >= aside:
                joined[-1] = replace(joined[-1], end=group.end, fillers=(*joined[-1].fillers, *group.fillers))
        else:
            joined.append(group)
    return joined


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


def _singles(doc: Tokens, start: int, end: int, words: Words) -> list[Group]:
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
        if first > start + 1 and doc[bracket].text == "(" and (before := _before_bracket(doc, bracket, words, prep)):
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


def _before_bracket(doc: Tokens, bracket: int, words: Words, prep: str) -> int:
    """« par sept pays (l'Estonie, … », « par Lise Aubin (Rivéo) »: where the noun or person before it begins, or 0.

    Also « trois organisations syndicales (… », « quatre syndicats sur cinq (… ».
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
    start = name_start(doc, bracket, (), floor=0)
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
    """« basée à Genève (Suisse) », « Gand (Belgique), Kaunas (Lituanie) »: the State of the town before the bracket."""
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


def _is_verb(doc: Tokens, index: int, words: Words) -> bool:
    """« un traité représentant le Chili », and not « Marie Diop, représentante permanente du Chili »."""
    if doc[index].pos_ != "VERB":
        return False
    after = doc[index + 1] if index + 1 < len(doc) else doc[index]
    of = words.is_a(after, "complement_preposition") or after.pos_ == "ADJ"
    apposed = index > 0 and doc[index - 1].text == ","
    return bool(words.forms(doc[index])) and not (of and apposed)


def _is_the_state(doc: Tokens, index: int, words: Words) -> bool:
    """« l'État togolais », and not « une entreprise d'État togolaise » nor « l'état du Togo »."""
    return doc[index].text[0].isupper() and index > 0 and words.is_a(doc[index - 1], "definite")


def _filler(kind: Kind, ref: str, span: Span) -> Filler:
    """One value of a mention; a code in capitals is a country whatever the mention's kind."""
    if span.label_ == "NOM" and len(span) == 1 and span[0].pos_ == "PRON" and not ref.isupper():
        named = [name for name in spans.group(span.doc, spans.ORGANISATIONS) if name.kb_id_ == ref]
        span = max((name for name in named if name.end <= span.start), key=lambda name: name.start, default=span)
    return Filler(
        "country" if ref.isupper() else kind if kind != "country" else "organisation", ref, span.start, span.end
    )


def _of_text(doc: Tokens, group: Group, before: Group | None, words: Words) -> Group | None:
    """« l'accord fiscal franco-belge », « l'accord UE-Chili »: the pair is whom the text is between; None where not.

    A pair that is an adjective of anything else is no argument.
    """
    adjective = group.head >= 0 and not group.nominal
    beside = (
        before is not None
        and before.kinds == {"instrument"}
        and not group.prep
        and group.fillers[0].start >= before.end
        and all(token.pos_ == "ADJ" for token in doc[before.end : group.fillers[0].start])
    )
    if beside and len(group.fillers) > 1:
        return replace(group, start=group.fillers[0].start, prep=words.word("between"), nominal=True)
    return None if adjective else group
