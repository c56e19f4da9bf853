/* java.lang.Object: class, identity hash code, clone. */
#include "heap/heap.h"
#include "natives.h"
#include "runtime_globals.h"
#include "runtime_internal.h"

clo_ref clo_object_get_class(clo_ref object) { return clo_mirror(object->class_id); }

/* Objects never move, so the place in the image or heap is the identity. It is mixed with a key of this enclave's run: the hash
 * codes say nothing of addresses, yet stay the same for an object. The finaliser is MurmurHash3's. */
int32_t clo_system_identity_hash_code(clo_ref object) {
    if (object == NULL) return 0;
    uint64_t hash = ((uint64_t)((const char *)object - clo_image_base) >> 3) ^ cloi_the_vm.hash_key;
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdull;
    hash = (hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53ull;
    hash ^= hash >> 33;
    /* HotSpot's are 31 bits and never 0 too; programs print them. */
    const int32_t code = (int32_t)(hash & 0x7fffffff);
    return code != 0 ? code : 1;
}

int32_t clo_object_hash_code(clo_ref object) { return clo_system_identity_hash_code(object); }

clo_ref clo_object_clone(clo_ref object) { return clo_clone(object); }
