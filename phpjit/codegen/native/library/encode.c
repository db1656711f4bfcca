/* Strings in other clothes: hexadecimal, base64, URLs, HTML, backslashes, numbers in other bases. */
#include "arena.h"
#include "ascii.h"

static const char hex[] = "0123456789abcdef";

/* A string that grows; `text` is NULL once there is no memory. */
typedef struct { pj_ctx *ctx; pj_str *text; } builder;

static builder begin(pj_ctx *ctx, pj_int room)
{
    builder b = {ctx, pj_str_alloc(ctx, room)};
    if (b.text)
        b.text->len = 0;
    return b;
}

static inline void put(builder *b, const char *bytes, pj_int n)
{
    if (b->text)
        pj_append_bytes(b->ctx, &b->text, bytes, n);
}

static pj_str *finish(builder *b)
{
    if (!b->text)
        return pj_empty();
    b->text->data[b->text->len] = 0;
    return b->text;
}

/* ---- hexadecimal ---- */

static int hex_value(byte c)
{
    if (is_digit(c))
        return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

pj_str *pj_bin2hex(pj_ctx *ctx, const pj_str *s)
{
    pj_str *made = pj_str_alloc(ctx, s->len * 2);
    if (!made)
        return pj_empty();
    for (pj_int i = 0; i < s->len; i++) {
        made->data[2 * i] = hex[(byte)s->data[i] >> 4];
        made->data[2 * i + 1] = hex[(byte)s->data[i] & 15];
    }
    return made;
}

pj_str *pj_hex2bin(pj_ctx *ctx, const pj_str *s)
{
    if (s->len % 2)
        return bail_str(ctx);
    pj_str *made = pj_str_alloc(ctx, s->len / 2);
    if (!made)
        return pj_empty();
    for (pj_int i = 0; i < s->len; i += 2) {
        int high = hex_value((byte)s->data[i]), low = hex_value((byte)s->data[i + 1]);
        if (high < 0 || low < 0) {
            pj_free_str(ctx, made);
            return bail_str(ctx);
        }
        made->data[i / 2] = (char)(high << 4 | low);
    }
    return made;
}

/* ---- base64 ---- */

pj_str *pj_base64_encode(pj_ctx *ctx, const pj_str *s)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    pj_str *made = pj_str_alloc(ctx, (s->len + 2) / 3 * 4);
    if (!made)
        return pj_empty();
    const byte *in = (const byte *)s->data;
    char *out = made->data;
    pj_int left = s->len;
    for (; left > 0; left -= 3, in += 3, out += 4) {
        unsigned group = (unsigned)in[0] << 16 | (left > 1 ? in[1] : 0u) << 8 | (left > 2 ? in[2] : 0u);
        out[0] = letters[group >> 18];
        out[1] = letters[group >> 12 & 63];
        out[2] = left > 1 ? letters[group >> 6 & 63] : '=';
        out[3] = left > 2 ? letters[group & 63] : '=';
    }
    return made;
}

static int base64_value(byte c)
{
    if (is_upper(c))
        return c - 'A';
    if (is_lower(c))
        return c - 'a' + 26;
    if (is_digit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

pj_str *pj_base64_decode(pj_ctx *ctx, const pj_str *s, pj_int strict)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    pj_int n = 0, out = 0, padding = 0;
    unsigned group = 0;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        int value = base64_value(c);
        if (c == '=') {
            padding++;
            continue;
        }
        if (value < 0) {
            if (strict && !(c == ' ' || c == '\t' || c == '\n' || c == '\r'))
                goto bad;
            continue;
        }
        if (strict && padding)
            goto bad;
        group = group << 6 | (unsigned)value;
        if (n++ % 4)
            made->data[out++] = (char)(group >> (6 - 2 * ((n - 1) % 4)));
    }
    if (strict && (n % 4 == 1 || (padding && (padding > 2 || (n + padding) % 4))))
        goto bad;
    made->len = out;
    made->data[out] = 0;
    return made;
bad:
    pj_free_str(ctx, made);
    return NULL;
}

/* ---- URLs ---- */

static pj_str *url_encoded(pj_ctx *ctx, const pj_str *s, int raw)
{
    pj_str *made;
    pj_int more = 0;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        if (!(is_alnum(c) || c == '-' || c == '_' || c == '.' || (raw ? c == '~' : c == ' ')))
            more += 2;
    }
    if (!(made = pj_str_alloc(ctx, s->len + more)))
        return pj_empty();
    char *out = made->data;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        if (is_alnum(c) || c == '-' || c == '_' || c == '.' || (raw && c == '~')) {
            *out++ = (char)c;
        } else if (c == ' ' && !raw) {
            *out++ = '+';
        } else {
            *out++ = '%';
            *out++ = "0123456789ABCDEF"[c >> 4];
            *out++ = "0123456789ABCDEF"[c & 15];
        }
    }
    return made;
}

