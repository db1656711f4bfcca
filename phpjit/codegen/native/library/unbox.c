/* Between Python objects and native values, by the code of a native type (types.py):
 *
 *     i f b n s            int, float, bool, null, string
 *     v<elem> m<elem>      packed array, ordered map; ve, me: empty ones
 *     ?hhhh<array><object> one of the kinds of the mask; `-` for no array or no object
 *     o<length>:<class>    an object of exactly that class
 *     c<length>:<key><n>;… a closure of one function, with its captured values: boxed only if it came from outside
 *
 * Of properties also: u<code> (may be uninitialised), _ (is not looked at).
 *
 * Types are exact: a bool is no int, an int no float.  What does not fit is a mismatch, never an exception.
 */
#include "selected.h"

#include <structmember.h>

enum { UNDEF = 1, NIL = 2, NO = 4, YES = 8, INT = 16, FLOAT = 32, STRING = 64, ARRAY = 128, OBJECT = 256 };

pj_slots pj_slots_of_classes;
#define slots pj_slots_of_classes

static int offset_of(PyObject *cls, const char *name, Py_ssize_t *out)
{
    PyObject *d = PyObject_GetAttrString(cls, name);
    if (!d)
        return 0;
    int ok = Py_TYPE(d) == &PyMemberDescr_Type;
    if (ok)
        *out = ((PyMemberDescrObject *)d)->d_member->offset;
    else
        PyErr_Format(PyExc_TypeError, "slot %s is not known", name);
    Py_DECREF(d);
    return ok;
}

int pj_find_slots(void)
{
    PyObject *array = objects_of_library.php_array, *ref = objects_of_library.ref;
    if (!array || !ref) {
        PyErr_SetString(PyExc_RuntimeError, "the native library is not initialised");
        return 0;
    }
    if (!offset_of(array, "d", &slots.d) || !offset_of(array, "l", &slots.l) || !offset_of(array, "n", &slots.n)
        || !offset_of(array, "pos", &slots.pos) || !offset_of(array, "r", &slots.r)
        || !offset_of(ref, "v", &slots.v) || !offset_of(ref, "types", &slots.types)
        || !offset_of(ref, "bound", &slots.bound))
        return 0;
    slots.zero = PyLong_FromLong(0);
    slots.empty = PyTuple_New(0);
    slots.function = PyUnicode_FromStringAndSize("\0#function", 10);
    slots.kind = PyUnicode_FromStringAndSize("\0#kind", 6);
    slots.scope = PyUnicode_FromStringAndSize("\0#scope", 7);
    slots.bound_this = PyUnicode_FromStringAndSize("\0#this", 6);
    slots.collapse = PyUnicode_FromString("collapse");
    slots.known = slots.collapse && slots.zero && slots.empty && slots.function && slots.kind && slots.scope && slots.bound_this;
    return slots.known;
}

/* ---- codes */

/* The number behind the letter at *code (or at *code itself); moves behind it and its end mark. */
size_t pj_code_number(const char **code)
{
    const char *c = *code;
    size_t n = 0;
    if (*c < '0' || *c > '9')
        c++;
    for (; *c >= '0' && *c <= '9'; c++)
        n = n * 10 + (size_t)(*c - '0');
    *code = c + 1;
    return n;
}

/* What follows the code of one type. */
const char *pj_after_code(const char *code)
{
    switch (*code) {
    case 'v':
    case 'm':
        return pj_after_code(code + 1);
    case '?':
        code += 5;
        code = *code == '-' ? code + 1 : pj_after_code(code);
        return *code == '-' ? code + 1 : pj_after_code(code);
    case 'o': {
        size_t n = 0;
        for (code++; *code >= '0' && *code <= '9'; code++)
            n = n * 10 + (size_t)(*code - '0');
        return code + 1 + n;
    }
    case 'c': {
        size_t n = pj_code_number(&code);
        code += n;
        for (size_t captures = pj_code_number(&code); captures; captures--) {
            n = pj_code_number(&code);
            code = pj_after_code(code + n);
        }
        return code;
    }
    default:
        return code + 1;
    }
}

