"""The spaCy components: one module, one factory, one span group or one set of attributes each.

They meet on the Doc (``depositaire.spans`` names the groups) and never import each other.
"""
