/* The functions of the native library.  `symbols` of the Python module lists every pj_ function that is declared here
 * (setup.py reads this file), so declare nothing pj_ here that is not defined in one of the .c files.
 *
 * Conventions: strings and arrays that come back are owned (+1) unless "borrowed" is said; arguments are borrowed.
 * A function that cannot do its job sets ctx->bail and returns a harmless value (an immortal empty string, 0 …);
 * such functions are marked B: emitted code tests ctx->bail after the call.  Everything that allocates is B.
 */
#ifndef PHPJIT_LIBRARY_H
#define PHPJIT_LIBRARY_H

#include "native.h"

typedef struct pj_ctx pj_ctx;

#define PJ_LIKELY(x) __builtin_expect(!!(x), 1)
#define PJ_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* Words that several threads read and write; a lost addition is no harm where PJ_ADD stands. */
#define PJ_GET(x) __atomic_load_n(&(x), __ATOMIC_RELAXED)
#define PJ_SET(x, v) __atomic_store_n(&(x), (v), __ATOMIC_RELAXED)
#define PJ_ADD(x, v) PJ_SET(x, PJ_GET(x) + (v))

/* ---- reference counts ------------------------------------------------------------------------------------------
 * The count is the first word of a string, an array, an object.  One that is immortal is never written: other threads may
 * read it.  Use these two, and nothing else, on values that are not known to be private. */

static inline void pj_count_up(void *p)
{
    pj_int count = PJ_GET(*(pj_int *)p);
    if (PJ_LIKELY(count < PJ_IMMORTAL))
        *(pj_int *)p = count + 1;
}

static inline void pj_count_up_by(void *p, pj_int n)
{
    pj_int count = PJ_GET(*(pj_int *)p);
    if (PJ_LIKELY(count < PJ_IMMORTAL))
        *(pj_int *)p = count + n;
}

/* 1: that was the last reference, the caller frees. */
static inline int pj_count_down(void *p)
{
    pj_int count = PJ_GET(*(pj_int *)p);
    return PJ_LIKELY(count < PJ_IMMORTAL) && (*(pj_int *)p = count - 1) == 0;
}

/* Whether it has one owner, who may write it. */
static inline int pj_is_private(const void *p) { return PJ_GET(*(const pj_int *)p) == 1; }

/* ---- context.c: the thread's context, interrupts, the GIL, output -------------------------------------------- */

/* What follows the public words of pj_ctx (native.h); emitted code does not touch it. */
typedef struct pj_context {
    struct pj_ctx head;
    pj_int depth;               /* regions entered and not left on this thread */
    pj_int running;             /* 1: the watchdog watches this context */
    pj_int epoch;               /* counts regions and handled interrupts: the watchdog asks only old ones */
    pj_int seen;                /* the watchdog's: the epoch at its last tick */
    pj_int slicing;             /* 1: an outermost loop commits slices (run_region sets it) */
    pj_int ticks;               /* interrupts that loops of the entry have seen in this call */
    double first_tick;          /* the thread's CPU time at the first of them */
    uint64_t real_limit;        /* stack_limit when no interrupt is asked for */
    void *thread_state;         /* the PyThreadState while the GIL is released, else NULL */
    pj_int memory_limit;        /* bytes, 0 none */
    pj_int precision;           /* ini precision: 14, -1 … */
    pj_int serialize_precision; /* ini serialize_precision: -1 … */
    struct pj_frame *frames;    /* what outer regions have saved */
    struct pj_boxing *boxing;   /* box.c's, in the arena; NULL at the start of a region */
    struct pj_region *region;   /* region.c's: the loop region that runs, NULL in function versions */
    void *code;                 /* for the profiler: an address in the native code that was entered last */
    pj_int arm;                 /* for the profiler: 1 while a job of this thread runs on all cores */
    pj_int last_bail, last_extra;   /* why tier 0's code is about to be called, for last_bail() of the module */
    double copied, ran;             /* seconds that the last loop region took, for last_cost() of the module */
    double job_element;         /* seconds that an element of the last job took, for last_job() of the module; 0: none */
    void (*listens)(pj_ctx *);  /* of a worker of the pool: what it does when it is asked; NULL: this is a thread's own */
    pj_ctx *working;            /* the worker that runs on this thread, as a part of a job of this context */
    pj_int parallel, threads;   /* PJ_PARALLEL_*; the most threads that a job may use */
    pj_int seed;                /* not 0: chunks come in an order that depends on it */
    struct pj_context *next, *previous;     /* all contexts of the process */
} pj_context;

