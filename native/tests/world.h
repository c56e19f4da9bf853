/*
 * A closed world made by hand, as the compiler would emit it: a few classes and arrays, the tables about them, and stand-ins for
 * the compiled Java that the runtime calls, which remember what was thrown.
 */
#ifndef CLO_TEST_WORLD_H
#define CLO_TEST_WORLD_H

#include "../platform/posix/posix.h"
#include "../runtime/heap/heap.h"
#include "../runtime/natives.h"
#include "../runtime/runtime_internal.h"
#include "../runtime/thread.h"
#include "cloister/platform.h"
#include "cloister/runtime.h"

enum {
    OBJECT = 0,
    THROWABLE,
    NODE,     /* left, right, value */
    SUBNODE,  /* the same, cloneable */
    STRING,
    CLASS,
    WEAK,
    SOFT,
    GOOD_INIT,
    BAD_INIT,
    CHILD_OF_BAD,
    INTERFACE, /* implemented by NODE and SUBNODE */
    OBJECT_ARRAY,
    NODE_ARRAY,
    SUBNODE_ARRAY,
    NODE_ARRAY_ARRAY,
    BOOLEAN_ARRAY,
    BYTE_ARRAY,
    CHAR_ARRAY,
    SHORT_ARRAY,
    INT_ARRAY,
    LONG_ARRAY,
    FLOAT_ARRAY,
    DOUBLE_ARRAY,
    BOOLEAN,
    BYTE,
    CHAR,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CLASS_COUNT
};

typedef struct node {
    clo_object header;
    struct node *left;
    struct node *right;
    int64_t value;
} node;

typedef struct reference {
    clo_object header;
    clo_ref referent;
    clo_ref others; /* a list that the tests keep */
    clo_ref queue;
    clo_ref next;
} reference;

/* What the last cloj_throw_* was, by name; the text it got, if any. */
extern const char *world_thrown;
extern char world_text[512];
extern int world_initializer_runs;

/* Fills in the tables; once per process. */
void world_make(void);
node *world_node(node *left, node *right, int64_t value);
/* Takes the pending exception away and says whether it was this one. */
bool world_caught(const char *thrown);

/* ---- checks -------------------------------------------------------------------------------------------------------------- */

void world_failed(const char *file, int line, const char *condition);
#define CHECK(condition)                                                   \
    do {                                                                   \
        if (!(condition)) world_failed(__FILE__, __LINE__, #condition);    \
    } while (0)

#endif
