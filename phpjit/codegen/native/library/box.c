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
#include "boxing.h"
#include "arrays.h"

#include <structmember.h>

enum { UNDEF = 1, NIL = 2, NO = 4, YES = 8, INT = 16, FLOAT = 32, STRING = 64, ARRAY = 128, OBJECT = 256 };
enum { DEEPEST = 1000, MEMO = 64 };

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
        || !offset_of(ref, "v", &slots.v) || !offset_of(ref, "types", &slots.types))
        return 0;
    slots.zero = PyLong_FromLong(0);
    slots.empty = PyTuple_New(0);
    slots.function = PyUnicode_FromStringAndSize("\0#function", 10);
    slots.kind = PyUnicode_FromStringAndSize("\0#kind", 6);
    slots.known = slots.zero && slots.empty && slots.function && slots.kind;
    return slots.known;
}

/* ---- codes */

/* The number behind the letter at *code (or at *code itself); moves behind it and its end mark. */
static size_t number_at(const char **code)
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
static const char *after_code(const char *code)
{
    switch (*code) {
    case 'v':
    case 'm':
        return after_code(code + 1);
    case '?':
        code += 5;
        code = *code == '-' ? code + 1 : after_code(code);
        return *code == '-' ? code + 1 : after_code(code);
    case 'o': {
        size_t n = 0;
        for (code++; *code >= '0' && *code <= '9'; code++)
            n = n * 10 + (size_t)(*code - '0');
        return code + 1 + n;
    }
    case 'c': {
        size_t n = number_at(&code);
        code += n;
        for (size_t captures = number_at(&code); captures; captures--) {
            n = number_at(&code);
            code = after_code(code + n);
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

/* ---- the state of a region */

static pj_boxing *state_of(pj_ctx *ctx)
{
    return (pj_boxing *)(void *)pj_ids_of(ctx);
}

void pj_set_layouts(pj_ctx *ctx, PyObject *layouts)
{
    pj_boxing *b = state_of(ctx);
    if (b)
        b->layouts = layouts;
}

void pj_use_layouts(pj_ctx *ctx, PyObject *self)
{
    if (PyTuple_CheckExact(self))
        pj_set_layouts(ctx, PyTuple_GET_ITEM(self, 1));
}

static struct pj_copied *place_of(pj_boxing *b, PyObject *object)
{
    uint64_t i = ((uint64_t)(uintptr_t)object >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 20 & b->mask;
    while (b->copies[i].object && b->copies[i].object != object)
        i = (i + 1) & b->mask;
    return &b->copies[i];
}

/* Remembers a copy for the rest of the region; 0 without memory. */
static int remember(pj_ctx *ctx, pj_boxing *b, PyObject *object, pj_object *copy)
{
    if ((uint64_t)b->count * 2 >= b->mask) {
        uint64_t size = b->copies ? (b->mask + 1) * 2 : 16;
        struct pj_copied *old = b->copies, *grown = pj_alloc_zero(ctx, size * sizeof *grown);
        if (!grown)
            return 0;
        uint64_t old_size = old ? b->mask + 1 : 0;
        b->copies = grown;
        b->mask = size - 1;
        for (uint64_t i = 0; i < old_size; i++)
            if (old[i].object)
                *place_of(b, old[i].object) = old[i];
        pj_free(ctx, old, old_size * sizeof *old);
    }
    *place_of(b, object) = (struct pj_copied){object, copy};
    b->count++;
    copy->rc++;
    return 1;
}

/* ---- unboxing */

static int unbox(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out);

static inline int int_of(PyObject *x, pj_int *out)
{
    if (!PyLong_CheckExact(x))
        return 0;
#if PY_VERSION_HEX < 0x030C0000
    const PyLongObject *v = (const PyLongObject *)x;
    Py_ssize_t size = Py_SIZE(x);
    if (size >= -1 && size <= 1) {
        *out = size * (pj_int)v->ob_digit[0] * (size != 0);
        return 1;
    }
#else
    if (PyUnstable_Long_IsCompact((const PyLongObject *)x)) {
        *out = PyUnstable_Long_CompactValue((const PyLongObject *)x);
        return 1;
    }
#endif
    int overflow;
    *out = PyLong_AsLongLongAndOverflow(x, &overflow);
    return !overflow;
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
    if (*elem == 'e' && n)
        return 0;
    pj_vec *a = pj_vec_new(ctx, kind, n);
    if (a->rc != 1)
        return 0;
    switch (kind) {
    case PJ_INT: {
        pj_int *to = (pj_int *)(void *)a->data;
        for (Py_ssize_t i = 0; i < n; i++)
            if (!int_of(items[i], &to[i]))
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
    default:
        for (Py_ssize_t i = 0; i < n; i++) {
            pj_value v;
            if (!unbox(ctx, b, items[i], elem, &v))
                return 0;
            pj_vec_put(a, i, &v);
        }
    }
    a->len = n;
    out->tag = PJ_T_ARRAY;
    out->u.p = a;
    return 1;
}

/* A new map with its entries to be filled in; NULL without memory. */
static pj_map *map_of(pj_ctx *ctx, const char *elem, Py_ssize_t n)
{
    pj_map *m = pj_map_new(ctx, kind_of_code(elem), n);
    return m->rc == 1 ? m : NULL;
}

static int unbox_list_as_map(pj_ctx *ctx, pj_boxing *b, PyObject *list, pj_int next, const char *elem, pj_value *out)
{
    Py_ssize_t n = PyList_GET_SIZE(list);
    pj_map *m = *elem == 'e' && n ? NULL : map_of(ctx, elem, n);
    if (!m)
        return 0;
    for (Py_ssize_t i = 0; i < n; i++) {
        m->entries[i].str = NULL;
        m->entries[i].key = i;
        if (!unbox(ctx, b, PyList_GET_ITEM(list, i), elem, &m->entries[i].value))
            return 0;
    }
    m->len = m->used = n;
    m->next = n ? n : next;
    pj_map_index(m);
    out->tag = PJ_T_ARRAY;
    out->u.p = m;
    return 1;
}

static int unbox_dict(pj_ctx *ctx, pj_boxing *b, PyObject *dict, pj_int next, const char *elem, pj_value *out)
{
    Py_ssize_t n = PyDict_GET_SIZE(dict), position = 0;
    pj_map *m = *elem == 'e' && n ? NULL : map_of(ctx, elem, n);
    PyObject *key, *value;
    if (!m)
        return 0;
    for (pj_entry *e = m->entries; PyDict_Next(dict, &position, &key, &value); e++) {
        e->str = NULL;
        if (!int_of(key, &e->key)) {
            if (!(e->str = str_of(ctx, key)))
                return 0;
            e->key = (pj_int)pj_hash(e->str);
        }
        if (!unbox(ctx, b, value, elem, &e->value))
            return 0;
    }
    m->len = m->used = n;
    m->next = next;
    pj_map_index(m);
    out->tag = PJ_T_ARRAY;
    out->u.p = m;
    return 1;
}

static int unbox_array(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    if ((PyObject *)Py_TYPE(x) != objects_of_library.php_array)
        return 0;
    PyObject *list = *pj_slot(x, slots.l), *dict = *pj_slot(x, slots.d), *position = *pj_slot(x, slots.pos);
    PyObject *next_index = *pj_slot(x, slots.n);
    pj_int at, next;
    /* a copy would lose the internal pointer, and elements that are references */
    if (*pj_slot(x, slots.r) != Py_False || !position || !int_of(position, &at) || at != 0
        || !next_index || !int_of(next_index, &next))
        return 0;
    if (dict == Py_None) {
        if (!list || !PyList_CheckExact(list))
            return 0;
        return *code == 'v' ? unbox_list(ctx, b, list, code + 1, out)
                            : unbox_list_as_map(ctx, b, list, next, code + 1, out);
    }
    return *code == 'm' && dict && PyDict_CheckExact(dict) && unbox_dict(ctx, b, dict, next, code + 1, out);
}

/* The layout of a class by its name in a code, and its number; NULL when there is none. */
static PyObject *layout_of(pj_boxing *b, const char *code, pj_int *number)
{
    if (code == b->code) {
        *number = b->number;
        return b->layout;
    }
    const char *text = code;
    size_t n = number_at(&text);
    if (!b->layouts)
        return NULL;
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(b->layouts); i++) {
        PyObject *layout = PyTuple_GET_ITEM(b->layouts, i), *name = PyTuple_GET_ITEM(layout, 0);
        if ((size_t)PyUnicode_GET_LENGTH(name) == n && PyUnicode_KIND(name) == PyUnicode_1BYTE_KIND
            && memcmp(PyUnicode_1BYTE_DATA(name), text, n) == 0) {
            b->code = code;
            b->layout = layout;
            b->number = *number = i;
            return layout;
        }
    }
    return NULL;
}

static int is_enum(PyObject *layout)
{
    return PyTuple_GET_SIZE(layout) > 4 && PyLong_Check(PyTuple_GET_ITEM(layout, 4));
}

/* The immortal object of an enum case. */
static int unbox_case(PyObject *layout, PyObject *x, pj_value *out)
{
    PyObject *cases = PyTuple_GET_ITEM(layout, 2), *name = PyObject_GetAttrString(x, "name");
    pj_object **table = PyLong_AsVoidPtr(PyTuple_GET_ITEM(layout, 4));
    if (!name || !table) {
        PyErr_Clear();
        Py_XDECREF(name);
        return 0;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(cases); i++)
        if (PyUnicode_Check(name) && PyUnicode_Compare(name, PyTuple_GET_ITEM(cases, i)) == 0) {
            Py_DECREF(name);
            out->tag = PJ_T_OBJECT;
            out->u.p = table[i];
            return 1;
        }
    Py_DECREF(name);
    return 0;
}

static int push_pending(pj_ctx *ctx, pj_boxing *b, pj_object *o)
{
    if (b->pending_count == b->pending_cap) {
        pj_int cap = b->pending_cap ? b->pending_cap * 2 : 16;
        pj_object **grown = pj_realloc(ctx, b->pending, (size_t)b->pending_cap * sizeof *grown,
                                       (size_t)cap * sizeof *grown);
        if (!grown)
            return 0;
        b->pending = grown;
        b->pending_cap = cap;
    }
    b->pending[b->pending_count++] = o;
    return 1;
}

static int has_written(PyObject *properties)
{
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(properties); i++)
        if (PyTuple_GET_SIZE(PyTuple_GET_ITEM(properties, i)) > 2)
            return 1;
    return 0;
}

static int unbox_object(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    pj_int number = 0;
    PyObject *layout = layout_of(b, code, &number);
    if (!layout || (PyObject *)Py_TYPE(x) != PyTuple_GET_ITEM(layout, 1))
        return 0;
    if (is_enum(layout))
        return unbox_case(layout, x, out);
    out->tag = PJ_T_OBJECT;
    struct pj_copied *known = b->copies ? place_of(b, x) : NULL;
    if (known && known->object) {
        out->u.p = known->copy;
        known->copy->rc++;
        return 1;
    }
    PyObject *properties = PyTuple_GET_ITEM(layout, 2);
    Py_ssize_t n = PyTuple_GET_SIZE(properties);
    int written = has_written(properties);      /* what the properties were stands behind what they are */
    pj_object *o = pj_alloc_zero(ctx, sizeof *o + (size_t)n * sizeof(pj_value) * (size_t)(1 + written));
    if (!o)
        return 0;
    o->rc = 1;
    o->cls = number;
    o->count = n;
    o->origin = x;
    b->writes |= written;
    if (!remember(ctx, b, x, o) || !push_pending(ctx, b, o))
        return 0;
    out->u.p = o;
    return 1;
}

/* Reads the properties of an object that was copied in. */
static int fill_copy(pj_ctx *ctx, pj_boxing *b, pj_object *o)
{
    PyObject *x = o->origin, *properties = PyTuple_GET_ITEM(PyTuple_GET_ITEM(b->layouts, o->cls), 2);
    int written = has_written(properties);
    for (pj_int i = 0; i < o->count; i++) {
        PyObject *property = PyTuple_GET_ITEM(properties, i);
        const char *code = PyBytes_AS_STRING(PyTuple_GET_ITEM(property, 1));
        if (*code == '_')
            continue;
        PyObject *value = PyObject_GenericGetAttr(x, PyTuple_GET_ITEM(property, 0)), *inner = value;
        if (!value) {
            PyErr_Clear();
            value = inner = Py_NewRef(objects_of_library.undef);
        } else if ((PyObject *)Py_TYPE(value) == objects_of_library.ref && Py_REFCNT(value) <= 2) {
            inner = *pj_slot(value, slots.v);       /* a reference that only the object holds is none */
        }
        int ok;
        if (*code == 'u' && inner == objects_of_library.undef) {
            ok = 1;
            o->props[i].tag = PJ_T_UNDEF;
            o->props[i].u.p = NULL;
        } else {
            ok = unbox(ctx, b, inner, code + (*code == 'u'), &o->props[i]);
        }
        Py_DECREF(value);   /* the object holds it, or it is UNDEF */
        if (!ok)
            return 0;
        if (written) {
            o->props[o->count + i] = o->props[i];
            if (o->props[i].u.p || !pj_tag_counted(o->props[i].tag))
                pj_retain_value(&o->props[i]);
        }
    }
    return 1;
}

/* ---- closures */

static int is_function(PyObject *php, const char *key, size_t length)
{
    PyObject *ident = PyObject_GetAttrString(php, "ident");
    char text[256];
    int same = 0;
    if (ident && PyTuple_Check(ident) && PyTuple_GET_SIZE(ident) == 2) {
        const char *unit = PyUnicode_AsUTF8(PyTuple_GET_ITEM(ident, 0));
        long id = PyLong_AsLong(PyTuple_GET_ITEM(ident, 1));
        int n = unit ? PyOS_snprintf(text, sizeof text, "c%ld@%s", id, unit) : -1;
        same = n > 0 && (size_t)n == length && memcmp(text, key, length) == 0;
    }
    Py_XDECREF(ident);
    PyErr_Clear();
    return same;
}

static PyObject *captured(PyObject *function, PyObject *names, const char *name, size_t length)
{
    Py_ssize_t n = PyTuple_GET_SIZE(names), i = 0;
    for (; i < n; i++) {
        PyObject *one = PyTuple_GET_ITEM(names, i);
        if ((size_t)PyUnicode_GET_LENGTH(one) == length && PyUnicode_KIND(one) == PyUnicode_1BYTE_KIND
            && memcmp(PyUnicode_1BYTE_DATA(one), name, length) == 0)
            break;
    }
    if (i == n)
        return NULL;
    PyObject *defaults = PyFunction_Check(function) ? PyFunction_GET_DEFAULTS(function) : NULL;
    PyObject *keywords = PyFunction_Check(function) ? PyFunction_GET_KW_DEFAULTS(function) : NULL;
    if (keywords && PyDict_Check(keywords) && PyDict_GET_SIZE(keywords) == n) {
        Py_ssize_t position = 0;
        PyObject *key, *value = NULL;
        for (Py_ssize_t at = 0; at <= i; at++)
            if (!PyDict_Next(keywords, &position, &key, &value))
                return NULL;
        return value;
    }
    if (!defaults || PyTuple_GET_SIZE(defaults) < n)
        return NULL;
    return PyTuple_GET_ITEM(defaults, PyTuple_GET_SIZE(defaults) - n + i);
}

/* The number of a closure's function, as emit/closures.py makes it. */
static pj_int number_of_closure(const char *key, size_t length)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)key[i]) * UINT64_C(0x100000001B3);
    return (pj_int)(hash | (uint64_t)1 << 63);
}

/* A closure object as the record of its captured values: its function must be the one of the code. */
static int unbox_closure(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    size_t length = number_at(&code);
    const char *key = code;
    code += length;
    size_t count = number_at(&code);
    out->tag = PJ_T_OBJECT;
    out->u.p = NULL;
    PyObject *function = PyObject_GenericGetAttr(x, slots.function), *names = NULL, *php = NULL, *kind = NULL;
    kind = function ? PyObject_GenericGetAttr(x, slots.kind) : NULL;
    php = kind ? PyObject_GetAttrString(function, "php") : NULL;
    names = php ? PyObject_GetAttrString(php, "capture_names") : NULL;
    int ok = names && PyTuple_Check(names) && PyUnicode_Check(kind)
        && PyUnicode_CompareWithASCIIString(kind, "closure") == 0 && is_function(php, key, length);
    if (ok) {
        struct pj_copied *known = b->copies ? place_of(b, x) : NULL;
        if (known && known->object) {
            out->u.p = known->copy;
            known->copy->rc++;
        } else {
            pj_object *o = pj_alloc_zero(ctx, sizeof *o + count * sizeof(pj_value));
            ok = o != NULL;
            if (ok) {
                o->rc = 1;
                o->cls = number_of_closure(key, length);
                o->count = (pj_int)count;
                o->origin = x;
                out->u.p = o;
                ok = remember(ctx, b, x, o);
            }
            for (size_t i = 0; ok && i < count; i++) {
                size_t n = number_at(&code);
                PyObject *value = captured(function, names, code, n);
                code += n;
                ok = value && unbox(ctx, b, value, code, &o->props[i]);
                code = after_code(code);
            }
        }
    }
    PyErr_Clear();
    Py_XDECREF(function);
    Py_XDECREF(kind);
    Py_XDECREF(php);
    Py_XDECREF(names);
    return ok;
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
        return mask & INT && int_of(x, &out->u.i);
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
        return mask & ARRAY && *code != '-' && unbox(ctx, b, x, code, out);
    if (mask & OBJECT) {
        code = *code == '-' ? code + 1 : after_code(code);
        return (*code == 'o' || *code == 'c') && unbox(ctx, b, x, code, out);
    }
    return 0;
}

static int unbox(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    int ok;
    switch (*code) {
    case 'i':
        out->tag = PJ_T_INT;
        return int_of(x, &out->u.i);
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
        return unbox_object(ctx, b, x, code, out);
    case 'v':
    case 'm':
    case 'c':
        if (b->depth++ > DEEPEST)
            return 0;
        ok = *code == 'c' ? unbox_closure(ctx, b, x, code, out) : unbox_array(ctx, b, x, code, out);
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
    pj_boxing *b = state_of(ctx);
    if (!b || (!slots.known && !pj_find_slots())) {
        PyErr_Clear();
        return 0;
    }
    b->depth = 0;
    if (!unbox(ctx, b, value, code, out))
        return 0;
    while (b->pending_count)
        if (!fill_copy(ctx, b, b->pending[--b->pending_count]))
            return 0;
    return 1;
}

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

static PyObject *box_vec(memo *m, const pj_vec *a)
{
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
    PyObject *dict = PyDict_New();
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

static PyObject *box_array(memo *m, const void *a)
{
    int shared = *(const pj_int *)a > 1;
    PyObject *made = shared ? known(m, a) : NULL;
    if (made)
        return made;
    if (m->depth++ > DEEPEST) {
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
    pj_boxing *b = state_of(m->ctx);
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
    pj_boxing *b = origin ? state_of(m->ctx) : NULL;
    PyObject *layout = b && b->layouts && o->cls >= 0 && o->cls < PyTuple_GET_SIZE(b->layouts)
        ? PyTuple_GET_ITEM(b->layouts, o->cls) : NULL;
    if (layout && is_enum(layout))
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
        if (depth >= DEEPEST || !pj_has_python_form(&w.value, depth + 1))
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

/* ---- objects at the end of a region */

static int same_value(const pj_value *a, const pj_value *b)
{
    return a->tag == b->tag && a->u.i == b->u.i;
}

static int note_fresh(memo *m, pj_boxing *b, pj_object *o, PyObject *name, const pj_value *v)
{
    if (b->fresh_count == b->fresh_cap) {
        pj_int cap = b->fresh_cap ? b->fresh_cap * 2 : 16;
        struct pj_fresh *grown = pj_realloc(m->ctx, b->fresh, (size_t)b->fresh_cap * sizeof *grown,
                                            (size_t)cap * sizeof *grown);
        if (!grown) {
            PyErr_NoMemory();
            return 0;
        }
        b->fresh = grown;
        b->fresh_cap = cap;
    }
    PyObject *value = box(m, v);
    if (!value)
        return 0;
    b->fresh[b->fresh_count++] = (struct pj_fresh){o->origin, name, value};
    return fill_made(m);
}

int pj_box_written(pj_ctx *ctx)
{
    pj_boxing *b = pj_private(ctx)->boxing;
    memo m;
    int ok = 1;
    if (!b || !b->writes)
        return 1;
    begin(&m, ctx);
    for (uint64_t place = 0; ok && place <= b->mask; place++) {
        pj_object *o = b->copies[place].copy;
        if (!b->copies[place].object || o->cls < 0)
            continue;
        PyObject *properties = PyTuple_GET_ITEM(PyTuple_GET_ITEM(b->layouts, o->cls), 2);
        if (!has_written(properties))
            continue;
        for (pj_int i = 0; ok && i < o->count; i++)
            if (!same_value(&o->props[i], &o->props[o->count + i]))
                ok = note_fresh(&m, b, o, PyTuple_GET_ITEM(PyTuple_GET_ITEM(properties, i), 0), &o->props[i]);
    }
    end(&m);
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
        if (!is_enum(layout) && PyTuple_GET_SIZE(layout) > 3 && PyTuple_GET_ITEM(layout, 3) != Py_None)
            return 1;
    }
    return 0;
}
