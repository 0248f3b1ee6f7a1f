"""The parts all pictures are made of: one light, one palette, one lens, and surfaces that are never quite even.

A scene is a file `scenes/NN_key.py` with a function `build()` that makes everything and returns the objects that are
its main thing (for the silhouette its contrast is measured by). It stands on the ground z = 0 with the camera near
the origin looking along +y; lengths are metres, the sun is low and comes from the left unless the picture needs
another. `light.sky` comes first, `camera.look` last. Every picture is seeded: rendered again it is the same.
"""
