package dev.cloister.aot.desugar;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * What a method handle stands for that is found with constants.
 *
 * @param kind the method of {@code Lookup} that finds it
 * @param owner class of the member
 * @param receiver what the handle takes as the object, where it takes one: the owner, or the class
 *     that makes a special call
 * @param isInterface whether the owner is an interface
 * @param name of the member; {@code <init>} for constructors
 * @param descriptor of the member
 * @param isVarArgs whether {@code invoke} would collect arguments
 */
record MethodHandleConstant(
        Kind kind,
        Type owner,
        Type receiver,
        boolean isInterface,
        String name,
        String descriptor,
        boolean isVarArgs) {
    enum Kind {
        VIRTUAL,
        STATIC,
        SPECIAL,
        CONSTRUCTOR,
        GETTER,
        SETTER,
        STATIC_GETTER,
        STATIC_SETTER
    }

    /** What the handle takes. */
    Type[] parameters() {
        return switch (kind) {
            case STATIC, CONSTRUCTOR -> Type.getArgumentTypes(descriptor);
            case VIRTUAL, SPECIAL ->
                    Stream.concat(
                                    Stream.of(receiver),
                                    Arrays.stream(Type.getArgumentTypes(descriptor)))
                            .toArray(Type[]::new);
            case GETTER -> new Type[] {receiver};
            case SETTER -> new Type[] {receiver, Type.getType(descriptor)};
            case STATIC_GETTER -> new Type[0];
            case STATIC_SETTER -> new Type[] {Type.getType(descriptor)};
        };
    }

    /** What the handle returns. */
    Type result() {
        return switch (kind) {
            case VIRTUAL, STATIC, SPECIAL -> Type.getReturnType(descriptor);
            case CONSTRUCTOR -> owner;
            case GETTER, STATIC_GETTER -> Type.getType(descriptor);
            case SETTER, STATIC_SETTER -> Type.VOID_TYPE;
        };
    }

    /** The type of the handle. */
    String type() {
        return Type.getMethodDescriptor(result(), parameters());
    }

    /** As {@code MethodType.toString}. */
    static String text(String descriptor) {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(MethodHandleConstant::simpleName)
                        .collect(Collectors.joining(",", "(", ")"))
                + simpleName(Type.getReturnType(descriptor));
    }

    private static String simpleName(Type type) {
        String name = type.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
