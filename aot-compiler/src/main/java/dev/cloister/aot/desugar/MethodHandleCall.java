package dev.cloister.aot.desugar;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.MethodInsnNode;

/** One {@code invokeExact} or {@code invoke} of a known handle: handle, arguments → result. */
final class MethodHandleCall {
    private static final String WRONG_TYPE = "java/lang/invoke/WrongMethodTypeException";

    private final MethodHandleConstant handle;
    private final MethodInsnNode call;
    private final InstructionAdapter code;
    private final Type[] given;
    private final int[] locals;

    MethodHandleCall(MethodHandleConstant handle, MethodInsnNode call, Splice splice) {
        this.handle = handle;
        this.call = call;
        this.code = splice.code();
        this.given = Type.getArgumentTypes(call.desc);
        this.locals = splice.store(given);
    }

    /**
     * False for what {@code invoke} would adapt by looking at the values: arguments collected into
     * an array, and a number of unknown class made a primitive.
     */
    static boolean isSupported(MethodHandleConstant handle, MethodInsnNode call) {
        if (call.name.equals("invokeExact") || call.desc.equals(handle.type())) {
            return true;
        }
        Type[] given = Type.getArgumentTypes(call.desc);
        Type[] wanted = handle.parameters();
        if (handle.isVarArgs() || given.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!isPlain(given[i], wanted[i])) {
                return false;
            }
        }
        return isPlain(handle.result(), Type.getReturnType(call.desc));
    }

    /** The same kind of value, a widening, or a boxing. */
    private static boolean isPlain(Type from, Type to) {
        if (from.equals(to) || to.getSort() == Type.VOID) {
            return true;
        }
        boolean fromReference = from.getSort() >= Type.ARRAY;
        boolean toReference = to.getSort() >= Type.ARRAY;
        if (fromReference || toReference) {
            return fromReference && toReference
                    || toReference && to.equals(Conversions.OBJECT) && from.getSort() != Type.VOID;
        }
        return from.getSort() != Type.VOID
                && from.getSort() != Type.BOOLEAN
                && to.getSort() != Type.BOOLEAN
                && rank(from) <= rank(to)
                && to.getSort() != Type.CHAR
                && !(from.getSort() == Type.CHAR && to.getSort() <= Type.SHORT);
    }

    private static int rank(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE -> 0;
            case Type.SHORT, Type.CHAR -> 1;
            case Type.INT -> 2;
            case Type.LONG -> 3;
            case Type.FLOAT -> 4;
            default -> 5;
        };
    }

    void emit() {
        code.pop();
        if (call.name.equals("invokeExact") && !call.desc.equals(handle.type())) {
            wrongType();
            return;
        }
        Type[] wanted = handle.parameters();
        boolean isConstructor = handle.kind() == MethodHandleConstant.Kind.CONSTRUCTOR;
        if (isConstructor) {
            code.anew(handle.owner());
            code.dup();
        }
        for (int i = 0; i < wanted.length; i++) {
            code.load(locals[i], given[i]);
            Conversions.convert(code, given[i], wanted[i], given[i]);
        }
        member();
        Conversions.convert(code, handle.result(), Type.getReturnType(call.desc), handle.result());
    }

    private void wrongType() {
        code.anew(Type.getObjectType(WRONG_TYPE));
        code.dup();
        code.aconst(
                "expected "
                        + MethodHandleConstant.text(handle.type())
                        + " but found "
                        + MethodHandleConstant.text(call.desc));
        code.invokespecial(WRONG_TYPE, "<init>", "(Ljava/lang/String;)V", false);
        code.athrow();
    }

    private void member() {
        String owner = handle.owner().getInternalName();
        String name = handle.name();
        String descriptor = handle.descriptor();
        switch (handle.kind()) {
            case VIRTUAL -> {
                if (handle.isInterface()) {
                    code.invokeinterface(owner, name, descriptor);
                } else {
                    code.invokevirtual(owner, name, descriptor, false);
                }
            }
            case STATIC -> code.invokestatic(owner, name, descriptor, handle.isInterface());
            case SPECIAL, CONSTRUCTOR -> code.invokespecial(owner, name, descriptor, false);
            case GETTER -> code.getfield(owner, name, descriptor);
            case SETTER -> code.putfield(owner, name, descriptor);
            case STATIC_GETTER -> code.getstatic(owner, name, descriptor);
            case STATIC_SETTER -> code.putstatic(owner, name, descriptor);
        }
    }
}
