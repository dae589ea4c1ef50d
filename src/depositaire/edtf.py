"""The date value: EDTF (ISO 8601-2:2019, level 1 and the level 2 sub-year groupings that French needs)."""
