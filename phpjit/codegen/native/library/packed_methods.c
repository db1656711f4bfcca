/* What array builtins ask a packed block for, so that they need not make its elements objects.  Each method gives None when
 * it has no answer (or the block has become a list meanwhile), and then the builtin does it in its own way.
 */
#include "selected.h"
#include "boxing.h"

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

/* The elements as a dict, where that is short. */
static PyObject *kept_dict(const pj_vec *a, const pj_vec *keys, const pj_vec *mask, pj_int n)
{
    PyObject *made = _PyDict_NewPresized(n);
    for (pj_int i = 0; made && i < a->len; i++) {
        if (!mask->data[i])
            continue;
        PyObject *key = PyLong_FromLongLong(keys ? ((const pj_int *)(const void *)keys->data)[i] : i);
        PyObject *x = key ? pj_packed_element(a, i) : NULL;
        if (!x || PyDict_SetItem(made, key, x) < 0)
            Py_CLEAR(made);
        Py_XDECREF(key);
        Py_XDECREF(x);
    }
    return made;
}

/* Moves what the mask wants to the front of `to`; a store for each element, no branch. */
#define KEEP(type, from)                                \
    do {                                                \
        type *to = (type *)(void *)made->data;          \
        for (pj_int i = 0, at = 0; i < n; i++) {        \
            to[at] = (from);                            \
            at += wanted[i];                            \
        }                                               \
    } while (0)

/* One place more than there are elements: what is not wanted goes there. */
static pj_vec *kept_block(const pj_vec *a, pj_int kind, const char *wanted, pj_int n, pj_int count)
{
    pj_vec *made = pj_packed_block(kind, count + 1);
    if (!made)
        return NULL;
    if (!a)
        KEEP(pj_int, i);
    else if (kind == PJ_BOOL)
        KEEP(char, a->data[i]);
    else if (kind == PJ_VALUE)
        KEEP(pj_value, ((const pj_value *)(const void *)a->data)[i]);
    else
        KEEP(pj_int, ((const pj_int *)(const void *)a->data)[i]);
    made->len = count;
    return made;
}

PyObject *pj_packed_kept(const pj_vec *a, const pj_vec *keys, PyObject *bools)
{
    const pj_vec *mask = pj_is_packed(bools) ? pj_packed_vec(bools) : NULL;
    if (!mask || mask->kind != PJ_BOOL || mask->len != a->len)
        Py_RETURN_NONE;
    pj_int n = count_true(mask);
    if (n < PJ_SELECT_LEAST)
        return kept_dict(a, keys, mask, n);
    pj_vec *k = kept_block(keys, PJ_INT, mask->data, a->len, n);
    pj_vec *v = k ? kept_block(a, a->kind, mask->data, a->len, n) : NULL;
    if (k && !v)
        pj_block_unpin(k);
    return v ? pj_select(k, v) : PyErr_NoMemory();
}

static PyObject *kept(PyObject *self, PyObject *bools)
{
    if (!pj_is_packed(self))
        Py_RETURN_NONE;
    return pj_packed_kept(pj_packed_vec(self), NULL, bools);
}

/* The kind of block that holds an object; -1: none. */
static pj_int kind_of(PyObject *x)
{
    return PyLong_CheckExact(x) ? PJ_INT : PyFloat_CheckExact(x) ? PJ_FLOAT : PyBool_Check(x) ? PJ_BOOL : -1;
}

/* The elements of a list that are wanted (NULL: all of them), as a block; NULL without an exception: they are not all of one kind. */
static pj_vec *block_of_list(PyObject *list, const pj_vec *mask, pj_int kind, pj_int n)
{
    pj_vec *a = pj_packed_block(kind, n);
    if (!a) {
        PyErr_NoMemory();
        return NULL;
    }
    for (pj_int i = 0, at = 0; i < PyList_GET_SIZE(list); i++) {
        if (mask && !mask->data[i])
            continue;
        PyObject *x = PyList_GET_ITEM(list, i);
        if (kind_of(x) != kind || (kind == PJ_INT && !pj_int_of(x, &((pj_int *)(void *)a->data)[at]))) {
            pj_block_unpin(a);
            return NULL;
        }
        if (kind == PJ_FLOAT)
            ((double *)(void *)a->data)[at] = PyFloat_AS_DOUBLE(x);
        else if (kind == PJ_BOOL)
            a->data[at] = x == Py_True;
        at++;
    }
    return a;
}

