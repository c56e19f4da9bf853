package dev.cloister.aot.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code StringConcatFactory} becomes the calls of {@code StringConcatHelper} that the factory
 * itself would bind: objects and floating-point numbers turn into text from left to right, then the
 * length of the whole is known, and the one array of the result is filled from its end.
 */
final class StringConcatDesugarer {
    private static final String HELPER = "java/lang/StringConcatHelper";
    private static final Type STRING = Type.getObjectType("java/lang/String");
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final Type BYTES = Type.getType("[B");
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';
    private static final char LAST_LATIN1 = '\u00ff';
    private static final long UTF16 = 1L << 32;

    private final Splice splice;
    private final InstructionAdapter code;
    private final Type[] operands;
    private final int[] locals;

    /** Constant text before each operand, and after the last. */
    private final List<String> literals;

    private StringConcatDesugarer(MethodNode method, Type[] operands, List<String> literals) {
        this.splice = new Splice(method);
        this.code = splice.code();
        this.operands = operands;
        this.literals = literals;
        this.locals = splice.store(operands);
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
        StringConcatDesugarer desugarer =
                new StringConcatDesugarer(method, operands, literals(recipe, call.bsmArgs));
        desugarer.emit();
        desugarer.splice.replace(call);
        return true;
    }

    /** A class constant can be part of a recipe: its text is that of {@code Class.toString}. */
    private static List<String> literals(String recipe, Object[] constants) {
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int constant = 1;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == ARGUMENT) {
                literals.add(literal.toString());
                literal.setLength(0);
            } else if (c == CONSTANT) {
                literal.append(constants[constant++]);
            } else {
                literal.append(c);
            }
        }
        literals.add(literal.toString());
        return literals;
    }

    private void emit() {
        List<Runnable> parts = new ArrayList<>();
        boolean isSimple = true;
        for (int i = 0; i <= operands.length; i++) {
            String literal = literals.get(i);
            if (!literal.isEmpty()) {
                parts.add(() -> code.aconst(literal));
            }
            if (i < operands.length) {
                int operand = i;
                parts.add(() -> load(operand));
                isSimple &= operands[i].getSort() >= Type.ARRAY;
            }
        }
        if (parts.isEmpty()) {
            code.aconst("");
        } else if (isSimple && parts.size() <= 2) {
            parts.forEach(Runnable::run);
            boolean isOne = parts.size() == 1;
            helper(
                    isOne ? "newStringOf" : "simpleConcat",
                    STRING,
                    isOne ? new Type[] {OBJECT} : new Type[] {OBJECT, OBJECT});
        } else {
            emitFilled();
        }
    }

    private void emitFilled() {
        for (int i = 0; i < operands.length; i++) {
            textOf(i);
        }
        int last = operands.length;
        code.lconst(coder() + literals.subList(0, last).stream().mapToInt(String::length).sum());
        for (int i = 0; i < last; i++) {
            load(i);
            helper("mix", Type.LONG_TYPE, Type.LONG_TYPE, operands[i]);
        }
        int position = splice.local(Type.LONG_TYPE);
        code.store(position, Type.LONG_TYPE);
        if (literals.get(last).isEmpty()) {
            code.load(position, Type.LONG_TYPE);
            helper("newArray", BYTES, Type.LONG_TYPE);
        } else {
            code.aconst(literals.get(last));
            code.load(position, Type.LONG_TYPE);
            helper("newArrayWithSuffix", BYTES, STRING, Type.LONG_TYPE);
        }
        int bytes = splice.local(BYTES);
        code.store(bytes, BYTES);
        code.load(bytes, BYTES);
        code.load(position, Type.LONG_TYPE);
        for (int i = last - 1; i >= 0; i--) {
            code.load(bytes, BYTES);
            load(i);
            code.aconst(literals.get(i).isEmpty() ? null : literals.get(i));
            helper("prepend", Type.LONG_TYPE, Type.LONG_TYPE, BYTES, operands[i], STRING);
        }
        helper("newString", STRING, BYTES, Type.LONG_TYPE);
    }

    /** Objects and floating-point numbers become strings; other operands stay. */
    private void textOf(int operand) {
        Type type = operands[operand];
        if (type.getSort() >= Type.ARRAY) {
            load(operand);
            helper("stringOf", STRING, OBJECT);
        } else if (type == Type.FLOAT_TYPE || type == Type.DOUBLE_TYPE) {
            load(operand);
            code.invokestatic(
                    STRING.getInternalName(),
                    "valueOf",
                    Type.getMethodDescriptor(STRING, type),
                    false);
        } else {
            return;
        }
        operands[operand] = STRING;
        locals[operand] = splice.local(STRING);
        code.store(locals[operand], STRING);
    }

    private long coder() {
        boolean isLatin1 =
                literals.stream().flatMapToInt(String::chars).allMatch(c -> c <= LAST_LATIN1);
        return isLatin1 ? 0 : UTF16;
    }

    private void load(int operand) {
        code.load(locals[operand], operands[operand]);
    }

    private void helper(String name, Type result, Type... parameters) {
        code.invokestatic(HELPER, name, Type.getMethodDescriptor(result, parameters), false);
    }
}
