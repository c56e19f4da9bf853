/*
 * A hostile host of generated stubs. An input is a program: what host memory holds, which ecalls are made with which frames, what every
 * ocall answers, what is called meanwhile. Whatever it does:
 *
 *   the enclave is not lost;
 *   no memory of the enclave that nobody wrote to comes out (heap and stack are filled with SECRET before each input);
 *   afterwards the enclave still works.
 *
 * Most host memory that is named is mapped. An enclave that faults on memory of the host's is loaded again: a host that names what is
 * not there has hurt itself.
 */
#include "fuzz_boundary.h"

enum { MAP_AT_EXACTLY = 0x100000, AREA_BYTES = 16 << 20, RESULT_BYTES = 1 << 16, MAX_WORDS = 40, MAX_NESTING = 4 };
#define SECRET 0xa7u
#define SECRET_WORD 0xa7a7a7a7u
#define NEAR_BYTES 65536u       /* of host memory just before and behind the enclave */
#define POISONED_HEAP_BYTES (96u * 1024u)
#define POISONED_STACK_BYTES (32u * 1024u)
#define SCANNED_BYTES 65536u    /* of the area and of the arena */

/* One enclave with the stubs of a Java service, one with those of a hand-written EDL file; the first byte of an input says which. */
typedef struct target {
    const char *path;
    kit_image image;
    clo_enclave *enclave;
    fuzz_coverage *coverage;
    uint64_t near[2]; /* host memory just before and behind it, 0 where there was something else */
} target;
static target targets[2] = {{.path = "workshop.elf"}, {.path = "shop.elf"}};
static target *to; /* which it is now, and what belongs to it */
static clo_enclave *enclave;
static uint64_t base, end;
static uint8_t *area;
static uint8_t results[RESULT_BYTES] __attribute__((aligned(16)));
static uint64_t frames[MAX_NESTING + 1][MAX_WORDS];
static fuzz_reader in;
static uint32_t nesting;

static uint64_t harmless(uint64_t word) {
    uint64_t secret = SECRET_WORD | (uint64_t)SECRET_WORD << 32;
    if (word >= CLO_PAGE_BYTES && word < 1ull << 47 && (word < base || word >= end)) word = (uint64_t)(uintptr_t)area + word % (1u << 20);
    return word == secret || (uint32_t)word == SECRET_WORD || word >> 32 == SECRET_WORD ? 0 : word;
}

static uint64_t hostile(uint32_t which) {
    const uint64_t heap = base + to->image.heap_offset;
    const uint64_t words[16] = {base, base - 8, base - 1, base + 4096, end, end - 1, end - 4, end - 8,
                                heap, heap + 64, base + to->image.first_thread_offset, UINT64_MAX - 7, 1ull << 47, 1ull << 63, 8, UINT64_MAX};
    return words[which % 16];
}

/* One slot of a frame, an address or a count, from one or a few bytes. */
static uint64_t word(void) {
    uint8_t kind = fuzz_byte(&in);
    if (kind < 0x80) return kind;
    if (kind < 0xa0) return (uint64_t)(uintptr_t)area + (kind & 7u) + ((kind >> 3) & 3u) * 0x10000u + 8ull * fuzz_byte(&in);
    if (kind < 0xc0) return hostile(kind);
    if (kind < 0xd0) return fuzz_word(&in, 2) % CLO_PAGE_BYTES; /* a count, or an address in the page that is always refused */
    if (kind < 0xe0) return harmless((1ull << (fuzz_byte(&in) & 63)) + (kind & 3u) - 1);
    if (kind < 0xf0) return harmless(fuzz_word(&in, 8));
    return (uint64_t)0 - (kind - 0xefu);
}

static clo_mailbox *mailbox_of_thread(void) { return clo_host_mailbox(enclave, 0); }

/* What the host leaves in the mailbox of the thread's calls. Nobody polls it, so calls that are posted there are withdrawn. */
static void fill_mailbox(uint8_t how) {
    mailbox_of_thread()->is_served = how & 1;
    mailbox_of_thread()->state = word();
    mailbox_of_thread()->answer = word();
}

