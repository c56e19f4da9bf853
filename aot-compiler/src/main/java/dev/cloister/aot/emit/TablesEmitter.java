package dev.cloister.aot.emit;

/**
 * The data of an image as two assembly files: read-only tables without relocations, and writable
 * objects and variables.
 */
final class TablesEmitter {
    private final Program program;
    private final StaticsEmitter statics;
    private final StringPoolEmitter strings;

    /** Everything that uses a table, string or bitmap must have been emitted. */
    TablesEmitter(Program program) {
        this.program = program;
        this.statics = new StaticsEmitter(program);
        this.strings = new StringPoolEmitter(program);
    }

    String readOnly() {
        AssemblyWriter out = new AssemblyWriter();
        out.section(".rodata.clog_tables", "a", "progbits").align(64).label(NameTables.BASE);
        // An offset of 0 means none, so nothing may lie at the base itself.
        out.line(".skip 64");
        ClassTableEmitter classes = new ClassTableEmitter(program);
        classes.emit(out);
        classes.emitKnownIds(out);
        statics.emitCount(out);
        strings.emitList(out);
        BitmapEmitter.emit(program, out);
        DispatchTableEmitter dispatch = new DispatchTableEmitter(program.world());
        program.selectors()
                .forEach((selector, receivers) -> dispatch.emit(selector, receivers, out));
        return out.section(".note.GNU-stack", "", "progbits").text();
    }

    String writable() {
        AssemblyWriter out = new AssemblyWriter();
        out.section(".data", "aw", "progbits");
        strings.emitObjects(out);
        statics.emit(out);
        MirrorEmitter.emit(program, out);
        return out.section(".note.GNU-stack", "", "progbits").text();
    }
}
