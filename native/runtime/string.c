/*
 * Strings made by the runtime: byte[] from C bytes, String from UTF-8 names.
 *
 * A String holds Latin-1 when it can and UTF-16 otherwise, exactly as java.lang.String makes them: equals compares the coder first.
 */
#include "cloister/platform.h"
#include "heap/heap.h"
#include "runtime_internal.h"

enum { LATIN1 = 0, UTF16 = 1 };

clo_ref cloi_new_byte_array(const void *bytes, size_t size_bytes) {
    clo_ref array = clo_new_array(clog_primitive_array_ids[CLO_BYTE], (int32_t)size_bytes, 0);
    if (array != NULL) memcpy(clo_array_data(array), bytes, size_bytes);
    return array;
}

typedef struct utf8_text {
    const uint8_t *bytes;
    uint32_t size_bytes;
} utf8_text;

/* The code point at *position, which moves on. The text is valid UTF-8. */
static uint32_t next_code_point(const utf8_text *utf8, uint32_t *position) {
    const uint32_t first = utf8->bytes[(*position)++];
    if (first < 0x80) return first;
    const uint32_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    uint32_t point = first & (0x3fu >> more);
    for (uint32_t i = 0; i < more && *position < utf8->size_bytes; i++) point = point << 6 | (utf8->bytes[(*position)++] & 0x3fu);
    return point;
}

typedef struct text_shape {
    uint32_t chars; /* UTF-16 code units */
    bool is_latin1;
} text_shape;

static text_shape shape_of(const utf8_text *utf8) {
    text_shape shape = {0, true};
    for (uint32_t position = 0; position < utf8->size_bytes;) {
        const uint32_t point = next_code_point(utf8, &position);
        shape.chars += point > 0xffff ? 2 : 1;
        if (point > 0xff) shape.is_latin1 = false;
    }
    return shape;
}

static void decode_latin1(const utf8_text *utf8, uint8_t *to) {
    for (uint32_t position = 0; position < utf8->size_bytes;) *to++ = (uint8_t)next_code_point(utf8, &position);
}

static void decode_utf16(const utf8_text *utf8, uint16_t *to) {
    for (uint32_t position = 0; position < utf8->size_bytes;) {
        const uint32_t point = next_code_point(utf8, &position);
        if (point <= 0xffff) {
            *to++ = (uint16_t)point;
        } else {
            *to++ = (uint16_t)(0xd800 + ((point - 0x10000) >> 10));
            *to++ = (uint16_t)(0xdc00 + ((point - 0x10000) & 0x3ff));
        }
    }
}

clo_ref cloi_new_string_of(const uint8_t *bytes, uint32_t size_bytes) {
    const utf8_text utf8 = {bytes, size_bytes};
    const text_shape shape = shape_of(&utf8);
    const uint32_t value_bytes = shape.is_latin1 ? shape.chars : shape.chars * 2;
    clo_ref value = clo_new_array(clog_primitive_array_ids[CLO_BYTE], (int32_t)value_bytes, 0);
    if (value == NULL) return NULL;
    if (shape.is_latin1) decode_latin1(&utf8, clo_array_data(value));
    else decode_utf16(&utf8, clo_array_data(value));
    clo_ref string = clo_new(clog_string_id, clog_classes[clog_string_id].size_bytes);
    if (string == NULL) return NULL;
    *(clo_ref *)(void *)((char *)string + clog_string_value_offset) = value;
    *((char *)string + clog_string_coder_offset) = shape.is_latin1 ? LATIN1 : UTF16;
    return string;
}

clo_ref cloi_new_string(const clo_bytes *utf8) { return cloi_new_string_of(utf8->bytes, utf8->size_bytes); }
