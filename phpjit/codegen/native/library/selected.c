/* A long array of ints, floats and bools under int keys, as the dict of a PhpArray: what array_filter leaves of a packed
 * array, what fills $a[1] to $a[N].  Keys and values stay two blocks of words until Python code needs them as objects.
 * Then it becomes a dict, in place: what begins as PyDictObject begins here (as packed.c does it with lists).
 *
 * Where the keys count up from the first one on, a few elements are read without that.
 * Keys are all different, in the order of the array.  Blocks are never written once they are here; arrays share them.
 */
#include "selected.h"

enum { FEW_READS = 256 /* of single elements, and one of 16: more make it a dict */ };

typedef struct {
    pj_vec *keys, *values;
    pj_int reads;
} blocks;

static PyTypeObject type;

int pj_is_selected(const PyObject *dict) { return Py_TYPE(dict) == &type; }

/* They lie where a dict with a shared table of keys has its values. */
static blocks **place(PyObject *dict) { return (blocks **)(void *)&((PyDictObject *)dict)->ma_values; }
static blocks *parts(PyObject *dict) { return *place(dict); }

static pj_int key_at(const pj_vec *keys, pj_int i) { return ((const pj_int *)(const void *)keys->data)[i]; }

static void drop(blocks *b)
{
    pj_block_unpin(b->keys);
    pj_block_unpin(b->values);
    PyMem_Free(b);
}

PyObject *pj_select(pj_vec *keys, pj_vec *values)
{
    blocks *b = PyMem_Malloc(sizeof *b);
    PyObject *dict = b ? PyDict_New() : PyErr_NoMemory();
    if (!dict) {
        pj_block_unpin(keys);
        pj_block_unpin(values);
        PyMem_Free(b);
        return NULL;
    }
    keys->rc = values->rc = PJ_IMMORTAL;
    *b = (blocks){keys, values, 0};
    *place(dict) = b;
    Py_SET_TYPE(dict, &type);
    return dict;
}

int pj_selects(const pj_map *m)
{
    pj_int kind = m->kind & 0xff;
    if (m->len < PJ_SELECT_LEAST || (kind != PJ_INT && kind != PJ_FLOAT && kind != PJ_BOOL && kind != PJ_VALUE))
        return 0;
    for (pj_int i = 0; kind == PJ_VALUE && i < m->used; i++) {
        pj_int tag = pj_map_value(m, i)->tag;
        if (tag != PJ_T_FLOAT && tag != PJ_T_INT && tag != PJ_T_BOOL && pj_map_text(m, i) != PJ_DELETED)
            return 0;
    }
    for (pj_int i = 0; m->entries && i < m->used; i++)
        if (m->entries[i].str && m->entries[i].str != PJ_DELETED)
            return 0;
    return 1;
}

PyObject *pj_select_map(const pj_map *m)
{
    pj_vec *keys = pj_packed_block(PJ_INT, m->len), *values = keys ? pj_packed_block(m->kind & 0xff, m->len) : NULL;
    if (!values) {
        if (keys)
            pj_block_unpin(keys);
        return PyErr_NoMemory();
    }
    pj_int n = 0;
    for (pj_int i = 0; i < m->used; i++) {
        if (pj_map_text(m, i))
            continue;
        ((pj_int *)(void *)keys->data)[n] = pj_map_number(m, i);
        pj_vec_put(values, n++, pj_map_value(m, i));
    }
    return pj_select(keys, values);
}

/* ---- it becomes a dict */

int pj_unselect(PyObject *self)
{
    blocks *b = parts(self);
    PyObject *full = _PyDict_NewPresized(b->keys->len);
    for (pj_int i = 0; full && i < b->keys->len; i++) {
        PyObject *key = PyLong_FromLongLong(key_at(b->keys, i)), *x = key ? pj_packed_element(b->values, i) : NULL;
        if (!x || PyDict_SetItem(full, key, x) < 0)
            Py_CLEAR(full);
        Py_XDECREF(key);
        Py_XDECREF(x);
    }
    if (!full)
        return 0;
    if (!pj_is_selected(self)) {    /* a garbage collection ran code that needed it */
        Py_DECREF(full);
        return 1;
    }
    *place(self) = NULL;
    Py_SET_TYPE(self, &PyDict_Type);
    size_t head = sizeof(PyObject), size = sizeof(PyDictObject) - head;     /* empty here, full there: they change places */
    char room[sizeof(PyDictObject)], *to = (char *)self + head, *from = (char *)full + head;
    memcpy(room, to, size);
    memcpy(to, from, size);
    memcpy(from, room, size);
    Py_DECREF(full);
    drop(b);
    return 1;
}

