/* packed.c: the list of a PhpArray that is still a native block. */
#ifndef PHPJIT_PACKED_H
#define PHPJIT_PACKED_H

#include "boxing.h"
#include "arrays.h"

int pj_packed_ready(void);                          /* once; 0 with an exception */
int pj_is_packed(const PyObject *list);
int pj_packs(const pj_vec *a);                      /* it is long enough, and of ints, floats or bools */
PyObject *pj_pack(pj_ctx *ctx, pj_vec *a);          /* when the region is over: it takes a private array over */
PyObject *pj_pack_block(pj_vec *block);             /* takes over a pin; it is never written again */
pj_vec *pj_packed_block(pj_int kind, pj_int n);     /* a new one of ints, floats or bools, with one pin; NULL: no memory */
pj_vec *pj_packed_vec(PyObject *list);              /* borrowed */
int pj_packed_value(const pj_vec *a, pj_int i, unsigned mask, pj_value *out);   /* 0: of no type in the mask */
/* Of elements under keys (NULL: 0, 1, 2 …) those that a packed list of bools wants: a dict, or None. */
PyObject *pj_packed_kept(const pj_vec *a, const pj_vec *keys, PyObject *bools);
PyObject *pj_packed_element(const pj_vec *a, pj_int i);
extern PyMethodDef pj_packed_methods[];             /* packed_methods.c */
extern PyMethodDef pj_packing_methods[];            /* of the module */
int pj_unpack(PyObject *list);                      /* makes it a list; 0 with an exception */

/* For a region: an array with elements of `kind`; `mask`: the types that PJ_VALUE elements may have.  NULL: does not fit. */
pj_vec *pj_unbox_packed(pj_ctx *ctx, PyObject *list, pj_int kind, unsigned mask);

#endif
