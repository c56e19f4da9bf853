/* The host's half of the stub test: honest calls, then hostile ones. Prints what goes wrong and nothing else. */
#include "shop_u.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

extern char enclave_memory[];
extern uint32_t calls_made;
extern bool overwrite_what_was_copied;
int32_t enter(uint32_t id, void *frame, uint64_t size_bytes);
int32_t serve(uint32_t id, void *frame, uint64_t size_bytes);

static int32_t nested_status;

int32_t clo_host_ecall(clo_enclave *enclave, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    (void)enclave;
    return enter(id, frame, frame_size_bytes);
}

int32_t serve(uint32_t id, void *frame, uint64_t size_bytes) {
    if (id == CLOG_ID_quiet) return 77;
    int32_t status = shop_serve_ocall(0, id, frame, size_bytes);
    if (id == CLOG_ID_agreed) ((clog_agreed_frame *)frame)->result = 7;
    return status;
}

static void check(const char *what, bool good) {
    if (!good) puts(what);
}

/* ---- ocalls ---- */

static int depth_of_inner = -1;
void log_line(const char *text, const wchar_t *wide) {
    check("the strings of an ocall arrive", strcmp(text, "nested?") == 0 && wide[0] == L'w');
    bool answer;
    check("during log_line ask is not allowed", ask(NULL, &answer, true) == CLO_NOT_ALLOWED);
    check("during log_line a root is not allowed", nothing(NULL) == CLO_NOT_ALLOWED);
    nested_status = inner(NULL, depth_of_inner);
}

int read_some(void *to, size_t n, char *name) {
    memcpy(to, "get", n < 4 ? n : 4);
    memcpy(name, "ABCD", 4); /* over the end of "abc" */
    errno = 11;
    return (int)n;
}

enum color pick(enum color before, struct point *points, int table[2][2]) {
    for (int i = 0; i < 3; i++) check("padding between members is zero", ((uint32_t *)(void *)&points[i])[1] == 0);
    points[2].x = table[1][1] + 5;
    return before;
}

void deliver(struct message *m, int n, const struct message *one) {
    check("a null member stays null", one->text == NULL && one->numbers == NULL);
    for (int i = 0; i < n; i++) {
        check("padding of a deeply copied struct is zero", ((uint32_t *)(void *)&m[i])[1] == 0 && ((uint32_t *)(void *)&m[i])[5] == 0);
        m[i].text[0] = 'H';
        m[i].numbers[2] *= 10;
        m[i].kind++;
        m[i].size = 1u << 30;                        /* not the host's to say */
        m[i].text = (char *)(uintptr_t)0x4141414141; /* nor this */
    }
}

bool agreed(bool wanted, matrix_t m, handle_t h) { return wanted && m != NULL && h != NULL; }
void *host_memory(const void *at, const struct point *p) { return at != NULL && p == NULL ? NULL : (void *)1; }
void quiet(void) {}

static bool is_zero(const void *from, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        if (((const char *)from)[i] != 0) return false;
    }
    return true;
}

/* Padding of a shape: bytes 1 to 7 belong to nothing but a point's x and a mixed's value; the end of a long double is nobody's. */
static void check_shape(const union shape *shape) {
    const char *bytes = (const char *)shape;
    check("bytes of some member of a union are sent", bytes[8] == 0x5a && bytes[31] != 0x5a);
    check("what is padding in every member of a union is zero", is_zero(bytes + 26, 6) && is_zero(bytes + 32 + 1, 3) && is_zero(bytes + 32 + 8, 8));
}

int grow(struct tree *trees, size_t n, const struct tree *model, union shape shape, const union shape *shapes) {
    if (trees == NULL) return 0;
    check_shape(&shape);
    check_shape(&shapes[1]);
    check("padding of a tree is zero", is_zero(&trees[0].name + 1, 7));
    struct branch *branches = trees[0].branches;
    check("padding of inner structs is zero", is_zero(&branches[1].mark + 1, 5) && is_zero(&branches[0].leaves[1].count + 1, 7));
    check("padding of what inner structs point to is zero", is_zero(&branches[0].leaves[1].points[1].x + 1, 4));
    check("inner structs are lent", branches[0].leaves[1].points[1].x == 3 && branches[1].last->label[0] == 'x' && branches[0].last == NULL);
    check("the model is lent", model->branches != branches && model->branches[1].last->count == 2);
    branches[0].leaves[0].points[1].x = 101;
    branches[0].leaves[0].label[3] = 'L';
    branches[0].mark++;
    memset(trees[0].sap, 'g', 3);
    trees[0].name = 'T';
    /* Not the host's to say, at any level. */
    branches[0].leaves[1].points = (struct point *)(void *)enclave_memory;
    branches[0].leaves[1].count = 255;
    branches[0].leaves = (struct leaf *)(void *)enclave_memory;
    branches[0].leaf_count = 65535;
    trees[0].branches = (struct branch *)(void *)enclave_memory;
    trees[0].bytes = 1u << 30;
    return (int)n;
}

