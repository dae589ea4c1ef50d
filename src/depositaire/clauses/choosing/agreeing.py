"""Which texts « le », « la », « il » or « elle » before a verb may stand for, by their gender."""

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.joinable import kind_of
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens


def agreeing(filled: Filled, fillers: list[Filler]) -> list[Filler]:
    """Those texts that « le », « la », « il » or « elle » before the verb may stand for; all where none is said."""
    doc, words, group = filled.sentence.doc, filled.sentence.words, filled.group
    if group is None:
        return fillers
    before = [doc[index] for index in group.clitics]
    if group.passive and group.start > filled.sentence.start:
        before.append(doc[group.start - 1])
    feminine = any(words.is_a(token, name) for token in before for name in ("feminine_article", "feminine_pronoun"))
    masculine = any(words.is_a(token, "masculine_article") for token in before) or any(
        words.is_a(token, "subject_pronoun") and not words.is_a(token, "plural_pronoun") for token in before
    )
    surely: list[Filler] = []
    if not (feminine or masculine) and group.tense == "perfect" and not group.passive:
        if not any(words.is_a(token, "object_clitic") for token in before):
            return fillers
        participle = doc[group.index].lower_  # « l'a ratifiée »: it agrees with what « l' » stands for
        feminine = participle.endswith(tuple(words.classes["feminine_ending"]))
        masculine = participle.endswith(tuple(words.classes["masculine_ending"]))
        surely = [filler for filler in fillers if is_named(doc, filler)]  # it may be called « le texte » meanwhile
    if not (feminine or masculine):
        return fillers
    told = [(filler, _is_feminine(doc, filler, words)) for filler in fillers]
    fit = [f for f, female in told if f.kind != "instrument" or female is None or female == feminine]
    start = doc[filled.sentence.start - 1].sent.start if filled.sentence.start else 0
    just = any(f.kind == "instrument" and start <= f.start < group.start for f in fit)
    if just or (feminine and fit):  # « l'a ratifiée » is no text that was called « le texte » meanwhile
        return fit
    return [*surely, *(f for f in fit if f not in surely)]


def _is_feminine(doc: Tokens, filler: Filler, words: Words) -> bool | None:
    """The gender of a text by the article it is named with, else by its kind: « le Traité d'Ottawa »."""
    article, kind = doc[filler.start - 1] if filler.start else None, kind_of(doc, filler)
    if article is not None and words.is_a(article, "masculine_article"):
        return False
    if kind in words.classes["text_of_either_gender"]:
        return None
    return kind in words.classes["feminine_text"]


def is_named(doc: Tokens, filler: Filler) -> bool:
    """Whether a text has a name, and is not only described."""
    named = spans.group(doc, spans.INSTRUMENTS)
    return any(span.kb_id_ == filler.ref and span.id_ != "described" for span in named)
