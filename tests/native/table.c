/* Calls the native library's functions with the arguments of expected.txt (made by record.py) and compares.
 *
 *   table expected.txt        prints every difference, ends with status 1 when there is one
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

typedef int64_t int_function(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, double, double);
typedef double float_function(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, double, double);

static const struct { const char *name; void *function; char kind; } functions[] = {
#define S(name) {#name, (void *)name, 's'},     /* a string, NULL for false */
#define I(name) {#name, (void *)name, 'i'},     /* pj_int, -1 may be false */
#define W(name) {#name, (void *)name, 'w'},     /* int */
#define F(name) {#name, (void *)name, 'f'},
    S(pj_strtolower) S(pj_strtoupper) S(pj_ucfirst) S(pj_lcfirst) S(pj_ucwords) S(pj_str_rot13) S(pj_trim) S(pj_ltrim)
    S(pj_rtrim) I(pj_strspn) I(pj_strcspn) S(pj_strpbrk) W(pj_ctype_alnum) W(pj_ctype_alpha) W(pj_ctype_cntrl)
    W(pj_ctype_digit) W(pj_ctype_lower) W(pj_ctype_upper) W(pj_ctype_graph) W(pj_ctype_print) W(pj_ctype_punct)
    W(pj_ctype_space) W(pj_ctype_xdigit) I(pj_strpos) I(pj_stripos) I(pj_strrpos) I(pj_strripos) S(pj_strstr)
    S(pj_stristr) S(pj_strrchr) W(pj_str_contains) W(pj_str_starts_with) W(pj_str_ends_with) I(pj_substr_count)
    I(pj_strcmp) I(pj_strcasecmp) I(pj_strncmp) I(pj_strncasecmp) I(pj_substr_compare) I(pj_strnatcmp)
    I(pj_strnatcasecmp) I(pj_levenshtein) I(pj_similar_text) S(pj_soundex) S(pj_substr) S(pj_substr_replace)
    S(pj_strrev) I(pj_ord) S(pj_chr) S(pj_str_repeat) S(pj_str_pad) S(pj_chunk_split) S(pj_str_replace)
    S(pj_str_ireplace) S(pj_strtr) S(pj_nl2br) S(pj_wordwrap) I(pj_str_word_count) S(pj_bin2hex) S(pj_hex2bin)
    S(pj_base64_encode) S(pj_base64_decode) S(pj_urlencode) S(pj_rawurlencode) S(pj_urldecode) S(pj_rawurldecode)
    S(pj_htmlspecialchars) S(pj_addslashes) S(pj_stripslashes) S(pj_quotemeta) S(pj_dechex) S(pj_decoct) S(pj_decbin)
    I(pj_hexdec) I(pj_octdec) I(pj_bindec) S(pj_base_convert) I(pj_crc32) S(pj_md5) S(pj_sha1) S(pj_number_format)
    F(pj_round) F(pj_fdiv) S(pj_sprintf) S(pj_int_to_str) S(pj_float_to_str) S(pj_float_repr) I(pj_str_to_int)
    F(pj_str_to_float) I(pj_float_to_int) W(pj_str_truthy) W(pj_str_equal) W(pj_str_loose_equal) W(pj_str_compare)
    W(pj_compare_int_str) W(pj_compare_float_str) W(pj_equal_int_str) W(pj_equal_float_str) S(pj_concat2)
    W(pj_str_order)
};

static int hex_digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/* The value that a field writes; strings are made in the arena. */
static pj_value read_value(pj_ctx *ctx, const char *field)
{
    pj_value v = {PJ_T_NULL, {0}};
    const char *text = field + 2;
    if (*field == 's') {
        pj_int n = (pj_int)strlen(text) / 2;
        pj_str *s = pj_str_alloc(ctx, n);
        for (pj_int i = 0; i < n; i++)
            s->data[i] = (char)(hex_digit(text[2 * i]) << 4 | hex_digit(text[2 * i + 1]));
        v.tag = PJ_T_STR;
        v.u.p = s;
    } else if (*field == 'f') {
        v.tag = PJ_T_FLOAT;
        v.u.i = (int64_t)strtoull(text, NULL, 16);
    } else {
        v.tag = *field == 'b' ? PJ_T_BOOL : PJ_T_INT;
        v.u.i = strtoll(text, NULL, 10);
    }
    return v;
}

