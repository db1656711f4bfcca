/* What box.c and region.c share: the boxing state of a region, the slots of PhpArray and Ref. */
#ifndef PHPJIT_BOXING_H
#define PHPJIT_BOXING_H

#include "objects.h"

/* Why a region did not start, or ended: besides pj_ctx.bail's own values. */
enum { PJ_BAIL_ALIAS = -7 /* two inputs are one reference */, PJ_BAIL_BOX = -8 /* a result has no Python form */ };

/* One region's: the layouts of its classes, and the copy of each Python object that it has read. */
typedef struct pj_boxing {
    PyObject *layouts;      /* borrowed: ((name, class, ((attribute, code), ...)), ...), or NULL */
    pj_int depth;           /* of nested values on the C stack */
    pj_int count;
    uint64_t mask;          /* of the table of copies: open addressing by address, at most half full */
    struct pj_copied { PyObject *object; pj_object *copy; } *copies;
} pj_boxing;

/* Where the slots of the classes lie; found once. */
typedef struct pj_slots {
    int known;
    Py_ssize_t d, l, n, pos, r;     /* of PhpArray */
    Py_ssize_t v, types;            /* of Ref */
    PyObject *zero, *empty;         /* 0 and () */
} pj_slots;

extern pj_slots pj_slots_of_classes;

int pj_find_slots(void);    /* 0 with an exception */

static inline PyObject **pj_slot(PyObject *object, Py_ssize_t offset)
{
    return (PyObject **)(void *)((char *)object + offset);
}

/* Puts a value (the reference moves) into a slot. */
static inline void pj_fill_slot(PyObject *object, Py_ssize_t offset, PyObject *value)
{
    PyObject **slot = pj_slot(object, offset), *old = *slot;
    *slot = value;
    Py_XDECREF(old);
}

#endif
