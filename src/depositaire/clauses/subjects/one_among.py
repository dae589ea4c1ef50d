"""Who is one of several: « le Togo, l'un des trois pays fondateurs de l'OIF »."""

from depositaire.clauses.sentences.sentence import Sentence


def one_among(sentence: Sentence, start: int) -> int:
    """Where « l'un des » begins before the noun at ``start``, over what counts those; ``start`` if nowhere."""
    doc, words, index = sentence.doc, sentence.words, start
    while index > sentence.start:
        if length := words.phrases["one_among"].ending(doc, index):
            return max(sentence.start, index - length)
        before = doc[index - 1]
        if before.pos_ not in ("ADJ", "NUM") and not words.is_a(before, "member_noun"):
            break
        index -= 1
    return start
