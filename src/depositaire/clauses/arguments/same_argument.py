"""One argument told twice: by its acronym, by what it is, by the name behind a description, by its counterpart."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How soon behind a text another of its list follows.
_ON: Final = 4
#: What may stand between a comma and what is said of a text.
_SAID: Final = ("indefinite", "definite", "first_of_all")
#: How far before its nation « homologue » may stand: « son homologue de France ».
_COUNTERPART: Final = 2
_OPENING: Final = ("«", '"', "“")
_CLOSING: Final = ("»", '"', "”")


def repeats(doc: Tokens, left: Group, right: Group) -> bool:
    """« l'Organisation mondiale du commerce (OMC) » is one argument."""
    between = doc[left.end : right.fillers[0].start]
    closed = right.end < len(doc) and doc[right.end].text == ")"
    return (
        len(between) == 1
        and between[0].text == "("
        and closed
        and {f.ref for f in right.fillers} <= {f.ref for f in left.fillers}
    )


def is_said_of_text(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« la Charte d'Ivrea, un code de conduite volontaire »: what a text is that has a name, and no other text.

    So « le Ceta, le traité de commerce avec le Canada », « la Convention de Budapest, traité sur … », « …, le premier
    code du secteur ».
    """
    last, other = left.fillers[-1], right.fillers[0]
    if right.prep or {last.kind, other.kind} != {"instrument"} or len(right.fillers) > 1:
        return False
    gap = [token for token in doc[last.end : other.start] if not token.is_space]
    if gap and gap[0].text in _CLOSING:  # « la « Charte d'Ivrea », un code volontaire »
        gap = gap[1:]
    if not 1 <= len(gap) <= 3 or gap[0].text != ",":  # « la Charte, code volontaire », « …, premier code mondial »
        return False
    new = not any(words.is_a(token, "definite") for token in gap[1:])
    if not all(any(words.is_a(token, name) for name in _SAID) for token in gap[1:]):
        return False
    listed = doc[right.end : right.end + 1]
    if any(token.text == "," or words.is_a(token, "coordinator") for token in listed) and _is_listed_on(doc, right):
        return False
    how = {span.start: span.id_ for span in spans.within(doc, spans.INSTRUMENTS, last.start, other.end)}
    if how.get(last.start) == "described":
        return False
    first = last.start - 1 if last.start > 1 and doc[last.start - 1].text in _OPENING else last.start
    article = first > 0 and words.is_a(doc[first - 1], "article")
    kind = doc[other.start].is_lower and new and (len(gap) > 1 or article)  # « , un traité sur les ports »
    named = not new and any(token.is_title for token in doc[other.start : other.end])  # « , le protocole de Lomé »
    return kind or (how.get(other.start) == "described" and not named)


def is_named_behind(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« un pacte inédit, le « Clean Water Pledge » »: the name of the text that was described before it."""
    last, other = left.fillers[-1], right.fillers[0]
    if right.prep or {last.kind, other.kind} != {"instrument"} or len(left.fillers) > 1 or len(right.fillers) > 1:
        return False
    gap = [token for token in doc[last.end : other.start] if token.text not in _OPENING and not token.is_space]
    while gap and gap[0].pos_ == "ADJ":
        gap = gap[1:]
    if len(gap) != 2 or gap[0].text != "," or not words.is_a(gap[1], "definite"):
        return False
    new = last.start > 0 and any(words.is_a(token, "indefinite") for token in doc[last.start - 2 : last.start])
    listed = doc[right.end : right.end + 1]
    if any(token.text == "," or words.is_a(token, "coordinator") for token in listed) and _is_listed_on(doc, right):
        return False
    how = {span.start: span.id_ for span in spans.within(doc, spans.INSTRUMENTS, last.start, other.end)}
    return new and how.get(last.start) == "described" and how.get(other.start) != "described"


def is_the_counterpart(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« l'ADIE et son homologue française, l'ANSSI »: the body that is meant, and its State is no party besides.

    Also « son homologue française, Lise Aubin, directrice de l'ANSSI », « son homologue française de l'ANSSI ».
    """
    last, gap = left.fillers[-1], doc[left.end : right.start]
    near = doc[max(0, last.start - _COUNTERPART) : last.start]
    if last.kind != "country" or right.kinds != {"organisation"} or len(right.fillers) > 1:
        return False
    of_bodies = len(left.fillers) == 1 or left.fillers[-2].kind == "organisation"
    if right.fillers[0].start == left.end and any(words.is_a(token, "of_somebody_else") for token in near):
        return of_bodies and not right.person  # « son homologue américain Rivéo », « son rival suisse Roche »
    if not any(words.is_a(token, "counterpart") for token in near):
        return False
    if right.person and of_bodies:
        return not right.prep and _is_a_name(gap, words, bare=len(left.fillers) > 1)
    if right.prep:
        return of_bodies and not len(gap) and words.is_a_phrase(right.prep, "complement_preposition")
    gap = doc[left.end : right.fillers[0].start]
    apposed = len(gap) in (1, 2) and gap[0].text == "," and all(words.is_a(token, "definite") for token in gap[1:])
    return apposed and not any(words.is_a(token, "coordinator") for token in doc[right.end : right.end + 1])


def _is_a_name(gap: Sequence[Token], words: Words, *, bare: bool) -> bool:
    """« , Lise Aubin, », « Lise Aubin, la »: a name in capitals, what parts it from its charge, and nothing else.

    ``bare``: or the comma alone.
    """
    names = [token for token in gap if token.text != "," and not words.is_a(token, "definite")]
    parted = any(token.text == "," for token in gap)
    return (bare or bool(names)) and parted and all(token.text[0].isupper() for token in names)


def _is_listed_on(doc: Tokens, group: Group) -> bool:
    """« un code et une charte », « un code, une charte »: whether another text follows at once."""
    behind = spans.within(doc, spans.INSTRUMENTS, group.end, doc[group.start].sent.end)
    return any(group.end < span.start <= group.end + _ON for span in behind)
