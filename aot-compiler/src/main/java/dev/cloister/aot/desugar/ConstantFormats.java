package dev.cloister.aot.desugar;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code String.format} of a constant without arguments is a constant, as in {@code
 * String.format("%n")}, by which libraries learn the line separator. It would bring in
 * java.util.Formatter.
 */
final class ConstantFormats {
    private ConstantFormats() {}

    static void desugar(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call
                    && call.owner.equals("java/lang/String")
                    && call.name.equals("format")
                    && call.desc.startsWith("(Ljava/lang/String;[")) {
                replace(method, call);
            }
        }
    }

    private static void replace(MethodNode method, MethodInsnNode call) {
        AbstractInsnNode array = call.getPrevious();
        AbstractInsnNode length = array == null ? null : array.getPrevious();
        AbstractInsnNode format = length == null ? null : length.getPrevious();
        if (format instanceof LdcInsnNode constant
                && constant.cst instanceof String text
                && array.getOpcode() == Opcodes.ANEWARRAY
                && length.getOpcode() == Opcodes.ICONST_0) {
            result(text)
                    .ifPresent(
                            value -> {
                                constant.cst = value;
                                method.instructions.remove(length);
                                method.instructions.remove(array);
                                method.instructions.remove(call);
                            });
        }
    }

    /** Of a format that asks for no argument. */
    private static Optional<String> result(String format) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char next = format.charAt(i);
            if (next == '%') {
                i++;
                char conversion = i < format.length() ? format.charAt(i) : 0;
                if (conversion != 'n' && conversion != '%') {
                    return Optional.empty();
                }
                next = conversion == 'n' ? '\n' : '%';
            }
            text.append(next);
        }
        return Optional.of(text.toString());
    }
}
