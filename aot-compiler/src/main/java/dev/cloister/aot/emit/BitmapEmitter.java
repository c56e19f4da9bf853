package dev.cloister.aot.emit;

import dev.cloister.aot.world.WorldClass;
import java.util.Arrays;
import java.util.BitSet;

/** The bit tests of interfaces and array types: bit [class id] says subtype. */
final class BitmapEmitter {
    private BitmapEmitter() {}

    static void emit(Program program, AssemblyWriter out) {
        int sizeBytes = (program.world().classes().size() + 7) / 8;
        for (WorldClass type : program.bitmaps().values()) {
            BitSet ids = program.subtypes().withInterfaces(type);
            out.label(CNames.bitmap(type)).bytes(Arrays.copyOf(ids.toByteArray(), sizeBytes));
        }
    }
}
