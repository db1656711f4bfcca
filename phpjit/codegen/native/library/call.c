/* Calls of function versions: unboxing, running, boxing.  A kernel takes its arguments from memory, or, if it also calls
 * itself, as those calls give them: in registers.
 *
 *     result kernel(ctx, pj_value *arguments)
 *     result kernel(ctx, word …, double …)       the order does not matter: the two kinds have registers of their own
 *
 * What they have in common stands here, compiled once: LLVM makes the kernel only. */
#include "boxing.h"

enum { CALL = 4, MOST = 16 };       /* the description's place in `self`; arguments at most */
enum { WORDS = 5, DOUBLES = 8 };    /* that come in registers, with a context before them */

typedef struct {
    void *kernel;
    const char *codes[MOST], *result;
    Py_ssize_t count;
    pj_int tag;             /* of a result that has no tag of its own */
    char kinds[MOST];       /* i f b n; F: a float, an int becomes one; ?: of any code */
    char returns;           /* i f b n; ?: tag and payload; p: a pointer */
    char any, lasting;      /* some argument has kind ?; it may run for long: without the GIL */
    char registers[MOST];   /* w: a word, t: a tag and a word, d: a double; empty: all arguments are in memory */
} call;

typedef pj_int int_kernel(pj_ctx *, pj_value *);
typedef double float_kernel(pj_ctx *, pj_value *);
typedef unsigned char bool_kernel(pj_ctx *, pj_value *);
typedef void *pointer_kernel(pj_ctx *, pj_value *);
typedef struct { pj_int tag, payload; } tagged;
typedef tagged tagged_kernel(pj_ctx *, pj_value *);

/* The function of a kernel that returns a `type`. */
#define KERNEL(type) ((type *)(uintptr_t)c->kernel)

typedef struct {
    pj_int w[WORDS];
    double d[DOUBLES];
} registers;

static void fill(const call *c, const pj_value *arguments, registers *r)
{
    pj_int *word = r->w;
    double *number = r->d;
    for (Py_ssize_t i = 0; i < c->count; i++)
        if (c->registers[i] == 'd') {
            *number++ = arguments[i].u.f;
        } else {
            if (c->registers[i] == 't')
                *word++ = arguments[i].tag;
            *word++ = arguments[i].u.i;
        }
}

#define REGISTERS pj_int, pj_int, pj_int, pj_int, pj_int, \
    double, double, double, double, double, double, double, double
#define IN_REGISTERS(type) (((type (*)(pj_ctx *, REGISTERS))(uintptr_t)c->kernel)( \
    ctx, r.w[0], r.w[1], r.w[2], r.w[3], r.w[4], r.d[0], r.d[1], r.d[2], r.d[3], r.d[4], r.d[5], r.d[6], r.d[7]))

static void run_in_registers(const call *c, pj_ctx *ctx, const pj_value *arguments, pj_value *result)
{
    registers r = {0};
    tagged both;
    fill(c, arguments, &r);
    result->tag = c->tag;
    switch (c->returns) {
    case 'f':
        result->u.f = IN_REGISTERS(double);
        break;
    case 'b':
        result->u.i = IN_REGISTERS(unsigned char) & 1;
        break;
    case 'p':
        result->u.p = IN_REGISTERS(void *);
        break;
    case '?':
        both = IN_REGISTERS(tagged);
        result->tag = both.tag;
        result->u.i = both.payload;
        break;
    default:
        result->u.i = IN_REGISTERS(pj_int);
    }
}

static void run(const call *c, pj_ctx *ctx, pj_value *arguments, pj_value *result)
{
    if (c->registers[0]) {
        run_in_registers(c, ctx, arguments, result);
        return;
    }
    tagged both;
    result->tag = c->tag;
    switch (c->returns) {
    case 'f':
        result->u.f = KERNEL(float_kernel)(ctx, arguments);
        break;
    case 'b':
        result->u.i = KERNEL(bool_kernel)(ctx, arguments) & 1;
        break;
    case 'p':
        result->u.p = KERNEL(pointer_kernel)(ctx, arguments);
        break;
    case '?':
        both = KERNEL(tagged_kernel)(ctx, arguments);
        result->tag = both.tag;
        result->u.i = both.payload;
        break;
    default:
        result->u.i = KERNEL(int_kernel)(ctx, arguments);
    }
}