/* ---- ecalls ---- */

static void honest(void) {
    enum color color;
    check("values cross", paint(NULL, &color, LAST, 1, 2, 3, 4.0L, true, 5, 6) == CLO_OK && color == LAST);
    struct point at = {1, {0.5, 0.25}}, moved;
    foreign_t named = {100, ""};
    check("structs cross", move(NULL, &moved, at, (union either){.bits = 10}, named) == CLO_OK && moved.x == 111 && moved.weight[1] == 0.25);
    int table[4] = {1, 2, 3, 4}, total = 0;
    void *same;
    check("user_check passes on", raw(NULL, &same, table, table) == CLO_OK && same == table);
    uint8_t blocks[16] = {1, 1};
    check("buffers cross", sum(NULL, &total, table, 4, blocks) == CLO_OK && total == 12);
    check("null crosses as null", sum(NULL, &total, NULL, 4, NULL) == CLO_OK && total == 0);
    char bytes[3] = "xx";
    double both[8] = {1, 2};
    check("out is zeroed, in out comes back", fill(NULL, bytes, 3, both, &named) == CLO_OK && bytes[0] == 0 && both[1] == 4 && named.id == 77);
    size_t size = 0;
    check("strings cross", length(NULL, &size, "abc", L"de") == CLO_OK && size == 403);
    check("no string crosses", length(NULL, &size, NULL, NULL) == CLO_OK && size == 0);
    char text[6] = "abc\0k";
    check("a string comes back with its end", upper(NULL, text) == CLO_OK && memcmp(text, "ABC\0k", 6) == 0);
    foreign_t two[2] = {{0, ""}, {0, ""}};
    uint16_t cube[2][3][4] = {{{0}}};
    check("arrays cross", grid(NULL, table, two, cube) == CLO_OK && two[1].id == 4 && cube[1][2][3] == 1);
    foreign_t h = {3, ""}, r = {4, ""}, o = {9, ""};
    check("handles cross", handles(NULL, &h, &o, &r, &h) == CLO_OK && o.id == 7);
    matrix_t m = {{0}, {0, 5}}, n = {{0}, {0}, {0, 0, 1}};
    check("matrices cross", matrices(NULL, m, n) == CLO_OK && n[2][2] == 6);
    bool answer = true;
    depth_of_inner = 0;
    check("allow lets inner in", ask(NULL, &answer, true) == CLO_OK && !answer && nested_status == CLO_OK);
    depth_of_inner = 1;
    check("inner makes every ocall", ask(NULL, &answer, true) == CLO_OK && nested_status == CLO_OK);
}

static void deep(void) {
    char text[2] = {1, 2}, first[1] = {10}, second[3] = {20, 21, 22};
    int64_t numbers[3] = {1, 2, 3};
    struct message m = {2, text, 0, numbers, NULL};
    struct message replies[2] = {{1, first, 0, NULL, NULL}, {3, second, 0, numbers, NULL}};
    int total;
    check("structs are copied with what they point to", send(NULL, &total, &m, replies, 2) == CLO_OK && total == 3);
    check("their contents come back", first[0] == 11 && second[2] == 23 && replies[1].kind == 3);
    check("their addresses and sizes stay", replies[0].text == first && replies[1].text == second && replies[1].size == 3 && replies[0].numbers == NULL);

    uint32_t before = calls_made;
    m.size = 0xffffffffu;
    check("a member larger than the limit is refused", send(NULL, &total, &m, replies, 2) == CLO_TOO_LARGE);
    m.size = 2;
    m.text = enclave_memory;
    check("a member inside the enclave is refused", send(NULL, &total, &m, replies, 2) == CLO_BAD_POINTER);
    m.text = text;
    replies[1].text = enclave_memory + 100;
    check("also in the second struct", send(NULL, &total, &m, replies, 2) == CLO_BAD_POINTER);
    replies[1].text = second;
    check("a count that wraps is refused", send(NULL, &total, &m, replies, SIZE_MAX / sizeof m + 2) == CLO_TOO_LARGE);
    check("nothing ran meanwhile", calls_made == before);
}