static int made_dict(PyObject *x) { return !pj_is_selected(x) || pj_unselect(x); }

static void dealloc(PyObject *self)
{
    drop(parts(self));
    *place(self) = NULL;
    Py_SET_TYPE(self, &PyDict_Type);
    PyDict_Type.tp_dealloc(self);
}

static int traverse(PyObject *self, visitproc visit, void *arg)
{
    (void)self, (void)visit, (void)arg;
    return 0;
}

static Py_ssize_t length(PyObject *self) { return (Py_ssize_t)parts(self)->keys->len; }

/* The place of a key where its keys count up; -1: it has to become a dict. */
static pj_int place_of(PyObject *self, PyObject *key)
{
    blocks *b = parts(self);
    pj_int number;
    if (!PyLong_CheckExact(key) || !pj_int_of(key, &number) || !b->keys->len || ++b->reads > FEW_READS + b->keys->len / 16)
        return -1;
    uint64_t at = (uint64_t)number - (uint64_t)key_at(b->keys, 0);
    return at < (uint64_t)b->keys->len && key_at(b->keys, (pj_int)at) == number ? (pj_int)at : -1;
}

static PyObject *subscript(PyObject *self, PyObject *key)
{
    pj_int at = place_of(self, key);
    if (at >= 0)
        return pj_packed_element(parts(self)->values, at);
    return pj_unselect(self) ? PyObject_GetItem(self, key) : NULL;
}

static int set_subscript(PyObject *self, PyObject *key, PyObject *value)
{
    if (!pj_unselect(self))
        return -1;
    return value ? PyObject_SetItem(self, key, value) : PyObject_DelItem(self, key);
}

static int contains(PyObject *self, PyObject *x) { return pj_unselect(self) ? PySequence_Contains(self, x) : -1; }
static PyObject *iterate(PyObject *self) { return pj_unselect(self) ? PyObject_GetIter(self) : NULL; }
static PyObject *text(PyObject *self) { return pj_unselect(self) ? PyObject_Repr(self) : NULL; }

static PyObject *compared(PyObject *self, PyObject *other, int op)
{
    return made_dict(self) && made_dict(other) ? PyObject_RichCompare(self, other, op) : NULL;
}

static PyObject *joined(PyObject *a, PyObject *b) { return made_dict(a) && made_dict(b) ? PyNumber_Or(a, b) : NULL; }

static PyObject *join_in_place(PyObject *a, PyObject *b)
{
    return made_dict(a) && made_dict(b) ? PyNumber_InPlaceOr(a, b) : NULL;
}

static PyObject *backwards(PyObject *self, PyObject *unused)
{
    (void)unused;
    return made_dict(self) ? PyObject_CallMethod(self, "__reversed__", NULL) : NULL;
}

static PyObject *get(PyObject *self, PyObject *const *args, Py_ssize_t n)
{
    if (n < 1 || n > 2) {
        PyErr_SetString(PyExc_TypeError, "get() takes a key and a default");
        return NULL;
    }
    pj_int at = pj_is_selected(self) ? place_of(self, args[0]) : -1;
    if (at >= 0)
        return pj_packed_element(parts(self)->values, at);
    if (!made_dict(self))
        return NULL;
    PyObject *found = PyDict_GetItemWithError(self, args[0]);
    if (!found && PyErr_Occurred())
        return NULL;
    return Py_NewRef(found ? found : n == 2 ? args[1] : Py_None);
}

/* ---- what array builtins ask it for; None: it has become a dict meanwhile, or has no answer */

static PyObject *shared(PyObject *self, int of_keys)
{
    if (!pj_is_selected(self))
        Py_RETURN_NONE;
    pj_vec *a = of_keys ? parts(self)->keys : parts(self)->values;
    pj_block_share(a);
    return pj_pack_block(a);
}

static PyObject *packed_values(PyObject *self, PyObject *unused) { return (void)unused, shared(self, 0); }
static PyObject *packed_keys(PyObject *self, PyObject *unused) { return (void)unused, shared(self, 1); }

