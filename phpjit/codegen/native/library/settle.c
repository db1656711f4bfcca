/* Objects at the end of a region that has succeeded: what was written into those that came in goes back, those made
 * here get their numbers.  Everything is boxed before anything is stored.
 */
#include "boxing.h"
#include "arrays.h"

static int same_value(const pj_value *a, const pj_value *b)
{
    return a->tag == b->tag && a->u.i == b->u.i;
}

static int note_fresh(pj_ctx *ctx, pj_boxing *b, pj_object *o, PyObject *name, const pj_value *v)
{
    if (b->fresh_count == b->fresh_cap) {
        pj_int cap = b->fresh_cap ? b->fresh_cap * 2 : 16;
        struct pj_fresh *grown = pj_realloc(ctx, b->fresh, (size_t)b->fresh_cap * sizeof *grown,
                                            (size_t)cap * sizeof *grown);
        if (!grown) {
            PyErr_NoMemory();
            return 0;
        }
        b->fresh = grown;
        b->fresh_cap = cap;
    }
    PyObject *value = pj_box(ctx, v, "?");     /* by its tag */
    if (!value)
        return 0;
    b->fresh[b->fresh_count++] = (struct pj_fresh){o->origin, name, value};
    return 1;
}

int pj_box_written(pj_ctx *ctx)
{
    pj_boxing *b = pj_private(ctx)->boxing;
    int ok = 1;
    if (b)
        pj_charge(b, 0);
    if (!b || !b->writes)
        return 1;
    for (uint64_t place = 0; ok && place <= b->mask; place++) {
        pj_object *o = b->copies[place].copy;
        if (!b->copies[place].object || o->cls < 0)
            continue;
        PyObject *properties = PyTuple_GET_ITEM(PyTuple_GET_ITEM(b->layouts, o->cls), 2);
        if (!pj_has_written(properties))
            continue;
        for (pj_int i = 0; ok && i < o->count; i++)
            if (!same_value(&o->props[i], &o->props[o->count + i]))
                ok = note_fresh(ctx, b, o, PyTuple_GET_ITEM(PyTuple_GET_ITEM(properties, i), 0), &o->props[i]);
    }
    return ok;
}

enum { EXACT_IDS = 4096, TOP_IDS = 1024 };

static PyObject *int_list(const pj_int *values, pj_int n)
{
    PyObject *list = PyList_New(n);
    for (pj_int i = 0; list && i < n; i++) {
        PyObject *x = PyLong_FromLongLong(values[i]);
        if (x)
            PyList_SET_ITEM(list, i, x);
        else
            Py_CLEAR(list);
    }
    return list;
}

/* Whether the numbers that were taken lie on the stack as if they had never been taken. */
static int nothing_to_settle(const pj_boxing *b)
{
    if (b->made_count || b->ids.freed != b->ids.taken)
        return 0;
    for (pj_int i = 0; i < b->ids.freed; i++)
        if (b->ids.stack[i] != b->ids.freed - 1 - i)
            return 0;
    return 1;
}

int pj_commit_objects(pj_ctx *ctx)
{
    pj_boxing *b = pj_private(ctx)->boxing;
    int ok = 1;
    if (!b)
        return 1;
    if (b->ids.taken && objects_of_library.settle && !nothing_to_settle(b)) {
        PyObject *objects = PyList_New(b->made_count), *numbers = PyList_New(b->made_count);
        pj_int n = b->ids.freed, top = b->ids.taken > EXACT_IDS && n > TOP_IDS ? TOP_IDS : n;  /* see settle() */
        PyObject *freed = int_list(b->ids.stack + (n - top), top), *done = NULL;
        for (pj_int i = 0; objects && numbers && i < b->made_count; i++) {
            PyList_SET_ITEM(objects, i, Py_NewRef((PyObject *)b->made[i].object->origin));
            PyList_SET_ITEM(numbers, i, PyLong_FromLongLong(b->made[i].id));
        }
        if (objects && numbers && freed)
            done = PyObject_CallFunction(objects_of_library.settle, "LOOO", (long long)b->ids.taken, objects, numbers,
                                         freed);
        ok = done != NULL;
        Py_XDECREF(objects);
        Py_XDECREF(numbers);
        Py_XDECREF(freed);
        Py_XDECREF(done);
    }
    for (pj_int i = 0; i < b->fresh_count; i++)
        if (PyObject_GenericSetAttr(b->fresh[i].object, b->fresh[i].name, b->fresh[i].value) < 0)
            ok = 0;
    pj_charge(b, 1);
    pj_drop_objects(ctx);
    return ok;
}

void pj_drop_objects(pj_ctx *ctx)
{
    pj_boxing *b = pj_private(ctx)->boxing;
    if (!b)
        return;
    for (pj_int i = 0; i < b->fresh_count; i++)
        Py_DECREF(b->fresh[i].value);
    for (pj_int i = 0; i < b->made_count; i++) {
        PyObject *x = b->made[i].object->origin;
        b->made[i].object->origin = (void *)((uintptr_t)b->made[i].id << 1 | 1);
        Py_DECREF(x);
    }
    b->fresh_count = b->made_count = b->filled = 0;
}

int pj_layouts_change(PyObject *layouts)
{
    for (Py_ssize_t i = 0; layouts && i < PyTuple_GET_SIZE(layouts); i++) {
        PyObject *layout = PyTuple_GET_ITEM(layouts, i);
        if (!pj_is_enum(layout) && PyTuple_GET_SIZE(layout) > 3 && PyTuple_GET_ITEM(layout, 3) != Py_None)
            return 1;
    }
    return 0;
}
