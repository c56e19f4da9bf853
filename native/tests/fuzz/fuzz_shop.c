/* The functions that an author writes for shop.edl: they touch all that they are given, and make every ocall. */
#include "shop_t.h"

#include "fuzz_boundary.h"

void nothing(void) {}

enum color paint(enum color wanted, char c, unsigned char d, unsigned short e, long double f, bool g, size_t h, wchar_t i) {
    return c == 1 && d == 2 && e == 3 && f == 4 && g && h == 5 && i == 6 ? wanted : RED;
}

struct point move(struct point where, union either how, foreign_t named) {
    where.x = (int)((uint32_t)where.x + how.bits + (uint32_t)named.id);
    return where;
}

void *raw(void *any, int table[4]) { return any == (void *)table ? any : NULL; }

int sum(const int *numbers, unsigned int n, uint8_t *blocks) {
    fuzz_touch((void *)(uintptr_t)numbers, 4ull * n);
    fuzz_touch(blocks, 4ull * n);
    return (int)n;
}

void fill(void *to, int n, double *both, foreign_t *one) {
    fuzz_touch(to, (uint64_t)(int64_t)n);
    fuzz_touch(both, 64);
    if (one != NULL) one->id = 77;
}

size_t length(const char *text, const wchar_t *wide) {
    uint64_t narrow_bytes = clo_edl_string_size(text), wide_bytes = clo_edl_wstring_size(wide);
    fuzz_touch((void *)(uintptr_t)text, narrow_bytes);
    fuzz_touch((void *)(uintptr_t)wide, wide_bytes);
    return narrow_bytes + wide_bytes;
}

void upper(char *text) {
    for (; text != NULL && *text != 0; text++) *text = 'U';
    if (text != NULL) *text = '!';
}

void grid(int a[4], foreign_t b[2], uint16_t c[2][3][4]) {
    fuzz_touch(a, 16);
    fuzz_touch(b, 2 * sizeof *b);
    fuzz_touch(c, 48);
}

void handles(handle_t h, handle_t o, const handle_t r, handle_t u) {
    (void)u;
    fuzz_touch(h, sizeof *h);
    fuzz_touch(o, sizeof *o);
    fuzz_touch(r, sizeof *r);
}

void matrices(matrix_t m, matrix_t n) {
    fuzz_touch(m, sizeof(matrix_t));
    fuzz_touch(n, sizeof(matrix_t));
}

static void touch_message(const struct message *m) {
    fuzz_touch(m->text, m->text == NULL ? 0 : m->size);
    fuzz_touch(m->numbers, 24);
}

int send(const struct message *m, struct message *replies, size_t n) {
    if (m != NULL) touch_message(m);
    for (size_t i = 0; replies != NULL && i < n; i++) {
        touch_message(&replies[i]);
        replies[i].kind++;
        replies[i].text = (char *)replies; /* must not be seen outside */
        replies[i].size = 12345;
    }
    return 0;
}

static void touch_leaf(struct leaf *leaf) {
    fuzz_touch(leaf->points, leaf->points == NULL ? 0 : leaf->count * sizeof *leaf->points);
    fuzz_touch(leaf->label, leaf->label == NULL ? 0 : 2ull * leaf->count);
    leaf->count = 255;
}

static void touch_tree(struct tree *tree) {
    fuzz_touch(tree->sap, tree->sap == NULL ? 0 : tree->bytes);
    for (int i = 0; i < 2 && tree->branches != NULL; i++) {
        struct branch *branch = &tree->branches[i];
        for (uint32_t j = 0; branch->leaves != NULL && j < branch->leaf_count; j++) touch_leaf(&branch->leaves[j]);
        if (branch->last != NULL) touch_leaf(branch->last);
        branch->leaves = (struct leaf *)(void *)tree; /* must not be seen outside */
        branch->leaf_count = 12345;
    }
    tree->bytes = UINT64_MAX;
}

int climb(struct tree *trees, size_t n, const struct tree *model) {
    for (size_t i = 0; trees != NULL && i < n; i++) touch_tree(&trees[i]);
    if (model != NULL) touch_tree((struct tree *)(uintptr_t)model);
    return 0;
}

union shape draw(union shape *shapes, foreign_t *unknown) {
    union shape result;
    __builtin_memset(&result, 0, sizeof result); /* which member is meant, the stub does not know */
    result.letter = 'r';
    fuzz_touch(shapes, shapes == NULL ? 0 : 2 * sizeof *shapes);
    fuzz_touch(unknown, unknown == NULL ? 0 : sizeof *unknown);
    return result;
}

static void grow_tree(void) {
    struct point points[2] = {{.x = 1}, {.x = 2}};
    char label[4] = "abc";
    struct leaf leaf = {2, points, label};
    struct branch branches[2] = {{&leaf, 1, 'm', NULL}, {NULL, 0, 'm', &leaf}};
    struct tree tree = {'t', branches, label, 4};
    union shape shapes[2];
    int grown = 0;
    __builtin_memset(shapes, 0, sizeof shapes);
    grow(&grown, &tree, 1, &tree, shapes[0], shapes);
    if (tree.branches != branches || branches[0].leaves != &leaf || leaf.points != points || leaf.count != 2) __builtin_trap();
}

bool ask(bool yes) {
    log_line("nested?", L"w");
    return !yes;
}

void inner(int depth) {
    struct point points[3] = {{.x = 1}, {.x = 2}, {.x = 3}};
    int table[2][2] = {{1, 2}, {3, 4}};
    char name[8] = "abc", buffer[4] = "zzz", text[3] = "hi";
    int64_t numbers[3] = {1, 2, 3};
    struct message m = {2, text, 5, numbers, NULL}, one = {0, NULL, 0, NULL, NULL};
    if (depth == 0) return;
    enum color picked = RED;
    int count = 0;
    bool agrees = false;
    matrix_t matrix = {{0}};
    foreign_t handle;
    void *memory = NULL;
    pick(&picked, GREEN, points, table);
    read_some(&count, buffer, 4, name);
    clo_edl_string_size(name);
    deliver(&m, 1, &one);
    if (m.text != text || m.numbers != numbers || m.size != 2) __builtin_trap();
    agreed(&agrees, true, matrix, &handle);
    host_memory(&memory, table, points);
    grow_tree();
    quiet();
}

void pointers(char **names) { fuzz_touch(names, 16); }

void clo_set_errno(int32_t value) { (void)value; }
