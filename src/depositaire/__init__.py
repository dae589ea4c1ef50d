"""Membership and signature events from French communiqués."""
