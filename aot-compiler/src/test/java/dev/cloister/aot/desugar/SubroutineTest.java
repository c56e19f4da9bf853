package dev.cloister.aot.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class SubroutineTest {
    @Test
    void aSubroutineCalledTwiceIsInlinedTwice() throws Exception {
        DesugaredClasses classes = new DesugaredClasses(Map.of("Main", twoCalls()));
        assertEquals(List.of(), classes.refusals());
        assertEquals("xx", classes.loadClass("Main").getMethod("run").invoke(null));
        assertTrue(
                classes.classFile("Main").orElseThrow().methods.stream()
                        .flatMap(method -> List.of(method.instructions.toArray()).stream())
                        .noneMatch(
                                instruction ->
                                        instruction.getOpcode() == Opcodes.JSR
                                                || instruction.getOpcode() == Opcodes.RET));
    }

    /** A class of Java 1.4: {@code s = ""; jsr S; jsr S; return s;} where S appends "x". */
    private static byte[] twoCalls() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_4, Opcodes.ACC_PUBLIC, "Main", null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(
                        Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
                        "run",
                        "()Ljava/lang/String;",
                        null,
                        null);
        Label subroutine = new Label();
        code.visitCode();
        code.visitLdcInsn("");
        code.visitVarInsn(Opcodes.ASTORE, 0);
        code.visitJumpInsn(Opcodes.JSR, subroutine);
        code.visitJumpInsn(Opcodes.JSR, subroutine);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInsn(Opcodes.ARETURN);
        code.visitLabel(subroutine);
        code.visitVarInsn(Opcodes.ASTORE, 1);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitLdcInsn("x");
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                "java/lang/String",
                "concat",
                "(Ljava/lang/String;)Ljava/lang/String;",
                false);
        code.visitVarInsn(Opcodes.ASTORE, 0);
        code.visitVarInsn(Opcodes.RET, 1);
        code.visitMaxs(2, 2);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
