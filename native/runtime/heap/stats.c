/* What Runtime.freeMemory says: bytes in lines that no thread has taken yet. */
#include "heap.h"

uint64_t cloi_heap_free_bytes(cloi_heap *heap) {
    cloi_heap_lock(heap);
    const uint64_t free_bytes = heap->free_lines * CLOI_LINE_BYTES;
    cloi_heap_unlock(heap);
    return free_bytes;
}
