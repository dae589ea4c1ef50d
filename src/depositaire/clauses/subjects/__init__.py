"""Who acts, as the sentence itself tells: subjects of verbs, owners of nouns, lists and numbers beside them.

It may import ``sentences`` and what is below; ``document`` stands beside it, and neither knows the other. All packages
above use it, and so does the component ``events``.
"""
