/* Native values as Python objects, by their own tags and kinds (the codes of types are explained in pj_unbox_any.c). */
#include "selected.h"

#define slots pj_slots_of_classes

enum { MEMO = 64 };

/* ---- boxing: by the tags and kinds of the values themselves
 *
 * Strings and arrays that are shared natively are boxed once per call of pj_box, as long as they stay in the memo. */

typedef struct {
    pj_ctx *ctx;
    int depth, used;
    const void *key[MEMO];
    PyObject *made[MEMO];   /* owned */
} memo;

static inline unsigned memo_place(const void *p)
{
    return (unsigned)(((uintptr_t)p >> 5) * UINT64_C(0x9E3779B97F4A7C15) >> 58);
}

static PyObject *known(const memo *m, const void *p)
{
    if (!m->used)
        return NULL;
    unsigned i = memo_place(p);
    return m->key[i] == p ? Py_NewRef(m->made[i]) : NULL;
}

static void keep(memo *m, const void *p, PyObject *made)
{
    unsigned i = memo_place(p);
    if (!m->used) {
        memset(m->key, 0, sizeof m->key);
        m->used = 1;
    }
    if (m->key[i])
        Py_DECREF(m->made[i]);
    m->key[i] = p;
    m->made[i] = Py_NewRef(made);
}

static PyObject *box(memo *m, const pj_value *v);

static PyObject *box_str(memo *m, const pj_str *s)
{
    PyObject *made = s->rc > 1 && s->len > 1 ? known(m, s) : NULL;
    if (made)
        return made;
    made = PyUnicode_DecodeLatin1(s->data, s->len, NULL);
    if (made && s->rc > 1 && s->len > 1)
        keep(m, s, made);
    return made;
}

/* A PhpArray of a list or a dict, whose reference moves (NULL: an exception is pending). */
static PyObject *new_array(PyObject *list, PyObject *dict, pj_int next)
{
    PyTypeObject *type = (PyTypeObject *)objects_of_library.php_array;
    PyObject *n = next ? PyLong_FromLongLong(next) : Py_NewRef(slots.zero);
    PyObject *a = n && (list || dict) ? type->tp_alloc(type, 0) : NULL;
    if (!a) {
        Py_XDECREF(n);
        Py_XDECREF(list);
        Py_XDECREF(dict);
        return NULL;
    }
    *pj_slot(a, slots.l) = list ? list : Py_NewRef(slots.empty);
    *pj_slot(a, slots.d) = list ? Py_NewRef(Py_None) : dict;
    *pj_slot(a, slots.n) = n;
    *pj_slot(a, slots.pos) = Py_NewRef(slots.zero);
    *pj_slot(a, slots.r) = Py_NewRef(Py_False);
    return a;
}

static PyObject *box_vec(memo *m, pj_vec *a)
{
    if (pj_packs(a)) {
        PyObject *packed = pj_pack(m->ctx, a);
        return packed ? new_array(packed, NULL, 0) : NULL;
    }
    PyObject *list = PyList_New(a->len);
    pj_value v;
    for (pj_int i = 0; list && i < a->len; i++) {
        PyObject *x;
        if (a->kind == PJ_INT) {
            x = PyLong_FromLongLong(((const pj_int *)(const void *)a->data)[i]);
        } else if (a->kind == PJ_FLOAT) {
            x = PyFloat_FromDouble(((const double *)(const void *)a->data)[i]);
        } else {
            pj_vec_get(a, i, &v);
            x = box(m, &v);
        }
        if (!x)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, x);
    }
    return list ? new_array(list, NULL, 0) : NULL;
}

static PyObject *box_map(memo *m, const pj_map *map)
{
    pj_walk w = pj_walk_of(map);
    if ((map->next == map->len || (map->len == 0 && map->next == PJ_NO_INDEX)) && pj_map_is_list(map)) {
        PyObject *list = PyList_New(map->len);
        for (pj_int i = 0; list && pj_walk_next(&w); i++) {
            PyObject *x = box(m, &w.value);
            if (!x)
                Py_CLEAR(list);
            else
                PyList_SET_ITEM(list, i, x);
        }
        return list ? new_array(list, NULL, map->len ? 0 : map->next) : NULL;
    }
    if (pj_selects(map))
        return new_array(NULL, pj_select_map(map), map->next);
    PyObject *dict = _PyDict_NewPresized(map->len);
    while (dict && pj_walk_next(&w)) {
        PyObject *key = w.str ? box_str(m, w.str) : PyLong_FromLongLong(w.key);
        PyObject *x = key ? box(m, &w.value) : NULL;
        if (!x || PyDict_SetItem(dict, key, x) < 0)
            Py_CLEAR(dict);
        Py_XDECREF(key);
        Py_XDECREF(x);
    }
    return dict ? new_array(NULL, dict, map->next) : NULL;
}

static PyObject *box_array(memo *m, void *a)
{
    int shared = *(const pj_int *)a > 1;
    PyObject *made = shared ? known(m, a) : NULL;
    if (made)
        return made;
    if (m->depth++ > PJ_DEEPEST) {
        PyErr_SetString(PyExc_TypeError, "an array is nested too deeply");
        return NULL;
    }
    made = pj_is_map(a) ? box_map(m, a) : box_vec(m, a);
    m->depth--;
    if (made && shared)
        keep(m, a, made);
    return made;
}

