/*
 * A stack for signals per thread. A thread inside runs on the enclave's stack; when that is used up to its guard page, a fault could not even be
 * reported on it. So every thread that goes in gets another stack for signals (sigaltstack), with a guard page of its own, large enough for the
 * handlers of a Java virtual machine. It keeps it for life; stacks of threads that have ended are given to new ones.
 *
 * A thread is told by its thread control block (%fs:0) and its number, because a block is used again when its thread has ended. Asking the
 * kernel for the number at every ecall would cost more than the ecall; C libraries keep it in the block, and where is found out by comparing. A
 * C library that keeps it nowhere costs a system call, no more.
 */
#include "sim.h"

#define SIGNAL_STACK_BYTES (256ull << 10)
#define LARGE_ENOUGH_BYTES (64ull << 10)
#define MAX_THREADS 4096u
#define MAX_PROBES 64u
#define BLOCK_WORDS 512u /* of the thread control block, four bytes each, that may be the number */
enum { DISABLED = 2, SYS_PROCESS_VM_READV = 310, ERROR_NO_SUCH_THREAD = 3 };

/* The kernel's stack_t. */
typedef struct signal_stack {
    uint64_t address, flags, size_bytes;
} signal_stack;

/* Process-wide, as threads are. All but number_offset is guarded by `lock`. */
static struct {
    uint64_t block, number, stack; /* stack 0: the thread has one of its own */
} threads[MAX_THREADS];
static uint64_t may_be_number[BLOCK_WORDS / 64];
static uint32_t lock, has_looked;
static uint32_t number_offset; /* 0: not known */

static uint64_t ask_number(void) { return (uint64_t)cloi_syscall(SYS_GETTID, 0, 0, 0, 0, 0, 0); }

static uint64_t number_of_thread(uint64_t block) {
    uint32_t offset = __atomic_load_n(&number_offset, __ATOMIC_RELAXED);
    return offset == 0 ? ask_number() : *(const volatile uint32_t *)(uintptr_t)(block + offset);
}

/* Keeps the places that held the number in every thread so far. One is left: that is it. The kernel reads the block, because nobody says how long it is. */
static void learn(uint64_t block, uint64_t number) {
    uint32_t words[BLOCK_WORDS] = {0};
    uint64_t to[2] = {(uint64_t)(uintptr_t)words, sizeof words}, from[2] = {block, sizeof words};
    uint64_t process = (uint64_t)cloi_syscall(SYS_GETPID, 0, 0, 0, 0, 0, 0);
    cloi_syscall(SYS_PROCESS_VM_READV, process, (uint64_t)(uintptr_t)to, 1, (uint64_t)(uintptr_t)from, 1, 0);
    uint32_t count = 0, last = 0;
    for (uint32_t i = 0; i < BLOCK_WORDS; i++) {
        uint64_t bit = 1ull << (i % 64);
        if (!has_looked) may_be_number[i / 64] |= bit;
        if (words[i] != number) may_be_number[i / 64] &= ~bit;
        if (may_be_number[i / 64] & bit) {
            count++;
            last = i;
        }
    }
    has_looked = 1;
    __atomic_store_n(&number_offset, count == 1 ? last * 4 : 0, __ATOMIC_RELAXED);
}

static bool has_ended(uint64_t number) {
    uint64_t process = (uint64_t)cloi_syscall(SYS_GETPID, 0, 0, 0, 0, 0, 0);
    return cloi_syscall(SYS_TGKILL, process, number, 0, 0, 0, 0) == -ERROR_NO_SUCH_THREAD;
}

/* The thread's place, one that it can have, or MAX_THREADS. */
static uint32_t place_of(uint64_t block) {
    uint32_t start = (uint32_t)((block * 0x9e3779b97f4a7c15ull) >> 52), empty = MAX_THREADS, ended = MAX_THREADS;
    for (uint32_t i = 0; i < MAX_PROBES; i++) {
        uint32_t at = (start + i) % MAX_THREADS;
        if (threads[at].block == block) return at;
        if (threads[at].block == 0 && empty == MAX_THREADS) empty = at;
    }
    for (uint32_t i = 0; i < MAX_PROBES && empty == MAX_THREADS && ended == MAX_THREADS; i++) {
        if (has_ended(threads[(start + i) % MAX_THREADS].number)) ended = (start + i) % MAX_THREADS;
    }
    return empty != MAX_THREADS ? empty : ended;
}

/* Gives the calling thread the stack of that place, unless it has a large one already. */
static void give_stack(uint32_t at) {
    signal_stack has = {0, DISABLED, 0};
    cloi_syscall(SYS_SIGALTSTACK, 0, (uint64_t)(uintptr_t)&has, 0, 0, 0, 0);
    if ((has.flags & DISABLED) == 0 && has.size_bytes >= LARGE_ENOUGH_BYTES) return;
    if (threads[at].stack == 0) {
        threads[at].stack = cloi_map(SIGNAL_STACK_BYTES, MEMORY_READ | MEMORY_WRITE);
        if (threads[at].stack == 0) return;
        cloi_protect(threads[at].stack, CLO_PAGE_BYTES, 0);
    }
    signal_stack ours = {threads[at].stack + CLO_PAGE_BYTES, 0, SIGNAL_STACK_BYTES - CLO_PAGE_BYTES};
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)&ours, 0, 0, 0, 0, 0);
}

static void set_up(uint64_t block) {
    uint64_t number = ask_number();
    while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE) != 0) cloi_syscall(SYS_SCHED_YIELD, 0, 0, 0, 0, 0, 0);
    uint32_t at = place_of(block);
    if (at != MAX_THREADS && (threads[at].block != block || threads[at].number != number)) {
        learn(block, number);
        threads[at].block = block;
        threads[at].number = number;
        give_stack(at);
    }
    __atomic_store_n(&lock, 0, __ATOMIC_RELEASE);
}

void cloi_sim_take_signal_stack(cloi_slot *slot) {
    uint64_t block = cloi_this_thread();
    uint64_t number = number_of_thread(block);
    if (slot->signal_thread[0] == block && slot->signal_thread[1] == number) return;
    set_up(block);
    slot->signal_thread[0] = block;
    slot->signal_thread[1] = number_of_thread(block);
}
