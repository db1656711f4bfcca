/* What array builtins ask a packed block for, so that they need not make its elements objects.  Each method gives None when
 * it has no answer (or the block has become a list meanwhile), and then the builtin does it in its own way.
 */
#include "packed.h"

#include <math.h>

static PyObject *sum(PyObject *self, PyObject *unused)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    (void)unused;
    if (a && a->kind == PJ_INT) {
        pj_int total = 0;
        for (pj_int i = 0; i < a->len; i++)
            if (__builtin_add_overflow(total, ((const pj_int *)(const void *)a->data)[i], &total))
                Py_RETURN_NONE;
        return PyLong_FromLongLong(total);
    }
    if (a && a->kind == PJ_FLOAT) {
        double total = 0;
        for (pj_int i = 0; i < a->len; i++)
            total += ((const double *)(const void *)a->data)[i];
        return PyFloat_FromDouble(total);
    }
    Py_RETURN_NONE;
}

static PyObject *extreme_int(const pj_int *x, pj_int n, int greatest)
{
    pj_int best = x[0];
    for (pj_int i = 1; i < n; i++)
        best = greatest ? (x[i] > best ? x[i] : best) : (x[i] < best ? x[i] : best);
    return PyLong_FromLongLong(best);
}

/* Of equal ones the first: 0.0 and -0.0. */
static PyObject *extreme_float(const double *x, pj_int n, int greatest)
{
    double best = x[0];
    for (pj_int i = 0; i < n; i++) {
        if (isnan(x[i]))
            Py_RETURN_NONE;
        if (greatest ? x[i] > best : x[i] < best)
            best = x[i];
    }
    return PyFloat_FromDouble(best);
}

static PyObject *extreme(PyObject *self, PyObject *greatest)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    if (a && a->kind == PJ_INT)
        return extreme_int((const void *)a->data, a->len, greatest == Py_True);
    if (a && a->kind == PJ_FLOAT)
        return extreme_float((const void *)a->data, a->len, greatest == Py_True);
    Py_RETURN_NONE;
}

static pj_int count_true(const pj_vec *mask)
{
    pj_int n = 0;
    for (pj_int i = 0; i < mask->len; i++)
        n += mask->data[i];
    return n;
}

static PyObject *all_true(PyObject *self, PyObject *unused)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    (void)unused;
    if (!a || a->kind != PJ_BOOL)
        Py_RETURN_NONE;
    return PyBool_FromLong(!memchr(a->data, 0, (size_t)a->len));
}

static PyObject *kept(PyObject *self, PyObject *bools)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    const pj_vec *mask = pj_is_packed(bools) ? pj_packed_vec(bools) : NULL;
    if (!a || !mask || mask->kind != PJ_BOOL || mask->len != a->len)
        Py_RETURN_NONE;
    PyObject *made = _PyDict_NewPresized(count_true(mask));
    for (pj_int i = 0; made && i < a->len; i++) {
        if (!mask->data[i])
            continue;
        PyObject *key = PyLong_FromLongLong(i), *x = key ? pj_packed_element(a, i) : NULL;
        if (!x || PyDict_SetItem(made, key, x) < 0)
            Py_CLEAR(made);
        Py_XDECREF(key);
        Py_XDECREF(x);
    }
    return made;
}

PyMethodDef pj_packed_methods[] = {
    {"sum", sum, METH_NOARGS, "sum(): PHP's array_sum, of ints where no partial sum overflows; or None"},
    {"extreme", extreme, METH_O, "extreme(greatest): PHP's min or max; or None"},
    {"all_true", all_true, METH_NOARGS, "all_true(): whether all bools are true; or None"},
    {"kept", kept, METH_O, "kept(bools): a dict of those for which a packed block of bools says so, by index; or None"},
    {NULL, NULL, 0, NULL},
};
