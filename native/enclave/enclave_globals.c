/* All mutable data of native/enclave, and the layout that the image builder patches. */
#include "enclave_state.h"

cloi_enclave_state cloi_enclave;

__attribute__((section(".clo_layout"), used)) const volatile clo_image_layout cloi_layout = {.magic = CLO_LAYOUT_MAGIC};
