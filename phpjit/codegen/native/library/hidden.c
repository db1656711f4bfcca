/* Global and static variables that native code uses: where their Refs are in a request.
 *
 * A row is (container, key, limit): a Ref in the dict of globals by its name, or in the list of a function's static
 * variables by its number; an array of more than `limit` elements is not copied for a call (limit < 0: always).
 */
#include "boxing.h"

/* Whether an iteration by reference is in the array: its place is that of this very Python object, and native code
 * would leave another one. */
static int is_iterated(PyObject *array)
{
    Py_ssize_t offset = Py_TYPE(array)->tp_weaklistoffset;
    return offset && *(PyObject **)(void *)((char *)array + offset);     /* Position of array_cursor.py */
}

static int is_untyped_ref(PyObject *x)
{
    return (PyObject *)Py_TYPE(x) == objects_of_library.ref && *pj_slot(x, pj_slots_of_classes.types) == Py_None;
}

int pj_is_plain_ref(PyObject *x)
{
    if (!is_untyped_ref(x))
        return 0;
    PyObject *value = *pj_slot(x, pj_slots_of_classes.v);
    return (PyObject *)Py_TYPE(value) != objects_of_library.php_array || !is_iterated(value);
}

/* What is in the place of a row, borrowed; NULL when there is nothing. */
static PyObject *at_row(PyObject *row)
{
    PyObject *container = PyTuple_GET_ITEM(row, 0), *key = PyTuple_GET_ITEM(row, 1), *x = NULL;
    if (PyDict_CheckExact(container)) {
        x = PyDict_GetItemWithError(container, key);
        if (!x)
            PyErr_Clear();
    } else if (PyList_CheckExact(container)) {
        Py_ssize_t i = PyLong_AsSsize_t(key);
        if (i >= 0 && i < PyList_GET_SIZE(container))
            x = PyList_GET_ITEM(container, i);
    }
    return x;
}

/* The Ref of a row, borrowed; NULL when there is none, or it is no plain one. */
PyObject *pj_hidden_ref(PyObject *row)
{
    PyObject *x = at_row(row);
    return x && pj_is_plain_ref(x) ? x : NULL;
}

/* Whether a value is an array with more elements than the row allows. */
static int is_large(PyObject *row, PyObject *value)
{
    long long limit = PyLong_AsLongLong(PyTuple_GET_ITEM(row, 2));
    if (limit < 0 || (PyObject *)Py_TYPE(value) != objects_of_library.php_array)
        return 0;
    PyObject *d = *pj_slot(value, pj_slots_of_classes.d);
    Py_ssize_t size = d != Py_None ? PyObject_Size(d) : PyObject_Size(*pj_slot(value, pj_slots_of_classes.l));
    return size > limit;
}

/* Unboxes the hidden variable `number` of a function version; 0: it does not fit, or is an argument, too. */
int pj_unbox_hidden(pj_ctx *ctx, PyObject *self, PyObject **args, pj_int nargs, pj_int number, const char *code,
                    pj_value *out)
{
    if (!pj_slots_of_classes.known && !pj_find_slots())
        return 0;
    PyObject *rows = PyTuple_GET_ITEM(self, 2), *row = PyTuple_GET_ITEM(rows, number), *ref = pj_hidden_ref(row);
    if (!ref)
        return 0;
    for (pj_int i = 0; i < nargs; i++)
        if (args[i] == ref)
            return 0;
    for (pj_int i = 0; i < number; i++)
        if (pj_hidden_ref(PyTuple_GET_ITEM(rows, i)) == ref)
            return 0;
    PyObject *value = *pj_slot(ref, pj_slots_of_classes.v);
    return !is_large(row, value) && pj_unbox(ctx, value, code, out);
}

/* Puts a value (the reference moves) into a hidden variable; what was printed meanwhile may have taken it away, or have
 * begun to iterate over it: what is written matters more than where that iteration stands. */
void pj_put_hidden(PyObject *self, pj_int number, PyObject *value)
{
    PyObject *ref = at_row(PyTuple_GET_ITEM(PyTuple_GET_ITEM(self, 2), number));
    if (ref && is_untyped_ref(ref))
        pj_fill_slot(ref, pj_slots_of_classes.v, value);
    else
        Py_DECREF(value);
}
