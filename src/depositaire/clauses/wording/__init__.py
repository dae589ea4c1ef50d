"""What words are: the words and phrases of the rule files, numbers, and where a noun phrase begins.

It knows no argument and no sentence, only tokens, and imports no other package of clauses. All of them use it, and so
do most components.
"""