static inline pj_context *pj_private(pj_ctx *ctx) { return (pj_context *)ctx; }

enum { PJ_PARALLEL_OFF = 0, PJ_PARALLEL_AUTO = 1, PJ_PARALLEL_FORCE = 2 };

/* What the process around the library does for it; all NULL in the C tests.  module.c fills it in. */
typedef struct pj_host {
    void *(*release)(void);                     /* lets go of the GIL */
    void (*take)(void *state);                  /* takes it again */
    int (*signals)(void);                       /* with the GIL: runs signal handlers; -1: an exception is pending */
    int (*echo)(const char *bytes, pj_int n);   /* with the GIL: prints; -1: an exception is pending */
    void (*want)(void);                         /* with the GIL: a pool is worth its price */
} pj_host;
extern pj_host host_of_library;

enum { PJ_PLACES = 64 };
/* Waits until the watchdog has found native code at work often enough; found: PJ_PLACES of its addresses at most.  *heard_of, 0
 * at first, is where the next call goes on: several may listen, and each hears of everything once. */
int pj_wait_busy(double seconds, void **found, pj_int *heard_of);
pj_ctx *pj_enter(void);                 /* begins a region on this thread (nested ones get an arena of their own) */
void pj_leave(pj_ctx *ctx);             /* ends it: everything it allocated and printed and did not flush is gone */
pj_ctx *pj_context_here(void);          /* the thread's context, made if need be, not entered */
void pj_configure(pj_int memory_limit, pj_int precision, pj_int serialize_precision);   /* this thread's ini values */
void pj_configure_parallel(pj_int mode, pj_int threads, pj_int seed);   /* of this thread; see pj_context */
void pj_bail(pj_ctx *ctx, pj_int code); /* sets ctx->bail unless it is set already */
void pj_bail_builtin(pj_ctx *ctx);      /* pj_bail(ctx, PJ_BAIL_BUILTIN) */
void pj_running(pj_ctx *ctx, pj_int on);/* off: the watchdog leaves this context alone (entered means on) */
void pj_release_gil(pj_ctx *ctx);
void pj_take_gil(pj_ctx *ctx);

/* Interrupts.  ctx->interrupt: bit 0: asked for by the watchdog; 2: handled, but the outermost loop still owes a slice.
 * Inner loop heads and function entries test `interrupt & 1` and call pj_interrupted; the outermost loop of a region
 * tests `interrupt != 0` and calls pj_slice, which uses pj_poll. */
void pj_interrupted(pj_ctx *ctx);       /* B: signals; then clears the request (leaves 2 in regions that slice) */
void pj_in_one_piece(pj_ctx *ctx);      /* the region that runs commits no slices */
void pj_long(pj_ctx *ctx);              /* B: as pj_interrupted, in a loop of the function entered: PJ_BAIL_LONG in the end */
void pj_poll(pj_ctx *ctx);              /* B: signals; then clears all of it */
void pj_ask(pj_ctx *ctx);               /* from any thread: it shall listen */
uint64_t pj_stack_limit(void);          /* of this thread */
pj_int pj_slow_stack(pj_ctx *ctx);      /* a frame is below stack_limit: 0 go on (it was an interrupt), 1 ctx->bail set */

void pj_echo_bytes(pj_ctx *ctx, const char *bytes, pj_int n);   /* B */
void pj_echo_str(pj_ctx *ctx, const pj_str *s);                 /* B */
pj_int pj_flush(pj_ctx *ctx);           /* with the GIL: prints and empties the buffer; -1: an exception is pending */

/* ---- memory.c: the arena ------------------------------------------------------------------------------------- */

void *pj_alloc(pj_ctx *ctx, size_t size);                               /* B: NULL when there is none */
void *pj_alloc_zero(pj_ctx *ctx, size_t size);                          /* B */
void *pj_realloc(pj_ctx *ctx, void *block, size_t old_size, size_t size);   /* B: NULL: `block` is as it was */
void pj_free(pj_ctx *ctx, void *block, size_t size);                    /* size as it was asked for */
size_t pj_good_size(size_t size);       /* what pj_alloc(size) really gives */
pj_int pj_memory_used(pj_ctx *ctx);     /* bytes taken from the system by the region */

