#include "../bench.h"

static char *caesar(const char *text, long length, long shift) {
    char *result = malloc(length + 1);
    for (long i = 0; i < length; i++) {
        long code = (unsigned char)text[i];
        if (code >= 97 && code <= 122) code = (code - 97 + shift) % 26 + 97;
        else if (code >= 65 && code <= 90) code = (code - 65 + shift) % 26 + 65;
        result[i] = (char)code;
    }
    return result;
}

static uint32_t table[256];

static uint32_t crc32(const char *text, long length) {
    uint32_t crc = ~0u;
    for (uint32_t i = 0; i < 256 && !table[255]; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    for (long i = 0; i < length; i++) crc = table[(crc ^ (unsigned char)text[i]) & 255] ^ (crc >> 8);
    return ~crc;
}

void run(char *out) {
    static const char phrase[] = "The Quick Brown Fox, jumps over the lazy Dog! 0123456789. ";
    long length = opaque(700000), period = sizeof phrase - 1;
    char *text = malloc(length + 1);
    for (long i = 0; i < length; i++) text[i] = phrase[i % period];
    char *secret = caesar(text, length, 13), *twice = caesar(secret, length, 5);
    sprintf(out, "%u %u %.20s", crc32(secret, length), crc32(twice, length), secret);
    free(text), free(secret), free(twice);
}
