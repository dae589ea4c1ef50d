"""Runs of words that may be one name. Private to the components that name organisations."""

from collections.abc import Collection, Mapping
from typing import Final

from depositaire.components._names import View, Word
from depositaire.components._reach import Block
from depositaire.components._tails import Tails
from depositaire.lexicon import verb_forms

_ROMAN: Final = "IVX"
_LONGEST: Final = 16
#: Small words that may stand together within a name: « De l'Or dans les Mains ».
_SMALL: Final = 3
_LONGEST_PHRASE: Final = 6
#: How many tokens may part two names of a list: « , et ».
_SEPARATOR: Final = 2
#: How far before a name « entre » may stand.
_BETWEEN: Final = 6
#: The parts that words may play within a name that is a phrase.
_WITHIN: Final = ("word", "adjective", "article", "of", "link", "determiner")


class Runs:
    """Says how far a name that opens with a capital goes."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        self._joints, self._latin_joints = lists.get("joints", ()), lists.get("latin_joints", ())
        self._french_joints = lists.get("french_joints", ())
        self._persons = lists.get("titles_of_persons", ())
        self._tails = Tails(lists)
        self._phrases = lists.get("opens_phrases", ())
        self._verbs = verb_forms()
        self._in_plural, self._two = lists.get("acting_in_plural", ()), lists.get("wants_two", ())

    def foreign(self, view: View, start: int, *, latin: bool = False) -> int:
        """One past the capitalised words from ``start`` on, joints between them (``of``, ``for``) included.

        ``latin``: joints that are French words too (``Cámara de Quito``).
        """
        words, limit = view.words, view.ends[start]
        joints = self._latin_joints if latin else self._joints
        end = at = start + 1
        while at < limit:
            if words[at].cap or (words[at].text[0].isdigit() and words[at - 1].cap and not words[at].text.isdigit()):
                end = at = at + 1
            elif words[at].fold in joints or (words[at].text == "-" and view.glued(at)):
                at += 1
            else:
                break
        return end

    def opens(self, word: Word) -> bool:
        """Whether the word may be the first of a name."""
        numeral = not word.text.strip(_ROMAN)
        noun = word.part in ("word", "adjective") and word.fold not in self._persons
        return word.cap and len(word.text) > 1 and noun and not numeral

    def french(self, view: View, start: int, blocks: Mapping[int, Block]) -> int:
        """One past the capitalised words from ``start`` on, joined by hyphens or by small words as French names are."""
        words, limit = view.words, min(view.ends[start], start + _LONGEST)
        end = at = start + 1
        while at < limit and at not in blocks:
            if words[at].cap:
                end = at = at + 1
            elif words[at].part == "and" and at == end and self._parts(view, start, at, limit):
                break
            elif (words[at].text == "-" and view.glued(at)) or words[at].fold in self._french_joints:
                at += 1
            else:
                break
            if at - end > 1:
                break
        return self._tails.over(view, end, limit)

    def _parts(self, view: View, start: int, at: int, limit: int) -> bool:
        """« la société Rivéo et SLVA », « … et Plinor ont signé », « entre la société Rivéo et Plinor »: two."""
        words, after = view.words, at + 1
        if after >= limit or not words[after].cap:
            return False
        if words[after].caps and not words[at - 1].caps:
            return True
        while after < limit and (words[after].cap or words[after].text == "-"):
            after += 1
        if after < view.ends[start] and words[after].fold in self._in_plural:
            return True
        before = range(start - 1, max(view.ends[start] - len(words), start - _BETWEEN, 0) - 1, -1)
        back = next((i for i in before if words[i].part in ("and", "mark", "stop") or words[i].fold in self._two), None)
        return back is not None and words[back].fold in self._two

    def capitals(self, view: View, start: int, blocks: Mapping[int, Block]) -> int:
        """One past the capitalised words from ``start`` on, joined by hyphens and small words but not by ``et``."""
        words, limit = view.words, min(view.ends[start], start + _LONGEST)
        end = at = start + 1
        while at < limit and at not in blocks and at - end <= _SEPARATOR:
            if words[at].cap:
                end = at + 1
            elif words[at].part not in ("of", "article", "link") and not (words[at].text == "-" and view.glued(at)):
                break
            at += 1
        return self._tails.over(view, end, limit)

    def over_separator(self, view: View, at: int, limit: int) -> int:
        """Past the comma or ``et`` at ``at`` and an article behind it; ``at`` where no separator stands."""
        words, index = view.words, at
        while index < limit and index - at < _SEPARATOR and (words[index].text == "," or words[index].part == "and"):
            index += 1
        return index + 1 if at < index < limit and words[index].part == "article" else index

    def phrase(self, view: View, start: int, blocks: Mapping[int, Block]) -> int:
        """One past a name that is a phrase: ``Vivre au pays``, ``Stop aux pesticides``; 0 for none."""
        words, at = view.words, start + 1
        first, limit = words[start], min(view.ends[start], start + _LONGEST_PHRASE)
        if first.caps or first.fold not in self._phrases:
            return 0
        while at < limit and at not in blocks and words[at].part in _WITHIN:
            if words[at].text in self._verbs and words[at - 1].part not in ("article", "of", "determiner"):
                break
            at += 1
        while at > start + 1 and words[at - 1].part not in ("word", "adjective"):
            at -= 1
        return at if at > start + 1 else 0

    def small(self, view: View, start: int, blocks: Mapping[int, Block]) -> int:
        """One past a name that opens with a capitalised small word: ``Les Amis du Rhin``; ``start`` for none."""
        words, limit = view.words, min(view.ends[start], start + _LONGEST)
        end, at = start, start + 1
        while at < limit and at not in blocks and at - end <= _SMALL + 1:
            if words[at].cap:
                end = at = at + 1
            elif words[at].part == "word" and words[at - 1].part in ("of", "article") and end > start:
                end = at = at + 1  # « Les Amis du bocage »
            elif words[at].part in ("article", "of", "link") and not words[at].cap:
                at += 1
            else:
                break
        return self._tails.over(view, end, limit) if end > start else start
