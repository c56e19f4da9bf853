package dev.cloister.aot.desugar;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/** Conversions between a value's type and the type that is wanted, as method handles make them. */
final class Conversions {
    static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private Conversions() {}

    /**
     * Converts the top of the stack from {@code from} to {@code to}, where a reference is known to
     * be a {@code known} (or must be made one) first.
     */
    static void convert(InstructionAdapter code, Type from, Type to, Type known) {
        if (to.getSort() == Type.VOID) {
            pop(code, from);
        } else if (isPrimitive(from)) {
            fromPrimitive(code, from, to);
        } else {
            Type at = from;
            if (!isPrimitive(known)) {
                at = castReference(code, at, known);
            }
            if (isPrimitive(to)) {
                unbox(code, at, to);
            } else {
                castReference(code, at, to);
            }
        }
    }

    private static void pop(InstructionAdapter code, Type type) {
        switch (type.getSize()) {
            case 1 -> code.pop();
            case 2 -> code.pop2();
            default -> {}
        }
    }

    private static void fromPrimitive(InstructionAdapter code, Type from, Type to) {
        if (isPrimitive(to)) {
            widen(code, from, to);
        } else {
            Type primitive = primitiveOf(to);
            Type boxed = from;
            if (primitive != null && !primitive.equals(from)) {
                widen(code, from, primitive);
                boxed = primitive;
            }
            Type wrapper = wrapperOf(boxed);
            code.invokestatic(
                    wrapper.getInternalName(),
                    "valueOf",
                    Type.getMethodDescriptor(wrapper, boxed),
                    false);
        }
    }

    private static void unbox(InstructionAdapter code, Type reference, Type to) {
        Type primitive = primitiveOf(reference);
        if (primitive == null) {
            primitive = to;
            code.checkcast(wrapperOf(to));
        }
        code.invokevirtual(
                wrapperOf(primitive).getInternalName(),
                primitive.getClassName() + "Value",
                "()" + primitive.getDescriptor(),
                false);
        widen(code, primitive, to);
    }

    /** {@code boolean byte char short int} are all int on the stack; narrowing never happens. */
    private static void widen(InstructionAdapter code, Type from, Type to) {
        if (!from.equals(to) && from.getSort() != Type.BOOLEAN) {
            boolean sameOnStack = isIntLike(from) && isIntLike(to);
            if (!sameOnStack) {
                code.cast(isIntLike(from) ? Type.INT_TYPE : from, to);
            }
        }
    }

    private static boolean isIntLike(Type type) {
        return type.getSort() >= Type.BOOLEAN && type.getSort() <= Type.INT;
    }

    private static Type castReference(InstructionAdapter code, Type from, Type to) {
        if (!to.equals(from) && !to.equals(OBJECT)) {
            code.checkcast(to);
            return to;
        }
        return from;
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type wrapperOf(Type primitive) {
        return Type.getObjectType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.CHAR -> "java/lang/Character";
                    case Type.BYTE -> "java/lang/Byte";
                    case Type.SHORT -> "java/lang/Short";
                    case Type.INT -> "java/lang/Integer";
                    case Type.FLOAT -> "java/lang/Float";
                    case Type.LONG -> "java/lang/Long";
                    default -> "java/lang/Double";
                });
    }

    /** The primitive inside a wrapper class, or null for other classes. */
    private static Type primitiveOf(Type reference) {
        return switch (reference.getDescriptor()) {
            case "Ljava/lang/Boolean;" -> Type.BOOLEAN_TYPE;
            case "Ljava/lang/Character;" -> Type.CHAR_TYPE;
            case "Ljava/lang/Byte;" -> Type.BYTE_TYPE;
            case "Ljava/lang/Short;" -> Type.SHORT_TYPE;
            case "Ljava/lang/Integer;" -> Type.INT_TYPE;
            case "Ljava/lang/Float;" -> Type.FLOAT_TYPE;
            case "Ljava/lang/Long;" -> Type.LONG_TYPE;
            case "Ljava/lang/Double;" -> Type.DOUBLE_TYPE;
            default -> null;
        };
    }
}
