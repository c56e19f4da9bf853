/*
 * Calls without a transition: they give what ordinary calls give, whether or not somebody takes them, and a host that lies in a mailbox gets no
 * further than one that lies in a frame.
 */
#include "kit/kit.h"

enum { VALUES = 3 };

static kit_image image;
static clo_enclave *enclave;
static uint32_t left;        /* calls that came by an exit */
static int32_t nested_status;
static int32_t reply[VALUES];

/* The host's service: the values, each one more. */
static int32_t answer(fake_ask *ask) {
    const int32_t *values = (const int32_t *)(uintptr_t)ask->values;
    for (uint64_t i = 0; i < VALUES && i < ask->count; i++) reply[i] = values[i] + 1;
    ask->frame.result_data = (uint64_t)(uintptr_t)reply;
    ask->frame.result_size = sizeof reply;
    ask->frame.result_scalar = 5;
    return CLO_OK;
}

static int32_t by_exit(uint64_t user, uint32_t id, void *ask, uint64_t ask_size_bytes) {
    (void)user;
    (void)ask_size_bytes;
    __atomic_fetch_add(&left, 1, __ATOMIC_SEQ_CST);
    fake_frame nested = {.frame = {sizeof nested, 0, 0, 0, 0}};
    nested_status = clo_host_ecall(enclave, FAKE_STATE, &nested, sizeof nested);
    return id == FAKE_OCALL_ASK ? answer(ask) : CLO_OCALL_FAILED;
}

static clo_mailbox *mailbox_of_first(void) { return clo_host_mailbox(enclave, 0); }

/* Asks the host; *is_sound says whether the right values came back. */
static int32_t ask(bool *is_sound) {
    static int32_t values[VALUES] = {7, 8, 9};
    int32_t result[VALUES] = {0};
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = VALUES};
    left = 0;
    int32_t status = clo_host_ecall(enclave, FAKE_ASK_SWITCHLESS, &frame, sizeof frame);
    *is_sound = frame.frame.result_scalar == 5 && result[0] == 8 && result[1] == 9 && result[2] == 10;
    return status;
}

static bool asks_well(void) {
    bool is_sound;
    return ask(&is_sound) == CLO_OK && is_sound;
}

static void load(void) {
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.ocall = (uint64_t)(uintptr_t)by_exit;
    enclave = kit_load(&request);
}

static void nobody_serves(void) {
    clo_mailbox *mailbox = mailbox_of_first();
    CHECK("a call that nobody polls for", asks_well());
    CHECK_EQUAL("is made by leaving", left, 1);
    CHECK_EQUAL("and the host cannot call back on it", nested_status, CLO_NOT_ALLOWED);
    CHECK_EQUAL("nothing was posted", mailbox->id, 0);
    mailbox->is_served = 1;
    CHECK("a call that nobody takes in time", asks_well());
    CHECK_EQUAL("is made by leaving too", left, 1);
    CHECK_EQUAL("it had been posted", mailbox->id, FAKE_OCALL_ASK);
    CHECK_EQUAL("and was withdrawn", mailbox->state, CLO_MAIL_FREE);
    mailbox->is_served = 0;
}

/* A thread of the host at slot 0's mailbox. */
typedef struct server {
    uint32_t is_over;
    uint32_t delay_ms;
    void (*serve)(clo_mailbox *mailbox);
} server;

static void serve_well(clo_mailbox *mailbox) {
    mailbox->answer = mailbox->id == FAKE_OCALL_ASK ? (uint64_t)answer((fake_ask *)(uintptr_t)mailbox->frame) : CLO_OCALL_FAILED;
    if (__atomic_exchange_n(&mailbox->state, CLO_MAIL_DONE, __ATOMIC_SEQ_CST) == CLO_MAIL_AWAITED) clo_host_wake_mailbox(mailbox);
}

