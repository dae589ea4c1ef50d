"""``python -m depositaire.cli``."""

from depositaire.cli import main

main()
