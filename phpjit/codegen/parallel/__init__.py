"""The pool of threads that array work runs on: how many (budget), numba's driver (driver), its threads (layer, pool).

    pool().want()          load it in the background; pool().load(…) waits
    budget(0, False)       how many threads array work may use here

numba itself is imported in a child process, once for a machine: what it compiles is kept on disk and linked by phpjit.
"""
