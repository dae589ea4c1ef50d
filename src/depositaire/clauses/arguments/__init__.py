"""Who and what a text names: countries, bodies, texts, stand-ins and towns, one by one and in lists that go on.

It may import ``wording``. A sentence holds what it finds, and all packages above speak of it; the components
``coreference``, ``events`` and ``persons`` use it too.
"""
