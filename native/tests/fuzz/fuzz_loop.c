/* See fuzz_loop.h: corpus, changes, coverage, the files. */
#include "fuzz_loop.h"

enum { SYS_FTRUNCATE = 77, OPEN_FOR_BOTH_NEW = 02 | 0100 | 01000, MAP_SHARED_FILE = 1 };
#define MAX_INPUTS 20000u
#define REPORT_NS (60ll * 1000000000)

typedef struct input {
    uint32_t size_bytes;
    uint8_t bytes[FUZZ_MAX_BYTES];
} input;

static input *inputs, *current;
static uint32_t input_count, edge_count;
static uint64_t random_state, executions;
static int64_t found_file;
fuzz_coverage *fuzz_current_coverage;
static uint8_t seen[FUZZ_EDGES]; /* per edge: which magnitudes of counts were there */

uint64_t fuzz_word(fuzz_reader *in, uint32_t size_bytes) {
    uint64_t word = 0;
    for (uint32_t i = 0; i < size_bytes; i++) word |= (uint64_t)fuzz_byte(in) << (8 * i);
    return word;
}

static uint64_t next_random(void) { /* xorshift64* */
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 0x2545f4914f6cdd1dull;
}
static uint32_t below(uint32_t limit) { return (uint32_t)((next_random() >> 32) % limit); }

static void print_number(const char *what, uint64_t value) {
    char text[64];
    cloi_text to = cloi_text_at((uint64_t)(uintptr_t)text, sizeof text);
    cloi_text_add(&to, what);
    cloi_text_number(&to, value);
    kit_print(text);
}

static void report(int64_t started_ns) {
    print_number("seconds ", (uint64_t)((cloi_clock_ns(1) - started_ns) / 1000000000));
    print_number(" executions ", executions);
    print_number(" edges ", edge_count);
    print_number(" inputs ", input_count);
    kit_print("\n");
}

static void write_input(int64_t file, const input *which) {
    cloi_syscall(SYS_WRITE, (uint64_t)file, (uint64_t)(uintptr_t)which, sizeof which->size_bytes + which->size_bytes, 0, 0, 0);
}

static uint8_t magnitude(uint8_t count) {
    if (count <= 3) return (uint8_t)(1u << count);
    return count < 8 ? 16 : count < 32 ? 32 : count < 128 ? 64 : 128;
}

/* Whether the last input reached something new. */
static bool is_news(void) {
    bool is_new = false;
    const uint64_t *words = (const uint64_t *)(const void *)fuzz_current_coverage->hits;
    for (uint32_t w = 0; w < FUZZ_EDGES / 8; w++) {
        if (words[w] == 0) continue;
        for (uint32_t i = w * 8; i < w * 8 + 8; i++) {
            uint8_t now = fuzz_current_coverage->hits[i] == 0 ? 0 : magnitude(fuzz_current_coverage->hits[i]);
            if ((seen[i] | now) == seen[i]) continue;
            edge_count += seen[i] == 0;
            seen[i] |= now;
            is_new = true;
        }
    }
    return is_new;
}

static void run_current(bool is_kept) {
    const char *broken = fuzz_one(current->bytes, current->size_bytes);
    executions++;
    if (broken != NULL) kit_check(broken, 0, 1);
    if (broken != NULL) kit_stop("the input is in the file `current`");
    if (!is_news() || !is_kept) return;
    if (input_count < MAX_INPUTS) inputs[input_count++] = *current;
    write_input(found_file, current);
}

/* Values at which checks change their mind. */
static const uint64_t interesting[] = {0, 1, 2, 7, 8, 40, 4095, 4096, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, INT32_MAX, 0x80000000u, UINT32_MAX,
                                       1ull << 47, 1ull << 61, 1ull << 63, UINT64_MAX};

static void open_gap(uint32_t at, uint32_t count) {
    if (current->size_bytes + count > FUZZ_MAX_BYTES) return;
    for (uint32_t i = current->size_bytes; i > at; i--) current->bytes[i - 1 + count] = current->bytes[i - 1];
    current->size_bytes += count;
}

static void cut(uint32_t at, uint32_t count) {
    if (at + count > current->size_bytes) return;
    for (uint32_t i = at; i + count < current->size_bytes; i++) current->bytes[i] = current->bytes[i + count];
    current->size_bytes -= count;
}

