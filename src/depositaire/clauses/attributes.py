"""The role that a clause gives its party."""

from depositaire.clauses.sentence import Sentence
from depositaire.lexicon import RoleWords


def role_of(sentence: Sentence, start: int, end: int, roles: tuple[RoleWords, ...]) -> str | None:
    """The first role in the order of the rules whose words stand between two tokens."""
    found = {token.lower_ for token in sentence.doc[max(sentence.start, start) : min(end, sentence.end)]}
    return next((rule.role for rule in roles if not found.isdisjoint(rule.words)), None)
