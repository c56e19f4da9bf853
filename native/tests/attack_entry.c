/*
 * A hostile host at the entry itself: wrong order, wrong moment, wrong registers, poisoned processor state; and what the exits
 * leave behind. The enclave is entered by hand, without the host library.
 */
#include "kit/kit.h"
#include "kit/kit_raw.h"

#include "cloister/primitives.h"

#define SANE_FLAGS 2u
#define DIRECTION_ALIGNMENT_NESTED 0x44402u

static kit_image image;
static clo_enclave enclave;
static cloi_slot slots[KIT_THREADS];
static kit_exit out;
static uint8_t arena[65536] __attribute__((aligned(4096)));

static kit_entry entry_of(uint64_t rdi, uint64_t rsi, uint64_t rdx) {
    return (kit_entry){0, rdi, rsi, rdx, (uint64_t)(uintptr_t)arena, sizeof arena, SANE_FLAGS, 0x1f80, 0x37f};
}

static uint64_t enter(uint32_t slot, kit_entry entry) {
    kit_enter_raw(&slots[slot], &entry, &out);
    return out.rdi == CLO_EXIT_DONE ? out.rsi : 0xeeee0000 + out.rdi;
}

static uint64_t call(uint32_t slot, uint64_t id, fake_frame *frame) {
    return enter(slot, entry_of(id, (uint64_t)(uintptr_t)frame, sizeof *frame));
}

static bool is_scrubbed(void) {
    bool is_zero = out.rcx == 0 && out.r10 == 0 && out.r11 == 0 && out.r12 == 0 && out.r13 == 0 && out.r14 == 0 && out.r15 == 0;
    for (uint32_t i = 0; i < 16; i++) {
        for (uint32_t j = 0; j < 4; j++) is_zero &= out.vectors[i][j] == 0;
    }
    return is_zero && out.rbx == out.expected_rbx && (out.flags & 0x40cd5) == 0x44; /* ZF and PF of the last xor; no DF, AC, OF, SF, AF, CF */
}

static bool has_host_stack(void) { return out.rsp == out.expected_rsp && out.rbp == out.expected_rbp; }