static PyObject *chosen(PyObject *self, PyObject *list)
{
    const pj_vec *mask = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    if (!mask || mask->kind != PJ_BOOL || !PyList_CheckExact(list) || PyList_GET_SIZE(list) != mask->len)
        Py_RETURN_NONE;
    pj_int n = count_true(mask), last = mask->len;
    while (last && !mask->data[last - 1])
        last--;
    pj_int kind = n < PJ_SELECT_LEAST || last == n ? -1 : kind_of(PyList_GET_ITEM(list, last - 1));
    pj_vec *v = kind < 0 ? NULL : block_of_list(list, mask, kind, n), *k;
    if (!v) {
        if (PyErr_Occurred())
            return NULL;
        Py_RETURN_NONE;
    }
    if (!(k = kept_block(NULL, PJ_INT, mask->data, mask->len, n))) {
        pj_block_unpin(v);
        return PyErr_NoMemory();
    }
    return pj_select(k, v);
}

static PyObject *truths(PyObject *self, PyObject *unused)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    (void)unused;
    if (!a)
        Py_RETURN_NONE;
    pj_vec *made = pj_packed_block(PJ_BOOL, a->len);
    if (!made)
        return PyErr_NoMemory();
    for (pj_int i = 0; i < a->len; i++) {
        pj_value v;
        pj_vec_get(a, i, &v);
        made->data[i] = v.tag == PJ_T_FLOAT ? v.u.f != 0 : v.u.i != 0;
    }
    return pj_pack_block(made);
}

static PyObject *product(PyObject *self, PyObject *unused)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    (void)unused;
    if (a && a->kind == PJ_INT) {
        pj_int total = 1;
        for (pj_int i = 0; i < a->len; i++)
            if (__builtin_mul_overflow(total, ((const pj_int *)(const void *)a->data)[i], &total))
                Py_RETURN_NONE;
        return PyLong_FromLongLong(total);
    }
    if (a && a->kind == PJ_FLOAT) {
        double total = 1;
        for (pj_int i = 0; i < a->len; i++)
            total *= ((const double *)(const void *)a->data)[i];
        return PyFloat_FromDouble(total);
    }
    Py_RETURN_NONE;
}

static PyObject *samples(PyObject *self, PyObject *unused)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    (void)unused;
    if (!a)
        Py_RETURN_NONE;
    PyObject *made = PyList_New(0);
    unsigned seen = 0;
    for (pj_int i = 0; made && i < (a->kind == PJ_VALUE ? a->len : a->len > 0); i++) {
        pj_value v;
        pj_vec_get(a, i, &v);
        if (seen >> v.tag & 1)
            continue;
        seen |= 1u << v.tag;
        PyObject *x = pj_packed_element(a, i);
        if (!x || PyList_Append(made, x) < 0)
            Py_CLEAR(made);
        Py_XDECREF(x);
    }
    return made;
}

/* ---- parts of it */

static int range_of(const pj_vec *a, PyObject *args, Py_ssize_t *start, Py_ssize_t *stop)
{
    if (!PyArg_ParseTuple(args, "nn", start, stop))
        return 0;
    *stop = *stop > (Py_ssize_t)a->len ? (Py_ssize_t)a->len : *stop;
    *start = *start < 0 ? 0 : *start > *stop ? *stop : *start;
    return 1;
}

static PyObject *objects(PyObject *self, PyObject *args)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    Py_ssize_t start, stop;
    if (!a)
        Py_RETURN_NONE;
    if (!range_of(a, args, &start, &stop))
        return NULL;
    PyObject *made = PyList_New(stop - start);
    for (Py_ssize_t i = start; made && i < stop; i++) {
        PyObject *x = pj_packed_element(a, i);
        if (x)
            PyList_SET_ITEM(made, i - start, x);
        else
            Py_CLEAR(made);
    }
    return made;
}

static PyObject *part(PyObject *self, PyObject *args)
{
    const pj_vec *a = pj_is_packed(self) ? pj_packed_vec(self) : NULL;
    Py_ssize_t start, stop;
    if (!a || a->kind == PJ_VALUE)
        Py_RETURN_NONE;
    if (!range_of(a, args, &start, &stop))
        return NULL;
    pj_vec *made = pj_packed_block(a->kind, stop - start);
    pj_int size = pj_elem_size(a->kind);
    if (!made)
        return PyErr_NoMemory();
    memcpy(made->data, a->data + start * size, (size_t)((stop - start) * size));
    return pj_pack_block(made);
}

/* ---- packed lists that Python asks for */

