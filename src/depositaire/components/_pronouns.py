"""Personal pronouns that are the subject of a verb: « elle », « ils »."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.antecedents import Issuer, together
from depositaire.clauses.wording.words import words
from depositaire.components._told_of_itself import of_who_says_so
from depositaire.components._unnamed import is_of_unnamed
from depositaire.lexicon import Lexicon

_KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country"}
#: How many tokens back a pronoun's antecedent may stand.
_PRONOUN: Final = 80
_TEXT: Final = 160
#: How many tokens from a pronoun its verb may stand.
_VERB: Final = 6
#: What is done by hand to a text.
_BY_HAND: Final = frozenset({"sign", "ratify"})
#: How far before a name the preposition may stand that governs it.
_CHARGE: Final = 4
#: The model takes many a pronoun before a verb of time for an impersonal one.
_SUBJECTS: Final = ("nsubj", "expl:subj")
#: How the model hangs a name on the noun before it.
_BESIDE: Final = ("appos", "flat", "nmod", "conj")


class Pronouns:
    """Resolves pronouns by number, gender and recency."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        rules = [rule for rule in lexicon.trigger if rule.form == "verb" and rule.types.organisation is None]
        self.of_bodies = {
            word
            for rule in lexicon.trigger
            if rule.form == "verb" and rule.types.organisation == "belong" and rule.frame.get("subject") == "target"
            for word in rule.words
        }
        acting = [rule for rule in lexicon.trigger if rule.form == "verb" and rule.frame.get("subject") == "party"]
        self.of_parties = {word for rule in acting if rule.types.binding != "adopt" for word in rule.words}
        self.of_parties -= self.of_bodies
        belonging = [one for one in lexicon.trigger if one.form == "predicate" and one.frame.get("subject") == "party"]
        self.of_members = {word for rule in belonging for word in rule.words}
        self.of_signers = {  # what a person in office does for his State: he joins nothing for it
            word
            for rule in acting
            if rule.types.organisation is None and rule.types.binding in _BY_HAND
            for word in rule.words
        }
        joining = [rule for rule in acting if rule.types.organisation is not None and not (rule.near or rule.also)]
        self.of_signers -= {word for rule in joining for word in rule.words}
        #: By a verb, the words near it that make a text its subject.
        self.of_texts: dict[str, list[str]] = {}
        for rule in rules:
            for word in rule.words if rule.frame.get("subject") == "target" else ():
                self.of_texts.setdefault(word, []).extend(rule.near)
        self.to_texts = {word for rule in rules if rule.frame.get("object") == "target" for word in rule.words}

    def resolve(self, doc: Doc, token: Token, named: list[Span], issuer: Issuer) -> Span | None:
        """A pronoun that is a subject: the last bare name of its number and gender, else the issuer's State."""
        if not self.words.is_a(token, "subject_pronoun") or not token.dep_.startswith(_SUBJECTS):
            return None
        feminine = self.words.is_a(token, "feminine_pronoun")
        plural = self.words.is_a(token, "plural_pronoun")
        if self._is_of_a_text(doc, token):
            text = self._text(doc, token, named, feminine=feminine)
            if text is not None or not self._acts(doc, token):
                return text  # else « il est lié par la Convention »
        if not token.dep_.startswith("nsubj") and not self._tells(doc, token):
            return None
        if (topic := self._topic(doc, token, named, plural=plural)) is not None:
            return topic
        if (same := self._same(doc, token, named) or of_who_says_so(doc, token, named, self.words)) is not None:
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=same.kb_id_, span_id=same.id_)
        if plural and (self._is_of_others(doc, token) or is_of_unnamed(doc, token, self.words)):
            return None
        fillers = together(spans.tokens(doc), token.i, self.words, spans.group(doc, spans.SEGMENTS)) if plural else []
        if fillers:
            value = "+".join(filler.ref for filler in fillers)
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=value, span_id=fillers[0].kind)
        if not plural and (office := self._in_office(doc, token)) is not None:
            return office
        span = self._last(doc, token, named, feminine=feminine, plural=plural)
        if span is not None:
            if not plural and self._names_somebody(doc, span.end, token.i):
                return None
            kind = span.id_ if span.label_ == "NOM" else _KINDS[span.label_]
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id=kind)
        if feminine and not plural and token.i - token.sent.start < 2 and issuer.state:
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=issuer.state, span_id="country")
        return None

    def _is_of_others(self, doc: Doc, token: Token) -> bool:
        """« appelle les États qui ne l'ont pas fait pour qu'ils adhèrent »: those nobody names, and who are to act."""
        if not self.words.phrases["so_that"].ending(doc, token.i):
            return False
        others = [one for one in doc[token.sent.start : token.i] if self.words.is_a(one, "member_noun")]
        named = spans.within(doc, spans.COUNTRIES, token.sent.start, token.i)
        return bool(others) and all(span.end <= others[-1].i for span in named)

    def _in_office(self, doc: Doc, token: Token) -> Span | None:
        """« La ministre du Togo est à Rome. Elle signera la Charte »: the subject before, who acts for a State."""
        start = token.sent.start
        if not start or token.i - start > 1 or not self._signs(doc, token):
            return None
        before = doc[start - 1].sent
        found = groups(spans.tokens(doc), before.start, before.end, self.words)
        subject = next((group for group in found if not group.prep), None)
        if subject is None or not subject.person or len(subject.fillers) != 1 or subject.organ:
            return None
        if any(self.words.is_verb(one) for one in doc[before.start : subject.start]):
            return None
        one = subject.fillers[0]
        return Span(doc, token.i, token.i + 1, label="NOM", kb_id=one.ref, span_id=one.kind)

    def _signs(self, doc: Doc, token: Token) -> bool:
        """Whether the verb behind the pronoun tells what is done by hand to a text."""
        told = spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.i + _VERB, token.sent.end))
        auxiliaries = self.words.classes["auxiliary"]
        verbs = [one.kb_id_ for one in told if one.label_ == "verb" and one.kb_id_ not in auxiliaries]
        return bool(verbs) and verbs[0] in self.of_signers

    def _same(self, doc: Doc, token: Token, named: list[Span]) -> Span | None:
        """« annonce qu'il rejoindra l'OIF et qu'il quittera l'OEI »: the pronoun of the clause that it is joined to."""
        joined = [doc[index] for index in range(max(token.sent.start, token.i - 2), token.i)]
        if len(joined) < 2 or not self.words.is_a(joined[0], "coordinator"):
            return None
        if not self.words.is_a(joined[1], "relative_object"):
            return None
        before = (span for span in reversed(spans.ordered(named)) if token.sent.start <= span.start < token.i)
        return next((span for span in before if len(span) == 1 and span[0].lower_ == token.lower_), None)

    def _last(self, doc: Doc, token: Token, named: list[Span], *, feminine: bool, plural: bool) -> Span | None:
        """The last bare name of its number and gender.

        A State that is the subject of the sentence, its gender told, goes before an object whose gender is not:
        « Le Togo a quitté l'OIF. Il y était entré en 2010 »; and any subject before any object where the pronoun does
        what members and signatories do: « La Colombie a quitté la Commission. Elle a signé la Convention ».
        """
        acts = not plural and self._acts(doc, token)
        object_: Span | None = None
        for span in reversed(spans.ordered(named)):
            if span.end > token.i or token.i - span.start > _PRONOUN:
                continue
            kind = span.id_ if span.label_ == "NOM" else _KINDS.get(span.label_, "")
            if kind in ("", "instrument") or self._is_relativised(doc, span, token):
                continue
            if not plural and self._is_listed(doc, span):
                continue  # « a rejoint le Mali et le Niger. Il… »
            if not self._is_bare(doc, span) or plural != self._is_plural(doc, span):
                continue
            gender = self._gender(doc, span)
            if gender is not None and gender != feminine:
                continue
            subject = _is_subject(span.root)
            if object_ is not None:
                if span.sent.start != object_.sent.start:
                    break
                if subject and (acts or (gender is not None and kind == "country")):
                    return span
            elif not subject and (acts or (gender is None and not plural and self._does(doc, token))):
                object_ = span
            else:
                return span
        return object_

    def _acts(self, doc: Doc, token: Token) -> bool:
        """Whether the first verb that tells an event behind the pronoun tells what its subject joins, leaves, signs."""
        auxiliaries = self.words.classes["auxiliary"]
        told = spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.i + _VERB, token.sent.end))
        verbs = [one.kb_id_ for one in told if one.label_ == "verb" and one.kb_id_ not in auxiliaries]
        said = any(one.label_ == "predicate" and one.kb_id_ in self.of_members for one in told)  # « elle reste membre »
        states = self.words.classes["being"] | self.words.classes["remaining"]
        return (bool(verbs) and verbs[0] in self.of_parties) or (said and states.issuperset(verbs))

    def _does(self, doc: Doc, token: Token) -> bool:
        """Whether what the pronoun's sentence tells is an act of its subject: not « elle compte 93 membres »."""
        auxiliaries = self.words.classes["auxiliary"]
        told = spans.within(doc, spans.TRIGGERS, token.i + 1, token.sent.end)
        verbs = [one.kb_id_ for one in told if one.label_ == "verb" and one.kb_id_ not in auxiliaries]
        return not verbs or verbs[0] not in self.of_bodies

    def _tells(self, doc: Doc, token: Token) -> bool:
        """Whether a verb that tells an event follows: then the model is wrong to read the pronoun as impersonal."""
        near = spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.i + _VERB, token.sent.end))
        return any(trigger.label_ == "verb" for trigger in near)

    def _topic(self, doc: Doc, token: Token, named: list[Span], *, plural: bool) -> Span | None:
        """« Quant aux États-Unis, ils … »: what the sentence says it speaks of."""
        first, last = token.sent.start, token.i
        for span in named:
            if not first <= span.start < span.end <= last or span.label_ not in _KINDS:
                continue
            at = (span.start, span.start - 1)
            if any(self.words.phrases["topic"].ending(doc, place) for place in at) and plural == self._is_plural(
                doc, span
            ):
                return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id=_KINDS[span.label_])
        return None

    def _is_of_a_text(self, doc: Doc, token: Token) -> bool:
        """Whether the pronoun's verb tells of a text: « il entrera en vigueur », « elle a été ratifiée »."""
        for trigger in spans.within(doc, spans.TRIGGERS, token.i + 1, min(token.i + _VERB, token.sent.end)):
            if trigger.label_ == "verb":
                near = self.of_texts.get(trigger.kb_id_, ())
                after = doc[trigger.end : min(trigger.end + _VERB, token.sent.end)].text.lower() if near else ""
                told = any(word in after for word in near)
                between = doc[token.i + 1 : trigger.start]
                passive = token.dep_ == "nsubj:pass" or any(self.words.is_form_of(each, "being") for each in between)
                acts = any(self.words.is_a(each, "object_clitic") for each in between)  # « il la signera »
                return told or (passive and not acts and trigger.kb_id_ in self.to_texts)
        return False

    def _text(self, doc: Doc, token: Token, named: list[Span], *, feminine: bool) -> Span | None:
        """The last text before the pronoun, of its gender where an article tells it."""
        for span in reversed(spans.ordered(named)):
            if span.end > token.i or token.i - span.start > _TEXT:
                continue
            if span.id_ != "instrument" and span.label_ != "INSTRUMENT":
                continue
            gender = self._gender(doc, span)
            if gender is None or gender == feminine:
                return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id="instrument")
        return None

    def _names_somebody(self, doc: Doc, start: int, end: int) -> bool:
        """Whether a person is named between two tokens, by first and last name and under no preposition."""
        taken = spans.covered(doc, *spans.GROUPS[1:5], start=start, end=end)
        for index in range(start + 1, end):
            pair = doc[index - 1 : index + 1]
            if not all(token.is_title and token.is_alpha and token.i not in taken for token in pair):
                continue
            if (
                not self._is_under(doc, index - 1)
                and not self.words.is_a(pair[0], "determiner")
                and not pair[1].is_sent_start
            ):
                return True
        return False

    def _is_under(self, doc: Doc, index: int) -> bool:
        """Whether a preposition stands before a name or before the noun for its charge: « du président Jean Morin »."""
        for before in range(index, max(0, index - _CHARGE), -1):
            if self.words.phrases["preposition"].ending(doc, before):
                return True
            if not doc[before - 1].is_lower or self.words.is_a(doc[before - 1], "article"):
                return False
        return False

    def _is_listed(self, doc: Doc, span: Span) -> bool:
        """Whether it is one of a list: no pronoun in the singular means one of several."""
        found = groups(spans.tokens(doc), span.sent.start, span.sent.end, self.words)
        own = next((group for group in found if group.start <= span.start < group.end), None)
        return own is not None and len({filler.start for filler in own.fillers}) > 1

    def _is_relativised(self, doc: Doc, span: Span, token: Token) -> bool:
        """« le collectif, dont elle est membre »: the pronoun is not what « dont » stands for."""
        between = range(span.end, token.i)
        return len(between) < 4 and any(self.words.phrases["relative_oblique"].at(doc, index) for index in between)

    def _is_bare(self, doc: Doc, span: Span) -> bool:
        before = doc[span.start - 1] if span.start else None
        if before is not None and before.text == "(":
            return False  # « des États issus de la CEI (Communauté des États indépendants) »
        if any(self.words.phrases["topic"].ending(doc, at) for at in (span.start, span.start - 1)):
            return True
        pointed = before is not None and any(self.words.is_a(before, name) for name in ("article", "demonstrative"))
        if pointed and span.start > 1:  # « dans cette communauté »
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


def _is_subject(token: Token) -> bool:
    """Whether a name is a subject, or stands beside the noun that is: « la compagnie portugaise TAP a quitté… »."""
    while token.dep_.startswith(_BESIDE) and token.head.i < token.i:
        if any(between.is_punct or between.pos_ in ("CCONJ", "ADP") for between in token.doc[token.head.i : token.i]):
            return False
        token = token.head
    return token.dep_.startswith("nsubj")
