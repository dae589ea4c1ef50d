"""What a noun that refers back stands for: the mention of its kind named most and nearest before. Private."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.ahead import opens_next
from depositaire.clauses.document.antecedents import Issuer
from depositaire.clauses.document.homes import one_spoken_of_last, paragraph
from depositaire.clauses.document.standing import standing
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import words
from depositaire.lexicon import Anaphor, Lexicon
from depositaire.typography import fold

_LABELS: Final = {"organisation": "ORG", "instrument": "INSTRUMENT", "country": "COUNTRY"}
#: How many tokens back an antecedent may stand.
_BACK: Final = 400
#: Tokens added to every distance, so that one mention close by does not outweigh a document.
_SOFT: Final = 10
#: How many tokens may stand between a trigger and the text it is told of.
_CLOSE: Final = 10
#: How many tokens the sentence before may take.
_BEFORE: Final = 60
#: How many tokens may stand between two countries of a list.
_LIST_GAP: Final = 3
#: What a name in the title weighs at least, and how much more one that opens with the noun itself.
_TITLE: Final = 0.04
_HEAD: Final = 3
#: How many tokens a comma, an article, an adjective and the noun are.
_APPOSED: Final = 4
#: How many segments under a title tell which text it means.
_UNDER: Final = 4
#: How much more a body that a sentence speaks of.
_BARE: Final = 2
#: How much more the publisher's State counts, and a company that publishes.
_STATE, _COMPANY = 2, 6


class Antecedents:
    """Weighs what is named before a noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.plural = {form for head in lexicon.instrument_head for form in head.plural}
        self.heads = {
            usage.code: {fold(word) for name in (*usage.heads, *usage.names) for word in name.split()[:1]}
            for usage in lexicon.country_usage
        }

    def nearest(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span], issuer: Issuer) -> str:
        """The value named most and nearest before; a described text counts only where an event is told of it."""
        if rule.stands_for == "country" and (alone := self._alone_before(doc, token, rule, issuer)):
            return alone
        if rule.stands_for == "instrument" and (alone := self._alone_in_paragraph(doc, token, rule, named)):
            return alone
        weights: dict[str, float] = {}
        titles = [segment for segment in spans.group(doc, spans.SEGMENTS) if segment.label_ == "TITLE"]
        for span in named:
            if span.end > token.i or token.i - span.start > _BACK or not self.fits(doc, span, rule, token):
                continue
            if (span.id_ == "described" and not self.is_told(doc, span)) or _acts_on_it(span, token):
                continue
            if rule.stands_for == "instrument" and self._is_told_of_another(doc, span, named):
                continue
            weight = self._bias(rule, span, issuer) / (_SOFT + token.i - span.start)
            if any(title.start <= span.start < title.end for title in titles):
                weight = max(weight, _TITLE)
            if rule.stands_for != "country" and self._has_head(doc, span, token):
                weight *= _HEAD
            if rule.stands_for == "organisation":
                weight *= standing(
                    spans.tokens(doc), Filler("organisation", span.kb_id_, span.start, span.end), self.words
                )
            if rule.stands_for == "organisation" and self._is_bare(doc, span):
                weight *= _BARE
            weights[span.kb_id_] = weights.get(span.kb_id_, 0.0) + weight
        return max(weights, key=weights.__getitem__) if weights else self._just_described(doc, token, rule, named)

    def ahead(self, doc: Doc, token: Token, rule: Anaphor) -> str:
        """The value of the name that opens the next sentence: « … ont quitté la structure. La Ligue de handball… »."""
        span = None if rule.stands_for == "country" else opens_next(doc, token.i, self.words)
        if span is not None and self.fits(doc, span, rule, token):
            return span.kb_id_
        return self._under_the_title(doc, token, rule) if rule.stands_for == "instrument" else ""

    def _under_the_title(self, doc: Doc, token: Token, rule: Anaphor) -> str:
        """« Dix pays ratifient la convention », the title, and the text that the sentences under it tell first."""
        segments = spans.group(doc, spans.SEGMENTS)
        place = next((at for at, one in enumerate(segments) if one.start <= token.i < one.end), None)
        if place is None or segments[place].label_ != "TITLE" or doc[token.i + 1 : token.i + 2].text[:1].isupper():
            return ""  # « l'accord Mercosur » is called so
        behind = segments[place + 1 : place + 1 + _UNDER]
        texts = spans.within(doc, spans.INSTRUMENTS, behind[0].start, behind[-1].end) if behind else []
        text = next(
            (one for one in texts if self.fits(doc, one, rule, token) and self._has_head(doc, one, token)), None
        )
        return "" if text is None or (text.id_ == "described" and len(text) == 1) else text.kb_id_

    def _is_told_of_another(self, doc: Doc, span: Span, named: list[Span]) -> bool:
        """« la Convention, qui complète le Traité »: a text named only to say what the one before it does to it."""
        before = [one for one in named if one.label_ == "INSTRUMENT" and span.sent.start <= one.start < span.start]
        if not before or before[-1].kb_id_ == span.kb_id_:
            return False
        opens = before[-1].end + (doc[before[-1].end].text == ",")
        related = opens + 1 < span.start and self.words.is_a(doc[opens], "relative_subject")
        changed = any(self.words.is_form_of(one, "changing_a_text") for one in doc[opens + 1 : span.start])
        return related and (changed or not spans.within(doc, spans.TRIGGERS, opens, span.start))

    def _bias(self, rule: Anaphor, span: Span, issuer: Issuer) -> int:
        """How much more than others the State or the company counts that publishes the document."""
        if rule.stands_for == "country":
            return _STATE if span.kb_id_ == issuer.state else 1
        own = issuer.body is not None and span.kb_id_ == issuer.body.kb_id_
        return _COMPANY if own and "company" in rule.kinds else 1

    def _is_bare(self, doc: Doc, span: Span) -> bool:
        """Whether a name stands before the verb and under no preposition: the sentence speaks of it."""
        start = span.sent.start
        if any(self.words.is_verb(token) for token in doc[start : span.start]):
            return False
        return not preposition(spans.tokens(doc), span.start, self.words, floor=start)[0]

    def _just_described(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> str:
        """« La convention fiscale gêne les banques. Le texte… »: the one that the sentence before is about."""
        start = token.sent.start
        before = doc[start - 1].sent.start if start else start
        about = {
            span.kb_id_
            for span in named
            if before <= span.start < start and span.id_ == "described" and len(span) > 1
            if self.fits(doc, span, rule, token) and self._is_bare(doc, span) and self._is_one(doc, span)
        }
        return about.pop() if len(about) == 1 else ""

    def _is_one(self, doc: Doc, span: Span) -> bool:
        """« un accord de pêche », and not « Accords internationaux »."""
        before = doc[span.start - 1] if span.start else None
        return (
            before is not None and self.words.is_a(before, "article") and not self.words.is_a(before, "plural_article")
        )

    def is_told(self, doc: Doc, span: Span) -> bool:
        """Whether a trigger stands close before or after it."""
        near = spans.within(doc, spans.TRIGGERS, max(0, span.start - _CLOSE), span.end + 2 * _CLOSE)
        return any(
            trigger.start < span.start <= trigger.start + _CLOSE or span.end <= trigger.start < span.end + _CLOSE
            for trigger in near
        )

    def fits(self, doc: Doc, span: Span, rule: Anaphor, token: Token) -> bool:
        """Whether a mention is of what the noun may stand for."""
        label = _LABELS[rule.stands_for]
        if span.label_ != label and not (label == "COUNTRY" and span.label_ == "CAPITAL"):
            form_of_state = label == "COUNTRY" and span.label_ == "DEMONYM" and rule.kinds
            return bool(form_of_state) and fold(token.text) in self.heads.get(span.kb_id_, ())
        if rule.stands_for == "country":
            head = fold(token.text)
            return not rule.kinds or head in self.heads.get(span.kb_id_, ())
        several = span.id_ == "described" or all(word.is_lower or not word.is_alpha for word in span)
        if several and self._is_plural(span[0]) and not self._is_plural(token):
            return False  # « des conventions fiscales », and then « la convention »
        if span.id_ == "described" and self.words.is_a(span[0], "annexed") and not self._has_head(doc, span, token):
            return False  # « L'annexe reste à négocier. Le texte sera ouvert à la signature »
        entity = doc._.entities.get(span.kb_id_, {})
        if "@head" in rule.kinds and self._has_head(doc, span, token):
            return True
        if not rule.kinds and entity.get("kind") in self.words.classes["closed"]:
            return False  # « quitter l'institution » is leaving no ministry
        # A body of which only the name is known may be a company.
        return not rule.kinds or (entity.get("kind") or "company") in rule.kinds

    def _is_plural(self, token: Token) -> bool:
        """Whether it is a noun for texts in the plural."""
        return fold(token.text) in self.plural

    def _has_head(self, doc: Doc, span: Span, token: Token) -> bool:
        """Whether a name opens with the noun that refers back to it, or is told to be one: « Unitel, un mécanisme »."""
        head = fold(token.text).rstrip("s")
        pointed = token.i > 0 and self.words.is_a(doc[token.i - 1], "demonstrative")
        if pointed and span.label_ == "ORG" and self._is_beside(doc, span, head):
            return True
        name = str(doc._.entities.get(span.kb_id_, {}).get("name", ""))
        return any(fold(word).rstrip("s") == head for word in [*name.split()[:1], span[0].text])

    def _is_beside(self, doc: Doc, span: Span, head: str) -> bool:
        """« Unitel, un mécanisme d'achat »: whether what stands beside a name tells it to be what the noun says."""
        after = doc[span.end : span.end + _APPOSED]
        apposed = len(after) > 1 and after[0].text == "," and self.words.is_a(after[1], "determiner")
        return apposed and any(fold(word.text).rstrip("s") == head for word in after[2:])

    def _alone_in_paragraph(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> str:
        """The one text that the paragraph names or tells of before the noun."""
        written = spans.texts(doc)
        start = next((index for index in range(token.i - 1, -1, -1) if "\n" in written[index]), 0)
        near = [span for span in named if start <= span.start and span.end <= token.i]
        texts = {
            span.kb_id_
            for span in near
            if self.fits(doc, span, rule, token) and (span.id_ != "described" or self.is_told(doc, span))
        }
        return texts.pop() if len(texts) == 1 else ""

    def _is_listed(self, doc: Doc, span: Span, others: list[Span]) -> bool:
        """« fondé par le Ghana et le Togo, il a accueilli le Mali, mais le pays… »: one of several side by side."""
        for other in others:
            gap = doc[min(span.end, other.end) : max(span.start, other.start)]
            if other is span or not 0 < len(gap) <= _LIST_GAP:
                continue
            parted = gap[0].text == "," or self.words.is_a(gap[0], "list_and")
            if parted and all(token.pos_ in ("PUNCT", "CCONJ", "DET") for token in gap):
                return True
        return False

    def _alone_before(self, doc: Doc, token: Token, rule: Anaphor, issuer: Issuer) -> str:
        """The one country that the sentence names before the noun, or else the sentences before it speak of."""
        start = token.sent.start
        nations = {span.kb_id_ for span in spans.within(doc, spans.COUNTRIES, start, token.i)}
        here = self._named(doc, start, token.i)
        if not here and len(nations) == 1 and not rule.kinds:
            code = nations.pop()  # « Le Parlement togolais a approuvé l'adhésion du pays »
            return "" if "+" in code else code
        if here or not start:
            return self._one_of(doc, here, token, rule)
        last, told = doc[start - 1].sent, None if rule.kinds else one_spoken_of_last(doc, start, self.words)
        near = told is not None and told.start >= min(last.start, paragraph(doc, token.i))
        if told is not None and (near or not issuer.state) and not self._meets(doc, told):
            return told.ref  # « Le Togo avance. La France a salué ce geste. Le pays … »
        return self._one_of(doc, self._named(doc, max(last.start, start - _BEFORE), start), token, rule)

    @staticmethod
    def _meets(doc: Doc, one: Filler) -> bool:
        """« La présidente togolaise a reçu le roi jordanien »: two by their nations, either of whom may be meant."""
        sent = doc[one.start].sent
        near = spans.within(doc, spans.COUNTRIES, sent.start, sent.end)
        return len({span.kb_id_ for span in near}) > 1 and all(span.label_ == "DEMONYM" for span in near)

    @staticmethod
    def _named(doc: Doc, start: int, end: int) -> list[Span]:
        return [span for span in spans.within(doc, spans.COUNTRIES, start, end) if span.label_ != "DEMONYM"]

    def _one_of(self, doc: Doc, near: list[Span], token: Token, rule: Anaphor) -> str:
        """The one country among those that a sentence names, not side by side with others; empty where it is none."""
        single = [span for span in near if not self._is_listed(doc, span, near)]
        codes = {span.kb_id_ for span in single or near}
        if len(codes) > 1:  # « Le Ghana vend son cacao à l'Allemagne et au Japon. Le pays… »
            codes = {span.kb_id_ for span in single if self._is_bare(doc, span)} or codes
        return codes.pop() if len(codes) == 1 and self.fits(doc, near[0], rule, token) else ""


def _acts_on_it(span: Span, noun: Token) -> bool:
    """« Le Groupe Rivéo a rejoint la coalition »: who does something to another body is not that body."""
    if noun.dep_ not in ("obj", "obl:arg", "iobj") or noun.head.i == noun.i:
        return False
    return any(child.dep_ == "nsubj" and span.start <= child.i < span.end for child in noun.head.children)
