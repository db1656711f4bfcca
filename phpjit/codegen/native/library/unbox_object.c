/* Objects, enum cases and closures from Python: each object is copied once in a region, so that two ways to it stay two
 * ways to one.  Its properties are read when the value that it stands in is done: long chains do not recurse.
 */
#include "boxing.h"
#include "arrays.h"

#include <time.h>

#define slots pj_slots_of_classes

/* ---- the state of a region */

pj_boxing *pj_boxing_of(pj_ctx *ctx)
{
    return (pj_boxing *)(void *)pj_ids_of(ctx);
}

void pj_set_layouts(pj_ctx *ctx, PyObject *layouts)
{
    pj_boxing *b = pj_boxing_of(ctx);
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
    pj_count_up(copy);
    return 1;
}

/* The layout of a class by its name in a code, and its number; NULL when there is none. */
static PyObject *layout_of(pj_boxing *b, const char *code, pj_int *number)
{
    if (code == b->code) {
        *number = b->number;
        return b->layout;
    }
    const char *text = code;
    size_t n = pj_code_number(&text);
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

int pj_is_enum(PyObject *layout)
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

int pj_has_written(PyObject *properties)
{
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(properties); i++)
        if (PyTuple_GET_SIZE(PyTuple_GET_ITEM(properties, i)) > 2)
            return 1;
    return 0;
}