/* One tree with two branches, the first of two leaves. */
typedef struct wood {
    struct point points[5];
    char labels[10], sap[5];
    struct leaf leaves[3];
    struct branch branches[2];
    struct tree tree;
} wood;

static void plant(wood *w) {
    memset(w, 0, sizeof *w);
    for (int i = 0; i < 5; i++) w->points[i].x = 1 << i;
    w->leaves[0] = (struct leaf){2, w->points, w->labels};
    w->leaves[1] = (struct leaf){1, w->points + 2, NULL};
    w->leaves[2] = (struct leaf){2, w->points + 3, w->labels + 6};
    w->branches[0] = (struct branch){w->leaves, 2, 'a', NULL};
    w->branches[1] = (struct branch){NULL, 0, 'b', &w->leaves[2]};
    w->tree = (struct tree){'t', w->branches, w->sap, 5};
}

static void nested(void) {
    wood w, model, before;
    plant(&w);
    plant(&model);
    before = model;
    int sum = 0;
    check("three levels are copied", climb(NULL, &sum, &w.tree, 1, &model.tree) == CLO_OK && sum == 2 * (7 + 1000 * 24));
    check("what the last level points to comes back", w.points[1].x == 3 && w.points[4].x == 17 && w.labels[0] == 1 && w.labels[4] == 0 && w.labels[9] == 1);
    check("values of each level come back", w.tree.name == 'u' && w.branches[1].mark == 'c' && w.sap[4] == 'j');
    check("addresses and sizes of no level do", w.tree.branches == w.branches && w.tree.bytes == 5 && w.branches[0].leaves == w.leaves &&
          w.branches[0].leaf_count == 2 && w.branches[1].last == &w.leaves[2] && w.leaves[1].points == w.points + 2 && w.leaves[0].count == 2);
    check("what is only in does not come back", memcmp(&model, &before, sizeof model) == 0);
    w.tree.branches = NULL;
    check("a null level stays null", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_OK && sum == 0 && w.tree.branches == NULL);
    struct tree many[40];
    for (int i = 0; i < 40; i++) many[i] = model.tree;
    check("levels that share memory are copied one by one", climb(NULL, &sum, many, 40, NULL) == CLO_OK && sum > 0 && many[39].branches == model.branches);

    uint32_t made = calls_made;
    void *const places[] = {&w.tree.branches, &w.branches[0].leaves, &w.branches[1].last, &w.leaves[1].points, &w.leaves[0].label};
    for (int i = 0; i < 5; i++) {
        plant(&w);
        char *inside = enclave_memory + 64, *reaching = enclave_memory - 1, *wrapping = (char *)(uintptr_t)(UINT64_MAX - 1);
        memcpy(places[i], &inside, sizeof inside);
        check("an enclave pointer at any level is refused", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_BAD_POINTER);
        memcpy(places[i], &reaching, sizeof reaching);
        check("a range at any level that reaches in is refused", climb(NULL, &sum, NULL, 0, &w.tree) == CLO_BAD_POINTER);
        memcpy(places[i], &wrapping, sizeof wrapping);
        check("a range at any level that wraps is refused", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_BAD_POINTER);
    }
    plant(&w);
    w.tree.bytes = UINT64_MAX;
    check("2^64-1 bytes are refused", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_TOO_LARGE);
    w.tree.sap = (void *)(uintptr_t)0x10000;
    w.tree.bytes = (64u << 20) - 64;
    check("all levels together have one limit", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_TOO_LARGE);
    w.tree.bytes = 32u << 20;
    check("what is below it may still be more than the heap", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_OUT_OF_MEMORY);
    plant(&w);
    check("a count that wraps is refused", climb(NULL, &sum, &w.tree, SIZE_MAX / sizeof w.tree + 2, NULL) == CLO_TOO_LARGE);
    check("nothing ran meanwhile", calls_made == made);
    before = w;
    overwrite_what_was_copied = true;
    check("every level is read once", climb(NULL, &sum, &w.tree, 1, NULL) == CLO_OK && sum == 7 + 1000 * 24);
    overwrite_what_was_copied = false;
    check("and goes back to where it came from", w.points[1].x == 3 && w.sap[0] == 'j' && memcmp(&w.leaves, &before.leaves, sizeof w.leaves) == 0);
}

