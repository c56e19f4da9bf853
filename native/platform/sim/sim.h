/* What the files of the simulator share. */
#ifndef CLOI_SIM_H
#define CLOI_SIM_H

#include "../../host/host_enclave.h"

#include "sim_processor.h"

/* sim_able.c: what CPUID and XCR0 say of this machine. */
typedef struct cloi_abilities {
    uint32_t basic_ecx, structured_ebx, extended_ecx; /* leaves 1, 7 and 80000001 */
    uint32_t enabled_state;                           /* the low half of XCR0 */
} cloi_abilities;
cloi_abilities cloi_sim_abilities(void);
/* False, with the names of what is missing, when images do not run on such a machine. */
bool cloi_sim_is_able(cloi_abilities has, cloi_text *error);

/* sim_exits.c: replaces every EEXIT of the mapped, still writable image. False when the table does not hold together. */
bool cloi_sim_replace_exits(uint64_t base, const clo_load_request *request, uint64_t entry_offset);

/* sim_enter.c: EENTER, and where EEXIT lands; the platform's frame is at rsp. */
void cloi_sim_enter(cloi_slot *slot);
void cloi_sim_returned(void);

/* sim_inside.c: makes the processor's view of the enclave, in platform_memory. */
bool cloi_sim_make_processor(clo_enclave *enclave, const clo_load_request *request);
cloi_sim_enclave *cloi_sim_processor_of(const clo_enclave *enclave);

/* sim_stack.c: a thread inside needs a stack for signals that is not the enclave's. */
void cloi_sim_take_signal_stack(cloi_slot *slot);

/* sim_signal.c: the process's handlers. `take` answers true when the signal was an enclave's; every other goes to whoever had the
 * signal before. */
void cloi_sim_install_handlers(bool (*take)(cloi_signal_context *context));

#endif