/* An ecall through a mailbox, which may be anywhere. */
static int32_t post(uint32_t id, uint64_t *frame, uint64_t frame_size_bytes, uint8_t how) {
    clo_mailbox *mailbox = (clo_mailbox *)(void *)(area + SCANNED_BYTES);
    *mailbox = (clo_mailbox){.state = CLO_MAIL_POSTED, .id = id, .frame = (uint64_t)(uintptr_t)frame, .frame_size_bytes = frame_size_bytes};
    if ((how & 3) == 3) mailbox->id = word();
    uint64_t at = (how & 3) == 2 ? word() & ~(CLO_MAILBOX_BYTES - 1ull) : (uint64_t)(uintptr_t)mailbox;
    int32_t status = clo_host_serve_mailbox(enclave, (clo_mailbox *)(uintptr_t)at);
    return status == CLO_OK ? (int32_t)mailbox->answer : status;
}

static void call(void) {
    uint64_t *frame = frames[nesting];
    uint8_t id = fuzz_byte(&in), shape = fuzz_byte(&in);
    uint32_t words = 5 + shape % 32;
    frame[0] = words * 8;
    frame[1] = (uint64_t)(uintptr_t)results;
    frame[2] = RESULT_BYTES;
    frame[3] = frame[4] = 0;
    if (shape & 0x40) frame[0] = word();
    if (shape & 0x80) {
        frame[1] = word();
        frame[2] = word();
        if (frame[1] >= (uint64_t)(uintptr_t)area && frame[2] > AREA_BYTES / 2) frame[2] = AREA_BYTES / 2;
    }
    for (uint32_t i = 5; i < words; i++) frame[i] = word();
    uint32_t called = id < 0xf0 ? CLO_FIRST_ECALL + id % 48u : (uint32_t)fuzz_word(&in, 4);
    if (called == FUZZ_PROBE) return;
    if (id >= 0xfc) fill_mailbox(id);
    int32_t status = id >= 0xf8 && id < 0xfc ? post(CLO_FIRST_ECALL + called % 48u, frame, words * 8, id) : clo_host_ecall(enclave, called, frame, words * 8);
    if (status == CLO_RESULT_PENDING || status == CLO_EXCEPTION) {
        uint64_t size_bytes;
        uint64_t capacity = id & 1 ? RESULT_BYTES : word() % RESULT_BYTES;
        clo_host_fetch_result(enclave, results, capacity, &size_bytes);
    }
}

static int32_t served(uint64_t user, uint32_t id, void *host_frame, uint64_t frame_size_bytes) {
    (void)user;
    (void)id;
    uint64_t *frame = host_frame;
    uint8_t kind = fuzz_byte(&in);
    while ((kind & 0x80) != 0 && nesting < MAX_NESTING && !fuzz_is_over(&in)) {
        nesting++;
        call();
        nesting--;
        kind = fuzz_byte(&in);
    }
    if (kind & 0x40) frame[fuzz_byte(&in) % (frame_size_bytes / 8)] = word();
    frame[1] = word();
    frame[3] = word();
    frame[4] = word();
    if ((kind & 7) == 5) return CLO_EXCEPTION;
    return (kind & 7) == 6 ? (int32_t)word() : CLO_OK;
}

static bool has_secret(const void *memory, uint64_t size_bytes) {
    const uint32_t *words = memory;
    for (uint64_t i = 0; i < size_bytes / 4; i++) {
        if (words[i] == SECRET_WORD) return true;
    }
    return false;
}

static void poison(void) {
    __builtin_memset((char *)(uintptr_t)(base + to->image.heap_offset), SECRET, POISONED_HEAP_BYTES);
    __builtin_memset((char *)(uintptr_t)(enclave->slots[0].stack_high - POISONED_STACK_BYTES), SECRET, POISONED_STACK_BYTES);
}

static bool still_works(void) {
    fuzz_probe_frame frame = {.frame = {.size_bytes = sizeof frame}, .value = 41};
    return clo_host_ecall(enclave, FUZZ_PROBE, &frame, sizeof frame) == CLO_OK && frame.frame.result_scalar == 42;
}

/* Where it happened, for a report: the offset in the image of the instruction and what it could not access. */
static const char *describe_loss(void) {
    static char sentence[128];
    cloi_text text = cloi_text_at((uint64_t)(uintptr_t)sentence, sizeof sentence);
    cloi_text_add(&text, "the enclave is not lost: reason ");
    cloi_text_hex(&text, clo_host_loss(enclave));
    cloi_text_add(&text, ", fault at ");
    cloi_text_hex(&text, enclave->fault.offset);
    cloi_text_add(&text, " on ");
    cloi_text_hex(&text, enclave->fault.address);
    return sentence;
}