static inline int unbox_scalar(PyObject *x, char kind, pj_value *out)
{
    switch (kind) {
    case 'i':
        return pj_int_of(x, &out->u.i);
    case 'F':
        if (!PyFloat_CheckExact(x)) {
            pj_int value;
            if (!pj_int_of(x, &value))
                return 0;
            out->u.f = (double)value;
            return 1;
        }
        out->u.f = PyFloat_AS_DOUBLE(x);
        return 1;
    case 'f':
        out->u.f = PyFloat_CheckExact(x) ? PyFloat_AS_DOUBLE(x) : 0.0;
        return PyFloat_CheckExact(x);
    case 'b':
        out->u.i = x == Py_True;
        return x == Py_True || x == Py_False;
    case 'n':
        out->u.i = 0;
        return x == Py_None;
    default:
        return 1;       /* later, in the region */
    }
}

/* A METH_FASTCALL function; `self`: (who takes over, layouts, hidden, thrower, call, what the call points to). */
PyObject *pj_call_version(PyObject *self, PyObject **args, Py_ssize_t n)
{
    const call *c = (const call *)(const void *)PyBytes_AS_STRING(PyTuple_GET_ITEM(self, CALL));
    pj_value arguments[MOST], result;
    if (PJ_UNLIKELY(n != c->count))
        return pj_fallback(self, args, n);
    for (Py_ssize_t i = 0; i < n; i++)
        if (PJ_UNLIKELY(!unbox_scalar(args[i], c->kinds[i], &arguments[i])))
            return pj_fallback(self, args, n);
    pj_ctx *ctx = pj_enter();
    PJ_SET(pj_private(ctx)->code, c->kernel);
    if (c->any)
        for (Py_ssize_t i = 0; i < n; i++)
            if (c->kinds[i] == '?' && !pj_unbox(ctx, args[i], c->codes[i], &arguments[i])) {
                pj_leave(ctx);
                return pj_fallback(self, args, n);
            }
    if (c->lasting)
        pj_release_gil(ctx);
    run(c, ctx, arguments, &result);
    if (c->lasting)
        pj_take_gil(ctx);
    if (PJ_UNLIKELY(ctx->bail != 0))
        return pj_function_bailed(ctx, self, args, n);
    PyObject *made = c->returns == 'i' ? PyLong_FromLongLong(result.u.i)
        : c->returns == 'f' ? PyFloat_FromDouble(result.u.f) : pj_box(ctx, &result, c->result);
    if (PJ_UNLIKELY(!made))
        return pj_not_boxed(ctx, self, args, n);
    pj_leave(ctx);
    return made;
}

/* Sets which registers arguments come in; whether there are as many. */
static int assign(call *c, const char *registers, Py_ssize_t count)
{
    int words = 0, doubles = 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        c->registers[i] = registers[i];
        words += registers[i] == 'w' ? 1 : registers[i] == 't' ? 2 : 0;
        doubles += registers[i] == 'd';
    }
    return words <= WORDS && doubles <= DOUBLES;
}

/* Returns the description of calls, as bytes; `row`: (kinds, codes, what it returns, code of that, tag, lasting,
 * registers), which must outlive it. */
PyObject *pj_describe_call(void *kernel, PyObject *row)
{
    const char *kinds, *returns, *result, *registers;
    Py_ssize_t count, one, given;
    PyObject *codes;
    long long tag;
    int lasting;
    call c = {.kernel = kernel};
    if (!PyTuple_Check(row)) {
        PyErr_SetString(PyExc_TypeError, "call: a tuple expected");
        return NULL;
    }
    if (!PyArg_ParseTuple(row, "y#O!y#yLpy#:call", &kinds, &count, &PyTuple_Type, &codes, &returns, &one, &result,
                          &tag, &lasting, &registers, &given))
        return NULL;
    if (count > MOST || PyTuple_GET_SIZE(codes) != count || one != 1 || (given && given != count)
        || !assign(&c, registers, given)) {
        PyErr_SetString(PyExc_ValueError, "call: too many arguments, or not one code for each");
        return NULL;
    }
    c.count = count;
    c.returns = returns[0];
    c.result = result;
    c.tag = tag;
    c.lasting = (char)lasting;
    for (Py_ssize_t i = 0; i < count; i++) {
        c.kinds[i] = kinds[i];
        c.any |= kinds[i] == '?';
        c.codes[i] = PyBytes_AsString(PyTuple_GET_ITEM(codes, i));
        if (!c.codes[i])
            return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)&c, sizeof c);
}