/* An object that native code made: its properties follow when the value that holds it is done (fill_made). */
static PyObject *box_made(memo *m, pj_object *o, PyObject *layout)
{
    pj_boxing *b = pj_boxing_of(m->ctx);
    PyObject *prepare = PyTuple_GET_SIZE(layout) > 3 ? PyTuple_GET_ITEM(layout, 3) : Py_None, *x;
    if (prepare != Py_None && !(o->cls < 64 && b->prepared >> o->cls & 1)) {
        if (!(x = PyObject_CallNoArgs(prepare)))
            return NULL;
        Py_DECREF(x);
        if (o->cls < 64)
            b->prepared |= (uint64_t)1 << o->cls;
    }
    if (b->made_count == b->made_cap) {
        pj_int cap = b->made_cap ? b->made_cap * 2 : 16;
        struct pj_made *grown = pj_realloc(m->ctx, b->made, (size_t)b->made_cap * sizeof *grown,
                                           (size_t)cap * sizeof *grown);
        if (!grown)
            return PyErr_NoMemory();
        b->made = grown;
        b->made_cap = cap;
    }
    x = PyBaseObject_Type.tp_new((PyTypeObject *)PyTuple_GET_ITEM(layout, 1), slots.empty, NULL);
    if (!x)
        return NULL;
    b->made[b->made_count++] = (struct pj_made){o, (pj_int)((uintptr_t)o->origin >> 1)};
    o->origin = x;
    return Py_NewRef(x);
}

static PyObject *box_object(memo *m, pj_object *o)
{
    uintptr_t origin = o ? (uintptr_t)o->origin : 0;
    if (origin && !(origin & 1))
        return Py_NewRef((PyObject *)o->origin);
    pj_boxing *b = origin ? pj_boxing_of(m->ctx) : NULL;
    PyObject *layout = b && b->layouts && o->cls >= 0 && o->cls < PyTuple_GET_SIZE(b->layouts)
        ? PyTuple_GET_ITEM(b->layouts, o->cls) : NULL;
    if (layout && pj_is_enum(layout))
        return PyObject_CallFunction(PyTuple_GET_ITEM(layout, 3), "n", (Py_ssize_t)(origin >> 1));
    if (layout)
        return box_made(m, o, layout);
    PyErr_SetString(PyExc_TypeError, "an object made by native code has no Python form");
    return NULL;
}

/* Sets the properties of objects that were boxed; that may box more of them. */
static int fill_made(memo *m)
{
    pj_boxing *b = pj_private(m->ctx)->boxing;
    while (b && b->filled < b->made_count) {
        pj_object *o = b->made[b->filled++].object;
        PyObject *properties = PyTuple_GET_ITEM(PyTuple_GET_ITEM(b->layouts, o->cls), 2), *x = o->origin;
        for (pj_int i = 0; i < o->count; i++) {
            if (o->props[i].tag == PJ_T_UNDEF)
                continue;
            PyObject *value = box(m, &o->props[i]);
            int ok = value && PyObject_GenericSetAttr(x, PyTuple_GET_ITEM(PyTuple_GET_ITEM(properties, i), 0), value) == 0;
            Py_XDECREF(value);
            if (!ok)
                return 0;
        }
    }
    return 1;
}

static PyObject *box(memo *m, const pj_value *v)
{
    switch (v->tag) {
    case PJ_T_UNDEF:
        return Py_NewRef(objects_of_library.undef);
    case PJ_T_NULL:
        return Py_NewRef(Py_None);
    case PJ_T_BOOL:
        return Py_NewRef(v->u.i ? Py_True : Py_False);
    case PJ_T_INT:
        return PyLong_FromLongLong(v->u.i);
    case PJ_T_FLOAT:
        return PyFloat_FromDouble(v->u.f);
    case PJ_T_STR:
        return box_str(m, v->u.p);
    case PJ_T_ARRAY:
        return box_array(m, v->u.p);
    default:
        return box_object(m, v->u.p);
    }
}

int pj_has_python_form(const pj_value *v, int depth)
{
    if (v->tag == PJ_T_OBJECT)
        return v->u.p && ((const pj_object *)v->u.p)->origin;
    if (v->tag != PJ_T_ARRAY || !v->u.p)
        return 1;
    pj_int kind = ((const pj_vec *)v->u.p)->kind & 0xff;
    if (kind < PJ_ARRAY)
        return 1;
    pj_walk w = pj_walk_of(v->u.p);
    while (pj_walk_next(&w))
        if (depth >= PJ_DEEPEST || !pj_has_python_form(&w.value, depth + 1))
            return 0;
    return 1;
}

static void begin(memo *m, pj_ctx *ctx)
{
    m->ctx = ctx;
    m->depth = m->used = 0;
}

static void end(memo *m)
{
    if (m->used)
        for (int i = 0; i < MEMO; i++)
            if (m->key[i])
                Py_DECREF(m->made[i]);
}

PyObject *pj_box(pj_ctx *ctx, const pj_value *v, const char *code)
{
    pj_value typed = *v;
    memo m;
    switch (*code) {    /* the tag need not be set where the code says it */
    case 'i': typed.tag = PJ_T_INT; break;
    case 'f': typed.tag = PJ_T_FLOAT; break;
    case 'b': typed.tag = PJ_T_BOOL; break;
    case 'n': typed.tag = PJ_T_NULL; break;
    case 's': typed.tag = PJ_T_STR; break;
    case 'v':
    case 'm': typed.tag = PJ_T_ARRAY; break;
    case 'o':
    case 'c': typed.tag = PJ_T_OBJECT; break;
    default: break;
    }
    if (!slots.known && !pj_find_slots())
        return NULL;
    begin(&m, ctx);
    PyObject *made = box(&m, &typed);
    if (made && !fill_made(&m))
        Py_CLEAR(made);
    end(&m);
    return made;
}
