/*
 * The trace table: from a return address to Java frames. One blob in read-only memory, generated from the debug information
 * of the linked image. All integers are little-endian; every "offset" is in bytes from the first byte of the table and a multiple of 4.
 *
 *   clo_trace_table                 header
 *   uint32_t addresses[address_count]   return addresses as offsets from the image base, strictly ascending
 *   uint32_t innermost[address_count]   parallel: index of the innermost frame record at that address
 *   clo_trace_frame frames[frame_count]
 *   clo_bytes...                    names, shared
 *
 * One record stands for "this line of this method, inlined (or not) into that record". Only Java methods have records: addresses in
 * C code of the runtime are simply not listed and give no frame. An image without debug information has address_count 0, or no
 * table at all (the symbol is weak).
 */
#ifndef CLOI_TRACE_H
#define CLOI_TRACE_H

#include <stdint.h>

#include "cloister/runtime.h"

#define CLO_TRACE_MAGIC 0x31637274u /* "trc1" */

typedef struct clo_trace_table {
    uint32_t magic;
    uint32_t address_count;
    uint32_t frame_count;
    uint32_t addresses_offset;
    uint32_t innermost_offset;
    uint32_t frames_offset;
    uint32_t size_bytes; /* of the whole blob */
    uint32_t reserved;
} clo_trace_table;
_Static_assert(sizeof(clo_trace_table) == 32, "trace table header");

typedef struct clo_trace_frame {
    uint32_t class_name;   /* offset of clo_bytes: as Class.getName prints it */
    uint32_t method_name;  /* offset of clo_bytes: "main", "<init>", "<clinit>" */
    uint32_t file;         /* offset of clo_bytes, or 0 */
    int32_t line;          /* 1.., or -1 */
    uint32_t inlined_into; /* 1 + index of the frame record of the caller it was inlined into, or 0; that index is smaller than its own */
} clo_trace_frame;
_Static_assert(sizeof(clo_trace_frame) == 20, "trace frame");

extern CLO_HIDDEN const clo_trace_table clog_trace_table __attribute__((weak));

#endif