/* Blocks of more than a KiB that outlive their region; they have gone from its arena, or never were in one. */
void *pj_block_out(pj_ctx *ctx, void *block);       /* one of the arena's; its pin is the caller's */
void *pj_block_new(size_t size);                    /* NULL: there is no memory */
void pj_block_share(void *block);                   /* one pin more */
void pj_block_unpin(void *block);                   /* the last one frees it */
int pj_block_pin(pj_ctx *ctx, void *block);         /* keep it until the region ends; 0 with ctx->bail set */
int pj_block_pinned(pj_ctx *ctx, void *block);      /* the region keeps it: pins it for the caller, too */

/* The library's own. */
struct pj_memory *pj_memory_new(void);
void pj_memory_reset(struct pj_memory *memory);
void pj_memory_delete(struct pj_memory *memory);
pj_int pj_memory_dirty(struct pj_memory *memory);
void pj_memory_lend(struct pj_memory *from, struct pj_memory *to);  /* room to begin with; `to` has nothing */
void pj_memory_adopt(struct pj_memory *into, struct pj_memory *from);   /* all blocks of `from`, which has nothing then */

/* ---- strings.c ------------------------------------------------------------------------------------------------ */

pj_str *pj_str_alloc(pj_ctx *ctx, pj_int len);      /* B: NULL when there is no memory; the bytes are not set */
pj_str *pj_str_new(pj_ctx *ctx, const char *bytes, pj_int len);     /* B */
void pj_free_str(pj_ctx *ctx, pj_str *s);           /* when its count has come to 0 */
void pj_drop_str(pj_ctx *ctx, pj_str *s);           /* one reference less */
pj_str *pj_empty(void);                             /* the immortal "", +1 */
pj_str *pj_chr(pj_ctx *ctx, pj_int c);              /* the immortal string of one byte (c modulo 256), +1 */
pj_str *pj_concat2(pj_ctx *ctx, pj_str *a, pj_str *b);              /* B */
pj_str *pj_concat_n(pj_ctx *ctx, pj_int n, pj_str **parts);         /* B */
void pj_append(pj_ctx *ctx, pj_str **slot, pj_str *tail);           /* B: *slot .= tail; also when they are the same */
void pj_append_bytes(pj_ctx *ctx, pj_str **slot, const char *bytes, pj_int len);    /* B */
void pj_append_int(pj_ctx *ctx, pj_str **slot, pj_int i);           /* B */
void pj_append_float(pj_ctx *ctx, pj_str **slot, double f);         /* B */
void pj_str_separate(pj_ctx *ctx, pj_str **slot);                   /* B: makes *slot private, to be written */
uint64_t pj_hash(pj_str *s);                        /* never 0; kept in the header */
uint64_t pj_hash_bytes(const char *bytes, pj_int len);
int pj_str_equal(const pj_str *a, const pj_str *b); /* === */
int pj_str_order(const pj_str *a, const pj_str *b); /* -1, 0, 1 by bytes, then length */

/* ---- numbers.c, numeric.c, arithmetic.c: numbers to text and back, compared, computed --------------------------- */

int pj_format_int(char *out, pj_int i);             /* at most 20 bytes; returns how many */
int pj_format_float(char *out, double f, int precision);    /* `out` has pj_format_room(precision) bytes */
int pj_format_room(int precision);
int pj_float_digits(double f, int n, char *digits, int *point);     /* see numbers.c; `digits` has room for n, or 17 */
pj_str *pj_int_to_str(pj_ctx *ctx, pj_int i);       /* B */
pj_str *pj_float_to_str(pj_ctx *ctx, double f);     /* B: by ini precision, as echo */
pj_str *pj_float_repr(pj_ctx *ctx, double f);       /* B: by ini serialize_precision, as json_encode; no ".0" */
void pj_echo_int(pj_ctx *ctx, pj_int i);            /* B */
void pj_echo_float(pj_ctx *ctx, double f);          /* B */