static pj_str *url_decoded(pj_ctx *ctx, const pj_str *s, int raw)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    char *out = made->data;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        if (c == '+' && !raw) {
            *out++ = ' ';
        } else if (c == '%' && i + 2 < s->len && hex_value((byte)s->data[i + 1]) >= 0
                   && hex_value((byte)s->data[i + 2]) >= 0) {
            *out++ = (char)(hex_value((byte)s->data[i + 1]) << 4 | hex_value((byte)s->data[i + 2]));
            i += 2;
        } else {
            *out++ = (char)c;
        }
    }
    made->len = out - made->data;
    *out = 0;
    return made;
}

pj_str *pj_urlencode(pj_ctx *ctx, const pj_str *s) { return url_encoded(ctx, s, 0); }
pj_str *pj_rawurlencode(pj_ctx *ctx, const pj_str *s) { return url_encoded(ctx, s, 1); }
pj_str *pj_urldecode(pj_ctx *ctx, const pj_str *s) { return url_decoded(ctx, s, 0); }
pj_str *pj_rawurldecode(pj_ctx *ctx, const pj_str *s) { return url_decoded(ctx, s, 1); }

/* ---- HTML and backslashes ---- */

static int is_utf8(const byte *at, pj_int len)
{
    const byte *end = at + len;
    while (at < end) {
        byte c = *at++;
        if (c < 0x80)
            continue;
        int more = c >= 0xc2 && c <= 0xdf ? 1 : c >= 0xe0 && c <= 0xef ? 2 : c >= 0xf0 && c <= 0xf4 ? 3 : 0;
        if (!more || end - at < more)
            return 0;
        byte low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80, high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        if (*at < low || *at > high)
            return 0;
        for (at++; --more; at++)
            if (*at < 0x80 || *at > 0xbf)
                return 0;
    }
    return 1;
}

pj_str *pj_htmlspecialchars(pj_ctx *ctx, const pj_str *s)
{
    pj_int special = 0;
    int high = 0;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        special += c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
        high |= c;
    }
    if (high & 0x80 && !is_utf8((const byte *)s->data, s->len))
        return bail_str(ctx);
    if (!special)
        return share(s);
    builder b = begin(ctx, s->len + special * 5);
    pj_int done = 0;
    for (pj_int i = 0; i < s->len; i++) {
        const char *entity;
        switch (s->data[i]) {
        case '&': entity = "&amp;"; break;
        case '<': entity = "&lt;"; break;
        case '>': entity = "&gt;"; break;
        case '"': entity = "&quot;"; break;
        case '\'': entity = "&#039;"; break;
        default: continue;
        }
        put(&b, s->data + done, i - done);
        put(&b, entity, (pj_int)strlen(entity));
        done = i + 1;
    }
    put(&b, s->data + done, s->len - done);
    return finish(&b);
}

pj_str *pj_addslashes(pj_ctx *ctx, const pj_str *s)
{
    pj_int special = 0;
    for (pj_int i = 0; i < s->len; i++)
        special += s->data[i] == '\'' || s->data[i] == '"' || s->data[i] == '\\' || s->data[i] == 0;
    if (!special)
        return share(s);
    pj_str *made = pj_str_alloc(ctx, s->len + special);
    if (!made)
        return pj_empty();
    char *out = made->data;
    for (pj_int i = 0; i < s->len; i++) {
        char c = s->data[i];
        if (c == '\'' || c == '"' || c == '\\' || c == 0)
            *out++ = '\\';
        *out++ = c ? c : '0';
    }
    return made;
}

pj_str *pj_stripslashes(pj_ctx *ctx, const pj_str *s)
{
    pj_str *made = pj_str_alloc(ctx, s->len);
    if (!made)
        return pj_empty();
    char *out = made->data;
    for (pj_int i = 0; i < s->len; i++) {
        if (s->data[i] != '\\')
            *out++ = s->data[i];
        else if (++i < s->len)
            *out++ = s->data[i] == '0' ? 0 : s->data[i];
    }
    made->len = out - made->data;
    *out = 0;
    return made;
}

