/* Strings cut, filled, replaced and wrapped. */
#include "arena.h"
#include "ascii.h"

/* ---- cutting ---- */

/* Brings (offset, length) of substr() and its kin within a string of `size` bytes; INT64_MAX: to the end. */
static void window(pj_int size, pj_int *offset, pj_int *length)
{
    if (*offset > size)
        *offset = size;
    else if (*offset < 0)
        *offset = *offset + size < 0 ? 0 : *offset + size;
    pj_int rest = size - *offset;
    if (*length < 0)
        *length = *length + rest < 0 ? 0 : *length + rest;
    else if (*length > rest)
        *length = rest;
}

pj_str *pj_substr(pj_ctx *ctx, const pj_str *s, pj_int offset, pj_int length)
{
    window(s->len, &offset, &length);
    return length == s->len ? share(s) : pj_str_new(ctx, s->data + offset, length);
}

pj_str *pj_substr_replace(pj_ctx *ctx, const pj_str *s, const pj_str *by, pj_int offset, pj_int length)
{
    window(s->len, &offset, &length);
    pj_str *made = pj_str_alloc(ctx, s->len - length + by->len);
    if (!made)
        return pj_empty();
    memcpy(made->data, s->data, (size_t)offset);
    memcpy(made->data + offset, by->data, (size_t)by->len);
    memcpy(made->data + offset + by->len, s->data + offset + length, (size_t)(s->len - offset - length));
    return made;
}

/* Eight bytes at a time; the last eight may overlap those before them. */
static inline void reverse(char *out, const char *in, pj_int n)
{
    if (n < 8) {
        for (pj_int i = 0; i < n; i++)
            out[i] = in[n - 1 - i];
        return;
    }
    for (pj_int i = 0; i < n - 8; i += 8)
        pj_put_word(out + i, __builtin_bswap64(pj_word_at(in + n - 8 - i)));
    pj_put_word(out + n - 8, __builtin_bswap64(pj_word_at(in)));
}

pj_str *pj_strrev(pj_ctx *ctx, const pj_str *s)
{
    if (s->len <= 1)
        return share(s);
    pj_str *made = pj_str_take(ctx, s->len);
    if (!made)
        return pj_empty();
    reverse(made->data, s->data, s->len);
    return made;
}

pj_int pj_ord(const pj_str *s) { return (byte)s->data[0]; }

/* ---- filling ---- */

static void fill(char *out, pj_int n, const pj_str *with)
{
    if (with->len == 1) {
        memset(out, with->data[0], (size_t)n);
        return;
    }
    pj_int done = n < with->len ? n : with->len;
    memcpy(out, with->data, (size_t)done);
    while (done < n) {      /* what is there already, again and again: a multiple of with->len until the end */
        pj_int step = done < n - done ? done : n - done;
        memcpy(out + done, out, (size_t)step);
        done += step;
    }
}

pj_str *pj_str_repeat(pj_ctx *ctx, const pj_str *s, pj_int times)
{
    pj_int len;
    if (times < 0)
        return bail_str(ctx);
    if (times == 1)
        return share(s);
    if (times == 0 || s->len == 0)
        return pj_empty();
    if (__builtin_mul_overflow(s->len, times, &len))
        return bail_str(ctx);
    pj_str *made = pj_str_alloc(ctx, len);
    if (!made)
        return pj_empty();
    fill(made->data, len, s);
    return made;
}

pj_str *pj_str_pad(pj_ctx *ctx, const pj_str *s, pj_int length, const pj_str *with, pj_int where)
{
    pj_int missing = length - s->len;
    if (length < 0 || missing <= 0)
        return share(s);
    if (!with->len || where < 0 || where > 2)
        return bail_str(ctx);
    pj_int left = where == 0 ? missing : where == 1 ? 0 : missing / 2;
    pj_str *made = pj_str_alloc(ctx, length);
    if (!made)
        return pj_empty();
    fill(made->data, left, with);
    memcpy(made->data + left, s->data, (size_t)s->len);
    fill(made->data + left + s->len, missing - left, with);
    return made;
}

pj_str *pj_chunk_split(pj_ctx *ctx, const pj_str *s, pj_int length, const pj_str *separator)
{
    if (length <= 0)
        return bail_str(ctx);
    pj_int pieces = length > s->len ? 1 : s->len / length + (s->len % length != 0), size;
    if (__builtin_mul_overflow(pieces, separator->len, &size))
        return bail_str(ctx);
    pj_str *made = pj_str_alloc(ctx, size + s->len);
    if (!made)
        return pj_empty();
    char *at = made->data;
    pj_int left = s->len;
    do {
        pj_int step = left < length ? left : length;
        memcpy(at, s->data + s->len - left, (size_t)step);
        memcpy(at + step, separator->data, (size_t)separator->len);
        at += step + separator->len;
        left -= step;
    } while (left);
    return made;
}

/* ---- replacing ---- */

static const char *find(const char *at, const char *end, const pj_str *what, int caseless)
{
    pj_int n = what->len;
    byte first = (byte)what->data[0];
    for (; end - at >= n; at++) {
        if (!caseless) {
            at = memchr(at, first, (size_t)(end - at - n + 1));
            if (!at)
                return NULL;
            if (memcmp(at, what->data, (size_t)n) == 0)
                return at;
            continue;
        }
        pj_int i = 0;
        while (i < n && lower((byte)at[i]) == lower((byte)what->data[i]))
            i++;
        if (i == n)
            return at;
    }
    return NULL;
}

