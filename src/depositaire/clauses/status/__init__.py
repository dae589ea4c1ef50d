"""Whether what a verb or a noun tells has happened, will, might, or did not.

It may import ``subjects``, ``document`` and what is below. The components ``events`` and ``status`` use it; ``frames``,
``earlier``, ``attributes`` and ``choosing`` ask it what was decided, announced or only asked for.
"""
