/* The one heap of the enclave. */
#include "heap.h"

cloi_heap cloi_the_heap;
