"""The frame of a rule, filled from its clause: for a verb, a noun, or a word for what somebody is or becomes.

It may import ``status`` and what is below; ``earlier`` stands beside it, and neither knows the other. ``choosing`` uses
it, to which it leaves what the clause does not say; so does the component ``events``.
"""
