"""Names in what a sentence opens with: « Après l'Inde, le Togo et le Bénin ont signé » tells of two who sign."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How far behind the first name of a subject its verb may stand.
_SUBJECT: Final = 30
#: How far before a name the phrase may open that it stands in.
_PHRASE: Final = 25


def is_fronted(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``left`` belongs to a phrase before the sentence's subject, the list that ``right`` begins."""
    beside = any(words.is_a(token, "list_and") for token in doc[left.end : right.start])
    return not beside and _opens(doc, left, words) and _act_together(doc, right, words)


def _opens(doc: Tokens, left: Group, words: Words) -> bool:
    """« Devant l'OIF, … », « Au sommet de Lomé, présidé par le Ghana, … »: no verb before, a preposition ahead."""
    start = max(doc[left.start].sent.start, left.start - _PHRASE)
    before = doc[start : left.start + 1]
    if any(_is_finite(token, words) for token in before):
        return False
    first = max((token.i + 1 for token in before[:-1] if token.text in ",;:–—\n"), default=start)
    opening = doc[first]
    participle = any(form.tense in ("ppast", "ppres") for form in words.forms(opening))
    done = opening.pos_ in ("VERB", "ADJ") and words.is_a_phrase(left.prep, "agent")  # « coprésidé par »
    apposed = first > start and opening.pos_ == "NOUN"  # « À Lomé, capitale du Togo, … »
    return opening.pos_ == "ADP" or words.phrases["preposition"].at(doc, first) > 0 or participle or done or apposed


def _act_together(doc: Tokens, right: Group, words: Words) -> bool:
    """« le Togo, le Mali et le Bénin ont signé »: the last of a list, then at once a verb in the plural."""
    joined = False
    for token in doc[right.end : min(doc[right.start].sent.end, right.end + _SUBJECT)]:
        if _is_finite(token, words):
            return joined and token.lower_.endswith(tuple(words.classes["plural_ending"]))
        if words.is_a(token, "list_and"):
            joined = True
        elif token.text in ";:(" or (joined and token.text == ","):
            return False
    return False


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
