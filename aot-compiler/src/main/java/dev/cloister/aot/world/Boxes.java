package dev.cloister.aot.world;

import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/** Between a value and the object that reflection passes for it. */
final class Boxes {
    private static final List<String> WRAPPERS =
            List.of(
                    "Boolean",
                    "Character",
                    "Byte",
                    "Short",
                    "Integer",
                    "Float",
                    "Long",
                    "Double"); // by sort of the type - 1

    private Boxes() {}

    private static Type wrapper(Type primitive) {
        return Type.getObjectType("java/lang/" + WRAPPERS.get(primitive.getSort() - Type.BOOLEAN));
    }

    /** The class of a type, as javac writes a class literal. */
    static void classLiteral(Type type, InstructionAdapter code) {
        if (type.getSort() >= Type.ARRAY) {
            code.tconst(type);
        } else {
            code.getstatic(wrapper(type).getInternalName(), "TYPE", "Ljava/lang/Class;");
        }
    }

    /** Object → a value of the type, of which the object is (a box). */
    static void unbox(Type type, InstructionAdapter code) {
        if (type.getSort() >= Type.ARRAY) {
            code.checkcast(type);
            return;
        }
        Type wrapper = wrapper(type);
        code.checkcast(wrapper);
        code.invokevirtual(
                wrapper.getInternalName(),
                type.getClassName() + "Value",
                "()" + type.getDescriptor(),
                false);
    }

    /** A value → Object; null for void. */
    static void box(Type type, InstructionAdapter code) {
        if (type.getSort() == Type.VOID) {
            code.aconst(null);
        } else if (type.getSort() < Type.ARRAY) {
            Type wrapper = wrapper(type);
            code.invokestatic(
                    wrapper.getInternalName(),
                    "valueOf",
                    Type.getMethodDescriptor(wrapper, type),
                    false);
        }
    }
}