static uint64_t map_near(uint64_t address) {
    int64_t mapped = cloi_syscall(SYS_MMAP, address, NEAR_BYTES, MEMORY_READ | MEMORY_WRITE, MAP_PRIVATE_ANONYMOUS_NORESERVE | MAP_AT_EXACTLY, UINT64_MAX, 0);
    return mapped < 0 ? 0 : (uint64_t)mapped;
}

static fuzz_coverage *find_coverage(void) {
    for (uint64_t i = 0; i < to->image.run_count; i++) {
        if ((to->image.runs[i].flags & CLO_PAGE_WRITE) == 0 || to->image.runs[i].content == CLO_ZERO_CONTENT) continue;
        for (uint64_t at = 0; at + sizeof(fuzz_coverage) <= to->image.runs[i].size_bytes; at += 8) {
            fuzz_coverage *found = (fuzz_coverage *)(uintptr_t)(base + to->image.runs[i].offset + at);
            if (found->magic[0] == FUZZ_MAGIC && found->magic[1] == ~FUZZ_MAGIC) return found;
        }
    }
    kit_stop("the enclave has no coverage");
}

static void choose(target *chosen) {
    to = chosen;
    enclave = to->enclave;
    base = clo_host_base(enclave);
    end = base + to->image.enclave_size_bytes;
    fuzz_current_coverage = to->coverage;
}

static void load(target *loaded) {
    kit_image_path = loaded->path;
    kit_make_image(&loaded->image);
    clo_load_request request = kit_request(&loaded->image);
    request.ocall = (uint64_t)(uintptr_t)served;
    loaded->enclave = kit_load(&request);
    choose(loaded);
    if (enclave->slots[0].stack_high == 0) kit_stop("the stack is not where it should be");
    loaded->near[0] = map_near(base - NEAR_BYTES);
    loaded->near[1] = map_near(end);
    fuzz_current_coverage = loaded->coverage = find_coverage();
}

void fuzz_set_up(void) {
    area = (uint8_t *)(uintptr_t)cloi_map(AREA_BYTES, MEMORY_READ | MEMORY_WRITE);
    if (area == NULL) kit_stop("no memory");
    load(&targets[1]);
    load(&targets[0]);
}

/* A page fault on memory outside of the enclave that is not the harness's business. */
static bool is_own_fault(void) {
    const clo_fault *fault = &enclave->fault;
    return fault->vector == 14 && fault->address >= CLO_PAGE_BYTES && (fault->address < base || fault->address >= end);
}

const char *fuzz_one(const uint8_t *bytes, uint32_t size_bytes) {
    in = (fuzz_reader){bytes, bytes + size_bytes};
    choose(&targets[fuzz_byte(&in) & 1]);
    __builtin_memset(fuzz_current_coverage->hits, 0, sizeof fuzz_current_coverage->hits);
    nesting = 0;
    poison();
    __builtin_memset(area, 0, SCANNED_BYTES);
    __builtin_memset(results, 0, sizeof results);
    uint64_t *words = (uint64_t *)(void *)area;
    for (uint32_t i = 0, count = fuzz_byte(&in) % 64; i < count; i++) words[i] = word();
    while (!fuzz_is_over(&in)) call();
    if (clo_host_loss(enclave) != 0) {
        if (!is_own_fault()) return describe_loss();
        clo_host_close(enclave, 0);
        for (uint32_t i = 0; i < 2; i++) cloi_unmap(to->near[i], to->near[i] == 0 ? 0 : NEAR_BYTES);
        load(to);
    }
    if (has_secret(results, sizeof results)) return "nothing leaks into a result";
    if (has_secret(area, SCANNED_BYTES)) return "nothing leaks into memory that was named";
    if (has_secret(frames, sizeof frames)) return "nothing leaks into a frame";
    if (has_secret((void *)(uintptr_t)enclave->slots[0].arena, SCANNED_BYTES)) return "nothing leaks into an ocall";
    return still_works() ? NULL : "the enclave still works";
}
