/* Strings: made, joined, appended to, compared and hashed.
 *
 * A string is shared by counting and written only while its count is 1.  "" and the strings of one byte are immortal.
 */
#include <string.h>

#include "arena.h"

enum { HEADER = offsetof(pj_str, data) };
#define LONGEST ((pj_int)1 << 46)
#define SHORT_KEY 24

static struct { pj_str head; char bytes[8]; } single[257];  /* the last one is the empty string */

static void __attribute__((constructor)) make_single(void)
{
    for (int c = 0; c <= 256; c++) {
        pj_str *s = &single[c].head;
        s->rc = PJ_IMMORTAL;
        s->len = s->cap = c < 256;
        s->data[0] = (char)(c < 256 ? c : 0);
        s->data[s->len] = 0;
        s->hash = pj_hash_bytes(s->data, s->len);
    }
}

pj_str *pj_empty(void) { return &single[256].head; }

pj_str *pj_chr(pj_ctx *ctx, pj_int c)
{
    (void)ctx;
    return &single[c & 255].head;
}

pj_str *pj_str_alloc(pj_ctx *ctx, pj_int len)
{
    if (PJ_UNLIKELY(len < 0 || len > LONGEST)) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return NULL;
    }
    size_t size = pj_good_size(HEADER + (size_t)len + 1);
    return pj_str_in(pj_alloc(ctx, size), size, len);
}

pj_str *pj_str_new(pj_ctx *ctx, const char *bytes, pj_int len)
{
    if (len <= 1)
        return len == 1 ? pj_chr(ctx, (unsigned char)*bytes) : pj_empty();
    pj_str *s = pj_str_take(ctx, len);
    if (PJ_UNLIKELY(!s))
        return pj_empty();
    memcpy(s->data, bytes, (size_t)len);
    return s;
}

void pj_free_str(pj_ctx *ctx, pj_str *s) { pj_give(ctx, s, HEADER + (size_t)s->cap + 1); }

void pj_drop_str(pj_ctx *ctx, pj_str *s)
{
    if (pj_count_down(s))
        pj_free_str(ctx, s);
}

static inline pj_str *share(pj_str *s)
{
    pj_count_up(s);
    return s;
}

pj_str *pj_concat2(pj_ctx *ctx, pj_str *a, pj_str *b)
{
    if (a->len == 0)
        return share(b);
    if (b->len == 0)
        return share(a);
    pj_str *s = pj_str_take(ctx, a->len + b->len);
    if (PJ_UNLIKELY(!s))
        return pj_empty();
    memcpy(s->data, a->data, (size_t)a->len);
    memcpy(s->data + a->len, b->data, (size_t)b->len);
    return s;
}

pj_str *pj_concat_n(pj_ctx *ctx, pj_int n, pj_str **parts)
{
    pj_int len = 0;
    for (pj_int i = 0; i < n; i++)
        len += parts[i]->len;
    if (len == 0)
        return pj_empty();
    pj_str *s = pj_str_take(ctx, len);
    if (PJ_UNLIKELY(!s))
        return pj_empty();
    char *at = s->data;
    for (pj_int i = 0; i < n; i++) {
        memcpy(at, parts[i]->data, (size_t)parts[i]->len);
        at += parts[i]->len;
    }
    return s;
}

/* memcpy of what is mostly a few bytes: moves that may overlap instead of a call. */
static inline void copy_text(char *to, const char *from, pj_int n)
{
    if (PJ_UNLIKELY(n > 16 || n <= 0)) {
        memcpy(to, from, (size_t)n);
    } else if (n >= 8) {
        uint64_t first = pj_word_at(from), last = pj_word_at(from + n - 8);
        pj_put_word(to, first);
        pj_put_word(to + n - 8, last);
    } else if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, from, 4), memcpy(&last, from + n - 4, 4);
        memcpy(to, &first, 4), memcpy(to + n - 4, &last, 4);
    } else {
        char first = from[0], middle = from[n >> 1], last = from[n - 1];
        to[0] = first;
        to[n >> 1] = middle;
        to[n - 1] = last;
    }
}

/* Makes *slot private with room for `more` bytes at its end; NULL when there is no memory (nothing has changed). */
static pj_str *make_room(pj_ctx *ctx, pj_str **slot, pj_int more)
{
    pj_str *s = *slot;
    pj_int len = s->len + more;
    if (PJ_LIKELY(pj_is_private(s) && s->cap >= len))
        return s;
    if (len > LONGEST) {
        pj_bail(ctx, PJ_BAIL_MEMORY);
        return NULL;
    }
    if (pj_is_private(s)) {
        size_t size = pj_good_size(HEADER + (size_t)len + (size_t)len / 2 + 32);
        s = pj_realloc(ctx, s, HEADER + (size_t)s->cap + 1, size);
        if (!s)
            return NULL;
        s->cap = (pj_int)size - HEADER - 1;
    } else {
        pj_str *made = pj_str_alloc(ctx, len + (more ? s->len / 2 : 0));
        if (!made)
            return NULL;
        memcpy(made->data, s->data, (size_t)s->len + 1);
        made->len = s->len;
        pj_count_down(s);
        s = made;
    }
    *slot = s;
    return s;
}

