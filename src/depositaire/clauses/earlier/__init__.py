"""Acts as they have been told, and the words and clauses that take one up or tell who else does it.

It may import ``status`` and what is below; ``frames`` stands beside it, and neither knows the other. ``attributes``,
``choosing``, the component ``events`` and the explanation of a document use it.
"""
