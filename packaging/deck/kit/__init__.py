"""The parts all pictures are made of: one light, one palette, one lens, and surfaces that are never quite even.

A scene stands on the ground plane z = 0 with the camera near the origin looking along +y; lengths are metres.
"""
