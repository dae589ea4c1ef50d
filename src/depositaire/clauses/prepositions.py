"""The preposition that a noun phrase stands under."""

from spacy.tokens import Doc

from depositaire.clauses.words import Words


def preposition(doc: Doc, start: int, words: Words, *, floor: int = 0) -> tuple[str, int]:
    """The preposition before token ``start``, determiners and adjectives skipped, and where it begins.

    Returns:
        The preposition without contraction (« au » is « à ») and its first token; empty and the first token of the
        noun phrase where there is none.
    """
    index = start
    if index > floor and words.is_a(doc[index - 1], "appositive") and doc[start].text[0].isupper():
        index -= 1
    for _ in range(6):
        if index <= floor:
            break
        length = words.phrases["preposition"].ending(doc, index)
        if length and index - length >= floor:
            return canonical(doc[index - length : index].text, words), index - length
        before = doc[index - 1]
        if (
            words.is_a(before, "determiner")
            or (before.pos_ == "ADJ" and not words.forms(before))
            or before.pos_ == "NUM"
            or before.like_num
            or before.text in '«"“('
        ):
            index -= 1
            continue
        break
    return "", index


def canonical(text: str, words: Words) -> str:
    """A preposition without contraction or elision: « auprès du » is « auprès de »."""
    parts = text.lower().split()
    if not parts:
        return ""
    parts[-1] = words.canonical.get(parts[-1], parts[-1])
    return " ".join(parts)
