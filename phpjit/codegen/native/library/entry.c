/* The ends of a function version that its emitted entry leaves to the library. */
#include "boxing.h"

/* The kernel bailed out: nothing it did is visible; `self` does the work.  A signal's exception goes up instead. */
PyObject *pj_function_bailed(pj_ctx *ctx, PyObject *self, PyObject **args, pj_int nargs)
{
    pj_int code = ctx->bail;
    pj_take_gil(ctx);
    pj_leave(ctx);
    if (code == PJ_BAIL_SIGNAL || PyErr_Occurred())
        return NULL;
    return pj_fallback(self, args, nargs);
}

/* Printing what the kernel had printed raised an exception. */
PyObject *pj_failed(pj_ctx *ctx)
{
    pj_leave(ctx);
    return NULL;
}