int pj_unbox_object(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    pj_int number = 0;
    PyObject *layout = layout_of(b, code, &number);
    if (!layout || (PyObject *)Py_TYPE(x) != PyTuple_GET_ITEM(layout, 1))
        return 0;
    if (pj_is_enum(layout))
        return unbox_case(layout, x, out);
    out->tag = PJ_T_OBJECT;
    struct pj_copied *known = b->copies ? place_of(b, x) : NULL;
    if (known && known->object) {
        out->u.p = known->copy;
        pj_count_up(known->copy);
        return 1;
    }
    PyObject *properties = PyTuple_GET_ITEM(layout, 2);
    Py_ssize_t n = PyTuple_GET_SIZE(properties);
    int written = pj_has_written(properties);      /* what the properties were stands behind what they are */
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
    int written = pj_has_written(properties);
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
            ok = pj_unbox_any(ctx, b, inner, code + (*code == 'u'), &o->props[i]);
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

double pj_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static pj_account *account_of(const pj_boxing *b, const pj_object *o)
{
    PyObject *layout = PyTuple_GET_ITEM(b->layouts, o->cls);
    PyObject *held = PyTuple_GET_SIZE(layout) > 4 ? PyTuple_GET_ITEM(layout, 4) : NULL;
    if (!held || !PyByteArray_CheckExact(held) || PyByteArray_GET_SIZE(held) < (Py_ssize_t)sizeof(pj_account))
        return NULL;
    return (pj_account *)(void *)PyByteArray_AS_STRING(held);
}

/* How many elements an array in a property has. */
static pj_int size_of_property(PyObject *x, PyObject *property)
{
    PyObject *value = PyObject_GenericGetAttr(x, PyTuple_GET_ITEM(property, 0));
    pj_int size = 0;
    if (value && (PyObject *)Py_TYPE(value) == objects_of_library.ref) {
        PyObject *inner = Py_NewRef(*pj_slot(value, slots.v));
        Py_DECREF(value);
        value = inner;
    }
    if (value && (PyObject *)Py_TYPE(value) == objects_of_library.php_array) {
        PyObject *dict = *pj_slot(value, slots.d);
        size = dict == Py_None ? PyObject_Size(*pj_slot(value, slots.l)) : PyObject_Size(dict);
    }
    PyErr_Clear();
    Py_XDECREF(value);
    return size;
}

/* Whether the account allows to copy an object, before that costs anything. */
static int is_affordable(pj_boxing *b, pj_account *account, const pj_object *o)
{
    PyObject *properties = PyTuple_GET_ITEM(PyTuple_GET_ITEM(b->layouts, o->cls), 2);
    pj_int size = b->total + 1;
    for (pj_int i = 0; i < o->count; i++)
        if (*PyBytes_AS_STRING(PyTuple_GET_ITEM(PyTuple_GET_ITEM(properties, i), 1)) != '_')
            size += size_of_property(o->origin, PyTuple_GET_ITEM(properties, i));
    if (size <= PJ_SMALL_COPY)
        return 1;
    account->closed--;
    return 0;
}

int pj_fill_copies(pj_ctx *ctx, pj_boxing *b)
{
    if (!b->pending_count)
        return 1;
    double began = pj_now();
    pj_int before = b->total;
    b->total = 0;
    if (!b->account)
        b->account = account_of(b, b->pending[0]);
    while (b->pending_count) {
        pj_object *o = b->pending[--b->pending_count];
        b->total++;
        if (b->account && b->account->closed > 0 && !is_affordable(b, b->account, o))
            return 0;
        if (!fill_copy(ctx, b, o))
            return 0;
    }
    int large = b->total > PJ_SMALL_COPY;
    b->total += before;
    if (b->account && large) {
        b->ready = pj_now();
        b->account->copying += b->ready - began;
    }
    return 1;
}

void pj_charge(pj_boxing *b, int boxed)
{
    pj_account *a = b->account;
    if (!a || b->ready == 0)
        return;
    double t = pj_now(), *what = boxed ? &a->copying : &a->running;
    *what += t - b->ready;
    b->ready = t;
    if (boxed && a->copying > 0.001 && a->copying > 8 * a->running)
        a->closed = PJ_CLOSED;
}

/* ---- closures */

/* The name of a class, "" for None; of an object that of its class. */
static PyObject *name_of_class(PyObject *x)
{
    if (x == Py_None)
        return PyUnicode_FromString("");
    PyObject *cls = PyType_Check(x) ? x : (PyObject *)Py_TYPE(x);
    PyObject *info = PyObject_GetAttrString(cls, "info");
    PyObject *name = info ? PyObject_GetAttrString(info, "name") : NULL;
    Py_XDECREF(info);
    return name;
}

static int is_text(PyObject *made, const char *key, size_t length)
{
    PyObject *bytes = made ? PyUnicode_AsLatin1String(made) : NULL;
    int same = bytes && (size_t)PyBytes_GET_SIZE(bytes) == length && memcmp(PyBytes_AS_STRING(bytes), key, length) == 0;
    Py_XDECREF(bytes);
    return same;
}

/* Whether the key begins with that of a function, and how long that part is. */
static size_t is_function(PyObject *php, const char *key, size_t length)
{
    PyObject *ident = PyObject_GetAttrString(php, "ident");
    char text[256];
    size_t same = 0;
    if (ident && PyTuple_Check(ident) && PyTuple_GET_SIZE(ident) == 2) {
        const char *unit = PyUnicode_AsUTF8(PyTuple_GET_ITEM(ident, 0));
        long id = PyLong_AsLong(PyTuple_GET_ITEM(ident, 1));
        int n = unit ? PyOS_snprintf(text, sizeof text, "c%ld@%s", id, unit) : -1;
        if (n > 0 && (size_t)n < sizeof text && (size_t)n <= length && memcmp(text, key, (size_t)n) == 0)
            same = (size_t)n;
    }
    Py_XDECREF(ident);
    PyErr_Clear();
    return same;
}

/* Whether a closure is what its key says: values/closure.py, native_key. */
static int is_closure(PyObject *x, PyObject *php, PyObject *kind, const char *key, size_t length)
{
    int method = PyUnicode_CompareWithASCIIString(kind, "method") == 0;
    if (!method && PyUnicode_CompareWithASCIIString(kind, "closure") != 0
        && PyUnicode_CompareWithASCIIString(kind, "function") != 0)
        return 0;
    size_t n = is_function(php, key, length);
    if (!n)
        return 0;
    PyObject *uses = method ? NULL : PyObject_GetAttrString(php, "uses_this");
    int bound = method || (uses == Py_True && PyUnicode_CompareWithASCIIString(kind, "closure") == 0);
    Py_XDECREF(uses);
    if (!bound)
        return n == length;
    PyObject *scope = PyObject_GenericGetAttr(x, slots.scope), *this = PyObject_GenericGetAttr(x, slots.bound_this);
    PyObject *first = scope ? name_of_class(scope) : NULL, *second = this ? name_of_class(this) : NULL;
    PyObject *made = first && second ? PyUnicode_FromFormat(":%U:%U", first, second) : NULL;
    int same = is_text(made, key + n, length - n);
    Py_XDECREF(scope);
    Py_XDECREF(this);
    Py_XDECREF(first);
    Py_XDECREF(second);
    Py_XDECREF(made);
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
int pj_unbox_closure(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out)
{
    size_t length = pj_code_number(&code);
    const char *key = code;
    code += length;
    size_t count = pj_code_number(&code);
    out->tag = PJ_T_OBJECT;
    out->u.p = NULL;
    PyObject *function = PyObject_GenericGetAttr(x, slots.function), *names = NULL, *php = NULL, *kind = NULL;
    kind = function ? PyObject_GenericGetAttr(x, slots.kind) : NULL;
    php = kind ? PyObject_GetAttrString(function, "php") : NULL;
    names = php ? PyObject_GetAttrString(php, "capture_names") : NULL;
    int ok = names && PyTuple_Check(names) && PyUnicode_Check(kind)
        && is_closure(x, php, kind, key, length);
    if (ok) {
        struct pj_copied *known = b->copies ? place_of(b, x) : NULL;
        if (known && known->object) {
            out->u.p = known->copy;
            pj_count_up(known->copy);
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
                size_t n = pj_code_number(&code);
                PyObject *this = i == 0 && n == 4 && memcmp(code, "this", 4) == 0
                    ? PyObject_GenericGetAttr(x, slots.bound_this) : NULL;
                PyObject *value = this ? this : captured(function, names, code, n);
                code += n;
                ok = value && pj_unbox_any(ctx, b, value, code, &o->props[i]);
                Py_XDECREF(this);       /* the closure holds it */
                code = pj_after_code(code);
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
