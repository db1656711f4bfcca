/* spans.c: large blocks in the system's huge pages. */
#ifndef PHPJIT_SPANS_H
#define PHPJIT_SPANS_H

#include <stddef.h>

#define PJ_SPAN ((size_t)2 << 20)       /* blocks from this size on */

/* NULL: there are none; *size becomes what it has, far more where the block is one that grows; fresh: all zeros */
void *pj_span_take(size_t *size, int *fresh, int grows);
void pj_span_give(void *span, size_t size);
void pj_spans_trim(void);                       /* the system gets those that wait */
void *pj_span_resize(void *span, size_t size, size_t *wanted);      /* may move; NULL: `span` is as it was */

#endif
