/* Eight bytes of text as a number: the first byte is the lowest one. */
#ifndef PHPJIT_WORDS_H
#define PHPJIT_WORDS_H

#include <stdint.h>
#include <string.h>

static inline uint64_t pj_little(uint64_t word)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline uint64_t pj_word_at(const char *at)
{
    uint64_t word;
    memcpy(&word, at, 8);
    return pj_little(word);
}

static inline void pj_put_word(char *at, uint64_t word)
{
    word = pj_little(word);
    memcpy(at, &word, 8);
}

#endif