static void before_init(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    CHECK_EQUAL("before INIT an ecall is refused", call(0, FAKE_REVERSE, &frame), CLO_NOT_ALLOWED);
    CHECK_EQUAL("so is fetching a result", call(0, CLO_ECALL_FETCH_RESULT, &frame), CLO_NOT_ALLOWED);
    CHECK_EQUAL("so is a thread", enter(0, entry_of(CLO_ECALL_THREAD, 77, 0)), CLO_NOT_ALLOWED);
    CHECK_EQUAL("so is the answer to an ocall that never was", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_NOT_ALLOWED);
    CHECK_EQUAL("INIT succeeds", enter(1, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_OK);
    CHECK_EQUAL("INIT cannot be repeated", enter(1, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_NOT_ALLOWED);
    CHECK_EQUAL("nor on another thread", enter(0, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_NOT_ALLOWED);
}

static void wrong_ids(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    static const uint64_t ids[] = {4, 63, 1000, 0xfffffffe, 0x100000000, 0x100000000 + FAKE_REVERSE, 1ull << 63, UINT64_MAX};
    for (uint32_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        CHECK_EQUAL("an id that is no ecall is refused", call(0, ids[i], &frame), CLO_BAD_ECALL);
    }
    CHECK_EQUAL("an answer without an ocall is refused", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_NOT_ALLOWED);
    CHECK_EQUAL("fetching when nothing waits is refused",
                enter(0, entry_of(CLO_ECALL_FETCH_RESULT, (uint64_t)(uintptr_t)&frame, sizeof(clo_frame))), CLO_NOT_ALLOWED);
    CHECK_EQUAL("fetching with a frame of another size is refused", call(0, CLO_ECALL_FETCH_RESULT, &frame), CLO_BAD_FRAME);
}

static void hostile_arenas(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    static const struct { const char *sentence; uint64_t offset, size_bytes, is_absolute; } rows[] = {
        {"an arena inside is refused", 8192, 4096, 0},
        {"an arena that ends inside is refused", (uint64_t)-16, 32, 0},
        {"an arena around the enclave is refused", (uint64_t)-4096, 1ull << 40, 0},
        {"an arena that wraps is refused", UINT64_MAX - 15, 32, 1},
        {"an arena that is not aligned is refused", 0x10008, 4096, 1},
    };
    for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        kit_entry entry = entry_of(FAKE_REVERSE, (uint64_t)(uintptr_t)&frame, sizeof frame);
        entry.r8 = (rows[i].is_absolute ? 0 : enclave.base) + rows[i].offset;
        entry.r9 = rows[i].size_bytes;
        CHECK_EQUAL(rows[i].sentence, enter(0, entry), CLO_BAD_POINTER);
    }
    kit_entry entry = entry_of(FAKE_ASK_HOST, (uint64_t)(uintptr_t)&frame, sizeof frame);
    entry.r9 = 32; /* the frame of the ocall does not fit */
    CHECK_EQUAL("an arena that is too small is an exception inside", enter(0, entry), CLO_EXCEPTION);
    entry.r8 = entry.r9 = 0;
    CHECK_EQUAL("so is having none", enter(0, entry), CLO_EXCEPTION);
}

static void poisoned_state(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    kit_entry entry = entry_of(FAKE_STATE, (uint64_t)(uintptr_t)&frame, sizeof frame);
    entry.flags = DIRECTION_ALIGNMENT_NESTED;
    entry.mxcsr = 0xffc0; /* rounds towards zero, flushes to zero, takes denormals as zero */
    entry.x87_control = 0x7f;
    CHECK_EQUAL("a poisoned entry is served", enter(0, entry), CLO_OK);
    CHECK_EQUAL("inside, rounding, denormals, direction, alignment and nesting are sane", frame.frame.result_scalar, 0x1fbf | 0x37full << 32);
    CHECK("the direction flag does not come back", (out.flags & 0x400) == 0);
}

/* On its way out for an ocall, and again at the end. */
static void scrubbed_registers(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    kit_entry entry = entry_of(FAKE_DIRTY, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &entry, &out);
    CHECK_EQUAL("an ocall leaves as one", out.rdi, CLO_EXIT_OCALL);
    CHECK_EQUAL("with its id", out.rsi, FAKE_OCALL_ASK);
    CHECK("the exit for an ocall leaves no register, flag or vector behind", is_scrubbed());
    CHECK("and the host has its stack back", has_host_stack());
    CHECK_EQUAL("the answer resumes the ecall, which ends", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_OK);
    CHECK("the last exit leaves no register, flag or vector behind", is_scrubbed() && out.rdx == 0 && out.r8 == 0 && out.r9 == 0);
    CHECK("and the host has its stack back again", has_host_stack());
    CHECK_EQUAL("the same answer cannot be given twice", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_NOT_ALLOWED);
}

static void wrong_moments(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = 1000}, other = frame;
    kit_entry park = entry_of(FAKE_PARK, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &park, &out);
    CHECK_EQUAL("a thread leaves to sleep", out.rsi, 5);
    CHECK_EQUAL("while it sleeps no other ecall may use it", call(0, FAKE_STATE, &other), CLO_NOT_ALLOWED);
    CHECK_EQUAL("nor the exception of a result", call(0, CLO_ECALL_FETCH_RESULT, &other), CLO_NOT_ALLOWED);
    CHECK_EQUAL("another thread works meanwhile", call(2, FAKE_STATE, &other), CLO_OK);
    CHECK_EQUAL("the sleep ends", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_OK);

    int32_t values[2] = {3, 4}, result[2] = {0};
    frame = (fake_frame){.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 2};
    kit_entry ask = entry_of(FAKE_ASK_HOST, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &ask, &out);
    uint64_t host_frame = out.rdx;
    CHECK("the ocall's frame lies in the arena", host_frame == (uint64_t)(uintptr_t)arena + CLO_MAILBOX_BYTES && out.r8 == sizeof(fake_ask));
    CHECK_EQUAL("a thread cannot be started on a stack that is in use", enter(0, entry_of(CLO_ECALL_THREAD, 77, 0)), CLO_NOT_ALLOWED);
    CHECK_EQUAL("INIT cannot be nested either", enter(0, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_NOT_ALLOWED);
    /* Nested while out: its own ocall is out, too; answers come to the innermost first. */
    fake_frame inner = frame;
    kit_entry again = entry_of(FAKE_PARK, (uint64_t)(uintptr_t)&inner, sizeof inner);
    kit_enter_raw(&slots[0], &again, &out);
    CHECK_EQUAL("a nested ecall may leave in turn", out.rsi, 5);
    CHECK_EQUAL("the innermost gets the answer", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_OK);
    CHECK_EQUAL("after it the outer ocall still accepts ecalls", call(0, FAKE_STATE, &other), CLO_OK);
    fake_ask *reply = (fake_ask *)(uintptr_t)host_frame;
    reply->frame.result_data = (uint64_t)(uintptr_t)values;
    reply->frame.result_size = 8;
    CHECK_EQUAL("then the outer one ends", enter(0, entry_of(CLO_ORET, CLO_OK, 0)), CLO_OK);
    CHECK("with its own answer", result[0] == 3 && result[1] == 4);
}

/* Quotes and files: nothing that the enclave asks the runtime itself for is a reason to call back. */
static void entry_during_a_service(void) {
    int32_t value = 9, result = 0;
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)&result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)&value, .count = 1};
    fake_frame other = {.frame = {sizeof other, 0, 0, 0, 0}};
    kit_entry ask = entry_of(FAKE_ASK_SERVICE, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &ask, &out);
    CHECK_EQUAL("a service of the runtime is asked for by its number", out.rsi, CLO_FIRST_SERVICE);
    fake_ask *reply = (fake_ask *)(uintptr_t)out.rdx;
    CHECK_EQUAL("no ecall may come in meanwhile", call(0, FAKE_STATE, &other), CLO_NOT_ALLOWED);
    reply->frame.result_data = enclave.base + 8192;
    reply->frame.result_size = 4;
    CHECK_EQUAL("an answer inside the enclave is an exception there", enter(0, entry_of(CLO_ORET, CLO_OK, 0)), CLO_EXCEPTION);
    kit_enter_raw(&slots[0], &ask, &out);
    reply = (fake_ask *)(uintptr_t)out.rdx;
    reply->frame.result_data = (uint64_t)(uintptr_t)&value;
    reply->frame.result_size = 4;
    CHECK_EQUAL("a good one ends the call", enter(0, entry_of(CLO_ORET, CLO_OK, 0)), CLO_OK);
    CHECK("with the answer", result == 9);
}

