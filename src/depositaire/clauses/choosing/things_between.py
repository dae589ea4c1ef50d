"""Things named between a body and a pronoun that stands for the thing: « YouTube retire la vidéo. Qui l'a créée ? »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.subjects.parse import is_plain
from depositaire.clauses.wording.prepositions import preposition

#: How far before the verb the thing may be named.
_NEAR: Final = 20


def is_of_a_thing(filled: Filled, body: Filler) -> bool:
    """« YouTube retire la vidéo. Le blogueur qui l'a créée proteste »: what the pronoun agrees with is nearer.

    Of what is launched or created; a body alone is founded.
    """
    group, doc, words = filled.group, filled.sentence.doc, filled.sentence.words
    if group is None or not any(words.is_a(doc[at], "object_clitic") for at in group.clitics):
        return False
    participle = doc[group.index]
    feminine = participle.lower_.endswith(tuple(words.classes["feminine_ending"]))
    masculine = participle.lower_.endswith(tuple(words.classes["masculine_ending"]))
    if feminine == masculine or any(form.lemma in words.classes["founding"] for form in words.forms(participle)):
        return False
    wanted = "Fem" if feminine else "Masc"
    for noun in doc[max(body.end, group.start - _NEAR) : group.start]:
        told = noun.pos_ == "NOUN" and wanted in noun.morph.get("Gender", []) and "Sing" in noun.morph.get("Number", [])
        article = noun.i > 0 and words.is_a(doc[noun.i - 1], "article")
        subject = noun.i + 1 < len(doc) and words.is_a(doc[noun.i + 1], "relative_subject")
        apart = noun.i < filled.sentence.start and preposition(doc, noun.i, words)[0]  # « se réunit à la mairie. »
        if told and article and not (subject or apart) and is_plain(filled.sentence, noun):
            return not any(words.is_a(noun, name) for name in ("body_noun", "company_noun", "appositive"))
    return False
