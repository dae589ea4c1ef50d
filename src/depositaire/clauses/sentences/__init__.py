"""A sentence with its arguments, its clauses, its verb groups, and what governs a word of it.

It may import ``arguments`` and ``wording``; all packages above use it, and the components ``events`` and ``status`` do.
``Filled``, a frame with what fills its slots, is a value of this layer: it holds only what a sentence has.
"""
