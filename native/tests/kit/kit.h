/*
 * What every test program here needs: a start without a C library, checks that print a sentence, an image made of the
 * hand-written enclave, threads. A program exits with 0 when all its checks held, 1 when one did not, 2 when it could not run.
 */
#ifndef KIT_H
#define KIT_H

#include "../../host/host_enclave.h"
#include "../fake/fake.h"

/* Each program defines this. */
void test_main(void);

/* Prints "ok" or "FAILED", the sentence, and on failure the two values. */
void kit_check(const char *sentence, uint64_t actual, uint64_t expected);
#define CHECK(sentence, condition) kit_check(sentence, (condition) ? 1 : 0, 1)
#define CHECK_EQUAL(sentence, actual, expected) kit_check(sentence, (uint64_t)(actual), (uint64_t)(expected))
_Noreturn void kit_stop(const char *why);
void kit_print(const char *text);

/* Threads of the kernel's making; enough for code that uses no C library. */
typedef struct kit_thread {
    void (*run)(void *argument);
    void *argument;
    uint32_t is_done; /* futex */
} kit_thread;
void kit_start(kit_thread *thread, void (*run)(void *argument), void *argument);
void kit_join(kit_thread *thread);

/* kit_image.c: the ELF named by the program's first argument, laid out with THREADS thread slots. */
#define KIT_THREADS 3
#define KIT_STACK_BYTES (256u * 1024u)
#define KIT_NESTING 16
#define KIT_HEAP_BYTES (1024u * 1024u)
#define KIT_LATER_BYTES (1024u * 1024u)
typedef struct kit_image {
    clo_page_run runs[64];
    uint64_t run_count;
    char *contents;
    uint64_t contents_size_bytes;
    uint64_t enclave_size_bytes;
    uint64_t layout_offset; /* in contents */
    uint64_t heap_offset, later_offset, first_thread_offset, thread_stride, entry_offset;
} kit_image;
void kit_make_image(kit_image *image);
/* A request for that image with no callbacks and an error text buffer. */
clo_load_request kit_request(const kit_image *image);
/* kit_hardware.c: the same for the hardware path, with the driver's emulator. Measured and signed as the image is at this moment; the signature is none, so
 * emulator.any_signature must be set unless it is to be refused. A program whose second argument is there uses it for every kit_request. */
clo_load_request kit_hardware_request(const kit_image *image);
extern bool kit_is_hardware;
/* Exclusive-or of one byte of SIGSTRUCT, for tests of refusals. */
typedef struct kit_change {
    uint32_t offset;
    uint8_t change;
} kit_change;
extern kit_change kit_sigstruct_change;
extern char kit_error[512];
/* Loads it or stops the program. */
clo_enclave *kit_load(const clo_load_request *request);

/* Waits until `count` threads are outside in that ocall; stops the program after ten seconds. */
void kit_await_outside(const clo_enclave *enclave, uint32_t count, uint32_t ocall_id);
/* A moment for other threads. */
void kit_pause_ms(uint32_t milliseconds);

extern const char *kit_image_path;

#endif
