"""Names that stand in a list with known bodies: « Halte aux nuisances, Eau vive et la CFDT ». Private to ``names``."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.components._acting_lists import acts
from depositaire.components._given import is_given
from depositaire.components._sides import sided_with

#: How many tokens in small letters may end a name, and how many may stand between two of its capitals.
_TAIL: Final = 4
#: A list of so many members is one of names alone: any words between its commas are a name.
_LONG: Final = 5
#: How many members a list without « et » has at least; two names and commas may be an apposition.
_LISTED: Final = 4
#: How many known bodies make a list one of bodies.
_SURE: Final = 2
#: … and how many make a person's name among them that of a body.
_MANY: Final = 3
_LONGEST: Final = 8
#: How many adjectives may stand between a noun for companies and a name.
_QUALIFIED: Final = 2
#: How many tokens parentheses behind a name may take.
_ASIDE: Final = 12


@dataclass(slots=True)
class _Member:
    start: int
    end: int
    kind: str
    """``known``, ``place``, ``fresh``, ``tailed`` (it ends in small letters) or ``odd`` (it may be a clause)."""


class Fellows:
    """Reads the lists of a sentence and gives their members that no rule knows."""

    def __init__(self, words: Words, gathering: Collection[str] = ()) -> None:
        """``gathering``: verbs whose object is who becomes a member."""
        self.words, self.gathering = words, gathering

    def find(
        self, doc: Doc, bounds: tuple[int, int], known: Mapping[int, Span], model: Mapping[int, Span]
    ) -> Iterator[Span]:
        """The new names between the tokens ``bounds``.

        Args:
            doc: the parsed text.
            bounds: first token and one past the last.
            known: the mentions by their first token.
            model: the model's names by their first token.

        Yields:
            Spans labelled ORG, without article.
        """
        at, limit = bounds
        capital = spans.capitals(doc)
        while at < limit:
            if at not in known and not capital[at]:  # no list begins there
                at += 1
                continue
            chain = self._chain(doc, at, limit, known, model)
            if len(chain) > 1:
                labels = {label for member in chain if (label := self._label(member, model))}
                given = is_given(doc, bounds[0], chain[0].start, labels, self.words)
                given = given or self._acts(doc, chain, model)
                yield from self._fresh(doc, chain, model, given=given)
            at = max(at + 1, chain[-1].end if chain else 0)

    def _acts(self, doc: Doc, chain: list[_Member], model: Mapping[int, Span]) -> bool:
        """« Nordal, Big Tree et Plinor ont rejoint »: whether the verb beside a list shows it to be one of bodies."""
        if any(member.kind == "place" for member in chain):
            return False
        names = [(member.start, member.end) for member in chain]
        return acts(doc, names, [self._label(member, model) for member in chain], self.gathering, self.words)

    def _label(self, member: _Member, model: Mapping[int, Span]) -> str:
        """What the model takes a member for; a body that is known is one, « Hapag-Lloyd » no person."""
        hint = model.get(member.start)
        return "ORG" if member.kind == "known" else "" if hint is None else hint.label_

    def _chain(
        self, doc: Doc, at: int, limit: int, known: Mapping[int, Span], model: Mapping[int, Span]
    ) -> list[_Member]:
        chain: list[_Member] = []
        while at < limit:
            member = self._member(doc, at, limit, known, model, place=len(chain))
            if member is None:
                break
            chain.append(member)
            after = self._over_separator(doc, member.end, limit)
            if after == member.end or doc[after - 1].text == ")":
                break
            at = after
        return chain

    def _member(
        self, doc: Doc, at: int, limit: int, known: Mapping[int, Span], model: Mapping[int, Span], *, place: int
    ) -> _Member | None:
        span = known.get(at)
        if span is not None and (
            span.id_ or self._closes(doc, span.end, limit) or self._acts_next(doc, span.end, limit)
        ):
            return _Member(at, span.end, "known" if span.label_ == "ORG" else "place")
        token = doc[at]
        if not token.text[0].isupper():
            lone = place > 1 and token.is_alpha and self._closes(doc, at + 1, limit) and token.pos_ in ("PROPN", "X")
            return _Member(at, at + 1, "odd") if lone else None
        opens = token.is_sent_start is True and token.pos_ == "ADV"  # « Hier, Rivéo et Plinor ont signé »
        dated = opens or spans.within(doc, spans.DATES, at, at + 1)
        if (token.is_sent_start is True and token.is_stop) or self._is_charge(token) or dated:
            return None
        within = at > 1 and self.words.is_a(doc[at - 1], "article") and self.words.is_a(doc[at - 2], "in_place")
        if within or (at and self.words.is_a(doc[at - 1], "place_preposition")):
            return _Member(at, model[at].end if at in model else at + 1, "place")
        end = model[at].end if at in model and not self._is_pair(model[at]) else at + 1
        while end < limit and end not in known:
            joint = self.words.is_a(doc[end], "name_joint") and end + 1 < limit and doc[end + 1].text[0].isupper()
            if not (doc[end].text[0].isupper() or doc[end].text.isdigit() or joint or self._is_glued(doc, end)):
                break
            end += 1
        while end > at + 1 and self.words.is_a(doc[end - 1], "name_joint"):
            end -= 1
        if self._closes(doc, end, limit):
            return _Member(at, end, "fresh")
        stop = end
        while stop < min(limit, end + _TAIL) and stop not in known and not self._closes(doc, stop, limit):
            stop += 1
        inner = place > 1
        if not inner or not self._closes(doc, stop, limit) or stop - at > _LONGEST:
            return _Member(at, end, "fresh")
        if doc[end].pos_ == "ADP" and any(self.words.is_a(token, "possessive") for token in doc[end:stop]):
            return _Member(at, end, "fresh")  # « Rivéo parmi ses membres »
        if doc[end].pos_ in ("AUX", "VERB") and any(form.tense in FINITE for form in self.words.forms(doc[end])):
            return _Member(at, end, "fresh")  # « Plinor et Rivéo ont quitté l'Alliance, … »
        odd = any(token.pos_ in ("VERB", "AUX", "PRON") or token.is_punct for token in doc[end:stop])
        return _Member(at, stop, "odd" if odd else "tailed")

    def _is_pair(self, hint: Span) -> bool:
        """« Rivéo et Orbéa » taken for one place: two names."""
        return hint.label_ == "LOC" and any(self.words.is_a(token, "and") for token in hint)

    def _is_charge(self, token: Token) -> bool:
        """« le Président de … », « le Royaume »: somebody, or what is named before."""
        return token.lower_ in self.words.stand_ins or self.words.is_a(token, "anaphoric")

    def _is_glued(self, doc: Doc, at: int) -> bool:
        return doc[at].text == "-" and not doc[at - 1].whitespace_ and not doc[at].whitespace_

    def _closes(self, doc: Doc, at: int, limit: int) -> bool:
        if at >= limit:
            return True
        text = spans.texts(doc)[at]
        if text == "(":
            return self._over_parentheses(doc, at, limit) > at
        joined = spans.lower(doc)[at] in self.words.classes["list_and"] or self._joint(doc, at, limit) > 0
        return joined or text in ",;.)\n" or text.isspace()

    def _joint(self, doc: Doc, at: int, limit: int) -> int:
        """How many tokens « ou encore » takes there, where it joins the last of a list."""
        joints, word = self.words.phrases["list_joint"], spans.lower(doc)[at] if at < limit else ""
        return joints.at(doc, at) if word in joints.by_first else 0

    def _acts_next(self, doc: Doc, at: int, limit: int) -> bool:
        """« Plinor et Rivéo ont signé »: whether a verb in the plural stands at a token, at which the list ends."""
        token = doc[at] if at < limit else None
        finite = token is not None and any(form.tense in FINITE for form in self.words.forms(token))
        return finite and token is not None and token.lower_.endswith(tuple(self.words.classes["plural_ending"]))

    def _over_parentheses(self, doc: Doc, at: int, limit: int) -> int:
        """Past « (Italie) » behind a name where its list goes on or ends there; ``at`` where nothing is passed."""
        if at >= limit or spans.texts(doc)[at] != "(":
            return at
        reach = range(at + 1, min(limit, at + _ASIDE))
        close = next((index for index in reach if doc[index].text == ")"), at) + 1
        goes_on = close >= limit or doc[close].text in ",;." or self.words.is_a(doc[close], "list_and")
        return close if goes_on and close > at + 1 else at

    def _over_separator(self, doc: Doc, at: int, limit: int) -> int:
        """Past a comma or « et » and the preposition and article behind it; ``at`` where no separator stands."""
        start = at = self._over_aside(doc, self._over_parentheses(doc, at, limit), limit)
        lower, joins = spans.lower(doc), self.words.classes["list_and"]
        at += at < limit and lower[at] == ","
        if length := self._joint(doc, at, limit):
            at += length
        else:
            while at < limit and (lower[at] == "," or lower[at] in joins) and at - start < 3:
                at += 1
        if at == start:
            return start
        if at < limit and self.words.is_a(doc[at], "list_preposition") and doc[at].is_lower:
            at += 1
        if at < limit and self.words.is_a(doc[at], "article") and doc[at].is_lower:
            at = self._over_noun(doc, at + 1, limit)
        return at

    def _over_noun(self, doc: Doc, at: int, limit: int) -> int:
        """Past « société », « groupe bancaire » or « britanniques » behind an article, where a name follows at once."""
        end = at + 1
        nation = spans.within(doc, spans.COUNTRIES, at, end) if end < limit and doc[at].is_lower else []
        if nation and nation[0].label_ == "DEMONYM" and doc[end].text[0].isupper():
            return end
        if not self.words.is_a(doc[min(at, limit - 1)], "company_noun"):
            return at
        while end < min(limit, at + _QUALIFIED + 1) and doc[end].is_lower and doc[end].pos_ == "ADJ":
            end += 1
        return end if end < limit and doc[end].text[0].isupper() else at

    def _over_aside(self, doc: Doc, at: int, limit: int) -> int:
        """Past « , fournisseur de coiffes, » before « et »: what a company is; ``at`` where nothing is passed."""
        texts, lower = spans.texts(doc), spans.lower(doc)
        if at + 1 >= limit or texts[at] != "," or lower[at + 1] not in self.words.classes["company_noun"]:
            return at
        close = next((index for index in range(at + 2, min(limit, at + _ASIDE)) if texts[index] == ","), None)
        goes_on = close is not None and close + 1 < limit and lower[close + 1] in self.words.classes["list_and"]
        plain = close is not None and not any(doc[index].pos_ == "VERB" for index in range(at + 1, close))
        return close if close is not None and goes_on and plain else at

    def _fresh(self, doc: Doc, chain: list[_Member], model: Mapping[int, Span], *, given: bool) -> Iterator[Span]:
        bodies = given + sum(member.kind == "known" or self._is_titled(doc, member) for member in chain)
        joined = any(
            self.words.is_a(token, "list_and") or self._joint(doc, token.i, chain[-1].start)
            for token in doc[chain[0].end : chain[-1].start]
        )
        if not bodies or not (joined or len(chain) >= _LISTED):
            return  # « l'UE, Kaja Kallas »
        places = any(member.kind == "place" for member in chain)
        hints = [model.get(member.start) for member in chain]
        unknown = [hint for member, hint in zip(chain, hints, strict=True) if member.kind not in ("known", "place")]
        towns = sum(hint is not None and hint.label_ == "LOC" and len(hint) == 1 for hint in unknown)
        homes = any(self._over_parentheses(doc, member.end, len(doc)) > member.end for member in chain)
        sides = sided_with(doc, chain[0].start, self.words)  # « l'accord entre Plinor, Rivéo et l'université »
        places = places or (not (given or sides) and bodies < len(unknown) and towns == len(unknown) and not homes)
        apart = [member.kind == "known" or self._is_titled(doc, member) for member in chain]
        hints = [None if known else hint for known, hint in zip(apart, hints, strict=True)]
        full = sum(hint is not None and hint.label_ == "PER" and len(hint) > 1 for hint in hints)
        sure = (
            bodies - given >= _MANY
        )  # « Airbus, Barry Callebaut, Nestlé et Cargill »: a company under a person's name
        persons = (full >= bodies if sure else full * 2 > len(hints)) if given or sure else full > 0
        for member in chain:
            if member.kind in ("known", "place") or (member.kind == "odd" and len(chain) < _LONG):
                continue
            if self._is_part(doc, member):
                continue
            hint = None if self._is_titled(doc, member) else model.get(member.start)
            if hint is not None and self._is_other(hint, member, places=places, persons=persons):
                continue
            doubtful = persons or (bodies < _SURE and self._may_be_a_person(doc, member))
            if doubtful and (hint is None or hint.label_ not in ("ORG", "MISC")):
                continue
            yield Span(doc, member.start, member.end, label="ORG", span_id="announced")

    def _is_titled(self, doc: Doc, member: _Member) -> bool:
        """« La Gazette », « Le Courrier »: an article with a capital within a sentence opens the name of a body."""
        first = doc[member.start]
        within = first.is_sent_start is not True and member.end > member.start + 1
        return member.kind == "fresh" and within and first.is_title and self.words.is_a(first, "article")

    def _may_be_a_person(self, doc: Doc, member: _Member) -> bool:
        """Whether it is two words or more, each with one capital: « Lise Quénot »."""
        own = doc[member.start : member.end]
        return len(own) > 1 and all(token.is_title or token.text == "-" for token in own)

    def _is_part(self, doc: Doc, member: _Member) -> bool:
        """Whether it is glued to a word before or behind it, or behind a dash."""
        before, last = doc[member.start - 1] if member.start else None, doc[member.end - 1]
        if before is not None and (before.text in "-–—/" or (not before.whitespace_ and before.text == "-")):
            return True
        return member.end < len(doc) and not last.whitespace_ and doc[member.end].text[0].isalnum()

    def _is_other(self, hint: Span, member: _Member, *, places: bool, persons: bool) -> bool:
        """Whether the model's name is a person's in a list that may hold persons, or a place's in one of places."""
        if member.kind != "fresh" or hint.end < member.end:
            return False
        if hint.label_ == "PER":
            return len(hint) > 1 and persons
        return hint.label_ == "LOC" and len(hint) == 1 and places
