"""Samråd: compose panels, hold reflection sessions, leave with minutes."""

__version__ = "0.1.0"
