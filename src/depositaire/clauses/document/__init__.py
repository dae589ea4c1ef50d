"""What the rest of a document says: its States, houses, speakers, topic and headings, and what stands for them.

It may import ``sentences`` and what is below; ``subjects`` stands beside it, and neither knows the other. ``status``,
``earlier``, ``frames``, ``choosing`` and the components ``coreference``, ``events``, ``persons`` and ``status`` use it.
"""
