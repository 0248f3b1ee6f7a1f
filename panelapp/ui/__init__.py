"""Everything the facilitator sees."""

from __future__ import annotations

import builtins
from importlib import import_module

# PySide6 makes `import` read the source of every module loaded after it, to find those that ask for another spelling of
# its names (`from __feature__ import …`). None here does, and the reading took a tenth of the start.
import_module("PySide6.QtCore")
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
