"""An acronym in brackets behind a name. Private."""

from depositaire.components._names import View


def acronym_follows(view: View, end: int) -> bool:
    """Whether brackets hold an acronym at ``end``."""
    words = view.words
    if end + 2 >= len(words) or words[end].text != "(" or words[end + 2].text != ")":
        return False
    return sum(letter.isupper() for letter in words[end + 1].text) > 1 and words[end + 1].part != "number"
