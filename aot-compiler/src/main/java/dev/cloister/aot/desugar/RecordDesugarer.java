package dev.cloister.aot.desugar;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** {@code ObjectMethods}: equals, hashCode and toString of records, with the JDK's very results. */
final class RecordDesugarer {
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String OBJECTS = "java/util/Objects";
    private static final int HASH_FACTOR = 31;

    private final Type record;
    private final String simpleName;
    private final String[] names;
    private final List<Handle> getters;
    private final Splice splice;
    private final InstructionAdapter code;

    private RecordDesugarer(ClassNode owner, MethodNode method, InvokeDynamicInsnNode call) {
        record = (Type) call.bsmArgs[0];
        simpleName = simpleName(owner);
        String joined = (String) call.bsmArgs[1];
        names = joined.isEmpty() ? new String[0] : joined.split(";");
        getters =
                Arrays.stream(call.bsmArgs, 2, call.bsmArgs.length)
                        .map(Handle.class::cast)
                        .toList();
        splice = new Splice(method);
        code = splice.code();
    }

    static void desugar(ClassNode owner, MethodNode method, InvokeDynamicInsnNode call) {
        RecordDesugarer desugarer = new RecordDesugarer(owner, method, call);
        int[] operands = desugarer.splice.store(Type.getArgumentTypes(call.desc));
        switch (call.name) {
            case "equals" -> desugarer.equality(operands[0], operands[1]);
            case "hashCode" -> desugarer.hash(operands[0]);
            default -> desugarer.text(operands[0]);
        }
        desugarer.splice.replace(call);
    }

    private static String simpleName(ClassNode owner) {
        for (InnerClassNode row : owner.innerClasses) {
            if (row.name.equals(owner.name) && row.innerName != null) {
                return row.innerName;
            }
        }
        return owner.name.substring(owner.name.lastIndexOf('/') + 1);
    }

    private Type component(Handle getter, int local) {
        code.load(local, record);
        code.getfield(getter.getOwner(), getter.getName(), getter.getDesc());
        return Type.getType(getter.getDesc());
    }

    /** The JDK nests its tests so that the last component is compared first. */
    private void equality(int self, int other) {
        Label same = new Label();
        Label different = new Label();
        Label end = new Label();
        code.load(self, record);
        code.load(other, record);
        code.ifacmpeq(same);
        code.load(other, record);
        code.instanceOf(record);
        code.ifeq(different);
        code.load(other, record);
        code.checkcast(record);
        code.store(other, record);
        for (int i = getters.size() - 1; i >= 0; i--) {
            component(getters.get(i), self);
            Type type = component(getters.get(i), other);
            compare(type, different);
        }
        code.mark(same);
        code.iconst(1);
        code.goTo(end);
        code.mark(different);
        code.iconst(0);
        code.mark(end);
    }

    private void compare(Type type, Label different) {
        switch (type.getSort()) {
            case Type.LONG -> {
                code.lcmp();
                code.ifne(different);
            }
            case Type.FLOAT -> {
                code.invokestatic("java/lang/Float", "compare", "(FF)I", false);
                code.ifne(different);
            }
            case Type.DOUBLE -> {
                code.invokestatic("java/lang/Double", "compare", "(DD)I", false);
                code.ifne(different);
            }
            case Type.OBJECT, Type.ARRAY -> {
                code.invokestatic(
                        OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.ifeq(different);
            }
            default -> code.ificmpne(different);
        }
    }

    private void hash(int self) {
        code.iconst(0);
        for (Handle getter : getters) {
            code.iconst(HASH_FACTOR);
            code.mul(Type.INT_TYPE);
            Type type = component(getter, self);
            String hasher =
                    switch (type.getSort()) {
                        case Type.BOOLEAN -> "java/lang/Boolean";
                        case Type.CHAR -> "java/lang/Character";
                        case Type.BYTE -> "java/lang/Byte";
                        case Type.SHORT -> "java/lang/Short";
                        case Type.INT -> "java/lang/Integer";
                        case Type.FLOAT -> "java/lang/Float";
                        case Type.LONG -> "java/lang/Long";
                        case Type.DOUBLE -> "java/lang/Double";
                        default -> OBJECTS;
                    };
            String parameter =
                    Conversions.isPrimitive(type) ? type.getDescriptor() : "Ljava/lang/Object;";
            code.invokestatic(hasher, "hashCode", "(" + parameter + ")I", false);
            code.add(Type.INT_TYPE);
        }
    }

    private void text(int self) {
        code.anew(Type.getObjectType(BUILDER));
        code.dup();
        code.invokespecial(BUILDER, "<init>", "()V", false);
        String before = simpleName + "[";
        for (int i = 0; i < getters.size(); i++) {
            literal(before + names[i] + "=");
            append(component(getters.get(i), self));
            before = ", ";
        }
        literal(getters.isEmpty() ? before + "]" : "]");
        code.invokevirtual(BUILDER, "toString", "()Ljava/lang/String;", false);
    }

    private void literal(String text) {
        code.aconst(text);
        append(Type.getObjectType("java/lang/String"));
    }

    /** {@code StringBuilder.append}: builder, value → builder. */
    private void append(Type value) {
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
