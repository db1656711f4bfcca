/* Searching in strings and comparing them: strpos, strcmp, levenshtein and their kin. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "ascii.h"

/* ---- places ---- */

/* Where `n` bytes first stand in `h`, -1 for nowhere. */
static pj_int find(const char *h, pj_int size, const char *needle, pj_int n)
{
    const char *at;
    if (n > size)
        return -1;
    if (n == 1)
        at = memchr(h, (byte)*needle, (size_t)size);
    else
        at = memmem(h, (size_t)size, needle, (size_t)n);
    return at ? at - h : -1;
}

static int same_caseless(const char *a, const char *b, pj_int n)
{
    for (pj_int i = 0; i < n; i++)
        if (lower((byte)a[i]) != lower((byte)b[i]))
            return 0;
    return 1;
}

static pj_int find_caseless(const char *h, pj_int size, const char *needle, pj_int n)
{
    for (pj_int i = 0; i + n <= size; i++)
        if (same_caseless(h + i, needle, n))
            return i;
    return -1;
}

static pj_int find_last(const char *h, pj_int size, const char *needle, pj_int n, int caseless)
{
    for (pj_int i = size - n; i >= 0; i--)
        if (caseless ? same_caseless(h + i, needle, n) : memcmp(h + i, needle, (size_t)n) == 0)
            return i;
    return -1;
}

static int start_at(pj_ctx *ctx, const pj_str *h, pj_int *offset)
{
    if (*offset < 0)
        *offset += h->len;
    if (*offset < 0 || *offset > h->len) {
        pj_bail_builtin(ctx);
        return 0;
    }
    return 1;
}

pj_int pj_strpos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset)
{
    if (!start_at(ctx, h, &offset))
        return -1;
    pj_int found = find(h->data + offset, h->len - offset, needle->data, needle->len);
    return found < 0 ? -1 : found + offset;
}

pj_int pj_stripos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset)
{
    if (!start_at(ctx, h, &offset))
        return -1;
    pj_int found = find_caseless(h->data + offset, h->len - offset, needle->data, needle->len);
    return found < 0 ? -1 : found + offset;
}

static pj_int last(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset, int caseless)
{
    pj_int from = 0, end = h->len;
    if (offset > h->len || offset < -h->len) {
        pj_bail_builtin(ctx);
        return -1;
    }
    if (offset >= 0)
        from = offset;
    else if (-offset >= needle->len)
        end = h->len + offset + needle->len;
    pj_int found = find_last(h->data + from, end - from, needle->data, needle->len, caseless);
    return found < 0 ? -1 : found + from;
}

pj_int pj_strrpos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset)
{
    return last(ctx, h, needle, offset, 0);
}

pj_int pj_strripos(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset)
{
    return last(ctx, h, needle, offset, 1);
}

static pj_str *part(pj_ctx *ctx, const pj_str *h, pj_int found, pj_int before)
{
    if (found < 0)
        return NULL;
    if (before)
        return pj_str_new(ctx, h->data, found);
    return found ? pj_str_new(ctx, h->data + found, h->len - found) : share(h);
}

pj_str *pj_strstr(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int before)
{
    return part(ctx, h, find(h->data, h->len, needle->data, needle->len), before);
}

pj_str *pj_stristr(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int before)
{
    return part(ctx, h, find_caseless(h->data, h->len, needle->data, needle->len), before);
}

pj_str *pj_strrchr(pj_ctx *ctx, const pj_str *h, const pj_str *needle)
{
    return part(ctx, h, find_last(h->data, h->len, needle->data, 1, 0), 0);
}

int pj_str_contains(const pj_str *h, const pj_str *needle)
{
    return find(h->data, h->len, needle->data, needle->len) >= 0;
}

int pj_str_starts_with(const pj_str *h, const pj_str *needle)
{
    return needle->len <= h->len && memcmp(h->data, needle->data, (size_t)needle->len) == 0;
}

int pj_str_ends_with(const pj_str *h, const pj_str *needle)
{
    return needle->len <= h->len
           && memcmp(h->data + h->len - needle->len, needle->data, (size_t)needle->len) == 0;
}

pj_int pj_substr_count(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset, pj_int length)
{
    if (!needle->len || !start_at(ctx, h, &offset)) {
        pj_bail_builtin(ctx);
        return 0;
    }
    pj_int rest = h->len - offset, count = 0;
    if (length == INT64_MAX)
        length = rest;
    if (length < 0)
        length += rest;
    if (length < 0 || length > rest) {
        pj_bail_builtin(ctx);
        return 0;
    }
    const char *at = h->data + offset, *end = at + length;
    for (pj_int found; (found = find(at, end - at, needle->data, needle->len)) >= 0; at += found + needle->len)
        count++;
    return count;
}

/* ---- order ---- */

static pj_int difference(const char *a, pj_int n, const char *b, pj_int m, int caseless)
{
    pj_int common = n < m ? n : m, i = 0;
    if (caseless) {
        while (i < common && lower((byte)a[i]) == lower((byte)b[i]))
            i++;
        if (i < common)
            return (pj_int)lower((byte)a[i]) - lower((byte)b[i]);
    } else if (memcmp(a, b, (size_t)common)) {
        while (a[i] == b[i])
            i++;
        return (pj_int)(byte)a[i] - (byte)b[i];
    }
    return n < m ? -1 : n > m;
}

static inline pj_int least(pj_int a, pj_int b) { return a < b ? a : b; }

pj_int pj_strcmp(const pj_str *a, const pj_str *b) { return difference(a->data, a->len, b->data, b->len, 0); }
pj_int pj_strcasecmp(const pj_str *a, const pj_str *b) { return difference(a->data, a->len, b->data, b->len, 1); }

