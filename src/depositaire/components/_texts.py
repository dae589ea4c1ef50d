"""Texts that a head noun names or only describes. Private to the component ``instruments``."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from depositaire.components._grammar import Grammar
from depositaire.components._long_texts import LongTexts
from depositaire.components._names import View, Words
from depositaire.components._reach import Block, Reach
from depositaire.components._register import Found
from depositaire.lexicon.bodies import TextHead

#: How many words before a text may deny it.
_DENIED: Final = 6
#: How near what tells that a text is signed stands.
_SIGNED: Final = 5
#: How far behind a text its signing may be told.
_LATER: Final = 20
#: How far behind its participle « par » stands.
_BY: Final = 4
#: How many words a name within quotation marks may take.
_QUOTED: Final = 10
#: What stands before the marks around a name, and not around a title or a speech.
_BEFORE: Final = ("article", "of", "link", "determiner")
_MARKS: Final = {"«": "»", "“": "”", '"': '"'}
#: How far before « d'accord » its verb stands.
_AGREED: Final = 4


class AnnouncedTexts:
    """Finds the names and descriptions that the head nouns of the lexicon open."""

    def __init__(self, words: Words, heads: Iterable[TextHead]) -> None:
        """``heads``: the nouns of the lexicon."""
        heads = tuple(heads)
        self._lists = words.lists
        self._heads = {form: head for head in heads for form in (*head.plural, *head.forms)}
        self._forms = {form: head.forms[0] for head in heads for form in (*head.plural, *head.forms)}
        self._reach = {head.id: Reach(links=frozenset(head.links), infinitive=True, text=True) for head in heads}
        narrow = self._lists["links_of_descriptions"]
        self._narrow = {head.id: Reach(links=narrow, infinitive=True, text=True, proper=False) for head in heads}
        self._known = {head.id: Reach(links=(), text=True) for head in heads}
        self._long = LongTexts(words.lists)
        self._grammar = Grammar(words)

    def find(self, view: View, blocks: dict[int, Block], named: dict[int, int]) -> Iterator[Found]:
        """The names and descriptions; ``named``: where the names that the lexicon knows begin and end."""
        words, covered, told = view.words, 0, list[int]()
        for start, word in enumerate(words):
            head = self._heads.get(word.fold) if start >= covered else None
            if head is None or (start in blocks):
                continue
            if (head.acronym and word.text[1:].islower()) or self._is_of_its_verb(view, start):
                continue
            end = self._grammar.extend(view, start, self._reach_of(view, head, start, named), blocks)
            end = max(min((at for at in named if start < at < end), default=end), start + 1)
            while end > start + 1 and words[end - 1].part not in ("word", "adjective", "number"):
                if words[end - 1].text == "»":
                    break
                end -= 1
            end = self._over_its_text(view, start, max(end, self._over_its_number(view, head, start)), named, blocks)
            if not word.cap and self._long.names_its_body(view, start + 1, blocks):
                end = start + 1  # « l'accord créant la Zone | sur le continent »
            founding = self._long.founds(view, end) or self._long.founds(view, end - 2)
            founding = founding or self._long.names_its_body(view, end, blocks)
            noun, end = end, self._long.over_its_body(view, end, blocks) if word.cap or founding else end
            founding = founding and end > noun
            if word.cap:
                end = self._long.to_its_bracket(view, start, end, blocks)
            end = self._long.to_what_it_is_called(view, start, end)
            if word.cap and word.fold in head.forms:
                end = max(end, _to_its_mark(view, start))
            found = self._sorted(view, head, start, end)
            before = [at for at in (*named, *told) if at < start]
            if found is None and self._is_another(view, head, before) and self._shown(view, head, start):
                found = Found(start, start + 1, "described", kind=head.kind, head=self._forms[word.fold])
            if found is not None and founding:
                found = replace(found, how="name")  # « l'accord portant création de l'OIF » is no description
            if found is not None:
                covered = end
                told.append(start)
                yield found

    def _is_another(self, view: View, head: TextHead, before: Iterable[int]) -> bool:
        """Whether no text was told of before, or only such as bind, and this one does not: « cette déclaration »."""
        return all(
            not head.binding and word.fold in self._heads and self._heads[word.fold].binding
            for word in (view.words[at] for at in before)
        )

    def _over_its_number(self, view: View, head: TextHead, start: int) -> int:
        """« résolution 2719 », « résolution 78/10 », « résolution 2719 (2023) »: a number and a year beside a noun."""
        words, limit, end = view.words, view.ends[start], start + 2
        if not head.numbered or start + 1 >= limit or words[start + 1].part != "number":
            return start + 1
        if end + 1 < limit and words[end].text == "/" and words[end + 1].part == "number":
            end += 2
        year = end + 2 < limit and words[end].text == "(" and words[end + 2].text == ")"
        return end + 3 if year and words[end + 1].part == "number" else end

    def _reach_of(self, view: View, head: TextHead, start: int, named: dict[int, int]) -> Reach:
        """How far the name or description that opens at ``start`` may go."""
        words = view.words
        if start in named and head.binding and not any(word.part == "number" for word in words[start : named[start]]):
            return self._known[head.id]  # « Convention de Macolin »: what it is about is not part of the short name
        named_so = words[start].cap or (head.named and any(each.cap for each in words[start + 1 : start + 4]))
        wide = named_so or (head.named and not self._is_described(view, start))
        return self._reach[head.id] if wide else self._narrow[head.id]

    def _is_described(self, view: View, start: int) -> bool:
        """« protocole de collaboration »: a noun without article says of what kind the text is."""
        after = view.words[start + 1 : start + 3]
        return len(after) > 1 and after[0].text in self._lists["plain_of"] and after[1].part in ("word", "adjective")

    def _over_its_text(self, view: View, start: int, end: int, named: dict[int, int], blocks: dict[int, Block]) -> int:
        """« protocole additionnel à la Convention de Valmort »: the text that another belongs to is part of its name.

        A number names the text already (« Protocole n° 12 à la Convention … »).
        """
        words = view.words
        appended = words[start].fold in self._lists["appended_texts"]  # « l'amendement à la Convention »
        if (
            (end == start + 1 and not appended)
            or words[end - 1].part == "number"
            or end + 2 > view.ends[start]
            or words[end].fold not in self._lists["belongs_to_text"]
        ):
            return end
        at = end + 2 if words[end + 1].part == "article" else end + 1
        if at >= view.ends[start] or at in named:
            return named.get(at, end)
        head = self._heads.get(words[at].fold) if appended and words[at].cap else None
        return end if head is None else self._grammar.extend(view, at, self._reach_of(view, head, at, named), blocks)

    def _sorted(self, view: View, head: TextHead, start: int, end: int) -> Found | None:
        """Whether the words are a name, a description or nothing."""
        words = view.words
        word, form = words[start], self._forms[words[start].fold]
        if start + 1 < len(words) and words[start + 1].fold in self._lists["no_text_before"]:
            return None
        more: dict[str, Any] = {"binding": head.binding} | ({"only": head.only} if head.only else {})
        after = words[start + 1] if start + 1 < len(words) else None
        place = after is not None and after.part == "of" and end > start + 2 and words[start + 2].cap
        place = bool(place) and words[start + 2].fold not in self._lists["not_places"]
        quoted = end > start + 3 and words[start + 1].text == "«" and words[start + 2].cap
        place = place or quoted or (after is not None and after.cap and end > start + 1)
        if any(each.fold in self._lists["not_in_texts"] for each in words[start + 1 : end]):
            return None
        counted = start > 0 and words[start - 1].fold in head.behind
        counted = counted or (head.counted and word.fold in head.plural and self._is_new_number(view, start))
        counted = counted or (head.signed and self._is_signed(view, start))
        needed = any(each.fold in head.needs for each in words[start + 1 : start + 4])
        by_place = head.placed and word.cap and place and words[start + 2].fold not in self._lists["fields_of_law"]
        if head.needs and not (head.capital or counted or needed or by_place):
            return None  # « Code de Bakou » is one, « Code du Travail » is a law
        opening = start == 0 or view.ends[start - 1] == start
        proper = any(each.cap for each in words[start + 1 : end])
        opening = opening or (end == start + 1 and self._opens_an_item(view, start))
        body = head.described and not needed  # « Partenariat pour la mer », and not « Plan d'action de Lomé »
        if word.cap and not head.acronym and not body and not (opening and not proper and not word.caps):
            if end > start + 1:
                return Found(start, end, "name", kind=head.kind, head=form, more=more)
            defined = start > 0 and words[start - 1].fold in self._lists["definite"]
            alone = head.bare or head.named
            return (
                Found(start, end, "name", kind=head.kind, head=form, short=True, alone=alone, more=more)
                if defined and not word.caps
                else None
            )
        if (head.capital and not (place or needed or counted)) or (body and word.cap and not opening):
            return None
        if after is not None and after.part == "of" and self._complement(view, start) in head.never:
            return None
        at = start + 1 + (4 if after is not None and after.text == "(" else 0)
        number = any(each.fold in self._lists["numbering"] for each in words[start + 1 : min(end, start + 3)])
        on = end > at and (number or words[at].part == "link")
        numbered = head.numbered and after is not None and after.part == "number"
        if place or numbered or (head.named and on):
            return Found(start, end, "name", kind=head.kind, head=form, more=more)
        if end == start + 1 and not counted and not (head.bare and self._introduced(view, start)):
            return None
        return Found(start, end, "described", kind=head.kind, head=form, more=more)

    def _shown(self, view: View, head: TextHead, start: int) -> bool:
        """« Cette convention, signée par l'OIF, … », « Signé par l'OIF, cet accord … »: no text was told of before.

        Also « se sont alignés sur cette déclaration ».
        """
        words = view.words
        pointed = head.bare and start > 0 and words[start - 1].fold in self._lists["points_to_text"]
        if start > 0 and head.counted and words[start].fold in head.plural:  # « Les documents ont été signés par »
            article = start - 2 if start > 1 and self._is_numbered(view, start) else start - 1
            return words[article].fold in self._lists["plural_articles"] and self._is_signed(view, start)
        first = (
            next((at for at in range(start - 1, 0, -1) if view.ends[at - 1] != view.ends[start]), 0) if pointed else 0
        )
        opened = words[first].fold in self._lists["signed"] and words[start - 2].text == ","
        backed = start > 2 and words[start - 3].fold in self._lists["backing"]
        return pointed and (opened or backed or self._is_signed(view, start))

    def _complement(self, view: View, start: int) -> str:
        """The noun behind « de » and an article."""
        words, at = view.words, start + 2
        at += at < view.ends[start] and words[at].part == "article"
        return words[at].fold if at < view.ends[start] else ""

    def _is_signed(self, view: View, start: int) -> bool:
        """« ont signé un appel », « les signataires de l'appel », « l'appel, signé par »."""
        words, near = view.words, range(max(0, start - _SIGNED), min(view.ends[start], start + _SIGNED))
        before = [words[at].fold for at in near if at < start and view.ends[at] == view.ends[start]]
        behind = [word.fold for word in words[start + 1 : near.stop]]
        if not self._lists["bids"].isdisjoint(behind[:2]):
            return False
        if behind[:1] == [","]:
            behind = behind[1:]
        if not self._lists["signing"].isdisjoint(before) or any(word in self._lists["signed"] for word in behind[:1]):
            return True
        return self._is_signed_later(view, start)

    def _is_signed_later(self, view: View, start: int) -> bool:
        """« une tribune publiée lundi, cosignée par », « l'appel, lancé hier, a été signé par »."""
        words, signed = view.words, self._lists["signed"]
        for at in range(start + 2, min(len(words), view.ends[start] + 2, start + _LATER)):
            if at >= view.ends[start] and words[at].cap:
                return words[at].fold in signed
            if words[at].fold in self._heads:
                return False
            if words[at].fold in signed and words[at - 1].fold in self._lists["before_signed"]:
                return any(word.fold in self._lists["agent"] for word in words[at + 1 : at + _BY])
        return False

    def _is_numbered(self, view: View, start: int) -> bool:
        """« onze résolutions », « 14 accords », « plusieurs textes »."""
        before = view.words[start - 1] if start else None
        return before is not None and (
            before.part == "number" or before.fold in self._lists["cardinals"] | self._lists["several"]
        )

    def _is_new_number(self, view: View, start: int) -> bool:
        """« onze résolutions »: not « les onze résolutions », which were told before, nor « deux textes de loi »."""
        if any(word.fold in self._lists["laws"] for word in view.words[start + 1 : start + 3]):
            return False
        again = start > 1 and view.words[start - 2].fold in self._lists["plural_articles"]
        return self._is_numbered(view, start) and not again

    def _introduced(self, view: View, start: int) -> bool:
        after = view.words[start + 1].fold if start + 1 < len(view.words) else ""
        if start and view.words[start - 1].text in _MARKS:
            start -= 1  # « un « pacte » de bon voisinage »
        if self._is_the_most(view, start):
            return True
        if start > 1 and view.words[start - 1].fold in self._lists["before_texts"]:
            if view.words[start - 2].text in self._lists["plain_of"]:
                return True  # « ont signé de nouveaux accords »
            start -= 1
        before = view.words[start - 1].fold if start else ""
        of = start > 1 and view.words[start - 1].text in self._lists["plain_of"]
        if of and view.words[start - 2].fold in self._lists["drafts"] | self._lists["quantities"]:
            return True  # « le projet d'accord », « une dizaine d'accords »
        if self._is_numbered(view, start):
            return True
        introduced = before in self._lists["introduces_text"] or after in self._lists["introduces_parties"]
        return introduced or self._is_denied(view, start)

    def _is_the_most(self, view: View, start: int) -> bool:
        """« son plus gros contrat », « l'un de ses plus grands accords », « l'un de ses premiers contrats »."""
        words, at = view.words, start - 1
        if at > 1 and words[at].fold in self._lists["before_texts"] and words[at - 1].fold in self._lists["most"]:
            return True
        at -= at > 3 and words[at].fold in self._lists["before_texts"]
        return at > 2 and words[at].fold in self._lists["owned_several"] and words[at - 2].fold in self._lists["one_of"]

    def _opens_an_item(self, view: View, start: int) -> bool:
        """« • Traité entre la Lettonie et la Lituanie sur … »: a bullet before a text that names its parties."""
        words, item = view.words, start > 0 and view.words[start - 1].text in self._lists["bullets"]
        return item and start + 1 < len(words) and words[start + 1].fold in self._lists["introduces_parties"]

    def _is_of_its_verb(self, view: View, start: int) -> bool:
        """« se sont enfin mis d'accord sur un traité »: the noun is part of what the verb says, and names no text."""
        *verb, article = ["", *(word.fold for word in view.words[max(0, start - _AGREED) : start])]
        while len(verb) > 1 and verb[-1] in self._lists["beside_agreeing"]:
            verb.pop()
        return article in self._lists["denied_article"] and verb[-1] in self._lists["agreeing"]

    def _is_denied(self, view: View, start: int) -> bool:
        """« n'ont pas signé d'accord », « jamais conclu de traité »: not « ne sont pas d'accord »."""
        near = range(max(0, start - _DENIED), start)
        *lead, verb, article = ["", "", *(view.words[at].fold for at in near if view.ends[at] == view.ends[start])]
        if article not in self._lists["denied_article"] or verb in self._lists["denying"] | self._lists["agreeing"]:
            return False
        return not self._lists["denying"].isdisjoint(lead)


def _to_its_mark(view: View, start: int) -> int:
    """« le « Pacte bocage » »: where the quotation marks close that open right before a text; 0 where none do."""
    words = view.words
    close = _MARKS.get(words[start - 1].text, "") if start > 1 and words[start - 2].part in _BEFORE else ""
    inside = range(start + 1, min(view.ends[start], start + _QUOTED))
    return next((at for at in inside if words[at].text == close), 0) if close else 0
