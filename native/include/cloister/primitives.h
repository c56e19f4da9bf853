/* The ids of the VM's own ocalls: one row each in abi/primitives.def, with what must not be believed of the answer. */
#ifndef CLOISTER_PRIMITIVES_H
#define CLOISTER_PRIMITIVES_H

typedef enum clo_primitive {
#define CLO_OCALL(name, id, what, trust) name = id,
#include "primitives.def"
#undef CLO_OCALL
} clo_primitive;

#endif
