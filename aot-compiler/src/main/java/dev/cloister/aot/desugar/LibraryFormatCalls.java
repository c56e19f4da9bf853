package dev.cloister.aot.desugar;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Sends the class library's own uses of {@code String.format}, nearly all of them error messages,
 * to a small formatter of the VM. Otherwise every program that can fail would bring in
 * java.util.Formatter, and with it regular expressions, locales and dates. The names in
 * certificates are compared without tables of Unicode normalisation.
 */
final class LibraryFormatCalls {
    private static final String MINI_FORMAT = "dev/cloister/vm/MiniFormat";
    private static final String NAME_PART = "sun/security/x509/AVA";
    private static final String FORMAT =
            "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;";

    private LibraryFormatCalls() {}

    static void desugar(ClassNode owner, MethodNode method) {
        if (!isLibrary(owner.name) || needsRealFormat(owner.name)) {
            return;
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call
                    && call.owner.equals("java/lang/String")) {
                redirect(call);
            } else if (instruction instanceof MethodInsnNode call
                    && owner.name.equals(NAME_PART)
                    && call.owner.equals("java/text/Normalizer")) {
                call.owner = "dev/cloister/vm/CanonicalNames";
            }
        }
    }

    private static void redirect(MethodInsnNode call) {
        if (call.getOpcode() == Opcodes.INVOKESTATIC && call.name.equals("format")) {
            call.owner = MINI_FORMAT;
        } else if (call.name.equals("formatted")) {
            call.setOpcode(Opcodes.INVOKESTATIC);
            call.owner = MINI_FORMAT;
            call.name = "format";
            call.desc = FORMAT;
        }
    }

    private static boolean isLibrary(String owner) {
        return owner.startsWith("java/") || owner.startsWith("jdk/") || owner.startsWith("sun/");
    }

    /** Their results are shown to users, or they belong to the formatter itself. */
    private static boolean needsRealFormat(String owner) {
        return owner.endsWith("SummaryStatistics")
                || owner.startsWith("java/util/") && owner.contains("Format");
    }
}
