package dev.cloister.aot.desugar;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Desugared code calls methods that only {@code java.lang} may call, which HotSpot would refuse:
 * these calls look the method up with the rights of its own class.
 */
public final class OpenedLibraryCalls extends ClassVisitor {
    private static final String HELPER = "java/lang/StringConcatHelper";
    private static final Handle LOOKUP =
            new Handle(
                    Opcodes.H_INVOKESTATIC,
                    OpenedLibraryCalls.Lookup.class.getName().replace('.', '/'),
                    "find",
                    MethodType.methodType(
                                    CallSite.class,
                                    MethodHandles.Lookup.class,
                                    String.class,
                                    MethodType.class)
                            .toMethodDescriptorString(),
                    false);

    OpenedLibraryCalls(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(
                Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String callee, String type, boolean isInterface) {
                if (owner.equals(HELPER)) {
                    visitInvokeDynamicInsn(callee, type, LOOKUP);
                } else {
                    super.visitMethodInsn(opcode, owner, callee, type, isInterface);
                }
            }
        };
    }

    /** The bootstrap, which other class loaders' classes call. */
    public static final class Lookup {
        private Lookup() {}

        /** The static method of the helper with this name and type. */
        public static CallSite find(MethodHandles.Lookup caller, String name, MethodType type)
                throws ReflectiveOperationException {
            Class<?> helper = Class.forName(HELPER.replace('/', '.'));
            MethodHandles.Lookup own =
                    MethodHandles.privateLookupIn(helper, MethodHandles.lookup());
            return new ConstantCallSite(own.findStatic(helper, name, type));
        }
    }
}