/* The number that bytes begin with: 0 none, 1 the whole text (white space around it), 2 a part of it.  `overflow`
 * (may be NULL): 1 or -1 when it is an integer beyond the greatest or least int, which is delivered as a float. */
int pj_number_prefix(const char *bytes, pj_int len, pj_value *out, int *overflow);
int pj_is_numeric(const pj_str *s, pj_value *out);
pj_int pj_str_to_int(const pj_str *s);              /* (int) */
double pj_str_to_float(const pj_str *s);            /* (float) */
double pj_parse_float(const char *bytes, pj_int len);   /* a decimal float, well-formed, the whole of it */
pj_int pj_float_to_int(double f);                   /* (int): modulo 2^64; INF and NAN 0 */
int pj_str_truthy(const pj_str *s);                 /* (bool) */
int pj_str_loose_equal(const pj_str *a, const pj_str *b);   /* == */
int pj_str_compare(const pj_str *a, const pj_str *b);       /* <=> */
int pj_compare_int_str(pj_int i, const pj_str *s);          /* <=> */
int pj_compare_float_str(double f, const pj_str *s);        /* <=>; 1 for NAN */
int pj_equal_int_str(pj_int i, const pj_str *s);            /* == */
int pj_equal_float_str(double f, const pj_str *s);          /* == */

pj_int pj_pow_int(pj_int base, pj_int exponent, int *overflow);     /* exponent >= 0; *overflow is set to 0 or 1 */
double pj_pow_float(pj_int base, pj_int exponent);                  /* the float that PHP's ** gives then */
double pj_round(double f, pj_int places);           /* round(), halves away from zero */
double pj_fdiv(double a, double b);

/* ---- PHP's string functions ------------------------------------------------------------------------------------
 * Optional arguments are all given; a length that PHP would take null for is INT64_MAX.  A pj_int result is -1 for
 * false, a pj_str * result NULL for false, where PHP's function can return that.  Bail out with PJ_BAIL_BUILTIN where
 * PHP would throw or warn.  A function without ctx never bails out. */

/* ascii.c */
pj_str *pj_strtolower(pj_ctx *ctx, const pj_str *s);                            /* B */
pj_str *pj_strtoupper(pj_ctx *ctx, const pj_str *s);                            /* B */
pj_str *pj_ucfirst(pj_ctx *ctx, const pj_str *s);                               /* B */
pj_str *pj_lcfirst(pj_ctx *ctx, const pj_str *s);                               /* B */
pj_str *pj_ucwords(pj_ctx *ctx, const pj_str *s, const pj_str *separators);     /* B */
pj_str *pj_str_rot13(pj_ctx *ctx, const pj_str *s);                             /* B */
pj_str *pj_trim(pj_ctx *ctx, const pj_str *s, const pj_str *list);              /* B */
pj_str *pj_ltrim(pj_ctx *ctx, const pj_str *s, const pj_str *list);             /* B */
pj_str *pj_rtrim(pj_ctx *ctx, const pj_str *s, const pj_str *list);             /* B */
pj_int pj_strspn(const pj_str *s, const pj_str *list, pj_int offset, pj_int length);
pj_int pj_strcspn(const pj_str *s, const pj_str *list, pj_int offset, pj_int length);
pj_str *pj_strpbrk(pj_ctx *ctx, const pj_str *s, const pj_str *list);           /* B, NULL */
int pj_ctype_alnum(const pj_str *s);
int pj_ctype_alpha(const pj_str *s);
int pj_ctype_cntrl(const pj_str *s);
int pj_ctype_digit(const pj_str *s);
int pj_ctype_lower(const pj_str *s);
int pj_ctype_upper(const pj_str *s);
int pj_ctype_graph(const pj_str *s);
int pj_ctype_print(const pj_str *s);
int pj_ctype_punct(const pj_str *s);
int pj_ctype_space(const pj_str *s);
int pj_ctype_xdigit(const pj_str *s);

