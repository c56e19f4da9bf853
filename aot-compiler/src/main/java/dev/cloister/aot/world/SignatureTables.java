package dev.cloister.aot.world;

import java.util.List;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Writes the bodies of {@code Declarations} that answer for generic types: the signatures of all
 * classes of the image, and the classes that these and the signatures of declared members mention.
 */
final class SignatureTables {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final ClassTable table;

    SignatureTables(ClassTable table) {
        this.table = table;
    }

    static String of(LinkedClass type) {
        return type.loaded().map(loaded -> loaded.node().signature).orElse(null);
    }

    static void signatures(List<LinkedClass> types, LookupBody body) {
        types.forEach(type -> body.whenClass(type, OBJECT, () -> body.text(of(type))));
        body.none();
    }

    void types(TreeSet<String> names, LookupBody body) {
        for (String name : names) {
            table.find(name)
                    .ifPresent(
                            type ->
                                    body.whenText(
                                            type.binaryName(), OBJECT, () -> body.literal(type)));
        }
        body.none();
    }

    /** Adds the internal names that the signature of a class or method mentions; null: none. */
    static void mentioned(String signature, TreeSet<String> names) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Mentioned(names));
        }
    }

    /** The same for the signature of a field or record component. */
    static void mentionedByField(String signature, TreeSet<String> names) {
        if (signature != null) {
            new SignatureReader(signature).acceptType(new Mentioned(names));
        }
    }

    private static final class Mentioned extends SignatureVisitor {
        private final TreeSet<String> names;
        private String current;

        Mentioned(TreeSet<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public void visitClassType(String name) {
            current = name;
            names.add(name);
        }

        /** Of a type argument the outer type is never the current one again. */
        @Override
        public void visitInnerClassType(String name) {
            current = current + "$" + name;
            names.add(current);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Mentioned(names);
        }
    }
}
