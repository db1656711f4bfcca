/* packed.c: the list of a PhpArray that is still a native block. */
#ifndef PHPJIT_PACKED_H
#define PHPJIT_PACKED_H

#include "boxing.h"
#include "arrays.h"

int pj_packed_ready(void);                          /* once; 0 with an exception */
int pj_is_packed(const PyObject *list);
int pj_packs(const pj_vec *a);                      /* it is long enough, and of ints, floats or bools */
PyObject *pj_pack(pj_ctx *ctx, pj_vec *a);          /* when the region is over: it takes a private array over */
pj_vec *pj_packed_vec(PyObject *list);              /* borrowed */
PyObject *pj_packed_element(const pj_vec *a, pj_int i);
extern PyMethodDef pj_packed_methods[];             /* packed_methods.c */
int pj_unpack(PyObject *list);                      /* makes it a list; 0 with an exception */

/* For a region: an array with elements of `kind`; `mask`: the types that PJ_VALUE elements may have.  NULL: does not fit. */
pj_vec *pj_unbox_packed(pj_ctx *ctx, PyObject *list, pj_int kind, unsigned mask);

#endif
