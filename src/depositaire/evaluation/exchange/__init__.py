"""Gold documents to and from annotation tools: brat standoff, spaCy DocBin, Label Studio JSON.

Each format has a pair of functions that give back what they were given. What a tool shows as spans, arcs and choices
is laid out once, in ``graph.py``; what it cannot show rides along in a note.
"""
