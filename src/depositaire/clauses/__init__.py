"""How a French clause is read: from its words to who acts, what comes of it, when, and by which rule.

Pure functions and small frozen values over a Doc, which the components use. One package has one job, and imports only
what is below it (a contract in ``pyproject.toml``): ``wording``, ``arguments``, ``sentences``, ``document`` beside
``subjects``, ``status``, ``earlier`` beside ``frames``, ``attributes`` beside ``choosing``.
"""
