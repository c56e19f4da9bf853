/* What generated bridges would be: copies the frame in once, checks its size, runs one of the ecalls of fake.h. */
#include "fake_vm.h"

static clo_status reverse(fake_frame *frame, uint64_t host_frame) {
    clo_ref array;
    clo_status status = clo_array_in(CLO_INT, frame->values, frame->count, FAKE_MAX_COUNT, &array);
    if (status != CLO_OK) return status;
    int32_t *values = clo_array_data(array);
    for (int32_t i = 0, j = clo_array_length(array) - 1; i < j; i++, j--) {
        int32_t value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
    return clo_result_array(&frame->frame, host_frame, array);
}

static clo_status ask_host(fake_frame *frame, uint64_t host_frame, uint32_t ocall_id, bool (*make)(clo_ocall *call, uint32_t ocall_id)) {
    clo_ref array;
    clo_status status = clo_array_in(CLO_INT, frame->values, frame->count, FAKE_MAX_COUNT, &array);
    if (status != CLO_OK) return status;
    clo_ocall call;
    fake_ask ask;
    clo_ref reply = NULL;
    if (clo_ocall_begin(&call, &ask, sizeof ask) && clo_ocall_array_out(&call, array, &ask.values, &ask.count)) {
        if (make(&call, ocall_id)) reply = clo_ocall_reply_array(&call, CLO_INT, FAKE_MAX_REPLY);
        clo_ocall_end(&call);
    }
    status = clo_result_exception(&frame->frame, host_frame);
    if (status != CLO_OK) return status;
    status = clo_result_scalar(&frame->frame, host_frame, ask.frame.result_scalar);
    return status == CLO_OK ? clo_result_array(&frame->frame, host_frame, reply) : status;
}

static clo_status bytes_result(fake_frame *frame, uint64_t host_frame, const void *bytes, uint64_t size_bytes) {
    clo_ref array = clo_new_array(clog_primitive_array_ids[CLO_BYTE], (int32_t)size_bytes, 0);
    if (array == NULL) return clo_result_exception(&frame->frame, host_frame);
    __builtin_memcpy(clo_array_data(array), bytes, size_bytes);
    return clo_result_array(&frame->frame, host_frame, array);
}

static clo_status copy_in(fake_frame *frame, uint64_t host_frame) {
    char buffer[4096];
    __builtin_memset(buffer, 0x11, sizeof buffer);
    clo_status copied = clo_copy_in(buffer, frame->a, frame->b);
    clo_status status = clo_result_scalar(&frame->frame, host_frame, copied);
    if (status != CLO_OK || copied != CLO_OK) return status;
    return bytes_result(frame, host_frame, buffer, frame->b + 1 <= sizeof buffer ? frame->b + 1 : frame->b);
}

static clo_status copy_out(fake_frame *frame, uint64_t host_frame) {
    uint8_t buffer[4096];
    for (uint32_t i = 0; i < sizeof buffer; i++) buffer[i] = (uint8_t)(i + 1);
    return clo_result_scalar(&frame->frame, host_frame, clo_copy_out(frame->a, buffer, frame->b));
}

static clo_status array_in(fake_frame *frame, uint64_t host_frame) {
    clo_ref array;
    clo_status status = clo_array_in((uint32_t)frame->a, frame->values, frame->count, frame->b, &array);
    if (status != CLO_OK) return array == NULL && CLO_T->exception == NULL ? status : CLO_LOST;
    return clo_result_array(&frame->frame, host_frame, array);
}

static clo_status fill(fake_frame *frame, uint64_t host_frame, bool is_throwing) {
    clo_ref array;
    clo_status status = clo_array_room((uint32_t)frame->a, frame->values, frame->count, frame->b, &array);
    if (status != CLO_OK) return array == NULL && CLO_T->exception == NULL ? status : CLO_LOST;
    __builtin_memset(clo_array_data(array), 0x5e, cloi_array_size_bytes(array));
    if (is_throwing) {
        fake_throw(1);
        return clo_result_exception(&frame->frame, host_frame);
    }
    status = clo_result_array(&frame->frame, host_frame, array);
    if (status != CLO_OK && status != CLO_RESULT_PENDING) return status;
    return clo_array_back(array, frame->values) == CLO_OK ? status : CLO_BAD_POINTER;
}

static clo_status ask_back(fake_frame *frame, uint64_t host_frame, bool is_room) {
    clo_ref array;
    clo_status status = clo_array_in(CLO_INT, frame->values, frame->count, FAKE_MAX_COUNT, &array);
    if (status != CLO_OK) return status;
    clo_ocall call;
    fake_ask ask;
    bool is_back = false;
    if (clo_ocall_begin(&call, &ask, sizeof ask) && (is_room ? clo_ocall_array_room(&call, array, &ask.values, &ask.count)
                                                             : clo_ocall_array_out(&call, array, &ask.values, &ask.count))) {
        is_back = clo_ocall_call(&call, FAKE_OCALL_ASK) && clo_ocall_array_back(array, ask.values);
        clo_ocall_end(&call);
    }
    CLO_T->exception = NULL; /* the array is the result whatever happened: the test looks whether it changed */
    status = clo_result_scalar(&frame->frame, host_frame, is_back);
    return status == CLO_OK ? clo_result_array(&frame->frame, host_frame, array) : status;
}

static clo_status random_bytes(fake_frame *frame, uint64_t host_frame) {
    char buffer[256] = {0};
    uint64_t size_bytes = frame->a & 127;
    cloi_platform_random(buffer, size_bytes);
    return bytes_result(frame, host_frame, buffer, size_bytes + 1);
}

static clo_status read_console(fake_frame *frame, uint64_t host_frame) {
    char buffer[256] = {0};
    return bytes_result(frame, host_frame, buffer, cloi_platform_read(buffer, frame->a & 255));
}

static clo_status write_console(fake_frame *frame, uint64_t host_frame) {
    clo_ref array;
    clo_status status = clo_array_in(CLO_BYTE, frame->values, frame->count, FAKE_MAX_COUNT, &array);
    if (status != CLO_OK) return status;
    size_t taken = cloi_platform_write((uint32_t)frame->a, clo_array_data(array), frame->count);
    return clo_result_scalar(&frame->frame, host_frame, taken);
}

/* Every register that is not needed to leave holds a secret when the exit begins. */
static void leave_dirty(void) {
    uint64_t secret = FAKE_SECRET;
    __asm__ volatile("movq %%rax, %%xmm0\n"
                     "vpbroadcastq %%xmm0, %%ymm0\n"
                     "vmovdqa %%ymm0, %%ymm1\n vmovdqa %%ymm0, %%ymm7\n vmovdqa %%ymm0, %%ymm15\n"
                     "movq %%rax, %%rbx\n movq %%rax, %%r10\n movq %%rax, %%r11\n movq %%rax, %%r12\n"
                     "movq %%rax, %%r13\n movq %%rax, %%r14\n movq %%rax, %%r15\n"
                     "movl %1, %%edi\n xorl %%esi, %%esi\n xorl %%edx, %%edx\n xorl %%ecx, %%ecx\n"
                     "std\n"
                     "callq cloi_exit_ocall\n"
                     : "+a"(secret)
                     : "i"(FAKE_OCALL_ASK)
                     : "rbx", "rcx", "rdx", "rdi", "rsi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "memory", "cc",
                       "ymm0", "ymm1", "ymm7", "ymm15");
}

static uint64_t processor_state(void) {
    uint32_t mxcsr;
    uint16_t control;
    uint64_t flags;
    __asm__ volatile("stmxcsr %0" : "=m"(mxcsr));
    __asm__ volatile("fnstcw %0" : "=m"(control));
    __asm__ volatile("pushfq\n popq %0" : "=r"(flags));
    return mxcsr | (uint64_t)control << 32 | (flags & 0x44400) << 38; /* DF (bit 10), NT (bit 14) and AC (bit 18) */
}

static clo_status make_report(fake_frame *frame, uint64_t host_frame) {
    uint8_t operands[576], report[432];
    clo_status status = clo_copy_in(operands, frame->a, sizeof operands);
    if (status != CLO_OK) return status;
    cloi_platform_report(operands, operands + 512, report);
    return bytes_result(frame, host_frame, report, sizeof report);
}

static clo_status get_key(fake_frame *frame, uint64_t host_frame) {
    uint8_t request[512], key[16];
    clo_status status = clo_copy_in(request, frame->a, sizeof request);
    if (status != CLO_OK) return status;
    status = clo_result_scalar(&frame->frame, host_frame, cloi_platform_key(request, key));
    return status == CLO_OK ? bytes_result(frame, host_frame, key, sizeof key) : status;
}

static clo_status grow(fake_frame *frame, uint64_t host_frame) {
    char *first = (char *)(uintptr_t)clo_image_base + frame->a;
    size_t added = cloi_platform_add_pages(first, frame->b);
    for (size_t at = 0; at < added; at++) {
        if (first[at] != 0) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
        first[at] = 0x5e;
    }
    return clo_result_scalar(&frame->frame, host_frame, added);
}

static __attribute__((noinline)) uint64_t recurse(volatile uint64_t *up) {
    volatile uint64_t here[64];
    here[0] = *up + 1;
    return *up == UINT64_MAX ? 0 : recurse(here) + here[0];
}

static __attribute__((noinline)) void crash(uint64_t kind, uint64_t operand) {
    switch (kind) {
    case FAKE_CRASH_STORE: *(volatile uint64_t *)operand = 1; break;
    case FAKE_CRASH_JUMP: ((void (*)(void))operand)(); break;
    case FAKE_CRASH_STACK: recurse(&operand); break;
    case FAKE_CRASH_ILLEGAL: __asm__ volatile("ud2"); break;
    case FAKE_CRASH_TRAP: __asm__ volatile("int3"); break;
    case FAKE_CRASH_DIVIDE: __asm__ volatile("divq %0" : "+r"(operand) : "a"(1ull), "d"(0ull) : "cc"); break;
    case FAKE_CRASH_ENCLU: __asm__ volatile(".byte 0x0f, 0x01, 0xd7" : "+a"(operand) : "b"(0ull), "c"(0ull), "d"(0ull) : "memory", "cc"); break;
    default: break;
    }
}

clo_status fake_run(uint32_t id, fake_frame *frame, uint64_t host_frame) {
    switch (id) {
    case FAKE_REVERSE: return reverse(frame, host_frame);
    case FAKE_ASK_HOST: return ask_host(frame, host_frame, FAKE_OCALL_ASK, clo_ocall_call);
    case FAKE_ASK_SWITCHLESS: return ask_host(frame, host_frame, FAKE_OCALL_ASK, clo_ocall_call_switchless);
    case FAKE_ASK_SERVICE: return ask_host(frame, host_frame, CLO_FIRST_SERVICE, clo_ocall_call);
    case FAKE_COPY_IN: return copy_in(frame, host_frame);
    case FAKE_COPY_OUT: return copy_out(frame, host_frame);
    case FAKE_ARRAY_IN: return array_in(frame, host_frame);
    case FAKE_THROW: fake_throw((uint32_t)frame->a); return clo_result_exception(&frame->frame, host_frame);
    case FAKE_WRITE: return write_console(frame, host_frame);
    case FAKE_READ: return read_console(frame, host_frame);
    case FAKE_ABORT: cloi_platform_abort((clo_loss)frame->a);
    case FAKE_FAULT: *(volatile uint64_t *)frame->a = 1; return CLO_OK;
    case FAKE_LEAVE_EXCEPTION: fake_throw(1); return CLO_OK;
    case FAKE_PARK: cloi_platform_park(frame->a); return CLO_OK;
    case FAKE_RANDOM: return random_bytes(frame, host_frame);
    case FAKE_TIME: return clo_result_scalar(&frame->frame, host_frame, (uint64_t)cloi_platform_time_ns());
    case FAKE_DIRTY: leave_dirty(); return CLO_OK;
    case FAKE_STATE: return clo_result_scalar(&frame->frame, host_frame, processor_state());
    case FAKE_RELOCATED: return clo_result_scalar(&frame->frame, host_frame, fake_is_relocated());
    case FAKE_START_THREAD: return clo_result_scalar(&frame->frame, host_frame, (uint64_t)(int64_t)cloi_platform_start_thread(frame->a));
    case FAKE_NULL: return clo_result_array(&frame->frame, host_frame, NULL);
    case FAKE_HALT: cloi_platform_halt((int32_t)frame->a);
    case FAKE_FILL: return fill(frame, host_frame, false);
    case FAKE_FILL_AND_THROW: return fill(frame, host_frame, true);
    case FAKE_ASK_BACK: return ask_back(frame, host_frame, false);
    case FAKE_ASK_ROOM: return ask_back(frame, host_frame, true);
    case FAKE_CRASH: crash(frame->a, frame->b); return CLO_OK;
    case FAKE_REPORT: return make_report(frame, host_frame);
    case FAKE_KEY: return get_key(frame, host_frame);
    case FAKE_GROW: return grow(frame, host_frame);
    case FAKE_MAY_GROW: return clo_result_scalar(&frame->frame, host_frame, fake_may_grow);
    default: return CLO_BAD_ECALL;
    }
}

clo_status clog_dispatch_ecall(uint32_t id, uint64_t host_frame, uint64_t host_frame_size_bytes) {
    fake_frame frame;
    if (cloi_self()->enclave.nesting == 1) fake_forget_arrays();
    if (host_frame_size_bytes != sizeof frame) return CLO_BAD_FRAME;
    clo_status status = clo_copy_in(&frame, host_frame, sizeof frame);
    return status == CLO_OK ? fake_run(id, &frame, host_frame) : status;
}
