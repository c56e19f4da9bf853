package dev.cloister.aot.desugar;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The separators of {@code java.io.File} are constants of the enclave, which has no files. */
final class FileSeparators {
    private FileSeparators() {}

    static void desugar(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction.getOpcode() == Opcodes.GETSTATIC
                    && instruction instanceof FieldInsnNode field
                    && field.owner.equals("java/io/File")) {
                replace(method, field);
            }
        }
    }

    private static void replace(MethodNode method, FieldInsnNode field) {
        Object value =
                switch (field.name) {
                    case "separator" -> "/";
                    case "pathSeparator" -> ":";
                    case "separatorChar" -> (int) '/';
                    case "pathSeparatorChar" -> (int) ':';
                    default -> null;
                };
        if (value != null) {
            method.instructions.set(field, new LdcInsnNode(value));
        }
    }
}
