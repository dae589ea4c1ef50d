"""Items of a list that go on with the line that announces them: « La Conférence a : – adopté… ; – admis… »."""

from depositaire.clauses.sentences.sentence import Sentence


def lead_colon(sentence: Sentence, index: int) -> int | None:
    """The colon that announces the list, one item of which begins with the token ``index``; None elsewhere."""
    doc, opens = sentence.doc, index
    while opens > sentence.start and not doc[opens - 1].is_space:
        if not (doc[opens - 1].is_punct or doc[opens - 1].like_num):
            return None
        opens -= 1
    if opens <= sentence.start or "\n" not in doc[opens - 1].text:
        return None
    announced = (at for at in range(opens - 1, sentence.start, -1) if doc[at - 1].text == ":" and "\n" in doc[at].text)
    colon = next(announced, None)
    return None if colon is None else colon - 1
