"""The occasion that a sentence names again: « … lors d'une cérémonie tenue mardi. Au cours de la cérémonie, … »."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.sentences.sentence import Sentence

#: How far back the occasion may be told, in tokens.
_BACK: Final = 200


def named_before(sentence: Sentence) -> Span | None:
    """The part of the text before a sentence that tells of the occasion which the sentence names with an article."""
    doc, words = sentence.doc, sentence.words
    for _, behind in words.phrases["occasion"].within(doc, sentence.start, sentence.end):
        determined = words.is_a(doc[behind - 1], "definite")  # « lors du sommet »
        at = behind
        if not determined and at < sentence.end:
            determined = words.is_a(doc[at], "definite") or words.is_a(doc[at], "demonstrative")
            at += 1
        if not determined or at >= sentence.end or not words.is_a(doc[at], "named_again"):
            continue
        following = doc[at + 1] if at + 1 < sentence.end else None
        if following is not None and (following.is_title or words.is_a(following, "complement_preposition")):
            continue  # « lors du sommet de Lomé » is named whole
        noun = doc.lower[at]
        for segment in reversed(spans.within(doc, spans.SEGMENTS, max(0, sentence.start - _BACK), sentence.start)):
            if noun in doc.lower[segment.start : segment.end]:
                return segment
    return None
