"""Scoring against gold communiqués: reading, metrics, errors, comparison, reports and exchange with other tools."""
