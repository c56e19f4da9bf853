package dev.cloister.aot.desugar;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code StringConcatFactory} becomes a {@code StringBuilder} in place. Operands are evaluated
 * before anything is appended, and turned into text from left to right, as the factory does.
 */
final class StringConcatDesugarer {
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';
    private static final int EXPECTED_OPERAND_LENGTH = 12;

    private final Type[] operands;
    private final Splice splice;
    private final InstructionAdapter code;
    private final StringBuilder literal = new StringBuilder();

    private StringConcatDesugarer(MethodNode method, Type[] operands) {
        this.operands = operands;
        this.splice = new Splice(method);
        this.code = splice.code();
    }

    /** False: a constant of the recipe is itself dynamic. */
    static boolean desugar(MethodNode method, InvokeDynamicInsnNode call) {
        Type[] operands = Type.getArgumentTypes(call.desc);
        boolean withConstants = call.bsm.getName().equals("makeConcatWithConstants");
        String recipe =
                withConstants
                        ? (String) call.bsmArgs[0]
                        : String.valueOf(ARGUMENT).repeat(operands.length);
        for (Object argument : call.bsmArgs) {
            if (argument instanceof ConstantDynamic) {
                return false;
            }
        }
        StringConcatDesugarer desugarer = new StringConcatDesugarer(method, operands);
        desugarer.emit(recipe, call.bsmArgs);
        desugarer.splice.replace(call);
        return true;
    }

    private void emit(String recipe, Object[] constants) {
        int[] locals = splice.store(operands);
        code.anew(Type.getObjectType(BUILDER));
        code.dup();
        code.iconst(recipe.length() + EXPECTED_OPERAND_LENGTH * operands.length);
        code.invokespecial(BUILDER, "<init>", "(I)V", false);
        int operand = 0;
        int constant = 1;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == ARGUMENT) {
                flush();
                code.load(locals[operand], operands[operand]);
                append(code, operands[operand]);
                operand++;
            } else if (c == CONSTANT) {
                literal.append(text(constants[constant++]));
            } else {
                literal.append(c);
            }
        }
        flush();
        code.invokevirtual(BUILDER, "toString", "()Ljava/lang/String;", false);
    }

    /** A class constant can be part of a recipe: its text is that of {@code Class.toString}. */
    private static String text(Object constant) {
        return String.valueOf(constant);
    }

    private void flush() {
        if (literal.length() > 0) {
            code.aconst(literal.toString());
            append(code, Type.getObjectType("java/lang/String"));
            literal.setLength(0);
        }
    }

    /** {@code StringBuilder.append}: builder, value → builder. */
    static void append(InstructionAdapter code, Type value) {
        String parameter =
                switch (value.getSort()) {
                    case Type.BYTE, Type.SHORT, Type.INT -> "I";
                    case Type.OBJECT, Type.ARRAY ->
                            value.getInternalName().equals("java/lang/String")
                                    ? "Ljava/lang/String;"
                                    : "Ljava/lang/Object;";
                    default -> value.getDescriptor();
                };
        code.invokevirtual(BUILDER, "append", "(" + parameter + ")L" + BUILDER + ";", false);
    }
}
