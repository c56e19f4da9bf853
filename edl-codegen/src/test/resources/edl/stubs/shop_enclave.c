/* The trusted half of the stub test, with a runtime that keeps the one promise that matters: it knows what is inside. */
#include "shop_t.h"

#include <asm/prctl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { INSIDE_BYTES = 1 << 20, ARENA_BYTES = 1 << 16 };
char enclave_memory[INSIDE_BYTES];
static char arena[ARENA_BYTES] __attribute__((aligned(16)));
static uint64_t enclave_cursor, arena_cursor;
static clo_thread thread;
const uint32_t clog_primitive_array_ids[8];
static uint32_t out_on;
uint32_t calls_made;
bool overwrite_what_was_copied; /* as if another thread of the host changed it in the same moment */
int32_t enclave_errno;
int32_t serve(uint32_t id, void *frame, uint64_t size_bytes);

static bool outside(uint64_t address, uint64_t size_bytes) {
    uint64_t base = (uint64_t)(uintptr_t)enclave_memory, end;
    if (__builtin_add_overflow(address, size_bytes, &end) || end > (1ull << 47)) return false;
    return end <= base || address >= base + INSIDE_BYTES;
}

clo_status clo_check_outside(uint64_t address, uint64_t size_bytes) { return outside(address, size_bytes) ? CLO_OK : CLO_BAD_POINTER; }

clo_status clo_copy_in(void *to, uint64_t from, uint64_t size_bytes) {
    if (!outside(from, size_bytes)) return CLO_BAD_POINTER;
    memcpy(to, (void *)(uintptr_t)from, size_bytes);
    if (overwrite_what_was_copied) memset((void *)(uintptr_t)from, 0xee, size_bytes);
    return CLO_OK;
}

clo_status clo_copy_out(uint64_t to, const void *from, uint64_t size_bytes) {
    if (!outside(to, size_bytes)) return CLO_BAD_POINTER;
    memcpy((void *)(uintptr_t)to, from, size_bytes);
    return CLO_OK;
}

clo_ref clo_new_array(uint32_t array_class_id, int32_t length, uint32_t element_size_log2) {
    (void)array_class_id;
    uint64_t bytes = ((uint64_t)length << element_size_log2) + CLO_ARRAY_DATA_OFFSET;
    if (length < 0 || bytes > INSIDE_BYTES - enclave_cursor) {
        thread.exception = (clo_ref)(void *)enclave_memory;
        return NULL;
    }
    clo_ref array = (clo_ref)(void *)(enclave_memory + enclave_cursor);
    memset(array, 0, bytes);
    enclave_cursor = (enclave_cursor + bytes + 7) & ~7ull;
    return array;
}

clo_status clo_result_exception(clo_frame *frame, uint64_t host_frame) {
    (void)frame;
    (void)host_frame;
    return thread.exception == NULL ? CLO_OK : CLO_EXCEPTION;
}

clo_status clo_result_scalar(clo_frame *frame, uint64_t host_frame, uint64_t value) {
    frame->result_scalar = value;
    return clo_copy_out(host_frame, frame, sizeof *frame);
}

bool clo_ocall_begin(clo_ocall *call, void *enclave_frame, uint64_t frame_size_bytes) {
    call->frame = enclave_frame;
    call->arena_mark = arena_cursor;
    call->frame_size_bytes = frame_size_bytes;
    memset(enclave_frame, 0, frame_size_bytes);
    return clo_ocall_room(call, frame_size_bytes, &call->host_frame);
}

bool clo_ocall_room(clo_ocall *call, uint64_t size_bytes, uint64_t *host_address) {
    if (size_bytes > ARENA_BYTES - arena_cursor) {
        clo_ocall_end(call);
        thread.exception = (clo_ref)(void *)enclave_memory;
        return false;
    }
    *host_address = (uint64_t)(uintptr_t)(arena + arena_cursor);
    arena_cursor = (arena_cursor + size_bytes + 15) & ~15ull;
    return true;
}

bool clo_ocall_call(clo_ocall *call, uint32_t ocall_id) {
    memcpy((void *)(uintptr_t)call->host_frame, call->frame, call->frame_size_bytes);
    uint32_t outer = out_on;
    out_on = ocall_id;
    int32_t answer = serve(ocall_id, (void *)(uintptr_t)call->host_frame, call->frame_size_bytes);
    out_on = outer;
    return answer == CLO_OK;
}

void clo_ocall_end(clo_ocall *call) { arena_cursor = call->arena_mark; }
uint32_t clo_current_ocall(void) { return out_on; }
void clo_set_errno(int32_t value) { enclave_errno = value; }

