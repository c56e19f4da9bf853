package dev.cloister.cli;

import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Where a class is entered: at its main method, or at every public method of a service. */
final class EntryMethods {
    private static final String MAIN = "main([Ljava/lang/String;)V";

    private EntryMethods() {}

    /** The user named a class that cannot be entered. */
    static final class NoEntryException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoEntryException(String message) {
            super(message);
        }
    }

    /**
     * The public methods also of its superclasses, as far as they are on the class path; those of
     * the JDK count when they are called.
     */
    static Stream<EntryPoint> of(List<Path> classPath, String className) {
        try (URLClassLoader classes = loader(classPath)) {
            String first = className.replace('.', '/');
            Map<String, EntryPoint> entries = new LinkedHashMap<>();
            for (String owner = first; owner != null; ) {
                Optional<ClassNode> node = read(classes, owner);
                if (node.isEmpty()) {
                    if (owner.equals(first)) {
                        throw new NoEntryException(
                                className
                                        + ": no such class on the class path; give its full name, as"
                                        + " for java");
                    }
                    break;
                }
                Optional<EntryPoint> main = add(entries, node.get(), owner.equals(first));
                if (main.isPresent()) {
                    return main.stream();
                }
                owner = node.get().superName;
            }
            if (entries.isEmpty()) {
                throw new NoEntryException(
                        className + ": has no public method to enter; name a class that has one");
            }
            return entries.values().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what a class declares and no class below it overrides; answers its main method. */
    private static Optional<EntryPoint> add(
            Map<String, EntryPoint> entries, ClassNode node, boolean isFirst) {
        for (MethodNode method : node.methods) {
            boolean isPublic = (method.access & Opcodes.ACC_PUBLIC) != 0;
            boolean isAbstract = (method.access & Opcodes.ACC_ABSTRACT) != 0;
            boolean isInherited = !method.name.startsWith("<");
            String key = method.name + method.desc;
            if (key.equals(MAIN)) {
                return Optional.of(entry(node.name, method, 0));
            }
            if (isPublic && !isAbstract && (isFirst || isInherited)) {
                entries.putIfAbsent(key, entry(node.name, method, entries.size()));
            }
        }
        return Optional.empty();
    }

    private static EntryPoint entry(String owner, MethodNode method, int number) {
        String exported = "clog_entry_" + owner.replace('/', '_').replace('$', '_') + "_" + number;
        return new EntryPoint(owner, method.name, method.desc, exported);
    }

    private static URLClassLoader loader(List<Path> classPath) {
        return new URLClassLoader(
                classPath.stream().map(EntryMethods::url).toArray(URL[]::new), null);
    }

    private static Optional<ClassNode> read(URLClassLoader classes, String internal)
            throws IOException {
        URL file = classes.findResource(internal + ".class");
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(in).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return Optional.of(node);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
