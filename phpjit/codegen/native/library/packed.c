/* A long array of ints, floats or bools that native code made, as the list of a PhpArray: its elements stay a block of
 * words until Python code needs them as objects.  Then it becomes a list, in place: what begins as PyListObject begins here.
 * The values of a selection (selected.c) may be of several of these types: a block of pj_value.
 *
 * One element is read without that, and native code that gets the array works on the block itself (pj_unbox_packed).
 * A block is never written once it is here: its count is PJ_IMMORTAL, so whoever writes copies it first.
 */
#include "packed.h"

enum { LEAST = 1024, FEW_READS = 256 /* of single elements, and one of 16: more make it a list */ };

static PyTypeObject type;

int pj_is_packed(const PyObject *list) { return Py_TYPE(list) == &type; }

/* Its block lies where a list has its elements. */
static pj_vec **block(PyObject *list) { return (pj_vec **)(void *)&((PyListObject *)list)->ob_item; }

PyObject *pj_packed_element(const pj_vec *a, pj_int i)
{
    switch (a->kind) {
    case PJ_INT:
        return PyLong_FromLongLong(((const pj_int *)(const void *)a->data)[i]);
    case PJ_FLOAT:
        return PyFloat_FromDouble(((const double *)(const void *)a->data)[i]);
    case PJ_VALUE: {
        const pj_value *v = &((const pj_value *)(const void *)a->data)[i];
        return v->tag == PJ_T_INT ? PyLong_FromLongLong(v->u.i) : v->tag == PJ_T_FLOAT ? PyFloat_FromDouble(v->u.f)
            : Py_NewRef(v->u.i ? Py_True : Py_False);
    }
    default:
        return Py_NewRef(a->data[i] ? Py_True : Py_False);
    }
}

int pj_packs(const pj_vec *a)
{
    return a->len >= LEAST && (a->kind == PJ_INT || a->kind == PJ_FLOAT || a->kind == PJ_BOOL);
}

PyObject *pj_pack(pj_ctx *ctx, pj_vec *a)
{
    pj_vec *kept = a->rc == 1 ? pj_block_out(ctx, a) : pj_block_pinned(ctx, a) ? a : NULL;
    if (!kept) {
        size_t size = sizeof *a + (size_t)(a->len * pj_elem_size(a->kind));
        if (!(kept = pj_block_new(size)))
            return PyErr_NoMemory();
        memcpy(kept, a, size);
        kept->cap = kept->len;
    }
    return pj_pack_block(kept);
}

PyObject *pj_pack_block(pj_vec *a)
{
    PyObject *list = PyList_New(0);
    if (!list) {
        pj_block_unpin(a);
        return NULL;
    }
    a->rc = PJ_IMMORTAL;
    *block(list) = a;
    Py_SET_TYPE(list, &type);
    return list;
}

pj_vec *pj_packed_block(pj_int kind, pj_int n)
{
    pj_vec *a = pj_block_new(sizeof *a + (size_t)(n * pj_elem_size(kind)));
    if (a)
        *a = (pj_vec){.rc = PJ_IMMORTAL, .len = n, .cap = n, .kind = kind};
    return a;
}

pj_vec *pj_packed_vec(PyObject *list) { return *block(list); }

/* ---- it becomes a list */

int pj_unpack(PyObject *self)
{
    const pj_vec *a = *block(self);
    PyObject *full = PyList_New(a->len);
    for (pj_int i = 0; full && i < a->len; i++) {
        PyObject *x = pj_packed_element(a, i);
        if (x)
            PyList_SET_ITEM(full, i, x);
        else
            Py_CLEAR(full);
    }
    if (!full)
        return 0;
    pj_vec *old = *block(self);
    PyListObject *to = (PyListObject *)self, *from = (PyListObject *)full;
    to->ob_item = from->ob_item;
    to->allocated = from->allocated;
    Py_SET_SIZE(to, Py_SIZE(from));
    from->ob_item = NULL;
    from->allocated = 0;
    Py_SET_SIZE(from, 0);
    Py_SET_TYPE(self, &PyList_Type);
    Py_DECREF(full);
    pj_block_unpin(old);
    return 1;
}

static int made_list(PyObject *x) { return !pj_is_packed(x) || pj_unpack(x); }

static void dealloc(PyObject *self)
{
    pj_block_unpin(*block(self));
    *block(self) = NULL;
    ((PyListObject *)self)->allocated = 0;
    Py_SET_TYPE(self, &PyList_Type);
    PyList_Type.tp_dealloc(self);
}

static int traverse(PyObject *self, visitproc visit, void *arg)
{
    (void)self, (void)visit, (void)arg;
    return 0;
}

static Py_ssize_t length(PyObject *self) { return (Py_ssize_t)(*block(self))->len; }

