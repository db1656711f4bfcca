/* What the files of sorting share: records of elements, and items that are ordered by a word. */
#ifndef PHPJIT_SORT_H
#define PHPJIT_SORT_H

#include "parallel.h"

typedef struct record {
    pj_value v;
    pj_int place;       /* among the elements before: equal ones keep their order */
} record;

/* A record that is ordered by a word; strings by their first eight bytes, then by the rest. */
typedef struct item {
    uint64_t word;
    record r;
} item;

/* Kinds of work, each with a site of its own: they take different times. */
enum { PREPARING, RUNS, MERGING, RESULTS };

typedef struct site_of {    /* pj_parallel's, of each kind; `words` NULL: on this core */
    void **words;
    const char *const *texts;
} site_of;

/* Keys that decide between records that are equal otherwise, by their places. */
typedef struct ties {
    const pj_key *keys;
    pj_int count;
} ties;

/* merge.c: a stable merge sort, -1 descending; 0 without memory (it bailed out).  `strings`: equal words are not the end. */
int pj_sort_items(pj_ctx *ctx, site_of site, item *items, pj_int n, int sign, int strings, ties then);
int pj_may_be_number(const pj_str *s);      /* 0: surely not */

/* The words of n records of one kind (INT, BOOL, FLOAT, STR).  0: they have no order by words: a NaN is among them, or, where
 * `smart` says that strings are compared by <=>, a string that may be a number. */
int pj_items_of(pj_ctx *ctx, site_of site, const record *records, pj_int n, pj_int kind, int smart, item *items);
void pj_records_of(pj_ctx *ctx, site_of site, const item *items, pj_int n, record *records);

/* radix.c: ints, or floats without NaN and -0.0, in place. */
void pj_sort_words(pj_ctx *ctx, site_of site, pj_vec *a, int descending);
int pj_plain_floats(pj_ctx *ctx, site_of site, const pj_vec *a);

#endif
