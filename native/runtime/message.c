/* Texts of exceptions that the runtime words itself, as HotSpot words them. They go to Java code only, not out of the enclave. */
#include "runtime_internal.h"

static void append(cloi_message *message, const char *bytes, size_t size_bytes) {
    const size_t room = sizeof message->text - message->size_bytes;
    const size_t taken = size_bytes < room ? size_bytes : room;
    memcpy(message->text + message->size_bytes, bytes, taken);
    message->size_bytes += (uint32_t)taken;
}

void cloi_message_text(cloi_message *message, const char *text) {
    size_t size_bytes = 0;
    while (text[size_bytes] != '\0') size_bytes++;
    append(message, text, size_bytes);
}

void cloi_message_number(cloi_message *message, int32_t value) {
    char digits[11];
    size_t first = sizeof digits;
    uint32_t magnitude = value < 0 ? 0u - (uint32_t)value : (uint32_t)value;
    do {
        digits[--first] = (char)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (value < 0) digits[--first] = '-';
    append(message, digits + first, sizeof digits - first);
}

void cloi_message_class(cloi_message *message, uint32_t class_id) {
    uint32_t dimensions = 0;
    for (; (clog_classes[class_id].flags & CLO_CLASS_ARRAY) != 0; class_id = clog_classes[class_id].component_id) dimensions++;
    const clo_bytes *name = clo_at(clog_classes[class_id].name);
    append(message, (const char *)name->bytes, name->size_bytes);
    for (; dimensions != 0; dimensions--) cloi_message_text(message, "[]");
}

void cloi_message_throw(const cloi_message *message, void (*thrower)(clo_ref)) {
    clo_ref text = cloi_new_byte_array(message->text, message->size_bytes);
    if (text != NULL) thrower(text);
}
