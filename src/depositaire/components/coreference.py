"""Coreference for what events need: « l'agence », « ce traité », « le pays », « elle » as subject of a trigger's verb.

An anaphor is resolved by its head noun, the kind it fits, number and recency; one that cannot be resolved stays out.
"""

from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.antecedents import capitals, issuer, issuer_state, together
from depositaire.clauses.numerals import cardinal_at, ordinal_at
from depositaire.clauses.words import words
from depositaire.lexicon import Anaphor, Lexicon, read
from depositaire.typography import fold

_KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country", "INSTRUMENT": "instrument"}
_BACK: Final = 400
"""How many tokens back an antecedent may stand."""
_PRONOUN: Final = 80
"""How many tokens back a pronoun's antecedent may stand."""
_SOFT: Final = 10
"""Tokens added to every distance, so that one mention close by does not outweigh a document."""
_CLOSE: Final = 10
"""How many tokens may stand between a trigger and the text it is told of."""
_CHARGE: Final = 10
"""How many tokens the name of a charge may take."""


@Language.factory("depositaire_coreference", default_config={"lexicons": []})
def create_coreference(nlp: Language, name: str, lexicons: list[str]) -> "Coreference":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Coreference(read(tuple(lexicons)))


class Coreference:
    """Writes the group ``anaphors`` in the sentences that hold a trigger."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.capitals = capitals(lexicon)
        self.heads = {
            usage.code: {fold(word) for name in (*usage.heads, *usage.names) for word in name.split()[:1]}
            for usage in lexicon.country_usage
        }
        self.anaphors: dict[str, list[Anaphor]] = {}
        for rule in lexicon.anaphor:
            for word in rule.words:
                self.anaphors.setdefault(word, []).append(rule)

    def __call__(self, doc: Doc) -> Doc:
        """Resolve the anaphors of ``doc``."""
        named = sorted(
            span
            for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
            for span in spans.group(doc, name)
        )
        named = self._without_anaphoric(doc, named)
        dated = spans.group(doc, spans.DATES)
        taken = {index for span in (*named, *dated) for index in range(span.start, span.end)}
        wanted = {trigger.sent.start for trigger in doc.spans[spans.TRIGGERS]}
        found: list[Span] = []
        state = issuer_state(doc, self.capitals)
        for segment in doc.spans[spans.SEGMENTS]:
            if segment.start not in wanted:
                continue
            for token in segment:
                if token.i in taken:
                    continue
                span = self._noun(doc, token, named) or self._pronoun(doc, token, [*named, *found], state)
                if span is not None:
                    found.append(span)
            found += self._hosts(doc, segment, state)
        spans.put(doc, spans.ANAPHORS, found)
        return doc

    def _without_anaphoric(self, doc: Doc, named: list[Span]) -> list[Span]:
        """« L'accord a été signé » refers back: a bare definite noun is no new text where an earlier one fits."""
        dropped = []
        for span in named:
            if span.id_ != "described" or len(span) > 1 or not span.start or not self._is_definite(doc, span.start):
                continue
            others = [other for other in named if other not in dropped and other != span]
            rules = [rule for rule in self.anaphors.get(span[0].lower_, ()) if rule.stands_for == "instrument"]
            if any(self._antecedent(doc, span[0], rule, others) for rule in rules):
                dropped.append(span)
        if dropped:
            kept = [span for span in spans.group(doc, spans.INSTRUMENTS) if span not in dropped]
            spans.put(doc, spans.INSTRUMENTS, kept)
        return [span for span in named if span not in dropped]

    def _noun(self, doc: Doc, token: Token, named: list[Span]) -> Span | None:
        rules = self.anaphors.get(token.lower_)
        if not rules or token.pos_ == "VERB" or self._announces(doc, token, named):
            return None
        for rule in rules:
            value, kind = self._value(doc, token, rule, named)
            if value:
                return Span(doc, token.i, token.i + 1, label="NOM", kb_id=value, span_id=kind)
        return None

    def _announces(self, doc: Doc, token: Token, named: list[Span]) -> bool:
        """« le mouvement « En marche ! » »: a noun before a name is part of naming it."""
        after = token.i + 1
        while after < len(doc) and not doc[after].text[-1].isalnum() and doc[after].text not in ",.;:()":
            after += 1
        return any(span.start in (after, token.i + 1) for span in named)

    def _value(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> tuple[str, str]:
        """What the noun stands for by this rule, and its kind; empty where the rule does not apply."""
        if token.i and self.words.is_a(doc[token.i - 1], "first_person"):
            if rule.stands_for == "country":
                return issuer_state(doc, self.capitals), "country"
            own = issuer(doc) if rule.stands_for == "organisation" else None
            return (own.kb_id_, "organisation") if own is not None else ("", "")
        if token.i and rule.stands_for == "country" and self.words.is_a(doc[token.i - 1], "possessive"):
            before = [span for span in spans.group(doc, spans.COUNTRIES) if token.sent.start <= span.start < token.i]
            return (before[-1].kb_id_, "country") if before else ("", "")
        match rule.stands_for:
            case "issuer":
                span = issuer(doc) if token.dep_.startswith("nsubj") else None
                return (span.kb_id_, "organisation") if span is not None else ("", "")
            case "issuer-state":
                fits = token.i > 0 and self._is_definite(doc, token.i) and not self._of_another(doc, token)
                return (issuer_state(doc, self.capitals), "country") if fits else ("", "")
            case "last":
                pointed = (token.i and self.words.is_a(doc[token.i - 1], "demonstrative")) or "-" in doc[
                    token.i : token.i + 2
                ].text
                before = (
                    [] if not pointed else [span for span in named if span.end <= token.i and span.label_ in _KINDS]
                )
                last = before[-1] if before and token.i and not self._is_counted(doc, token.i, strict=True) else None
                return (last.kb_id_, _KINDS[last.label_]) if last is not None else ("", "")
            case "parties":
                if not token.i or not self._is_counted(doc, token.i):
                    return "", ""
                fillers = together(doc, token.i, self.words, doc.spans[spans.SEGMENTS])
                return "+".join(filler.ref for filler in fillers), fillers[0].kind if fillers else ""
        capital = token.text[0].isupper() and rule.stands_for != "country"
        if not token.i or capital or not self._is_definite(doc, token.i) or self._has_complement(doc, token):
            return "", ""
        return self._antecedent(doc, token, rule, named), rule.stands_for

    def _is_counted(self, doc: Doc, index: int, *, strict: bool = False) -> bool:
        """« les deux pays », « ces trois États », « ces pays »; ``strict``: with a number."""
        if strict:
            return cardinal_at(doc, index - 1)[0] is not None
        for before in (doc[index - 1], doc[max(0, index - 2)]):
            if self.words.is_a(before, "demonstrative"):
                return True
        counted = cardinal_at(doc, index - 1)[0] is not None
        return counted and index > 1 and self.words.is_a(doc[index - 2], "definite")

    def _of_another(self, doc: Doc, token: Token) -> bool:
        """Whether a country, a body or a demonym follows the noun: « le ministre sénégalais »."""
        following = doc[token.i + 1 : min(len(doc), token.i + _CHARGE)]
        named = {
            i
            for name in (spans.COUNTRIES, spans.ORGANISATIONS)
            for span in spans.group(doc, name)
            for i in range(span.start, span.end)
        }
        for item in following:
            if item.i in named:
                return True
            if item.text in ",;.()" or item.pos_ in ("VERB", "AUX") or self._opens_counterpart(item):
                return False
        return False

    def _opens_counterpart(self, token: Token) -> bool:
        """« le ministre et son homologue … »."""
        following = token.nbor(1) if token.i + 1 < len(token.doc) else None
        coordinated = self.words.is_a(token, "coordinator") and following is not None
        return coordinated and (self.words.is_a(following, "possessive") or self.words.is_a(following, "article"))

    def _hosts(self, doc: Doc, segment: Span, state: str) -> list[Span]:
        """« Yuriko Backes et son homologue portugais »: the person before the counterpart acts for the issuer's State."""
        found = []
        for person in spans.group(doc, spans.MODEL):
            if person.label_ != "PER" or not state or not segment.start <= person.start < segment.end:
                continue
            after = doc[person.end : min(segment.end, person.end + 4)]
            if any(self.words.is_a(token, "counterpart") for token in after) and any(
                self.words.is_a(token, "possessive") for token in after
            ):
                found.append(Span(doc, person.start, person.end, label="NOM", kb_id=state, span_id="country"))
        return found

    def _is_definite(self, doc: Doc, index: int) -> bool:
        before = doc[index - 1]
        if before.pos_ == "ADJ" and index > 1 and ordinal_at(doc, index - 1, self.words)[0] is None:
            before = doc[index - 2]
        return self.words.is_a(before, "definite") or self.words.is_a(before, "demonstrative")

    def _has_complement(self, doc: Doc, token: Token) -> bool:
        """« le réseau de distribution » names another thing."""
        index = token.i + 1
        if index >= len(doc):
            return False
        following = doc[index]
        return (
            self.words.is_a(following, "complement_preposition")
            and token.nbor(-1).lower_ not in self.words.classes["demonstrative"]
        )

    def _antecedent(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> str:
        """The value that is named most and nearest before; a described text counts only where an event is told of it."""
        weights: dict[str, float] = {}
        state = issuer_state(doc, self.capitals) if rule.stands_for == "country" else ""
        for span in named:
            if span.end > token.i or token.i - span.start > _BACK or not self._fits(doc, span, rule, token):
                continue
            if span.id_ == "described" and not self._is_told(doc, span):
                continue
            weight = (2 if span.kb_id_ == state else 1) / (_SOFT + token.i - span.start)
            weights[span.kb_id_] = weights.get(span.kb_id_, 0.0) + weight
        return max(weights, key=weights.__getitem__) if weights else ""

    def _is_told(self, doc: Doc, span: Span) -> bool:
        """Whether a trigger stands close before or after it."""
        return any(
            trigger.start < span.start <= trigger.start + _CLOSE or span.end <= trigger.start < span.end + _CLOSE
            for trigger in doc.spans[spans.TRIGGERS]
        )

    def _fits(self, doc: Doc, span: Span, rule: Anaphor, token: Token) -> bool:
        label = {"organisation": "ORG", "instrument": "INSTRUMENT", "country": "COUNTRY"}[rule.stands_for]
        if span.label_ != label and not (label == "COUNTRY" and span.label_ == "CAPITAL"):
            return False
        if rule.stands_for == "country":
            head = fold(token.text)
            return not rule.kinds or head in self.heads.get(span.kb_id_, ())
        entity = doc._.entities.get(span.kb_id_, {})
        if "@head" in rule.kinds:
            head = fold(token.text).rstrip("s")
            if any(fold(word).rstrip("s") == head for word in [*str(entity.get("name", "")).split()[:1], span[0].text]):
                return True
        return not rule.kinds or entity.get("kind") in rule.kinds

    def _pronoun(self, doc: Doc, token: Token, named: list[Span], state: str) -> Span | None:
        """A personal pronoun that is a subject: the last bare name of its number and gender, else the issuer's State."""
        if not self.words.is_a(token, "subject_pronoun") or not token.dep_.startswith("nsubj"):
            return None
        feminine = self.words.is_a(token, "feminine_pronoun")
        plural = self.words.is_a(token, "plural_pronoun")
        fillers = together(doc, token.i, self.words, doc.spans[spans.SEGMENTS]) if plural else []
        if fillers:
            value = "+".join(filler.ref for filler in fillers)
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=value, span_id=fillers[0].kind)
        for span in sorted(named, reverse=True):
            if (
                span.end > token.i
                or token.i - span.start > _PRONOUN
                or (span.label_ not in _KINDS and span.label_ != "NOM")
            ):
                continue
            if span.label_ == "INSTRUMENT" or span.id_ == "instrument" or self._is_relativised(doc, span, token):
                continue
            if not self._is_bare(doc, span) or plural != self._is_plural(doc, span):
                continue
            gender = self._gender(doc, span)
            if gender is not None and gender != feminine:
                continue
            kind = span.id_ if span.label_ == "NOM" else _KINDS[span.label_]
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id=kind)
        if state and feminine and not plural and token.i - token.sent.start < 2:
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=state, span_id="country")
        return None

    def _is_relativised(self, doc: Doc, span: Span, token: Token) -> bool:
        """« le collectif, dont elle est membre »: the pronoun is not what « dont » stands for."""
        between = range(span.end, token.i)
        return len(between) < 4 and any(self.words.phrases["relative_oblique"].at(doc, index) for index in between)

    def _is_bare(self, doc: Doc, span: Span) -> bool:
        before = doc[span.start - 1] if span.start else None
        if self.words.phrases["topic"].ending(doc, span.start) or self.words.phrases["topic"].ending(
            doc, span.start - 1
        ):
            return True
        if before is not None and self.words.is_a(before, "article") and span.start > 1:
            before = doc[span.start - 2]
        return (
            before is None
            or before.is_sent_start is True
            or not self.words.phrases["preposition"].ending(doc, before.i + 1)
        )

    def _is_plural(self, doc: Doc, span: Span) -> bool:
        return bool(span.start) and doc[span.start - 1].lower_ in self.words.classes["plural_article"]

    def _gender(self, doc: Doc, span: Span) -> bool | None:
        """True for feminine, False for masculine, None where the article does not tell."""
        if not span.start:
            return None
        before = doc[span.start - 1]
        if self.words.is_a(before, "feminine_article"):
            return True
        return False if self.words.is_a(before, "masculine_article") else None