static PyObject *pack(PyObject *module, PyObject *list)
{
    (void)module;
    pj_int n = PyList_CheckExact(list) ? PyList_GET_SIZE(list) : 0;
    pj_int kind = n < PJ_SELECT_LEAST ? -1 : kind_of(PyList_GET_ITEM(list, n - 1));
    pj_vec *a = kind < 0 ? NULL : block_of_list(list, NULL, kind, n);
    if (a)
        return pj_pack_block(a);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *steps(PyObject *module, PyObject *args)
{
    long long first, step, n;
    (void)module;
    if (!PyArg_ParseTuple(args, "LLL:steps", &first, &step, &n))
        return NULL;
    pj_vec *a = n < 0 || n > (pj_int)1 << 40 ? NULL : pj_packed_block(PJ_INT, n);
    if (!a)
        return PyErr_NoMemory();
    uint64_t x = (uint64_t)first;
    for (pj_int i = 0; i < n; i++, x += (uint64_t)step)
        ((pj_int *)(void *)a->data)[i] = (pj_int)x;
    return pj_pack_block(a);
}

/* The kind of block that all of several lists fit into, as far as their last elements tell, and how long it is; -1: none. */
static pj_int kind_of_all(PyObject *lists, pj_int *n)
{
    pj_int kind = -1;
    *n = 0;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(lists); i++) {
        PyObject *list = PyList_GET_ITEM(lists, i);
        int packed = pj_is_packed(list);
        if (!packed && !PyList_CheckExact(list))
            return -1;
        pj_int length = packed ? pj_packed_vec(list)->len : PyList_GET_SIZE(list);
        if (!length)
            continue;
        pj_int own = packed ? pj_packed_vec(list)->kind : kind_of(PyList_GET_ITEM(list, length - 1));
        if (own == PJ_VALUE || (kind >= 0 && own != kind))
            return -1;
        kind = own;
        *n += length;
    }
    return *n < PJ_SELECT_LEAST ? -1 : kind;
}

static PyObject *joined(PyObject *module, PyObject *lists)
{
    pj_int n, at = 0, kind = PyList_CheckExact(lists) ? kind_of_all(lists, &n) : -1;
    (void)module;
    if (kind < 0)
        Py_RETURN_NONE;
    pj_int size = pj_elem_size(kind);
    pj_vec *all = pj_packed_block(kind, n);
    if (!all)
        return PyErr_NoMemory();
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(lists); i++) {
        PyObject *list = PyList_GET_ITEM(lists, i);
        int packed = pj_is_packed(list);
        pj_vec *one = packed ? pj_packed_vec(list) : block_of_list(list, NULL, kind, PyList_GET_SIZE(list));
        if (!one) {
            pj_block_unpin(all);
            if (PyErr_Occurred())
                return NULL;
            Py_RETURN_NONE;
        }
        memcpy(all->data + at * size, one->data, (size_t)(one->len * size));
        at += one->len;
        if (!packed)
            pj_block_unpin(one);
    }
    return pj_pack_block(all);
}

PyMethodDef pj_packing_methods[] = {
    {"joined", joined, METH_O, "joined(lists): all their elements as one packed list, if many, and of one kind; or None"},
    {"pack", pack, METH_O, "pack(list): its elements as a packed list, if many, and of one kind; or None"},
    {"steps", steps, METH_VARARGS, "steps(first, step, n): first, first + step … as a packed list"},
    {NULL, NULL, 0, NULL},
};

PyMethodDef pj_packed_methods[] = {
    {"sum", sum, METH_NOARGS, "sum(): PHP's array_sum, of ints where no partial sum overflows; or None"},
    {"extreme", extreme, METH_O, "extreme(greatest): PHP's min or max; or None"},
    {"all_true", all_true, METH_NOARGS, "all_true(): whether all bools are true; or None"},
    {"kept", kept, METH_O, "kept(bools): a dict of those for which a packed block of bools says so, by index; or None"},
    {"chosen", chosen, METH_O, "chosen(list): of its elements those for which these bools say so, if many, and of one kind; "
     "or None"},
    {"truths", truths, METH_NOARGS, "truths(): which of them are true, as a packed list; or None"},
    {"objects", objects, METH_VARARGS, "objects(start, stop): some elements as a list; or None"},
    {"part", part, METH_VARARGS, "part(start, stop): some elements as a packed list; or None"},
    {"samples", samples, METH_NOARGS, "samples(): the first element of each type; or None"},
    {"product", product, METH_NOARGS, "product(): PHP's array_product, of ints where none overflows; or None"},
    {NULL, NULL, 0, NULL},
};
