package dev.cloister.aot.toolchain;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A hand-written enclave of a few lines, with a linker script of its own, so that the toolchain is
 * tested without the VM.
 */
final class TinyEnclave {
    static final String ENTRY =
            """
            #include <stdint.h>
            #include "cloister/tiny.h"
            static uint32_t calls;
            static uint32_t *const pointer = &calls;
            static uint32_t *const volatile tiny_table[] = {&calls, &calls};
            void clo_enclave_entry(void);
            void cloi_exit_done(uint32_t value);
            __attribute__((noinline)) void cloi_exit_done(uint32_t value) {
                __asm__ volatile("enclu" : : "a"(4), "b"(value));
            }
            void clo_enclave_entry(void) {
                *pointer += tiny_add(calls, TINY_STEP);
                cloi_exit_done(*tiny_table[calls & 1]);
            }
            """;
    static final String ADD =
            """
            #include "cloister/tiny.h"
            uint32_t tiny_add(uint32_t a, uint32_t b) { return a + b; }
            """;
    static final String HEADER =
            """
            #include <stdint.h>
            #define TINY_STEP 3u
            uint32_t tiny_add(uint32_t a, uint32_t b);
            """;
    static final String SCRIPT =
            """
            ENTRY(clo_enclave_entry)
            PHDRS { text PT_LOAD FLAGS(5); rodata PT_LOAD FLAGS(4); data PT_LOAD FLAGS(6); dynamic PT_DYNAMIC FLAGS(6); trace PT_LOAD FLAGS(4); }
            SECTIONS {
                . = 0;
                .text : { *(.text .text.*) } :text
                . = ALIGN(4096);
                .rodata : { *(.rodata .rodata.*) } :rodata
                .dynsym : { *(.dynsym) } :rodata
                .hash : { *(.hash) } :rodata
                .dynstr : { *(.dynstr) } :rodata
                .rela.dyn : { *(.rela.dyn) } :rodata
                .relr.dyn : { *(.relr.dyn) } :rodata
                . = ALIGN(4096);
                .data : { *(.data .data.* .data.rel.ro .data.rel.ro.*) } :data
                .dynamic : { *(.dynamic) } :data :dynamic
                .bss : { *(.bss .bss.*) } :data
                . = ALIGN(4096);
                .clo_trace : { KEEP(*(.clo_trace)) } :trace
            }
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    TinyEnclave() {
        with("enclave/enclave.lds", SCRIPT);
        with("enclave/entry.c", ENTRY);
        with("runtime/add.c", ADD);
        with("include/cloister/tiny.h", HEADER);
    }

    TinyEnclave with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    NativeSources sources() {
        return new NativeSources(new TreeMap<>(files));
    }
}
