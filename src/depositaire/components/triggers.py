"""Triggers: the words that may tell an event, by a table of forms."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.phrases import Phrases
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon, read


@Language.factory("depositaire_triggers", default_config={"lexicons": []})
def create_triggers(nlp: Language, name: str, lexicons: list[str]) -> "Triggers":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Triggers(read(tuple(lexicons)))


class Triggers:
    """Writes the group ``triggers``: label verb, noun or predicate; value: the infinitive or the noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.verbs = {word for form, word in self.words.triggers if form == "verb"}
        self.nouns = {
            form: Phrases(word for kind, word in self.words.triggers if kind == form) for form in ("noun", "predicate")
        }

    def __call__(self, doc: Doc) -> Doc:
        """Find the triggers of ``doc``; words inside a name are none."""
        named = {
            index
            for group in (spans.ORGANISATIONS, spans.INSTRUMENTS, spans.DATES)
            for span in spans.group(doc, group)
            if span.id_ != "described"
            for index in range(span.start, span.end)
        }
        found: list[Span] = []
        covered = 0
        for token in doc:
            if token.i < covered or token.i in named or (not token.is_alpha and "-" not in token.text):
                continue
            for form, phrases in self.nouns.items():
                length = phrases.at(doc, token.i)
                if length:
                    text = doc[token.i : token.i + length].text.lower().replace("\n", " ")
                    found.append(Span(doc, token.i, token.i + length, label=form, kb_id=text))
                    covered = max(covered, token.i + length if length > 1 else 0)
            lemmas = dict.fromkeys(form.lemma for form in self.words.forms(token) if form.lemma in self.verbs)
            found.extend(Span(doc, token.i, token.i + 1, label="verb", kb_id=lemma) for lemma in lemmas)
        doc.spans[spans.TRIGGERS] = found
        return doc
