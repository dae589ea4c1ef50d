"""Status: actual, planned, hypothetical or negated, for each event on the Doc."""

from spacy.language import Language
from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.frames import Sentence
from depositaire.clauses.status import noun_status, verb_status
from depositaire.clauses.verbs import verb_group
from depositaire.clauses.frames import copula_of
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon, read


@Language.factory("depositaire_status", default_config={"lexicons": []})
def create_status(nlp: Language, name: str, lexicons: list[str]) -> "Status":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Status(read(tuple(lexicons)))


class Status:
    """Sets ``status`` in each dict of ``doc._.events``."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)

    def __call__(self, doc: Doc) -> Doc:
        """Decide the status of every event of ``doc``."""
        sentences: dict[int, Sentence] = {}
        for event in doc._.events:
            segment = next(s for s in doc.spans[spans.SEGMENTS] if s.start <= event["token"] < s.end)
            if segment.start not in sentences:
                sentences[segment.start] = Sentence.read(doc, segment.start, segment.end, self.words)
            found = self._status(sentences[segment.start], event)
            event["status"] = found if event["status"] is None or found == "negated" else event["status"]
        return doc

    def _status(self, sentence: Sentence, event: dict) -> str:  # type: ignore[type-arg]
        doc, index = sentence.doc, event["token"]
        if event["form"] == "verb":
            group = verb_group(doc, index, event["lemma"], self.words, floor=sentence.start)
            return verb_status(sentence, group) if group is not None else "actual"
        if event["form"] == "predicate":
            copula = copula_of(sentence, index)
            return verb_status(sentence, copula[1]) if copula is not None else "actual"
        return noun_status(sentence, index, event["end"])
