/* selected.c: the dict of a PhpArray that is still two native blocks. */
#ifndef PHPJIT_SELECTED_H
#define PHPJIT_SELECTED_H

#include "packed.h"

enum { PJ_SELECT_LEAST = 1024 };

int pj_selected_ready(void);                        /* once; 0 with an exception */
int pj_is_selected(const PyObject *dict);
int pj_selects(const pj_map *m);                    /* it is long enough, of ints, floats and bools, under int keys */
PyObject *pj_select(pj_vec *keys, pj_vec *values);  /* (of one kind, or PJ_VALUE) takes over a pin of each; they are never written again */
PyObject *pj_select_map(const pj_map *m);           /* one that pj_selects */
int pj_unselect(PyObject *dict);                    /* makes it a dict; 0 with an exception */

/* For a region: a map with elements of `kind`, as pj_unbox_packed. */
pj_map *pj_unbox_selected(pj_ctx *ctx, PyObject *dict, pj_int next, pj_int kind, unsigned mask);

#endif