int32_t enter(uint32_t id, void *frame, uint64_t size_bytes);
int32_t enter(uint32_t id, void *frame, uint64_t size_bytes) {
    if (out_on == 0) {
        syscall(SYS_arch_prctl, ARCH_SET_GS, &thread);
        thread.self = &thread;
        enclave_cursor = 0;
        memset(enclave_memory, 0x5a, sizeof enclave_memory);
    }
    int32_t status = (int32_t)clog_dispatch_ecall(id, (uint64_t)(uintptr_t)frame, size_bytes);
    if (thread.exception != NULL) puts("an exception was left pending");
    if (out_on == 0 && arena_cursor != 0) puts("the arena was not given back");
    return status;
}

static bool inside(const void *p) { return p == NULL || !outside((uint64_t)(uintptr_t)p, 1); }

/* ---- what an author writes ---- */

void nothing(void) { calls_made++; }

enum color paint(enum color wanted, char c, unsigned char d, unsigned short e, long double f, bool g, size_t h, wchar_t i) {
    return c == 1 && d == 2 && e == 3 && f == 4 && g && h == 5 && i == 6 ? wanted : RED;
}

struct point move(struct point where, union either how, foreign_t named) {
    where.x += (int)how.bits + (int)named.id;
    return where;
}

void *raw(void *any, int table[4]) { return any == (void *)table ? any : NULL; }

int sum(const int *numbers, unsigned int n, uint8_t *blocks) {
    calls_made++;
    int total = 0;
    if (!inside(numbers) || !inside(blocks)) return -1;
    for (unsigned i = 0; numbers != NULL && i < n; i++) total += numbers[i];
    for (unsigned i = 0; blocks != NULL && i < 4 * n; i++) total += blocks[i];
    return total;
}

void fill(void *to, int n, double *both, foreign_t *one) {
    for (int i = 0; i < n; i++) {
        if (((char *)to)[i] != 0) return;
    }
    for (int i = 0; i < 8; i++) both[i] *= 2;
    one->id = 77;
}

size_t length(const char *text, const wchar_t *wide) { return clo_edl_string_size(text) * 100 + clo_edl_wstring_size(wide) / sizeof *wide; }

void upper(char *text) {
    for (; *text != 0; text++) *text = (char)(*text - 32);
    *text = '!'; /* a mistake: the stub ends the string all the same */
}

void grid(int a[4], foreign_t b[2], uint16_t c[2][3][4]) {
    b[1].id = a[3];
    c[1][2][3]++;
}

void handles(handle_t h, handle_t o, const handle_t r, handle_t u) {
    if (inside(h) && inside(r) && !inside(u) && o->id == 0) o->id = h->id + r->id;
}

void matrices(matrix_t m, matrix_t n) { n[2][2] += m[1][1]; }

int send(const struct message *m, struct message *replies, size_t n) {
    calls_made++;
    int sum_of_text = 0;
    if (!inside(m) || !inside(m->text) || !inside(m->numbers)) return -1;
    for (uint32_t i = 0; m->text != NULL && i < m->size; i++) sum_of_text += m->text[i];
    for (size_t i = 0; i < n; i++) {
        if (!inside(replies[i].text) || !inside(replies[i].numbers)) return -1;
        for (uint32_t j = 0; j < replies[i].size; j++) replies[i].text[j]++;
        replies[i].kind = sum_of_text;
        replies[i].text = (char *)replies; /* must not be seen outside */
        replies[i].size = 12345;
    }
    return sum_of_text;
}

bool ask(bool yes) {
    log_line("nested?", L"w");
    return !yes;
}

static void grow_trees(void) {
    struct point points[4];
    char labels[2][4] = {"abc", "xyz"}, sap[3] = {1, 2, 3};
    memset(points, 0x5a, sizeof points);
    for (int i = 0; i < 4; i++) points[i].x = i;
    struct leaf leaves[2], last;
    struct branch branches[2];
    struct tree trees[1];
    memset(leaves, 0x5a, sizeof leaves);
    memset(branches, 0x5a, sizeof branches);
    memset(trees, 0x5a, sizeof trees);
    for (int i = 0; i < 2; i++) {
        leaves[i].count = 2;
        leaves[i].points = points + 2 * i;
        leaves[i].label = labels[i];
    }
    last = leaves[1];
    branches[0].leaves = leaves;
    branches[0].leaf_count = 2;
    branches[0].mark = 'm';
    branches[0].last = NULL;
    branches[1] = branches[0];
    branches[1].leaf_count = 0;
    branches[1].last = &last;
    trees[0].name = 't';
    trees[0].branches = branches;
    trees[0].sap = sap;
    trees[0].bytes = 3;
    union shape shapes[2];
    memset(shapes, 0x5a, sizeof shapes);
    int grown = 0;
    if (grow(&grown, trees, 1, trees, shapes[0], shapes) != CLO_OK || grown != 1) puts("grow failed");
    if (trees[0].branches != branches || trees[0].bytes != 3 || trees[0].name != 'T' || sap[2] != 'g') puts("a tree was not kept");
    if (branches[0].leaves != leaves || branches[0].leaf_count != 2 || branches[0].mark != 'n' || branches[0].last != NULL) puts("a branch was not kept");
    if (leaves[1].points != points + 2 || leaves[1].count != 2 || leaves[1].label != labels[1] || last.points != points + 2) puts("a leaf was not kept");
    if (points[1].x != 101 || labels[0][3] != 'L') puts("what leaves point to did not come back");
    if (grow(&grown, trees, (size_t)-1, NULL, shapes[0], shapes) != CLO_TOO_LARGE) puts("a negative count of trees was taken");
    branches[1].leaf_count = 65535;
    last.count = 255; /* the arena has not so much */
    if (grow(&grown, NULL, 1, NULL, shapes[0], shapes) != CLO_OK || grown != 0) puts("no trees did not cross");
}