static void poll_for_calls(void *argument) {
    server *self = argument;
    clo_mailbox *mailbox = mailbox_of_first();
    while (!__atomic_load_n(&self->is_over, __ATOMIC_SEQ_CST)) {
        uint64_t posted = CLO_MAIL_POSTED;
        if (!__atomic_compare_exchange_n(&mailbox->state, &posted, CLO_MAIL_TAKEN, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) continue;
        if (self->delay_ms != 0) kit_pause_ms(self->delay_ms);
        self->serve(mailbox);
    }
}

/* Each of `calls` that was taken must end with `expected`, and each that was not must end well. At least one is taken, however busy the machine is. */
static void with_server(const char *sentence, server self, uint32_t calls, int32_t expected) {
    uint32_t wrong = 0, taken = 0;
    kit_thread thread;
    mailbox_of_first()->is_served = 1;
    kit_start(&thread, poll_for_calls, &self);
    for (uint32_t i = 0; i < calls || (taken == 0 && i < 100000); i++) {
        bool is_sound;
        int32_t status = ask(&is_sound);
        int32_t right = left == 0 ? expected : CLO_OK;
        taken += left == 0;
        wrong += status != right || (right == CLO_OK && !is_sound);
    }
    mailbox_of_first()->is_served = 0;
    __atomic_store_n(&self.is_over, 1, __ATOMIC_SEQ_CST);
    kit_join(&thread);
    CHECK_EQUAL(sentence, wrong, 0);
    CHECK("and calls were taken", taken != 0);
}

static void answers_nothing(clo_mailbox *mailbox) { __atomic_store_n(&mailbox->state, CLO_MAIL_DONE, __ATOMIC_SEQ_CST); }

static void frees(clo_mailbox *mailbox) { __atomic_store_n(&mailbox->state, CLO_MAIL_FREE, __ATOMIC_SEQ_CST); }

static void invents_a_state(clo_mailbox *mailbox) { __atomic_store_n(&mailbox->state, UINT64_MAX, __ATOMIC_SEQ_CST); }

static void answers_too_much(clo_mailbox *mailbox) {
    fake_ask *ask = (fake_ask *)(uintptr_t)mailbox->frame;
    ask->frame.result_data = clo_host_base(enclave);
    ask->frame.result_size = UINT64_MAX - 3;
    mailbox->answer = CLO_OK;
    answers_nothing(mailbox);
}

static void fails(clo_mailbox *mailbox) {
    mailbox->answer = UINT64_MAX;
    answers_nothing(mailbox);
}

static void the_host_serves(void) {
    with_server("calls that are taken give what others give", (server){.serve = serve_well}, 500, CLO_OK);
    with_server("so do calls that take long", (server){.serve = serve_well, .delay_ms = 40}, 3, CLO_OK);
    static const struct {
        const char *sentence;
        void (*serve)(clo_mailbox *mailbox);
    } lies[] = {
        {"an answer inside the enclave is refused", answers_too_much}, {"an invented status is a failure", fails},
        {"a call that is set free is a failure", frees},               {"a state that there is not is a failure", invents_a_state},
    };
    for (uint32_t i = 0; i < sizeof lies / sizeof *lies; i++) {
        with_server(lies[i].sentence, (server){.serve = lies[i].serve}, 50, CLO_EXCEPTION);
        mailbox_of_first()->state = CLO_MAIL_FREE;
        CHECK("and the next call is as ever", asks_well());
    }
}

static clo_mailbox box __attribute__((aligned(CLO_MAILBOX_BYTES)));
static int32_t served_status;
static uint32_t waits; /* how often a thread came home to say that a result waits */

static void lend(void *argument) {
    (void)argument;
    int32_t status;
    for (waits = 0; (status = clo_host_serve_mailbox(enclave, &box)) == CLO_RESULT_PENDING; waits++) {}
    __atomic_store_n(&served_status, status, __ATOMIC_SEQ_CST);
}

/* Posts an ecall and waits until it is answered; the answer. */
static int32_t post(uint64_t id, void *frame, uint64_t frame_size_bytes) {
    box.id = id;
    box.frame = (uint64_t)(uintptr_t)frame;
    box.frame_size_bytes = frame_size_bytes;
    __atomic_store_n(&box.state, CLO_MAIL_POSTED, __ATOMIC_SEQ_CST);
    for (uint32_t ms = 0; ms < 20000; ms++) {
        clo_host_await_mailbox(&box);
        if (__atomic_load_n(&box.state, __ATOMIC_SEQ_CST) == CLO_MAIL_DONE) {
            __atomic_store_n(&box.state, CLO_MAIL_FREE, __ATOMIC_SEQ_CST);
            return (int32_t)box.answer;
        }
        kit_pause_ms(1);
        uint64_t posted = CLO_MAIL_POSTED; /* it may have gone home before it saw the call */
        if (__atomic_load_n(&served_status, __ATOMIC_SEQ_CST) >= 0 &&
            __atomic_compare_exchange_n(&box.state, &posted, CLO_MAIL_FREE, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
            return -2;
        }
    }
    kit_stop("nobody answers");
}

/* post, with a thread that is lent for it. */
static int32_t call(uint64_t id, void *frame, uint64_t frame_size_bytes) {
    int32_t status;
    do {
        kit_thread thread;
        served_status = -1;
        kit_start(&thread, lend, NULL);
        status = post(id, frame, frame_size_bytes);
        kit_join(&thread);
    } while (status == -2);
    return status;
}

static void the_enclave_serves(void) {
    static int32_t values[VALUES] = {1, 2, 3};
    int32_t result[VALUES] = {0};
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = VALUES};
    CHECK_EQUAL("a posted call", call(FAKE_REVERSE, &frame, sizeof frame), CLO_OK);
    CHECK("gives its result", result[0] == 3 && result[2] == 1);
    CHECK_EQUAL("and the thread comes home when no more are posted", served_status, CLO_OK);
    static const uint64_t wrong_ids[] = {CLO_ECALL_INIT, CLO_ECALL_THREAD, CLO_ECALL_SERVE, 63, FAKE_END + 1000, 1ull << 32 | FAKE_REVERSE, UINT64_MAX};
    for (uint32_t i = 0; i < sizeof wrong_ids / sizeof *wrong_ids; i++) {
        CHECK_EQUAL("ids that are none are refused", call(wrong_ids[i], &frame, sizeof frame), CLO_BAD_ECALL);
    }
    CHECK_EQUAL("no result waits that was not announced", call(CLO_ECALL_FETCH_RESULT, &frame.frame, sizeof frame.frame), CLO_NOT_ALLOWED);
    CHECK_EQUAL("a frame of another size is refused", call(FAKE_REVERSE, &frame, sizeof frame - 8), CLO_BAD_FRAME);
    CHECK_EQUAL("and one inside the enclave", call(FAKE_REVERSE, (void *)(uintptr_t)clo_host_base(enclave), sizeof frame), CLO_BAD_POINTER);
    left = 0;
    CHECK_EQUAL("a posted call may call the host", call(FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
    CHECK_EQUAL("on the thread that was lent", left, 1);
}

static void results_that_wait(void) {
    static int32_t values[VALUES] = {1, 2, 3};
    int32_t result[VALUES] = {0};
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, 4, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = VALUES};
    clo_frame fetch = {sizeof fetch, (uint64_t)(uintptr_t)result, sizeof result, 0, 0};
    kit_thread thread;
    int32_t status;
    do {
        served_status = -1;
        kit_start(&thread, lend, NULL);
        status = post(FAKE_REVERSE, &frame, sizeof frame);
        if (status == -2) kit_join(&thread);
    } while (status == -2);
    CHECK_EQUAL("a result that does not fit waits", status, CLO_RESULT_PENDING);
    kit_pause_ms(50);
    CHECK_EQUAL("with the thread that has it", served_status, -1);
    CHECK_EQUAL("until it is fetched", post(CLO_ECALL_FETCH_RESULT, &fetch, sizeof fetch), CLO_OK);
    kit_join(&thread);
    CHECK("whole", result[0] == 3 && result[2] == 1 && fetch.result_size == sizeof result);
    CHECK("and each time it came home it could have done something else", waits != 0);
    CHECK_EQUAL("then the thread goes home", served_status, CLO_OK);
}

static void bad_mailboxes(void) {
    static const struct {
        const char *sentence;
        uint64_t address; /* + the enclave's base when it is small */
        clo_status status;
    } rows[] = {
        {"a mailbox inside the enclave is refused", 4096, CLO_BAD_POINTER},
        {"one in the first page", UINT64_MAX, CLO_BAD_POINTER},
        {"one that wraps", UINT64_MAX - 63, CLO_BAD_POINTER},
        {"one that is not aligned", 1ull << 46 | 8, CLO_BAD_FRAME},
    };
    for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint64_t address = rows[i].address == UINT64_MAX ? 64 : rows[i].address < (1ull << 30) ? clo_host_base(enclave) + rows[i].address : rows[i].address;
        CHECK_EQUAL(rows[i].sentence, clo_host_serve_mailbox(enclave, (clo_mailbox *)(uintptr_t)address), rows[i].status);
    }
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = CLO_LOSS_VM_INVARIANT};
    served_status = -1;
    kit_thread thread;
    kit_start(&thread, lend, NULL);
    box.id = FAKE_ABORT;
    box.frame = (uint64_t)(uintptr_t)&frame;
    box.frame_size_bytes = sizeof frame;
    box.state = CLO_MAIL_POSTED;
    kit_join(&thread);
    if (box.state == CLO_MAIL_POSTED) lend(NULL); /* it had gone home */
    CHECK_EQUAL("an enclave that is lost in a posted call", served_status, CLO_LOST);
    CHECK_EQUAL("answers it no more", box.state, CLO_MAIL_TAKEN);
    CHECK_EQUAL("and serves no more", clo_host_serve_mailbox(enclave, &box), CLO_LOST);
}

void test_main(void) {
    load();
    nobody_serves();
    the_host_serves();
    the_enclave_serves();
    results_that_wait();
    CHECK("mailboxes are per thread slot", clo_host_mailbox(enclave, KIT_THREADS) == NULL && clo_host_mailbox(enclave, 1) != mailbox_of_first());
    CHECK_EQUAL("after all that the enclave is not lost", clo_host_loss(enclave), 0);
    bad_mailboxes();
    CHECK_EQUAL("and closes", clo_host_close(enclave, 1000), CLO_OK);
}
