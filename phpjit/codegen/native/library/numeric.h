/* What numbers.c and numeric.c share. */
#ifndef PHPJIT_NUMERIC_H
#define PHPJIT_NUMERIC_H

#include "library.h"

/* Most strings that are compared are not numbers: their first byte tells. */
static inline int may_be_number(const pj_str *s) { return s->len && (unsigned char)s->data[0] <= '9'; }

#endif
