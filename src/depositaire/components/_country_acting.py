"""Whether a capital city or a seat of power acts as its State. Private.

Without a parser: what governs the name on its left, and what looks like a verb on its right. When in doubt, a place.
"""

from collections.abc import Container, Mapping
from itertools import pairwise
from typing import Final

from depositaire.components._country_context import Mention, Names, View

_CUE_WINDOW: Final = 8
_VERB_WINDOW: Final = 5
_ASIDE: Final = 9
_BRACKETS: Final = 6
_VERB_REACH: Final = 12
#: How far behind a city the bracket of its agency may close.
_AGENCY: Final = 5
#: How many words a day may take, and a body beside a capital.
_DATE: Final = 5
#: How many names back somebody may stand who did the same another day.
_OTHERS: Final = 3
_BODY: Final = 8
#: How many words the name of a place may take.
_PLACE: Final = 4


class Acting:
    """Decides on the names labelled CAPITAL."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        self._lists = lists
        self._between = lists["clitics"] | lists["adverbs"]
        self._places, self._states = tuple(lists["place_verbs"]), tuple(lists["state_complements"])
        self._giving, self._passing = tuple(lists["giving"]), tuple(lists["passing"])
        self._participles = tuple(lists["participle_endings"])
        self._infinitive = tuple(lists["infinitive_endings"])
        self._plural = tuple(lists["plural_endings"])
        self._finite, self._strong = tuple(lists["finite_endings"]), tuple(lists["strong_endings"])

    def decide(self, names: Names) -> set[int]:
        """The indices of the capitals that act: lists of capitals and countries are decided as one."""
        acting: set[int] = set()
        at = 0
        while at < len(names):
            last = at
            if self._is_dateline(names.view, names[at].start, names[at].end):
                at += 1
                continue
            while last + 1 < len(names) and names.joined(last) and names[last + 1].form.label != "DEMONYM":
                beside = names[at].form.label == "DEMONYM" or names.view.before(names[at].start)[0] in self._lists["of"]
                if beside and self._alone(names.view, names[last + 1].end):
                    break  # « la Convention de Budapest et Oslo a signé »
                last += 1
            capitals = [index for index in range(at, last + 1) if names[index].form.label == "CAPITAL"]
            adjective = names[at].form.label == "DEMONYM" and last > at  # « le président togolais et Oslo signent »
            first = at + 1 if adjective else at
            if capitals and (self._acts(names, first, last) or self._dated(names, first, last, acting)):
                acting.update(capitals)
            at = last + 1
        return acting

    def _is_dateline(self, view: View, start: int, end: int) -> bool:
        """« LIMA – Le Japon… », « NIAMEY (AFP) – Le Niger… »: a city, a dash, and a sentence that begins."""
        if start and start not in view.opens:
            return False
        stop = view.sentence(start)[1]
        if end < stop and view.word(end) == "(":
            close = next((at for at in range(end + 1, min(stop, end + _AGENCY)) if view.word(at) == ")"), None)
            end = stop if close is None else close + 1
        return end + 1 < stop and view.word(end) in self._lists["dashes"] and view.doc[end + 1].text[0].isupper()

    def _acts(self, names: Names, first: int, last: int) -> bool:
        view, lists = names.view, self._lists
        start, end = names[first].start, names[last].end
        if not lists["municipal"].isdisjoint(view.words(*view.sentence(start))):
            return False
        seat = names[first].form.seat or names[first].form.label == "COUNTRY"
        if seat and start > 0 and view.word(start - 1) in lists["articles"] and start not in view.opens:
            start -= 1
        before, beyond = view.before(start), self._past_aside(view, end)
        window = view.words(max(start - _CUE_WINDOW, view.sentence(start)[0]), start)
        if before[0] in lists["bilateral"]:
            paired = last > first or before[0] in lists["with"] or view.after(beyond)[0] in lists["and"]
            return paired and not lists["bilateral_cues"].isdisjoint(window)
        over = view.before(start - 1)[0] if before[0] in lists["adverbs"] else before[0]
        if not lists["agentive"].isdisjoint(before) or over in lists["object_verbs"]:
            return True
        if before[0] in lists["putting"] and view.after(end)[0] in lists["put_into"]:
            return True
        if not lists["inverted"].isdisjoint(before):
            return view.after(end)[0] in lists["closing"] | lists["coordination"]
        if before[0] in lists["by"]:
            return self._by(view, start - 1)
        if before[0] in lists["to"] and view.after(end)[0] in lists["given"]:
            return any(word.startswith(self._giving) for word in window[-4:-1])
        powers = before[0] in lists["and"] and start > 1 and self._power(view, start - 2)
        if powers and not lists["bilateral"].isdisjoint(window[-5:-2]):
            return True  # « entre l'UE et Kiev »
        if before[0] in lists["of"]:
            into = not lists["moved_into"].isdisjoint(view.after(beyond)) or self._into_a_name(view, beyond)
            moved = len(window) > 1 and window[-2] in lists["moves"] and into
            return moved or (len(window) > 1 and window[-2] in lists["actor_nouns"])
        listed = self._city_list(names, first, last, start) and not self._alone(view, end)
        if before[0] not in lists["subject_left"] or listed:
            return False
        return self._verbless(view, end) or self._verb(view, end)

    def _past_aside(self, view: View, at: int) -> int:
        """Past « , d'ordinaire plus prudent, » or « , fidèle à sa ligne, »: no place, no day, no other name."""
        stop = view.sentence(at - 1)[1]
        if at + 1 >= stop or view.word(at) != "," or not view.doc[at + 1].is_lower:
            return at
        words = view.words(at + 1, min(at + _ASIDE, stop))
        opens = self._lists["dateline"] | self._lists["articles"] | self._lists["coordination"]
        return at if "," not in words or words[0] in opens else at + words.index(",") + 2

    def _into_a_name(self, view: View, at: int) -> bool:
        """« dans l'Unesco »: what has a name and an article is entered by a State; a town is « dans Paris »."""
        within = at + 2 < len(view) and view.word(at) in self._lists["into"]
        return within and view.word(at + 1) in self._lists["articles"] and view.doc[at + 2].text[0].isupper()

    def _verbless(self, view: View, end: int) -> bool:
        """« La Suède l'a signé, Oslo aussi », « ; Oslo, non. »: a clause that takes up what others did."""
        if end + 1 < len(view) and view.word(end) == ",":
            end += 1
        said = end + 1 < len(view) and view.word(end) in self._lists["verbless"]
        return said and view.word(end + 1) in self._lists["closing"] | self._lists["coordination"]

    def _dated(self, names: Names, first: int, last: int, acting: Container[int]) -> bool:
        """« La Suède l'a signé en mai, Oslo en juin », « le 3 mai pour Oslo »: what others did, each with its day."""
        view, lists = names.view, self._lists
        start, end = names[first].start, names[last].end
        words = view.before(start)
        if words[0] in lists["for"]:
            return len(words) > 1 and words[1].split()[0] in lists["months"]
        opens = view.sentence(start)[0]
        others = (at for at in range(max(0, first - _OTHERS), first) if names[at].start >= opens)
        told = any(at in acting or self._is_subject(view, names[at]) for at in others)
        if not told or words[0] not in lists["coordination"] | lists["closing"]:
            return False
        when = [word for word in view.words(end, min(end + _DATE, len(view))) if word not in lists["articles"]]
        day = next((at for at, word in enumerate(when) if word in lists["months"]), 0)
        dated = day > 0 and all(word in lists["on_a_day"] for word in when[:day])
        if not dated and when[:1] and when[0] in lists["in_a_year"] and when[1:2] == ["#"]:
            dated, day = True, 1
        rest = when[day + 1 : day + 2]
        return dated and (not rest or rest[0] in lists["closing"] | lists["coordination"] | {"#"})

    def _is_subject(self, view: View, name: Mention) -> bool:
        """Whether a country and its article open a clause: « La Suède »."""
        article = view.before(name.start)[0] in self._lists["articles"] and name.form.label == "COUNTRY"
        return article and view.before(name.start - 1)[0] in self._lists["subject_left"]

    def _by(self, view: View, at: int) -> bool:
        """Whether what stands before ``par`` at ``at`` is an act: a noun of one, or a participle; over an aside."""
        opens = view.sentence(at)[0]
        before = at - 1
        if before > opens and view.word(before) == ",":
            commas = [place for place in range(max(opens, before - _VERB_WINDOW), before) if view.word(place) == ","]
            before = commas[-1] - 1 if commas else before
        before = self._before_date(view, before, opens)
        before = self._before_date(view, self._before_place(view, before, opens), opens)
        if before < opens:
            return False
        word = view.word(before)
        if word.startswith(self._passing):
            return False
        if view.doc[before].text[0].isupper() and self._of_act(view, max(opens, before - _CUE_WINDOW), before):
            return True  # « la ratification de la Convention de Budapest par Dakar »
        return (
            view.doc[before].text.endswith(self._participles)
            or word in self._lists["agent_cues"]
            or word.startswith(self._states)
        )

    def _before_place(self, view: View, at: int, opens: int) -> int:
        """« signé à Istanbul par », « conclu à New York par »: what stands before the place of an act."""
        before = at
        while before > max(opens, at - _PLACE) and view.doc[before].text[0].isupper():
            before -= 1
        return before - 1 if opens < before < at and view.word(before) in self._lists["to"] else at

    def _before_date(self, view: View, at: int, opens: int) -> int:
        """« signée en 2015 par », « ratifiée le 3 mai par »: the word before a day or a year, or the one at ``at``."""
        lists, before = self._lists, at
        within = lists["months"] | lists["on_a_day"] | lists["in_a_year"] | {"#"}
        while before > max(opens, at - _DATE) and view.word(before) in within:
            before -= 1
            if view.word(before) in lists["articles"] and view.word(before + 1) in within:
                before -= 1
        return before

    def _of_act(self, view: View, start: int, end: int) -> bool:
        """Whether the noun of an act stands between two tokens and nothing parts it from its agent."""
        words = view.words(start, end)
        act = max((at for at, word in enumerate(words) if word in self._lists["agent_cues"]), default=None)
        return act is not None and all(word.isalpha() or word in ("#", "'", "-") for word in words[act:])

    def _city_list(self, names: Names, first: int, last: int, start: int) -> bool:
        """Whether the list goes on to the left with a name that is no country's (``Lyon et Paris``)."""
        view = names.view
        return (
            start > 1
            and view.word(start - 1) in self._lists["coordination"]
            and (view.word(start - 1) != "," or last > first)
            and view.doc[start - 2].text[0].isupper()
            and view.word(start - 2) not in self._lists["function"]
            and not self._power(view, start - 2)
        )

    def _alone(self, view: View, at: int) -> bool:
        """« a quitté le Conseil de l'Europe et Oslo a signé »: a verb in the singular has no list for its subject."""
        words = (word for word in view.words(at, view.sentence(at - 1)[1]) if word not in self._between)
        verb = next(words, "")
        finite = verb in self._lists["auxiliaries"] or verb.endswith(self._strong)
        return finite and not verb.endswith(self._plural)

    def _power(self, view: View, at: int) -> bool:
        """Whether a body stands at ``at`` that lists itself with States: by its acronym, or by the city of its seat."""
        return view.word(at) in self._lists["powers"] or (view.doc[at].text.isupper() and len(view.doc[at]) > 1)

    def _over_powers(self, view: View, at: int, stop: int) -> int:
        """Past ``et Bruxelles``, ``et l'UE``, ``et la Commission européenne`` at ``at``."""
        if at + 1 >= stop or view.word(at) not in self._lists["and"]:
            return at
        article = view.word(at + 1) in self._lists["articles"]
        after = at + 2 if article else at + 1
        if after >= stop or self._power(view, after):
            return after + 1 if after < stop else at
        if not article or not view.doc[after].text[0].isupper():
            return at
        # A body: what both did follows in the plural.
        ends = range(after + 1, min(after + _BODY, stop))
        joint = self._lists["plural_auxiliaries"]
        return next((end for end in ends if view.word(end) in joint or view.word(end).endswith(self._plural)), at)

    def _owns(self, words: list[str]) -> bool:
        """« Port-au-Prince, si l'on en croit son ministre … »: an organ of the State in the aside."""
        pairs = pairwise(words)
        return any(word in self._lists["own"] and noun in self._lists["own_organs"] for word, noun in pairs)

    def _verb(self, view: View, at: int) -> bool:
        """Whether a verb that a State is the subject of starts at ``at``, after clitics, adverbs or an aside."""
        lists, stop = self._lists, view.sentence(at - 1)[1]
        at = self._over_powers(view, at, stop)
        if at < stop and view.word(at) == "(":  # « Vienne (2018) a ratifié »
            close = next((i for i in range(at, min(at + _BRACKETS, stop)) if view.word(i) == ")"), at - 1)
            at = close + 1
        if at < stop and view.word(at) == ",":
            words = view.words(at + 1, min(at + _ASIDE, stop))
            if words and words[0] in lists["relative"]:
                return self._verb(view, at + 2)
            if words and words[0] in lists["whose"]:
                return not lists["actor_nouns"].isdisjoint(words)
            if words[:1] and words[0] not in lists["dateline"] and self._owns(words):
                return True
            if words[:1] and words[0] in lists["become"] and any(word.startswith(self._states) for word in words[1:]):
                return True  # « Bichkek, devenue l'an dernier membre de l'OIF »
            if "," not in words or words[0] in lists["dateline"]:
                return False
            at = self._over_powers(view, at + words.index(",") + 2, stop)
        words = view.words(at, min(at + _VERB_REACH, stop))
        skipped = next((i for i, word in enumerate(words) if word not in self._between), len(words))
        clitics, words = words[:skipped], words[skipped:]
        if (
            not words
            or not words[0].isalpha()
            or (view.doc[at + skipped].text[0].isupper() and not view.doc[at - 1].is_upper)
        ):
            return False
        verb, rest = words[0], words[1 : 1 + _VERB_WINDOW]
        if verb in lists["planning"] and rest[:1] and rest[0].endswith(self._infinitive):
            return True  # « Berne compte ratifier »; a city « compte 130 000 habitants »
        if any(word.startswith(self._places) for word in (verb, *rest[:3])):
            return False
        if verb in lists["auxiliaries"] and lists["been"].isdisjoint(rest[:2]):
            return True
        if verb in lists["copulas"] and not lists["member_clitics"].isdisjoint(clitics):
            return not rest[:1] or rest[0] not in lists["articles"]  # « Bamako n'en est plus », « en est la capitale »
        if verb in lists["auxiliaries"] or verb in lists["copulas"]:
            return not lists["reflexive"].isdisjoint(clitics) or any(word.startswith(self._states) for word in rest)
        # « Pékin le regrette. », « Paris l'a dit »: what ends a sentence is no noun behind an article.
        last = len(words) == 1 or words[1] in lists["closing"] or words[1] == ","
        direct = lists["ambiguous_clitics"].isdisjoint(clitics) or last
        return verb not in lists["not_verbs"] and verb.endswith(self._finite if direct else self._strong)
