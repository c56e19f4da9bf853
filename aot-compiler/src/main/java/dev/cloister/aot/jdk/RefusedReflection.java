package dev.cloister.aot.jdk;

/** The parts of reflection and method handles that an enclave cannot have, class by class. */
final class RefusedReflection {
    private static final String REMEDY =
            "members and method handles are resolved when the enclave is built, from constants and declarations; see docs/java-subset.md";

    private RefusedReflection() {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/MethodHandles")
    static final class MethodHandles {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/MethodHandles$Lookup")
    static final class MethodHandlesLookup {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/MethodHandle")
    static final class MethodHandle {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/MemberName")
    static final class MemberName {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/MethodType")
    static final class MethodType {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/LambdaMetafactory")
    static final class LambdaMetafactory {}

    @Refuse(REMEDY)
    @Substitute("jdk/internal/reflect/Reflection")
    static final class Reflection {}

    @Refuse(REMEDY)
    @Substitute("jdk/internal/reflect/ReflectionFactory")
    static final class ReflectionFactory {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/VarHandles")
    static final class VarHandles {}
}