/* What an ocall writes to host memory is its frame and its arrays, and nothing of the enclave's memory beside them. */
static void ocall_padding(void) {
    enum { POISON = 0xa5 };
    int32_t values[3] = {7, 8, 9};
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 3};
    __builtin_memset(arena, POISON, sizeof arena);
    kit_entry ask = entry_of(FAKE_ASK_HOST, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &ask, &out);
    const fake_ask *sent = (const fake_ask *)(void *)(arena + CLO_MAILBOX_BYTES);
    CHECK("the frame of an ocall holds its parameters", sent->frame.size_bytes == sizeof *sent && sent->count == 3);
    CHECK("and zeros for results", sent->frame.result_data == 0 && sent->frame.result_size == 0 && sent->frame.result_scalar == 0);
    uint64_t array = sent->values - (uint64_t)(uintptr_t)arena;
    CHECK("its array lies behind it", array >= CLO_MAILBOX_BYTES + sizeof *sent && array < sizeof arena - sizeof values && *(const int32_t *)(void *)(arena + array + 8) == 9);
    uint64_t leaked = 0;
    for (uint64_t i = 0; i < sizeof arena; i++) {
        if (i - CLO_MAILBOX_BYTES >= sizeof *sent && i - array >= sizeof values && arena[i] != POISON) leaked++;
    }
    CHECK_EQUAL("no byte around them is written", leaked, 0);
    CHECK_EQUAL("the call ends with the host's refusal as an exception", enter(0, entry_of(CLO_ORET, CLO_OCALL_FAILED, 0)), CLO_EXCEPTION);
}

