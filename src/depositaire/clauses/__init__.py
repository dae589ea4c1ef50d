"""How a French clause is read: words, arguments, verb groups, complements, attributes.

Pure functions and small frozen values over a Doc; the components ``coreference``, ``events`` and ``status`` use them.
"""
