"""Every line of SQL: the encrypted file, its keys, its backups, and one module of functions per kind of
record.
"""

from __future__ import annotations

from panelapp.storage import driver as driver  # must come before sqlite_utils is imported anywhere
