/*
 * dev.cloister.inside.HostCalls: bytes to a service that the host's runtime has for every enclave, bytes back. The service's number comes
 * from our own Java; the reply is the host's word, copied in once and capped by the caller's limit.
 */
#include "enclave_state.h"

#include "../runtime/natives.h"
#include "enclave_upcalls.h"

typedef struct service_frame {
    clo_frame frame;
    uint64_t request, request_count;
} service_frame;

clo_ref clo_host_service_call(int32_t service, clo_ref request, int32_t max_reply_bytes) {
    if (service < CLO_FIRST_SERVICE || service >= CLO_FIRST_OCALL || max_reply_bytes < 0) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    service_frame frame;
    clo_ocall call;
    clo_ref reply = NULL;
    if (!clo_ocall_begin(&call, &frame, sizeof frame)) return NULL;
    if (!clo_ocall_array_out(&call, request, &frame.request, &frame.request_count)) return NULL; /* has ended the call */
    if (clo_ocall_call(&call, (uint32_t)service)) reply = clo_ocall_reply_array(&call, CLO_BYTE, (uint64_t)max_reply_bytes);
    clo_ocall_end(&call);
    return reply;
}