void inner(int depth) {
    struct point points[3];
    memset(points, 0x5a, sizeof points); /* what is between the members, too */
    for (int i = 0; i < 3; i++) points[i].x = i + 1;
    int table[2][2] = {{1, 2}, {3, 4}};
    char name[8] = "abc", buffer[4] = "zzz", text[3] = "hi";
    int64_t numbers[3] = {1, 2, 3};
    struct message m, one = {0, NULL, 0, NULL, NULL};
    memset(&m, 0x5a, sizeof m);
    m.size = 2;
    m.text = text;
    m.kind = 5;
    m.numbers = numbers;
    m.shallow = NULL;
    enum color picked = RED;
    int count = 0;
    calls_made += 1000;
    if (depth == 0) return;
    if (pick(&picked, GREEN, points, table) != CLO_OK || picked != LAST || points[2].x != 9) puts("pick failed");
    if (read_some(&count, buffer, 4, name) != CLO_OK || count != 4 || strcmp(buffer, "get") != 0) puts("read_some failed");
    if (strcmp(name, "ABCD") == 0 || strcmp(name, "ABC") != 0) puts("a string came back without its end");
    if (enclave_errno != 11) puts("errno was not passed on");
    if (deliver(&m, 1, &one) != CLO_OK || text[0] != 'H' || m.text != text || m.size != 2 || m.kind != 6 || numbers[2] != 30) puts("deliver failed");
    if (deliver(&m, -1, &one) != CLO_TOO_LARGE) puts("a negative count was taken");
    if (read_some(&count, buffer, 1 << 17, name) != CLO_TOO_LARGE) puts("the arena had no end");
    bool agrees = false;
    matrix_t matrix = {{0}};
    foreign_t handle;
    if (agreed(&agrees, true, matrix, &handle) != CLO_BAD_VALUE || agrees) puts("a bool of 7 was taken");
    void *memory = &memory;
    if (host_memory(&memory, table, NULL) != CLO_OK || memory != NULL) puts("host_memory failed");
    grow_trees();
    if (quiet() != CLO_OCALL_FAILED) puts("a failed ocall was not noticed");
}

void pointers(char **names) { calls_made += inside(names) ? 1 : 100; }

static int climb_leaf(const struct leaf *leaf) {
    if (!inside(leaf) || !inside(leaf->points) || !inside(leaf->label)) return -100000;
    int sum = 0;
    for (int i = 0; i < leaf->count && leaf->points != NULL; i++) sum += leaf->points[i].x++;
    for (int i = 0; i < 2 * leaf->count && leaf->label != NULL; i++) leaf->label[i]++;
    return sum;
}

int climb(struct tree *trees, size_t n, const struct tree *model) {
    calls_made++;
    int sum = 0;
    for (size_t t = 0; t < n + (model != NULL); t++) {
        struct tree *tree = t == n ? (struct tree *)(uintptr_t)model : &trees[t];
        if (!inside(tree) || !inside(tree->branches) || !inside(tree->sap)) return -1;
        memset(tree->sap, 'j', tree->bytes);
        for (int b = 0; b < 2 && tree->branches != NULL; b++) {
            struct branch *branch = &tree->branches[b];
            if (!inside(branch->leaves) || !inside(branch->last)) return -2;
            for (int l = 0; l < branch->leaf_count; l++) sum += climb_leaf(&branch->leaves[l]);
            if (branch->last != NULL) sum += 1000 * climb_leaf(branch->last);
            branch->mark++;
            memset(&branch->leaf_count, 0x77, 2); /* none of these may be seen outside, nor lead anywhere on the way back */
            for (int l = 0; branch->leaves != NULL && l < 2; l++) branch->leaves[l] = (struct leaf){.count = 200, .points = (void *)tree};
            branch->leaves = (void *)tree;
            branch->last = (void *)enclave_memory;
        }
        tree->name++;
        tree->branches = (void *)enclave_memory;
        tree->bytes = 1u << 30;
    }
    return sum;
}

union shape draw(union shape *shapes, foreign_t *unknown) {
    union shape result;
    memset(&result, 0x5a, sizeof result);
    result.mixed[1].kind = 'r';
    memset(shapes, 0x5a, 2 * sizeof *shapes);
    unknown->id = 5;
    return result;
}
