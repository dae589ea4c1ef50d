"""When, where, how many and as what: the date, place, total and role of an act that is told.

It may import ``earlier`` and what is below; ``choosing`` stands beside it, and neither knows the other. The components
``events`` and ``status`` use it.
"""
