"""Coreference for what events need: « l'agence », « ce traité », « le pays », « elle » as subject of a trigger's verb.

An anaphor is resolved by its head noun, the kind it fits, number and recency; one that cannot be resolved stays out.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.document.antecedents import Authorities, Issuer
from depositaire.clauses.wording.words import words
from depositaire.components._country_groups import CountryGroups
from depositaire.components._described_members import DescribedMembers
from depositaire.components._hosts import Hosts
from depositaire.components._noun_anaphors import NounAnaphors
from depositaire.components._pronouns import Pronouns
from depositaire.components._with_them import with_them
from depositaire.lexicon import Lexicon, read


@Language.factory("depositaire_coreference", default_config={"lexicons": []})
def create_coreference(nlp: Language, name: str, lexicons: list[str]) -> "Coreference":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Coreference(read(tuple(lexicons)))


class Coreference:
    """Writes the group ``anaphors`` in the sentences that hold a trigger."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.authorities = Authorities.of(lexicon)
        self.nouns = NounAnaphors(lexicon)
        self.pronouns = Pronouns(lexicon)
        self.groups = CountryGroups(lexicon)
        self.hosts = Hosts(self.words)
        self.described = DescribedMembers(self.words)
        self.signing = {
            word
            for rule in lexicon.trigger
            for word in rule.words
            if rule.form == "verb" and "sign" in (rule.types.text, rule.types.binding, rule.types.none)
        }
        pronouns = self.words.classes["subject_pronoun"] | self.words.classes["them"]
        self.referring = self.nouns.anaphors.keys() | pronouns

    def __call__(self, doc: Doc) -> Doc:
        """Resolve the anaphors of ``doc``."""
        named = spans.ordered(
            span
            for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
            for span in spans.group(doc, name)
        )
        issuer = Issuer(doc, self.authorities)
        named = self._without_anaphoric(doc, named, issuer)
        dated = spans.group(doc, spans.DATES)
        taken = {index for span in (*named, *dated) for index in range(span.start, span.end)}
        found: list[Span] = []
        for segment in spans.segments_with(doc, spans.TRIGGERS):
            hosts = [] if self._names_an_office(doc, segment) else list(self.hosts.find(doc, segment, issuer))
            taken.update(index for span in hosts for index in range(span.start, span.end))
            found += hosts
            for index, word in enumerate(spans.lower(doc)[segment.start : segment.end], segment.start):
                if index in taken or word not in self.referring:
                    continue
                token = doc[index]
                span = self.nouns.resolve(doc, token, named, issuer)
                span = span or self.pronouns.resolve(doc, token, [*named, *found], issuer)
                span = span or with_them(doc, token, found, self.words)
                if span is not None:
                    found.append(span)
            made = self._described(doc, segment, taken, found, named)
            named = spans.ordered([*named, *made]) if made else named
            grouped = list(self.groups.find(doc, segment))
            if grouped:  # « les deux Soudans » are no body of an unknown name
                spans.put(doc, spans.ORGANISATIONS, spans.free(spans.group(doc, spans.ORGANISATIONS), grouped))
            found += grouped
        spans.put(doc, spans.ANAPHORS, found)
        return doc

    def _names_an_office(self, doc: Doc, segment: Span) -> bool:
        """« le conseiller fédéral et son homologue »: whether the sentence says of which State one of them is."""
        return any(
            rule.stands_for == "office" and self.nouns.is_said(doc, token, rule)
            for token in segment
            for rule in self.nouns.anaphors.get(token.lower_, ())
        )

    def _described(self, doc: Doc, segment: Span, taken: set[int], found: list[Span], named: list[Span]) -> list[Span]:
        """Bodies of a segment that have no name and do not refer back, added to the group ``organisations``."""
        again = {index for span in found for index in range(span.start, span.end)}
        made = [
            span
            for span in self.described.find(doc, segment, taken | again)
            if not self.nouns.may_mean(doc, span, named)
        ]
        if made:
            spans.put(doc, spans.ORGANISATIONS, spans.ordered([*spans.group(doc, spans.ORGANISATIONS), *made]))
        return made

    def _without_anaphoric(self, doc: Doc, named: list[Span], issuer: Issuer) -> list[Span]:
        """« L'accord a été signé » refers back: a bare definite noun is no new text where an earlier one fits.

        Nor is « la convention internationale ».
        """
        dropped = []
        for span in named:
            if span.id_ != "described" or not all(self.words.is_a(token, "of_any_text") for token in span[1:]):
                continue
            if self.nouns.several(doc, span[0], [other for other in named if other not in dropped and other != span]):
                dropped.append(span)
                continue
            if (
                not span.start
                or not (
                    self.nouns.phrases.is_definite(doc, span.start)
                    or self.nouns.phrases.is_counted_again(
                        doc, span[0], [one for one in named if one.end <= span.start]
                    )
                )
                or self._is_told_apart(doc, span.end)
            ):
                continue
            others = [other for other in named if other not in dropped and other != span]
            rules = [rule for rule in self.nouns.anaphors.get(span[0].lower_, ()) if rule.stands_for == "instrument"]
            antecedents = self.nouns.antecedents
            if any(antecedents.nearest(doc, span[0], rule, others, issuer) for rule in rules) or any(
                antecedents.ahead(doc, span[0], rule) for rule in rules
            ):
                dropped.append(span)
        if dropped:
            kept = [span for span in spans.group(doc, spans.INSTRUMENTS) if span not in dropped]
            spans.put(doc, spans.INSTRUMENTS, kept)
        return [span for span in named if span not in dropped]

    def _is_told_apart(self, doc: Doc, after: int) -> bool:
        """« l'accord conclu en 2022 », « l'accord signé avec la Grèce »: its own act tells which one it is."""
        if after + 1 >= len(doc) or doc[after].dep_ != "acl":
            return False
        signed = any(form.tense == "ppast" and form.lemma in self.signing for form in self.words.forms(doc[after]))
        return signed and doc[after + 1].pos_ == "ADP"
