"""Whose act a bare noun tells: « La Lituanie franchit le pas. Le retrait prendra effet en mars »."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How many sentences back the State may be that is spoken of, and how many behind.
_BACK: Final = 3
_AHEAD: Final = 2
#: How far behind the noun the word may stand that says what becomes of the act.
_VERB: Final = 6
#: How far behind a State its verb may stand.
_SAID: Final = 3
#: Acts that a noun alone may stand for.
_ACTS: Final = frozenset({"join", "leave", "apply", "suspend", "belong", "ratify", "accede", "denounce"})


def one_spoken_of(filled: Filled, span: Span) -> list[Filler]:
    """The State that the sentences around speak of, where a noun without its party says what becomes of an act.

    « L'adhésion sera prononcée en mars », « Le retrait de l'OIF a été notifié hier »; nobody where it is not one State.
    The sentences behind count where none before names a State: « Le retrait a été notifié. Le Ghana en a assez ».
    """
    types = filled.trigger.types
    if not _ACTS & {types.organisation, types.binding} or not becomes(filled, span):
        return []
    doc, words = filled.sentence.doc, filled.sentence.words
    start, end = filled.sentence.whole
    told = one_spoken_of_last(doc, start, words)
    if told is not None and not _remarks(filled.sentence, told):
        return [told]  # « Le Ghana part. Le Togo l'a salué hier. Le retrait a été notifié en mai »
    segments = spans.group(doc, spans.SEGMENTS)
    before = [one for one in segments if one.end <= start][-_BACK:]
    for segment in reversed(before):
        found = [one for one in groups(doc, segment.start, segment.end, words) if one.kinds == {"country"}]
        acting = _about(filled.sentence, segment, found)
        refs = {filler.ref: filler for one in acting for filler in one.fillers}
        if len(refs) > 1:
            return []
        if refs:
            return list(refs.values())
    if spans.within(doc, spans.COUNTRIES, 0, end):
        return []
    behind = [one for one in segments if one.start >= end][:_AHEAD]
    return _opening(filled.sentence, behind)


def _about(sentence: Sentence, segment: Span, found: Sequence[Group]) -> list[Group]:
    """The States that a sentence is about: its subjects, or else the only one that it names, as whose they are."""
    doc, words = sentence.doc, sentence.words
    bare = [one for one in found if not one.prep and _heads(sentence, segment.start, one.start)]
    if bare:
        return [] if any(_remarks(sentence, one) for one in bare) else bare
    of = found[:1] if found and words.is_a_phrase(found[0].prep, "complement_preposition") else []
    if of and _heads(sentence, segment.start, of[0].start):
        return list(of)  # « Le nom du Ghana circule dans les couloirs, à Singapour »
    named = {
        ref for one in spans.within(doc, spans.COUNTRIES, segment.start, segment.end) for ref in one.kb_id_.split("+")
    }
    first = segment.start == 0  # « Retrait de l'OIF : le cas du Mali »
    whose = [one for one in found if first or not one.prep or words.is_a_phrase(one.prep, "complement_preposition")]
    return whose if len(named) == 1 else []


def _remarks(sentence: Sentence, group: Group | Filler) -> bool:
    """« Le Kenya a salué la décision »: what a State says of an act is of somebody else's."""
    behind = sentence.doc[group.end : group.end + _SAID]
    return any(sentence.words.is_form_of(token, "remarking") for token in behind)


def _opening(sentence: Sentence, segments: Sequence[Span]) -> list[Filler]:
    """The State that one of the sentences behind opens with: « Le Ghana… », « Pour le Ghana, … »."""
    doc, words = sentence.doc, sentence.words
    for segment in segments:
        found = [one for one in groups(doc, segment.start, segment.end, words) if one.kinds == {"country"}]
        first = found[0] if found else None
        if first is None:
            continue
        opens = not first.prep or words.is_a_phrase(first.prep, "as_for")
        refs = {filler.ref: filler for filler in first.fillers}
        return list(refs.values()) if opens and len(refs) == 1 and first.start == segment.start else []
    return []


def _heads(sentence: Sentence, start: int, index: int) -> bool:
    """Whether no verb stands before a name in its sentence."""
    return not any(sentence.words.is_verb(token) for token in sentence.doc[start:index])


def becomes(filled: Filled, span: Span) -> bool:
    """« L'adhésion sera prononcée », « La sortie de l'OIF est effective », and not « L'adhésion coûte cher »."""
    sentence, words = filled.sentence, filled.sentence.words
    doc, article = sentence.doc, span.start - 1
    if article - 2 > sentence.start and words.is_a(doc[article - 1], "complement_preposition"):
        article -= 3  # « La remise de l'instrument de ratification a eu lieu lundi »
    if article < sentence.start or not _opens(sentence, article):
        return False
    if not (words.is_a(doc[article], "definite") or words.is_a(doc[article], "no_such")):
        return False
    verb = next((at for at in range(span.end, sentence.end) if words.is_verb(doc[at])), sentence.end)
    end = max([span.end, *(target.end for target in filled.targets if span.end <= target.start < verb)])
    behind = doc[end : min(sentence.end, end + _VERB)]
    if not any(words.is_verb(token) for token in behind):
        return False
    if any(words.is_a(behind[0], name) for name in ("object_clitic", "clitic_to")):
        return not words.is_a(behind[0], "article") or words.is_verb(behind[1])  # « L'appartenance à l'OIF le protège »
    leading = any(words.is_a(behind[0], name) for name in ("negation", "reflexive_pronoun"))
    if not (leading or words.is_verb(behind[0])):
        return False
    come = any(words.phrases["coming_about"].at(doc, token.i) for token in behind[1:])
    named = end > span.end  # « L'adhésion à l'OIF est ouverte à tous »
    return come or any(
        words.is_form_of(token, "settling")
        or words.is_a(token, "taking_effect")
        or (not named and words.is_form_of(token, "taking_place"))
        for token in behind
    )


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether nothing but when and where stands before the article of a noun: no verb and no State."""
    if sentence.opens_at(index):
        return True
    doc, words = sentence.doc, sentence.words
    if doc[index - 1].text != "," or any("country" in group.kinds for group in sentence.left(index)):
        return False
    return not any(words.is_verb(token) for token in doc[sentence.start : index])
