"""Meetings and their minutes: write on the left, the page on the right."""
