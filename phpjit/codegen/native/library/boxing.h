/* What unbox.c, box.c, settle.c and region.c share: the boxing state of a region, the slots of PhpArray and Ref. */
#ifndef PHPJIT_BOXING_H
#define PHPJIT_BOXING_H

#include "objects.h"
#include "arrays.h"

/* Why a region did not start, or ended: besides pj_ctx.bail's own values. */
enum { PJ_BAIL_ALIAS = -7 /* two inputs are one reference */, PJ_BAIL_BOX = -8 /* a result has no Python form */ };

/* One region's: the layouts of its classes, and the copy of each Python object that it has read. */
typedef struct pj_boxing {
    pj_ids ids;             /* objects.c's; stays first */
    /* borrowed, or NULL.  One row for each class of the version, a class or an enum:
     *     (name, class, ((attribute, code, written?), ...), prepare, account)  prepare() comes before the first object
     *     (name, class, (case, ...), case_of, address of the cases)            case_of(number) is the case's object */
    PyObject *layouts;
    const char *code;       /* the last code of an object that was looked up, */
    PyObject *layout;       /* its layout and the number of that */
    pj_int number;
    pj_int depth;           /* of nested values on the C stack */
    pj_int count;
    uint64_t mask;          /* of the table of copies: open addressing by address, at most half full */
    struct pj_copied { PyObject *object; pj_object *copy; } *copies;
    pj_object **pending;    /* read, but their properties not yet */
    pj_int pending_count, pending_cap;
    struct pj_made { pj_object *object; pj_int id; } *made;     /* made here, with a Python form: `origin`, owned */
    pj_int made_count, made_cap, filled;
    struct pj_fresh { PyObject *object, *name, *value; } *fresh;    /* properties to be written back; `value` is owned */
    pj_int fresh_count, fresh_cap;
    uint64_t prepared;      /* bit of each class whose `prepare` was called */
    struct pj_account *account;     /* of the class whose objects were copied first */
    pj_int total;           /* objects and elements of arrays that were copied */
    double ready;           /* when the copying was done */
    int writes;             /* some object that came in may have been written */
} pj_boxing;
/* What copying objects has cost one function or loop, against what it was good for: the content of a bytearray.  Methods
 * that do little to an object that holds much are better off in tier 0. */
typedef struct pj_account {
    double copying, running;    /* seconds */
    pj_int closed;              /* so many more times nothing large is copied */
} pj_account;

enum { PJ_SMALL_COPY = 64, PJ_CLOSED = 1 << 16 };

void pj_keep_memory(void);              /* keep.c: once for the process */
extern pj_int pj_gil_waited;            /* nanoseconds that loop regions have waited for the GIL when they were done */
double pj_now(void);                    /* seconds of a clock that only goes forward */
void pj_charge(pj_boxing *b, int boxed);    /* the kernel of a region with copies is done, or what follows it */

_Static_assert(sizeof(pj_boxing) <= PJ_BOXING_SIZE, "see objects.c");

enum { PJ_DEEPEST = 1000 };     /* arrays and closures in each other */

pj_boxing *pj_boxing_of(pj_ctx *ctx);                   /* B: of this region; NULL without memory */
size_t pj_code_number(const char **code);               /* the number behind a letter of a code; moves behind it */
const char *pj_after_code(const char *code);            /* what follows the code of one type */
int pj_unbox_any(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out);      /* 0: a mismatch */
int pj_unbox_object(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out);
int pj_unbox_closure(pj_ctx *ctx, pj_boxing *b, PyObject *x, const char *code, pj_value *out);
int pj_fill_copies(pj_ctx *ctx, pj_boxing *b);          /* reads the properties of objects that were unboxed */
int pj_is_enum(PyObject *layout);
int pj_has_written(PyObject *properties);               /* some property of the class is written back */

/* overwrite.c: a new content for a variable that holds `old`: `old` itself (owned) where that will be overwritten */
PyObject *pj_box_over(pj_ctx *ctx, PyObject *old, const pj_value *v, const char *code);
/* with a MemoryError where memory ended on the way */
void pj_put_over(pj_ctx *ctx, PyObject *ref, PyObject *made, const pj_value *v);   /* `made` moves */

int pj_box_written(pj_ctx *ctx);        /* boxes changed properties of objects that came in; 0 with an exception */
int pj_commit_objects(pj_ctx *ctx);     /* writes them back, settles the numbers of objects; 0 with an exception */
void pj_drop_objects(pj_ctx *ctx);      /* lets go of what was boxed */
int pj_layouts_change(PyObject *layouts);   /* whether code with these layouts makes or writes objects */

/* call.c: versions whose kernel takes its arguments from memory */
PyObject *pj_call_version(PyObject *self, PyObject **args, Py_ssize_t n);
PyObject *pj_describe_call(void *kernel, PyObject *row);

/* Where the slots of the classes lie; found once. */
typedef struct pj_slots {
    int known;
    Py_ssize_t d, l, n, pos, r;     /* of PhpArray */
    Py_ssize_t v, types, bound;     /* of Ref */
    PyObject *zero, *empty;         /* 0 and () */
    PyObject *function, *kind, *scope, *bound_this;      /* attributes of Closure objects */
    PyObject *collapse;                                  /* the name of the method of arrays */
} pj_slots;

extern pj_slots pj_slots_of_classes;

int pj_is_plain_ref(PyObject *x);           /* a Ref without a declared type, whose array nobody iterates by reference */
PyObject *pj_hidden_ref(PyObject *row);     /* the Ref of a global or static variable, see hidden.c */
int pj_find_slots(void);    /* 0 with an exception */
int pj_has_python_form(const pj_value *v, int depth);   /* pj_box can box it; depth 0 at first */

static inline PyObject **pj_slot(PyObject *object, Py_ssize_t offset)
{
    return (PyObject **)(void *)((char *)object + offset);
}

/* The value of an int; 0: it is none. */
static inline int pj_int_of(PyObject *x, pj_int *out)
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

/* Puts a value (the reference moves) into a slot. */
static inline void pj_fill_slot(PyObject *object, Py_ssize_t offset, PyObject *value)
{
    PyObject **slot = pj_slot(object, offset), *old = *slot;
    *slot = value;
    Py_XDECREF(old);
}

#endif