pj_str *pj_quotemeta(pj_ctx *ctx, const pj_str *s)
{
    builder b = begin(ctx, s->len + 8);
    for (pj_int i = 0; i < s->len; i++) {
        if (s->data[i] && strchr(".\\+*?[^]$()", s->data[i]))
            put(&b, "\\", 1);
        put(&b, s->data + i, 1);
    }
    return finish(&b);
}

/* ---- numbers in other bases ---- */

static pj_str *in_base(pj_ctx *ctx, uint64_t n, unsigned base)
{
    char text[64];
    int at = 64;
    do
        text[--at] = "0123456789abcdefghijklmnopqrstuvwxyz"[n % base];
    while (n /= base);
    return pj_str_new(ctx, text + at, 64 - at);
}

/* Reads a number that has only digits of the base; bails out where PHP would warn or give a float. */
static pj_int from_base(pj_ctx *ctx, const pj_str *s, pj_int base)
{
    pj_int n = 0;
    for (pj_int i = 0; i < s->len; i++) {
        byte c = (byte)s->data[i];
        pj_int digit = is_digit(c) ? c - '0' : is_alpha(c) ? (c | 32) - 'a' + 10 : 36;
        if (digit >= base || __builtin_mul_overflow(n, base, &n) || __builtin_add_overflow(n, digit, &n)) {
            pj_bail_builtin(ctx);
            return 0;
        }
    }
    return n;
}

/* Eight bits as eight digits, the highest one first (in the lowest byte). */
static inline uint64_t eight_bits(uint64_t n)
{
    uint64_t spread = (n & 255) * 0x0101010101010101u & 0x0102040810204080u;
    return (spread + 0x7f7f7f7f7f7f7f7fu) >> 7 & 0x0101010101010101u;
}

/* The same of 32 bits, four in a byte. */
static inline uint64_t eight_nibbles(uint64_t n)
{
    n = (n & 0xffff0000u) << 16 | (n & 0xffffu);
    n = (n & 0x0000ff000000ff00u) << 8 | (n & 0x000000ff000000ffu);
    n = (n & 0x00f000f000f000f0u) << 4 | (n & 0x000f000f000f000fu);
    return __builtin_bswap64(n);
}

static inline uint64_t eight_digits(uint64_t n, int bits)
{
    if (bits == 1)
        return eight_bits(n) + 0x3030303030303030u;
    uint64_t digits = eight_nibbles(n), letters = (digits + 0x0606060606060606u) >> 4 & 0x0101010101010101u;
    return digits + 0x3030303030303030u + letters * ('a' - '9' - 1);
}

/* As in_base, for base 2 and 16 (1 or 4 bits a digit): how long the text gets is known beforehand. */
static inline pj_str *in_words(pj_ctx *ctx, uint64_t n, int bits)
{
    int len = (64 - __builtin_clzll(n | 1) + bits - 1) / bits;
    if (len == 1)
        return pj_chr(ctx, "0123456789abcdef"[n]);
    if (len <= 8)
        return pj_str_of_word(ctx, eight_digits(n, bits) >> 8 * (8 - len), len);
    pj_str *s = pj_str_take(ctx, len);
    if (PJ_UNLIKELY(!s))
        return pj_empty();
    pj_put_word(s->data, eight_digits(n >> bits * (len - 8), bits));
    for (int at = len - 8; at > 0; at -= 8, n >>= 8 * bits)     /* from the end; the first ones overlap those that stand */
        pj_put_word(s->data + at, eight_digits(n, bits));
    return s;
}

pj_str *pj_dechex(pj_ctx *ctx, pj_int n) { return in_words(ctx, (uint64_t)n, 4); }
pj_str *pj_decoct(pj_ctx *ctx, pj_int n) { return in_base(ctx, (uint64_t)n, 8); }
pj_str *pj_decbin(pj_ctx *ctx, pj_int n) { return in_words(ctx, (uint64_t)n, 1); }
pj_int pj_hexdec(pj_ctx *ctx, const pj_str *s) { return from_base(ctx, s, 16); }
pj_int pj_octdec(pj_ctx *ctx, const pj_str *s) { return from_base(ctx, s, 8); }
pj_int pj_bindec(pj_ctx *ctx, const pj_str *s) { return from_base(ctx, s, 2); }

pj_str *pj_base_convert(pj_ctx *ctx, const pj_str *s, pj_int from, pj_int to)
{
    if (from < 2 || from > 36 || to < 2 || to > 36)
        return bail_str(ctx);
    pj_int n = from_base(ctx, s, from);
    return ctx->bail ? pj_empty() : in_base(ctx, (uint64_t)n, (unsigned)to);
}
