/*
 * A call without a transition: who calls writes it into a mailbox in host memory, and a thread of the other side that polls the mailbox takes it,
 * runs it and writes the answer. Where nobody takes it in time it is withdrawn and made the ordinary way, so a mailbox decides how fast a call is
 * and never whether it is made.
 *
 *     FREE -> POSTED   the caller, when the words below are written
 *     POSTED -> TAKEN  the server       POSTED -> FREE  the caller, which gives up waiting
 *     TAKEN -> AWAITED whoever sleeps for the caller (a futex on the lower half of `state`)
 *     TAKEN, AWAITED -> DONE  the server, when `answer` is written; after AWAITED it wakes the sleeper
 *     DONE -> FREE     the caller
 *
 * Two kinds: the first CLO_MAILBOX_BYTES of a thread's arena, in which the enclave posts calls to the host; and one per host thread that is lent to the enclave
 * (CLO_ECALL_SERVE), in which the host posts ecalls.
 *
 * Trust: all of it is host memory. The host may write any word at any time; what that does is what a lying host can do with an ordinary call too:
 * answer wrongly, call with a hostile frame, or never. Nothing but ids, addresses, sizes and statuses is ever in here.
 */
#ifndef CLOISTER_MAILBOX_H
#define CLOISTER_MAILBOX_H

#include <stdint.h>

enum { CLO_MAIL_FREE = 0, CLO_MAIL_POSTED = 1, CLO_MAIL_TAKEN = 2, CLO_MAIL_AWAITED = 3, CLO_MAIL_DONE = 4 };

/* Aligned words, because that is how the enclave touches host memory; one cache line, so that a call moves one to and fro. */
typedef struct clo_mailbox {
    uint64_t state;            /* CLO_MAIL_* */
    uint64_t is_served;        /* of a thread's arena: not 0 while a thread of the host polls it */
    uint64_t id;               /* ecall or ocall */
    uint64_t frame;            /* host address */
    uint64_t frame_size_bytes;
    uint64_t answer;           /* clo_status, zero-extended */
    uint64_t reserved[2];      /* 0 */
} clo_mailbox;
#define CLO_MAILBOX_BYTES 64u
_Static_assert(sizeof(clo_mailbox) == CLO_MAILBOX_BYTES, "a mailbox is a cache line");

#endif
