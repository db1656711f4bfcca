/* The data of native code: what the emitted LLVM IR, the helpers of this library and the boxing code agree on.
 *
 * Everything lives in the arena of one thread's context and dies with the region (or is freed earlier by its reference
 * count), so that a region that bails out leaves nothing behind.  Offsets are fixed: emitted code relies on them.
 */
#ifndef PHPJIT_NATIVE_H
#define PHPJIT_NATIVE_H

#include <stddef.h>
#include <stdint.h>

typedef int64_t pj_int;

#define PJ_IMMORTAL ((pj_int)1 << 40)   /* reference count of constants: never reaches 0, never 1 */

/* A PHP string: bytes after the header, a NUL after them.  hash 0: not computed yet. */
typedef struct pj_str {
    pj_int rc;      /*  0 */
    pj_int len;     /*  8 */
    pj_int cap;     /* 16: bytes that fit, the NUL not counted */
    uint64_t hash;  /* 24 */
    char data[];    /* 32 */
} pj_str;

/* What an array's elements are; the low byte of `kind`. */
enum { PJ_BOOL = 0 /* 1 byte */, PJ_INT = 1, PJ_FLOAT = 2, PJ_STR = 3, PJ_ARRAY = 4, PJ_VALUE = 5 /* 16 bytes */,
       PJ_OBJECT = 6 };
#define PJ_MAP 0x100    /* in `kind`: an ordered map, not a packed array */

/* A packed array: keys 0..len-1.  The first four words are the same in pj_map. */
typedef struct pj_vec {
    pj_int rc;      /*  0 */
    pj_int len;     /*  8 */
    pj_int cap;     /* 16: elements that fit */
    pj_int kind;    /* 24 */
    char data[];    /* 32: elements inline */
} pj_vec;

/* A value whose kind is known at run time only. */
enum { PJ_T_UNDEF = 0, PJ_T_NULL = 1, PJ_T_BOOL = 2, PJ_T_INT = 3, PJ_T_FLOAT = 4, PJ_T_STR = 5, PJ_T_ARRAY = 6,
       PJ_T_OBJECT = 7 };
typedef struct pj_value {
    pj_int tag;     /* 0 */
    union { pj_int i; double f; void *p; } u;   /* 8: bool is 0 or 1 in i */
} pj_value;

/* One entry of an ordered map, in insertion order; a deleted one has tag PJ_DELETED in `str` (never dereferenced). */
#define PJ_DELETED ((pj_str *)1)
typedef struct pj_entry {
    pj_str *str;    /*  0: the string key, NULL for an int key, PJ_DELETED */
    pj_int key;     /*  8: the int key, or the string's hash */
    pj_value value; /* 16: kinds other than PJ_VALUE use u only */
} pj_entry;         /* 32 bytes */

/* An ordered map with int and string keys, as PHP's hash arrays.  While its keys count up from the first one on (base,
 * base + 1 …) it is dense: only the values are stored, in a row.  Else each lies in its entry. */
typedef struct pj_map {
    pj_int rc;          /*  0 */
    pj_int len;         /*  8: live entries */
    pj_int cap;         /* 16: elements that fit, as they are stored now */
    pj_int kind;        /* 24: element kind | PJ_MAP */
    pj_int used;        /* 32: entries in use, deleted ones included */
    pj_int next;        /* 40: next free int key */
    uint64_t mask;      /* 48: size of index - 1 */
    pj_entry *entries;  /* 56: NULL while it is dense */
    int32_t *index;     /* 64: open addressing, -1 empty, -2 deleted; NULL while all entries are counted ones */
    pj_int base;        /* 72 */
    pj_int counted;     /* 80: the first entries have the int keys base, base + 1 …: so many are found without the index */
    pj_int hint;        /* 88: see map.c; any number is allowed */
    pj_value *values;   /* 96: the first value; all lie 1 << shift bytes apart */
    pj_int shift;       /* 104 */
} pj_map;

/* An object that native code made or copied in: class number, then one pj_value per declared property. */
typedef struct pj_object {
    pj_int rc;          /*  0 */
    pj_int cls;         /*  8: index into the version's table of classes */
    pj_int count;       /* 16: properties */
    void *origin;       /* 24: the Python object it was read from (borrowed), NULL for one made here */
    pj_value props[];   /* 32 */
} pj_object;

/* A thread's context.  The first words are read and written by emitted code. */
typedef struct pj_ctx {
    pj_int bail;            /*  0: 0, or 1 + the bail site of the version, or a negative PJ_BAIL_* */
    uint64_t stack_limit;   /*  8: a frame below this address bails out (all ones: an interrupt is asked for) */
    volatile pj_int interrupt;  /* 16: set by the watchdog; loops look at it */
    pj_int bail_extra;      /* 24: an int that explains the bail-out */
    char *out;              /* 32: what the region printed */
    pj_int out_len;         /* 40 */
    pj_int out_cap;         /* 48 */
    struct pj_memory *memory;   /* 56: the arena */
    /* below: private to the library */
} pj_ctx_head;

enum { PJ_BAIL_MEMORY = -1, PJ_BAIL_SIGNAL = -2, PJ_BAIL_STACK = -3, PJ_BAIL_LONG = -4,
       PJ_BAIL_BUILTIN = -5 /* a builtin met a case that warns, throws, or has no native form */ };

#endif