static PyObject *item(PyObject *self, Py_ssize_t i)
{
    const pj_vec *a = *block(self);
    if (i < 0 || i >= a->len) {
        PyErr_SetString(PyExc_IndexError, "list index out of range");
        return NULL;
    }
    if (++((PyListObject *)self)->allocated > FEW_READS + a->len / 16 && !pj_unpack(self))
        return NULL;
    return pj_is_packed(self) ? pj_packed_element(a, i) : Py_NewRef(PyList_GET_ITEM(self, i));
}

static PyObject *subscript(PyObject *self, PyObject *key)
{
    if (PyLong_CheckExact(key)) {
        Py_ssize_t i = PyLong_AsSsize_t(key);
        if (i == -1 && PyErr_Occurred())
            PyErr_Clear();
        else
            return item(self, i < 0 ? i + length(self) : i);
    }
    return pj_unpack(self) ? PyObject_GetItem(self, key) : NULL;
}

static int set_subscript(PyObject *self, PyObject *key, PyObject *value)
{
    if (!pj_unpack(self))
        return -1;
    return value ? PyObject_SetItem(self, key, value) : PyObject_DelItem(self, key);
}

static int contains(PyObject *self, PyObject *x) { return pj_unpack(self) ? PySequence_Contains(self, x) : -1; }
static PyObject *repeat(PyObject *self, Py_ssize_t n) { return pj_unpack(self) ? PySequence_Repeat(self, n) : NULL; }
static PyObject *iterate(PyObject *self) { return pj_unpack(self) ? PyObject_GetIter(self) : NULL; }
static PyObject *text(PyObject *self) { return pj_unpack(self) ? PyObject_Repr(self) : NULL; }

/* Its own methods, or those of a list. */
static PyObject *attribute(PyObject *self, PyObject *name)
{
    for (const PyMethodDef *m = pj_packed_methods; m->ml_name; m++)
        if (PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, m->ml_name) == 0)
            return PyObject_GenericGetAttr(self, name);
    return pj_unpack(self) ? PyObject_GetAttr(self, name) : NULL;
}

static PyObject *compared(PyObject *self, PyObject *other, int op)
{
    return made_list(self) && made_list(other) ? PyObject_RichCompare(self, other, op) : NULL;
}

static PyObject *add(PyObject *a, PyObject *b)
{
    return made_list(a) && made_list(b) ? PySequence_Concat(a, b) : NULL;
}

static PyObject *add_in_place(PyObject *a, PyObject *b) { return made_list(a) ? PySequence_InPlaceConcat(a, b) : NULL; }

static PyNumberMethods as_number = {.nb_add = add, .nb_inplace_add = add_in_place};
static PySequenceMethods as_sequence = {
    .sq_length = length, .sq_item = item, .sq_contains = contains, .sq_repeat = repeat,
};
static PyMappingMethods as_mapping = {.mp_length = length, .mp_subscript = subscript, .mp_ass_subscript = set_subscript};

static PyTypeObject type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "phpjit.codegen.native._library.packed",
    .tp_doc = "The list of a PhpArray, as native code made it; becomes a list when more than single elements are asked for.",
    .tp_basicsize = sizeof(PyListObject),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION,
    .tp_dealloc = dealloc,
    .tp_traverse = traverse,
    .tp_as_number = &as_number,
    .tp_as_sequence = &as_sequence,
    .tp_as_mapping = &as_mapping,
    .tp_methods = pj_packed_methods,
    .tp_iter = iterate,
    .tp_repr = text,
    .tp_str = text,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_getattro = attribute,
    .tp_richcompare = compared,
};

int pj_packed_ready(void) { return PyType_Ready(&type) == 0; }

/* ---- into native code */

/* An element as a value, of a type in the mask of a code (unbox.c); 0: it is of another. */
int pj_packed_value(const pj_vec *a, pj_int i, unsigned mask, pj_value *out)
{
    enum { NO = 4, YES = 8, INT = 16, FLOAT = 32 };
    pj_vec_get((pj_vec *)(uintptr_t)a, i, out);
    switch (out->tag) {
    case PJ_T_INT: return (mask & INT) != 0;
    case PJ_T_FLOAT: return (mask & FLOAT) != 0;
    default: return (mask & (out->u.i ? YES : NO)) != 0;
    }
}

pj_vec *pj_unbox_packed(pj_ctx *ctx, PyObject *list, pj_int kind, unsigned mask)
{
    pj_vec *a = *block(list);
    if (a->kind == kind) {
        pj_value v;
        for (pj_int i = 0; kind == PJ_VALUE && i < a->len; i++)
            if (!pj_packed_value(a, i, mask, &v))
                return NULL;
        return pj_block_pin(ctx, a) ? a : NULL;
    }
    if (kind != PJ_VALUE)
        return NULL;
    pj_vec *made = pj_vec_new(ctx, kind, a->len);
    if (made->rc != 1)
        return NULL;
    pj_value *to = (pj_value *)(void *)made->data;
    for (pj_int i = 0; i < a->len; i++)
        if (!pj_packed_value(a, i, mask, &to[i]))
            return NULL;
    made->len = a->len;
    return made;
}
