/* cloister/java.h: what native methods in C use. */
#include "cloister/java.h"

#include "heap/heap.h"
#include "runtime_internal.h"

bool clo_is_missing(clo_ref object, const char *action) {
    if (object != NULL) return false;
    clo_throw_null_pointer(action, NULL);
    return true;
}

void clo_throw_illegal_argument(const char *message) {
    cloi_message text = {.size_bytes = 0};
    cloi_message_text(&text, message);
    cloi_message_throw(&text, cloj_throw_illegal_argument);
}

clo_ref clo_new_elements(uint32_t kind, int32_t length) {
    static const uint8_t size_log2[] = {[CLO_BOOLEAN] = 0, [CLO_BYTE] = 0, [CLO_CHAR] = 1,  [CLO_SHORT] = 1,
                                        [CLO_INT] = 2,     [CLO_LONG] = 3, [CLO_FLOAT] = 2, [CLO_DOUBLE] = 3};
    if (kind > CLO_DOUBLE) {
        clo_throw_illegal_argument("no kind of elements");
        return NULL;
    }
    return clo_new_array(clog_primitive_array_ids[kind], length, size_log2[kind]);
}

clo_ref clo_new_bytes(const void *bytes, uint64_t size_bytes) {
    if (size_bytes > INT32_MAX) {
        cloi_throw_out_of_memory(CLOI_SHORT_OF_LENGTH);
        return NULL;
    }
    return cloi_new_byte_array(bytes, size_bytes);
}

/* Bytes of the character that begins here: 0 when it is none (RFC 3629: shortest form, no surrogates, up to 10FFFF). */
static uint32_t character_size(const uint8_t *at, uint64_t left) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    uint32_t size = at[0] < 0x80 ? 1 : at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : at[0] < 0xf5 ? 4 : 0;
    if (size <= 1 || size > left) return size == 1 ? 1 : 0;
    uint32_t point = at[0] & (0x7fu >> size);
    for (uint32_t i = 1; i < size; i++) {
        if ((at[i] & 0xc0) != 0x80) return 0;
        point = point << 6 | (at[i] & 0x3fu);
    }
    return point < least[size] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0 : size;
}

clo_ref clo_new_text(const char *utf8, uint64_t size_bytes) {
    const uint8_t *bytes = (const uint8_t *)utf8;
    for (uint64_t at = 0, size; at < size_bytes; at += size) {
        size = character_size(bytes + at, size_bytes - at);
        if (size == 0) {
            clo_throw_illegal_argument("the text is not UTF-8");
            return NULL;
        }
    }
    if (size_bytes > INT32_MAX / 2) {
        cloi_throw_out_of_memory(CLOI_SHORT_OF_LENGTH);
        return NULL;
    }
    return cloi_new_string_of(bytes, (uint32_t)size_bytes);
}

/* The text's UTF-16 code units. */
typedef struct text_units {
    const uint8_t *bytes;
    uint32_t count, is_wide;
} text_units;

static text_units units_of(clo_ref string) {
    clo_ref value = *(const clo_ref *)(const void *)((const char *)string + clog_string_value_offset);
    uint32_t is_wide = *(const uint8_t *)((const char *)string + clog_string_coder_offset);
    return (text_units){clo_array_data(value), (uint32_t)clo_array_length(value) >> is_wide, is_wide};
}

static uint32_t unit_at(const text_units *text, uint32_t index) {
    if (!text->is_wide) return text->bytes[index];
    return index < text->count ? text->bytes[2 * index] | (uint32_t)text->bytes[2 * index + 1] << 8 : 0;
}

static uint32_t next_point(const text_units *text, uint32_t *index) {
    uint32_t unit = unit_at(text, (*index)++);
    if (unit < 0xd800 || unit > 0xdfff) return unit;
    uint32_t second = *index < text->count ? unit_at(text, *index) : 0;
    if (unit > 0xdbff || second < 0xdc00 || second > 0xdfff) return '?';
    (*index)++;
    return 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00);
}

static uint32_t encode(uint32_t point, uint8_t to[4]) {
    if (point < 0x80) {
        to[0] = (uint8_t)point;
        return 1;
    }
    uint32_t size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (uint32_t i = size - 1; i > 0; i--, point >>= 6) to[i] = (uint8_t)(0x80 | (point & 0x3f));
    to[0] = (uint8_t)((0xf00u >> size) | point);
    return size;
}

static uint64_t encode_all(clo_ref string, char *to, uint64_t capacity_bytes) {
    const text_units text = units_of(string);
    uint64_t done = 0;
    for (uint32_t index = 0; index < text.count;) {
        uint8_t bytes[4];
        uint32_t size = encode(next_point(&text, &index), bytes);
        if (size > capacity_bytes - done) break;
        if (to != NULL) memcpy(to + done, bytes, size);
        done += size;
    }
    return done;
}

uint64_t clo_text_size(clo_ref string) { return encode_all(string, NULL, UINT64_MAX); }

uint64_t clo_text_copy(clo_ref string, char *to, uint64_t capacity_bytes) { return encode_all(string, to, capacity_bytes); }
