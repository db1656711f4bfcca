/* What numba's driver is linked to in place of Python's functions: it holds no GIL, and it never fails. */
#include <stdio.h>
#include <stdlib.h>

#include "parallel.h"

/* For functions that take and give back the GIL: numba's prange does so around each run, workers have no use for it. */
void *pj_without_gil(void *state)
{
    return state;
}

/* For functions that only report errors: there is no error that the driver could have. */
void pj_driver_failed(void)
{
    fputs("phpjit: the driver of the parallel tier has failed\n", stderr);
    abort();
}
