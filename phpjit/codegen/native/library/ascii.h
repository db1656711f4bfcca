/* Bytes as ASCII, whatever the locale; private to the library. */
#ifndef PHPJIT_ASCII_H
#define PHPJIT_ASCII_H

#include <string.h>

#include "library.h"

typedef unsigned char byte;

static inline int is_upper(byte c) { return c >= 'A' && c <= 'Z'; }
static inline int is_lower(byte c) { return c >= 'a' && c <= 'z'; }
static inline int is_digit(byte c) { return c >= '0' && c <= '9'; }
static inline int is_alpha(byte c) { return is_lower(c | 32); }
static inline int is_alnum(byte c) { return is_digit(c) || is_alpha(c); }
static inline int is_space(byte c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline byte lower(byte c) { return is_upper(c) ? c | 32 : c; }
static inline byte upper(byte c) { return is_lower(c) ? c & ~32 : c; }

/* A set of bytes. */
typedef struct bytes { uint64_t bits[4]; } bytes;
static inline int has(const bytes *set, byte c) { return set->bits[c >> 6] >> (c & 63) & 1; }
static inline void add(bytes *set, byte c) { set->bits[c >> 6] |= (uint64_t)1 << (c & 63); }

static inline pj_str *share(const pj_str *s)
{
    pj_count_up((pj_str *)s);
    return (pj_str *)s;
}

static inline pj_str *bail_str(pj_ctx *ctx)
{
    pj_bail_builtin(ctx);
    return pj_empty();
}

#endif
