/* What the files of the simulator share. */
#ifndef CLOI_SIM_H
#define CLOI_SIM_H

#include "../../host/host_enclave.h"

/* sim_exits.c: replaces every EEXIT of the mapped, still writable image. False when the table does not hold together. */
bool cloi_sim_replace_exits(uint64_t base, const clo_load_request *request, uint64_t entry_offset);

/* sim_enter.c: where EEXIT lands; the platform's frame is at rsp. */
void cloi_sim_returned(void);

/* sim_fault.c: from now on a fault inside this enclave goes to its exception entry. False when there are too many enclaves. */
bool cloi_sim_watch(clo_enclave *enclave);
void cloi_sim_unwatch(clo_enclave *enclave);

#endif