/* search.c */
pj_int pj_strpos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset);    /* B, -1; also the next ones */
pj_int pj_stripos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset);
pj_int pj_strrpos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset);
pj_int pj_strripos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset);
pj_str *pj_strstr(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int before);   /* B, NULL */
pj_str *pj_stristr(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int before);  /* B, NULL */
pj_str *pj_strrchr(pj_ctx *ctx, const pj_str *h, const pj_str *needle);                 /* B, NULL */
int pj_str_contains(const pj_str *h, const pj_str *needle);
int pj_str_starts_with(const pj_str *h, const pj_str *needle);
int pj_str_ends_with(const pj_str *h, const pj_str *needle);
pj_int pj_substr_count(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset, pj_int length);   /* B */
pj_int pj_strcmp(const pj_str *a, const pj_str *b);     /* any int, as PHP's */
pj_int pj_strcasecmp(const pj_str *a, const pj_str *b);
pj_int pj_strncmp(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int n);             /* B */
pj_int pj_strncasecmp(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int n);         /* B */
pj_int pj_substr_compare(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset, pj_int length,
                         pj_int caseless);              /* B */
pj_int pj_strnatcmp(const pj_str *a, const pj_str *b);
pj_int pj_strnatcasecmp(const pj_str *a, const pj_str *b);
pj_int pj_levenshtein(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int insertion, pj_int replacement,
                      pj_int deletion);                 /* B */
pj_int pj_similar_text(const pj_str *a, const pj_str *b);
pj_str *pj_soundex(pj_ctx *ctx, const pj_str *s);       /* B */

/* text.c; all B */
pj_str *pj_substr(pj_ctx *ctx, const pj_str *s, pj_int offset, pj_int length);
pj_str *pj_substr_replace(pj_ctx *ctx, const pj_str *s, const pj_str *by, pj_int offset, pj_int length);
pj_str *pj_strrev(pj_ctx *ctx, const pj_str *s);
pj_int pj_ord(const pj_str *s);
pj_str *pj_str_repeat(pj_ctx *ctx, const pj_str *s, pj_int times);
pj_str *pj_str_pad(pj_ctx *ctx, const pj_str *s, pj_int length, const pj_str *with, pj_int where);
pj_str *pj_chunk_split(pj_ctx *ctx, const pj_str *s, pj_int length, const pj_str *separator);
pj_str *pj_str_replace(pj_ctx *ctx, const pj_str *what, const pj_str *by, const pj_str *s);
pj_str *pj_str_ireplace(pj_ctx *ctx, const pj_str *what, const pj_str *by, const pj_str *s);
pj_str *pj_strtr(pj_ctx *ctx, const pj_str *s, const pj_str *from, const pj_str *to);
pj_str *pj_nl2br(pj_ctx *ctx, const pj_str *s, pj_int xhtml);
pj_str *pj_wordwrap(pj_ctx *ctx, const pj_str *s, pj_int width, const pj_str *mark, pj_int cut);
pj_int pj_str_word_count(const pj_str *s);

/* encode.c; all B */
pj_str *pj_bin2hex(pj_ctx *ctx, const pj_str *s);
pj_str *pj_hex2bin(pj_ctx *ctx, const pj_str *s);
pj_str *pj_base64_encode(pj_ctx *ctx, const pj_str *s);
pj_str *pj_base64_decode(pj_ctx *ctx, const pj_str *s, pj_int strict);      /* NULL */
pj_str *pj_urlencode(pj_ctx *ctx, const pj_str *s);
pj_str *pj_rawurlencode(pj_ctx *ctx, const pj_str *s);
pj_str *pj_urldecode(pj_ctx *ctx, const pj_str *s);
pj_str *pj_rawurldecode(pj_ctx *ctx, const pj_str *s);
pj_str *pj_htmlspecialchars(pj_ctx *ctx, const pj_str *s);                  /* default flags, UTF-8 */
pj_str *pj_addslashes(pj_ctx *ctx, const pj_str *s);
pj_str *pj_stripslashes(pj_ctx *ctx, const pj_str *s);
pj_str *pj_quotemeta(pj_ctx *ctx, const pj_str *s);
pj_str *pj_dechex(pj_ctx *ctx, pj_int n);
pj_str *pj_decoct(pj_ctx *ctx, pj_int n);
pj_str *pj_decbin(pj_ctx *ctx, pj_int n);
pj_int pj_hexdec(pj_ctx *ctx, const pj_str *s);
pj_int pj_octdec(pj_ctx *ctx, const pj_str *s);
pj_int pj_bindec(pj_ctx *ctx, const pj_str *s);
pj_str *pj_base_convert(pj_ctx *ctx, const pj_str *s, pj_int from, pj_int to);

