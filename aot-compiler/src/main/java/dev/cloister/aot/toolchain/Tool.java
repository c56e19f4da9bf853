package dev.cloister.aot.toolchain;

/** The programs of a toolchain that Cloister runs. */
enum Tool {
    CLANG("clang"),
    LD("ld.lld"),
    AR("llvm-ar"),
    NM("llvm-nm"),
    OBJCOPY("llvm-objcopy"),
    OBJDUMP("llvm-objdump"),
    SYMBOLIZER("llvm-symbolizer");

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    String program() {
        return program;
    }
}
