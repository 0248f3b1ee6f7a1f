"""The fair draw: who gets the seats when more people offer themselves than there are seats.

A library in its own right (numpy and HiGHS, no Qt, no SQL): a *pool* of people with *answers* to *features*,
*quotas* on how many of each answer a panel holds, a number of *seats*, and a seeded lot.
``python -m panelapp.composition FOLDER --seed N`` draws from files.

Importing the package is cheap: the modules that need numpy and HiGHS are imported where they are used,
as in ``from panelapp.composition import draw``. The records are in `panelapp.composition.model`.
"""
