/* The mutable state of the VM besides the heap and the threads. */
#ifndef CLOI_RUNTIME_GLOBALS_H
#define CLOI_RUNTIME_GLOBALS_H

#include <stdbool.h>
#include <stdint.h>

#include "cloister/runtime.h"

enum { CLOI_STARTING_THREADS = 64 };

/* A Thread.start that the host has been asked for and has not served yet. */
typedef struct cloi_starting_thread {
    uint64_t token;      /* random; 0 = the slot is free */
    clo_ref java_thread; /* NULL = the slot is free */
} cloi_starting_thread;

typedef struct cloi_vm {
    uint32_t world_owner;      /* atomic: index + 1 of the thread that stopped the world, 0 = it runs */
    uint32_t class_init_lock;  /* atomic spin lock */
    uint32_t waiting_threads;  /* atomic: threads in Object.wait */
    uint64_t wait_counter;     /* atomic: order of arrival */
    uint32_t intern_lock;
    uint32_t intern_count;     /* used slots, forgotten strings included */
    clo_ref intern_table;      /* Object[], open addressing; its strings are weak */
    uint32_t starting_lock;
    cloi_starting_thread starting[CLOI_STARTING_THREADS];
    uint64_t hash_key;         /* random, mixes addresses into identity hash codes */
    bool is_prepared;          /* an OutOfMemoryError can be thrown whatever the heap is like */
} cloi_vm;

extern CLO_HIDDEN cloi_vm cloi_the_vm;

/* A lock held for a few instructions. Never held across a call that may stop at a safepoint. */
CLO_HIDDEN void cloi_spin_lock(uint32_t *lock);
CLO_HIDDEN void cloi_spin_unlock(uint32_t *lock);

#endif
