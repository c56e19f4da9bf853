/* Stands for the compiled Java of workshop.Workshop: what the generated ecalls run, and who uses the generated ocalls. */
#include "fuzz_boundary.h"
#include "workshop_boundary.h"

CLO_HIDDEN int64_t clogo_Listener_hear(int64_t target, int32_t times, clo_ref what);
CLO_HIDDEN int64_t clogo_Supplier_back(clo_ref both, clo_ref zeros);
CLO_HIDDEN int64_t clogo_Supplier_colour(void);
CLO_HIDDEN clo_ref clogo_Supplier_doubles(clo_ref values);
CLO_HIDDEN clo_ref clogo_Supplier_part(clo_ref part);
CLO_HIDDEN int64_t clogo_Supplier_slots(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, float f);
CLO_HIDDEN clo_ref clogo_Supplier_spot(clo_ref cells);
CLO_HIDDEN clo_ref clogo_Supplier_text(void);

/* Answers what it got. */
#define ECHO(name)                                    \
    CLO_HIDDEN clo_ref clogb_Workshop_##name(clo_ref value); \
    clo_ref clogb_Workshop_##name(clo_ref value) {    \
        fuzz_touch_array(value);                      \
        return value;                                 \
    }
ECHO(all)
ECHO(booleans)
ECHO(buffer)
ECHO(bytes)
ECHO(cells)
ECHO(ids)
ECHO(map)
ECHO(part)
ECHO(set)
ECHO(spot)
ECHO(texts)

CLO_HIDDEN int32_t clogb_Workshop_aProbe(int32_t value);
int32_t clogb_Workshop_aProbe(int32_t value) { return (int32_t)((uint32_t)value + 1); }

CLO_HIDDEN clo_ref clogb_Workshop_doubles(clo_ref a, clo_ref b, clo_ref c, clo_ref d, clo_ref e, clo_ref f);
clo_ref clogb_Workshop_doubles(clo_ref a, clo_ref b, clo_ref c, clo_ref d, clo_ref e, clo_ref f) {
    clo_ref all[6] = {a, b, c, d, e, f};
    for (uint32_t i = 0; i < 6; i++) fuzz_touch_array(all[i]);
    return clo_array_length(a) == 3 ? NULL : f;
}

CLO_HIDDEN int32_t clogb_Workshop_back(clo_ref zeros, clo_ref both, clo_ref flags);
int32_t clogb_Workshop_back(clo_ref zeros, clo_ref both, clo_ref flags) {
    fuzz_touch_array(zeros);
    fuzz_touch_array(both);
    fuzz_touch_array(flags);
    for (int32_t i = 0; i < clo_array_length(zeros); i++) {
        if (((int32_t *)clo_array_data(zeros))[i] != 0) __builtin_trap();
    }
    return clo_array_length(zeros);
}

CLO_HIDDEN int64_t clogb_Workshop_slots(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int64_t f, float g, double h, int32_t i);
int64_t clogb_Workshop_slots(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int64_t f, float g, double h, int32_t i) {
    if (a < 0 || a > 1 || b != (int8_t)b || c != (uint16_t)c || d != (int16_t)d || i < 0 || i > 2) __builtin_trap();
    return e ^ f ^ (g > 0) ^ (h > 0);
}

CLO_HIDDEN int32_t clogb_Workshop_askBack(clo_ref values);
int32_t clogb_Workshop_askBack(clo_ref values) {
    clo_ref zeros = clo_new_array(clog_primitive_array_ids[CLO_INT], 2, 2);
    if (zeros == NULL) return 0;
    int64_t answer = clogo_Supplier_back(values, zeros);
    fuzz_touch_array(values);
    if (CLO_PENDING()) return 0;
    fuzz_touch_array(clogo_Supplier_text());
    return (int32_t)answer;
}

CLO_HIDDEN clo_ref clogb_Workshop_askDoubles(clo_ref values);
clo_ref clogb_Workshop_askDoubles(clo_ref values) {
    clo_ref reply = clogo_Supplier_doubles(values);
    fuzz_touch_array(reply);
    return reply;
}

CLO_HIDDEN clo_ref clogb_Workshop_askPart(clo_ref part);
clo_ref clogb_Workshop_askPart(clo_ref part) {
    clo_ref reply = clogo_Supplier_part(part);
    fuzz_touch_array(reply);
    return reply;
}

CLO_HIDDEN clo_ref clogb_Workshop_askSpot(clo_ref cells);
clo_ref clogb_Workshop_askSpot(clo_ref cells) {
    clo_ref reply = clogo_Supplier_spot(cells);
    fuzz_touch_array(reply);
    return reply;
}

CLO_HIDDEN float clogb_Workshop_askSlots(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, float f);
float clogb_Workshop_askSlots(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, float f) {
    int64_t answer = clogo_Supplier_slots(a, b, c, d, e, f);
    if (CLO_PENDING()) return 0;
    return (float)(answer & 255) + (float)(clogo_Supplier_colour() & 3);
}

CLO_HIDDEN int64_t clogb_Workshop_callBack(int64_t listener, int32_t times);
int64_t clogb_Workshop_callBack(int64_t listener, int32_t times) {
    int64_t heard = 0;
    for (int32_t i = 0; i < (times & 3) && !CLO_PENDING(); i++) {
        clo_ref what = clo_new_array(clog_primitive_array_ids[CLO_BYTE], 8, 0);
        if (what == NULL) return 0;
        heard ^= clogo_Listener_hear(listener, i, what);
    }
    return heard;
}
