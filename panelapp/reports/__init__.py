"""Everything that becomes paper: records in, the bytes of a tagged PDF out.

Each document is a module with one function `build(…) -> bytes` that may run on a worker thread. Importing this
package costs nothing; importing one of its modules loads reportlab, so services do that inside functions.
"""
