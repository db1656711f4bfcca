/* Operations on values whose kind is known at run time only: emitted code passes them as (tag, payload). */
#include "arrays.h"
#include "library.h"

#include <string.h>

static double as_float(pj_int payload)
{
    double f;
    memcpy(&f, &payload, sizeof f);
    return f;
}

int pj_value_truth(pj_int tag, pj_int payload)
{
    switch (tag) {
    case PJ_T_UNDEF:
    case PJ_T_NULL:
        return 0;
    case PJ_T_BOOL:
    case PJ_T_INT:
        return payload != 0;
    case PJ_T_FLOAT:
        return as_float(payload) != 0.0;
    case PJ_T_STR: {
        const pj_str *s = (const pj_str *)payload;
        return !(s->len == 0 || (s->len == 1 && s->data[0] == '0'));
    }
    case PJ_T_ARRAY:
        return ((const pj_vec *)payload)->len != 0;
    default:
        return 1;
    }
}

/* An operand of arithmetic as int or float: 0 when PHP would warn or throw. */
int pj_value_number(pj_int tag, pj_int payload, pj_value *out)
{
    switch (tag) {
    case PJ_T_NULL:
        out->tag = PJ_T_INT;
        out->u.i = 0;
        return 1;
    case PJ_T_BOOL:
    case PJ_T_INT:
        out->tag = PJ_T_INT;
        out->u.i = payload;
        return 1;
    case PJ_T_FLOAT:
        out->tag = PJ_T_FLOAT;
        out->u.i = payload;
        return 1;
    case PJ_T_STR:
        return pj_is_numeric((const pj_str *)payload, out) == 1;
    default:
        return 0;
    }
}

pj_str *pj_value_to_str(pj_ctx *ctx, pj_int tag, pj_int payload)
{
    switch (tag) {
    case PJ_T_NULL:
        return pj_str_new(ctx, "", 0);
    case PJ_T_BOOL:
        return pj_str_new(ctx, "1", payload ? 1 : 0);
    case PJ_T_INT:
        return pj_int_to_str(ctx, payload);
    case PJ_T_FLOAT:
        return pj_float_to_str(ctx, as_float(payload));
    case PJ_T_STR:
        pj_count_up((void *)payload);
        return (pj_str *)payload;
    default:
        pj_bail_builtin(ctx);       /* "Array" with a warning, __toString */
        return pj_str_new(ctx, "", 0);
    }
}

pj_int pj_value_to_int(pj_ctx *ctx, pj_int tag, pj_int payload)
{
    switch (tag) {
    case PJ_T_NULL:
        return 0;
    case PJ_T_BOOL:
    case PJ_T_INT:
        return payload;
    case PJ_T_FLOAT:
        return pj_float_to_int(as_float(payload));
    case PJ_T_STR:
        return pj_str_to_int((const pj_str *)payload);
    case PJ_T_ARRAY:
        return ((const pj_vec *)payload)->len != 0;
    default:
        pj_bail_builtin(ctx);
        return 0;
    }
}

double pj_value_to_float(pj_ctx *ctx, pj_int tag, pj_int payload)
{
    switch (tag) {
    case PJ_T_FLOAT:
        return as_float(payload);
    case PJ_T_STR:
        return pj_str_to_float((const pj_str *)payload);
    default:
        return (double)pj_value_to_int(ctx, tag, payload);
    }
}
