"""The fair draw: who gets the seats when more people offer themselves than there are seats.

A library in its own right (numpy and HiGHS, no Qt, no SQL): a *pool* of people with *answers* to *features*,
*quotas* on how many of each answer a panel holds, a number of *seats*, chances as even as these allow (`fair`), a
*lottery* of numbered panels, and a *certificate* that anybody can verify. ``python -m panelapp.composition --help``
tells how to draw from files.

Importing the package is cheap: the modules that need numpy and HiGHS are imported where they are used,
as in ``from panelapp.composition import fair``. The records are in `panelapp.composition.model`.
"""

import os

# With more threads sums are added up in another order, and the same people and numbers would give another lottery.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
