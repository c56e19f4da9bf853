package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;

/** The java.lang.Class objects and the states of class initialisation. */
final class MirrorEmitter {
    private static final int INIT_NOT = 0;
    private static final int INIT_DONE = 3;
    private static final int ID_BYTES = 4;

    private MirrorEmitter() {}

    static void emit(Program program, AssemblyWriter out) {
        ClosedWorld world = program.world();
        WorldClass mirror = world.classNamed("java/lang/Class");
        int rest = program.layout().sizeBytes(mirror) - FieldLayout.HEADER_BYTES - ID_BYTES;
        out.align(16).label("clog_mirrors");
        for (WorldClass type : world.classes()) {
            out.longs(mirror.id(), 0, type.id()).line(".skip " + rest);
        }
        StringBuilder states = new StringBuilder();
        for (WorldClass type : world.classes()) {
            states.append(states.isEmpty() ? "" : ",")
                    .append(type.needsInitialization() ? INIT_NOT : INIT_DONE);
        }
        out.label("clog_class_states").line(".byte " + states);
    }
}
