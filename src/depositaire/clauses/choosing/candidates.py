"""The bodies and texts of a document that an act without a target of its own may mean."""

from collections.abc import Sequence

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.actors import is_of_states
from depositaire.clauses.choosing.agreeing import agreeing
from depositaire.clauses.choosing.things_between import is_of_a_thing
from depositaire.clauses.choosing.told_before import OUT, is_near
from depositaire.clauses.document.joinable import is_closed, is_joinable, kind_of, may_have_states
from depositaire.clauses.document.just_named import acts_on_texts, is_just_named, speaks_of_text
from depositaire.clauses.document.topic import described, known, named
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled


def candidates(
    filled: Filled, told: Sequence[Told], parties: set[str], refs: set[str], *, wanted: bool, recalling: bool
) -> list[Filler]:
    """The bodies and texts of the document that the act may mean, none of its parties among them.

    With ``wanted`` a pronoun stands for it; with ``recalling`` an act told before has one that would do.
    """
    doc, trigger = filled.sentence.doc, filled.trigger
    fit = [filler for filler in named(doc) if filled.takes(filler) and filler.ref not in parties]
    if not recalling and not any(filler.kind == "instrument" for filler in fit):
        fit = [one for one in known(doc, filled.sentence.words) if filled.takes(one) and one.ref not in parties]
    if wanted:
        if trigger.types.binding == "sign":  # a letter that others will sign too; treaties have names
            just = {target.ref for item in told if is_near(filled, item) for target in item.filled.targets}
            fit += [text for text in described(doc) if text.ref in just]
        if acts_on_texts(trigger) and not speaks_of_text(filled, fit):
            fit += [text for text in described(doc) if text not in fit and is_just_named(filled, text)]
        fit = agreeing(filled, fit)
        if trigger.types.organisation and trigger.types.binding:
            fit = [filler for filler in fit if filler.ref in refs or filler.kind == "instrument"] or fit
        if trigger.types.organisation is not None:
            open_ = [f for f in fit if not (is_closed(doc, f, filled.sentence.words) or _is_left(filled, told, f))]
            fit = open_ or ([] if is_of_states(filled) else fit)
        if trigger.types.organisation == "found":
            fit = [one for one in fit if not is_of_a_thing(filled, one)]
    else:
        joined = {target.ref for item in told if item.source.types.organisation for target in item.filled.targets}
        fit = [one for one in fit if one.ref in joined or is_joinable(doc, one, filled.sentence.words)]
        fit = [filler for filler in fit if filler.ref in refs or kind_of(doc, filler) is not None]
        if is_of_states(filled):
            fit = [filler for filler in fit if filler.ref in joined or may_have_states(filled, filler)]
    return fit


def _is_left(filled: Filled, told: Sequence[Told], filler: Filler) -> bool:
    """« Le Royaume-Uni, sorti de l'Union, y siège toujours »: what a participle beside the subject says was left.

    Not « Membre associé de l'Union, le Chili y siège ».
    """
    left = (item.filled for item in told if item.sentence is filled.sentence and item.source.types.organisation in OUT)
    return any(filler in one.targets and one.group is not None and one.group.participle for one in left)
