"""What the next sentence names first: « Cinq clubs ont quitté la structure. La Ligue nationale de handball… »."""

from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.unparsed import has_verb
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens may stand before a name that opens its sentence: its article.
_OPENING: Final = 1
#: How many sentences behind may name it, and how long what stands before a name may be, set off by a comma.
_NEXT: Final = 2
_ASIDE: Final = 15
#: How far behind a new body's name its verb may stand: « L'Agence s'installera ».
_VERB: Final = 2
_MARKS: Final = ("«", "“")


def is_given_next(doc: Doc | Tokens, index: int, words: Words) -> bool:
    """« ont créé un réseau. Baptisé Orion, il… »: whether the next sentence opens with a word of naming."""
    segments = spans.group(doc, spans.SEGMENTS)
    place = next((place for place, one in enumerate(segments) if one.start <= index < one.end), None)
    behind = segments[place + 1] if place is not None and place + 1 < len(segments) else None
    if behind is None:
        return False
    given = any(words.phrases[name].at(doc, behind.start) for name in ("naming", "this_is"))
    return given or _is_introduced(doc, behind, words)


def _is_introduced(doc: Doc | Tokens, segment: Span, words: Words) -> bool:
    """« a lancé une agence. L'Agence de l'eau sera dirigée par… »: a body named for the first time, and still to be."""
    bodies = spans.group(doc, spans.ORGANISATIONS)
    first = next((span for span in bodies if segment.start <= span.start <= segment.start + _OPENING), None)
    if first is None or any(span.kb_id_ == first.kb_id_ and span.start < first.start for span in bodies):
        return False
    known = words.classes["still_to_be"]
    after = (form for token in doc[first.end : first.end + _VERB] for form in words.forms(token))
    return any(form.tense == "fut" and form.lemma in known for form in after)


def opens_next(doc: Doc | Tokens, index: int, words: Words) -> Span | None:
    """The body or text that the sentence behind that of token ``index`` tells of: its name is what that opens with.

    Also « Baptisé Charte de Lomé, il… », which gives the name of what the sentence before has called by a noun only;
    « Fruit d'un long travail, la Charte de Lomé… », « Jamais l'OIF… », « Les clauses de la Charte de Lomé… ». A text
    may open the sentence after that, where the next tells of no body or text. Or what the subject is of: « La décision
    de l'OIF est sans appel », « Les discussions avec l'OIF reprendront ».
    """
    segments = spans.group(doc, spans.SEGMENTS)
    place = next((place for place, one in enumerate(segments) if one.start <= index < one.end), None)
    if place is None:
        return None
    for far, segment in enumerate(segments[place + 1 : place + 1 + _NEXT]):
        start, end = segment.start, segment.end
        found = [
            span
            for name in (spans.ORGANISATIONS, spans.INSTRUMENTS)
            for span in spans.within(doc, name, start, end)
            if span.id_ != "described" or is_singled_out(doc, span, words)
        ]
        first = min(found, key=lambda span: span.start, default=None)
        if first is not None:
            opened = _opens(doc, first, start, words) and not (far and first.label_ == "ORG")
            return first if opened or _is_of_the_subject(doc, first, start, words) else None
    return None


def is_singled_out(doc: Doc | Tokens, span: Span, words: Words) -> bool:
    """« la convention de coopération douanière »: a description that says, with its article, which text it is."""
    article = doc[span.start - 1] if span.start else None
    return (
        len(span) > 1
        and article is not None
        and words.is_a(article, "definite")
        and not words.is_a(article, "plural_article")
    )


def _opens(doc: Doc | Tokens, span: Span, start: int, words: Words) -> bool:
    """Whether a sentence that begins at ``start`` opens with a name, or has nothing before it but an aside."""
    if given := max(words.phrases[name].at(doc, start) for name in ("naming", "this_is")):
        return span.start - start - given <= _OPENING
    start += doc[start].text in _MARKS
    if span.start - start <= _OPENING:
        return span.start == start or words.is_a(doc[start], "definite")
    article = span.start - words.is_a(doc[span.start - 1], "definite")
    if doc[article - 1].text == ",":
        return article - start <= _ASIDE and not spans.within(doc, spans.COUNTRIES, start, article)
    if words.phrases["adverb"].at(doc, start) == article - start:
        return True
    if span.label_ == "ORG" or not words.is_a(doc[start], "definite") or not words.is_a(doc[start + 1], "part_of_text"):
        return False
    return all(words.is_a(doc[at], "complement_preposition") or at == article for at in range(start + 2, span.start))


def _is_of_the_subject(doc: Doc | Tokens, span: Span, start: int, words: Words) -> bool:
    """« La décision de l'OIF est… », and not « Le secrétaire général de l'ONU recevra… »."""
    if has_verb(doc, start, span.start, words) or any(one.lower_ in words.stand_ins for one in doc[start : span.start]):
        return False
    prep, first = preposition(spans.tokens(doc) if isinstance(doc, Doc) else doc, span.start, words, floor=start)
    of = words.is_a_phrase(prep, "complement_preposition") or words.is_a_phrase(prep, "with")
    return of and first > start and words.is_a(doc[start], "definite")
