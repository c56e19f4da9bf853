package dev.cloister.build;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The trusted class of a program image: starts the {@code main(String[])} that is asked for by
 * name. It is written as bytecode because main classes may be package-private or in the unnamed
 * package, which no Java source could call.
 */
final class MainProgramClass {
    static final String SERVICE = "dev/cloister/program/Program";
    static final String IMPLEMENTATION = "dev/cloister/program/ProgramInEnclave";

    /** Source of the service, for the host and for the bridges. */
    static final String SERVICE_SOURCE =
            """
            package dev.cloister.program;

            import dev.cloister.EnclaveService;
            import java.util.List;

            /** A whole program in an enclave. */
            @EnclaveService
            public interface Program {
                /** Runs {@code main} of a class that was compiled in, to its end; answers the exit code. */
                int run(String mainClass, List<String> arguments);
            }
            """;

    private static final String MAIN = "dev/cloister/vm/MainProgram$Main";

    private MainProgramClass() {}

    /** {@code mainClasses}: binary names, each with a {@code public static void main(String[])}. */
    static byte[] write(List<String> mainClasses) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V1_5,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                IMPLEMENTATION,
                null,
                "java/lang/Object",
                new String[] {SERVICE, MAIN});
        writer.visitAnnotation("Ldev/cloister/Trusted;", false).visitEnd();
        writer.visitField(Opcodes.ACC_PRIVATE, "mainClass", "Ljava/lang/String;", null, null)
                .visitEnd();
        constructor(writer);
        run(writer);
        main(writer, mainClasses);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void constructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        end(code, Opcodes.RETURN);
    }

    private static void run(ClassWriter writer) {
        MethodVisitor code =
                writer.visitMethod(
                        Opcodes.ACC_PUBLIC,
                        "run",
                        "(Ljava/lang/String;Ljava/util/List;)I",
                        null,
                        null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, IMPLEMENTATION, "mainClass", "Ljava/lang/String;");
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 2);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/String");
        code.visitMethodInsn(
                Opcodes.INVOKEINTERFACE,
                "java/util/List",
                "toArray",
                "([Ljava/lang/Object;)[Ljava/lang/Object;",
                true);
        code.visitTypeInsn(Opcodes.CHECKCAST, "[Ljava/lang/String;");
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "dev/cloister/vm/MainProgram",
                "run",
                "(L" + MAIN + ";[Ljava/lang/String;)I",
                false);
        end(code, Opcodes.IRETURN);
    }

    private static void main(ClassWriter writer, List<String> mainClasses) {
        MethodVisitor code =
                writer.visitMethod(
                        Opcodes.ACC_PUBLIC,
                        "main",
                        "([Ljava/lang/String;)V",
                        null,
                        new String[] {"java/lang/Throwable"});
        code.visitCode();
        for (String mainClass : mainClasses) {
            Label next = new Label();
            code.visitLdcInsn(mainClass);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(
                    Opcodes.GETFIELD, IMPLEMENTATION, "mainClass", "Ljava/lang/String;");
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/String",
                    "equals",
                    "(Ljava/lang/Object;)Z",
                    false);
            code.visitJumpInsn(Opcodes.IFEQ, next);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    mainClass.replace('.', '/'),
                    "main",
                    "([Ljava/lang/String;)V",
                    false);
            code.visitInsn(Opcodes.RETURN);
            code.visitLabel(next);
        }
        code.visitTypeInsn(Opcodes.NEW, "java/lang/ClassNotFoundException");
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, IMPLEMENTATION, "mainClass", "Ljava/lang/String;");
        code.visitMethodInsn(
                Opcodes.INVOKESPECIAL,
                "java/lang/ClassNotFoundException",
                "<init>",
                "(Ljava/lang/String;)V",
                false);
        end(code, Opcodes.ATHROW);
    }

    private static void end(MethodVisitor code, int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