static PyObject *with_values(PyObject *self, PyObject *list)
{
    if (!pj_is_selected(self) || !pj_is_packed(list) || pj_packed_vec(list)->len != parts(self)->keys->len)
        Py_RETURN_NONE;
    pj_block_share(parts(self)->keys);
    pj_block_share(pj_packed_vec(list));
    return pj_select(parts(self)->keys, pj_packed_vec(list));
}

static PyObject *kept(PyObject *self, PyObject *bools)
{
    if (!pj_is_selected(self))
        Py_RETURN_NONE;
    return pj_packed_kept(parts(self)->values, parts(self)->keys, bools);
}

static PyObject *greatest(PyObject *self, PyObject *unused)
{
    const pj_vec *keys = pj_is_selected(self) ? parts(self)->keys : NULL;
    (void)unused;
    if (!keys || !keys->len)
        Py_RETURN_NONE;
    pj_int most = key_at(keys, 0);
    for (pj_int i = 1; i < keys->len; i++)
        most = key_at(keys, i) > most ? key_at(keys, i) : most;
    return PyLong_FromLongLong(most);
}

static PyMethodDef methods[] = {
    {"get", (PyCFunction)(void (*)(void))get, METH_FASTCALL, "get(key, default=None): as of a dict."},
    {"__reversed__", backwards, METH_NOARGS, "Keys, last first."},
    {"packed_values", packed_values, METH_NOARGS, "packed_values(): the values as a packed list; or None"},
    {"packed_keys", packed_keys, METH_NOARGS, "packed_keys(): the keys as a packed list; or None"},
    {"greatest", greatest, METH_NOARGS, "greatest(): the greatest key; or None"},
    {"with_values", with_values, METH_O, "with_values(list): the elements of a packed list under these keys; or None"},
    {"kept", kept, METH_O, "kept(bools): a dict of those for which a packed block of bools says so; or None"},
    {NULL, NULL, 0, NULL},
};

/* Its own methods, or those of a dict. */
static PyObject *attribute(PyObject *self, PyObject *name)
{
    for (const PyMethodDef *m = methods; m->ml_name; m++)
        if (PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, m->ml_name) == 0)
            return PyObject_GenericGetAttr(self, name);
    return pj_unselect(self) ? PyObject_GetAttr(self, name) : NULL;
}

static PyNumberMethods as_number = {.nb_or = joined, .nb_inplace_or = join_in_place};
static PySequenceMethods as_sequence = {.sq_contains = contains};
static PyMappingMethods as_mapping = {.mp_length = length, .mp_subscript = subscript, .mp_ass_subscript = set_subscript};

static PyTypeObject type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "phpjit.codegen.native._library.selected",
    .tp_doc = "The dict of a PhpArray, as native code made it; becomes a dict when its elements are asked for.",
    .tp_basicsize = sizeof(PyDictObject),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION,
    .tp_dealloc = dealloc,
    .tp_traverse = traverse,
    .tp_as_number = &as_number,
    .tp_as_sequence = &as_sequence,
    .tp_as_mapping = &as_mapping,
    .tp_methods = methods,
    .tp_iter = iterate,
    .tp_repr = text,
    .tp_str = text,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_getattro = attribute,
    .tp_richcompare = compared,
};

int pj_selected_ready(void) { return PyType_Ready(&type) == 0; }

/* ---- into native code */

pj_map *pj_unbox_selected(pj_ctx *ctx, PyObject *dict, pj_int next, pj_int kind, unsigned mask)
{
    const pj_vec *keys = parts(dict)->keys, *values = parts(dict)->values;
    if (values->kind != kind && kind != PJ_VALUE)
        return NULL;
    pj_map *m = pj_map_new(ctx, kind, keys->len);
    if (m->rc != 1)
        return NULL;
    pj_int n = keys->len, counted = 0;
    m->base = n ? key_at(keys, 0) : 0;
    while (counted < n && key_at(keys, counted) == (pj_int)((uint64_t)m->base + (uint64_t)counted))
        counted++;
    if (counted < n && !pj_map_spread(ctx, m))
        return NULL;
    for (pj_int i = 0; i < n; i++) {
        if (m->entries) {
            m->entries[i].str = NULL;
            m->entries[i].key = key_at(keys, i);
        }
        if (!pj_packed_value(values, i, kind == PJ_VALUE ? mask : ~0u, pj_map_value(m, i)))
            return NULL;
    }
    m->len = m->used = n;
    m->counted = counted;
    m->next = next;
    return counted == n || pj_map_index(ctx, m) ? m : NULL;
}
