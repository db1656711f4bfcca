/* New contents of variables that hold arrays: into the Python array that they came from, where nobody else has it.
 *
 *     function swap(array &$a) { [$a[0], $a[1]] = [$a[1], $a[0]]; }
 *
 * An array that kept its keys gets its new elements one by one, and a float that only the array holds gets another value:
 * nothing is allocated, no keys are made.  Like everything that others see it is done when all else has been boxed:
 * pj_box_over returns the old array itself (owned) where that will do, and pj_put_over writes it.  Regions that print or
 * have objects do without: code of the program may run in between.
 */
#include "boxing.h"
#include "arrays.h"

#define slots pj_slots_of_classes

enum { SMALL_INT = 256 /* Python has one object for each int up to here */, ONE_DIGIT = 1 << 30 };

static int is_plain(pj_int tag) { return tag >= PJ_T_NULL && tag <= PJ_T_FLOAT; }

static int has_plain_elements(const void *array)
{
    pj_int kind = ((const pj_vec *)array)->kind & 0xff;
    if (kind < PJ_STR)
        return 1;
    if (kind != PJ_VALUE)
        return 0;
    pj_walk w = pj_walk_of(array);
    while (pj_walk_next(&w))
        if (!is_plain(w.value.tag))
            return 0;
    return 1;
}

static int is_key(PyObject *key, const pj_walk *w)
{
    if (w->str)
        return PyUnicode_CheckExact(key) && PyUnicode_IS_COMPACT(key) && PyUnicode_KIND(key) == PyUnicode_1BYTE_KIND
            && PyUnicode_GET_LENGTH(key) == w->str->len
            && memcmp(PyUnicode_1BYTE_DATA(key), w->str->data, (size_t)w->str->len) == 0;
    pj_int number;
    return pj_int_of(key, &number) && number == w->key;
}

/* An element whose end runs no code. */
static int is_plain_object(PyObject *x)
{
    return PyFloat_CheckExact(x) || PyLong_CheckExact(x) || PyUnicode_CheckExact(x) || PyBool_Check(x) || x == Py_None;
}

static int has_plain_objects(PyObject *list)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list); i++)
        if (!is_plain_object(PyList_GET_ITEM(list, i)))
            return 0;
    return 1;
}

static int has_keys_and_plain_objects(PyObject *dict, const pj_map *m)
{
    Py_ssize_t position = 0;
    PyObject *key, *value;
    pj_walk w = pj_walk_of(m);
    while (pj_walk_next(&w))
        if (!PyDict_Next(dict, &position, &key, &value) || !is_key(key, &w) || !is_plain_object(value))
            return 0;
    return 1;
}

/* Whether `old` can become `array`. */
static int fits(PyObject *old, const void *array)
{
    pj_int len = ((const pj_vec *)array)->len;
    if (!len || (PyObject *)Py_TYPE(old) != objects_of_library.php_array || Py_REFCNT(old) != 1
        || *pj_slot(old, slots.r) != Py_False || *pj_slot(old, slots.pos) != slots.zero)
        return 0;
    PyObject *list = *pj_slot(old, slots.l), *dict = *pj_slot(old, slots.d);
    if (dict == Py_None)
        return !pj_is_map(array) && PyList_CheckExact(list) && Py_REFCNT(list) == 1 && PyList_GET_SIZE(list) == len
            && has_plain_elements(array) && has_plain_objects(list);
    if (!pj_is_map(array) || !PyDict_CheckExact(dict) || Py_REFCNT(dict) != 1 || PyDict_GET_SIZE(dict) != len)
        return 0;
    const pj_map *m = array;
    pj_int next;
    return pj_int_of(*pj_slot(old, slots.n), &next) && next == m->next && has_plain_elements(m) && has_keys_and_plain_objects(dict, m);
}

