package dev.cloister.aot.jdk;

import java.lang.reflect.Field;
import java.util.Set;

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

    @Substitute(value = "jdk/internal/reflect/Reflection", replaceInitializer = true)
    static final class Reflection {
        private Reflection() {}

        @Refuse(REMEDY)
        public static native Class<?> getCallerClass();

        /** What is not declared cannot be looked up: there is nothing to hide. */
        public static void registerMethodsToFilter(Class<?> owner, Set<String> names) {}
    }

    /** A field of a class in an enclave has no number that a program may know. */
    @Substitute("sun/misc/Unsafe")
    static final class MiscUnsafe {
        private MiscUnsafe() {}

        /** As to every class that is not the JDK's. */
        public static MiscUnsafe getUnsafe() {
            throw new SecurityException("Unsafe");
        }

        public long objectFieldOffset(Field field) {
            throw new UnsupportedOperationException(
                    "sun.misc.Unsafe.objectFieldOffset does not work in an enclave; use"
                            + " an atomic field updater or a VarHandle");
        }
    }

    @Refuse(REMEDY)
    @Substitute("jdk/internal/reflect/ReflectionFactory")
    static final class ReflectionFactory {}

    @Refuse(REMEDY)
    @Substitute("java/lang/invoke/VarHandles")
    static final class VarHandles {}
}
