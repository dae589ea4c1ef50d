"""Acronyms where only a text can stand: « a ratifié la Zlecaf », « n'a pas signé l'ANI ». Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._names import View
from depositaire.components._register import Found

_SHORTEST: Final = 3
#: How far behind a text its participle stands: « l'ANI a été officiellement signé ».
_BEHIND: Final = 5
#: What before its article joins an acronym to the name of something else.
_JOINED: Final = ("and", "of", "link")


class SignedAcronyms:
    """Finds them; what no lexicon knows is a text wherever it stands, a body of the lexicon there only."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        self._signing, self._denying = lists["signing"], lists["denying"]
        self._noun, self._been = lists["ratifying_nouns"], lists["been"]
        self._relative, self._before_parties = lists["relative_objects"], lists["before_parties"]
        self._done = {*lists["signed"], *lists["ratified"]}

    def find(self, view: View, inside: Collection[int], lone: Collection[int]) -> Iterator[Found]:
        """The acronyms; ``inside``: words of the names of bodies, ``lone``: those that are a name by themselves."""
        words, texts = view.words, set()
        capitals = [
            at for at, word in enumerate(words) if word.caps and word.text.isalpha() and len(word.text) >= _SHORTEST
        ]
        for at in {*capitals, *lone}:
            if (at in lone or at not in inside) and self._is_signed(view, at):
                texts.add(at if at in lone else words[at].text)
        for at in sorted({*capitals, *lone}):
            if at in texts or (at not in inside and words[at].text in texts):
                yield Found(at, at + 1, "name", kind="agreement", more={"binding": True})

    def _is_signed(self, view: View, at: int) -> bool:
        words = view.words
        if at < 2 or view.ends[at - 2] != view.ends[at] or words[at - 1].part != "article":
            return at == 1 and words[0].part == "article" and self._is_signed_behind(view, at)
        before = words[at - 2]
        verb = at - 3 if before.fold in self._denying and at > 2 else at - 2
        before = words[verb]
        if verb and words[verb - 1].fold in self._relative:
            return False  # « le traité que ratifiera l'OIF »
        if before.part == "of" and at > 2:
            return words[at - 3].fold in self._noun
        first = view.ends[at - 4] == view.ends[at] if at > 3 else False  # not « Ont signé la CFTX et la CGTX »
        signs = first and before.fold in self._signing and before.fold not in self._noun
        return signs or self._is_signed_behind(view, at)

    def _is_signed_behind(self, view: View, at: int) -> bool:
        """« l'ANI a été signé par », « l'ANI du 11 janvier a été signé »."""
        words, stop = view.words, min(view.ends[at], at + _BEHIND)
        before = words[at - 2] if at > 1 and view.ends[at - 2] == view.ends[at] else None
        if before is not None and (before.part in _JOINED or before.fold in self._before_parties):
            return False  # « Un accord entre le Togo et l'OIF a été signé »
        beside = [words[index].fold for index in range(at + 1, stop)]
        return any(beside[place] in self._been and beside[place + 1] in self._done for place in range(len(beside) - 1))
