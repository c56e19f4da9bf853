package dev.cloister.aot.nulls;

import static org.objectweb.asm.Opcodes.*;

import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The first half of the message: what an instruction does with a reference that may be null. */
final class NullActions {
    private static final String[] ELEMENTS = {
        "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
    };
    private static final String OBJECT = "java.lang.Object";
    private static final String STRING = "java.lang.String";

    private NullActions() {}

    /** What cannot be done with null; empty for instructions that do not mind it. */
    static Optional<String> of(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= IALOAD && opcode <= SALOAD) {
            return Optional.of("load from " + ELEMENTS[opcode - IALOAD] + " array");
        }
        if (opcode >= IASTORE && opcode <= SASTORE) {
            return Optional.of("store to " + ELEMENTS[opcode - IASTORE] + " array");
        }
        return switch (opcode) {
            case ARRAYLENGTH -> Optional.of("read the array length");
            case ATHROW -> Optional.of("throw exception");
            case MONITORENTER -> Optional.of("enter synchronized block");
            case MONITOREXIT -> Optional.of("exit synchronized block");
            case GETFIELD ->
                    Optional.of("read field \"" + ((FieldInsnNode) instruction).name + "\"");
            case PUTFIELD ->
                    Optional.of("assign field \"" + ((FieldInsnNode) instruction).name + "\"");
            case INVOKEVIRTUAL, INVOKEINTERFACE, INVOKESPECIAL ->
                    Optional.of((MethodInsnNode) instruction)
                            .filter(call -> !call.name.equals("<init>"))
                            .map(call -> "invoke \"" + method(call) + "\"");
            default -> Optional.empty();
        };
    }

    /** How many values lie above the reference on the operand stack. */
    static int depth(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= IALOAD && opcode <= SALOAD || opcode == PUTFIELD) {
            return 1;
        }
        if (opcode >= IASTORE && opcode <= SASTORE) {
            return 2;
        }
        return instruction instanceof MethodInsnNode call
                ? Type.getArgumentTypes(call.desc).length
                : 0;
    }

    /** {@code String.substring(int, int)}. */
    static String method(MethodInsnNode call) {
        StringBuilder text =
                new StringBuilder(className(call.owner)).append('.').append(call.name).append('(');
        String separator = "";
        for (Type parameter : Type.getArgumentTypes(call.desc)) {
            text.append(separator).append(parameter(parameter.getClassName()));
            separator = ", ";
        }
        return text.append(')').toString();
    }

    static String className(String internalName) {
        String name = internalName.replace('/', '.');
        return name.equals(OBJECT) || name.equals(STRING)
                ? name.substring("java.lang.".length())
                : name;
    }

    /** HotSpot looks at the first letters only: {@code StringBuilder} loses its package, too. */
    private static String parameter(String name) {
        return name.startsWith(OBJECT) || name.startsWith(STRING)
                ? name.substring("java.lang.".length())
                : name;
    }
}