/* digests.c */
pj_int pj_crc32(const pj_str *s);
pj_str *pj_md5(pj_ctx *ctx, const pj_str *s, pj_int binary);    /* B */
pj_str *pj_sha1(pj_ctx *ctx, const pj_str *s, pj_int binary);   /* B */

/* format.c */
int pj_format_fixed(char *out, double f, int places);           /* the library's own */
pj_str *pj_number_format(pj_ctx *ctx, double f, pj_int decimals, const pj_str *point, const pj_str *separator); /* B */
pj_str *pj_sprintf(pj_ctx *ctx, const pj_str *format, pj_int count, const pj_value *args);      /* B */

/* ---- values.c: values whose kind is known at run time only, as (tag, payload) --------------------------------- */

int pj_value_truth(pj_int tag, pj_int payload);
int pj_value_number(pj_int tag, pj_int payload, pj_value *out);     /* 0: PHP would warn or throw */
pj_str *pj_value_to_str(pj_ctx *ctx, pj_int tag, pj_int payload);   /* B */
pj_int pj_value_to_int(pj_ctx *ctx, pj_int tag, pj_int payload);    /* B: (int) */
double pj_value_to_float(pj_ctx *ctx, pj_int tag, pj_int payload);  /* B: (float) */

/* ---- freeze.c ------------------------------------------------------------------------------------------------- */

void *pj_freeze(void *array);   /* an immortal copy of an array of constants */

/* ---- map.c, arrays.c, sort.c, box.c, region.c (C2) ------------------------------------------------------------ */

struct _object;     /* PyObject */

/* Boxing; with the GIL.  `code` is the text of a native type (types.py). */
int pj_unbox(pj_ctx *ctx, struct _object *value, const char *code, pj_value *out);  /* 1 ok (owned), 0 mismatch */
struct _object *pj_box(pj_ctx *ctx, const pj_value *v, const char *code);   /* NULL with a Python exception */
void pj_set_layouts(pj_ctx *ctx, struct _object *layouts);                  /* of this region; see box.c */
void pj_use_layouts(pj_ctx *ctx, struct _object *self);     /* the layouts that make_function put into `self`, if any */
struct _object *pj_fallback(struct _object *self, struct _object **args, pj_int nargs);     /* calls tier 0's function */
struct _object *pj_function_bailed(pj_ctx *ctx, struct _object *self, struct _object **args, pj_int nargs);  /* entry.c */
void pj_set_last(pj_int bail, pj_int extra);    /* for last_bail(): only where tier 0's code asks for it at once */
void pj_unfit(pj_ctx *ctx);                     /* an argument does not fit the version: tier 0's code is called */
struct _object *pj_failed(pj_ctx *ctx);
struct _object *pj_not_boxed(pj_ctx *ctx, struct _object *self, struct _object **args, pj_int nargs);
int pj_unbox_ref(pj_ctx *ctx, struct _object **args, pj_int i, const char *code, pj_value *out);
struct _object *pj_box_ref(pj_ctx *ctx, struct _object *ref, const pj_value *v, const char *code);
void pj_put_ref(pj_ctx *ctx, struct _object *ref, struct _object *made, const pj_value *v);
struct _object *pj_settled(struct _object *result);
int pj_unbox_hidden(pj_ctx *ctx, struct _object *self, struct _object **args, pj_int nargs, pj_int number,
                    const char *code, pj_value *out);
void pj_put_hidden(struct _object *self, pj_int number, struct _object *value);
pj_int pj_finish_objects(pj_ctx *ctx);      /* everything is boxed: objects get what was written; 0 with an exception */
pj_int pj_may_throw(struct _object *self);      /* whether somebody makes exceptions for a function version (entry.c) */
struct _object *pj_box_thrown(pj_ctx *ctx, const pj_value *parts, pj_int n);        /* a tuple; NULL with an exception */
struct _object *pj_throw(struct _object *self, struct _object *first, struct _object *thrown);      /* raises it */
pj_int pj_slice(pj_ctx *ctx, pj_value *state, pj_int n);    /* B: commits the state; 2: the region is to end here */

#include "arrays.h"

#endif