pj_int pj_strncmp(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int n)
{
    if (n < 0) {
        pj_bail_builtin(ctx);
        return 0;
    }
    return difference(a->data, least(a->len, n), b->data, least(b->len, n), 0);
}

pj_int pj_strncasecmp(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int n)
{
    if (n < 0) {
        pj_bail_builtin(ctx);
        return 0;
    }
    return difference(a->data, least(a->len, n), b->data, least(b->len, n), 1);
}

pj_int pj_substr_compare(pj_ctx *ctx, const pj_str *h, const pj_str *needle, pj_int offset, pj_int length,
                         pj_int caseless)
{
    if (length == 0)
        return 0;
    if (offset < 0)
        offset = offset + h->len < 0 ? 0 : offset + h->len;
    if (length < 0 || offset > h->len) {
        pj_bail_builtin(ctx);
        return 0;
    }
    return difference(h->data + offset, least(h->len - offset, length), needle->data, least(needle->len, length),
                      caseless != 0);
}

/* Natural order: runs of digits compare as numbers, or as fractions when one begins with 0. */
static pj_int natural(const pj_str *x, const pj_str *y, int fold)
{
    const byte *a = (const byte *)x->data, *b = (const byte *)y->data;    /* a NUL follows */
    const byte *a_end = a + x->len, *b_end = b + y->len;
    if (!x->len || !y->len)
        return (x->len > y->len) - (x->len < y->len);
    while (*a == '0' && a + 1 < a_end && is_digit(a[1]))
        a++;
    while (*b == '0' && b + 1 < b_end && is_digit(b[1]))
        b++;
    for (;;) {
        while (is_space(*a))
            a++;
        while (is_space(*b))
            b++;
        if (is_digit(*a) && is_digit(*b)) {
            const byte *m = a, *n = b;
            while (is_digit(*m))
                m++;
            while (is_digit(*n))
                n++;
            int fraction = *a == '0' || *b == '0';
            if (!fraction && m - a != n - b)
                return m - a < n - b ? -1 : 1;
            pj_int c = difference((const char *)a, m - a, (const char *)b, n - b, 0);
            if (c)
                return c < 0 ? -1 : 1;
            a = m;
            b = n;
            if (a >= a_end || b >= b_end)
                return (a < a_end) - (b < b_end);
        }
        byte c = fold ? upper(*a) : *a, d = fold ? upper(*b) : *b;
        if (c != d)
            return c < d ? -1 : 1;
        a++;
        b++;
        if (a >= a_end || b >= b_end)
            return (a < a_end) - (b < b_end);
    }
}

pj_int pj_strnatcmp(const pj_str *a, const pj_str *b) { return natural(a, b, 0); }
pj_int pj_strnatcasecmp(const pj_str *a, const pj_str *b) { return natural(a, b, 1); }

/* ---- likeness ---- */

pj_int pj_levenshtein(pj_ctx *ctx, const pj_str *a, const pj_str *b, pj_int insertion, pj_int replacement,
                      pj_int deletion)
{
    const uint64_t most = (uint64_t)1 << 20;    /* costs that cannot overflow */
    if ((uint64_t)insertion > most || (uint64_t)replacement > most || (uint64_t)deletion > most) {
        pj_bail_builtin(ctx);
        return 0;
    }
    if (!a->len)
        return b->len * insertion;
    if (!b->len)
        return a->len * deletion;
    size_t size = ((size_t)b->len + 1) * sizeof(pj_int);
    pj_int *row = pj_alloc(ctx, size);
    if (!row)
        return 0;
    for (pj_int j = 0; j <= b->len; j++)
        row[j] = j * insertion;
    for (pj_int i = 0; i < a->len; i++) {
        pj_int diagonal = row[0], left = row[0] = row[0] + deletion;
        for (pj_int j = 0; j < b->len; j++) {
            pj_int above = row[j + 1];
            pj_int cost = a->data[i] == b->data[j] ? diagonal : diagonal + replacement;
            diagonal = above;
            cost = least(least(cost, above + deletion), left + insertion);
            row[j + 1] = left = cost;
        }
    }
    pj_int result = row[b->len];
    pj_free(ctx, row, size);
    return result;
}

static pj_int similar(const char *a, pj_int n, const char *b, pj_int m)
{
    pj_int total = 0;
    while (n && m) {
        pj_int best = 0, at_a = 0, at_b = 0, found = 0;
        for (pj_int i = 0; i + best < n; i++)
            for (pj_int j = 0; j + best < m; j++) {
                pj_int k = 0;
                while (i + k < n && j + k < m && a[i + k] == b[j + k])
                    k++;
                if (k > best) {
                    best = k;
                    at_a = i;
                    at_b = j;
                    found++;
                }
            }
        if (!best)
            break;
        total += best;
        if (at_a && at_b && found > 1)
            total += similar(a, at_a, b, at_b);
        a += at_a + best;
        n -= at_a + best;
        b += at_b + best;
        m -= at_b + best;
    }
    return total;
}

pj_int pj_similar_text(const pj_str *a, const pj_str *b) { return similar(a->data, a->len, b->data, b->len); }

pj_str *pj_soundex(pj_ctx *ctx, const pj_str *s)
{
    static const char codes[] = "01230120022455012623010202";    /* of A to Z; 0: no code */
    char out[4] = "0000";
    int n = 0, last = 0;
    for (pj_int i = 0; i < s->len && n < 4; i++) {
        byte c = upper((byte)s->data[i]);
        if (!is_upper(c))
            continue;
        int code = codes[c - 'A'];
        if (n == 0) {
            out[n++] = (char)c;
            last = code;
        } else if (code != last) {
            last = code;
            if (code != '0')
                out[n++] = (char)code;
        }
    }
    return pj_str_new(ctx, out, 4);
}