static pj_int kind_of_code(const char *code)
{
    switch (*code) {
    case 'b': return PJ_BOOL;
    case 'i': return PJ_INT;
    case 'f': return PJ_FLOAT;
    case 's': return PJ_STR;
    case 'v':
    case 'm': return PJ_ARRAY;
    case 'o':
    case 'c': return PJ_OBJECT;
    default: return PJ_VALUE;
    }
}

static unsigned mask_of(const char *code)
{
    unsigned mask = 0;
    for (int i = 1; i <= 4; i++) {
        unsigned char c = (unsigned char)code[i];
        mask = mask * 16 + (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return mask;
}

/* ---- unboxing */

/* The kinds of scalars among elements of a code, read once; 0: it is no code of a mixed type. */
static inline unsigned scalars_of(const char *elem) { return *elem == '?' ? mask_of(elem) & (INT | FLOAT) : 0; }

/* An element: ints and floats here, the others elsewhere. */
static inline int unbox_element(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *elem, unsigned scalars, pj_value *out)
{
    if (scalars & FLOAT && PyFloat_CheckExact(x)) {
        out->tag = PJ_T_FLOAT;
        out->u.f = PyFloat_AS_DOUBLE(x);
        return 1;
    }
    if (scalars & INT && PyLong_CheckExact(x)) {
        out->tag = PJ_T_INT;
        return pj_int_of(x, &out->u.i);
    }
    return pj_unbox_any(ctx, b, x, elem, out);
}

static pj_str *str_of(pj_ctx *ctx, PyObject *x)
{
    if (!PyUnicode_CheckExact(x))
        return NULL;
#if PY_VERSION_HEX < 0x030C0000
    if (!PyUnicode_IS_READY(x))
        return NULL;
#endif
    if (PyUnicode_KIND(x) != PyUnicode_1BYTE_KIND)
        return NULL;
    const char *data = (const char *)PyUnicode_1BYTE_DATA(x);
    Py_ssize_t n = PyUnicode_GET_LENGTH(x);
    if (n < 2)
        return n ? pj_chr(ctx, (unsigned char)*data) : pj_empty();
    pj_str *s = pj_str_alloc(ctx, n);
    if (s)
        memcpy(s->data, data, (size_t)n);
    return s;
}

static int unbox_list(pj_ctx *ctx, pj_boxing *b, PyObject *list, const char *elem, pj_value *out)
{
    Py_ssize_t n = PyList_GET_SIZE(list);
    PyObject **items = ((PyListObject *)list)->ob_item;
    pj_int kind = kind_of_code(elem);
    b->total += n;
    if (*elem == 'e' && n)
        return 0;
    pj_vec *a = pj_vec_new(ctx, kind, n);
    if (a->rc != 1)
        return 0;
    switch (kind) {
    case PJ_INT: {
        pj_int *to = (pj_int *)(void *)a->data;
        for (Py_ssize_t i = 0; i < n; i++)
            if (!pj_int_of(items[i], &to[i]))
                return 0;
        break;
    }
    case PJ_FLOAT: {
        double *to = (double *)(void *)a->data;
        for (Py_ssize_t i = 0; i < n; i++) {
            if (!PyFloat_CheckExact(items[i]))
                return 0;
            to[i] = PyFloat_AS_DOUBLE(items[i]);
        }
        break;
    }
    case PJ_BOOL:
        for (Py_ssize_t i = 0; i < n; i++) {
            if (items[i] != Py_True && items[i] != Py_False)
                return 0;
            a->data[i] = items[i] == Py_True;
        }
        break;
    case PJ_STR: {
        pj_str **to = (pj_str **)(void *)a->data;
        for (Py_ssize_t i = 0; i < n; i++)
            if (!(to[i] = str_of(ctx, items[i])))
                return 0;
        break;
    }
    default: {
        unsigned scalars = scalars_of(elem);
        for (Py_ssize_t i = 0; i < n; i++) {
            pj_value v;
            if (!unbox_element(ctx, b, items[i], elem, scalars, &v))
                return 0;
            pj_vec_put(a, i, &v);
        }
    }
    }
    a->len = n;
    out->tag = PJ_T_ARRAY;
    out->u.p = a;
    return 1;
}

static int unbox_packed(pj_ctx *ctx, pj_boxing *b, PyObject *list, const char *elem, pj_value *out)
{
    pj_int kind = kind_of_code(elem);
    pj_vec *a = pj_unbox_packed(ctx, list, kind, *elem == '?' ? mask_of(elem) : 0);
    if (!a)
        return 0;
    if (kind == PJ_VALUE)
        b->total += a->len;
    out->tag = PJ_T_ARRAY;
    out->u.p = a;
    return 1;
}

/* A new map, dense so far, with its elements to be filled in; NULL without memory. */
static pj_map *map_of(pj_ctx *ctx, const char *elem, Py_ssize_t n)
{
    pj_map *m = pj_map_new(ctx, kind_of_code(elem), n);
    return m->rc == 1 ? m : NULL;
}

static int unbox_list_as_map(pj_ctx *ctx, pj_boxing *b, PyObject *list, pj_int next, const char *elem, pj_value *out)
{
    Py_ssize_t n = PyList_GET_SIZE(list);
    pj_map *m = *elem == 'e' && n ? NULL : map_of(ctx, elem, n);
    unsigned scalars = *elem == 'f' ? FLOAT : *elem == 'i' ? INT : scalars_of(elem);
    if (!m)
        return 0;
    for (Py_ssize_t i = 0; i < n; i++)
        if (!unbox_element(ctx, b, PyList_GET_ITEM(list, i), elem, scalars, pj_map_value(m, i)))
            return 0;
    m->len = m->used = m->counted = n;
    m->next = n ? n : next;
    out->tag = PJ_T_ARRAY;
    out->u.p = m;
    return 1;
}

static int unbox_dict(pj_ctx *ctx, pj_boxing *b, PyObject *dict, pj_int next, const char *elem, pj_value *out)
{
    Py_ssize_t n = PyDict_GET_SIZE(dict), position = 0;
    pj_map *m = *elem == 'e' && n ? NULL : map_of(ctx, elem, n);
    unsigned scalars = *elem == 'f' ? FLOAT : *elem == 'i' ? INT : scalars_of(elem);
    PyObject *key, *value;
    b->total += n;
    if (!m)
        return 0;
    for (pj_int i = 0; PyDict_Next(dict, &position, &key, &value); i++) {
        pj_str *str = NULL;
        pj_int number;
        if (!pj_int_of(key, &number)) {
            if (!(str = str_of(ctx, key)))
                return 0;
            number = (pj_int)pj_hash(str);
        }
        if (i == 0)
            m->base = number;
        if (!m->entries && (str || number != (pj_int)((uint64_t)m->base + (uint64_t)i)) && !pj_map_spread(ctx, m))
            return 0;
        if (m->entries) {
            m->entries[i].str = str;
            m->entries[i].key = number;
        }
        if (!unbox_element(ctx, b, value, elem, scalars, pj_map_value(m, i)))
            return 0;
        m->used++;
    }
    m->len = m->counted = n;
    m->next = next;
    if (m->entries && !pj_map_index(ctx, m))
        return 0;
    out->tag = PJ_T_ARRAY;
    out->u.p = m;
    return 1;
}

static int unbox_selected(pj_ctx *ctx, pj_boxing *b, PyObject *dict, pj_int next, const char *elem, pj_value *out)
{
    pj_map *m = pj_unbox_selected(ctx, dict, next, kind_of_code(elem), *elem == '?' ? mask_of(elem) : 0);
    if (!m)
        return 0;
    b->total += m->len;
    out->tag = PJ_T_ARRAY;
    out->u.p = m;
    return 1;
}

/* An array that was walked by reference holds references until somebody looks whether anybody else has them. */
static int __attribute__((noinline)) collapse(PyObject *array)
{
    PyObject *done = PyObject_CallMethodNoArgs(array, slots.collapse);
    if (!done)
        PyErr_Clear();
    Py_XDECREF(done);           /* True or False: they stay */
    return done == Py_True;
}

static int unbox_array(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    if ((PyObject *)Py_TYPE(x) != objects_of_library.php_array)
        return 0;
    if (*pj_slot(x, slots.r) != Py_False && !collapse(x))
        return 0;
    PyObject *list = *pj_slot(x, slots.l), *dict = *pj_slot(x, slots.d), *position = *pj_slot(x, slots.pos);
    PyObject *next_index = *pj_slot(x, slots.n);
    pj_int at, next;
    /* a copy would lose the internal pointer, and elements that are references */
    if (!position || !pj_int_of(position, &at) || at != 0
        || !next_index || !pj_int_of(next_index, &next))
        return 0;
    if (dict == Py_None) {
        if (list && pj_is_packed(list)) {
            if (*code == 'v')
                return unbox_packed(ctx, b, list, code + 1, out);
            if (!pj_unpack(list)) {
                PyErr_Clear();
                return 0;
            }
        }
        if (!list || !PyList_CheckExact(list))
            return 0;
        return *code == 'v' ? unbox_list(ctx, b, list, code + 1, out)
                            : unbox_list_as_map(ctx, b, list, next, code + 1, out);
    }
    if (*code == 'm' && dict && pj_is_selected(dict))
        return unbox_selected(ctx, b, dict, next, code + 1, out);
    return *code == 'm' && dict && PyDict_CheckExact(dict) && unbox_dict(ctx, b, dict, next, code + 1, out);
}

static int unbox_mixed(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    unsigned mask = mask_of(code);
    PyTypeObject *type = Py_TYPE(x);
    out->u.i = 0;
    if (x == Py_None) {
        out->tag = PJ_T_NULL;
        return (mask & NIL) != 0;
    }
    if (type == &PyBool_Type) {
        out->tag = PJ_T_BOOL;
        out->u.i = x == Py_True;
        return (mask & (x == Py_True ? YES : NO)) != 0;
    }
    if (type == &PyLong_Type) {
        out->tag = PJ_T_INT;
        return mask & INT && pj_int_of(x, &out->u.i);
    }
    if (type == &PyFloat_Type) {
        out->tag = PJ_T_FLOAT;
        out->u.f = PyFloat_AS_DOUBLE(x);
        return (mask & FLOAT) != 0;
    }
    if (type == &PyUnicode_Type) {
        out->tag = PJ_T_STR;
        return mask & STRING && (out->u.p = str_of(ctx, x)) != NULL;
    }
    if (x == objects_of_library.undef) {
        out->tag = PJ_T_UNDEF;
        return mask & UNDEF;
    }
    code += 5;
    if ((PyObject *)type == objects_of_library.php_array)
        return mask & ARRAY && *code != '-' && pj_unbox_any(ctx, b, x, code, out);
    if (mask & OBJECT) {
        code = *code == '-' ? code + 1 : pj_after_code(code);
        return (*code == 'o' || *code == 'c') && pj_unbox_any(ctx, b, x, code, out);
    }
    return 0;
}

int pj_unbox_any(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    int ok;
    switch (*code) {
    case 'i':
        out->tag = PJ_T_INT;
        return pj_int_of(x, &out->u.i);
    case 'f':
        out->tag = PJ_T_FLOAT;
        if (!PyFloat_CheckExact(x))
            return 0;
        out->u.f = PyFloat_AS_DOUBLE(x);
        return 1;
    case 'b':
        out->tag = PJ_T_BOOL;
        out->u.i = x == Py_True;
        return x == Py_True || x == Py_False;
    case 'n':
        out->tag = PJ_T_NULL;
        out->u.i = 0;
        return x == Py_None;
    case 's':
        out->tag = PJ_T_STR;
        return (out->u.p = str_of(ctx, x)) != NULL;
    case 'o':
        return pj_unbox_object(ctx, b, x, code, out);
    case 'v':
    case 'm':
    case 'c':
        if (b->depth++ > PJ_DEEPEST)
            return 0;
        ok = *code == 'c' ? pj_unbox_closure(ctx, b, x, code, out) : unbox_array(ctx, b, x, code, out);
        b->depth--;
        return ok;
    case '?':
        return unbox_mixed(ctx, b, x, code, out);
    default:
        return 0;
    }
}

int pj_unbox(pj_ctx *ctx, PyObject *value, const char *code, pj_value *out)
{
    pj_boxing *b = pj_boxing_of(ctx);
    if (!b || (!slots.known && !pj_find_slots())) {
        PyErr_Clear();
        return 0;
    }
    b->depth = 0;
    if (!pj_unbox_any(ctx, b, value, code, out))
        return 0;
    return pj_fill_copies(ctx, b);
}
