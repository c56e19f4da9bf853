/*
 * The ecalls of the hand-written enclave that the tests load: the real native/enclave around a small stand-in for the VM and
 * the compiled program. Shared by both sides.
 */
#ifndef FAKE_H
#define FAKE_H

#include "cloister/boundary.h"

enum {
    FAKE_REVERSE = CLO_FIRST_ECALL, /* values: int[] in, reversed copy as the result */
    FAKE_ASK_HOST,        /* sends values to ocall FAKE_OCALL_ASK; its reply is the result; scalar = the call's scalar reply */
    FAKE_COPY_IN,         /* a = address, b = size (copied to a 4096-byte buffer): scalar = status, result = the bytes */
    FAKE_COPY_OUT,        /* a = address, b = size of bytes 0,1,2,… : scalar = status */
    FAKE_ARRAY_IN,        /* a = kind, values/count, b = max: status; result = the array */
    FAKE_THROW,           /* leaves by an exception of a bytes */
    FAKE_WRITE,           /* values: int[] as bytes to stream a: scalar = bytes taken */
    FAKE_READ,            /* a = capacity: result = the bytes read */
    FAKE_ABORT,           /* loses the enclave with reason a */
    FAKE_FAULT,           /* stores to address a */
    FAKE_LEAVE_EXCEPTION, /* returns with an exception pending: a bug that must lose the enclave */
    FAKE_PARK,            /* a = nanoseconds */
    FAKE_RANDOM,          /* result = a random bytes */
    FAKE_TIME,            /* scalar = cloi_platform_time_ns */
    FAKE_DIRTY,           /* fills every register with a pattern, then leaves for ocall FAKE_OCALL_ASK without arguments */
    FAKE_STATE,           /* scalar = MXCSR | x87 control << 32 | flags << 48 as compiled code finds them */
    FAKE_RELOCATED,       /* scalar = 1 when a pointer in initialised data is right */
    FAKE_START_THREAD,    /* a = token: scalar = the answer */
    FAKE_NULL,            /* returns null as an array */
    FAKE_HALT,            /* ends the program with status a */
    FAKE_FILL,            /* a = kind, values/count, b = max: room, filled with 0x5e; the array as the result; copied back */
    FAKE_FILL_AND_THROW,  /* the same, but throws after the room was filled */
    FAKE_ASK_BACK,        /* sends values to ocall FAKE_OCALL_ASK and takes them back; result = the array afterwards; scalar = ok */
    FAKE_ASK_ROOM,        /* the same with room in place of the contents */
    FAKE_CRASH,           /* does FAKE_CRASH_* number a; b = its operand */
    FAKE_REPORT,          /* a = address of TARGETINFO and REPORTDATA (576 bytes): result = the report */
    FAKE_KEY,             /* a = address of a KEYREQUEST: scalar = error code, result = the key */
    FAKE_ASK_SERVICE,     /* FAKE_ASK_HOST, of the first service of the host's runtime */
    FAKE_GROW,            /* wants pages at enclave offset a, b bytes: scalar = how many bytes were added, each of them zero and then filled */
    FAKE_MAY_GROW,        /* scalar = what INIT said */
    FAKE_ASK_SWITCHLESS,  /* FAKE_ASK_HOST, through the thread's mailbox when it is served */
    FAKE_END,             /* no ecall from here on */
};
enum {
    FAKE_CRASH_STORE,   /* to address b */
    FAKE_CRASH_JUMP,    /* to address b */
    FAKE_CRASH_STACK,   /* recursion without end */
    FAKE_CRASH_ILLEGAL, /* UD2 */
    FAKE_CRASH_TRAP,    /* INT3 */
    FAKE_CRASH_DIVIDE,  /* by b = 0 */
    FAKE_CRASH_ENCLU,   /* leaf b */
};
enum { FAKE_OCALL_ASK = CLO_FIRST_OCALL };

typedef struct fake_frame {
    clo_frame frame;
    uint64_t a, b;
    uint64_t values, count; /* int[] */
} fake_frame;

/* The frame of FAKE_OCALL_ASK. */
typedef struct fake_ask {
    clo_frame frame;
    uint64_t values, count;
} fake_ask;

#define FAKE_MAX_COUNT 100000u
#define FAKE_MAX_REPLY 1000u
#define FAKE_SECRET 0x5ec4e75ec4e75ec4ull

#endif
