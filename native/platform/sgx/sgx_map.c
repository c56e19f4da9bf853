/* The hardware platform: not in this build yet. */
#include "../../host/host_enclave.h"

static bool map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    (void)enclave;
    (void)request;
    cloi_text_add(error, "load: hardware mode is not supported by this build; load in simulation mode");
    return false;
}

static void unmap(clo_enclave *enclave) { (void)enclave; }

const cloi_platform cloi_hardware = {map, unmap, NULL, NULL, NULL};
