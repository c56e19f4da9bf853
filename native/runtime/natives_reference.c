/* java.lang.ref.Reference: the referent is in no reference map, so only these and plain loads in Java see it. */
#include "natives.h"
#include "runtime_internal.h"

static clo_ref *referent_of(clo_ref reference) {
    return (clo_ref *)(void *)((char *)reference + clog_reference_referent_offset);
}

int32_t clo_reference_refers_to(clo_ref reference, clo_ref object) { return *referent_of(reference) == object; }

void clo_reference_clear(clo_ref reference) { *referent_of(reference) = NULL; }
