/* crc32 (ISO 3309), md5 (RFC 1321), sha1 (RFC 3174). */
#include <math.h>
#include <pthread.h>

#include "ascii.h"

static inline uint32_t left(uint32_t x, int n) { return x << n | x >> (32 - n); }

static inline uint32_t little(const byte *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint32_t big(const byte *at)
{
    return (uint32_t)at[3] | (uint32_t)at[2] << 8 | (uint32_t)at[1] << 16 | (uint32_t)at[0] << 24;
}

/* ---- crc32: eight tables, eight bytes a step ---- */

static uint32_t tables[8][256];
static uint32_t md5_constants[64];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_tables(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
        tables[0][i] = c;
    }
    for (int t = 1; t < 8; t++)
        for (uint32_t i = 0; i < 256; i++)
            tables[t][i] = tables[t - 1][i] >> 8 ^ tables[0][tables[t - 1][i] & 255];
    for (int i = 0; i < 64; i++)
        md5_constants[i] = (uint32_t)(fabs(sin(i + 1.0)) * 4294967296.0);
}

pj_int pj_crc32(const pj_str *s)
{
    pthread_once(&once, make_tables);
    const byte *at = (const byte *)s->data;
    pj_int n = s->len;
    uint32_t c = 0xffffffffu;
    for (; n >= 8; n -= 8, at += 8) {
        uint32_t low = little(at) ^ c, high = little(at + 4);
        c = tables[7][low & 255] ^ tables[6][low >> 8 & 255] ^ tables[5][low >> 16 & 255] ^ tables[4][low >> 24]
            ^ tables[3][high & 255] ^ tables[2][high >> 8 & 255] ^ tables[1][high >> 16 & 255] ^ tables[0][high >> 24];
    }
    for (; n; n--, at++)
        c = tables[0][(c ^ *at) & 255] ^ c >> 8;
    return (pj_int)(c ^ 0xffffffffu);
}

/* ---- both digests take blocks of 64 bytes; the last ones hold 0x80, zeros, and the length in bits ---- */

typedef void block_function(uint32_t *state, const byte *block);

static void digest(const pj_str *s, uint32_t *state, block_function *take, int big_length)
{
    const byte *at = (const byte *)s->data;
    pj_int n = s->len;
    for (; n >= 64; n -= 64, at += 64)
        take(state, at);
    byte rest[128] = {0};
    memcpy(rest, at, (size_t)n);
    rest[n] = 0x80;
    int size = n < 56 ? 64 : 128;
    uint64_t bits = (uint64_t)s->len * 8;
    for (int i = 0; i < 8; i++)
        rest[size - 8 + i] = (byte)(bits >> 8 * (big_length ? 7 - i : i));
    take(state, rest);
    if (size == 128)
        take(state, rest + 64);
}

static void md5_block(uint32_t *state, const byte *block)
{
    static const byte shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t m[16], a = state[0], b = state[1], c = state[2], d = state[3];
    for (int i = 0; i < 16; i++)
        m[i] = little(block + 4 * i);
#define ROUND(number, mixed, index)                                                                 \
    for (int i = 16 * (number); i < 16 * (number) + 16; i++) {                                      \
        uint32_t next = b + left(a + (mixed) + md5_constants[i] + m[(index) & 15], shifts[number][i & 3]); \
        a = d;                                                                                      \
        d = c;                                                                                      \
        c = b;                                                                                      \
        b = next;                                                                                   \
    }
    ROUND(0, (b & c) | (~b & d), i)
    ROUND(1, (d & b) | (~d & c), 5 * i + 1)
    ROUND(2, b ^ c ^ d, 3 * i + 5)
    ROUND(3, c ^ (b | ~d), 7 * i)
#undef ROUND
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

static void sha1_block(uint32_t *state, const byte *block)
{
    uint32_t w[80], a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (int i = 0; i < 16; i++)
        w[i] = big(block + 4 * i);
    for (int i = 16; i < 80; i++)
        w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 80; i++) {
        uint32_t f, k;
        if (i < 20)
            f = (b & c) | (~b & d), k = 0x5a827999u;
        else if (i < 40)
            f = b ^ c ^ d, k = 0x6ed9eba1u;
        else if (i < 60)
            f = (b & c) | (b & d) | (c & d), k = 0x8f1bbcdcu;
        else
            f = b ^ c ^ d, k = 0xca62c1d6u;
        uint32_t next = left(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = left(b, 30);
        b = a;
        a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
}

static pj_str *shown(pj_ctx *ctx, const uint32_t *state, int words, int big_words, pj_int binary)
{
    char text[40];
    for (int i = 0; i < 4 * words; i++) {
        byte c = (byte)(state[i / 4] >> 8 * (big_words ? 3 - i % 4 : i % 4));
        if (binary) {
            text[i] = (char)c;
        } else {
            text[2 * i] = "0123456789abcdef"[c >> 4];
            text[2 * i + 1] = "0123456789abcdef"[c & 15];
        }
    }
    return pj_str_new(ctx, text, binary ? 4 * words : 8 * words);
}

pj_str *pj_md5(pj_ctx *ctx, const pj_str *s, pj_int binary)
{
    uint32_t state[4] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u};
    pthread_once(&once, make_tables);
    digest(s, state, md5_block, 0);
    return shown(ctx, state, 4, 0, binary);
}

pj_str *pj_sha1(pj_ctx *ctx, const pj_str *s, pj_int binary)
{
    uint32_t state[5] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};
    digest(s, state, sha1_block, 1);
    return shown(ctx, state, 5, 1, binary);
}
