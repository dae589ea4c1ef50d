"""Common nouns that refer back: « l'agence », « ce traité », « les deux pays », « le Gouvernement »."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.antecedents import Issuer, together
from depositaire.clauses.document.homes import state_spoken_of
from depositaire.clauses.document.own_country import own_country
from depositaire.clauses.document.speakers import quotation, speaker
from depositaire.clauses.wording.words import words
from depositaire.components._antecedents import Antecedents
from depositaire.components._by_members import ByMembers
from depositaire.components._each_of_them import each_of_them
from depositaire.components._introducing import announces, nation_behind
from depositaire.components._latest import Latest
from depositaire.components._leaders import Leaders
from depositaire.components._nations import host, only_nation
from depositaire.components._noun_phrases import NounPhrases
from depositaire.components._one_of_two import one_of_two, other_of_two
from depositaire.components._several_texts import is_of_several, several_texts
from depositaire.components._states_meant import StatesMeant
from depositaire.lexicon import Anaphor, Lexicon
from depositaire.typography import fold

KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country", "INSTRUMENT": "instrument"}
#: What nobody refers back to as the first or the only one.
_SINGLED_OUT: Final = ("country", "organisation")
#: How many tokens the sentence before may take.
_BEFORE: Final = 60
#: How far behind a noun for a State the body or text may stand whose member it is, and what those are.
_OWNED: Final = 3
_JOINED: Final = ("ORG", "INSTRUMENT")
#: How many tokens a charge of several words may take.
_SAID: Final = 5


class NounAnaphors:
    """Resolves nouns by the rules for anaphors."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.antecedents = Antecedents(lexicon)
        self.by_members = ByMembers(self.words, self.antecedents)
        self.phrases, self.latest = NounPhrases(self.words), Latest(lexicon)
        self.leaders, self.states = Leaders(lexicon), StatesMeant(self.words, self.phrases)
        self.anaphors: dict[str, list[Anaphor]] = {}
        for rule in lexicon.anaphor:
            for word in rule.words:
                self.anaphors.setdefault(word.split()[0], []).append(rule)

    def resolve(self, doc: Doc, token: Token, named: list[Span], issuer: Issuer) -> Span | None:
        """The noun with what it stands for, or None."""
        rules = self.anaphors.get(token.lower_)
        if not rules or token.pos_ == "VERB":
            return None
        of_bodies = any(rule.stands_for == "organisation" for rule in rules)
        if announces(doc, token, named, self.words, of_bodies=of_bodies) and not self.by_members.are_given(doc, token):
            return None
        nation = nation_behind(doc, token)
        for rule in rules:
            if not self.is_said(doc, token, rule) or (nation and not self._is_of_its_nation(doc, token, rule, named)):
                continue
            value, kind = self._value(doc, token, rule, named, issuer)
            if value:
                start, end = self.phrases.extent(doc, token, rule)
                return Span(doc, start, end, label="NOM", kb_id=value, span_id=kind)
        return None

    def may_mean(self, doc: Doc, span: Span, named: Sequence[Span]) -> bool:
        """Whether a definite noun with adjectives may mean a body named anywhere: « l'alliance militaire »."""
        noun = span[0]
        if self.phrases.has_complement(doc, noun) or not self.phrases.is_definite(doc, noun.i):
            return False
        rules = [rule for rule in self.anaphors.get(noun.lower_, ()) if rule.stands_for == "organisation"]
        return any(self.antecedents.fits(doc, one, rule, noun) for rule in rules for one in named)

    @staticmethod
    def is_said(doc: Doc, token: Token, rule: Anaphor) -> bool:
        """Whether the noun is one of the rule, or begins a charge of several words: « la garde des Sceaux »."""
        if token.lower_ in rule.words:
            return True
        charges = [word for word in rule.words if " " in word]
        said = " ".join(doc[token.i : token.i + _SAID].text.lower().split()) if charges else ""
        return (said + " ").startswith(tuple(charges))

    def _is_of_its_nation(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> bool:
        """Whether a noun with a nationality can mean a body named before: only where there is but one of its kind.

        « Les deux sociétés françaises » are the two that were named, and « les deux ministres français » are not.
        """
        if rule.stands_for == "parties":
            return self.phrases.is_counted(doc, token.i, strict=True) and token.lower_ not in self.words.stand_ins
        if rule.stands_for != "organisation":
            return False
        near = [span for span in named if token.i - _BEFORE <= span.start < token.i]
        return len({span.kb_id_ for span in near if self.antecedents.fits(doc, span, rule, token)}) == 1

    def _value(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span], issuer: Issuer) -> tuple[str, str]:
        """What the noun stands for by this rule, and its kind; empty where the rule does not apply."""
        ours = token.i > 0 and self.words.is_a(doc[token.i - 1], "first_person")
        if ours or (token.i and rule.stands_for == "country" and self.words.is_a(doc[token.i - 1], "my")):
            if rule.stands_for == "country":
                said = speaker(doc, token.i, self.words)  # « notre pays », in the words of somebody who is named
                return (said.ref if said is not None and said.kind == "country" else issuer.state), "country"
            own = issuer.body if rule.stands_for == "organisation" else None
            return (own.kb_id_, "organisation") if own is not None else ("", "")
        if token.i and rule.stands_for == "country" and self.words.is_a(doc[token.i - 1], "possessive"):
            country = own_country(doc, token.i - 1, self.words)
            return (country, "country") if country else ("", "")
        singled_out = rule.stands_for in _SINGLED_OUT or self.words.is_a(token, "the_state")
        if singled_out and self.phrases.is_the_only_one(doc, token.i):
            return "", ""  # « est devenu le premier pays membre de l'OIF », « le seul réseau »
        match rule.stands_for:
            case "issuer":
                said = speaker(doc, token.i, self.words)
                if said is not None:
                    return said.ref, said.kind
                if not token.dep_.startswith("nsubj"):
                    return "", ""
                return (
                    (issuer.body.kb_id_, "organisation") if issuer.body is not None else (issuer.speaks_for, "country")
                )
            case "owner":
                ours = issuer.body is None and quotation(doc, token.i) is None and self._tells_an_act(doc, token)
                return (issuer.speaks_for, "country") if ours else ("", "")
            case "issuer-state":
                fits = self.phrases.is_its_own(doc, token)
                if self.words.is_a(token, "the_state"):  # « l'état d'urgence », « l'État du Texas »
                    fits = fits and not token.is_lower and not self.phrases.has_complement(doc, token)
                here = self.states.of_scene(doc, token, issuer) if self.words.is_a(token, "at_home") else ""
                return (here or self.states.home(doc, token, issuer), "country") if fits else ("", "")
            case "scene":
                fits = self.phrases.is_its_own(doc, token)
                here = self.states.of_scene(doc, token, issuer) if fits else ""
                here = here or (state_spoken_of(doc, token.i, self.words) if fits else "")
                return (here or self.states.named_next(doc, token), "country") if fits else ("", "")
            case "office":
                return (rule.state, "country") if self.phrases.is_definite(doc, token.i) else ("", "")
            case "leader":
                fits = self.phrases.is_its_own(doc, token)
                fits = fits and token.dep_ == "nsubj" and not self.phrases.has_complement(doc, token)
                return (self.leaders.state(doc, token), "country") if fits else ("", "")
            case "last":
                pointed = (token.i and self.words.is_a(doc[token.i - 1], "demonstrative")) or "-" in doc[
                    token.i : token.i + 2
                ].text
                if token.i + 1 < token.sent.end and doc[token.i + 1].pos_ == "NOUN":
                    return "", ""  # « ce dernier pays »
                alone = pointed and token.i and not self.phrases.is_counted(doc, token.i, strict=True)
                return self.latest.of(doc, token, named) if alone else ("", "")
            case "host":
                return host(doc, token, self.words, issuer.authorities), "country"
            case "first" | "second":
                return one_of_two(doc, token, self.words, 0 if rule.stands_for == "first" else 1)
            case "other":
                return other_of_two(doc, token, self.words)
            case "all":
                return each_of_them(doc, token, self.words)
            case "texts":
                return self.several(doc, token, named), "instrument"
            case "parties":
                latest = self.words.is_a(token, "latest") and token.i + 1 < len(doc)
                if latest and doc[token.i + 1].pos_ == "NOUN":
                    return "", ""  # « les deux derniers mois »
                if not token.i or not self.phrases.is_counted(doc, token.i):
                    return "", ""
                fillers = together(spans.tokens(doc), token.i, self.words, spans.group(doc, spans.SEGMENTS))
                if self.phrases.is_pointed(doc, token) and (
                    not fillers or self._are_others_nearer(doc, token, fillers)
                ):
                    return "", ""
                if not fillers:
                    return self.states.pair(doc, token, issuer), "country"
                return "+".join(filler.ref for filler in fillers), fillers[0].kind
        if rule.stands_for == "country" and self.phrases.is_of_several(doc, token.i):
            return "", ""  # « les mêmes pays »
        capital = token.text[0].isupper() and not token.is_upper and rule.stands_for != "country"  # « l'ONG »
        several = rule.stands_for == "instrument" and is_of_several(doc, token, self.words)
        if not token.i or capital or not (several or self.phrases.is_definite(doc, token.i)):
            given = token.i and not capital and rule.stands_for == "organisation" and self.phrases.is_new(doc, token)
            return (self.antecedents.ahead(doc, token, rule), rule.stands_for) if given else ("", "")
        told = rule.stands_for == "country" and (
            self.phrases.is_of_a_region(doc, token) or self._owns(doc, token, named)
        )
        if self.phrases.has_complement(doc, token) and not told:
            return self.by_members.body(doc, token, rule, named), rule.stands_for
        if rule.stands_for == "country" and self.phrases.is_plural(doc[token.i - 1]):
            return "", ""  # « avec les pays sud-américains », « Ces pays ont signé »
        of_state = rule.stands_for == "country" and bool(rule.kinds)
        if of_state and (head := self.phrases.head_of_state(doc, token)) is not None:
            return self.states.home(doc, head, issuer), "country"
        found = self._apposed(doc, token, rule, named)
        if rule.stands_for == "country" and not rule.kinds and not _is_named(doc, token, named):
            found = found or self.states.of_scene(doc, token, issuer)  # « À Lomé, … que le pays… »
        found = found or self.antecedents.nearest(doc, token, rule, named, issuer)
        if several and not any(span.kb_id_ == found and self.words.is_a(span[0], "several_texts") for span in named):
            return "", ""
        found = found or self.antecedents.ahead(doc, token, rule)
        if not found and rule.stands_for == "country" and not rule.kinds:
            found = only_nation(doc, token, self.words, issuer.authorities) or self.states.named_next(doc, token)
        if not found and rule.stands_for == "country" and rule.kinds:
            found = issuer.state if fold(token.text) in self.antecedents.heads.get(issuer.state, ()) else ""
        return found, rule.stands_for

    def several(self, doc: Doc, token: Token, named: list[Span]) -> str:
        """The texts that « ces accords », « les deux textes » stands for; empty where none were told together."""
        return several_texts(doc, token, named, self.words, partial(self.antecedents.is_told, doc))

    @staticmethod
    def _tells_an_act(doc: Doc, token: Token) -> bool:
        """« notre adhésion », « notre future candidature »: whether the noun behind the possessive is a trigger."""
        behind = token.i + 1 + (doc[token.i + 1].pos_ == "ADJ") if token.i + 2 < token.sent.end else token.i
        told = spans.within(doc, spans.TRIGGERS, behind, behind + 1)
        return any(span.start == behind and span.label_ == "noun" for span in told)

    def _owns(self, doc: Doc, token: Token, named: list[Span]) -> bool:
        """« le retrait du pays de la Convention »: the complement behind is of the noun before."""
        triggers = spans.within(doc, spans.TRIGGERS, token.sent.start, token.i)
        noun = any(span.label_ == "noun" and span.end == token.i - 1 for span in triggers)
        return noun and any(token.i + 1 < span.start <= token.i + _OWNED for span in named if span.label_ in _JOINED)

    def _apposed(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> str:
        """« au Conseil, l'organe directeur permanent »: what closes behind a name and a comma says what it is."""
        comma, end = token.i - 2, token.i + 1
        if rule.stands_for != "organisation" or comma < token.sent.start or doc[comma].text != ",":
            return ""
        while end < token.sent.end and doc[end].pos_ in ("ADJ", "NOUN") and doc[end].is_lower:
            end += 1
        if end < token.sent.end and doc[end].text not in ",.;)":
            return ""
        return next((span.kb_id_ for span in named if span.end == comma and span.label_ == "ORG"), "")

    @staticmethod
    def _are_others_nearer(doc: Doc, token: Token, fillers: Sequence[Filler]) -> bool:
        """« Le Togo et le Mali ont consulté les éleveurs. Ceux-ci… »: many without a name stand between."""
        between = doc[max(filler.end for filler in fillers) : token.i]
        return any(noun.pos_ == "NOUN" and "Plur" in noun.morph.get("Number", []) for noun in between)


def _is_named(doc: Doc, token: Token, named: list[Span]) -> bool:
    """Whether the sentence names a country before the noun."""
    return any(span.label_ != "ORG" and token.sent.start <= span.start < token.i for span in named)
