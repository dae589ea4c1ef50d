"""What a body is, said at the head of a sentence before its name. Private to ``organisations``."""

from collections.abc import Collection

from depositaire.components._names import View


def says_what_it_is(view: View, start: int, end: int, definite: Collection[str]) -> bool:
    """« Banque régionale de développement, la Rivéo … »: whether the words say what the body named behind is."""
    words, limit = view.words, view.ends[start]
    opens = start == 0 or view.ends[start - 1] == start
    if not opens or end < start + 2 or end + 2 >= limit or words[end].text != ",":
        return False
    plain = not any(word.cap for word in words[start + 1 : end])
    return plain and words[end + 1].fold in definite and words[end + 2].cap