static void show_bytes(char *out, const pj_str *s)
{
    out += sprintf(out, "s:");
    for (pj_int i = 0; i < s->len; i++)
        out += sprintf(out, "%02x", (unsigned char)s->data[i]);
}

static void run(pj_ctx *ctx, char **fields, int count, char *out)
{
    int64_t ints[8] = {0};
    double floats[2] = {0};
    pj_value values[8];
    int n = 0, f = 0, strings = 0, is_sprintf = !strcmp(fields[0], "pj_sprintf");
    unsigned which = 0;
    while (strcmp(functions[which].name, fields[0]))
        if (++which == sizeof functions / sizeof *functions) {
            sprintf(out, "no such function");
            return;
        }
    if (*fields[1] == 'c')
        ints[n++] = (int64_t)(intptr_t)ctx;
    for (int i = 3; i < count - 1; i++) {
        pj_value v = read_value(ctx, fields[i]);
        values[i - 3] = v;
        if (is_sprintf && i > 3)
            continue;
        if (v.tag == PJ_T_FLOAT)
            floats[f++] = v.u.f;
        else
            ints[n++] = v.u.i;
        strings += v.tag == PJ_T_STR;
    }
    if (is_sprintf) {
        ints[n++] = count - 5;
        ints[n++] = (int64_t)(intptr_t)(values + 1);
    }
    void *function = functions[which].function;
    char kind = functions[which].kind;
    if (kind == 'f') {
        double made = ((float_function *)function)(ints[0], ints[1], ints[2], ints[3], ints[4], ints[5], floats[0],
                                                   floats[1]);
        uint64_t bits;
        memcpy(&bits, &made, 8);
        sprintf(out, "f:%016" PRIx64, made != made ? 0x7ff8000000000000u : bits);
    } else {
        int64_t made = ((int_function *)function)(ints[0], ints[1], ints[2], ints[3], ints[4], ints[5], floats[0],
                                                  floats[1]);
        if (kind == 'w')
            made = (int)made;
        if (kind == 's') {
            pj_str *s = (pj_str *)(intptr_t)made;
            if (!s) {
                sprintf(out, "F");
            } else {
                if (s->data[s->len] != 0)
                    printf("%s: no NUL at the end\n", fields[0]);
                if (s->len > s->cap)
                    printf("%s: longer than its room\n", fields[0]);
                show_bytes(out, s);
                pj_drop_str(ctx, s);
            }
        } else if (kind == 'w' && (*fields[count - 1] == 'b' || *fields[count - 1] == 'F')) {
            sprintf(out, "b:%d", (int)made);
        } else {
            sprintf(out, made == -1 && *fields[count - 1] == 'F' ? "F" : "i:%" PRId64, made);
        }
    }
    if (ctx->bail)
        sprintf(out, ctx->bail == PJ_BAIL_BUILTIN ? "B" : "bail %" PRId64, ctx->bail);
    for (int i = 3; i < count - 1; i++)
        if (values[i - 3].tag == PJ_T_STR) {
            pj_str *s = values[i - 3].u.p;
            if (s->rc != 1)
                printf("%s: argument %d has the count %" PRId64 "\n", fields[0], i - 2, s->rc);
            pj_drop_str(ctx, s);
        }
}

int main(int argc, char **argv)
{
    static char line[1 << 16], out[1 << 16], copy[1 << 16];
    FILE *table = argc > 1 ? fopen(argv[1], "r") : NULL;
    int bad = 0, lines = 0;
    if (!table)
        return 2;
    while (fgets(line, sizeof line, table)) {
        char *fields[32];
        int count = 0;
        line[strcspn(line, "\n")] = 0;
        strcpy(copy, line);
        for (char *field = strtok(line, "\t"); field && count < 32; field = strtok(NULL, "\t"))
            fields[count++] = field;
        pj_ctx *ctx = pj_enter();
        run(ctx, fields, count, out);
        pj_leave(ctx);
        const char *expected = fields[count - 1];
        int nan = !strncmp(expected, "f:7ff8", 6) || !strncmp(expected, "f:fff8", 6);
        if (strcmp(out, expected) && !(*fields[2] == '?' && !strcmp(out, "B")) && !(nan && !strncmp(out, "f:7ff8", 6))) {
            if (bad++ < 60)
                printf("%s\n    got %s\n", copy, out);
        }
        lines++;
    }
    printf("%d lines, %d differ\n", lines, bad);
    return bad != 0;
}