void pj_append_bytes(pj_ctx *ctx, pj_str **slot, const char *bytes, pj_int len)
{
    if (len == 0)
        return;
    pj_str *s = make_room(ctx, slot, len);
    if (PJ_UNLIKELY(!s))
        return;
    copy_text(s->data + s->len, bytes, len);
    s->len += len;
    s->data[s->len] = 0;
    s->hash = 0;
}

void pj_append(pj_ctx *ctx, pj_str **slot, pj_str *tail)
{
    pj_int len = tail->len;
    if (len == 0)
        return;
    int same = *slot == tail;
    if ((*slot)->len == 0 && !same && !pj_is_private(*slot)) {
        pj_count_down(*slot);
        *slot = share(tail);
        return;
    }
    pj_str *s = *slot;
    if (PJ_UNLIKELY(!(pj_is_private(s) && s->cap - s->len >= len)) && !(s = make_room(ctx, slot, len)))
        return;
    copy_text(s->data + s->len, same ? s->data : tail->data, len);
    s->len += len;
    s->data[s->len] = 0;
    s->hash = 0;
}

void pj_append_int(pj_ctx *ctx, pj_str **slot, pj_int i)
{
    char text[24];
    pj_append_bytes(ctx, slot, text, pj_format_int(text, i));
}

void pj_append_float(pj_ctx *ctx, pj_str **slot, double f)
{
    int precision = (int)pj_private(ctx)->precision;
    char text[pj_format_room(precision)];
    pj_append_bytes(ctx, slot, text, pj_format_float(text, f, precision));
}

void pj_str_separate(pj_ctx *ctx, pj_str **slot)
{
    pj_str *s = make_room(ctx, slot, 0);
    if (s)
        s->hash = 0;
}

/* ---- comparing and hashing ---- */

int pj_str_equal(const pj_str *a, const pj_str *b)
{
    pj_int n = a->len;
    if (a == b)
        return 1;
    if (n != b->len)
        return 0;
    const char *p = a->data, *q = b->data;
    if (n > 32)
        return memcmp(p, q, (size_t)n) == 0;
    if (n < 8) {
        for (pj_int i = 0; i < n; i++)
            if (p[i] != q[i])
                return 0;
        return 1;
    }
    for (pj_int i = 0; i < n - 8; i += 8)
        if (pj_word_at(p + i) != pj_word_at(q + i))
            return 0;
    return pj_word_at(p + n - 8) == pj_word_at(q + n - 8);
}

int pj_str_order(const pj_str *a, const pj_str *b)
{
    pj_int n = a->len < b->len ? a->len : b->len;
    int c = memcmp(a->data, b->data, (size_t)n);
    if (c)
        return c < 0 ? -1 : 1;
    return a->len < b->len ? -1 : a->len > b->len;
}

static inline uint64_t mix(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t pj_hash_bytes(const char *bytes, pj_int len)
{
    const uint64_t k0 = 0x9e3779b97f4a7c15u, k1 = 0xd1b54a32d192ed03u;
    if (len <= SHORT_KEY) {     /* times 33, as PHP: keys that count ("k7", "k8") get neighbouring places */
        uint64_t h = 5381;
        for (pj_int i = 0; i < len; i++)
            h = h * 33 + (unsigned char)bytes[i];
        return h | (uint64_t)1 << 63;
    }
    uint64_t h = (uint64_t)len * k1 ^ k0;
    const char *at = bytes;
    pj_int left = len;
    for (; left >= 8; left -= 8, at += 8)
        h = mix(h ^ pj_word_at(at), k0);
    uint64_t last = 0;
    for (pj_int i = 0; i < left; i++)
        last |= (uint64_t)(unsigned char)at[i] << (8 * i);
    h = mix(h ^ last, k1);
    return h ? h : 1;
}

uint64_t pj_hash(pj_str *s)
{
    uint64_t hash = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);    /* threads that share it write the same */
    if (PJ_UNLIKELY(!hash)) {
        hash = pj_hash_bytes(s->data, s->len);
        __atomic_store_n(&s->hash, hash, __ATOMIC_RELAXED);
    }
    return hash;
}