/* The host goes in as deep as it can, and then tries every way to get deeper. Nothing that it passes has a say in the depth. */
static void nesting(uint64_t limit) {
    *(uint64_t *)(void *)(image.contents + image.layout_offset + offsetof(clo_image_layout, nesting_limit)) = limit;
    kit_map(&image, &enclave, slots);
    CHECK_EQUAL("an enclave with its own depth starts", enter(0, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_OK);
    static int32_t values[2] = {3, 4};
    fake_frame frames[4], other = {.frame = {sizeof other, 0, 0, 0, 0}};
    kit_entry asks[4];
    for (uint64_t i = 0; i < 4; i++) {
        frames[i] = (fake_frame){.frame = {sizeof frames[i], 0, 0, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 2};
        asks[i] = entry_of(FAKE_ASK_HOST, (uint64_t)(uintptr_t)&frames[i], sizeof frames[i]);
    }
    for (uint64_t round = 0; round < 3; round++) {
        for (uint64_t i = 0; i < limit; i++) {
            kit_enter_raw(&slots[0], &asks[i], &out);
            CHECK_EQUAL("as deep as the image allows, a call comes in and leaves for an ocall", out.rdi, CLO_EXIT_OCALL);
        }
        CHECK_EQUAL("one deeper is refused", enter(0, asks[limit]), CLO_TOO_DEEP);
        CHECK_EQUAL("whatever it asks for", call(0, FAKE_STATE, &other), CLO_TOO_DEEP);
        CHECK_EQUAL("also a result", call(0, CLO_ECALL_FETCH_RESULT, &other), CLO_TOO_DEEP);
        CHECK_EQUAL("and a thread", enter(0, entry_of(CLO_ECALL_THREAD, 77, 0)), CLO_TOO_DEEP);
        kit_entry lie = asks[limit];
        lie.r8 = 0;
        lie.r9 = 0;
        CHECK_EQUAL("with an arena as for an outermost call, too", enter(0, lie), CLO_TOO_DEEP);
        CHECK_EQUAL("another thread has a depth of its own", call(1, FAKE_STATE, &other), CLO_OK);
        for (uint64_t i = 0; i < limit; i++) CHECK_EQUAL("each answer ends one call", enter(0, entry_of(CLO_ORET, CLO_OCALL_FAILED, 0)), CLO_EXCEPTION);
        CHECK_EQUAL("an answer too many ends none, and counts for nothing", enter(0, entry_of(CLO_ORET, 0, 0)), CLO_NOT_ALLOWED);
    }
}

static void exception_entry(void) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}};
    kit_entry entry = entry_of(FAKE_STATE, (uint64_t)(uintptr_t)&frame, sizeof frame);
    fake_frame waiting = frame;
    kit_entry park = entry_of(FAKE_PARK, (uint64_t)(uintptr_t)&waiting, sizeof waiting);
    kit_enter_raw(&slots[1], &park, &out);
    entry.rax = 1;
    uint64_t lost = CLO_LOST | (uint64_t)CLO_LOSS_EXCEPTION_ENTRY << 32;
    CHECK_EQUAL("an entry to handle a fault loses the enclave", enter(0, entry), lost);
    CHECK("and leaves nothing behind", is_scrubbed() && has_host_stack());
    CHECK("nor does it tell of a fault that never was", out.rdx == 0 && out.r8 == 0 && out.r9 == 0);
    CHECK_EQUAL("no ecall is served after that", call(0, FAKE_STATE, &frame), lost);
    CHECK_EQUAL("no thread that was out is resumed", enter(1, entry_of(CLO_ORET, 0, 0)), lost);
    CHECK("nothing is left behind by that either", is_scrubbed() && has_host_stack());
    CHECK_EQUAL("INIT does not bring it back", enter(2, entry_of(CLO_ECALL_INIT, 0, 0)), lost);
}

/* The end of the program is an ocall that has no answer. */
static void answer_to_the_end(void) {
    CHECK_EQUAL("a second enclave starts", enter(0, entry_of(CLO_ECALL_INIT, 0, 0)), CLO_OK);
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = 3};
    kit_entry halt = entry_of(FAKE_HALT, (uint64_t)(uintptr_t)&frame, sizeof frame);
    kit_enter_raw(&slots[0], &halt, &out);
    CHECK("the program ends with its status", out.rsi == CLO_OCALL_HALT && out.rdx == 3);
    uint64_t ended = CLO_LOST | (uint64_t)(CLO_LOSS_HALTED | 3) << 32;
    CHECK_EQUAL("no other thread is served after that", call(1, FAKE_STATE, &frame), ended);
    CHECK_EQUAL("and a host that answers is turned away", enter(0, entry_of(CLO_ORET, 0, 0)), ended);
}

void test_main(void) {
    kit_make_image(&image);
    kit_map(&image, &enclave, slots);
    before_init();
    wrong_ids();
    hostile_arenas();
    poisoned_state();
    scrubbed_registers();
    wrong_moments();
    entry_during_a_service();
    ocall_padding();
    exception_entry();
    kit_map(&image, &enclave, slots);
    answer_to_the_end();
    nesting(1);
    nesting(3);
}
