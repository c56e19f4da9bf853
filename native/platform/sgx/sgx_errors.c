/* What an error number of the driver means at each step, and what to do about it. */
#include "sgx_device.h"

#include "../../host/host_text.h"

typedef struct explanation {
    cloi_sgx_step step;
    int32_t number;
    const char *words;
} explanation;

static const explanation explanations[] = {
    {STEP_OPEN, ERROR_NO_ENTRY, "there is no /dev/sgx_enclave; enable SGX with flexible launch control in the firmware, and use a kernel from 5.11 on"},
    {STEP_OPEN, ERROR_NO_DEVICE, "the driver found no SGX; enable SGX with flexible launch control in the firmware"},
    {STEP_OPEN, ERROR_NO_DEVICE_ADDRESS, "the driver found no SGX; enable SGX with flexible launch control in the firmware"},
    {STEP_OPEN, ERROR_ACCESS, "this user may not use /dev/sgx_enclave; join the group that owns it (often sgx)"},
    {STEP_OPEN, ERROR_PERMITTED, "this user may not use /dev/sgx_enclave; join the group that owns it (often sgx), or allow the device in the container"},
    {STEP_CREATE, ERROR_INVALID, "the driver refuses the size of the enclave; build it smaller"},
    {STEP_CREATE, ERROR_IO, "the processor refuses the attributes, XFRM, MISCSELECT or SSA size; build the image for this processor"},
    {STEP_CREATE, ERROR_NO_MEMORY, "the enclave page cache is used up; close other enclaves"},
    {STEP_ADD, ERROR_INVALID, "the driver refuses a page of the image; the image file is damaged"},
    {STEP_ADD, ERROR_ACCESS, "the driver refuses to run memory of this process; its file system is mounted noexec or a security module forbids it"},
    {STEP_ADD, ERROR_IN_USE, "the driver has this page already; the image file is damaged"},
    {STEP_ADD, ERROR_NO_MEMORY, "the enclave page cache is used up; make the heap smaller or close other enclaves"},
    {STEP_ADD, ERROR_IO, "the processor refuses a page of the image, or has dropped the enclave's memory; load it again"},
    {STEP_INIT, ERROR_INVALID, "the processor does not support what the SIGSTRUCT asks for, or its vendor is unknown; build the image for this processor"},
    {STEP_INIT, ERROR_ACCESS, "the enclave has an attribute that this process may not give (the provisioning key); build it without"},
    {STEP_INIT, ERROR_PERMITTED, "signature and image do not belong together; sign the image again"},
    {STEP_INIT, ERROR_IO, "the processor has dropped the enclave's memory, for instance because the machine slept; load it again"},
    {STEP_INIT, ERROR_IN_USE, "the processor was interrupted too often; load it again"},
    {STEP_MAP, ERROR_ACCESS, "the permissions are more than the pages have, or the process has the personality READ_IMPLIES_EXEC; run it without"},
    {STEP_MAP, ERROR_PERMITTED, "/dev is mounted noexec; mount it without: mount -o remount,exec /dev"},
    {STEP_MAP, ERROR_NO_MEMORY, "too many mappings; raise vm.max_map_count"},
};

static const char *const steps[] = {"open the device", "create the enclave", "add the pages at", "initialise the enclave", "map the pages at"};

void cloi_sgx_explain(cloi_text *error, cloi_sgx_step step, int64_t number, uint64_t value) {
    cloi_text_add(error, "hardware: cannot ");
    cloi_text_add(error, steps[step]);
    if (step == STEP_ADD || step == STEP_MAP) {
        cloi_text_add(error, " ");
        cloi_text_hex(error, value);
    }
    cloi_text_add(error, " (error ");
    cloi_text_number(error, (uint64_t)-number);
    cloi_text_add(error, "): ");
    for (uint32_t i = 0; i < sizeof explanations / sizeof explanations[0]; i++) {
        if (explanations[i].step != step || explanations[i].number != -number) continue;
        cloi_text_add(error, explanations[i].words);
        return;
    }
    cloi_text_add(error, "the driver gives no more reason; look into the kernel's log (dmesg)");
}