static void take_from_other(uint32_t at) {
    const input *other = &inputs[below(input_count)];
    if (other->size_bytes == 0) return;
    uint32_t from = below(other->size_bytes), count = 1 + below(other->size_bytes - from);
    if (below(2) == 0) open_gap(at, count);
    for (uint32_t i = 0; i < count && at + i < current->size_bytes; i++) current->bytes[at + i] = other->bytes[from + i];
}

static void change_once(void) {
    uint32_t size = current->size_bytes, at = size == 0 ? 0 : below(size);
    switch (size == 0 ? 3 : below(9)) {
    case 0: current->bytes[at] ^= (uint8_t)(1u << below(8)); break;
    case 1: current->bytes[at] = (uint8_t)next_random(); break;
    case 2: current->bytes[at] = (uint8_t)(current->bytes[at] + below(9) - 4); break;
    case 3:
        at = below(size + 1);
        uint32_t before = current->size_bytes;
        open_gap(at, 1 + below(8));
        for (uint32_t i = at; i < at + current->size_bytes - before; i++) current->bytes[i] = (uint8_t)next_random();
        break;
    case 4: cut(at, 1 + below(16)); break;
    case 5: {
        uint64_t value = interesting[below(sizeof interesting / sizeof *interesting)];
        for (uint32_t i = 0; i < 8 && at + i < size; i++) current->bytes[at + i] = (uint8_t)(value >> (8 * i));
        break;
    }
    case 6: current->bytes[at] = current->bytes[below(size)]; break;
    default: take_from_other(at); break;
    }
}

static bool read_exactly(void *to, uint64_t size_bytes) {
    uint64_t done = 0;
    while (done < size_bytes) {
        int64_t count = cloi_syscall(SYS_READ, 0, (uint64_t)(uintptr_t)to + done, size_bytes - done, 0, 0, 0);
        if (count <= 0) return false;
        done += (uint64_t)count;
    }
    return true;
}

static int64_t create(const char *name) {
    int64_t file = cloi_syscall(SYS_OPEN, (uint64_t)(uintptr_t)name, OPEN_FOR_BOTH_NEW, 0600, 0, 0, 0);
    if (file < 0) kit_stop("a file cannot be created in this folder");
    return file;
}

void test_main(void) {
    uint64_t limits[2]; /* seconds, seed */
    if (!read_exactly(limits, sizeof limits)) kit_stop("no seconds and seed on standard input");
    random_state = limits[1] | 1;
    found_file = create("found");
    int64_t file = create("current");
    cloi_syscall(SYS_FTRUNCATE, (uint64_t)file, sizeof(input), 0, 0, 0, 0);
    int64_t mapped = cloi_syscall(SYS_MMAP, 0, sizeof(input), MEMORY_READ | MEMORY_WRITE, MAP_SHARED_FILE, (uint64_t)file, 0);
    uint64_t room = cloi_map(MAX_INPUTS * sizeof(input), MEMORY_READ | MEMORY_WRITE);
    if (mapped < 0 || room == 0) kit_stop("no memory");
    current = (input *)(uintptr_t)mapped;
    inputs = (input *)(uintptr_t)room;
    fuzz_set_up();

    int64_t started = cloi_clock_ns(1), reported = started, end = started + (int64_t)limits[0] * 1000000000;
    uint32_t size_bytes;
    while (read_exactly(&size_bytes, sizeof size_bytes)) {
        if (size_bytes > FUZZ_MAX_BYTES || !read_exactly(current->bytes, size_bytes)) kit_stop("an input is too long");
        current->size_bytes = size_bytes;
        run_current(true);
    }
    if (input_count == 0) {
        current->size_bytes = 0;
        inputs[input_count++] = *current;
    }
    for (int64_t now = started; now < end; now = cloi_clock_ns(1)) {
        for (uint32_t i = 0; i < 1000; i++) {
            /* Half of the time one of the newest, which lead on. */
            uint32_t newest = input_count < 20 ? input_count : 20;
            *current = below(2) == 0 ? inputs[below(input_count)] : inputs[input_count - 1 - below(newest)];
            for (uint32_t changes = 1 + below(6); changes != 0; changes--) change_once();
            run_current(true);
        }
        if (now - reported > REPORT_NS) {
            report(started);
            reported = now;
        }
    }
    report(started);
}
