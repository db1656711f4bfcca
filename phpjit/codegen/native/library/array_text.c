/* Between strings and arrays of them: implode, explode, str_split. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE     /* memmem */
#endif
#include "array_builtins.h"

pj_str *pj_implode(pj_ctx *ctx, pj_str *glue, void *a)
{
    pj_int n = count_of(a);
    pj_walk w = pj_walk_of(a);
    if (n == 0)
        return pj_empty();
    if (kind_of(a) == PJ_STR) {
        pj_int total = 0;
        if (n > 1 && __builtin_mul_overflow(glue->len, n - 1, &total)) {
            pj_bail(ctx, PJ_BAIL_MEMORY);
            return pj_empty();
        }
        while (pj_walk_next(&w))
            total += ((pj_str *)w.value.u.p)->len;
        pj_str *out = pj_str_alloc(ctx, total);
        if (!out)
            return pj_empty();
        char *to = out->data;
        w = pj_walk_of(a);
        for (int first = 1; pj_walk_next(&w); first = 0) {
            const pj_str *s = w.value.u.p;
            if (!first) {
                memcpy(to, glue->data, (size_t)glue->len);
                to += glue->len;
            }
            memcpy(to, s->data, (size_t)s->len);
            to += s->len;
        }
        return out;
    }
    pj_str *out = pj_str_new(ctx, "", 0);
    for (int first = 1; pj_walk_next(&w) && !ctx->bail; first = 0) {
        const pj_value *v = &w.value;
        if (!first)
            pj_append(ctx, &out, glue);
        if (v->tag == PJ_T_INT)
            pj_append_int(ctx, &out, v->u.i);
        else if (v->tag == PJ_T_FLOAT)
            pj_append_float(ctx, &out, v->u.f);
        else if (v->tag == PJ_T_STR)
            pj_append(ctx, &out, v->u.p);
        else if (v->tag == PJ_T_BOOL)
            pj_append_bytes(ctx, &out, "1", v->u.i ? 1 : 0);
        else if (v->tag != PJ_T_NULL)
            pj_bail_builtin(ctx);
    }
    return out;
}

static void push_text(pj_ctx *ctx, pj_vec **out, const char *from, const char *to)
{
    pj_vec_grow(ctx, out, (*out)->len + 1);
    if (ctx->bail)
        return;
    pj_value v = {PJ_T_STR, {.p = to - from == 1 ? pj_chr(ctx, (unsigned char)*from) : pj_str_new(ctx, from, to - from)}};
    push(*out, &v);
}

pj_vec *pj_explode(pj_ctx *ctx, pj_str *separator, pj_str *s, pj_int limit)
{
    pj_vec *out = pj_vec_new(ctx, PJ_STR, 8);
    pj_int size = separator->len;
    const char *from = s->data, *end = s->data + s->len, *found;
    if (size == 0) {
        pj_bail_builtin(ctx);
        return out;
    }
    if (limit == 0)
        limit = 1;
    while (!ctx->bail && (limit < 0 || out->len < limit - 1) && end - from >= size) {
        found = size == 1 ? memchr(from, separator->data[0], (size_t)(end - from))
                          : memmem(from, (size_t)(end - from), separator->data, (size_t)size);
        if (!found)
            break;
        push_text(ctx, &out, from, found);
        from = found + size;
    }
    push_text(ctx, &out, from, end);
    for (; limit < 0 && out->len > 0; limit++) {    /* all but the last -limit */
        pj_value v;
        pj_vec_pop(ctx, &out, &v);
        pj_release(ctx, v.u.p, PJ_T_STR);
    }
    return out;
}

pj_vec *pj_str_split(pj_ctx *ctx, pj_str *s, pj_int length)
{
    if (length < 1) {
        pj_bail_builtin(ctx);
        return pj_vec_new(ctx, PJ_STR, 0);
    }
    pj_vec *out = pj_vec_new(ctx, PJ_STR, s->len / length + 1);
    const char *end = s->data + s->len;
    if (length == 1 && s->len && !ctx->bail) {
        pj_str **to = (pj_str **)(void *)out->data;
        for (const char *from = s->data; from < end; from++)
            *to++ = pj_chr(ctx, (unsigned char)*from);
        out->len = s->len;
        return out;
    }
    for (const char *from = s->data; from < end && !ctx->bail; from += length) {
        const char *to = end - from > length ? from + length : end;
        push_text(ctx, &out, from, to);
        if (to == end)
            break;
    }
    return out;
}
