/* C of InCInEnclave. */
#include "natives.h"
#include "text/hail.h"

int64_t java_dev_cloister_conformance_boundary_InCInEnclave_sumInC(clo_ref values) {
    if (clo_is_missing(values, "add up the values")) return 0;
    const int32_t *elements = clo_elements(values);
    int64_t sum = 0;
    for (int32_t i = 0; i < clo_length(values); i++) sum += elements[i];
    return sum;
}

clo_ref java_dev_cloister_conformance_boundary_InCInEnclave_hailInC(clo_ref name) {
    char text[HAIL_BYTES];
    uint64_t size = hail_begin(text);
    if (clo_text_size(name) > sizeof text - size - 1) {
        clo_throw_illegal_argument("the name is too long");
        return NULL;
    }
    size += clo_text_copy(name, text + size, sizeof text - size - 1);
    text[size++] = '!';
    return clo_new_text(text, size);
}

clo_ref java_dev_cloister_conformance_boundary_InCInEnclave_textInC(clo_ref utf8) {
    return clo_new_text(clo_elements(utf8), (uint64_t)clo_length(utf8));
}

clo_ref java_dev_cloister_conformance_boundary_InCInEnclave_reversedInC(clo_ref bytes) {
    int32_t length = clo_length(bytes);
    clo_ref made = clo_new_bytes(clo_elements(bytes), (uint64_t)length);
    if (made == NULL) return NULL;
    int8_t *to = clo_elements(made);
    const int8_t *from = clo_elements(bytes);
    for (int32_t i = 0; i < length; i++) to[i] = from[length - 1 - i];
    return made;
}

double java_dev_cloister_conformance_boundary_InCInEnclave_mixedInC(clo_ref self, int32_t a, int32_t b, int32_t c, int32_t d, int32_t e,
                                                                   int64_t f, float g, double h) {
    return clo_is_missing(self, "be") ? 0 : a + 2.0 * b + 3.0 * c + 4.0 * d + 5.0 * e + 6.0 * (double)f + 7.0 * (double)g + 8.0 * h;
}

int32_t java_dev_cloister_conformance_boundary_InCInEnclave_twice__I(int32_t value) { return (int32_t)(2u * (uint32_t)value); }

int64_t java_dev_cloister_conformance_boundary_InCInEnclave_twice__J(int64_t value) { return 2 * value; }

/* Each array is held only by the address of one of its elements while far more is allocated than the heap holds. */
int64_t java_dev_cloister_conformance_boundary_InCInEnclave_survivorsInC(int32_t rounds) {
    enum { HELD = 8, ELEMENTS = 1000 };
    int64_t *volatile held[HELD];
    for (int32_t i = 0; i < HELD; i++) {
        clo_ref array = clo_new_elements(CLO_LONG, ELEMENTS);
        if (array == NULL) return -1;
        held[i] = (int64_t *)clo_elements(array) + ELEMENTS / 2;
        *held[i] = i + 1;
    }
    for (int32_t i = 0; i < rounds; i++) {
        if (clo_new_elements(CLO_BYTE, 1 << 16) == NULL) return -2;
        CLO_POLL();
    }
    int64_t sum = 0;
    for (int32_t i = 0; i < HELD; i++) sum += *held[i];
    return sum;
}
