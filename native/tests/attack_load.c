/* Images that a damaged file or a wrong caller could describe: each is refused with a reason. */
#include "kit/kit.h"

#include "../platform/sim/sim.h"

static kit_image image;

typedef struct change {
    const char *sentence;
    const char *reason; /* the error text begins so */
    uint64_t offset_in_run, value;
    uint32_t run; /* UINT32_MAX: offset is in the request */
} change;

static bool begins_with(const char *text, const char *beginning) {
    while (*beginning != 0) {
        if (*text++ != *beginning++) return false;
    }
    return true;
}

static void refused(const change *change) {
    clo_load_request request = kit_request(&image);
    clo_page_run runs[64];
    for (uint64_t i = 0; i < image.run_count; i++) runs[i] = image.runs[i];
    request.runs = (uint64_t)(uintptr_t)runs;
    char *changed = change->run == UINT32_MAX ? (char *)&request : (char *)&runs[change->run];
    *(uint64_t *)(void *)(changed + change->offset_in_run) = change->value;
    clo_enclave *enclave = (clo_enclave *)&request;
    kit_error[0] = 0;
    CHECK_EQUAL(change->sentence, clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
    CHECK("there is no handle then", enclave == NULL);
    if (!begins_with(kit_error, change->reason)) {
        kit_print(kit_error);
        kit_print("\n");
    }
    CHECK("the error says why", begins_with(kit_error, change->reason));
}

static void machines_that_lack_what_images_use(void) {
    static const struct { const char *sentence, *reason; uint32_t word, bit; } rows[] = {
        {"a machine without AES is refused", "simulate: this processor lacks AES, which", 0, 25},
        {"a machine without PCLMULQDQ is refused", "simulate: this processor lacks PCLMULQDQ, which", 0, 1},
        {"a machine without RDRAND is refused", "simulate: this processor lacks RDRAND, which", 0, 30},
        {"a machine without AVX2 is refused", "simulate: this processor lacks AVX2, which", 1, 5},
        {"a machine without LZCNT is refused", "simulate: this processor lacks LZCNT, which", 2, 5},
        {"an operating system that does not save AVX registers is refused", "simulate: this processor lacks AVX state (XCR0), which", 3, 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cloi_abilities has = {UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX};
        cloi_text error = cloi_text_at((uint64_t)(uintptr_t)kit_error, 400);
        CHECK("a machine that has all is taken", cloi_sim_is_able(has, &error));
        (&has.basic_ecx)[rows[i].word] &= ~(1u << rows[i].bit);
        CHECK(rows[i].sentence, !cloi_sim_is_able(has, &error));
        CHECK("the error says what is missing", begins_with(kit_error, rows[i].reason));
    }
}

#define RUN(field) offsetof(clo_page_run, field)
#define REQUEST(field) offsetof(clo_load_request, field)

/* The code must hold together with the table of exits: no instruction is replaced on a guess. */
static void damaged_exits(void) {
    const clo_page_run *code = &image.runs[1];
    char *bytes = image.contents + code->content;
    uint32_t exits = 0;
    for (uint64_t i = 5; i + 3 <= code->size_bytes; i++) {
        if (bytes[i] != 0x0f || bytes[i + 1] != 0x01 || (uint8_t)bytes[i + 2] != 0xd7) continue;
        if ((uint8_t)bytes[i - 5] != 0xb8 || bytes[i - 4] != 4) continue; /* not behind movl $4, %eax: no EEXIT */
        exits++;
        bytes[i + 2] = 0x01;
        change changed = {"an exit that is no EEXIT is not replaced", "map: the image has no sound table of exits", REQUEST(user), 0, UINT32_MAX};
        refused(&changed);
        bytes[i + 2] = (char)0xd7;
    }
    CHECK_EQUAL("the image has three exits", exits, 3);
    bytes[image.entry_offset - code->offset] ^= 1;
    change changed = {"an entry that names no table is refused", "map: the image has no sound table of exits", REQUEST(user), 0, UINT32_MAX};
    refused(&changed);
    bytes[image.entry_offset - code->offset] ^= 1;
}

void test_main(void) {
    machines_that_lack_what_images_use();
    kit_make_image(&image);
    uint32_t tcs = 0;
    while ((image.runs[tcs].flags & CLO_PAGE_TCS) == 0) tcs++;
    char second_later[64];
    cloi_text text = cloi_text_at((uint64_t)(uintptr_t)second_later, sizeof second_later);
    cloi_text_add(&text, "load: page run ");
    cloi_text_number(&text, image.run_count - 1);
    cloi_text_add(&text, " is a second one");
    const change changes[] = {
        {"hardware mode without a signature is refused", "load: hardware mode without a SIGSTRUCT (0)", REQUEST(mode), CLO_MODE_HARDWARE, UINT32_MAX},
        {"an unknown mode is refused", "load: unknown mode (9)", REQUEST(mode), 9, UINT32_MAX},
        {"a size that is no power of two is refused", "load: the enclave size is not", REQUEST(enclave_size_bytes), 3 << 20, UINT32_MAX},
        {"a size of one page is refused", "load: the enclave size is not", REQUEST(enclave_size_bytes), 4096, UINT32_MAX},
        {"a size of 2^63 is refused", "load: the enclave size is not", REQUEST(enclave_size_bytes), 1ull << 63, UINT32_MAX},
        {"an image without pages is refused", "load: the number of thread slots", REQUEST(run_count), 0, UINT32_MAX},
        {"contents that are too short are refused", "load: page run 0 names contents", REQUEST(contents_size_bytes), 100, UINT32_MAX},
        {"an absurd arena is refused", "load: the ocall arena is larger", REQUEST(arena_size_bytes), 1ull << 50, UINT32_MAX},
        {"an offset inside a page is refused", "load: page run 0 has an offset inside", RUN(offset), 8, 0},
        {"a run behind the end is refused", "load: page run 1 ends outside", RUN(offset), 1ull << 40, 1},
        {"a run that wraps is refused", "load: page run 1 ends outside", RUN(size_bytes), (uint64_t)-4096, 1},
        {"an empty run is refused", "load: page run 0 has no whole number", RUN(size_bytes), 0, 0},
        {"half a page is refused", "load: page run 0 has no whole number", RUN(size_bytes), 2048, 0},
        {"pages for later that code could run are refused", "load: page run 1 has impossible", RUN(flags), CLO_PAGE_READ | CLO_PAGE_EXECUTE | CLO_PAGE_REGULAR | CLO_PAGE_LATER, 1},
        {"measured pages for later are refused", "load: page run 1 has impossible", RUN(flags), CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_LATER | CLO_PAGE_MEASURED, 1},
        {"pages for later with contents are refused", "load: page run 0 has impossible", RUN(flags), CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_LATER, 0},
        {"a second run of pages for later is refused", second_later, RUN(flags), CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_LATER, (uint32_t)image.run_count - 2},
        {"runs that overlap are refused", "load: page run 1 overlaps", RUN(offset), 0, 1},
        {"writable code is refused", "load: page run 1 has impossible permissions", RUN(flags), 7 | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, 1},
        {"unreadable pages are refused", "load: page run 1 has impossible permissions", RUN(flags), 2 | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, 1},
        {"a page type that does not exist is refused", "load: page run 1 has impossible permissions", RUN(flags), 1, 1},
        {"unknown flags are refused", "load: page run 1 has impossible permissions", RUN(flags), 5 | CLO_PAGE_REGULAR | 1 << 20, 1},
        {"contents beyond the file are refused", "load: page run 1 names contents", RUN(content), 1ull << 62, 1},
        {"a TCS with permissions is refused", "load: page run", RUN(flags), 3 | CLO_PAGE_TCS | CLO_PAGE_MEASURED, tcs},
        {"a TCS without contents is refused", "load: page run", RUN(content), CLO_ZERO_CONTENT, tcs},
        {"an image whose entry is not code is refused", "map: the image has no sound table", RUN(flags), 1 | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, 1},
    };
    for (uint32_t i = 0; i < sizeof changes / sizeof *changes; i++) refused(&changes[i]);
    damaged_exits();
    clo_load_request request = kit_request(&image);
    CHECK_EQUAL("the unchanged image loads", clo_host_close(kit_load(&request), 1000), CLO_OK);
    request.request_size_bytes -= 8;
    clo_enclave *enclave;
    CHECK_EQUAL("a request of another version is refused", clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
}