/* Gives an object that only one array holds the new value, or is that already; 0: there has to be another object. */
static inline int become(PyObject *old, const pj_value *v)
{
    if (v->tag == PJ_T_FLOAT) {
        if (!PyFloat_CheckExact(old) || Py_REFCNT(old) != 1)
            return 0;
        ((PyFloatObject *)old)->ob_fval = v->u.f;
        return 1;
    }
#if PY_VERSION_HEX < 0x030C0000
    if (v->tag == PJ_T_INT && PyLong_CheckExact(old) && Py_REFCNT(old) == 1 && v->u.i > SMALL_INT && v->u.i < ONE_DIGIT
        && Py_SIZE(old) == 1) {
        ((PyLongObject *)old)->ob_digit[0] = (digit)v->u.i;
        return 1;
    }
#endif
    return v->tag == PJ_T_BOOL ? old == (v->u.i ? Py_True : Py_False) : v->tag == PJ_T_NULL && old == Py_None;
}

/* The writers stop where memory ends, with the exception: the request ends by PHP's fatal error then, and of its code
 * only destructors and shutdown functions see an array that is half new. */

static void write_list(pj_ctx *ctx, PyObject *list, const void *array)
{
    pj_walk w = pj_walk_of(array);
    for (Py_ssize_t i = 0; pj_walk_next(&w); i++) {
        PyObject *old = PyList_GET_ITEM(list, i);
        if (!become(old, &w.value)) {
            PyObject *x = pj_box(ctx, &w.value, "?");
            if (!x)
                return;
            PyList_SET_ITEM(list, i, x);
            Py_DECREF(old);
        }
    }
}

static void write_dict(pj_ctx *ctx, PyObject *dict, const void *array)
{
    Py_ssize_t position = 0;
    PyObject *key, *old;
    pj_walk w = pj_walk_of(array);
    while (pj_walk_next(&w) && PyDict_Next(dict, &position, &key, &old)) {
        if (become(old, &w.value))
            continue;
        PyObject *x = pj_box(ctx, &w.value, "?");
        int done = x ? PyDict_SetItem(dict, key, x) : -1;
        Py_XDECREF(x);
        if (done < 0)
            return;
    }
}

PyObject *pj_box_over(pj_ctx *ctx, PyObject *old, const pj_value *v, const char *code)
{
    int is_array = *code == 'v' || *code == 'm' || (*code == '?' && v->tag == PJ_T_ARRAY);
    const pj_boxing *b = pj_private(ctx)->boxing;
    if (is_array && !ctx->out_len && !(b && b->layouts) && (slots.known || pj_find_slots()) && fits(old, v->u.p))
        return Py_NewRef(old);
    return pj_box(ctx, v, code);
}

/* Whether nobody has got hold of the array since then, or changed it: a garbage collection may run code. */
static int is_as_it_was(PyObject *old, pj_int len)
{
    PyObject *list = *pj_slot(old, slots.l), *dict = *pj_slot(old, slots.d);
    if (Py_REFCNT(old) != 2)        /* the variable, and who asks */
        return 0;
    return dict == Py_None ? Py_REFCNT(list) == 1 && PyList_CheckExact(list) && PyList_GET_SIZE(list) == len
                           : PyDict_CheckExact(dict) && Py_REFCNT(dict) == 1 && PyDict_GET_SIZE(dict) == len;
}

void pj_put_over(pj_ctx *ctx, PyObject *ref, PyObject *made, const pj_value *v)
{
    if (made != *pj_slot(ref, slots.v) || (PyObject *)Py_TYPE(made) != objects_of_library.php_array) {
        pj_fill_slot(ref, slots.v, made);
        return;
    }
    if (!is_as_it_was(made, ((const pj_vec *)v->u.p)->len)) {
        Py_DECREF(made);
        PyObject *x = pj_box(ctx, &(pj_value){PJ_T_ARRAY, v->u}, "?");
        if (x)
            pj_fill_slot(ref, slots.v, x);
        return;
    }
    PyObject *dict = *pj_slot(made, slots.d);
    if (dict == Py_None)
        write_list(ctx, *pj_slot(made, slots.l), v->u.p);
    else
        write_dict(ctx, dict, v->u.p);
    Py_DECREF(made);
}
