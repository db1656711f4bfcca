/* The ends of a function version that its emitted entry leaves to the library. */
#include "boxing.h"

/* The kernel bailed out: nothing it did is visible; `self` does the work.  A signal's exception goes up instead. */
PyObject *pj_function_bailed(pj_ctx *ctx, PyObject *self, PyObject **args, pj_int nargs)
{
    pj_int code = ctx->bail, extra = ctx->bail_extra;
    pj_take_gil(ctx);
    pj_leave(ctx);
    if (code == PJ_BAIL_SIGNAL || PyErr_Occurred())
        return NULL;
    pj_set_last(code, extra);
    return pj_fallback(self, args, nargs);
}

void pj_unfit(pj_ctx *ctx)
{
    pj_set_last(ctx->bail, ctx->bail_extra);
    pj_leave(ctx);
}

/* Printing what the kernel had printed raised an exception. */
PyObject *pj_failed(pj_ctx *ctx)
{
    pj_leave(ctx);
    return NULL;
}

/* Something that comes out has no Python form: tier 0 does the work again. */
PyObject *pj_not_boxed(pj_ctx *ctx, PyObject *self, PyObject **args, pj_int nargs)
{
    pj_drop_objects(ctx);
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) {
        pj_leave(ctx);
        return NULL;
    }
    PyErr_Clear();
    pj_bail(ctx, PJ_BAIL_BOX);
    return pj_function_bailed(ctx, self, args, nargs);
}

/* Everything that comes out is boxed: objects that came in get their new properties. */
pj_int pj_finish_objects(pj_ctx *ctx)
{
    return pj_box_written(ctx) && pj_commit_objects(ctx);
}

/* Unboxes what a by-reference argument refers to; 0: it is no plain Ref, or the same one as an argument before it. */
int pj_unbox_ref(pj_ctx *ctx, PyObject **args, pj_int i, const char *code, pj_value *out)
{
    PyObject *x = args[i];
    if (!pj_is_plain_ref(x))
        return 0;
    for (pj_int j = 0; j < i; j++)
        if (args[j] == x)
            return 0;
    return pj_unbox(ctx, *pj_slot(x, pj_slots_of_classes.v), code, out);
}

/* What a by-reference argument will refer to, for pj_put_ref; NULL with an exception. */
PyObject *pj_box_ref(pj_ctx *ctx, PyObject *ref, const pj_value *v, const char *code)
{
    return pj_box_over(ctx, *pj_slot(ref, pj_slots_of_classes.v), v, code);
}

/* Puts that (the reference moves) into the Ref. */
void pj_put_ref(pj_ctx *ctx, PyObject *ref, PyObject *made, const pj_value *v)
{
    pj_put_over(ctx, ref, made, v);
}

/* What a call returns when all of its Refs are written; NULL where memory ended meanwhile. */
PyObject *pj_settled(PyObject *result)
{
    if (PyErr_Occurred())
        Py_CLEAR(result);
    return result;
}

/* ---- exits by an exception
 *
 * A kernel that throws leaves (site, message, code, parameters …) and ends as if it returned.  When everything is
 * committed, the callable that make_function got for that makes the exception and raises it. */

enum { THROWER = 3 };       /* its place in the `self` of a function version */

pj_int pj_may_throw(PyObject *self)
{
    return PyTuple_CheckExact(self) && PyTuple_GET_SIZE(self) > THROWER && PyTuple_GET_ITEM(self, THROWER) != Py_None;
}

PyObject *pj_box_thrown(pj_ctx *ctx, const pj_value *parts, pj_int n)
{
    PyObject *made = PyTuple_New(n);
    for (pj_int i = 0; made && i < n; i++) {
        PyObject *x = pj_box(ctx, &parts[i], "?");
        if (x)
            PyTuple_SET_ITEM(made, i, x);
        else
            Py_CLEAR(made);
    }
    return made;
}

/* `first`: the object whose method it is, or NULL.  Takes the reference to `thrown`; NULL: an exception is pending. */
PyObject *pj_throw(PyObject *self, PyObject *first, PyObject *thrown)
{
    if (!thrown)
        return NULL;
    PyObject *done = PyObject_CallFunctionObjArgs(PyTuple_GET_ITEM(self, THROWER), thrown, first ? first : Py_None, NULL);
    Py_DECREF(thrown);
    Py_XDECREF(done);
    return NULL;
}
