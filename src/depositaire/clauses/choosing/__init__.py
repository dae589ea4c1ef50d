"""Which rule's frame is filled best, what stands in where its clause leaves out a slot, and who shares the act.

It may import ``frames``, ``earlier`` and what is below; ``attributes`` stands beside it, and neither knows the other.
The components ``events``, ``names`` and ``syntax`` and the explanation of a document use it.
"""