static pj_str *replaced(pj_ctx *ctx, const pj_str *what, const pj_str *by, const pj_str *s, int caseless)
{
    if (!what->len || s->len < what->len)
        return share(s);
    const char *at = s->data, *end = s->data + s->len, *found;
    pj_int count = 0, grown;
    for (const char *from = at; (found = find(from, end, what, caseless)); from = found + what->len)
        count++;
    if (!count)
        return share(s);
    if (__builtin_mul_overflow(count, by->len - what->len, &grown))
        return bail_str(ctx);
    if (s->len + grown == 0)
        return pj_empty();
    pj_str *made = pj_str_alloc(ctx, s->len + grown);
    if (!made)
        return pj_empty();
    char *out = made->data;
    while ((found = find(at, end, what, caseless))) {
        memcpy(out, at, (size_t)(found - at));
        out += found - at;
        memcpy(out, by->data, (size_t)by->len);
        out += by->len;
        at = found + what->len;
    }
    memcpy(out, at, (size_t)(end - at));
    return made;
}

pj_str *pj_str_replace(pj_ctx *ctx, const pj_str *what, const pj_str *by, const pj_str *s)
{
    return replaced(ctx, what, by, s, 0);
}

pj_str *pj_str_ireplace(pj_ctx *ctx, const pj_str *what, const pj_str *by, const pj_str *s)
{
    return replaced(ctx, what, by, s, 1);
}

pj_str *pj_strtr(pj_ctx *ctx, const pj_str *s, const pj_str *from, const pj_str *to)
{
    pj_int n = from->len < to->len ? from->len : to->len;
    if (!n || !s->len)
        return share(s);
    byte table[256];
    for (int c = 0; c < 256; c++)
        table[c] = (byte)c;
    for (pj_int i = 0; i < n; i++)
        table[(byte)from->data[i]] = (byte)to->data[i];
    if (s->len == 1)
        return pj_chr(ctx, table[(byte)s->data[0]]);
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    for (pj_int i = 0; i < s->len; i++)
        made->data[i] = (char)table[(byte)s->data[i]];
    return made;
}

pj_str *pj_nl2br(pj_ctx *ctx, const pj_str *s, pj_int xhtml)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    made->len = 0;
    for (pj_int i = 0; i < s->len && !ctx->bail; i++) {
        char c = s->data[i];
        if (c != '\n' && c != '\r') {
            pj_append_bytes(ctx, &made, &c, 1);
            continue;
        }
        pj_int both = i + 1 < s->len && (s->data[i + 1] == '\n' || s->data[i + 1] == '\r') && s->data[i + 1] != c;
        pj_append_bytes(ctx, &made, xhtml ? "<br />" : "<br>", xhtml ? 6 : 4);
        pj_append_bytes(ctx, &made, s->data + i, 1 + both);
        i += both;
    }
    return made;
}

/* ---- words ---- */

/* A break of one byte that does not cut words takes the place of a space. */
static pj_str *wrap_in_place(pj_ctx *ctx, const pj_str *s, pj_int width, char mark)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    memcpy(made->data, s->data, (size_t)s->len);
    pj_int start = 0, space = 0;
    for (pj_int i = 0; i < s->len; i++) {
        char c = s->data[i];
        if (c == mark) {
            start = space = i + 1;
        } else if (c == ' ') {
            if (i - start >= width) {
                made->data[i] = mark;
                start = i + 1;
            }
            space = i;
        } else if (i - start >= width && start != space) {
            made->data[space] = mark;
            start = space + 1;
        }
    }
    return made;
}

pj_str *pj_wordwrap(pj_ctx *ctx, const pj_str *s, pj_int width, const pj_str *mark, pj_int cut)
{
    if (!s->len)
        return pj_empty();
    if (!mark->len || (width == 0 && cut))
        return bail_str(ctx);
    if (mark->len == 1 && !cut)
        return wrap_in_place(ctx, s, width, mark->data[0]);
    pj_str *made = pj_str_alloc(ctx, s->len + s->len / 8);
    if (!made)
        return pj_empty();
    made->len = 0;
    pj_int start = 0, space = 0, step = mark->len;
    for (pj_int i = 0; i < s->len; i++) {
        char c = s->data[i];
        if (c == mark->data[0] && i + step < s->len && memcmp(s->data + i, mark->data, (size_t)step) == 0) {
            pj_append_bytes(ctx, &made, s->data + start, i - start + step);
            i += step - 1;
            start = space = i + 1;
        } else if (c == ' ') {
            if (i - start >= width) {
                pj_append_bytes(ctx, &made, s->data + start, i - start);
                pj_append(ctx, &made, (pj_str *)mark);
                start = i + 1;
            }
            space = i;
        } else if (i - start >= width && cut && start >= space) {
            pj_append_bytes(ctx, &made, s->data + start, i - start);
            pj_append(ctx, &made, (pj_str *)mark);
            start = space = i;
        } else if (i - start >= width && start < space) {
            pj_append_bytes(ctx, &made, s->data + start, space - start);
            pj_append(ctx, &made, (pj_str *)mark);
            start = space = space + 1;
        }
    }
    pj_append_bytes(ctx, &made, s->data + start, s->len - start);
    return made;
}

pj_int pj_str_word_count(const pj_str *s)
{
    pj_int start = 0, end = s->len, count = 0;
    if (end && (s->data[0] == '\'' || s->data[0] == '-'))
        start++;
    if (end > start && s->data[end - 1] == '-')
        end--;
    while (start < end) {
        pj_int from = start;
        while (start < end && (is_alpha((byte)s->data[start]) || s->data[start] == '\'' || s->data[start] == '-'))
            start++;
        if (start > from)
            count++;
        else
            start++;
    }
    return count;
}
