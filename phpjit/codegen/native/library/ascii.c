/* Letter case, character classes and the trim family. */
#include "ascii.h"

/* Changes the case of the letters from `first` on ('A': of capital ones).  O3: these loops become vector code. */
static void __attribute__((optimize("O3"))) flip(char *out, const char *in, pj_int n, byte first)
{
    for (pj_int i = 0; i < n; i++)
        out[i] = (char)(in[i] ^ ((byte)((byte)in[i] - first) < 26) << 5);
}

static pj_str *flipped(pj_ctx *ctx, const pj_str *s, byte first)
{
    pj_int i = 0;
    while (i < s->len && (byte)((byte)s->data[i] - first) >= 26)
        i++;
    if (i == s->len)
        return share(s);
    if (s->len == 1)
        return pj_chr(ctx, s->data[0] ^ 32);
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    memcpy(made->data, s->data, (size_t)i);
    flip(made->data + i, s->data + i, s->len - i, first);
    return made;
}

pj_str *pj_strtolower(pj_ctx *ctx, const pj_str *s) { return flipped(ctx, s, 'A'); }
pj_str *pj_strtoupper(pj_ctx *ctx, const pj_str *s) { return flipped(ctx, s, 'a'); }

static pj_str *first(pj_ctx *ctx, const pj_str *s, byte (*change)(byte))
{
    if (!s->len || change((byte)s->data[0]) == (byte)s->data[0])
        return share(s);
    pj_str *made = pj_str_new(ctx, s->data, s->len);
    if (s->len == 1)
        return pj_chr(ctx, change((byte)s->data[0]));
    if (made->len)
        made->data[0] = (char)change((byte)s->data[0]);
    return made;
}

pj_str *pj_ucfirst(pj_ctx *ctx, const pj_str *s) { return first(ctx, s, upper); }
pj_str *pj_lcfirst(pj_ctx *ctx, const pj_str *s) { return first(ctx, s, lower); }

pj_str *pj_str_rot13(pj_ctx *ctx, const pj_str *s)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i], base = c & 32 ? 'a' : 'A';
        made->data[i] = (char)(is_alpha(c) ? (c - base + 13) % 26 + base : c);
    }
    return made;
}

/* The set that a character list with `a..z` ranges means; 0 where PHP would warn. */
static int read_set(const pj_str *list, bytes *set)
{
    const byte *at = (const byte *)list->data;
    *set = (bytes){{0}};
    for (pj_int i = 0; i < list->len; i++) {
        if (i + 3 < list->len && at[i + 1] == '.' && at[i + 2] == '.' && at[i + 3] >= at[i]) {
            for (int c = at[i]; c <= at[i + 3]; c++)
                add(set, (byte)c);
            i += 3;
        } else if (i + 1 < list->len && at[i] == '.' && at[i + 1] == '.') {
            return 0;
        } else {
            add(set, at[i]);
        }
    }
    return 1;
}

pj_str *pj_ucwords(pj_ctx *ctx, const pj_str *s, const pj_str *separators)
{
    bytes set;
    if (!read_set(separators, &set))
        return bail_str(ctx);
    if (s->len <= 1)
        return pj_ucfirst(ctx, s);
    pj_str *made = pj_str_new(ctx, s->data, s->len);
    int start = 1;
    for (pj_int i = 0; i < made->len; i++) {
        if (start)
            made->data[i] = (char)upper((byte)made->data[i]);
        start = has(&set, (byte)made->data[i]);     /* as PHP: after it was changed */
    }
    return made;
}

static pj_str *trimmed(pj_ctx *ctx, const pj_str *s, const pj_str *list, int left, int right)
{
    bytes set;
    if (!read_set(list, &set))
        return bail_str(ctx);
    pj_int start = 0, end = s->len;
    if (left)
        while (start < end && has(&set, (byte)s->data[start]))
            start++;
    if (right)
        while (end > start && has(&set, (byte)s->data[end - 1]))
            end--;
    return end - start == s->len ? share(s) : pj_str_new(ctx, s->data + start, end - start);
}

pj_str *pj_trim(pj_ctx *ctx, const pj_str *s, const pj_str *list) { return trimmed(ctx, s, list, 1, 1); }
pj_str *pj_ltrim(pj_ctx *ctx, const pj_str *s, const pj_str *list) { return trimmed(ctx, s, list, 1, 0); }
pj_str *pj_rtrim(pj_ctx *ctx, const pj_str *s, const pj_str *list) { return trimmed(ctx, s, list, 0, 1); }

static pj_int span(const pj_str *s, const pj_str *list, pj_int offset, pj_int length, int member)
{
    bytes set = {{0}};
    if (offset < 0)
        offset = offset + s->len < 0 ? 0 : offset + s->len;
    else if (offset > s->len)
        offset = s->len;
    pj_int rest = s->len - offset;
    if (length < 0)
        length = length + rest < 0 ? 0 : length + rest;
    if (length > rest)
        length = rest;
    for (pj_int i = 0; i < list->len; i++)
        add(&set, (byte)list->data[i]);
    if (!list->len && !member)
        add(&set, 0);
    pj_int n = 0;
    while (n < length && has(&set, (byte)s->data[offset + n]) == member)
        n++;
    return n;
}

pj_int pj_strspn(const pj_str *s, const pj_str *list, pj_int offset, pj_int length)
{
    return span(s, list, offset, length, 1);
}

pj_int pj_strcspn(const pj_str *s, const pj_str *list, pj_int offset, pj_int length)
{
    return span(s, list, offset, length, 0);
}

pj_str *pj_strpbrk(pj_ctx *ctx, const pj_str *s, const pj_str *list)
{
    if (!list->len)
        return bail_str(ctx);
    pj_int n = span(s, list, 0, s->len, 0);
    return n == s->len ? NULL : n ? pj_str_new(ctx, s->data + n, s->len - n) : share(s);
}

/* ---- ctype_* ---- */

#define CTYPE(name, test)                                   \
    int pj_ctype_##name(const pj_str *s)                    \
    {                                                       \
        for (pj_int i = 0; i < s->len; i++) {               \
            byte c = (byte)s->data[i];                      \
            if (!(test))                                    \
                return 0;                                   \
        }                                                   \
        return s->len > 0;                                  \
    }

CTYPE(alnum, is_alnum(c))
CTYPE(alpha, is_alpha(c))
CTYPE(cntrl, c < 32 || c == 127)
CTYPE(digit, is_digit(c))
CTYPE(lower, is_lower(c))
CTYPE(upper, is_upper(c))
CTYPE(graph, c > 32 && c < 127)
CTYPE(print, c >= 32 && c < 127)
CTYPE(punct, c > 32 && c < 127 && !is_alnum(c))
CTYPE(space, is_space(c))
CTYPE(xdigit, is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'))