static void unions(void) {
    union shape shapes[2], result;
    foreign_t unknown;
    memset(&unknown, 0x5a, sizeof unknown);
    memset(shapes, 0, sizeof shapes);
    memset(&result, 0, sizeof result);
    check("unions cross", draw(NULL, &result, shapes, &unknown) == CLO_OK && result.mixed[1].kind == 'r');
    check_shape(&shapes[0]);
    check_shape(&shapes[1]);
    check("padding of a union that is a result is zero", is_zero((char *)&result + 26, 6) && is_zero((char *)&result + 33, 3));
    check("what is not written in a foreign type is zero", unknown.id == 5 && is_zero(unknown.name, sizeof unknown.name));
}

static void hostile(void) {
    int numbers[4] = {0}, total;
    uint32_t before = calls_made;
    check("a count over the limit is refused", sum(NULL, &total, numbers, 0xffffffffu, NULL) == CLO_TOO_LARGE);
    check("an enclave pointer is refused", sum(NULL, &total, (int *)(void *)enclave_memory, 4, NULL) == CLO_BAD_POINTER);
    check("a range that reaches in is refused", sum(NULL, &total, (int *)(void *)(enclave_memory - 4), 4, NULL) == CLO_BAD_POINTER);
    check("a range that wraps is refused", sum(NULL, &total, (int *)(uintptr_t)(UINT64_MAX - 3), 4, NULL) == CLO_BAD_POINTER);
    check("an enclave pointer to write is refused", fill(NULL, enclave_memory, 3, NULL, NULL) == CLO_BAD_POINTER);
    check("a negative size is refused", fill(NULL, numbers, -1, NULL, NULL) == CLO_TOO_LARGE);
    check("more than the heap is refused", sum(NULL, &total, NULL, 4, NULL) == CLO_OK && sum(NULL, &total, (int *)(uintptr_t)0x10000, 1 << 20, NULL) == CLO_OUT_OF_MEMORY);
    before++;
    clog_length_frame frame = {.frame = {.size_bytes = sizeof frame}, .a_text = (uint64_t)(uintptr_t) "abcd", .s_text = 3};
    check("a string without its end is refused", enter(CLOG_ID_length, &frame, sizeof frame) == CLO_BAD_VALUE);
    frame.s_text = 0;
    check("a string of no bytes is refused", enter(CLOG_ID_length, &frame, sizeof frame) == CLO_BAD_VALUE);
    frame.s_text = UINT64_MAX;
    check("a string of 2^64-1 bytes is refused", enter(CLOG_ID_length, &frame, sizeof frame) == CLO_TOO_LARGE);
    frame = (clog_length_frame){.frame = {.size_bytes = sizeof frame}, .a_wide = (uint64_t)(uintptr_t)L"ab", .s_wide = 5};
    check("half a wide char is refused", enter(CLOG_ID_length, &frame, sizeof frame) == CLO_BAD_VALUE);
    check("a short frame is refused", enter(CLOG_ID_length, &frame, sizeof frame - 8) == CLO_BAD_FRAME);
    frame.frame.size_bytes--;
    check("a frame that lies is refused", enter(CLOG_ID_length, &frame, sizeof frame) == CLO_BAD_FRAME);
    check("a frame inside is refused", enter(CLOG_ID_length, enclave_memory + 64, sizeof frame) == CLO_BAD_POINTER);
    clog_ask_frame yes = {.frame = {.size_bytes = sizeof yes}, .a_yes = 2};
    check("a bool of 2 is refused", enter(CLOG_ID_ask, &yes, sizeof yes) == CLO_BAD_VALUE);
    check("a private ecall is no root", inner(NULL, 0) == CLO_NOT_ALLOWED);
    for (uint32_t id = 0; id < CLO_FIRST_ECALL; id++) check("a wrong id is refused", enter(id, &yes, sizeof yes) == CLO_BAD_ECALL);
    check("the id after the last is refused", enter(CLO_FIRST_ECALL + 17, &yes, sizeof yes) == CLO_BAD_ECALL);
    check("the largest id is refused", enter(UINT32_MAX, &yes, sizeof yes) == CLO_BAD_ECALL);
    check("nothing ran meanwhile", calls_made == before);
    check("the enclave is still usable", nothing(NULL) == CLO_OK && calls_made == before + 1);
}

int main(void) {
    honest();
    deep();
    nested();
    unions();
    hostile();
    return 0;
}
