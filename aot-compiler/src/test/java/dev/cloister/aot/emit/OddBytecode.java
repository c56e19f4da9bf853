package dev.cloister.aot.emit;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class with bytecode that javac does not write but the verifier accepts. */
final class OddBytecode {
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private MethodVisitor main;

    private OddBytecode() {}

    /**
     * The class {@code OddBytecode} with a {@code main}; version 6, so that the verifier infers
     * types and needs no frames.
     */
    static byte[] generate() {
        return new OddBytecode().write();
    }

    private byte[] write() {
        writer.visit(V1_6, ACC_PUBLIC | ACC_FINAL, "OddBytecode", null, "java/lang/Object", null);
        main =
                writer.visitMethod(
                        ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
        main.visitCode();
        irreducible();
        stackOnEdges();
        duplicates();
        rangeCoversHandler();
        uninitializedInLocal();
        deadCode();
        slotsOfManyTypes();
        jumpToEntry();
        handlerReachedByJump();
        wideLocals();
        main.visitInsn(RETURN);
        main.visitMaxs(0, 0);
        main.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Starts a static method and lets main print what it answers for 0, 1, 2 and 5. */
    private MethodVisitor method(String name) {
        for (int argument : new int[] {0, 1, 2, 5}) {
            main.visitFieldInsn(GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
            main.visitInsn(ICONST_0 + argument);
            main.visitMethodInsn(INVOKESTATIC, "OddBytecode", name, "(I)I", false);
            main.visitMethodInsn(INVOKEVIRTUAL, "java/io/PrintStream", "println", "(I)V", false);
        }
        MethodVisitor m = writer.visitMethod(ACC_PUBLIC | ACC_STATIC, name, "(I)I", null, null);
        m.visitCode();
        return m;
    }

    private static void end(MethodVisitor m) {
        m.visitMaxs(0, 0);
        m.visitEnd();
    }

    /** A loop with two entries. */
    private void irreducible() {
        MethodVisitor m = method("irreducible");
        Label a = new Label();
        Label b = new Label();
        Label done = new Label();
        m.visitInsn(ICONST_0);
        m.visitVarInsn(ISTORE, 1);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(ICONST_1);
        m.visitInsn(IAND);
        m.visitJumpInsn(IFEQ, b);
        m.visitLabel(a);
        m.visitIincInsn(1, 3);
        m.visitVarInsn(ILOAD, 1);
        m.visitIntInsn(BIPUSH, 20);
        m.visitJumpInsn(IF_ICMPGT, done);
        m.visitLabel(b);
        m.visitIincInsn(1, 5);
        m.visitVarInsn(ILOAD, 1);
        m.visitIntInsn(BIPUSH, 30);
        m.visitJumpInsn(IF_ICMPLE, a);
        m.visitLabel(done);
        m.visitVarInsn(ILOAD, 1);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** Values of several types wait on the operand stack across branches. */
    private void stackOnEdges() {
        MethodVisitor m = method("stackOnEdges");
        Label other = new Label();
        Label join = new Label();
        m.visitLdcInsn(1L << 33);
        m.visitLdcInsn("abc");
        m.visitVarInsn(ILOAD, 0);
        m.visitJumpInsn(IFEQ, other);
        m.visitLdcInsn(2.5);
        m.visitJumpInsn(GOTO, join);
        m.visitLabel(other);
        m.visitLdcInsn(7.5);
        m.visitLabel(join);
        m.visitInsn(D2I);
        m.visitInsn(SWAP);
        m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
        m.visitInsn(IADD);
        m.visitInsn(DUP_X2);
        m.visitInsn(POP);
        m.visitIntInsn(BIPUSH, 33);
        m.visitInsn(LSHR);
        m.visitInsn(L2I);
        m.visitInsn(IADD);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** Each dup form on each mix of one-slot and two-slot values, folded into one number. */
    private void duplicates() {
        String[] stacks = {"I", "II", "III", "IIII", "J", "JI", "IJ", "JJ", "IIJ", "JII"};
        int[][] forms = {
            {DUP, 0},
            {DUP_X1, 1},
            {DUP_X2, 2},
            {DUP_X2, 5},
            {DUP2, 1},
            {DUP2, 4},
            {DUP2_X1, 2},
            {DUP2_X1, 6},
            {DUP2_X2, 3},
            {DUP2_X2, 8},
            {DUP2_X2, 9},
            {DUP2_X2, 7},
            {SWAP, 1},
            {POP2, 3},
            {POP2, 6},
            {DUP_X2, 2}
        };
        for (int i = 0; i < forms.length; i++) {
            MethodVisitor m = method("duplicate" + i);
            String after = push(m, stacks[forms[i][1]], forms[i][0]);
            m.visitInsn(LCONST_0);
            m.visitVarInsn(LSTORE, 2);
            for (int at = after.length() - 1; at >= 0; at--) {
                if (after.charAt(at) == 'I') {
                    m.visitInsn(I2L);
                }
                m.visitVarInsn(LLOAD, 2);
                m.visitLdcInsn(31L);
                m.visitInsn(LMUL);
                m.visitInsn(LADD);
                m.visitVarInsn(LSTORE, 2);
            }
            m.visitVarInsn(LLOAD, 2);
            m.visitInsn(L2I);
            m.visitInsn(IRETURN);
            end(m);
        }
    }

    /** Pushes distinct values, applies the form, answers the types on the stack. */
    private static String push(MethodVisitor m, String types, int form) {
        for (int i = 0; i < types.length(); i++) {
            m.visitVarInsn(ILOAD, 0);
            m.visitIntInsn(BIPUSH, 10 * (i + 1));
            m.visitInsn(IADD);
            if (types.charAt(i) == 'J') {
                m.visitInsn(I2L);
            }
        }
        m.visitInsn(form);
        StringBuilder slots = new StringBuilder();
        for (char type : types.toCharArray()) {
            slots.append(type == 'J' ? "JJ" : "I");
        }
        int n = slots.length();
        String result =
                switch (form) {
                    case DUP -> slots + slots.substring(n - 1);
                    case DUP_X1, DUP_X2 -> insert(slots, 1, form == DUP_X1 ? 1 : 2);
                    case DUP2 -> slots + slots.substring(n - 2);
                    case DUP2_X1, DUP2_X2 -> insert(slots, 2, form == DUP2_X1 ? 1 : 2);
                    case SWAP -> slots.toString();
                    default -> slots.substring(0, n - 2);
                };
        return result.replace("JJ", "J");
    }

    private static String insert(StringBuilder slots, int count, int under) {
        int n = slots.length();
        return slots.substring(0, n - count - under)
                + slots.substring(n - count)
                + slots.substring(n - count - under);
    }

    /** A handler inside its own try range: the second exception in it goes to itself. */
    private void rangeCoversHandler() {
        MethodVisitor m = method("rangeCoversHandler");
        Label start = new Label();
        Label handler = new Label();
        Label end = new Label();
        m.visitTryCatchBlock(start, end, handler, "java/lang/ArithmeticException");
        m.visitInsn(ICONST_0);
        m.visitVarInsn(ISTORE, 1);
        m.visitIntInsn(BIPUSH, -3);
        m.visitVarInsn(ISTORE, 2);
        m.visitLabel(start);
        m.visitIntInsn(BIPUSH, 100);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(IDIV);
        m.visitInsn(IRETURN);
        m.visitLabel(handler);
        m.visitInsn(POP);
        m.visitIincInsn(1, 1);
        m.visitIincInsn(2, 1);
        m.visitIntInsn(BIPUSH, 100);
        m.visitVarInsn(ILOAD, 2);
        m.visitVarInsn(ILOAD, 1);
        m.visitInsn(ICONST_3);
        m.visitInsn(ISUB);
        m.visitInsn(IDIV);
        m.visitInsn(IADD);
        m.visitVarInsn(ILOAD, 2);
        m.visitInsn(IDIV);
        m.visitLabel(end);
        m.visitVarInsn(ILOAD, 1);
        m.visitInsn(IADD);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** {@code new} kept in a local before its constructor runs. */
    private void uninitializedInLocal() {
        MethodVisitor m = method("uninitializedInLocal");
        m.visitTypeInsn(NEW, "java/lang/StringBuilder");
        m.visitVarInsn(ASTORE, 3);
        m.visitVarInsn(ALOAD, 3);
        m.visitVarInsn(ILOAD, 0);
        m.visitIntInsn(BIPUSH, 16);
        m.visitInsn(IADD);
        m.visitMethodInsn(INVOKESPECIAL, "java/lang/StringBuilder", "<init>", "(I)V", false);
        m.visitVarInsn(ALOAD, 3);
        m.visitVarInsn(ILOAD, 0);
        m.visitMethodInsn(
                INVOKEVIRTUAL,
                "java/lang/StringBuilder",
                "append",
                "(I)Ljava/lang/StringBuilder;",
                false);
        m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/StringBuilder", "length", "()I", false);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** Unreachable instructions between reachable ones. */
    private void deadCode() {
        MethodVisitor m = method("deadCode");
        Label live = new Label();
        m.visitJumpInsn(GOTO, live);
        m.visitInsn(ACONST_NULL);
        m.visitInsn(ATHROW);
        m.visitLabel(live);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(IRETURN);
        m.visitInsn(NOP);
        m.visitInsn(ICONST_0);
        m.visitInsn(IRETURN);
        end(m);
    }

    /**
     * One slot holds an int, a float, a reference and half a long in turn, merged where nobody
     * reads it.
     */
    private void slotsOfManyTypes() {
        MethodVisitor m = method("slotsOfManyTypes");
        Label loop = new Label();
        Label done = new Label();
        m.visitInsn(ICONST_0);
        m.visitVarInsn(ISTORE, 5);
        m.visitLabel(loop);
        m.visitVarInsn(ILOAD, 5);
        m.visitVarInsn(ILOAD, 0);
        m.visitJumpInsn(IF_ICMPGE, done);
        m.visitLdcInsn(1.5f);
        m.visitVarInsn(FSTORE, 2);
        m.visitVarInsn(FLOAD, 2);
        m.visitInsn(F2I);
        m.visitVarInsn(ISTORE, 2);
        m.visitIincInsn(2, 4);
        m.visitVarInsn(ILOAD, 2);
        m.visitInsn(I2L);
        m.visitVarInsn(LSTORE, 1);
        m.visitVarInsn(LLOAD, 1);
        m.visitInsn(L2I);
        m.visitVarInsn(ILOAD, 5);
        m.visitInsn(IADD);
        m.visitVarInsn(ISTORE, 5);
        m.visitLdcInsn("text");
        m.visitVarInsn(ASTORE, 2);
        m.visitJumpInsn(GOTO, loop);
        m.visitLabel(done);
        m.visitVarInsn(ILOAD, 5);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** The first instruction is a loop header. */
    private void jumpToEntry() {
        MethodVisitor m = method("jumpToEntry");
        Label entry = new Label();
        m.visitLabel(entry);
        m.visitIincInsn(0, 3);
        m.visitVarInsn(ILOAD, 0);
        m.visitIntInsn(SIPUSH, 500);
        m.visitJumpInsn(IF_ICMPLT, entry);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** A handler that is also an ordinary jump target with a reference on the stack. */
    private void handlerReachedByJump() {
        MethodVisitor m = method("handlerReachedByJump");
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        m.visitTryCatchBlock(start, end, handler, null);
        m.visitTypeInsn(NEW, "java/lang/RuntimeException");
        m.visitInsn(DUP);
        m.visitLdcInsn("made");
        m.visitMethodInsn(
                INVOKESPECIAL,
                "java/lang/RuntimeException",
                "<init>",
                "(Ljava/lang/String;)V",
                false);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(ICONST_2);
        m.visitJumpInsn(IF_ICMPEQ, handler);
        m.visitInsn(POP);
        m.visitLabel(start);
        m.visitIntInsn(BIPUSH, 10);
        m.visitVarInsn(ILOAD, 0);
        m.visitInsn(IDIV);
        m.visitInsn(IRETURN);
        m.visitLabel(end);
        m.visitLabel(handler);
        m.visitTypeInsn(CHECKCAST, "java/lang/Throwable");
        m.visitMethodInsn(
                INVOKEVIRTUAL, "java/lang/Throwable", "getMessage", "()Ljava/lang/String;", false);
        m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
        m.visitInsn(IRETURN);
        end(m);
    }

    /** Locals above 255 need the wide forms. */
    private void wideLocals() {
        MethodVisitor m = method("wideLocals");
        m.visitVarInsn(ILOAD, 0);
        m.visitVarInsn(ISTORE, 300);
        m.visitIincInsn(300, 1000);
        m.visitVarInsn(ILOAD, 300);
        m.visitInsn(I2D);
        m.visitVarInsn(DSTORE, 400);
        m.visitLdcInsn(Type.getObjectType("java/lang/String"));
        m.visitVarInsn(ASTORE, 500);
        m.visitVarInsn(ALOAD, 500);
        m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "hashCode", "()I", false);
        m.visitInsn(POP);
        m.visitVarInsn(DLOAD, 400);
        m.visitInsn(D2I);
        m.visitInsn(IRETURN);
        end(m);
    }
}
