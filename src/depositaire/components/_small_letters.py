"""Head nouns in small letters that open a name all the same: « la coalition pour la taxation des jets ». Private."""

from collections.abc import Collection, Mapping

from depositaire.components._brackets import acronym_follows
from depositaire.components._names import View
from depositaire.components._reach import Block
from depositaire.lexicon.bodies import BodyHead


class SmallLetters:
    """Tells a name from a plain noun by what stands around it.

    Args:
        lists: lists of words.
        cues: nouns that introduce a name without belonging to it.
    """

    def __init__(self, lists: Mapping[str, frozenset[str]], cues: Collection[str]) -> None:
        self._lists, self._cues = lists, cues

    def is_name(self, view: View, head: BodyHead, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """Whether a head noun in small letters opens a name all the same."""
        words = view.words
        if end == start + 1 or (start and words[start - 1].fold in self._lists["indefinite"]):
            return False
        apart = not start or words[start - 1].part not in (
            "word",
            "adjective",
        )  # « la coopération internationale (MAE) »
        theirs = any(
            blocks[at].end == end and blocks[at].kind == "body" for at in range(start + 1, end) if at in blocks
        )
        if apart and acronym_follows(view, end) and not theirs:
            return True  # and not « le droit d'organisation et de grève de l'Organisation arabe du travail (OAT) »
        if head.national and self._is_national(view, start, end, blocks):
            return True
        if self.has_noun_of(view, head, start) or self._is_linked(view, head, start, end):
            return True
        if head.owned and self._is_owned(view, start, end, blocks):
            return True
        if head.called and self._is_called(view, start, end):
            return True
        after = words[start + 1]
        if head.kind in ("government", "parliament") and after.fold in self._lists["adjectives_of_regions"]:
            return True
        if head.lower in ("never", "always"):
            return head.lower == "always"
        if after.fold in self._lists["adjectives_of_office"] and end > start + 2:
            return True
        if start + 1 in blocks:
            return False
        territory = after.fold in self._lists["adjectives_of_territories"] | self._lists["adjectives_of_houses"]
        if territory and any(word.cap for word in words[start + 2 : end]):
            return True
        if after.cap:
            # « l'agence Belga »: the noun only introduces the name.
            introduced = words[start].fold in self._cues
            return not introduced and after.fold not in self._lists["not_places"] and len(after.text) > 1
        if head.place and any(
            words[at].cap and words[at - 1].part in ("of", "article") for at in range(start + 2, end)
        ):
            return True
        first = start + 2 if words[start + 2 : end] and words[start + 2].part != "article" else start + 3
        opened = head.lower == "named" and after.part == "of" and first < end and words[first].cap
        # « gouvernement du Québec », but « gouvernement de Pierre Dupont ».
        article = head.kind != "government" or after.fold in self._lists["contracted"] or first == start + 3
        article = article or words[first].fold in self._lists["regions"]
        if head.kind == "union" and head.lower == "contracted" and self._is_of_staff(view, start, end):
            return True
        if head.lower == "contracted" and after.fold in self._lists["contracted"] and first < end:
            return words[first].cap and first not in blocks and words[first].fold not in self._lists["not_places"]
        return opened and article and words[first].fold not in self._lists["not_places"]

    def has_noun_of(self, view: View, head: BodyHead, start: int) -> bool:
        after = view.words[start + 1 : min(start + 4, view.ends[start])]
        return bool(after) and after[0].part == "of" and any(each.fold in head.of for each in after[1:])

    def _is_linked(self, view: View, head: BodyHead, start: int, end: int) -> bool:
        """« la coalition pour la taxation des jets »: by its article it is known, by its link it is one of a kind."""
        definite = start > 0 and view.words[start - 1].fold in self._lists["definite"]
        return (
            head.linked and definite and end > start + 2 and view.words[start + 1].fold in self._lists["links_of_names"]
        )

    def _is_called(self, view: View, start: int, end: int) -> bool:
        """« la coalition des drones »: by its article it is known, by what it is about it is told from others."""
        words, definite = view.words, start > 0 and view.words[start - 1].fold in self._lists["definite"]
        quoted = start > 1 and words[start - 1].text in '«"“' and words[start - 2].fold in self._lists["definite"]
        first = start + 2 + (start + 2 < end and words[start + 2].part == "article")
        about = first < end and words[start + 1].part == "of" and words[first].part == "word"
        return (definite or quoted) and about and words[first].fold not in self._lists["those_who_unite"]

    def _is_owned(self, view: View, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """« le centre de cyberdéfense de l'OTAN »: a field behind the noun, and the body that has it behind that."""
        words = view.words
        definite = start > 0 and words[start - 1].fold in self._lists["definite"]
        field = end > start + 2 and words[start + 1].text in self._lists["plain_of"] and not words[start + 2].cap
        if not (definite and field):
            return False
        of = next((at for at in range(start + 3, min(end + 1, view.ends[start] - 1)) if words[at].part == "of"), end)
        owners = (blocks.get(at) for at in range(of + 1, min(of + 3, view.ends[start])) if words[of].part == "of")
        return any(owner is not None and owner.kind == "body" for owner in owners)

    def _is_of_staff(self, view: View, start: int, end: int) -> bool:
        """« le syndicat des pilotes de Rivéo »: those who are united work for a body that has a name."""
        words, named = view.words, start + 4
        if end <= named or words[start + 1].fold not in self._lists["contracted"]:
            return False
        plural = not words[start + 2].cap and words[start + 2].fold.endswith("s")
        return plural and words[named].cap and words[named - 1].text in self._lists["plain_of"]

    def _is_national(self, view: View, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """« agence spatiale égyptienne », « fédération monégasque de padel »; of a navy, the nationality is enough."""
        inside = range(start + 1, end)
        at = next((at for at in inside if at in blocks and blocks[at].kind == "demonym"), None)
        if at is None:
            return False
        if at > start + 1:
            return all(word.fold in self._lists["official_adjectives"] for word in view.words[start + 1 : at])
        alone = end >= view.ends[start] or not view.words[end].cap  # « la fédération espagnole Agua » introduces a name
        return blocks[at].end < end or (alone and view.words[start].fold in self._lists["one_per_nation"])
