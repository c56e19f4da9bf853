package dev.cloister.codegen.edl;

/** What a file may ask of the parser; far above what people write, far below what hurts. */
final class EdlLimits {
    static final int FILE_CHARS = 4 << 20;
    static final int ALL_FILES_CHARS = 32 << 20;
    static final int TOKEN_CHARS = 4096;
    static final int ALL_TOKENS = 1 << 19;
    static final int FILES = 1024;
    static final int IMPORT_DEPTH = 64;
    static final int CONDITION_DEPTH = 256;
    static final int MACRO_DEPTH = 64;
    static final int PARAMETERS = 4096;
    static final int POINTERS = 16;
    static final int DIMENSIONS = 16;
    static final int REPORTED_ERRORS = 1000;

    private EdlLimits() {}
}
