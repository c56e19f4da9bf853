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
    quiet();
}

void pointers(char **names) { fuzz_touch(names, 16); }

void clo_set_errno(int32_t value) { (void)value; }
